package main

import (
	"context"
	"errors"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"dateline/model/load"
	"dateline/seeds"
	"dateline/tui"
)

// readerCommand is dateline itself: the reader on a terminal.
func (p *program) readerCommand() *cobra.Command {
	var flags inputFlags
	var ascii bool
	var watch watchFlags
	c := &cobra.Command{
		Use:   "dateline [PATH...]",
		Short: "Read the news by date, by actor and in full",
		Long: `Dateline opens articles and lays them open on three linked panes: when it
happened, who said what, and where it says so. Everything is computed on this
machine; nothing is fetched but the addresses you name.

Without a PATH it opens the articles that come with it. A PATH is a text or
Markdown file, a folder of them, JSON Lines, or the web address of any of these;
- is standard input. A file that is named like a command is opened as ./NAME.`,
		Example: `  dateline
  dateline articles/ --published 2024-03-01
  dateline --watch https://example.org/feed.xml inbox/
  curl -s https://example.org/a.txt | dateline -`,
		Args: cobra.ArbitraryArgs,
		RunE: p.run(func(c *cobra.Command, args []string) error {
			options, err := p.options(flags, args)
			if err != nil {
				return err
			}
			if err := watch.check(c); err != nil {
				return err
			}
			if !isTerminal(p.Out) {
				return wrongUse("the reader needs a terminal; use `dateline extract` or `dateline timeline` to write into a pipe or file")
			}
			return p.read(c, p.sources(args), options, ascii, watch)
		}),
	}
	flags.add(c)
	c.Flags().BoolVar(&ascii, "ascii", false, "draw with ASCII characters only")
	watch.add(c)
	return c
}

// read opens the reader on the terminal. The keyboard is left to it: standard
// input may be an article.
func (p *program) read(c *cobra.Command, sources []load.Source, options load.Options, ascii bool, watch watchFlags) error {
	err := tui.Run(c.Context(), tui.Options{
		Sources:  sources,
		Load:     options,
		Stdout:   p.Out,
		Stderr:   p.Err,
		Env:      p.Env,
		ASCII:    ascii,
		StateDir: stateDir(p.Env),
		Watch:    watch.on,
		Every:    watch.every,
	})
	if errors.Is(err, context.Canceled) && c.Context().Err() == nil {
		return nil // left while the stories were still being opened
	}
	return err
}

// stateDir is where the reader remembers places: $XDG_STATE_HOME/dateline, in
// the home folder without it, and nowhere without a home.
func stateDir(env []string) string { return xdgFolder(env, "XDG_STATE_HOME", ".local", "state") }

func homeVariable() string {
	if runtime.GOOS == "windows" {
		return "USERPROFILE"
	}
	return "HOME"
}

// sources are the paths named, else what the library that is named has, else
// the articles that ship with the program.
func (p *program) sources(args []string) []load.Source {
	switch {
	case len(args) > 0:
		return load.Paths(args, p.In)
	case p.keeper != nil:
		return []load.Source{load.Kept(p.keeper)}
	}
	return []load.Source{load.Files(seeds.FS())}
}

// variable returns the value of an environment variable, or "".
func variable(env []string, name string) string {
	value := ""
	for _, e := range env {
		if v, ok := strings.CutPrefix(e, name+"="); ok {
			value = v
		}
	}
	return value
}
