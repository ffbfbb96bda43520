// Package event puts on the timeline what happened or will happen: for every
// time expression with a place on the calendar, the clause it dates.
//
// A date belongs to the verb group before it in its clause, or, where it opens
// a clause ("On Friday, talks ended"), to the one behind it. A date that only
// dates the making of a statement is that statement's and makes no event; one
// that modifies a noun ("the January deal", "the flood of 1954"), the dateline,
// and what a figure is only compared with ("up from 3 million in 2010") make
// none either. Of a range the first date counts, of a list each. States ("the
// fee was 3 crowns") are no events. What is negated or merely supposed is left
// out, also a plan whose day has passed; what lies ahead is marked as planned.
//
// Measured on twelve invented articles of different kinds of news (see
// model/load): 95 in 100 of the events a reader would list are found on the
// right day, and at most 5 in 100 of those shown are none.
//
// The package reads tokens, dates, actors and statements and writes
// Story.Events. It works in linear time.
package event

import (
	"slices"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
	"dateline/model/internal/shallow"
)

// stage is the state of one document's annotation.
type stage struct {
	d        *doc.Document
	a        *shallow.Analysis
	content  []int32 // token -> 1 plus the innermost statement whose content holds it
	cueOf    map[int]model.Ordinal
	mentions []mention
	byGroup  map[int]int // verb group -> index into events
	events   []model.Event
}

// mention is a mention of an actor in token terms.
type mention struct {
	doc.Range
	actor model.Ordinal
}

// Annotate fills Story.Events, in text order.
func Annotate(d *doc.Document) {
	if !slices.ContainsFunc(d.Story.Dates, func(x model.Date) bool { return x.OnCalendar() }) {
		return
	}
	s := &stage{d: d, a: shallow.Of(d), byGroup: make(map[int]int)}
	s.readStatements()
	s.readMentions()
	for i := range d.Story.Dates {
		s.addDate(model.Ordinal(i + 1))
	}
	slices.SortStableFunc(s.events, func(a, b model.Event) int { return a.Start - b.Start })
	d.Story.Events = s.events
}

func (s *stage) readStatements() {
	s.content = make([]int32, len(s.d.Tokens))
	s.cueOf = make(map[int]model.Ordinal)
	for i := range s.d.Story.Statements {
		st := &s.d.Story.Statements[i]
		for _, span := range st.Content {
			r := s.d.Cover(span)
			verb := s.hasVerb(r)
			for k := r.From; k < r.To && verb; k++ {
				s.content[k] = int32(i + 1)
			}
		}
		for _, span := range st.Cue {
			r := s.d.Cover(span)
			for k := r.From; k < r.To; k++ {
				s.cueOf[k] = model.Ordinal(i + 1)
			}
		}
	}
}

// hasVerb reports whether a range has a verb. A date in a content without one
// tells when the content was said: "refused the prize of 1991 in May".
func (s *stage) hasVerb(r doc.Range) bool {
	for k := r.From; k < r.To; k++ {
		if s.a.GroupAt(k) >= 0 {
			return true
		}
	}
	return false
}

func (s *stage) readMentions() {
	for i := range s.d.Story.Actors {
		for _, m := range s.d.Story.Actors[i].Mentions {
			s.mentions = append(s.mentions, mention{s.d.Cover(m.Span), model.Ordinal(i + 1)})
		}
	}
	slices.SortStableFunc(s.mentions, func(a, b mention) int { return a.From - b.From })
}

// reach is how far, in tokens, a clause may stretch from its date within a
// sentence; the limit keeps the work linear on text without stops.
const reach = 150

// sentence returns the tokens of the sentence around token i, within reach.
func (s *stage) sentence(i int) doc.Range {
	r := s.a.Sentence(i)
	return doc.Range{From: max(r.From, i-reach), To: min(r.To, i+reach)}
}

// longest is the longest span, in days, that still tells when: a year.
const longest = 366

// addDate adds the event of one date, if it makes one.
func (s *stage) addDate(o model.Ordinal) {
	date := s.d.Story.Date(o)
	if !date.OnCalendar() || date.Last-date.First > longest {
		return
	}
	r := s.d.Cover(date.Span)
	if r.Len() == 0 || s.isDateline(r, date) || s.endsRange(o, r) || s.isName(date) || s.modifiesNoun(r) || s.namesThing(r) {
		return
	}
	if s.opens(o, r, date) {
		return
	}
	g := s.acting(s.predicate(r, s.rangeTo(o, r)), date)
	if g < 0 || s.endsPeriod(g, r) || s.datesStatement(g, o) || s.isState(g, r) || s.onlyCompares(g, r) || s.ofThing(g, r, s.rangeTo(o, r)) || s.isSupposed(g) {
		return
	}
	planned, happens := s.outlook(g, date, r)
	if !happens {
		return
	}
	clause := s.clause(g, r)
	e := model.Event{
		Span: s.d.Span(clause), Date: o, Planned: planned,
		Sentence: s.d.Tokens[s.a.Groups[g].Head].Sentence,
	}
	e.Actors, e.Place = s.participants(clause, g)
	if at, ok := s.byGroup[g]; ok && (!s.continuesList(o, r) || s.sameDays(at, date)) {
		s.refine(at, &e)
		return
	}
	s.byGroup[g] = len(s.events)
	s.events = append(s.events, e)
}

// sameDays reports whether an event is on the days of a date: Good Friday,
// April 7.
func (s *stage) sameDays(at int, date *model.Date) bool {
	old := s.d.Story.Date(s.events[at].Date)
	return old.First == date.First && old.Last == date.Last
}

// refine keeps the narrower of two dates of one predicate: "in January, on
// the 12th".
func (s *stage) refine(at int, e *model.Event) {
	old, date := s.d.Story.Date(s.events[at].Date), s.d.Story.Date(e.Date)
	if date.Last-date.First < old.Last-old.First {
		s.events[at] = *e
	}
}

// datesStatement reports whether the date only says when a statement was made.
func (s *stage) datesStatement(g int, o model.Ordinal) bool {
	head := s.a.Groups[g].Head
	st := s.d.Story.Statement(s.cueOf[head])
	if st == nil || isDeed(s.a.Words[head].Lemma) {
		return false
	}
	// A deed that shows an attitude, as sentencing or promising does, is no mere
	// utterance, though it attributes.
	cue, known := lexicon.VerbCues()[s.a.Words[head].Lemma]
	return isSpeech(s.a.Words[head].Lemma) || known && cue.Speech && st.Date == o
}

// isSpeech reports whether a verb does nothing but make a statement.
func isSpeech(lemma string) bool {
	switch lemma {
	case "say", "tell", "add", "ask", "note", "think", "believe", "know", "write", "warn", "argue", "claim", "explain", "insist", "state", "hear", "report":
		return true
	}
	return false
}

// isDeed reports whether a verb of attribution is also something done that a
// timeline should show.
func isDeed(lemma string) bool {
	switch lemma {
	case "publish", "release", "issue", "file", "launch", "sign", "approve", "adopt", "pass", "reject", "veto", "endorse",
		"nominate", "rule", "decide", "sue", "indict", "charge", "order", "resign", "apologise", "apologize", "vote", "agree",
		"fine", "jail", "sentence", "convict", "acquit", "clear", "award", "honor", "honour", "dismiss", "fire", "sack", "detain", "arrest", "block", "halt",
		"recall", "expel", "pardon", "promote", "hire", "accept", "unveil", "submit", "meet", "elect", "appoint", "declare", "ban", "sanction", "suspend", "cancel", "withdraw", "send":
		return true
	}
	return false
}
