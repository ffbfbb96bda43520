package event

import (
	"slices"
	"strings"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// opens adds the event of a date in a participle that opens its sentence:
// "Founded in 2012, the firm employs 1,300" tells when it was founded, and
// nothing of when it employs them. It reports whether the date stands in one.
func (s *stage) opens(o model.Ordinal, r doc.Range, date *model.Date) bool {
	sentence := s.sentence(r.From)
	first := sentence.From
	if r.From == first || s.a.Tag(r.To) != shallow.Comma || !s.isParticiple(first) {
		return false
	}
	for k := first + 1; k < r.From; k++ {
		if s.a.GroupAt(k) >= 0 || s.a.Tag(k) == shallow.Comma {
			return false
		}
	}
	main := s.groupBehind(r.To+1, sentence)
	if main < 0 {
		return false
	}
	clause := doc.Range{From: first, To: r.To}
	e := model.Event{Span: s.d.Span(clause), Date: o, Sentence: s.d.Tokens[first].Sentence}
	e.Planned = s.d.Story.Published != 0 && date.First > s.d.Story.Published
	e.Actors, e.Place = s.participants(clause, main)
	if subject := s.a.Subjects[main]; subject.Head >= 0 {
		if actor := s.actorAt(subject.Head); actor > 0 && !slices.Contains(e.Actors, actor) {
			e.Actors = append([]model.Ordinal{actor}, e.Actors...)
		}
	}
	s.events = append(s.events, e)
	return true
}

// isParticiple reports whether the first word of a sentence is a past
// participle; the finder of verbs takes its capital for a name's.
func (s *stage) isParticiple(k int) bool {
	switch s.a.Lower(k) {
	case "born", "built", "held", "made", "sold", "won", "begun", "shut", "set", "taken", "brought", "written", "drawn", "laid", "led", "left", "sent", "struck", "torn":
		return true
	}
	if x := s.d.Tokens[k].XPOS; x != doc.NoXPOS && x != doc.VBN && x != doc.VBD {
		return false
	}
	return len(s.a.Lower(k)) > 4 && strings.HasSuffix(s.a.Lower(k), "ed")
}

// acting is the verb group that a date in the past belongs to, given the one it
// stands behind: of "named her to succeed him on Monday", named. What was only
// planned then is left to the plan.
func (s *stage) acting(g int, date *model.Date) int {
	published := s.d.Story.Published
	if g <= 0 || published == 0 || date.Last >= published || s.a.Groups[g].Mood != shallow.Infinitive || s.a.Lower(s.a.Groups[g].From) != "to" {
		return g
	}
	before := &s.a.Groups[g-1]
	if before.Mood != shallow.Finite && !s.isOnly(g-1) || before.Modal >= 0 || s.a.Groups[g].From-before.To > longestName || s.commaBetween(before.To, s.a.Groups[g].From) {
		return g
	}
	switch s.a.Words[before.Head].Lemma {
	case "plan", "hope", "expect", "schedule", "want", "intend", "agree", "promise", "decide", "threaten", "vow", "wish", "mean", "need", "propose", "prepare", "aim",
		"offer", "claim", "seem", "appear", "say", "tell", "be", "have", "set", "order", "invite", "ask", "urge", "allow", "authorize", "authorise", "pledge", "call", "use", "like", "suppose":
		return g
	}
	return g - 1
}
