package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"dateline/model"
	"dateline/model/fold"
	"dateline/model/load"
)

// listFlags are the flags of the commands that print lists.
type listFlags struct {
	inputFlags
	from, to string
	actor    string
	format   func() (string, error)
}

// Which of the filters a command has.
const (
	byPeriod = 1 << iota
	byActor
)

func (f *listFlags) add(c *cobra.Command, filters int, formats ...string) {
	f.inputFlags.add(c)
	f.format = formatFlag(c, formats...)
	if filters&byPeriod != 0 {
		c.Flags().StringVar(&f.from, "from", "", "leave out what lies before this day, month or year (2024-03-01, 2024-03, 2024)")
		c.Flags().StringVar(&f.to, "to", "", "leave out what lies after this day, month or year")
	}
	if filters&byActor != 0 {
		c.Flags().StringVar(&f.actor, "actor", "", "only what involves this actor, by any part of a name")
	}
}

// listing is a dossier with the filters of a command, ready to print from.
type listing struct {
	*model.Dossier
	from, to model.Day // 0 for open ends
	actors   map[model.ActorID]bool
	format   string
}

// list opens the paths, prints with the function given, and fails in the end
// when anything could not be opened.
func (p *program) list(ctx context.Context, paths []string, flags listFlags, print func(*listing) error) error {
	var l listing
	var err error
	if l.format, err = flags.format(); err != nil {
		return err
	}
	if l.from, _, err = period("from", flags.from); err != nil {
		return err
	}
	if _, l.to, err = period("to", flags.to); err != nil {
		return err
	}
	options, err := p.options(flags.inputFlags, paths)
	if err != nil {
		return err
	}
	progress := p.progress()
	dossier, problems := load.Load(ctx, p.sources(paths), options, progress.show)
	progress.clear()
	if dossier == nil {
		return problems
	}
	failed := p.report(problems)
	if failed && dossier.Len() == 0 {
		return errNothing
	}
	l.Dossier = dossier
	if flags.actor != "" {
		if err := l.choose(flags.actor); err != nil {
			return err
		}
	}
	if err := print(&l); err != nil {
		return err
	}
	if failed {
		return errPartly
	}
	return nil
}

// period reads a day, a month or a year as its first and last day.
func period(flag, s string) (first, last model.Day, err error) {
	if s == "" {
		return 0, 0, nil
	}
	for _, form := range []struct {
		layout              string
		years, months, days int
	}{{time.DateOnly, 0, 0, 1}, {"2006-01", 0, 1, 0}, {"2006", 1, 0, 0}} {
		t, err := time.Parse(form.layout, s)
		if err == nil && t.Year() > 0 {
			return model.DayOf(t), model.DayOf(t.AddDate(form.years, form.months, form.days)) - 1, nil
		}
	}
	return 0, 0, wrongUse("--%s %q: give a day, month or year, such as 2024-03-01, 2024-03 or 2024", flag, s)
}

// within reports whether days overlap the period; an undated thing does not
// lie in a period.
func (l *listing) within(first, last model.Day) bool {
	if l.from == 0 && l.to == 0 {
		return true
	}
	return first != 0 && (l.from == 0 || last >= l.from) && (l.to == 0 || first <= l.to)
}

// involves reports whether one of the actors was asked for.
func (l *listing) involves(actors []model.ActorID) bool {
	return l.actors == nil || slices.ContainsFunc(actors, func(a model.ActorID) bool { return l.actors[a] })
}

// choose filters by all actors a query may mean.
func (l *listing) choose(query string) error {
	found := l.find(query)
	if len(found) == 0 {
		return l.noActor(query)
	}
	l.actors = make(map[model.ActorID]bool)
	for _, p := range found {
		l.actors[p.ID] = true
	}
	return nil
}

// find returns the actors a query may mean, those who say most first: those
// with exactly that name, else those with it in a name.
func (l *listing) find(query string) []*model.Profile {
	query = fold.String(query)
	if query == "" {
		return nil
	}
	var exact, part []*model.Profile
	profiles := l.Profiles()
	for i := range profiles {
		p := &profiles[i]
		switch {
		case slices.Contains(p.Keys, query):
			exact = append(exact, p)
		case slices.ContainsFunc(p.Keys, func(k string) bool { return strings.Contains(k, query) }):
			part = append(part, p)
		}
	}
	if len(exact) > 0 {
		return exact
	}
	return part
}

func (l *listing) noActor(query string) error {
	return fmt.Errorf("no actor is called %q; dateline actors lists all", query)
}

// name is the name of an actor across the dossier.
func (l *listing) name(id model.ActorID) string {
	if p := l.Profile(id); p != nil {
		return p.Name
	}
	return ""
}

// nameIn is the name of an actor of a story across the dossier.
func (l *listing) nameIn(s *model.Story, o model.Ordinal) string {
	a := s.Actor(o)
	if a == nil {
		return ""
	}
	return cmp.Or(l.name(a.Profile), a.Name)
}

// origin tells where something stands, the same in every list.
type origin struct {
	Story string `json:"story"`
	Path  string `json:"path,omitempty"`
	Title string `json:"title,omitempty"`
	Start int    `json:"start"` // byte offsets into the text that extract gives
	End   int    `json:"end"`
}

func originOf(s *model.Story, span model.Span) origin {
	return origin{string(s.ID), s.Path, s.Title, span.Start, span.End}
}

// label is the story as a cell of a table.
func (o origin) label() string { return cmp.Or(o.Title, o.Path, o.Story) }

// joinSpans joins the parts of a discontinuous span.
func joinSpans(s *model.Story, spans []model.Span) string {
	parts := make([]string, len(spans))
	for i, span := range spans {
		if i == 0 {
			span = s.Clause(span)
		}
		parts[i] = s.Slice(span)
	}
	return strings.Join(parts, " … ")
}

// days writes a day, or a range of days.
func days(first, last model.Day) string {
	if first == last || last == 0 {
		return first.String()
	}
	return first.String() + ".." + last.String()
}

func count(n int) string { return strconv.Itoa(n) }
