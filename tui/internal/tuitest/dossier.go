package tuitest

import (
	"testing"
	"time"

	"dateline/model"
)

func day(year int, month time.Month, d int) model.Day { return model.NewDay(year, month, d) }

// Dossier returns a dossier of three small invented stories about a quarrel
// over a harbour: six actors and more, coarse and single days, a planned
// event, statements with and without quotation marks.
func Dossier(t testing.TB) *model.Dossier {
	t.Helper()
	return Merge(strike(t), talks(t), verdict(t))
}

func strike(t testing.TB) *model.Story {
	b := NewStory(t, "strike", "Dockers close Norvik harbour", "Norvik Courier", day(2031, time.March, 14),
		[]string{
			"Dockers closed the harbour of Norvik on Friday, March 14.",
			"Mayor Elena Varga warned that the city would “run out of coal within days”.",
		},
		[]string{
			"The Dockers' Union demanded a new contract before April.",
			"Its chairman, Søren Åkesson, said the harbour company had broken its promise.",
			"“We have waited since March 3,” Åkesson said.",
		},
		[]string{
			"The Harbour Company denied that it had promised anything on March 3.",
			"It will publish its books next week, Varga said.",
		},
	)
	varga := b.Actor("Elena Varga", model.KindPerson, "Mayor", "Varga")
	union := b.Actor("Dockers' Union", model.KindOrganization, "")
	chairman := b.Actor("Søren Åkesson", model.KindPerson, "chairman", "Åkesson")
	company := b.Actor("Harbour Company", model.KindOrganization, "", "harbour company")
	b.Actor("Norvik", model.KindPlace, "")
	b.Story.Actors[chairman-1].Affiliation = union
	friday := b.Date("Friday, March 14", "2031-03-14", day(2031, time.March, 14), day(2031, time.March, 14))
	b.Date("April", "2031-04", day(2031, time.April, 1), day(2031, time.April, 30))
	b.Date("March 3", "2031-03-03", day(2031, time.March, 3), day(2031, time.March, 3))
	promised := b.Date("March 3", "2031-03-03", day(2031, time.March, 3), day(2031, time.March, 3))
	week := b.Date("next week", "2031-W12", day(2031, time.March, 17), day(2031, time.March, 23))
	b.Statement(varga, "Elena Varga", "warned", "the city would “run out of coal within days”", model.ActWarn, 0)
	b.Statement(union, "Dockers' Union", "demanded", "a new contract before April", model.ActDemand, 0)
	b.Statement(chairman, "Søren Åkesson", "said", "the harbour company had broken its promise", model.ActAccuse, 0)
	b.Statement(chairman, "Åkesson", "said", "“We have waited since March 3,”", model.ActSay, 0)
	b.Statement(company, "Harbour Company", "denied", "it had promised anything on March 3", model.ActDeny, promised)
	b.Statement(varga, "Varga", "said", "It will publish its books next week", model.ActSay, 0)
	b.Event("Dockers closed the harbour of Norvik", friday, false, "Norvik")
	b.Event("It will publish its books next week", week, true, "", company)
	return b.Story
}

func talks(t testing.TB) *model.Story {
	b := NewStory(t, "talks", "Varga calls both sides to the town hall", "The Coast", day(2031, time.March, 16),
		[]string{
			"Mayor Elena Varga met Søren Åkesson on March 15 in Norvik.",
			"She proposed a second meeting on March 20.",
			"Kestria, which buys most of the coal, supported the proposal.",
		},
		[]string{
			"“Nobody gains from an empty harbour,” Varga told reporters.",
			"A minister of Kestria said his country could wait until summer.",
		},
	)
	varga := b.Actor("Elena Varga", model.KindPerson, "Mayor", "Varga")
	chairman := b.Actor("Søren Åkesson", model.KindPerson, "")
	kestria := b.Actor("Kestria", model.KindCountry, "")
	minister := b.Actor("A minister of Kestria", model.KindPerson, "minister")
	b.Actor("Norvik", model.KindPlace, "")
	b.Story.Actors[minister-1].Unnamed = true
	b.Story.Actors[minister-1].Affiliation = kestria
	met := b.Date("March 15", "2031-03-15", day(2031, time.March, 15), day(2031, time.March, 15))
	second := b.Date("March 20", "2031-03-20", day(2031, time.March, 20), day(2031, time.March, 20))
	b.Date("summer", "2031-SU", day(2031, time.June, 1), day(2031, time.August, 31))
	b.Statement(kestria, "Kestria", "supported", "the proposal", model.ActSupport, 0)
	b.Statement(varga, "Varga", "told", "“Nobody gains from an empty harbour,”", model.ActSay, 0)
	b.Statement(minister, "A minister of Kestria", "said", "his country could wait until summer", model.ActSay, 0)
	b.Event("Mayor Elena Varga met Søren Åkesson", met, false, "Norvik", varga, chairman)
	b.Event("a second meeting", second, true, "", varga)
	return b.Story
}

func verdict(t testing.TB) *model.Story {
	b := NewStory(t, "verdict", "", "", 0,
		[]string{
			"The court of Kestria ruled on February 2, 2031 that the strike was lawful.",
			"The Harbour Company rejected the ruling.",
		},
	)
	company := b.Actor("Harbour Company", model.KindOrganization, "")
	court := b.Actor("court of Kestria", model.KindOrganization, "")
	ruled := b.Date("February 2, 2031", "2031-02-02", day(2031, time.February, 2), day(2031, time.February, 2))
	b.Statement(court, "court of Kestria", "ruled", "the strike was lawful", model.ActAnnounce, ruled)
	b.Statement(company, "Harbour Company", "rejected", "the ruling", model.ActReject, 0)
	b.Event("The court of Kestria ruled", ruled, false, "", court)
	return b.Story
}
