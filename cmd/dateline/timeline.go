package main

import (
	"strings"

	"github.com/spf13/cobra"

	"dateline/model"
)

// timelineCommand prints what happened and was said by date.
func (p *program) timelineCommand() *cobra.Command {
	var flags listFlags
	c := &cobra.Command{
		Use:   "timeline PATH...",
		Short: "List dated events and statements, oldest first",
		Long: `List events and dated statements, oldest first. What covers more than a day
stands at its first day. With --format ics the list is a calendar, planned
events marked as tentative.`,
		Example: `  dateline timeline articles/ --from 2024-03 --actor brook
  dateline timeline articles/ --format ics > story.ics`,
		Args: needPaths(),
		RunE: p.run(func(c *cobra.Command, args []string) error {
			return p.list(c.Context(), args, flags, func(l *listing) error {
				return p.printTimeline(l)
			})
		}),
	}
	flags.add(c, byPeriod|byActor, formatTable, formatJSON, formatCSV, formatMarkdown, formatCalendar)
	return c
}

// entry is an entry of the timeline as it is printed.
type entry struct {
	First   string   `json:"first"`
	Last    string   `json:"last"`
	Value   string   `json:"value"` // TIMEX3
	Kind    string   `json:"kind"`  // event or statement
	Act     string   `json:"act,omitempty"`
	Planned bool     `json:"planned"`
	Actors  []string `json:"actors,omitempty"`
	Text    string   `json:"text"`
	origin

	first, last model.Day
	url         string
	sentence    string
}

func (l *listing) entries() []entry {
	var all []entry
	for _, e := range l.Timeline() {
		actors := l.EntryActors(e)
		if !l.within(e.First, e.Last) || !l.involves(actors) {
			continue
		}
		s := l.StoryAt(int(e.Story))
		span := l.EntrySpan(e)
		out := entry{
			First: e.First.String(), Last: e.Last.String(), Value: s.Date(e.Date).Value,
			Kind: "event", Planned: e.Planned, Text: s.Slice(span), origin: originOf(s, span),
			first: e.First, last: e.Last, url: s.URL,
		}
		if e.Kind == model.EntryStatement {
			st := s.Statement(e.Item)
			out.Kind, out.Act = "statement", string(st.Act)
			out.Text = joinSpans(s, st.Content)
		}
		if int(e.Sentence) < len(s.Sentences) {
			out.sentence = s.Slice(s.Sentences[e.Sentence].Span)
		}
		for _, id := range actors {
			out.Actors = append(out.Actors, l.name(id))
		}
		all = append(all, out)
	}
	return all
}

func (p *program) printTimeline(l *listing) error {
	all := l.entries()
	switch l.format {
	case formatJSON:
		return writeJSON(p.Out, all)
	case formatCalendar:
		return writeCalendar(p.Out, all)
	}
	t := table{columns: []string{"date", "kind", "actors", "story", "text"}}
	for _, e := range all {
		kind := e.Kind
		switch {
		case e.Planned:
			kind = "planned"
		case e.Act != "":
			kind = e.Act
		}
		t.add(days(e.first, e.last), kind, strings.Join(e.Actors, ", "), e.label(), e.Text)
	}
	return t.write(p.Out, l.format)
}
