package main

import (
	"flag"
	"fmt"
	"io"

	"dateline/model/train"
)

// segment measures where our splitter ends sentences and tokens on the running
// text of treebanks.
func segment(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("segment", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	documents := flags.String("documents", "", "only documents with this in their ID")
	paths, err := anywhere(flags, args)
	if err != nil || len(paths) == 0 {
		return errUsage
	}
	sentences, err := treebanks(paths)
	if err != nil {
		return err
	}
	s := train.Segment(sentences, *documents)
	if s.Documents == 0 {
		return fmt.Errorf("no document has %q in its ID", *documents)
	}
	_, err = fmt.Fprint(out, s)
	return err
}

// anywhere parses flags that may stand before, between and behind the paths.
func anywhere(flags *flag.FlagSet, args []string) ([]string, error) {
	var paths []string
	for len(args) > 0 {
		if err := flags.Parse(args); err != nil {
			return nil, err
		}
		if args = flags.Args(); len(args) > 0 {
			paths, args = append(paths, args[0]), args[1:]
		}
	}
	return paths, nil
}
