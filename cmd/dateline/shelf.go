package main

import (
	"context"
	"fmt"
	"strings"

	"dateline/model/load/library"
	"dateline/model/safe"
)

// places are those that the arguments name, or all without arguments.
func (s *shelving) places(ctx context.Context, args []string) ([]library.Place, error) {
	all, err := s.lib.Places(ctx)
	if err != nil || len(args) == 0 {
		return all, err
	}
	var chosen []library.Place
	for _, a := range args {
		place, ok := named(all, a)
		if !ok {
			return nil, fmt.Errorf("%s: not in the library; see `dateline library list`", a)
		}
		chosen = append(chosen, place)
	}
	return chosen, nil
}

// named finds the place that an argument means.
func named(all []library.Place, argument string) (library.Place, bool) {
	for _, address := range []string{absolute(argument), argument} {
		for _, place := range all {
			if place.Address == address {
				return place, true
			}
		}
	}
	return library.Place{}, false
}

// remove takes places out, and what belongs to none.
func (s *shelving) remove(places []library.Place, opened bool) error {
	var ids []int64
	for _, place := range places {
		ids = append(ids, place.ID)
	}
	gone, err := s.lib.Remove(ids...)
	if err == nil && opened {
		var loose int
		loose, err = s.lib.RemoveLoose()
		gone += loose
	}
	if err != nil {
		return err
	}
	if gone > 0 {
		if err := s.lib.Vacuum(); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintln(s.p.Out, "removed:", plural(gone, "article", "articles"))
	return err
}

// placed is a place as it is printed.
type placed struct {
	Address   string `json:"address"`
	Articles  int    `json:"articles"`
	Published string `json:"published,omitempty"`
	Added     string `json:"added,omitempty"`
	Refreshed string `json:"refreshed,omitempty"`
}

// list prints the places, and as text what else there is.
func (s *shelving) list(ctx context.Context, format string) error {
	places, err := s.lib.Places(ctx)
	if err != nil {
		return err
	}
	var all []placed
	t := table{columns: []string{"articles", "added", "refreshed", "published", "address"}}
	for _, place := range places {
		out := placed{
			Address: place.Address, Articles: place.Stories,
			Published: place.Published.String(), Added: place.Added.String(), Refreshed: place.Refreshed.String(),
		}
		all = append(all, out)
		t.add(count(out.Articles), out.Added, out.Refreshed, out.Published, out.Address)
	}
	switch format {
	case formatJSON:
		return writeJSON(s.p.Out, all)
	case formatTable:
		return s.summary(ctx, &t)
	}
	return t.write(s.p.Out, format)
}

// summary prints the table of places, if there are any, and what the whole
// library has.
func (s *shelving) summary(ctx context.Context, t *table) error {
	if len(t.rows) > 0 {
		if err := t.write(s.p.Out, formatTable); err != nil {
			return err
		}
	}
	c, err := s.lib.Count(ctx)
	if err != nil {
		return err
	}
	parts := []string{plural(c.Stories, "article", "articles")}
	if c.Loose > 0 {
		parts = append(parts, count(c.Loose)+" of them opened and never added")
	}
	if c.Waiting > 0 {
		parts = append(parts, count(c.Waiting)+" to be worked out")
	}
	_, err = fmt.Fprintf(s.p.Out, "%s: %s, %d kB of text\n", safe.Line(s.lib.Path()), strings.Join(parts, ", "), (c.Bytes+999)/1000)
	return err
}

// oneLine joins words from outside into a line that is safe to print.
func oneLine(words ...string) string { return safe.Line(strings.Join(words, " ")) }

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return count(n) + " " + many
}
