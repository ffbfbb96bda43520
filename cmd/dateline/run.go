package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"dateline/model"
	"dateline/model/load"
	"dateline/model/load/record"
)

type stdio struct {
	In  io.Reader
	Out io.Writer
	Err io.Writer
}

func run(ctx context.Context, args []string, io stdio) int {
	root := &cobra.Command{Use: "dateline", SilenceUsage: true, SilenceErrors: true}
	root.SetArgs(args)
	root.SetIn(io.In)
	root.SetOut(io.Out)
	root.SetErr(io.Err)
	var input, published string
	var jobs int
	extract := &cobra.Command{Use: "extract PATH...", Args: cobra.MinimumNArgs(1)}
	extract.Flags().StringVar(&input, "input", "auto", "auto or jsonl")
	extract.Flags().StringVar(&published, "published", "", "publication date")
	extract.Flags().IntVar(&jobs, "jobs", 0, "jobs")
	extract.RunE = func(cmd *cobra.Command, args []string) error {
		options := load.Options{Input: load.Input(input), Jobs: jobs, Today: model.DayOf(time.Now())}
		if published != "" {
			day, err := model.ParseDay(published)
			if err != nil {
				return err
			}
			options.Published = day
		}
		w := record.NewWriter(io.Out)
		failed := false
		err := load.Each(cmd.Context(), load.Paths(args, io.In), options, func(s *model.Story, err error) error {
			if err != nil {
				failed = true
				fmt.Fprintln(io.Err, "dateline:", err)
			}
			if s == nil {
				return nil
			}
			return w.Write(record.Of(s))
		})
		err = errors.Join(err, w.Flush())
		if err == nil && failed {
			return errors.New("some input could not be read")
		}
		return err
	}
	root.AddCommand(extract)
	if err := root.ExecuteContext(ctx); err != nil {
		fmt.Fprintln(io.Err, "dateline:", err)
		return 1
	}
	return 0
}
