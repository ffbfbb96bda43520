package timeline

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
	r.apply(sel.Intent{Kind: sel.Entry, Entry: 0})
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

func (r *rig) press(names ...string) {
	r.t.Helper()
	for _, name := range names {
		key, ok := tuitest.Key(name)
		if !ok {
			r.t.Fatalf("no key %q", name)
		}
		r.send(key)
	}
}

func (r *rig) wheel(down bool) {
	button := tea.MouseWheelUp
	if down {
		button = tea.MouseWheelDown
	}
	r.send(tea.MouseWheelMsg{X: 1, Y: 1, Button: button})
}

func (r *rig) screen() string {
	return tuitest.Grid(strings.Join(r.Rows(true), "\n"), r.w, r.h, r.look.Method)
}

// rowOf returns the row of the screen that holds a text.
func (r *rig) rowOf(text string) int {
	r.t.Helper()
	y := slices.IndexFunc(strings.Split(r.screen(), "\n"), func(row string) bool { return strings.Contains(row, text) })
	if y < 0 {
		r.t.Fatalf("no %q on the screen:\n%s", text, r.screen())
	}
	return y
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

func (r *rig) check() {
	r.t.Helper()
	for _, focused := range []bool{false, true} {
		tuitest.CheckRows(r.t, r.Rows(focused), r.w, r.h, r.look.Method)
	}
}

func day(year, month, d int) model.Day { return model.NewDay(year, 1, d).AddMonths(month - 1) }

// dates returns a dossier with one event for each date, in one sentence each,
// without actors.
func dates(all ...model.Date) *model.Dossier {
	s := &model.Story{ID: "dates", Published: day(2031, 1, 1)}
	var text strings.Builder
	for i, d := range all {
		start := text.Len()
		text.WriteString("The bell rang.")
		span := model.Span{Start: start, End: text.Len()}
		s.Sentences = append(s.Sentences, model.Sentence{Span: span})
		text.WriteByte(' ')
		d.Span = model.Span{Start: start, End: start + 3}
		s.Dates = append(s.Dates, d)
		s.Events = append(s.Events, model.Event{Span: span, Date: model.Ordinal(i + 1), Sentence: i})
	}
	s.Text = text.String()
	return model.NewDossier([]*model.Story{s}, nil)
}

func on(d model.Day) model.Date { return model.Date{Value: d.String(), First: d, Last: d} }
