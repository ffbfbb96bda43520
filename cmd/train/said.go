package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"dateline/model/train"
)

// said learns the weights of statements from a labelled corpus.
func said(args []string, messages io.Writer) error {
	flags := flag.NewFlagSet("said", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	folder := flags.String("out", "", "folder to write to")
	seed := flags.Uint64("seed", 2, "seed of all shuffles; the embedded weights have the default")
	hold := flags.Int("hold", 0, "measure on each so many-th article and write nothing")
	paths, err := anywhere(flags, args)
	if err != nil || (*folder == "") == (*hold < 2) || len(paths) != 1 {
		return errUsage
	}
	corpus, err := os.Open(paths[0])
	if err != nil {
		return err
	}
	defer corpus.Close()
	report := func(what string) { fmt.Fprintln(messages, what) }
	if *hold > 1 {
		if err := train.SaidHeld(corpus, *seed, *hold, report); err != nil {
			return fmt.Errorf("%s: %w", paths[0], err)
		}
		return nil
	}
	weights, err := train.Said(corpus, *seed, report)
	if err != nil {
		return fmt.Errorf("%s: %w", paths[0], err)
	}
	return os.WriteFile(filepath.Join(*folder, "said.bin"), weights, 0o644)
}
