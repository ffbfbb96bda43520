package tui

import (
	"context"
	"errors"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/model/load"
	"dateline/tui/internal/loading"
	"dateline/tui/internal/tuitest"
)

// opened returns an app on a dossier, and the driver that plays its user.
func opened(t testing.TB, d *model.Dossier, w, h int) (*App, *tuitest.Driver) {
	t.Helper()
	return started(t, giving(d, nil), w, h)
}

// giving is a load that has one dossier, or none, and ends.
func giving(d *model.Dossier, err error) loading.Func {
	return func(_ context.Context, to load.Listener) error {
		if d != nil {
			to.Dossier(d)
		}
		return err
	}
}

func started(t testing.TB, open loading.Func, w, h int) (*App, *tuitest.Driver) {
	t.Helper()
	a := newApp(t.Context(), Options{open: open, Browse: func(string) error { return nil }})
	return a, tuitest.New(t, a, w, h)
}

func TestThreePanesOnTheFirstStory(t *testing.T) {
	_, screen := opened(t, tuitest.Dossier(t), 160, 30)
	screen.Has("Timeline", "Positions", "Dockers close Norvik harbour", "story 1 of 3", "Fri 14 Mar 2031",
		"Elena Varga", "WARNS", "Mayor Elena Varga warned that")
}

func TestNarrowerScreensShowFewerPanes(t *testing.T) {
	_, screen := opened(t, tuitest.Dossier(t), 80, 24)
	screen.Has("Timeline", "Dockers closed the harbour").HasNot("Positions")
	screen.Press("2").Has("Positions", "Dockers closed the harbour").HasNot("Timeline")
	screen.Resize(40, 12).Has("Positions").HasNot("Dockers closed the harbour")
	screen.Press("3").HasNot("Positions")
	screen.Resize(10, 3).Has("needs")
}

func TestFindingAnActorLinksThePanes(t *testing.T) {
	a, screen := opened(t, tuitest.Dossier(t), 160, 30)
	screen.Press("/").Type("akes").Has("Søren Åkesson").Press("enter").Has("actor: Søren Åkesson")
	if p := a.dossier.Profile(a.sel.Actor); p == nil || p.Name != "Søren Åkesson" {
		t.Fatalf("chosen: %+v", p)
	}
	screen.Press("m")
	if s := a.dossier.Story(a.sel.Story); !strings.Contains(s.Slice(s.Sentences[a.sel.Sentence].Span), "Åkesson") {
		t.Errorf("the next mention is in %q", s.Slice(s.Sentences[a.sel.Sentence].Span))
	}
	screen.Press("esc").HasNot("actor:")
}

func TestMentionsGoOnInOtherStories(t *testing.T) {
	a, screen := opened(t, tuitest.Dossier(t), 120, 30)
	screen.Press("m").Has("choose an actor first")
	screen.Press("/").Type("varga").Press("enter", "m", "m", "m")
	if a.sel.Story != "talks" {
		t.Fatalf("after the last mention of the first story: %+v", a.sel)
	}
	for range 10 {
		screen.Press("m")
	}
	screen.Has("no later mention of Elena Varga")
	for range 12 {
		screen.Press("M")
	}
	screen.Has("no earlier mention of Elena Varga")
	if a.sel.Story != "strike" {
		t.Errorf("back at %+v", a.sel)
	}
}

func TestJumpingBetweenDates(t *testing.T) {
	a, screen := opened(t, tuitest.Dossier(t), 160, 30)
	screen.Press("d").Type("mar 15").Press("enter")
	if a.sel.Story != "talks" || a.sel.Day != model.NewDay(2031, 3, 15) {
		t.Fatalf("15 March is at %+v", a.sel)
	}
	screen.Press("]")
	if a.sel.Day != model.NewDay(2031, 3, 17) {
		t.Errorf("the next date is %v", a.sel.Day)
	}
	screen.Press("]", "]", "]", "]").Has("no later date")
	screen.Press("[", "[", "[", "[", "[", "[", "[").Has("no earlier date")
	screen.Press("d").Type("no such day").Press("enter").Press("esc")
	screen.Press("d").Type("2031-03-04").Press("enter").Has("nearest")
	if a.sel.Day != model.NewDay(2031, 3, 3) {
		t.Errorf("on a miss the nearest date is %v", a.sel.Day)
	}
}

func TestFindingWordsInAllStories(t *testing.T) {
	a, screen := opened(t, tuitest.Dossier(t), 160, 30)
	screen.Press("n").Has("f finds in the text")
	screen.Press("f").Type("summer").Until("summer").Press("enter").Has("find: summer")
	if a.sel.Story != "talks" || a.sel.Sentence != 4 {
		t.Fatalf("found at %+v", a.sel)
	}
	screen.Press("n").Has("went on from the beginning")
	screen.Press("N").Press("esc").HasNot("find:")
}

func TestStoriesCanBeStepped(t *testing.T) {
	a, screen := opened(t, tuitest.Dossier(t), 120, 30)
	screen.Press("{").Has("this is the first story")
	screen.Press("}", "}", "}").Has("this is the last story", "story 3 of 3", "no date")
	screen.Press("s").Type("town hall").Press("enter")
	if a.sel.Story != "talks" {
		t.Errorf("picked %+v", a.sel)
	}
}

func TestBackAndForward(t *testing.T) {
	a, screen := opened(t, tuitest.Dossier(t), 120, 30)
	start := a.sel
	screen.Press("backspace").Has("nothing to go back to")
	screen.Press("}")
	second := a.sel
	screen.Press("/").Type("kestria").Press("enter")
	third := a.sel
	screen.Press("backspace")
	if a.sel != second {
		t.Errorf("back at %+v, want %+v", a.sel, second)
	}
	screen.Press("ctrl+o")
	if a.sel != start {
		t.Errorf("back at %+v, want %+v", a.sel, start)
	}
	screen.Press("ctrl+n", "ctrl+n")
	if a.sel != third {
		t.Errorf("forward at %+v, want %+v", a.sel, third)
	}
}

func TestEnterFollows(t *testing.T) {
	a, screen := opened(t, tuitest.Dossier(t), 160, 30)
	screen.Press("1", "enter")
	if a.mode.focus != textPane {
		t.Fatalf("enter on a date leads to pane %d", a.mode.focus)
	}
	screen.Press("j", "enter")
	if p := a.dossier.Profile(a.sel.Actor); a.mode.focus != positionsPane || p == nil || p.Name != "Elena Varga" {
		t.Errorf("enter on a statement leads to pane %d and %+v", a.mode.focus, p)
	}
}

func TestZoom(t *testing.T) {
	_, screen := opened(t, tuitest.Dossier(t), 160, 30)
	screen.Press("3", "z").HasNot("Timeline").Press("z").Has("Timeline")
	screen.Press("z", "1").Has("Timeline").HasNot("Positions").Press("esc").Has("Positions")
}

func TestMouse(t *testing.T) {
	a, screen := opened(t, tuitest.Dossier(t), 160, 30)
	text := a.layout.panes[textPane]
	screen.Click(text.x+5, text.y+3)
	if a.mode.focus != textPane {
		t.Errorf("a click into the text focuses pane %d", a.mode.focus)
	}
	left := a.layout.panes[timelinePane]
	screen.Click(left.x+left.w, 5)
	if a.mode.focus != timelinePane {
		t.Errorf("a click on a border focuses pane %d", a.mode.focus)
	}
	for range 50 {
		screen.Wheel(text.x+5, text.y+3, +1)
	}
	screen.Wheel(0, 0, 1).Wheel(159, 29, -1).Click(0, 0).Click(159, 29)
	if a.mode.focus != timelinePane {
		t.Error("the wheel moves the focus")
	}
	screen.Press("?").Click(text.x+2, 28)
	if a.overlay != nil {
		t.Error("a click beside an overlay does not close it")
	}
}

func TestCopyAndBrowse(t *testing.T) {
	d := tuitest.Dossier(t)
	d.Stories()[0].URL = "https://courier.example/strike"
	var opened []string
	a := newApp(t.Context(), Options{
		open:   giving(d, nil),
		Browse: func(address string) error { opened = append(opened, address); return errors.New("no browser here") },
	})
	screen := tuitest.New(t, a, 120, 30)
	screen.Press("y").Has("sent to the clipboard")
	screen.Press("o").Has("no browser here")
	if len(opened) != 1 || opened[0] != "https://courier.example/strike" {
		t.Errorf("opened %q", opened)
	}
	d.Stories()[1].URL = ""
	screen.Press("}", "o").Has("no address")
	d.Stories()[1].URL = "javascript:alert(1)"
	screen.Press("o").Has("not a web address")
	if len(opened) != 1 {
		t.Errorf("opened %q", opened)
	}
}

func TestInterruptQuitsInEveryMode(t *testing.T) {
	for _, keys := range [][]string{{}, {"/"}, {"f"}, {"d"}, {"s"}, {"?"}, {"z"}, {"2", "l"}} {
		_, screen := opened(t, tuitest.Dossier(t), 100, 30)
		if !screen.Press(keys...).Press("ctrl+c").Quit {
			t.Errorf("after %v ctrl+c does not quit", keys)
		}
	}
	_, screen := opened(t, tuitest.Dossier(t), 100, 30)
	if screen.Press("/", "q").Quit {
		t.Error("q in a search quits")
	}
}

func TestLoadingCanBeStopped(t *testing.T) {
	waiting := func(ctx context.Context, to load.Listener) error {
		to.Progress(load.Progress{Stage: load.StageReading, Done: 3, Total: 9, Path: "a/b/harbour.txt"})
		<-ctx.Done()
		return ctx.Err()
	}
	_, screen := started(t, waiting, 100, 30)
	screen.Until("harbour.txt").Has("3 of 9")
	if !screen.Press("esc").Quit {
		t.Error("esc does not stop the loading")
	}
}

func TestLoadingThatFails(t *testing.T) {
	nothing := errors.New("a.txt: no such file")
	a, screen := started(t, giving(model.NewDossier(nil, nil), nothing), 100, 30)
	if !screen.Quit || !errors.Is(a.failed, nothing) {
		t.Errorf("quit %v, failed %v", screen.Quit, a.failed)
	}
	_, screen = started(t, giving(tuitest.Dossier(t), errors.Join(errors.New("b.bin: \x1b[31mbinary"), errors.New("c.txt: empty"))), 100, 30)
	screen.Has("2 inputs have problems", "b.bin").Press("j").HasNot("have problems")
	_, screen = started(t, func(context.Context, load.Listener) error { panic("broken") }, 100, 30)
	if !screen.Quit {
		t.Error("a panic in the load leaves the reader hanging")
	}
}

func TestUnknownMessagesAreIgnored(t *testing.T) {
	a, screen := opened(t, tuitest.Dossier(t), 100, 30)
	before := screen.Screen()
	screen.Send(struct{ x int }{1}, tea.FocusMsg{}, tea.KeyReleaseMsg{Code: 'q'}, tea.EnvMsg{"A=B"})
	if screen.Screen() != before || a.overlay != nil {
		t.Error("a message of Bubble Tea's own changes the screen")
	}
}

// TestEscAndALetterAtOnce sends what a terminal makes of esc and a key within
// 50 ms of each other.
func TestEscAndALetterAtOnce(t *testing.T) {
	alt := func(r rune) tea.KeyPressMsg { return tea.KeyPressMsg{Code: r, Mod: tea.ModAlt} }
	a, screen := opened(t, tuitest.Dossier(t), 160, 30)
	screen.Press("/").Type("varga").Press("enter", "1")
	before := a.sel
	if screen.Send(alt('j')); a.sel == before || a.sel.Actor != "" {
		t.Errorf("esc and j at once lead from %+v to %+v", before, a.sel)
	}
	screen.Press("?").Send(alt('s')).Has("Pick a story")
	screen.Send(tea.KeyPressMsg{Code: 'g', Mod: tea.ModAlt | tea.ModShift})
	if a.overlay != nil {
		t.Error("esc and G at once leave the overlay open")
	}
	if entries := a.dossier.EntryCount(); a.sel.Day != a.dossier.EntryAt(entries-1).First {
		t.Errorf("G after esc leads to %+v", a.sel)
	}
	screen.Press("/").Type("elena varga").Send(alt('b'))
	screen.Type("x").Has("elena xvarga").Send(tea.KeyPressMsg{Code: tea.KeyEnter, Mod: tea.ModAlt})
	if a.overlay != nil {
		t.Error("esc and enter at once leave the overlay open")
	}
	if !screen.Send(alt('q')).Quit {
		t.Error("esc and q at once do not quit")
	}
}
