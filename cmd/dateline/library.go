package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync"

	"github.com/spf13/cobra"

	"dateline/model"
	"dateline/model/load"
	"dateline/model/load/fetch"
	"dateline/model/load/library"
)

// errNotKept ends a command that could not keep what it has opened. The library
// says why when it is closed.
var errNotKept = errors.New("not everything could be kept; see above")

// libraryCommand is the group of commands that look after the library.
func (p *program) libraryCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "library",
		Short: "Look after the articles that are kept",
		Long: `The library is one file that keeps articles with everything found in them, so
that they open again at once. Whatever files and addresses you open go into it
by themselves; what you add here is also looked at again by "library refresh".

It is an SQLite database with plain tables, and other programs may read it while
dateline runs: sqlite3 "$(dateline library path)" "SELECT * FROM positions".`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return wrongUse("library: say what to do: add, refresh, list, remove or path")
		},
	}
	c.AddCommand(p.libraryAdd(), p.libraryRefresh(), p.libraryList(), p.libraryRemove(), p.libraryPathCommand())
	return c
}

func (p *program) libraryAdd() *cobra.Command {
	var flags inputFlags
	var later, verbose bool
	c := &cobra.Command{
		Use:   "add PATH...",
		Short: "Add files, folders and addresses to the library",
		Long: `Add the articles of files, folders and web addresses to the library. Each PATH is
remembered with its flags; "library refresh" looks at it again.`,
		Example: `  dateline library add articles/ https://example.org/feed.xml
  dateline library add --later archive.jsonl`,
		Args: needPaths(),
		RunE: p.run(func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return wrongUse("library add: name a file, folder or web address, or - for standard input")
			}
			return p.inLibrary(flags, func(s *shelving) error {
				s.later, s.verbose = later, verbose
				for _, a := range args {
					place := library.Place{Address: absolute(a), Published: s.options.Published, Lines: s.options.Input == load.InputLines}
					if err := s.add(c.Context(), place); err != nil {
						return err
					}
				}
				if !later {
					s.renew(c.Context(), args)
				}
				return s.end()
			})
		}),
	}
	flags.add(c)
	c.Flags().BoolVar(&later, "later", false, "keep the articles now and work them out when they are opened or refreshed")
	c.Flags().BoolVar(&verbose, "verbose", false, "name every article when it is safely kept")
	return c
}

func (p *program) libraryRefresh() *cobra.Command {
	var flags inputFlags
	var verbose bool
	c := &cobra.Command{
		Use:   "refresh [PATH...]",
		Short: "Look again at what was added, or at some of it",
		Long: `Look again at the files, folders and addresses in the library: what is new or
has changed is taken in, what has gone from a file or folder goes from the
library. What a feed does not show any more stays. Articles that wait to be
worked out, or were by an older version, are worked out.`,
		RunE: p.run(func(c *cobra.Command, args []string) error {
			return p.inLibrary(flags, func(s *shelving) error {
				s.verbose = verbose
				places, err := s.places(c.Context(), args)
				if err != nil {
					return err
				}
				for _, place := range places {
					if err := s.refresh(c.Context(), place); err != nil {
						return err
					}
				}
				if err := s.workOut(c.Context()); err != nil {
					return err
				}
				s.renew(c.Context(), args)
				return s.end()
			})
		}),
	}
	flags.add(c)
	c.Flags().BoolVar(&verbose, "verbose", false, "name every article when it is safely kept")
	return c
}

func (p *program) libraryRemove() *cobra.Command {
	var flags inputFlags
	var opened bool
	c := &cobra.Command{
		Use:   "remove PATH...",
		Short: "Take files, folders and addresses out of the library",
		Long: `Take files, folders and addresses out of the library, with the articles that no
other one has. The files themselves are not touched. --opened takes out the
articles that were opened and never added.`,
		RunE: p.run(func(c *cobra.Command, args []string) error {
			if len(args) == 0 && !opened {
				return wrongUse("library remove: name what was added (see `dateline library list`), or give --opened")
			}
			return p.inLibrary(flags, func(s *shelving) error {
				places, err := s.places(c.Context(), args)
				if err != nil {
					return err
				}
				if len(args) == 0 {
					places = nil
				}
				return s.remove(places, opened)
			})
		}),
	}
	flags.addLibrary(c)
	c.Flags().BoolVar(&opened, "opened", false, "take out the articles that were opened and never added")
	return c
}

func (p *program) libraryList() *cobra.Command {
	var flags inputFlags
	c := &cobra.Command{
		Use:   "list",
		Short: "List what was added",
		Args:  cobra.NoArgs,
	}
	flags.addLibrary(c)
	format := formatFlag(c, formatTable, formatJSON, formatCSV, formatMarkdown)
	c.RunE = p.run(func(c *cobra.Command, _ []string) error {
		chosen, err := format()
		if err != nil {
			return err
		}
		return p.inLibrary(flags, func(s *shelving) error { return s.list(c.Context(), chosen) })
	})
	return c
}

func (p *program) libraryPathCommand() *cobra.Command {
	var flags inputFlags
	c := &cobra.Command{
		Use:   "path",
		Short: "Print the path of the library",
		Args:  cobra.NoArgs,
		RunE: p.run(func(*cobra.Command, []string) error {
			path, err := p.pathOf(flags)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(p.Out, path)
			return err
		}),
	}
	flags.addLibrary(c)
	return c
}

func (p *program) pathOf(f inputFlags) (string, error) {
	path := libraryPath(p.Env)
	if f.library != "" {
		path = f.library
	}
	if path == "" {
		return "", wrongUse("there is no home folder to keep a library in; name a file with --library")
	}
	return filepath.Abs(path)
}

// absolute is what a place is known by: where the reader stands must not
// matter when it is refreshed.
func absolute(argument string) string {
	if argument == load.Stdin || fetch.IsAddress(argument) {
		return argument
	}
	if abs, err := filepath.Abs(argument); err == nil {
		return abs
	}
	return argument
}

// shelving is the work of one of the commands.
type shelving struct {
	p       *program
	lib     *library.Library
	keeper  *load.Keeper
	options load.Options
	later   bool
	verbose bool
	failed  bool

	mu   sync.Mutex // around what the keeper's goroutine tells
	kept int
}

// inLibrary opens the library and does the work of a command in it.
func (p *program) inLibrary(f inputFlags, work func(*shelving) error) error {
	path, err := p.pathOf(f)
	if err != nil {
		return err
	}
	s := &shelving{p: p}
	f.library = path
	f.input = cmp.Or(f.input, string(load.InputAuto)) // not all of them have the flag
	if s.options, err = p.options(f, nil); err != nil {
		return err
	}
	s.keeper = p.keeper
	s.keeper.Report(s.tell)
	if s.lib, err = s.keeper.Library(context.Background()); err != nil {
		p.keeper = nil // it would only say so again
		return err
	}
	return work(s)
}

// tell is called with every article that has become safe.
func (s *shelving) tell(story *model.Story) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.kept++
	if s.verbose {
		// One write a line: whoever reads them sees none that is half done.
		fmt.Fprintln(s.p.Out, oneLine("kept", string(story.ID), story.Path))
	}
}

// add takes in a place and everything it has.
func (s *shelving) add(ctx context.Context, place library.Place) (err error) {
	if place.ID, err = s.lib.Add(place); err != nil {
		return err
	}
	_, err = s.take(ctx, place)
	s.keeper.Done()
	return err
}

// refresh looks at a place again.
func (s *shelving) refresh(ctx context.Context, place library.Place) error {
	if place.Address == load.Stdin {
		return nil // it is gone
	}
	whole, err := s.take(ctx, place)
	seen := s.keeper.Done()
	if err != nil {
		return err
	}
	keep := !whole || fetch.IsAddress(place.Address)
	return s.lib.Refreshed(place.ID, seen, keep)
}

// take opens a place and keeps what it has. Whole tells that all of it could be
// opened.
func (s *shelving) take(ctx context.Context, place library.Place) (whole bool, err error) {
	options := s.options
	if options.Published == 0 {
		options.Published = place.Published
	}
	if place.Lines {
		options.Input = load.InputLines
	}
	s.keeper.For(place.ID, s.later)
	failed := s.failed
	s.failed = false
	stories, err := s.open(ctx, load.Paths([]string{place.Address}, s.p.In), options)
	whole = !s.failed
	s.failed = s.failed || failed
	if err != nil {
		return whole, err
	}
	if s.keeper.Flush() != nil {
		return whole, errNotKept
	}
	fmt.Fprintln(s.p.Out, oneLine(place.Address+":", plural(stories, "article", "articles")))
	return whole, nil
}

// open runs over sources for what the keeper makes of them.
func (s *shelving) open(ctx context.Context, sources []load.Source, options load.Options) (stories int, err error) {
	progress := s.p.progress()
	defer progress.clear()
	err = load.Each(ctx, sources, options, func(story *model.Story, err error) error {
		if err != nil {
			progress.clear()
			s.failed = s.p.report(err) || s.failed
		}
		if story != nil {
			stories++
		}
		progress.show(load.Progress{Stage: load.StageReading, Done: stories})
		return nil
	})
	return stories, err
}

// workOut works out what waits for it.
func (s *shelving) workOut(ctx context.Context) error {
	stories, err := s.open(ctx, []load.Source{load.Waiting(s.keeper)}, s.options)
	switch {
	case err != nil:
		return err
	case s.keeper.Flush() != nil:
		return errNotKept
	case stories == 0:
		return nil
	}
	_, err = fmt.Fprintln(s.p.Out, oneLine("worked out:", plural(stories, "article", "articles")))
	return err
}

// renew brings what the reader shows at once of the arguments, and of the whole
// library, up with what has been done.
func (s *shelving) renew(ctx context.Context, args []string) {
	for _, a := range args {
		load.Renew(ctx, load.Paths([]string{a}, s.p.In), s.options)
	}
	load.Renew(ctx, []load.Source{load.Kept(s.keeper)}, s.options)
}

// end is how a command ends that has opened files.
func (s *shelving) end() error {
	if s.failed {
		return errPartly
	}
	return nil
}
