package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"dateline/model/train"
)

// names learns the weights that find names.
func names(args []string, out, messages io.Writer) error {
	flags := flag.NewFlagSet("names", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	seed := flags.Uint64("seed", 1, "")
	file := flags.String("out", "", "")
	texts := flags.String("texts", "", "")
	classes := flags.String("classes", "", "")
	var tests []string
	flags.Func("test", "", func(path string) error { tests = append(tests, path); return nil })
	o := train.DefaultNames()
	flags.IntVar(&o.Epochs, "epochs", o.Epochs, "")
	flags.Float64Var(&o.Gold, "gold", o.Gold, "")
	flags.Float64Var(&o.Rate, "rate", o.Rate, "")
	flags.Float64Var(&o.Decay, "decay", o.Decay, "")
	flags.Float64Var(&o.Drop, "drop", o.Drop, "")
	flags.IntVar(&o.Drills, "drills", o.Drills, "")
	flags.IntVar(&o.Rare, "rare", o.Rare, "")
	flags.Float64Var(&o.Minimum, "minimum", o.Minimum, "")
	if flags.Parse(args) != nil || *file == "" || flags.NArg() == 0 || (*texts == "") != (*classes == "") {
		return errUsage
	}
	o.Seed = *seed
	gold, err := namedTexts(flags.Args())
	if err != nil {
		return err
	}
	var silver []train.NamedText
	if *texts != "" {
		if silver, err = train.OpenSilverNames(*texts, *classes); err != nil {
			return err
		}
	}
	weights := train.TrainNames(gold, silver, o, func(what string) { fmt.Fprintln(messages, what) })
	for _, path := range tests {
		marked, err := namedTexts([]string{path})
		if err != nil {
			return err
		}
		table, err := train.NamesTable(weights, marked)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s\n%s", path, table)
	}
	return os.WriteFile(*file, weights, 0o644)
}

// namedTexts reads texts with their names: JSON Lines, or else IOB columns.
func namedTexts(paths []string) ([]train.NamedText, error) {
	var all []train.NamedText
	for _, path := range paths {
		open := train.OpenIOB
		if strings.HasSuffix(path, ".jsonl") {
			open = train.OpenActors
		}
		texts, err := open(path)
		if err != nil {
			return nil, err
		}
		all = append(all, texts...)
	}
	return all, nil
}
