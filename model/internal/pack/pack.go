// Package pack puts a story with everything extracted from it into few bytes
// and back, quickly: some 20 µs a kilobyte of text either way, and about as many
// bytes as the text has. It is how the library on disk keeps what has been
// worked out.
//
// The text of the story is not among the bytes; who packs it keeps it beside
// them. The form is a matter of this version of the program alone: there is
// nothing in it for other programs, which have the extraction format
// (model/load/record) and the tables of the library. What another version has
// packed gives ErrDamaged.
//
// Form: numbers are signed varints; a string is its length and bytes or, the
// second time, minus its place among the strings so far; a span is its distance
// from the span before and its length; a list is its length and items.
package pack

import "dateline/model"

// Version stands in the first byte. It changes with every change of the form.
const Version = 2

// Story appends a packed story, without its text, to dst.
func Story(dst []byte, s *model.Story) []byte {
	c := &coder{out: append(dst, Version), ids: make(map[string]int, 64)}
	c.story(s)
	return c.out
}

// Unpack is the story that was packed, with its text. It gives ErrDamaged for
// anything that [Story] has not made, and for a text of another length.
func Unpack(data []byte, text string) (*model.Story, error) {
	if len(data) == 0 || data[0] != Version {
		return nil, ErrDamaged
	}
	c := &coder{reading: true, in: string(data[1:]), words: make([]string, 0, 64)}
	s := &model.Story{Text: text}
	c.story(s)
	if c.failed || c.at != len(c.in) || !sound(s) {
		return nil, ErrDamaged
	}
	return s, nil
}

func (c *coder) story(s *model.Story) {
	word(c, &s.ID)
	word(c, &s.Path)
	word(c, &s.Title)
	word(c, &s.Source)
	word(c, &s.URL)
	number(c, &s.Published)
	word(c, &s.PublishedBy)
	number(c, &s.PublishedSure)
	list(c, &s.Paragraphs, (*coder).span)
	c.last = 0
	list(c, &s.Sentences, sentence)
	c.last = 0
	list(c, &s.Dates, date)
	c.last = 0
	list(c, &s.Actors, actor)
	c.last = 0
	list(c, &s.Statements, statement)
	c.last = 0
	list(c, &s.Events, event)
}

func sentence(c *coder, s *model.Sentence) {
	c.span(&s.Span)
	c.whole(&s.Paragraph)
}

func date(c *coder, d *model.Date) {
	c.span(&d.Span)
	word(c, &d.Type)
	word(c, &d.Value)
	number(c, &d.First)
	number(c, &d.Last)
	word(c, &d.Basis)
	word(c, &d.Modifier)
}

func actor(c *coder, a *model.Actor) {
	word(c, &a.Name)
	word(c, &a.Kind)
	word(c, &a.Role)
	number(c, &a.Affiliation)
	list(c, &a.Aliases, word[string])
	list(c, &a.Mentions, mention)
	c.flag(&a.Unnamed)
	word(c, &a.Profile)
}

func mention(c *coder, m *model.Mention) {
	c.span(&m.Span)
	word(c, &m.Form)
	word(c, &m.Reason)
}

func statement(c *coder, s *model.Statement) {
	number(c, &s.Actor)
	list(c, &s.Source, (*coder).span)
	list(c, &s.Cue, (*coder).span)
	list(c, &s.Content, (*coder).span)
	word(c, &s.Act)
	word(c, &s.Quoted)
	word(c, &s.Standing)
	list(c, &s.Hedges, (*coder).span)
	number(c, &s.Date)
	number(c, &s.Day)
	word(c, &s.DayBasis)
	number(c, &s.Addressee)
	number(c, &s.ReportedBy)
	c.whole(&s.Sentence)
}

func event(c *coder, e *model.Event) {
	c.span(&e.Span)
	number(c, &e.Date)
	list(c, &e.Actors, number[model.Ordinal])
	word(c, &e.Place)
	c.flag(&e.Planned)
	c.whole(&e.Sentence)
}

// sound reports whether every span lies in the text and every ordinal points
// at something: the panes rely on it, and a damaged byte may give numbers that
// read well.
func sound(s *model.Story) bool {
	ok := true
	spans := func(spans ...model.Span) {
		for _, span := range spans {
			ok = ok && 0 <= span.Start && span.Start <= span.End && span.End <= len(s.Text)
		}
	}
	ordinal := func(o model.Ordinal, n int) { ok = ok && 0 <= o && int(o) <= n }
	in := func(sentence int) { ok = ok && 0 <= sentence && sentence < max(len(s.Sentences), 1) }

	spans(s.Paragraphs...)
	for i := range s.Sentences {
		spans(s.Sentences[i].Span)
		ok = ok && 0 <= s.Sentences[i].Paragraph && s.Sentences[i].Paragraph < max(len(s.Paragraphs), 1)
	}
	for i := range s.Dates {
		spans(s.Dates[i].Span)
	}
	for i := range s.Actors {
		ordinal(s.Actors[i].Affiliation, len(s.Actors))
		for k := range s.Actors[i].Mentions {
			spans(s.Actors[i].Mentions[k].Span)
		}
	}
	for i := range s.Statements {
		st := &s.Statements[i]
		spans(st.Source...)
		spans(st.Cue...)
		spans(st.Content...)
		spans(st.Hedges...)
		ordinal(st.Actor, len(s.Actors))
		ordinal(st.Addressee, len(s.Actors))
		ordinal(st.Date, len(s.Dates))
		ordinal(st.ReportedBy, len(s.Statements))
		in(st.Sentence)
	}
	for i := range s.Events {
		e := &s.Events[i]
		spans(e.Span)
		ordinal(e.Date, len(s.Dates))
		in(e.Sentence)
		for _, a := range e.Actors {
			ordinal(a, len(s.Actors))
		}
	}
	return ok
}
