package load_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/load"
	"dateline/seeds"
)

// gold is what a reader must find in an article, written by hand from reading
// it. The articles beside the seed are invented, in other styles of news.
type gold struct {
	Flag        string
	Published   string
	PublishedBy string `json:"published_by"`
	Dates       [][3]string
	Actors      []goldActor
	Statements  []goldStatement
	Events      []goldEvent
}

type goldActor struct {
	Name, Kind, Role string
	Aliases          []string
}

// goldStatement names a statement by words of its parts; an empty field is not
// looked at. Reported asks for another statement that reports it.
type goldStatement struct {
	Source, Cue, Content, Act, Quoted, Standing, Day string
	Reported                                         bool
}

type goldEvent struct {
	Value, Words string
	Planned      bool
}

func (e *goldEvent) UnmarshalJSON(b []byte) error {
	return json.Unmarshal(b, &[]any{&e.Value, &e.Words, &e.Planned})
}

// TestGold holds the extraction against every row of the hand-written gold.
func TestGold(t *testing.T) {
	seed, err := fs.Glob(seeds.FS(), "*.txt")
	if err != nil || len(seed) == 0 {
		t.Fatalf("no seed: %v", err)
	}
	for name, source := range map[string]load.Source{
		"seed":       load.Files(seeds.FS()),
		"wire":       load.Path("testdata/gold/wire.txt"),
		"parliament": load.Path("testdata/gold/parliament.md"),
		"company":    load.Path("testdata/gold/company.txt"),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			want := readGold(t, name)
			check := checker{T: t, story: extractOne(t, source, want.Flag)}
			check.published(want)
			check.dates(want.Dates)
			check.actors(want.Actors)
			check.statements(want.Statements)
			check.events(want.Events)
		})
	}
}

func readGold(t *testing.T, name string) gold {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", "gold", name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var g gold
	if err := json.Unmarshal(raw, &g); err != nil {
		t.Fatal(err)
	}
	return g
}

func extractOne(t *testing.T, source load.Source, flag string) *model.Story {
	t.Helper()
	options := load.Options{Today: model.NewDay(2026, 11, 1)}
	if flag != "" {
		day, err := model.ParseDay(flag)
		if err != nil {
			t.Fatal(err)
		}
		options.Published = day
	}
	d, err := load.Load(context.Background(), []load.Source{source}, options, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Stories()) != 1 {
		t.Fatalf("got %d stories", len(d.Stories()))
	}
	return d.Stories()[0]
}

type checker struct {
	*testing.T
	story *model.Story
}

func (c checker) published(want gold) {
	if got := c.story.Published.String(); got != want.Published || string(c.story.PublishedBy) != want.PublishedBy {
		c.Errorf("published %s by %s, want %s by %s", got, c.story.PublishedBy, want.Published, want.PublishedBy)
	}
}

// dates looks for each expression inside its context.
func (c checker) dates(want [][3]string) {
	for _, row := range want {
		context, words, value := row[0], row[1], row[2]
		at := strings.Index(c.story.Text, context)
		if at < 0 {
			c.Fatalf("the text lacks %q", context)
		}
		at += strings.Index(context, words)
		span := model.Span{Start: at, End: at + len(words)}
		var got []string
		for _, d := range c.story.Dates {
			if d.Overlaps(span) {
				got = append(got, fmt.Sprintf("%s %q", d.Value, c.story.Slice(d.Span)))
			}
		}
		if len(got) != 1 || !strings.HasPrefix(got[0], value+" ") {
			c.Errorf("date %q: got %v, want %s", context, got, value)
		}
	}
}

func (c checker) actors(want []goldActor) {
	for _, w := range want {
		var found []*model.Actor
		for i := range c.story.Actors {
			if a := &c.story.Actors[i]; isCalled(a, w.Name) {
				found = append(found, a)
			}
		}
		if len(found) != 1 {
			c.Errorf("actor %s: found %d times", w.Name, len(found))
			continue
		}
		a := found[0]
		if string(a.Kind) != w.Kind {
			c.Errorf("actor %s: kind %s, want %s", w.Name, a.Kind, w.Kind)
		}
		if !strings.Contains(strings.ToLower(a.Role), strings.ToLower(w.Role)) {
			c.Errorf("actor %s: role %q, want %q", w.Name, a.Role, w.Role)
		}
		for _, alias := range w.Aliases {
			if !c.mentioned(a, alias) {
				c.Errorf("actor %s is not mentioned as %q", w.Name, alias)
			}
		}
	}
}

func isCalled(a *model.Actor, name string) bool {
	same := func(s string) bool { return plain(s) == plain(name) }
	return same(a.Name) || slices.ContainsFunc(a.Aliases, same)
}

func (c checker) mentioned(a *model.Actor, words string) bool {
	return isCalled(a, words) || slices.ContainsFunc(a.Mentions, func(m model.Mention) bool {
		return plain(c.story.Slice(m.Span)) == plain(words)
	})
}

// plain makes case, articles, possessives and the form of "Inc." not count.
func plain(s string) string {
	s = strings.NewReplacer("’s", "", "'s", "").Replace(strings.ToLower(s))
	return strings.TrimSuffix(strings.TrimPrefix(s, "the "), " inc.")
}

func (c checker) statements(want []goldStatement) {
	for _, w := range want {
		var near []string
		if !slices.ContainsFunc(c.story.Statements, func(st model.Statement) bool {
			problem, close := c.differs(&st, w)
			if close && problem != "" {
				near = append(near, problem)
			}
			return problem == ""
		}) {
			c.Errorf("no statement %+v; near misses: %v", w, near)
		}
	}
}

// differs says in what a statement is not the wanted one, and whether it is at
// least the same cue and content.
func (c checker) differs(st *model.Statement, w goldStatement) (problem string, near bool) {
	if !strings.EqualFold(c.words(st.Cue), w.Cue) && !strings.Contains(" "+c.words(st.Cue)+" ", " "+w.Cue+" ") ||
		!strings.Contains(c.words(st.Content), w.Content) {
		return "another statement", false
	}
	actor := c.story.Actor(st.Actor)
	switch {
	case !strings.Contains(plain(c.words(st.Source)), plain(w.Source)) && (actor == nil || !isCalled(actor, w.Source)):
		return fmt.Sprintf("source %q (%+v)", c.words(st.Source), actor), true
	case w.Act != "" && string(st.Act) != w.Act:
		return "act " + string(st.Act), true
	case w.Quoted != "" && string(st.Quoted) != w.Quoted:
		return "quoted " + string(st.Quoted), true
	case w.Standing != "" && string(st.Standing) != w.Standing:
		return "standing " + string(st.Standing), true
	case w.Day != "" && st.Day.String() != w.Day:
		return "day " + st.Day.String(), true
	case w.Reported && st.ReportedBy == 0:
		return "reported by nobody", true
	}
	return "", true
}

func (c checker) words(spans []model.Span) string {
	parts := make([]string, len(spans))
	for i, s := range spans {
		parts[i] = strings.Join(strings.Fields(c.story.Slice(s)), " ")
	}
	return strings.Join(parts, " ")
}

func (c checker) events(want []goldEvent) {
	for _, w := range want {
		at := strings.Index(c.story.Text, w.Words)
		if at < 0 {
			c.Fatalf("the text lacks %q", w.Words)
		}
		span := model.Span{Start: at, End: at + len(w.Words)}
		var got []string
		if !slices.ContainsFunc(c.story.Events, func(e model.Event) bool {
			value := c.story.Date(e.Date).Value
			if e.Overlaps(span) {
				got = append(got, fmt.Sprintf("%s planned=%v %q", value, e.Planned, c.story.Slice(e.Span)))
			}
			return e.Overlaps(span) && value == w.Value && e.Planned == w.Planned
		}) {
			c.Errorf("event %s %q planned=%v: got %v", w.Value, w.Words, w.Planned, got)
		}
	}
}
