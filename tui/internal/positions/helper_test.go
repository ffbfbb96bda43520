package positions

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
	"dateline/tui/internal/tuitest"
)

// rig is a pane with the part of the application that applies its intents.
type rig struct {
	*Pane
	t testing.TB
	d *model.Dossier
	s sel.Selection
}

func newRig(t testing.TB, d *model.Dossier, w, h int) *rig {
	t.Helper()
	r := &rig{Pane: New(look(ansi.WcWidth), keys.Default()), t: t, d: d}
	r.SetSize(w, h)
	r.SetDossier(d)
	r.apply(sel.Intent{Kind: sel.Story, Story: d.Stories()[0].ID})
	return r
}

func look(method ansi.Method) *theme.Look {
	return theme.New(theme.Dark, cells.Metrics{Method: method})
}

func (r *rig) apply(in sel.Intent) {
	r.s = sel.Apply(r.d, r.s, in)
	r.Show(r.s)
}

// send gives the pane a message and applies what it asks for.
func (r *rig) send(msg tea.Msg) sel.Intent {
	in, _ := r.Update(msg)
	if in.Kind != sel.None {
		r.apply(in)
	}
	return in
}

func (r *rig) press(names ...string) sel.Intent {
	r.t.Helper()
	var in sel.Intent
	for _, name := range names {
		key, ok := tuitest.Key(name)
		if !ok {
			r.t.Fatalf("no key %q", name)
		}
		in = r.send(key)
	}
	return in
}

func (r *rig) click(x, y int) sel.Intent {
	return r.send(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
}

func (r *rig) wheel(y int, down bool) {
	button := tea.MouseWheelUp
	if down {
		button = tea.MouseWheelDown
	}
	r.send(tea.MouseWheelMsg{X: 1, Y: y, Button: button})
}

// actor chooses an actor by name.
func (r *rig) actor(name string) {
	r.t.Helper()
	for _, p := range r.d.Profiles() {
		if p.Name == name {
			r.apply(sel.Intent{Kind: sel.Actor, Actor: p.ID})
			return
		}
	}
	r.t.Fatalf("no actor %q", name)
}

func (r *rig) screen() string {
	return tuitest.Grid(strings.Join(r.Rows(true), "\n"), r.w, r.h, r.look.Method)
}

// rowOf returns the last row of the screen that holds a text.
func (r *rig) rowOf(text string) int {
	r.t.Helper()
	rows := strings.Split(r.screen(), "\n")
	for y := len(rows) - 1; y >= 0; y-- {
		if strings.Contains(rows[y], text) {
			return y
		}
	}
	r.t.Fatalf("no %q on the screen:\n%s", text, r.screen())
	return 0
}

func (r *rig) has(texts ...string) {
	r.t.Helper()
	screen := r.screen()
	for _, text := range texts {
		if !strings.Contains(screen, text) {
			r.t.Errorf("no %q on the screen:\n%s", text, screen)
		}
	}
}

func (r *rig) hasNot(texts ...string) {
	r.t.Helper()
	screen := r.screen()
	for _, text := range texts {
		if strings.Contains(screen, text) {
			r.t.Errorf("%q is on the screen:\n%s", text, screen)
		}
	}
}

// marked returns the rows that carry the sign of the cursor, without it.
func (r *rig) marked() []string {
	var rows []string
	for _, row := range strings.Split(r.screen(), "\n")[1:] {
		if rest, ok := strings.CutPrefix(row, r.look.Signs.Cursor); ok {
			rows = append(rows, rest)
		}
	}
	return rows
}

func (r *rig) check() {
	r.t.Helper()
	for _, focused := range []bool{false, true} {
		tuitest.CheckRows(r.t, r.Rows(focused), r.w, r.h, r.look.Method)
	}
}

func contains(rows []string, text string) bool {
	return slices.ContainsFunc(rows, func(row string) bool { return strings.Contains(row, text) })
}

// harbour is a story with every way in which a statement can be made.
func harbour(t testing.TB) *model.Dossier {
	t.Helper()
	b := tuitest.NewStory(t, "harbour", "Harbour", "", model.NewDay(2031, 3, 14),
		[]string{
			`Ada Holm told Bo Lind that the cranes, which are old, "must not" move on March 10.`,
			"A harbour official said the fee might perhaps rise.",
			"Bo Lind reportedly claimed that Ada Holm had promised new cranes to Norvik.",
			"A leaked memo says the quay is sinking. Norvik slept. Norvik woke.",
		})
	ada := b.Actor("Ada Holm", model.KindPerson, "harbour master")
	bo := b.Actor("Bo Lind", model.KindPerson, "")
	official := b.Actor("A harbour official", model.KindPerson, "official")
	b.Actor("Norvik", model.KindPlace, "")
	when := b.Date("March 10", "2031-03-10", model.NewDay(2031, 3, 10), model.NewDay(2031, 3, 10))

	b.Statement(ada, "Ada Holm", "told", `the cranes, which are old, "must not" move`, model.ActWarn, when)
	b.Statement(official, "A harbour official", "said", "the fee might perhaps rise", model.ActExpect, 0)
	b.Statement(bo, "Bo Lind", "claimed", "Ada Holm had promised new cranes to Norvik", model.ActAccuse, 0)
	b.Statement(ada, "Ada Holm", "promised", "new cranes", model.ActPromise, 0)
	b.Statement(0, "A leaked memo", "says", "the quay is sinking", model.ActReport, 0)

	st := b.Story.Statements
	st[0].Addressee = bo
	first, last := b.Find("the cranes", 0), b.Find(`"must not" move`, 0)
	st[0].Content = []model.Span{first, last}
	st[1].Standing = model.StandingUnnamed
	st[1].Hedges = []model.Span{b.Find("might", 0), b.Find("perhaps", 0)}
	st[2].Hedges = []model.Span{b.Find("reportedly", 0)}
	st[3].ReportedBy, st[3].Standing = 3, model.StandingSecondHand
	st[4].Standing, st[4].Day = model.StandingDocument, 0
	b.Story.Actors[official-1].Unnamed = true
	return tuitest.Merge(b.Story)
}
