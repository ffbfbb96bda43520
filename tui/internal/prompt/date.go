package prompt

import (
	"sort"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
)

// ParseDate reads a date as people write it, counted from a day where it is
// relative, and returns the first and the last day it covers.
type ParseDate func(query string, from model.Day) (first, last model.Day, err error)

// Date goes to a date. Under the field it says where the date leads, and lists
// the days of the timeline that it covers; without a date it lists them all.
type Date struct {
	box
	dossier     *model.Dossier
	parse       ParseDate
	from        model.Day // what relative dates are counted from
	first, last model.Day // what the field says; 0 for nothing yet
	err         error
	days        []model.Day // listed
}

// NewDate opens the jump to a date. Relative dates are counted from a day,
// and the list begins there; 0 is the beginning of the timeline.
func NewDate(look *theme.Look, _ *keys.Map, d *model.Dossier, from model.Day, parse ParseDate) *Date {
	a := &Date{box: newBox(look, "Go to a date", "d ", "jan 12, 2022-01, 12.1., last week, +3d"), parse: parse, from: from}
	a.SetDossier(d)
	return a
}

// SetDossier replaces the timeline.
func (a *Date) SetDossier(d *model.Dossier) tea.Cmd {
	a.dossier = d
	a.search()
	return nil
}

// search reads the field and lists the days it covers.
func (a *Date) search() {
	a.first, a.last, a.err = 0, 0, nil
	a.days = a.dossier.Days()
	query := a.field.value()
	if query == "" {
		at := sort.Search(len(a.days), func(i int) bool { return a.days[i] >= a.from })
		a.list(len(a.days), at)
		return
	}
	a.first, a.last, a.err = a.parse(query, a.from)
	if a.err != nil || a.first == 0 {
		a.days = nil
		a.list(0, 0)
		return
	}
	a.last = max(a.last, a.first)
	from := sort.Search(len(a.days), func(i int) bool { return a.days[i] >= a.first })
	to := sort.Search(len(a.days), func(i int) bool { return a.days[i] > a.last })
	a.days = a.days[from:to]
	a.list(len(a.days), 0)
}

// nearest returns the day of the timeline closest to what the field says when
// it covers none, or 0 for an empty timeline.
func (a *Date) nearest() model.Day {
	before, after := a.dossier.PreviousDay(a.first), a.dossier.NextDay(a.last)
	if before == 0 || (after != 0 && after-a.last < a.first-before) {
		return after
	}
	return before
}

// Update takes a key press, paste or mouse message.
func (a *Date) Update(msg tea.Msg) (Result, tea.Cmd) {
	switch a.handle(msg) {
	case edited:
		a.search()
	case closed:
		return Result{Done: true}, nil
	case chosen:
		return a.choose(), nil
	}
	return Result{}, nil
}

func (a *Date) choose() Result {
	leave := func(day model.Day, message string) Result {
		return Result{Done: true, Message: message, Intent: sel.Intent{Kind: sel.Day, Day: day}}
	}
	switch {
	case a.err != nil:
		return Result{Message: oneLine(a.err.Error())}
	case len(a.days) > 0:
		return leave(a.days[a.window.Cursor], "")
	case a.first == 0 && a.field.value() != "":
		return Result{Message: "not a date: " + a.field.value()}
	}
	near := a.nearest()
	if near == 0 {
		return Result{Done: true, Message: "these stories have no timeline"}
	}
	return leave(near, a.preview())
}

// preview says in one line where the field leads.
func (a *Date) preview() string {
	switch {
	case a.err != nil:
		return oneLine(a.err.Error())
	case a.field.value() == "":
		return plural(len(a.dossier.Days()), "day", "days")
	case a.first == 0:
		return "not a date"
	}
	name := longDay(a.first)
	if a.last > a.first {
		name += " to " + longDay(a.last)
	}
	if len(a.days) > 0 {
		from, _ := a.dossier.EntriesOn(a.days[0])
		_, to := a.dossier.EntriesOn(a.days[len(a.days)-1])
		return name + ": " + plural(to-from, "entry", "entries")
	}
	if near := a.nearest(); near != 0 {
		return "no entries on " + name + "; nearest: " + longDay(near)
	}
	return "no entries on " + name
}

// Rows draws the overlay.
func (a *Date) Rows() []string { return a.rows(a.preview(), a.preview(), a.draw) }

func (a *Date) draw(l *cells.Line, i int) {
	day := a.days[i]
	from, to := a.dossier.EntriesOn(day)
	l.Add(a.look.Day, longDay(day)).Add(a.look.Count, " "+a.look.Bullet+" "+plural(to-from, "entry", "entries"))
	if day == a.from {
		l.Add(a.look.Faint, "  (here)")
	}
}
