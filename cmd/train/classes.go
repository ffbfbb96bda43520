package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"dateline/model/train"
)

// classes puts words into classes by their vectors.
func classes(args []string, messages io.Writer) error {
	o := train.DefaultClasses()
	flags := flag.NewFlagSet("classes", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	file := flags.String("out", "", "")
	flags.IntVar(&o.Words, "words", o.Words, "")
	flags.Uint64Var(&o.Seed, "seed", o.Seed, "")
	if flags.Parse(args) != nil || *file == "" || flags.NArg() != 1 {
		return errUsage
	}
	vectors, err := train.OpenVectors(flags.Arg(0), o.Words)
	if err != nil {
		return err
	}
	table := train.ClassifyWords(vectors, o, func(what string) { fmt.Fprintln(messages, what) })
	return os.WriteFile(*file, table, 0o644)
}
