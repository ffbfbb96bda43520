package positions

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

func TestMovingAmongActorsChoosesThem(t *testing.T) {
	r := newRig(t, tuitest.Large(1000), 60, 30)
	last := r.actorRows() - 1
	for _, step := range []struct {
		key  string
		want func(before, after int) bool
	}{
		{"j", func(before, after int) bool { return after == before+1 }},
		{"j", func(before, after int) bool { return after == before+1 }},
		{"k", func(before, after int) bool { return after == before-1 }},
		{"ctrl+d", func(before, after int) bool { return after > before+2 }},
		{"pgdown", func(before, after int) bool { return after > before+5 }},
		{"ctrl+u", func(before, after int) bool { return after < before-2 }},
		{"G", func(_, after int) bool { return after == last }},
		{"down", func(_, after int) bool { return after == last }},
		{"pgup", func(before, after int) bool { return after < before-5 }},
		{"g", func(_, after int) bool { return after == 0 }},
		{"k", func(_, after int) bool { return after == 0 }},
	} {
		before := r.window.Cursor
		in := r.press(step.key)
		if in.Kind != sel.Actor || !step.want(before, r.window.Cursor) {
			t.Errorf("%s asks for %+v and moves from %d to %d", step.key, in, before, r.window.Cursor)
		}
		if p := r.profile(r.window.Cursor); (p == nil) != (r.s.Actor == "") || p != nil && p.ID != r.s.Actor {
			t.Errorf("after %s the row is not that of the chosen actor %q", step.key, r.s.Actor)
		}
		r.check()
	}
}

// TestAnActorMoreMovesNothing: what stands below a short list of actors stays
// where it is when a story with a new one comes in, until the reader moves.
func TestAnActorMoreMovesNothing(t *testing.T) {
	stories := tuitest.Dossier(t).Stories()
	few, more := tuitest.Merge(stories[:2]...), tuitest.Merge(stories...)
	if few.ProfileCount() >= more.ProfileCount() {
		t.Fatal("the stories have no actor of their own")
	}
	r := newRig(t, few, 60, 60)
	r.actor("Søren Åkesson") // who is in the first alone
	r.press("l", "j")
	height := r.layout().actors
	if height != few.ProfileCount()+1 {
		t.Fatalf("%d rows for %d actors", height, few.ProfileCount())
	}
	below := r.Rows(true)[1+height : 10+height]
	r.d = more
	r.SetDossier(more)
	r.check()
	if now := r.Rows(true)[1+height : 10+height]; !slices.Equal(below, now) {
		t.Errorf("below the actors stood\n%s\nand now\n%s", strings.Join(below, "\n"), strings.Join(now, "\n"))
	}
	r.press("j")
	r.check()
	if got := r.layout().actors; got <= height {
		t.Errorf("after a key the actors still have %d rows", got)
	}
	r.SetDossier(few) // a story goes
	r.check()
}

func TestMovingAmongStatementsChoosesThem(t *testing.T) {
	r := newRig(t, tuitest.Large(1000), 60, 40)
	r.press("l")
	r.apply(sel.Intent{Kind: sel.Statement, Story: r.d.Stories()[0].ID, Item: 1})
	last := r.list.len() - 1
	for _, step := range []struct {
		key  string
		want func(before, after int) bool
	}{
		{"j", func(before, after int) bool { return after == before+1 }},
		{"k", func(before, after int) bool { return after == before-1 }},
		{"ctrl+d", func(before, after int) bool { return after > before+1 }},
		{"pgdown", func(before, after int) bool { return after > before+4 }},
		{"ctrl+u", func(before, after int) bool { return after < before-1 }},
		{"G", func(_, after int) bool { return after == last }},
		{"j", func(_, after int) bool { return after == last }},
		{"pgup", func(before, after int) bool { return after < before-4 }},
		{"home", func(_, after int) bool { return after == 0 }},
		{"enter", func(_, after int) bool { return after == 0 }},
	} {
		before := r.cursor
		in := r.press(step.key)
		if in.Kind != sel.Statement || !step.want(before, r.cursor) {
			t.Errorf("%s asks for %+v and moves from %d to %d", step.key, in, before, r.cursor)
		}
		if !r.anchor.Visible(r.cursor, r.layout().list, r.height) {
			t.Errorf("after %s the cursor is out of sight", step.key)
		}
		r.check()
	}
}

func TestLeftRightAndEnterChangeThePart(t *testing.T) {
	r := newRig(t, tuitest.Dossier(t), 60, 30)
	for _, step := range []struct {
		key  string
		want part
		asks sel.Kind // entering the list asks for what its cursor is on
	}{
		{"l", statements, sel.Statement}, {"l", statements, sel.None}, {"h", actors, sel.None}, {"h", actors, sel.None},
		{"enter", statements, sel.Statement}, {"left", actors, sel.None}, {"right", statements, sel.Statement},
	} {
		if in := r.press(step.key); in.Kind != step.asks {
			t.Errorf("%s asks for %+v", step.key, in)
		}
		if r.active != step.want {
			t.Errorf("after %s part %d is active", step.key, r.active)
		}
		separator := strings.Split(r.screen(), "\n")[r.rowOf("all statements")]
		if got := strings.HasPrefix(separator, r.look.Focus); got != (step.want == statements) {
			t.Errorf("after %s the active part cannot be told:\n%s", step.key, r.screen())
		}
		if help := r.ShortHelp(); len(help) == 0 {
			t.Error("no help")
		}
	}
}

func TestLowPaneShowsTheActivePart(t *testing.T) {
	r := newRig(t, tuitest.Dossier(t), 60, bothFrom-1)
	r.has("Everybody", "Elena Varga  Mayor")
	r.hasNot("ANNOUNCES")
	r.press("l")
	r.has("ANNOUNCES", "· statements")
	r.hasNot("Everybody ")
	r.press("h")
	r.has("Elena Varga  Mayor")
}

func TestMovingIsAskedForNotDone(t *testing.T) {
	r := newRig(t, tuitest.Dossier(t), 60, 30)
	key, _ := tuitest.Key("j")
	if in, cmd := r.Update(key); in.Kind != sel.Actor || in.Actor != r.d.Profiles()[0].ID || cmd != nil {
		t.Errorf("j asks for %+v", in)
	}
	if r.window.Cursor != 0 {
		t.Error("the pane moves its cursor by itself")
	}
}

func TestClickChoosesAndActivates(t *testing.T) {
	r := newRig(t, tuitest.Dossier(t), 60, 34)
	in := r.click(10, r.rowOf("ACCUSES"))
	if in.Kind != sel.Statement || r.active != statements || !contains(r.marked(), "ACCUSES") {
		t.Errorf("a click on a statement asks for %+v:\n%s", in, r.screen())
	}
	in = r.click(10, r.rowOf("chairman"))
	if in.Kind != sel.Actor || r.active != actors || !contains(r.marked(), "Søren Åkesson  chairman") {
		t.Errorf("a click on an actor asks for %+v:\n%s", in, r.screen())
	}
	r.has("Søren Åkesson  chairman, Dockers' Union")
	if in = r.click(10, r.layout().actors+1); in.Kind != sel.None || r.active != statements {
		t.Errorf("a click on the separator asks for %+v", in)
	}
	if in = r.click(10, 1); in.Kind != sel.Actor || in.Actor != "" || r.s.Actor != "" {
		t.Errorf("a click on everybody asks for %+v", in)
	}
	for _, at := range [][2]int{{3, 0}, {-1, 3}, {60, 3}, {3, 34}, {3, -1}} {
		if in := r.click(at[0], at[1]); in.Kind != sel.None {
			t.Errorf("a click at %v asks for %+v", at, in)
		}
	}
	if in, _ := r.Update(tea.MouseClickMsg{X: 3, Y: 3, Button: tea.MouseRight}); in.Kind != sel.None {
		t.Errorf("the right button asks for %+v", in)
	}
}

// TestEveryRowHitsWhatItShows clicks each row and looks whether the row is
// marked afterwards.
func TestEveryRowHitsWhatItShows(t *testing.T) {
	for y := range 40 {
		r := newRig(t, tuitest.Large(600), 50, 40)
		r.wheel(3, true)
		r.wheel(30, true)
		before := strings.Split(r.screen(), "\n")[y]
		if in := r.click(4, y); in.Kind == sel.None {
			continue
		}
		// What was clicked is marked, wherever it stands now.
		text := strings.TrimSpace(strings.TrimLeft(before, " ▌■·"))
		if !contains(r.marked(), text) {
			t.Errorf("after a click on %q it is not marked:\n%s", text, r.screen())
		}
	}
}

func TestWheelScrollsThePartUnderIt(t *testing.T) {
	r := newRig(t, tuitest.Large(1000), 60, 30)
	split := r.layout().actors + 1
	top, anchor := r.window.Top, r.anchor
	r.wheel(2, true)
	if r.window.Top != top+wheelRows || r.anchor != anchor {
		t.Error("the wheel over the actors does not scroll them alone")
	}
	r.wheel(split+4, true)
	if r.window.Top != top+wheelRows || r.anchor == anchor {
		t.Error("the wheel over the statements does not scroll them alone")
	}
	if r.window.Cursor != 0 || r.active != actors {
		t.Error("the wheel moves the cursor")
	}
	for range 1000 {
		r.wheel(2, true)
	}
	if r.window.Top+r.window.Height != r.actorRows() {
		t.Error("the wheel does not end at the last actor")
	}
	for range 1000 {
		r.wheel(2, false)
	}
	if r.window.Top != 0 {
		t.Error("the wheel does not come back to the top")
	}
	r.wheel(0, true)
	r.send(tea.MouseWheelMsg{Y: 3, Button: tea.MouseWheelLeft})
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
