package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"dateline/model"
	"dateline/model/safe"
)

// actorsCommand prints who acts and speaks.
func (p *program) actorsCommand() *cobra.Command {
	var flags listFlags
	c := &cobra.Command{
		Use:   "actors PATH...",
		Short: "List the actors, those who say most first",
		Args:  needPaths(),
		RunE: p.run(func(c *cobra.Command, args []string) error {
			return p.list(c.Context(), args, flags, func(l *listing) error { return p.printActors(l) })
		}),
	}
	flags.add(c, byActor, formatTable, formatJSON, formatCSV, formatMarkdown)
	return c
}

// actor is an actor as it is printed.
type actor struct {
	Name        string   `json:"name"`
	Kind        string   `json:"kind"`
	Role        string   `json:"role,omitempty"`
	Affiliation string   `json:"affiliation,omitempty"`
	Unnamed     bool     `json:"unnamed,omitempty"`
	Aliases     []string `json:"aliases,omitempty"`
	Statements  int      `json:"statements"`
	Mentions    int      `json:"mentions"`
	Stories     int      `json:"stories"`
}

func (p *program) printActors(l *listing) error {
	var all []actor
	t := table{columns: []string{"actor", "kind", "role", "affiliation", "statements", "mentions", "stories", "aliases"}}
	for _, a := range l.Profiles() {
		if !l.involves([]model.ActorID{a.ID}) {
			continue
		}
		out := actor{
			Name: a.Name, Kind: string(a.Kind), Role: a.Role, Affiliation: l.name(a.Affiliation),
			Unnamed: a.Unnamed, Aliases: a.Aliases,
			Statements: a.Statements, Mentions: a.Mentions, Stories: a.Stories,
		}
		all = append(all, out)
		t.add(out.Name, out.Kind, out.Role, out.Affiliation,
			count(out.Statements), count(out.Mentions), count(out.Stories), strings.Join(out.Aliases, ", "))
	}
	if l.format == formatJSON {
		return writeJSON(p.Out, all)
	}
	return t.write(p.Out, l.format)
}

// positionsCommand prints what one actor said.
func (p *program) positionsCommand() *cobra.Command {
	var flags listFlags
	c := &cobra.Command{
		Use:   "positions ACTOR PATH...",
		Short: "List what an actor said, oldest first",
		Long: `List what an actor said, oldest first. ACTOR is any name of the actor or a
part of one, whatever the case and the accents.`,
		Example: `  dateline positions "Ada Brook" articles/`,
		Args:    needPaths("ACTOR"),
		RunE: p.run(func(c *cobra.Command, args []string) error {
			return p.list(c.Context(), args[1:], flags, func(l *listing) error {
				who, err := l.one(args[0])
				if err != nil {
					return err
				}
				return p.printPositions(l, who)
			})
		}),
	}
	flags.add(c, byPeriod, formatTable, formatJSON, formatCSV, formatMarkdown)
	return c
}

// one returns the one actor a query means.
func (l *listing) one(query string) (*model.Profile, error) {
	found := l.find(query)
	switch len(found) {
	case 0:
		return nil, l.noActor(query)
	case 1:
		return found[0], nil
	}
	const most = 5
	names := make([]string, 0, most)
	for _, p := range found[:min(most, len(found))] {
		names = append(names, fmt.Sprintf("%q", safe.Line(p.Name)))
	}
	more := ""
	if len(found) > most {
		more = fmt.Sprintf(" or %d others", len(found)-most)
	}
	return nil, fmt.Errorf("%q may be %s%s; give more of the name", query, strings.Join(names, ", "), more)
}

// position is a statement as it is printed.
type position struct {
	Day       string `json:"day,omitempty"`
	DayBasis  string `json:"day_basis,omitempty"`
	Act       string `json:"act"`
	Text      string `json:"text"`
	Quoted    string `json:"quoted,omitempty"`
	Standing  string `json:"standing,omitempty"`
	Addressee string `json:"addressee,omitempty"`
	Reported  string `json:"reported_by,omitempty"` // who reports it
	origin
}

func (p *program) printPositions(l *listing, who *model.Profile) error {
	var all []position
	t := table{columns: []string{"date", "act", "to", "quoted", "story", "text"}}
	for _, ref := range l.StatementsOf(who.ID) {
		s, st := l.Statement(ref)
		day := l.DayOfStatement(ref)
		if !l.within(day, day) {
			continue
		}
		var span model.Span
		for _, part := range st.Content {
			span = span.Cover(part)
		}
		out := position{
			Day: day.String(), DayBasis: string(st.DayBasis), Act: string(st.Act),
			Text: joinSpans(s, st.Content), Quoted: string(st.Quoted), Standing: string(st.Standing),
			Addressee: l.nameIn(s, st.Addressee), origin: originOf(s, span),
		}
		if outer := s.Statement(st.ReportedBy); outer != nil {
			out.Reported = l.nameIn(s, outer.Actor)
		}
		all = append(all, out)
		t.add(out.Day, out.Act, out.Addressee, out.Quoted, out.label(), out.Text)
	}
	if l.format == formatJSON {
		return writeJSON(p.Out, all)
	}
	return t.write(p.Out, l.format)
}
