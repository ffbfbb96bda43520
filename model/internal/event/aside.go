package event

import (
	"strings"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// isDateline reports whether a date is the one the article prints as its own:
// nothing but a place stands before it in its line, and a bracket, a dash, a
// clock time or the end of the line behind it. It dates the article, not what
// the article goes on to tell.
func (s *stage) isDateline(r doc.Range, date *model.Date) bool {
	published := s.d.Story.Published
	if date.Last-date.First > 1 || published != 0 && (date.First > published || date.First < published-2) {
		return false
	}
	k := r.From - 1
	for ; k >= 0 && k > r.From-10 && !s.breaksLine(k); k-- {
		switch s.a.Tag(k) {
		case shallow.Proper, shallow.Comma, shallow.Bracket, shallow.Dash, shallow.Number, shallow.Stop:
		default:
			return false
		}
	}
	if k >= 0 && !s.breaksLine(k) {
		return false
	}
	if r.To >= len(s.d.Tokens) || s.breaksLine(r.To-1) {
		return true
	}
	switch s.a.Tag(r.To) {
	case shallow.Bracket, shallow.Dash, shallow.Number:
		return true
	}
	return false
}

// breaksLine reports whether a line ends behind token k.
func (s *stage) breaksLine(k int) bool {
	if k+1 >= len(s.d.Tokens) {
		return true
	}
	return strings.IndexByte(s.d.Text()[s.d.Tokens[k].End:s.d.Tokens[k+1].Start], '\n') >= 0
}

// endsRange reports whether a date is the end of a range: "from 2015 to 2019",
// "between May and July", "March 3-5".
func (s *stage) endsRange(o model.Ordinal, r doc.Range) bool {
	before := s.d.Story.Date(o - 1)
	if before == nil || !before.OnCalendar() {
		return false
	}
	b := s.d.Cover(before.Span)
	if b.To+1 != r.From {
		return false
	}
	switch s.a.Lower(b.To) {
	case "to", "until", "through", "till", "-", "–", "—":
		return true
	case "and":
		return s.a.Lower(b.From-1) == "between"
	}
	return false
}

// endsPeriod reports whether the verb only bounds a length of time: "the six
// months ended Aug. 12".
func (s *stage) endsPeriod(g int, r doc.Range) bool {
	group := &s.a.Groups[g]
	lemma := s.a.Words[group.Head].Lemma
	return (lemma == "end" || lemma == "begin") && r.From <= group.To+1 && group.From > 0 && s.isDate(group.From-1)
}

// rangeTo is the end of the range that a date begins, or its own.
func (s *stage) rangeTo(o model.Ordinal, r doc.Range) int {
	after := s.d.Story.Date(o + 1)
	if after == nil {
		return r.To
	}
	if a := s.d.Cover(after.Span); a.From == r.To+1 && s.endsRange(o+1, a) {
		return a.To
	}
	return r.To
}

// continuesList reports whether a date follows another one in a list: "on
// Monday and Friday", "January 10, 12 and 13".
func (s *stage) continuesList(o model.Ordinal, r doc.Range) bool {
	before := s.d.Story.Date(o - 1)
	if before == nil || !before.OnCalendar() {
		return false
	}
	b := s.d.Cover(before.Span)
	if r.From <= b.To || r.From > b.To+3 {
		return false
	}
	for k := b.To; k < r.From; k++ {
		switch s.a.Lower(k) {
		case ",", "and", "on", "in", "again":
		default:
			return false
		}
	}
	return true
}

// isState reports whether a verb group tells how things are and not what
// happened: "the fee was 3 crowns", "they had nine rooms". The copula of a
// happening, "the vote is on Friday", is an event, and so is what is due.
func (s *stage) isState(g int, r doc.Range) bool {
	group := &s.a.Groups[g]
	switch s.a.Words[group.Head].Lemma {
	case "be":
		if group.Passive {
			return false
		}
		next := s.a.Lower(group.To)
		return !(r.From >= group.To && r.From <= group.To+1) && next != "due" && next != "ready" && next != "likely"
	case "have", "seem", "belong", "contain", "consist", "own", "know", "want", "need", "mean", "believe", "think", "live", "remain":
		return !group.Passive && group.Modal < 0
	}
	return false
}

// onlyCompares reports whether a date says what a figure is compared with or
// since when something holds: "up from 58 percent in 2010", "the first time
// since 1987", "its forecast for the full year".
func (s *stage) onlyCompares(g int, r doc.Range) bool {
	group := &s.a.Groups[g]
	if s.isCompared(g) {
		return true
	}
	date := s.d.Story.Dates
	switch s.a.Lower(r.From - 1) {
	case "since":
		before := s.a.Lower(r.From - 2)
		return group.Mood != shallow.Finite || before == "time" || before == "most" || before == "lowest" || before == "highest" || before == "first"
	case "than":
		return true
	case "from":
		if last := s.a.Lower(r.To - 1); last == "ago" || last == "earlier" {
			return true
		}
	case "for":
		const week = 7
		for i := range date {
			if span := s.d.Cover(date[i].Span); span.From == r.From {
				return date[i].Last-date[i].First > week && !s.isOpen(g)
			}
		}
	}
	for k := r.From - 1; k >= group.To && k > r.From-12; k-- {
		switch s.a.Lower(k) {
		case "compared", "against", "versus", "than":
			return true
		case "from":
			if w := s.a.Lower(k - 1); w == "up" || w == "down" || w == "," {
				return true
			}
		}
	}
	return false
}

// isCompared reports whether the clause of a verb is what another is measured
// by: fewer than there were a decade ago.
func (s *stage) isCompared(g int) bool {
	from := s.a.Groups[g].From
	if subject := s.a.Subjects[g]; subject.Head >= 0 && !subject.Inherited && subject.From < from {
		from = subject.From
	}
	for k := from - 1; k >= from-2; k-- {
		if s.a.Lower(k) == "than" {
			return true
		}
		if s.a.Lower(k) != "there" {
			return false
		}
	}
	return false
}

// ofNoun reports whether a date says which thing is meant, "the flood of May
// 1954"; "the early hours of Monday" are a time.
func (s *stage) ofNoun(k int) bool {
	if s.a.Lower(k-1) != "of" || s.a.ChunkAt(k-2) < 0 {
		return false
	}
	switch s.a.Lower(k - 2) {
	case "hour", "hours", "day", "days", "week", "weeks", "night", "morning", "evening", "afternoon", "end", "beginning", "start", "middle",
		"course", "part", "half", "month", "months", "minute", "minutes", "eve", "close", "rest", "most", "much", "summer", "autumn", "spring", "winter", "fall":
		return false
	}
	return true
}
