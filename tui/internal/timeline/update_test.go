package timeline

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

func TestKeysMoveByEntries(t *testing.T) {
	r := newRig(t, tuitest.Large(100), 60, 20)
	for _, step := range []struct {
		key  string
		want func(before, after int) bool
	}{
		{"j", func(before, after int) bool { return after == before+1 }},
		{"down", func(before, after int) bool { return after == before+1 }},
		{"k", func(before, after int) bool { return after == before-1 }},
		{"ctrl+d", func(before, after int) bool { return after > before+1 && after < before+12 }},
		{"pgdown", func(before, after int) bool { return after > before+3 && after < before+20 }},
		{"ctrl+u", func(before, after int) bool { return after < before-1 && after > before-12 }},
		{"G", func(_, after int) bool { return after == 99 }},
		{"j", func(_, after int) bool { return after == 99 }},
		{"pgup", func(before, after int) bool { return after < before-3 && after > before-20 }},
		{"home", func(_, after int) bool { return after == 0 }},
		{"k", func(_, after int) bool { return after == 0 }},
		{"enter", func(_, after int) bool { return after == 0 }},
	} {
		before := r.cursor
		r.press(step.key)
		if !step.want(before, r.cursor) {
			t.Errorf("%s moves from %d to %d", step.key, before, r.cursor)
		}
		if !r.anchor.Visible(r.cursor, r.bodyHeight(), r.height) {
			t.Errorf("after %s the cursor is out of sight", step.key)
		}
		r.check()
	}
}

// TestHalfPagesMoveInLowPanes guards against a half page of nothing.
func TestHalfPagesMoveInLowPanes(t *testing.T) {
	for h := range 5 {
		r := newRig(t, tuitest.Large(40), 60, h)
		r.press("ctrl+d", "ctrl+d")
		if r.cursor != 2 {
			t.Errorf("height %d: two half pages down lead to %d", h, r.cursor)
		}
		r.press("ctrl+u")
		if r.cursor != 1 {
			t.Errorf("height %d: half a page up leads to %d", h, r.cursor)
		}
	}
}

func TestMovingIsAskedForNotDone(t *testing.T) {
	r := newRig(t, tuitest.Large(40), 60, 20)
	key, _ := tuitest.Key("j")
	in, cmd := r.Update(key)
	if in != (sel.Intent{Kind: sel.Entry, Entry: 1}) || cmd != nil {
		t.Errorf("j asks for %+v", in)
	}
	if r.cursor != 0 {
		t.Error("the pane moves its cursor by itself")
	}
}

func TestClickChoosesTheEntry(t *testing.T) {
	r := newRig(t, tuitest.Dossier(t), 70, 30)
	for text, want := range map[string]string{
		"Dockers closed": "Dockers closed", "DENIES": "DENIES", "March 2031": "DENIES", // a heading is its first entry's
		"17–23 Mar": "publish its books",
	} {
		in := r.send(tea.MouseClickMsg{X: 12, Y: r.rowOf(text), Button: tea.MouseLeft})
		if in.Kind != sel.Entry {
			t.Fatalf("a click on %q asks for %+v", text, in)
		}
		row := strings.Split(r.screen(), "\n")[r.rowOf(want)]
		if !strings.HasPrefix(row, r.look.Signs.Cursor) {
			t.Errorf("after a click on %q the cursor is not at %q:\n%s", text, want, r.screen())
		}
	}
	for _, at := range []tea.MouseClickMsg{
		{X: 3, Y: 0, Button: tea.MouseLeft}, {X: -1, Y: 3, Button: tea.MouseLeft}, {X: 70, Y: 3, Button: tea.MouseLeft},
		{X: 3, Y: 30, Button: tea.MouseLeft}, {X: 3, Y: -1, Button: tea.MouseLeft}, {X: 3, Y: 26, Button: tea.MouseLeft},
		{X: 3, Y: 5, Button: tea.MouseRight},
	} {
		if in, _ := r.Update(at); in.Kind != sel.None {
			t.Errorf("a click at %d,%d asks for %+v", at.X, at.Y, in)
		}
	}
}

// TestEveryRowHitsWhatItShows clicks each row of a scrolled window.
func TestEveryRowHitsWhatItShows(t *testing.T) {
	r := newRig(t, tuitest.Large(200), 44, 24)
	r.apply(sel.Intent{Kind: sel.Entry, Entry: 90})
	r.wheel(true)
	rows := strings.Split(r.screen(), "\n")
	for y := 1; y <= r.bodyHeight(); y++ {
		in, _ := r.Update(tea.MouseClickMsg{X: 5, Y: y, Button: tea.MouseLeft})
		if in.Kind != sel.Entry {
			t.Fatalf("row %d asks for %+v", y, in)
		}
		probe := *r.Pane
		probe.cursor = in.Entry
		probe.changed()
		row := probe.Rows(true)[y]
		heading := !strings.Contains(rows[y], "●") && strings.HasSuffix(rows[y], "2000")
		if !strings.Contains(row, r.look.Signs.Cursor) && !heading {
			t.Errorf("row %d (%q) leads to entry %d, which is not there", y, rows[y], in.Entry)
		}
	}
}

func TestWheelScrollsWithoutMoving(t *testing.T) {
	r := newRig(t, tuitest.Large(100), 60, 20)
	before := r.screen()
	r.wheel(true)
	if r.screen() == before || r.cursor != 0 {
		t.Errorf("the wheel does not scroll, or moves the cursor to %d", r.cursor)
	}
	r.wheel(false)
	r.wheel(false)
	if r.screen() != before {
		t.Error("the wheel does not scroll back to the top")
	}
	for range 200 {
		r.wheel(true)
	}
	r.has("ship 99")
	r.press("j")
	if r.cursor != 1 || !r.anchor.Visible(1, r.bodyHeight(), r.height) {
		t.Error("a key after the wheel does not come back to the cursor")
	}
	r.send(tea.MouseWheelMsg{Button: tea.MouseWheelLeft})
	r.check()
}

func TestOtherMessagesAreIgnored(t *testing.T) {
	r := newRig(t, tuitest.Dossier(t), 60, 20)
	for _, msg := range []tea.Msg{nil, tea.WindowSizeMsg{Width: 3}, tea.PasteMsg{Content: "j"}, tea.KeyReleaseMsg{Code: 'j', Text: "j"}, "j"} {
		if in, cmd := r.Update(msg); in.Kind != sel.None || cmd != nil {
			t.Errorf("%T asks for %+v", msg, in)
		}
	}
}

func TestHelpNamesTheKeys(t *testing.T) {
	p := New(look(0), keys.Default())
	if len(p.ShortHelp()) == 0 {
		t.Fatal("no help")
	}
	for _, b := range p.ShortHelp() {
		if b.Help().Key == "" || b.Help().Desc == "" {
			t.Errorf("binding %v has no help", b.Keys())
		}
	}
}
