package loading

import (
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/model/load"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/theme"
)

// View shows the progress of one load. It costs nothing to keep while none is
// under way.
type View struct {
	gen     int
	active  bool
	last    load.Progress
	percent int // never falls within a load
	number  int // of the newest dossier
	cancel  string
}

// Begin shows the load of a generation from now on. Cancel is the label of the
// key that gives it up, "" for none.
func (v *View) Begin(gen int, cancel string) {
	*v = View{gen: gen, active: true, cancel: cancel}
}

// Active reports whether a load is under way that has not come to watching.
func (v *View) Active() bool { return v.active && v.last.Stage != load.StageWatching }

// Watching reports whether all is open and the load waits for changes.
func (v *View) Watching() bool { return v.active && v.last.Stage == load.StageWatching }

// Whole reports whether all is open, although the load has not ended: it waits
// for changes, or looks for those since the last time.
func (v *View) Whole() bool {
	return v.Watching() || v.active && v.last.Stage == load.StageChecking
}

// Update takes a [News] or [Done] message. It returns the dossier in it, if
// that is newer than all before, the command that waits for the next, and
// whether the message belongs to the load shown: one that does not must be
// dropped.
func (v *View) Update(msg tea.Msg) (newer *model.Dossier, cmd tea.Cmd, current bool) {
	switch m := msg.(type) {
	case News:
		if m.Gen != v.gen {
			return nil, nil, false // and its chain of waiting ends here
		}
		v.take(m.Progress)
		return v.newer(m.Dossier, m.number), m.next, true
	case Done:
		if m.Gen != v.gen || !v.active {
			return nil, nil, false
		}
		v.active = false
		return v.newer(m.Dossier, m.number), nil, true
	}
	return nil, nil, false
}

func (v *View) newer(d *model.Dossier, number int) *model.Dossier {
	if d == nil || number <= v.number {
		return nil
	}
	v.number = number
	return d
}

// End stops showing the load.
func (v *View) End() { v.active = false }

func (v *View) take(p load.Progress) {
	if p.Stage == "" || p.Stage == v.last.Stage && p.Total == v.last.Total && p.Done < v.last.Done {
		return // nothing said, or overtaken on its way
	}
	if p.Stage != v.last.Stage {
		v.percent = 0
	}
	v.last = p
	if p.Total > 0 {
		v.percent = max(v.percent, min(100, p.Done*100/p.Total))
	}
}

// Bar returns the progress for the terminal's own bar, or nil when no load is
// under way.
func (v *View) Bar() *tea.ProgressBar {
	switch {
	case !v.Active():
		return nil
	case v.last.Total == 0 || v.last.Stage == load.StageMerging:
		return tea.NewProgressBar(tea.ProgressBarIndeterminate, 0)
	default:
		return tea.NewProgressBar(tea.ProgressBarDefault, v.percent)
	}
}

// Row returns the progress as one row of exactly w cells, for the footer:
//
//	reading ■■■■■······· 41 of 100  harbour.txt        esc cancel
func (v *View) Row(look *theme.Look, w int) string {
	l := look.Line(w, "")
	v.add(l, look)
	return l.String()
}

// Brief returns the progress in a few words, for a corner of the screen: "" when
// no load is under way.
func (v *View) Brief() string {
	switch n := v.count(); {
	case !v.Active():
		return ""
	case n == "" || v.last.Stage == load.StageMerging:
		return v.last.Stage
	default:
		return v.last.Stage + " " + n
	}
}

// Rows returns the progress in the middle of an otherwise empty area of h rows
// of w cells, for a start with nothing else to show.
func (v *View) Rows(look *theme.Look, w, h int) []string {
	rows := make([]string, 0, max(h, 0))
	for y := range h {
		if y == h/2 {
			rows = append(rows, v.Row(look, w))
			continue
		}
		rows = append(rows, look.Line(w, "").String())
	}
	return rows
}

func (v *View) add(l *cells.Line, look *theme.Look) {
	stage := v.last.Stage
	if stage == "" {
		stage = load.StageReading
	}
	hint := ""
	if v.cancel != "" {
		hint = v.cancel + " cancel"
	}
	end := 0
	if l.Room() >= 40 && hint != "" {
		end = look.Width(hint) + 1
	}
	room := func(s string) string { return look.Cut(s, l.Room()-end) }
	l.Add("", " ").Add(look.Message, room(stage+" "))
	if l.Room()-end >= 30 && v.last.Total > 0 {
		const width = 12
		full := v.percent * width / 100
		l.Add(look.Bar, strings.Repeat(look.BarFull, full))
		l.Add(look.Faint, strings.Repeat(look.BarEmpty, width-full)).Add("", " ")
	}
	l.Add(look.Count, room(v.count()))
	if name := fileName(v.last.Path); name != "" && l.Room()-end > 6 {
		l.Add("", "  ").Add(look.Faint, room(name))
	}
	if end > 0 {
		l.Fill(end).Add(look.KeyHelp, hint)
	}
}

func (v *View) count() string {
	switch {
	case v.last.Total > 0:
		return strconv.Itoa(v.last.Done) + " of " + strconv.Itoa(v.last.Total)
	case v.last.Done > 0:
		return strconv.Itoa(v.last.Done)
	default:
		return ""
	}
}

// fileName is the last part of a path, safe to show: a file may be called
// anything, also something that acts on a terminal.
func fileName(path string) string {
	if path == "" {
		return ""
	}
	return strings.Map(func(r rune) rune {
		if r == utf8.RuneError || !unicode.IsPrint(r) {
			return '?'
		}
		return r
	}, filepath.Base(path))
}
