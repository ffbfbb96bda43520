package record

import (
	"fmt"
	"unicode/utf8"

	"dateline/model"
)

// Check reports the first thing in a record that the format does not allow: a
// span outside the text or through a character, an id out of turn, a reference
// to nothing, a day that does not exist. Whoever reads records from elsewhere
// can use offsets and references without looking once Check returns nil.
func (r *Record) Check() error {
	c := checker{record: r}
	c.schema()
	c.sentences()
	c.dates()
	c.actors()
	c.statements()
	c.events()
	return c.err
}

// checker keeps the first fault.
type checker struct {
	record *Record
	err    error
}

func (c *checker) fault(format string, arguments ...any) {
	if c.err == nil {
		c.err = fmt.Errorf(format, arguments...)
	}
}

func (c *checker) schema() {
	if c.record.Schema != Schema {
		c.fault("%w: schema %q", ErrSchema, c.record.Schema)
	}
	if c.record.Story.ID == "" {
		c.fault("story without id")
	}
	if !utf8.ValidString(c.record.Text) {
		c.fault("text is not UTF-8")
	}
	c.day("story", c.record.Story.Published)
	if sure := c.record.Story.PublishedSure; sure < 0 || sure > 100 {
		c.fault("story: sure to %d percent", sure)
	}
}

func (c *checker) sentences() {
	end, paragraph := 0, 0
	for i, s := range c.record.Sentences {
		where := fmt.Sprintf("sentence %d", i)
		c.span(where, s.Start, s.End)
		if s.Start < end || s.Paragraph < paragraph {
			c.fault("%s: out of order", where)
		}
		end, paragraph = s.End, s.Paragraph
	}
}

func (c *checker) dates() {
	start := 0
	for i, d := range c.record.Dates {
		c.id(d.ID, 'd', i)
		c.span(d.ID, d.Start, d.End)
		if d.Start < start {
			c.fault("%s: out of order", d.ID)
		}
		start = d.Start
		first, last := c.day(d.ID, d.First), c.day(d.ID, d.Last)
		if (first == 0) != (last == 0) || first > last {
			c.fault("%s: days %q to %q", d.ID, d.First, d.Last)
		}
		if c.err == nil && c.record.Text[d.Start:d.End] != d.Text {
			c.fault("%s: text %q is not what the span says", d.ID, d.Text)
		}
	}
}

func (c *checker) actors() {
	for i, a := range c.record.Actors {
		c.id(a.ID, 'a', i)
		c.ref(a.ID, a.Affiliation, 'a', len(c.record.Actors))
		if a.Name == "" {
			c.fault("%s: without name", a.ID)
		}
		for _, m := range a.Mentions {
			c.span(a.ID, m.Start, m.End)
		}
	}
}

func (c *checker) statements() {
	for i, s := range c.record.Statements {
		c.id(s.ID, 's', i)
		c.ref(s.ID, s.Actor, 'a', len(c.record.Actors))
		c.ref(s.ID, s.Addressee, 'a', len(c.record.Actors))
		c.ref(s.ID, s.Date, 'd', len(c.record.Dates))
		c.ref(s.ID, s.ReportedBy, 's', len(c.record.Statements))
		c.day(s.ID, s.Day)
		for _, part := range [][]Span{s.Source, s.Cue, s.Content, s.Hedges} {
			for _, span := range part {
				c.span(s.ID, span[0], span[1])
			}
		}
	}
}

func (c *checker) events() {
	for i, e := range c.record.Events {
		c.id(e.ID, 'e', i)
		c.span(e.ID, e.Start, e.End)
		c.ref(e.ID, e.Date, 'd', len(c.record.Dates))
		for _, a := range e.Actors {
			c.ref(e.ID, a, 'a', len(c.record.Actors))
		}
	}
}

// id checks that ids count from 1.
func (c *checker) id(got string, letter byte, index int) {
	if want := id(letter, model.Ordinal(index+1)); got != want {
		c.fault("id %q where %s is due", got, want)
	}
}

// ref checks that a reference, if there is one, points at one of n things.
func (c *checker) ref(where, got string, letter byte, n int) {
	if got == "" {
		return
	}
	var o int
	if _, err := fmt.Sscanf(got, string(letter)+"%d", &o); err != nil ||
		o < 1 || o > n || got != id(letter, model.Ordinal(o)) {
		c.fault("%s: refers to %q of %d", where, got, n)
	}
}

// span checks that a span holds text and cuts no character.
func (c *checker) span(where string, start, end int) {
	text := c.record.Text
	if start < 0 || end > len(text) || start >= end {
		c.fault("%s: span [%d,%d) of %d bytes", where, start, end, len(text))
		return
	}
	if !utf8.RuneStart(text[start]) || end < len(text) && !utf8.RuneStart(text[end]) {
		c.fault("%s: span [%d,%d) cuts a character", where, start, end)
	}
}

// day checks that a day, if given, exists.
func (c *checker) day(where, s string) model.Day {
	if s == "" {
		return 0
	}
	day, err := model.ParseDay(s)
	if err != nil {
		c.fault("%s: %w", where, err)
	}
	return day
}
