package prompt

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/tuitest"
)

// manyStories are so many that they are made ready beside the program.
func manyStories(n int) *model.Dossier {
	stories := make([]*model.Story, n)
	for i := range stories {
		title := fmt.Sprintf("Quay %d of Norvik is mended", i)
		if i%3 == 0 {
			title = fmt.Sprintf("Ferry\n\n%d für Ōsund", i)
		}
		stories[i] = &model.Story{ID: model.StoryID(fmt.Sprintf("s%05d", i)), Title: title, Source: "The Sound", Published: march(1) + model.Day(i/7)}
	}
	return model.NewDossier(stories, nil)
}

func TestStoryTableFindsWhatEachLineHolds(t *testing.T) {
	d := manyStories(200)
	table := newStoryTable(d)
	for _, query := range []string{"1", "12", "quay", "ferry 1", "osund fur", "quay ferry", "2031-03-0 sound", "mended the"} {
		words := strings.Fields(query)
		var want []int
		for i := range d.Len() {
			s := d.Heading(i)
			line := foldQuery(s.Published.String() + " " + longDay(s.Published) + " " + strings.Join(s.Sources(), " ") + " " + s.Headline)
			if containsAll(line, words) {
				want = append(want, i)
			}
		}
		if got := table.scan(nil, words); !slices.Equal(got, want) {
			t.Errorf("%q finds %d, want %d", query, len(got), len(want))
		}
		if got := table.narrow(nil, want, words); !slices.Equal(got, want) {
			t.Errorf("%q loses stories as it narrows", query)
		}
	}
}

// Whatever is typed and taken back, the list is that of a fresh search.
func TestStoriesTypedAndTakenBack(t *testing.T) {
	d := manyStories(1500)
	a := NewStories(look(), keys.Default(), d, "")
	a.Update(a.Init()())
	u := play(t, a, 60, 10)
	for _, key := range []string{"q", "u", "x", "backspace", "a", " ", "1", "2", "backspace", "backspace", "backspace", "backspace", "home", "x", "backspace", "end", "u", "7", "ctrl+u", "f"} {
		u.press(key)
		fresh := NewStories(look(), keys.Default(), d, "")
		drain(fresh, fresh.Init()())
		drain(fresh, tea.PasteMsg{Content: a.field.value()})
		if !slices.Equal(a.hits, fresh.hits) {
			t.Fatalf("after %q, %q finds %d stories, afresh %d", key, a.field.value(), len(a.hits), len(fresh.hits))
		}
	}
}

func TestManyStoriesAreMadeReadyBesideTheProgram(t *testing.T) {
	d := manyStories(1500)
	a := NewStories(look(), keys.Default(), d, "")
	ready := a.Init()
	u := play(t, a, 80, 10)
	u.press("quay 7 ").has("1,500 of 1,500")
	u.send(ready()).has("quay 7", "Quay 7 of Norvik")
	if a.Init() != nil {
		t.Error("it is made ready twice")
	}

	// Newer stories are listed when they can be searched, an older answer never.
	late := NewStories(look(), keys.Default(), d, "").Init()
	next := a.SetDossier(manyStories(1800))
	u.has(" of 1,500")
	u.send(late()).has(" of 1,500")
	u.send(next()).has(" of 1,800")

	// Enter does not go to what stood there before the search.
	v := play(t, NewStories(look(), keys.Default(), d, ""), 80, 10).press("quay 400", "enter")
	if v.last.Intent.Story != "s00400" {
		t.Errorf("enter before the search is done goes to %q", v.last.Intent.Story)
	}
}

// A cursor that the reader has moved stays on its line as stories come in.
func TestCursorStaysAsStoriesArrive(t *testing.T) {
	d := tuitest.Dossier(t)
	a := NewStories(look(), keys.Default(), tuitest.Merge(d.StoryAt(1), d.StoryAt(2)), d.StoryAt(1).ID)
	u := play(t, a, 80, 10).press("down")
	a.SetDossier(d)
	u.press("enter")
	if got, want := u.last.Intent.Story, d.StoryAt(2).ID; got != want {
		t.Errorf("the story picker goes to %q, the cursor stood on %q", got, want)
	}

	b := NewActors(look(), keys.Default(), tuitest.Merge(d.StoryAt(1), d.StoryAt(2)))
	u = play(t, b, 80, 10).press("down", "down")
	want := b.dossier.ProfileAt(int(b.hits[b.window.Cursor].profile)).ID
	b.SetDossier(d)
	u.press("enter")
	if got := u.last.Intent.Actor; got != want {
		t.Errorf("the actor picker goes to %q, the cursor stood on %q", got, want)
	}
}

// A key typed into the picker of many stories, and one taken back.
func BenchmarkStories100k(b *testing.B) {
	a := NewStories(look(), keys.Default(), manyStories(100_000), "")
	a.Update(a.Init()())
	a.SetSize(120, 60)
	drain(a, tea.PasteMsg{Content: "qu"})
	for i := 0; b.Loop(); i++ {
		k, _ := tuitest.Key([]string{"a", "backspace"}[i%2])
		a.Update(k)
		a.Rows()
	}
}
