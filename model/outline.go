package model

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"
)

// Copy is a further appearance of a story: the same text, or the same report
// with small edits, in another file or by another publication. It is counted
// with the story it repeats and shown as one of its sources.
type Copy struct {
	ID        StoryID
	Title     string
	Source    string
	Path      string
	URL       string
	Published Day
}

// Name is what a copy is called in a list of sources: its publication, else its
// address, else its file.
func (c Copy) Name() string {
	for _, name := range []string{c.Source, c.URL, c.Path} {
		if name != "" {
			return name
		}
	}
	return string(c.ID)
}

// Sources returns the publications that have the story, each once: its own, then
// those of its copies, by their names.
func (h *Heading) Sources() []string {
	var all []string
	if h.Source != "" {
		all = append(all, h.Source)
	}
	for _, c := range h.Also {
		if name := c.Name(); !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	return all
}

// Outline is what a dossier needs of one story to be built, without its text.
// All its parts but the heading are parallel to those of the story.
type Outline struct {
	Heading    Heading
	Cast       []Part   // of Story.Actors
	Statements []Saying // of Story.Statements
	Entries    []Line   // those of the timeline, in the order of the text
}

// Part is an actor as one story has it.
type Part struct {
	Profile     ActorID
	Name        string
	Kind        Kind
	Role        string
	Affiliation Ordinal
	Aliases     []string
	Unnamed     bool
	Mentions    int32
	Statements  int32
}

// Saying is a statement as far as lists are ordered by it.
type Saying struct {
	Actor Ordinal
	Day   Day  // its own, else that of its story, else 0
	Again bool // it is told again, and listed where it was told first
}

// Line is an entry of the timeline with who takes part. Its Story is 0.
type Line struct {
	Entry
	Actors []Ordinal
}

// maxHeadline bounds the headline of a story without a title, in bytes.
const maxHeadline = 300

// OutlineOf returns the outline of a story whose actors name their profiles.
func OutlineOf(s *Story) Outline {
	o := Outline{
		Heading: Heading{
			ID: s.ID, Path: s.Path, Title: s.Title, Source: s.Source, URL: s.URL,
			Published: s.Published, PublishedBy: s.PublishedBy,
			Headline: clip(s.Headline(), maxHeadline), Size: len(s.Text),
			Actors: len(s.Actors), Statements: len(s.Statements), Events: len(s.Events),
		},
		Cast:       make([]Part, len(s.Actors)),
		Statements: make([]Saying, len(s.Statements)),
	}
	for k := range s.Actors {
		a := &s.Actors[k]
		o.Cast[k] = Part{
			Profile: a.Profile, Name: a.Name, Kind: a.Kind, Role: a.Role, Affiliation: a.Affiliation,
			Aliases: a.Aliases, Unnamed: a.Unnamed, Mentions: int32(len(a.Mentions)),
		}
	}
	again := Repeats(s)
	for k := range s.Statements {
		st := &s.Statements[k]
		day := st.Day
		if day == 0 {
			day = s.Published
		}
		o.Statements[k] = Saying{Actor: st.Actor, Day: day, Again: again[k]}
		if s.Actor(st.Actor) != nil && !again[k] {
			o.Cast[st.Actor-1].Statements++
		}
	}
	o.Entries = lines(s)
	return o
}

// clip cuts a string to at most so many bytes, never inside a rune.
func clip(s string, most int) string {
	if len(s) <= most {
		return s
	}
	for most > 0 && !utf8.RuneStart(s[most]) {
		most--
	}
	return strings.Clone(s[:most]) // must not keep the whole text alive
}

// lines returns the entries a story adds to the timeline.
func lines(s *Story) []Line {
	var out []Line
	add := func(kind EntryKind, item, date Ordinal, sentence int, planned bool, actors ...Ordinal) {
		when := s.Date(date)
		if !when.OnCalendar() {
			return
		}
		out = append(out, Line{
			Entry: Entry{
				Kind: kind, First: when.First, Last: when.Last,
				Item: item, Date: date, Sentence: int32(sentence), Planned: planned,
			},
			Actors: actors,
		})
	}
	for k := range s.Events {
		e := &s.Events[k]
		add(EntryEvent, Ordinal(k+1), e.Date, e.Sentence, e.Planned, e.Actors...)
	}
	for k := range s.Statements {
		st := &s.Statements[k]
		// Everything a story says would crowd on the day of the story.
		if st.DayBasis == DayPublished || told(s, st) {
			continue
		}
		add(EntryStatement, Ordinal(k+1), st.Date, st.Sentence, false, st.Actor, st.Addressee)
	}
	return out
}

// told reports whether an event tells what a statement does, as that of
// publishing or of signing something does: one line of the timeline is enough.
func told(s *Story, st *Statement) bool {
	if len(st.Cue) == 0 {
		return false
	}
	first := sort.Search(len(s.Events), func(i int) bool { return s.Events[i].Sentence >= st.Sentence })
	for i := first; i < len(s.Events) && s.Events[i].Sentence == st.Sentence; i++ {
		if e := &s.Events[i]; e.Date == st.Date && e.Contains(st.Cue[0]) {
			return true
		}
	}
	return false
}
