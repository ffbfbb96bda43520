package tui

import (
	"context"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/load"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/state"
	"dateline/tui/internal/tuitest"
)

// portion returns a dossier of some of the stories of another, by position.
func portion(d *model.Dossier, keep func(i int) bool) *model.Dossier {
	var some []*model.Story
	for i, s := range d.All() {
		if keep(i) {
			some = append(some, s)
		}
	}
	return tuitest.Merge(some...)
}

// rowsWith returns the rows of the screen that hold a text.
func rowsWith(screen, text string) []int {
	var rows []int
	for y, row := range strings.Split(screen, "\n") {
		if strings.Contains(row, text) {
			rows = append(rows, y)
		}
	}
	return rows
}

// growing is a program whose load has ended with one dossier and that takes
// others as News of the same load.
func growing(t *testing.T, first *model.Dossier, w, h int) (*App, *tuitest.Driver, func(*model.Dossier)) {
	t.Helper()
	var to load.Listener
	open := make(chan struct{})
	a, screen := started(t, func(ctx context.Context, l load.Listener) error {
		to = l
		l.Dossier(first)
		l.Progress(load.Progress{Stage: load.StageReading, Done: 3, Total: 77})
		close(open)
		<-ctx.Done()
		return ctx.Err()
	}, w, h)
	<-open
	screen.Until("reading 3 of 77")
	n := 3
	return a, screen, func(d *model.Dossier) {
		n++
		to.Dossier(d)
		to.Progress(load.Progress{Stage: load.StageReading, Done: n, Total: 77})
		screen.Until("reading " + strconv.Itoa(n) + " of 77")
	}
}

// third is the share of a dossier that has come in after so many portions; the
// stories come in an order that has nothing to do with theirs.
func third(d *model.Dossier, portions int) *model.Dossier {
	return portion(d, func(i int) bool { return (i*7)%3 < portions })
}

// TestWhatIsLookedAtStays reads in each pane while two thirds of the stories
// come in before, between and behind the first third: the selection and every
// row with the cursor of a pane stay as they are.
func TestWhatIsLookedAtStays(t *testing.T) {
	all := tuitest.Large(1200)
	for _, keys := range [][]string{
		{"1", "j", "j", "j"},
		{"1", "G", "ctrl+u", "k"},
		{"1", "]", "]", "]", "]", "]", "]", "]", "]", "]", "]"},
		{"2", "j", "j", "j", "j", "l", "j", "j"},
		{"2", "l", "ctrl+d", "ctrl+d", "ctrl+d", "k"},
		{"3", "j", "j", "j", "j", "j", "j", "j", "j", "j"},
		{"/", "4 of", "enter", "1", "j"},
		{"f", "ship 39", "enter", "n"},
	} {
		a, screen, grow := growing(t, third(all, 1), 160, 40)
		screen.Press(keys...)
		before, chosen, mode := screen.Screen(), a.sel, a.mode
		for n := 2; n <= 3; n++ {
			grow(third(all, n))
			if a.sel != chosen || a.mode != mode {
				t.Fatalf("after %v: %+v became %+v", keys, chosen, a.sel)
			}
			after := screen.Screen()
			for _, row := range rowsWith(before, "▌") {
				was, is := strings.Split(before, "\n")[row], strings.Split(after, "\n")[row]
				if strings.Count(was, "▌") != strings.Count(is, "▌") {
					t.Fatalf("after %v with %d portions row %d was\n%s\nand is\n%s\nbefore:\n%s\nafter:\n%s", keys, n, row, was, is, before, after)
				}
			}
		}
		screen.Has("of 60")
	}
}

// TestWhereTheWheelHasGoneStays scrolls away from what is chosen.
func TestWhereTheWheelHasGoneStays(t *testing.T) {
	all := tuitest.Large(1200)
	for _, id := range []paneID{timelinePane, positionsPane} {
		a, screen, grow := growing(t, third(all, 1), 160, 40)
		pane := a.layout.panes[id]
		screen.Wheel(pane.x+3, pane.y+pane.h-12, 15)
		before := column(screen.Screen(), pane)
		grow(all)
		after := column(screen.Screen(), pane)
		kept := 0
		for y := range before {
			if before[y] == after[y] && strings.TrimSpace(before[y]) != "" {
				kept++
			}
		}
		// Between the rows of before others have come in; the first stays.
		if kept == 0 {
			t.Errorf("pane %d: nothing is where it was\n%s\n\n%s", id, strings.Join(before, "\n"), strings.Join(after, "\n"))
		}
	}
}

// column returns the rows of a pane.
func column(screen string, r rect) []string {
	rows := strings.Split(screen, "\n")[r.y : r.y+r.h]
	for i, row := range rows {
		runes := []rune(row)
		rows[i] = string(runes[min(r.x, len(runes)):min(r.x+r.w, len(runes))])
	}
	return rows
}

func TestOverlaysStayOpenWhileStoriesComeIn(t *testing.T) {
	all := tuitest.Large(1200)
	for _, keys := range [][]string{{"/", "norvik"}, {"f", "ship 10"}, {"d"}, {"s", "report"}, {"?"}} {
		a, screen, grow := growing(t, third(all, 1), 160, 40)
		screen.Press(keys...)
		for n := 2; n <= 3; n++ {
			grow(third(all, n))
		}
		if a.overlay == nil {
			t.Fatalf("after %v the overlay is gone", keys)
		}
		screen.Press("esc")
		if a.overlay != nil {
			t.Errorf("after %v the overlay does not close", keys)
		}
	}
}

func TestHistoryOutlivesGrowth(t *testing.T) {
	all := tuitest.Large(1200)
	a, screen, grow := growing(t, third(all, 1), 120, 30)
	screen.Press("}", "}")
	second := a.sel
	screen.Press("}")
	grow(all)
	if screen.Press("backspace"); a.sel != second {
		t.Errorf("back at %+v, want %+v", a.sel, second)
	}
}

// TestStoriesThatGoAreLeft takes away the story on screen.
func TestStoriesThatGoAreLeft(t *testing.T) {
	all := tuitest.Large(200)
	a, screen, grow := growing(t, all, 120, 30)
	screen.Press("}", "}", "/", "norvik", "enter")
	gone := a.sel.Story
	grow(portion(all, func(i int) bool { return all.Heading(i).ID != gone }))
	if a.sel.Story == gone || a.dossier.Story(a.sel.Story) == nil {
		t.Errorf("the reader is at %+v", a.sel)
	}
	screen.Press("j", "k", "tab", "j", "tab", "j", "backspace")
}

func TestMatchesHoldWhileStoriesComeIn(t *testing.T) {
	all := tuitest.Large(1200)
	a, screen, grow := growing(t, third(all, 1), 160, 40)
	screen.Press("f").Type("ship 1").Until("match").Press("enter")
	var seen []model.StoryID
	for n := 2; n <= 3; n++ {
		grow(third(all, n))
		for range 30 {
			screen.Press("n")
			if i := slices.Index(seen, a.sel.Story); i >= 0 && i < len(seen)-1 {
				continue
			}
			seen = append(seen, a.sel.Story)
		}
		if s := a.dossier.Story(a.sel.Story); !strings.Contains(s.Slice(s.Sentences[a.sel.Sentence].Span), "ship 1") {
			t.Fatalf("n leads to %+v", a.sel)
		}
	}
	screen.Has("find: ship 1")
}

// TestThePlaceIsFoundWhileFilesAreChecked: what was open the last time is shown
// at once, and at the place where the reader left it.
func TestThePlaceIsFoundWhileFilesAreChecked(t *testing.T) {
	d := tuitest.Large(1200)
	dir := t.TempDir()
	left := d.Heading(41).ID
	f, err := state.Open(filepath.Join(dir, "state.json"))
	if err != nil {
		t.Fatal(err)
	}
	f.Put(state.KeyOf(d), state.View{Selection: sel.Selection{Story: left}, Pane: int(textPane)})
	if err := f.Write(); err != nil {
		t.Fatal(err)
	}
	shown := make(chan struct{})
	a := newApp(t.Context(), Options{StateDir: dir, open: func(ctx context.Context, to load.Listener) error {
		to.Dossier(d)
		to.Progress(load.Progress{Stage: load.StageChecking})
		to.Shown(ctx)
		close(shown)
		<-ctx.Done()
		return ctx.Err()
	}})
	screen := tuitest.New(t, a, 140, 30)
	screen.Until(load.StageChecking)
	screen.Until("42 of 60")
	<-shown
	if a.sel.Story != left || a.mode.focus != textPane {
		t.Errorf("the reader is at %+v in pane %v", a.sel, a.mode.focus)
	}
}
