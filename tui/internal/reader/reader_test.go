package reader

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
	"dateline/tui/internal/tuitest"
)

// fixture is a pane and what the app does around it.
type fixture struct {
	*Pane
	t testing.TB
	d *model.Dossier
	s sel.Selection
}

func newFixture(t testing.TB, d *model.Dossier, w, h int, metrics cells.Metrics) *fixture {
	f := &fixture{Pane: New(theme.New(theme.Dark, metrics), keys.Default()), t: t, d: d}
	f.SetSize(w, h)
	f.SetDossier(d)
	f.apply(sel.Intent{})
	return f
}

func (f *fixture) apply(in sel.Intent) {
	f.s = sel.Apply(f.d, f.s, in)
	f.Show(f.s)
}

func (f *fixture) send(msg tea.Msg) {
	if in, _ := f.Update(msg); in.Kind != sel.None {
		f.apply(in)
	}
}

func (f *fixture) press(names ...string) {
	f.t.Helper()
	for _, name := range names {
		msg, ok := tuitest.Key(name)
		if !ok {
			f.t.Fatalf("no key %q", name)
		}
		f.send(msg)
	}
}

func (f *fixture) wheel(down bool) {
	msg := tea.MouseWheelMsg{Button: tea.MouseWheelUp}
	if down {
		msg.Button = tea.MouseWheelDown
	}
	f.send(msg)
}

// screen returns what is seen, without the scroll bar.
func (f *fixture) screen() string {
	return tuitest.Grid(strings.Join(f.Rows(true), "\n"), f.w, f.h, f.look.Method)
}

// check fails the test where the rows are not as promised, or the chosen
// sentence is not in sight.
func (f *fixture) check(what string) {
	f.t.Helper()
	for _, focused := range []bool{true, false} {
		tuitest.CheckRows(f.t, f.Rows(focused), f.w, f.h, f.look.Method)
	}
	if f.story == nil || f.hidden() || len(f.story.Sentences) == 0 {
		return
	}
	if !f.inSight(f.sel.Sentence) {
		f.t.Fatalf("%s: %dx%d: sentence %d is out of sight:\n%s", what, f.w, f.h, f.sel.Sentence, f.screen())
	}
}

func everyMetrics() []cells.Metrics {
	return []cells.Metrics{{Method: ansi.WcWidth}, {Method: ansi.GraphemeWidth}, {ASCII: true}}
}

func TestPaneShowsAStorySetForReading(t *testing.T) {
	t.Parallel()
	f := newFixture(t, tuitest.Dossier(t), 46, 14, cells.Metrics{})
	f.apply(sel.Intent{Kind: sel.Story, Story: "talks"})
	want := strings.TrimPrefix(`
▌Text                            sentence 1/5
  Varga calls both sides to the town hall
  The Coast — Sunday, 16 March 2031

▌ Mayor Elena Varga met Søren Åkesson on
▌ March 15 in Norvik. She proposed a second
  meeting on March 20. Kestria, which buys
  most of the coal, supported the proposal.

  “Nobody gains from an empty harbour,”
  Varga told reporters. A minister of
  Kestria said his country could wait until
  summer.
`, "\n")
	got := f.screen()
	if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); diff != "" {
		t.Logf("screen:\n%s", got)
		t.Errorf("screen (-want +got):\n%s", diff)
	}
}

func TestWidePaneSetsTheTextInTheMiddle(t *testing.T) {
	t.Parallel()
	f := newFixture(t, tuitest.LongStory(4000), 200, 40, cells.Metrics{})
	for y, row := range strings.Split(f.screen(), "\n")[1:] {
		row = strings.TrimRight(row, "│┃ ")
		if row == "" {
			continue
		}
		text := strings.TrimLeft(row, " ▌")
		if n := len(text); n > widest {
			t.Errorf("row %d is %d columns long: %s", y, n, text)
		}
		if left := f.look.Width(row) - f.look.Width(text); left != (200-4-widest)/2+2 {
			t.Errorf("row %d begins at column %d", y, left)
		}
	}
}

func TestEverySizeIsExact(t *testing.T) {
	t.Parallel()
	for name, d := range map[string]*model.Dossier{
		"plain": tuitest.Dossier(t), "wide": tuitest.Wide(t), "hostile": tuitest.Hostile(t),
	} {
		for _, m := range everyMetrics() {
			f := newFixture(t, d, 80, 24, m)
			f.apply(sel.Intent{Kind: sel.Actor, Actor: d.Profiles()[0].ID})
			for _, h := range []int{0, 1, 2, 3, 7, 24, 60} {
				for w := range 131 {
					f.SetSize(w, h)
					f.check(name)
				}
				f.press("j", "pgdown", "j", "ctrl+u", "G", "k")
				f.check(name)
				f.apply(sel.Intent{Kind: sel.Story, Story: d.Stories()[h%len(d.Stories())].ID})
			}
		}
	}
}

func TestPaneWithoutAStory(t *testing.T) {
	t.Parallel()
	f := newFixture(t, model.NewDossier(nil, nil), 30, 5, cells.Metrics{})
	f.check("empty dossier")
	f.press("j", "G", "pgup")
	f.wheel(true)
	f.send(tea.MouseClickMsg{X: 3, Y: 3, Button: tea.MouseLeft})
	f.check("empty dossier after keys")
	empty := &model.Story{ID: "empty"}
	f = newFixture(t, model.NewDossier([]*model.Story{empty, {ID: "text only", Text: "No sentences here."}}, nil), 30, 5, cells.Metrics{})
	f.check("empty story")
	f.apply(sel.Intent{Kind: sel.Story, Story: "text only"})
	f.press("j", "space")
	if !strings.Contains(f.screen(), "No sentences here.") {
		t.Errorf("text is not shown:\n%s", f.screen())
	}
	New(theme.New(theme.Dark, cells.Metrics{}), keys.Default()).Rows(true)
}

// The text is taken as it is; whatever a careless loader leaves in it must
// still not reach the terminal.
func TestUncleanTextNeverReachesTheTerminal(t *testing.T) {
	t.Parallel()
	text := "Start " + tuitest.Escapes + " end.\nSecond line."
	s := &model.Story{ID: "x", Title: tuitest.Escapes, Source: tuitest.Escapes, Text: text,
		Paragraphs: []model.Span{{Start: 0, End: len(text)}},
		Sentences:  []model.Sentence{{Span: model.Span{Start: 0, End: len(text)}}},
		Dates:      []model.Date{{Span: model.Span{Start: 7, End: 30}}},
	}
	for _, m := range everyMetrics() {
		f := newFixture(t, model.NewDossier([]*model.Story{s}, nil), 80, 24, m)
		for w := range 100 {
			f.SetSize(w, 12)
			f.check("unclean")
		}
	}
}

func TestShowTwiceIsShowOnce(t *testing.T) {
	t.Parallel()
	d := tuitest.LongStory(60_000)
	f := newFixture(t, d, 60, 20, cells.Metrics{})
	n := len(d.Stories()[0].Sentences)
	for _, sentence := range []int{0, 5, 6, 40, n - 1, n - 2, n / 2, n/2 + 3, 0} {
		f.apply(sel.Intent{Kind: sel.Sentence, Story: "long", Sentence: sentence})
		once, top := f.screen(), f.top
		f.check("show")
		f.Show(f.s)
		if f.screen() != once || f.top != top {
			t.Errorf("sentence %d: showing it again scrolls from %d to %d", sentence, top, f.top)
		}
	}
}

func TestCachedRowsAreFreshRows(t *testing.T) {
	t.Parallel()
	d := tuitest.Dossier(t)
	f := newFixture(t, d, 50, 8, cells.Metrics{})
	steps := []func(){
		func() { f.press("j") },
		func() { f.press("ctrl+d") },
		func() { f.wheel(true) },
		func() { f.SetSize(40, 8) },
		func() { f.SetSize(40, 6) },
		func() { f.SetLook(theme.New(theme.Light, cells.Metrics{Method: ansi.GraphemeWidth})) },
		func() { f.SetLook(theme.New(theme.Light, cells.Metrics{ASCII: true})) },
		func() { f.apply(sel.Intent{Kind: sel.Actor, Actor: "person:elena varga"}) },
		func() { f.apply(sel.Intent{Kind: sel.Statement, Story: "strike", Item: 1}) },
		func() { f.SetMatches([]model.Span{{Start: 4, End: 11}, {Start: 20, End: 24}}, 0) },
		func() { f.SetMatches([]model.Span{{Start: 4, End: 11}, {Start: 20, End: 24}}, 1) },
		func() { f.SetMatches(nil, -1) },
		func() { f.apply(sel.Intent{Kind: sel.Story, Story: "talks"}) },
		func() { f.d = tuitest.Wide(t); f.SetDossier(f.d); f.apply(sel.Intent{}) },
		func() { f.press("G") },
	}
	for round := range 3 {
		for i, step := range steps {
			f.Rows(round%2 == 0)
			step()
			for _, focused := range []bool{true, false, true} {
				if diff := cmp.Diff(f.draw(focused), f.Rows(focused)); diff != "" {
					t.Fatalf("after step %d, focused %v (-fresh +cached):\n%s", i, focused, diff)
				}
			}
			fresh := newFixture(t, f.d, f.w, f.h, f.look.Metrics)
			fresh.SetLook(f.look)
			fresh.anchor = f.anchor
			fresh.sel = f.s
			fresh.open(f.s.Story)
			fresh.top = f.top
			fresh.mark()
			fresh.SetMatches(f.matches, f.current)
			if diff := cmp.Diff(fresh.Rows(true), f.Rows(true)); diff != "" {
				t.Fatalf("after step %d, a fresh pane differs (-fresh +kept):\n%s", i, diff)
			}
		}
	}
}

// A pane that is off the screen has no width; wrapping a long story to that
// would give a row to each letter.
func TestAHiddenPaneCostsNothingAndComesBackWhereItWas(t *testing.T) {
	t.Parallel()
	d := model.NewDossier(append(tuitest.LongStory(20_000).Stories(), tuitest.Dossier(t).Stories()...), nil)
	f := newFixture(t, d, 60, 20, cells.Metrics{})
	f.press("pgdown", "pgdown", "pgdown")
	screen := f.screen()
	f.SetSize(0, 0)
	f.press("j", "G", "space")
	f.check("hidden")
	f.SetSize(60, 20)
	if f.screen() != screen {
		t.Errorf("came back as\n%s\nwant\n%s", f.screen(), screen)
	}
	f.SetSize(0, 0)
	f.apply(sel.Intent{Kind: sel.Sentence, Story: "talks", Sentence: 4})
	f.apply(sel.Intent{Kind: sel.Sentence, Story: "long", Sentence: 100})
	if f.page.len() != 0 {
		t.Errorf("the hidden page has %d rows", f.page.len())
	}
	f.SetSize(60, 20)
	f.check("shown again")
}

func TestRowsBelongToTheCaller(t *testing.T) {
	t.Parallel()
	f := newFixture(t, tuitest.Dossier(t), 40, 6, cells.Metrics{})
	f.Rows(true)[2] = "changed"
	f.check("after a caller wrote into the rows")
}
