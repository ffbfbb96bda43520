package main

import (
	"errors"

	"github.com/spf13/cobra"

	"dateline/model"
	"dateline/model/load"
	"dateline/model/load/record"
)

// extractCommand is the filter: articles in, one JSON object a story out.
func (p *program) extractCommand() *cobra.Command {
	flags := inputFlags{filter: true}
	c := &cobra.Command{
		Use:   "extract PATH...",
		Short: "Write everything found in the articles as JSON Lines",
		Long: `Write everything found in the articles, one JSON object a story and a line, in
the order of the input: sentences, dates, actors, statements and events, with
byte offsets into the text.

With --input jsonl each line of the input is an object with the fields id, text,
title, source, url and published; a line that cannot be read is named and passed
over. Output appears story by story, so the command serves as a filter.`,
		Example: `  dateline extract articles/ > found.jsonl
  dateline extract --input jsonl - < articles.jsonl`,
		Args: needPaths(),
		RunE: p.run(func(c *cobra.Command, args []string) error {
			options, err := p.options(flags, args)
			if err != nil {
				return err
			}
			return p.extract(c, p.sources(args), options)
		}),
	}
	flags.add(c)
	return c
}

func (p *program) extract(c *cobra.Command, sources []load.Source, options load.Options) error {
	w := record.NewWriter(p.Out)
	progress := p.progress()
	defer progress.clear()
	failed := false
	done := 0
	err := load.Each(c.Context(), sources, options, func(story *model.Story, err error) error {
		done++
		if err != nil {
			progress.clear()
			failed = p.report(err) || failed
		}
		if story == nil {
			return nil
		}
		if err := w.Write(record.Of(story)); err != nil {
			return err
		}
		progress.show(load.Progress{Stage: load.StageReading, Done: done})
		// Each record is written out at once: whoever feeds this filter
		// line by line may wait for the answer before the next one.
		return w.Flush()
	})
	if err := errors.Join(err, w.Flush()); err != nil {
		return err
	}
	if failed {
		return errPartly
	}
	return nil
}

// isNote reports whether a problem with a file is worth telling but no failure.
func isNote(problem error) bool {
	return errors.Is(problem, load.ErrSameStory) || errors.Is(problem, load.ErrUnclear) || errors.Is(problem, load.ErrSummary)
}
