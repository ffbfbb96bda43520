package said

import (
	"testing"

	"dateline/model"
	"dateline/model/internal/shallow/marked"
)

// one returns the only statement with the given cue.
func one(t *testing.T, story *model.Story, cue string) *model.Statement {
	t.Helper()
	var found *model.Statement
	for i := range story.Statements {
		if story.Slice(story.Statements[i].Cue[0]) == cue {
			if found != nil {
				t.Fatalf("two statements with the cue %q", cue)
			}
			found = &story.Statements[i]
		}
	}
	if found == nil {
		t.Fatalf("no statement with the cue %q in %q", cue, story.Text)
	}
	return found
}

func TestActComesFromCueFrameAndNegation(t *testing.T) {
	tests := []actTest{
		{"[Ann Vale] did not say that the bridge was safe.", "say", model.ActRefuse},
		{"[Ann Vale] told the drivers to wait.", "told", model.ActDemand},
		{"[Ann Vale] agreed to repair the lights.", "agreed", model.ActAgree},
		{"[Ann Vale] agreed that the lights were weak.", "agreed", model.ActAgree},
		{"[Ann Vale] denied that the bridge was weak.", "denied", model.ActDeny},
		{"[Ann Vale] warned that the bridge was weak.", "warned", model.ActWarn},
		{"[Ann Vale] threatened to close the bridge.", "threatened", model.ActThreaten},
		{"[Ann Vale] admitted that the bridge was weak.", "admitted", model.ActAdmit},
		{"[Ann Vale] confirmed that the bridge was closed.", "confirmed", model.ActConfirm},
		{"[Ann Vale] praised the engineers.", "praised", model.ActPraise},
		{"[Ann Vale] supports the new bridge.", "supports", model.ActSupport},
		{"[Ann Vale] opposes the new bridge.", "opposes", model.ActOppose},
		{"[Ann Vale] rejected the new plan.", "rejected", model.ActReject},
		{"[Ann Vale] suggested that the bridge be closed.", "suggested", model.ActPropose},
		{"[Ann Vale] suggested that the bridge should close.", "suggested", model.ActPropose},
		{"[Ann Vale] suggested that the bridge was old.", "suggested", model.ActSay},
		{"[Ann Vale] proposed a new bridge.", "proposed", model.ActPropose},
		{"[Ann Vale] expects that the bridge will last.", "expects", model.ActExpect},
		{"[Ann Vale] announced that the bridge was open.", "announced", model.ActAnnounce},
		{"[Ann Vale] demanded that the bridge be closed.", "demanded", model.ActDemand},
		{"[Ann Vale] doubts that the bridge will last.", "doubts", model.ActDoubt},
		{"[Ann Vale] stressed that the bridge was safe.", "stressed", model.ActStress},
	}
	for _, test := range append(tests, turnedActs...) {
		d := annotated(test.text)
		if got := one(t, d.Story, test.cue).Act; got != test.want {
			t.Errorf("%q: act %s, want %s", test.text, got, test.want)
		}
	}
}

func TestStandingTellsHowOpenlyItWasSaid(t *testing.T) {
	tests := []struct {
		text, cue string
		want      model.Standing
	}{
		{"[Ann Vale] said that the bridge was safe.", "said", model.StandingNamed},
		{"[?A senior engineer] said that the bridge was weak.", "said", model.StandingUnnamed},
		{"The report said that the bridge was weak.", "said", model.StandingDocument},
		{"[Ann Vale] said that [Bo Reed] had promised to repair it.", "promised", model.StandingSecondHand},
	}
	for _, test := range tests {
		if got := one(t, annotated(test.text).Story, test.cue).Standing; got != test.want {
			t.Errorf("%q: standing %s, want %s", test.text, got, test.want)
		}
	}
}

func TestInnerStatementIsReportedByTheOuter(t *testing.T) {
	story := annotated("[Ann Vale] said that [Bo Reed] had promised to repair the bridge.").Story
	inner := one(t, story, "promised")
	outer := story.Statement(inner.ReportedBy)
	if outer == nil || story.Slice(outer.Cue[0]) != "said" {
		t.Errorf("promised is reported by %+v, want the statement with said", outer)
	}
	if got := story.Actor(inner.Actor); got == nil || got.Name != "Bo Reed" {
		t.Errorf("promised by %v, want Bo Reed", got)
	}
}

func TestAddresseeAndHedges(t *testing.T) {
	story := annotated("[Ann Vale] told [Bo Reed] that the bridge might fall.").Story
	st := one(t, story, "told")
	if got := story.Actor(st.Addressee); got == nil || got.Name != "Bo Reed" {
		t.Errorf("addressee %v, want Bo Reed", got)
	}
	if len(st.Hedges) != 1 || story.Slice(st.Hedges[0]) != "might" {
		t.Errorf("hedges %v, want might", st.Hedges)
	}
}

func TestStatementsAreDatedByTheirOwnClauseFirst(t *testing.T) {
	published := model.NewDay(2021, 3, 15)
	tests := []struct {
		name, text string
		want       model.Day
		basis      model.DayBasis
	}{
		{"opening", "On <Friday=2021-03-12>, [Ann Vale] said the bridge was safe.", model.NewDay(2021, 3, 12), model.DayOwn},
		{"behind the cue", "[Ann Vale] said on <Friday=2021-03-12> that the bridge was safe.", model.NewDay(2021, 3, 12), model.DayOwn},
		{"of the content", "[Ann Vale] said that the bridge had opened on <Friday=2021-03-12>.", published, model.DayPublished},
		{"that bounds", "[Ann Vale] promised to end the toll before <next week=2021-03-22..2021-03-28>.", published, model.DayPublished},
		{"of a relative clause", "[Ann Vale], who came <last week=2021-03-08..2021-03-14>, said the bridge was safe.", published, model.DayPublished},
		{"hangs on", "The council met on <Friday=2021-03-12>, [Bo Reed] said on <Saturday=2021-03-13>. [Ann Vale] said the bridge was safe.", model.NewDay(2021, 3, 13), model.DayEarlier},
		{"new paragraph", "On <Friday=2021-03-12>, [Bo Reed] said it was late.\n\n[Ann Vale] said the bridge was safe.", published, model.DayPublished},
	}
	for _, test := range tests {
		d := marked.Document(test.text, published)
		Annotate(d)
		sts := d.Story.Statements
		if len(sts) == 0 {
			t.Errorf("%s: no statement", test.name)
			continue
		}
		if st := sts[len(sts)-1]; st.Day != test.want || st.DayBasis != test.basis {
			t.Errorf("%s: day %s (%s), want %s (%s)", test.name, st.Day, st.DayBasis, test.want, test.basis)
		}
	}
}

func TestStatementOfThePublicationDayNamesTheDateThatFixedIt(t *testing.T) {
	d := marked.Document("On <Monday, March 15=!2021-03-15>, the bridge opened.\n\n[Ann Vale] said it was safe.", model.NewDay(2021, 3, 15))
	Annotate(d)
	if st := one(t, d.Story, "said"); st.Date != 1 {
		t.Errorf("date %d, want 1", st.Date)
	}
}

func TestABareReportTakesTheSentenceBefore(t *testing.T) {
	for _, report := range []string{
		"The [%Evening Herald] reports, citing a source.",
		"On <Friday, March 12=2021-03-12>, The [%Evening Herald] reports, citing a source.",
	} {
		story := annotated("[?Two engineers] asked the drivers not to use the bridge. " + report).Story
		outer := one(t, story, "reports")
		inner := one(t, story, "asked")
		if inner.ReportedBy == 0 || story.Statement(inner.ReportedBy) != outer {
			t.Errorf("%s: asked is reported by %d, want the report", report, inner.ReportedBy)
		}
	}
}

// TestWhomAReportCitesIsNotWhatItSays: a source is none of its own words.
func TestWhomAReportCitesIsNotWhatItSays(t *testing.T) {
	for _, text := range []string{
		"The bridge is shut, the [%Evening Herald] reports, citing a source.",
		"The bridge is shut, the [%Evening Herald] said, quoting unnamed officials.",
		"The bridge is shut, the [%Evening Herald] said, citing a report.",
	} {
		story := annotated(text).Story
		if len(story.Statements) != 1 || story.Slice(story.Statements[0].Content[0]) != "The bridge is shut" {
			t.Errorf("%s\n%s", text, ledger(annotated(text)))
		}
	}
	story := annotated("The [%Evening Herald] closed the bridge, citing the danger to the public.").Story
	if st := one(t, story, "citing"); story.Slice(st.Content[0]) != "the danger to the public" {
		t.Errorf("content %q", story.Slice(st.Content[0]))
	}
}
