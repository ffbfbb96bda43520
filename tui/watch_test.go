package tui

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/load"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

func TestChangesInWords(t *testing.T) {
	for want, c := range map[string]load.Changes{
		"":                               {},
		"1 new story":                    {New: 1},
		"3 new stories":                  {New: 3},
		"1 story changed":                {Changed: 1},
		"2 stories gone":                 {Gone: 2},
		"12 new stories, 1 changed":      {New: 12, Changed: 1},
		"1 new story, 2 changed, 1 gone": {New: 1, Changed: 2, Gone: 1},
	} {
		if got := changesText(c); got != want {
			t.Errorf("%+v: %q, want %q", c, got, want)
		}
	}
}

// watching is a program whose sources are open and watched, and its listener.
func watching(t *testing.T, first *model.Dossier) (*App, *tuitest.Driver, load.Listener) {
	t.Helper()
	listener := make(chan load.Listener, 1)
	a, screen := started(t, func(ctx context.Context, to load.Listener) error {
		if first != nil {
			to.Dossier(first)
		}
		to.Progress(load.Progress{Stage: load.StageWatching})
		listener <- to
		<-ctx.Done()
		return ctx.Err()
	}, 140, 30)
	return a, screen, <-listener
}

// News adds up in the footer until a key is pressed.
func TestNewsInTheFooter(t *testing.T) {
	all := tuitest.Large(60)
	a, screen, to := watching(t, third(all, 1))
	screen.Until("Timeline")
	to.Changes(load.Changes{New: 2})
	to.Dossier(third(all, 2))
	screen.Until("2 new stories")
	to.Changes(load.Changes{New: 1, Changed: 1})
	to.Dossier(all)
	screen.Until("3 new stories, 1 changed")
	screen.Press("j").HasNot("new stories")
	to.Changes(load.Changes{Gone: 1})
	screen.Until("1 story gone")
	to.Problems(&load.FileError{Path: "inbox\x1b[2J/a.txt", Err: load.ErrBinary})
	screen.Until("a.txt: not a text file")
	to.Problems(errors.Join(errors.New("one"), errors.New("two")))
	screen.Until("3 inputs have problems")
	if len(problems(a.problems)) != 3 {
		t.Errorf("to be printed at the end: %v", a.problems)
	}
}

func TestWatchingWithNothingToReadYet(t *testing.T) {
	a, screen, to := watching(t, nil)
	screen.Until("nothing to read yet")
	screen.Press("j", "tab", "}", "s", "esc", "/", "esc", "f", "esc", "d", "esc", "y", "o", "z", "backspace")
	to.Dossier(tuitest.Dossier(t))
	to.Changes(load.Changes{New: 3})
	screen.Until("3 new stories").Has("Dockers close Norvik harbour")
	if a.sel.Story == "" || a.reading.get() != a.sel.Story {
		t.Errorf("reads %q, told the load %q", a.sel.Story, a.reading.get())
	}
}

// A story whose text changes keeps the sentence by its words.
func TestSentenceIsFoundInChangedText(t *testing.T) {
	story := func(sentences ...string) *model.Dossier {
		return tuitest.Merge(tuitest.NewStory(t, "s", "Title", "Echo", 0, sentences).Story)
	}
	for _, c := range []struct {
		name      string
		old, text []string
		at, want  int
	}{
		{"one before it", []string{"Rain.", "Snow.", "Fog."}, []string{"Sun.", "Rain.", "Snow.", "Fog."}, 1, 2},
		{"one before it gone", []string{"Rain.", "Snow.", "Fog."}, []string{"Snow.", "Fog."}, 2, 1},
		{"itself", []string{"Rain.", "Snow.", "Fog."}, []string{"Rain.", "Hail.", "Fog."}, 1, 1},
		{"the nearest", []string{"Rain.", "Fog.", "Rain.", "Snow."}, []string{"Rain.", "Fog.", "Hail.", "Rain."}, 2, 3},
		{"the end", []string{"Rain.", "Snow.", "Fog."}, []string{"Hail."}, 2, 0},
	} {
		a := &App{dossier: story(c.old...)}
		if got := a.samePlace(story(c.text...), sel.Selection{Story: "s", Sentence: c.at}); got.Sentence != c.want || got.Story != "s" {
			t.Errorf("%s: at %+v, want sentence %d", c.name, got, c.want)
		}
	}
}

// TestWatchedFolder is the whole way: a file comes, one changes and one goes
// while the reader reads another.
func TestWatchedFolder(t *testing.T) {
	dir := t.TempDir()
	put := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	put("harbour.txt", "The harbour closes\n\nThe harbour of Norvik closed on 3 March 2031. “We will wait,” Elena Varga said on 4 March 2031. Ships lay outside.")
	put("fog.txt", "Fog over Tellmouth\n\nFog lay over Tellmouth on 9 March 2031. Mira Okonjo said nothing.")
	a := newApp(t.Context(), Options{Sources: []load.Source{load.Path(dir)}, Watch: true, Browse: func(string) error { return nil }})
	screen := tuitest.New(t, a, 150, 30)
	screen.Until("story 1 of 2").Press("}", "3", "j").Has("The harbour closes", "story 2 of 2")
	at := a.sel
	row := rowsWith(screen.Screen(), "▌")

	put("early.txt", "Rain in Alderwick\n\nRain fell on Alderwick on 1 January 2031. The mill closed.")
	screen.Until("1 new story").Has("story 3 of 3")
	put("harbour.txt", "The harbour closes\n\nThe harbour of Norvik closed at last. It was 3 March 2031. “We will wait,” Elena Varga said on 4 March 2031. Ships lay outside.")
	screen.Until("1 changed")
	if a.sel.Story != at.Story || a.sel.Sentence != at.Sentence+1 {
		t.Errorf("%+v became %+v", at, a.sel)
	}
	if err := os.Remove(filepath.Join(dir, "harbour.txt")); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "early.txt")); err != nil {
		t.Fatal(err)
	}
	screen.Until("1 gone").Has("The harbour closes")
	if a.sel.Story != at.Story || len(row) == 0 || a.mode.focus != textPane {
		t.Errorf("the reader was moved to %+v", a.sel)
	}
	screen.Press("{").Until("1 story gone")
	if strings.Contains(screen.Screen(), "The harbour closes") {
		t.Error("what is gone and no longer read is still there")
	}
}
