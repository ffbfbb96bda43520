package model

import (
	"sort"
	"strings"
)

// Slice returns the text of a span. A span outside the text gives "".
func (s *Story) Slice(span Span) string {
	if span.Start < 0 || span.End > len(s.Text) || span.Empty() {
		return ""
	}
	return s.Text[span.Start:span.End]
}

// Date returns the date with the given ordinal, or nil.
func (s *Story) Date(o Ordinal) *Date { return at(s.Dates, o) }

// Actor returns the actor with the given ordinal, or nil.
func (s *Story) Actor(o Ordinal) *Actor { return at(s.Actors, o) }

// Statement returns the statement with the given ordinal, or nil.
func (s *Story) Statement(o Ordinal) *Statement { return at(s.Statements, o) }

// Event returns the event with the given ordinal, or nil.
func (s *Story) Event(o Ordinal) *Event { return at(s.Events, o) }

func at[T any](items []T, o Ordinal) *T {
	if o < 1 || int(o) > len(items) {
		return nil
	}
	return &items[o-1]
}

// SentenceAt returns the index of the sentence that holds the byte offset: the
// one around it, else the last one before it, else 0.
func (s *Story) SentenceAt(offset int) int {
	next := sort.Search(len(s.Sentences), func(i int) bool { return s.Sentences[i].Start > offset })
	return max(next-1, 0)
}

// Headline returns the title, or the first words of the text of a story that
// has none, so that lists always have something to show.
func (s *Story) Headline() string {
	if s.Title != "" {
		return s.Title
	}
	if len(s.Sentences) == 0 {
		return s.Path
	}
	return s.Slice(s.Sentences[0].Span)
}

// Clause returns a span without the "that" it opens with, as reported clauses
// do: what stands alone on a screen reads better without it. A "That" points at
// something and stays.
func (s *Story) Clause(span Span) Span {
	const that = "that "
	if text := s.Slice(span); len(text) > len(that) && strings.HasPrefix(text, that) {
		span.Start += len(that)
	}
	return span
}

// DatesIn returns the dates that begin inside a span, in text order.
func (s *Story) DatesIn(span Span) []Date {
	from := sort.Search(len(s.Dates), func(i int) bool { return s.Dates[i].Start >= span.Start })
	to := sort.Search(len(s.Dates), func(i int) bool { return s.Dates[i].Start >= span.End })
	return s.Dates[from:to]
}
