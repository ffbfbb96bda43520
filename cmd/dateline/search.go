package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"dateline/model"
	"dateline/model/fold"
)

// searchCommand prints the sentences that hold some words.
func (p *program) searchCommand() *cobra.Command {
	var flags listFlags
	c := &cobra.Command{
		Use:   "search QUERY PATH...",
		Short: "List the sentences that hold all the words",
		Long: `List the sentences that hold every word of QUERY, whatever the case and the
accents, and also as part of a longer word. "Words in quotation marks" within
QUERY must stand together.`,
		Example: `  dateline search harbour articles/
  dateline search '"harbour board" opened' articles/ --from 2024`,
		Args: needPaths("QUERY"),
		RunE: p.run(func(c *cobra.Command, args []string) error {
			terms := searchTerms(args[0])
			if len(terms) == 0 {
				return wrongUse("search: the QUERY is empty")
			}
			return p.list(c.Context(), args[1:], flags, func(l *listing) error { return p.printMatches(l, terms) })
		}),
	}
	flags.add(c, byPeriod|byActor, formatTable, formatJSON, formatCSV, formatMarkdown)
	return c
}

// searchTerms takes a query apart into what a sentence must hold: words, and
// phrases in quotation marks.
func searchTerms(query string) []string {
	var terms []string
	for i, part := range strings.Split(fold.String(query), `"`) {
		if i%2 == 1 {
			if part = strings.TrimSpace(part); part != "" {
				terms = append(terms, part)
			}
			continue
		}
		terms = append(terms, strings.Fields(part)...)
	}
	return terms
}

// match is a sentence as it is printed.
type match struct {
	Day  string `json:"day,omitempty"` // what the sentence is about, or the story's
	Text string `json:"text"`
	origin
}

func (p *program) printMatches(l *listing, terms []string) error {
	var all []match
	t := table{columns: []string{"date", "story", "text"}}
	for _, s := range l.All() {
		for i, sentence := range s.Sentences {
			text := s.Slice(sentence.Span)
			if !holds(fold.String(text), terms) || !l.involves(actorsIn(s, sentence.Span)) {
				continue
			}
			day := l.DayOfSentence(s.ID, i)
			if !l.within(day, day) {
				continue
			}
			out := match{Day: day.String(), Text: text, origin: originOf(s, sentence.Span)}
			all = append(all, out)
			t.add(out.Day, out.label(), out.Text)
		}
	}
	if l.format == formatJSON {
		return writeJSON(p.Out, all)
	}
	return t.write(p.Out, l.format)
}

func holds(text string, terms []string) bool {
	return !slices.ContainsFunc(terms, func(term string) bool { return !strings.Contains(text, term) })
}

// actorsIn lists the actors mentioned in a span of a story.
func actorsIn(s *model.Story, span model.Span) []model.ActorID {
	var ids []model.ActorID
	for i := range s.Actors {
		a := &s.Actors[i]
		if slices.ContainsFunc(a.Mentions, func(m model.Mention) bool { return span.Overlaps(m.Span) }) {
			ids = append(ids, a.Profile)
		}
	}
	return ids
}
