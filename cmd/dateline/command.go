package main

import (
	"runtime/debug"

	"github.com/spf13/cobra"

	"dateline/model"
	"dateline/model/load"
)

// command builds the tree of commands. Each command reads its flags into a
// value of its own, so the tree can be built any number of times.
func (p *program) command() *cobra.Command {
	root := p.readerCommand()
	root.Version = version()
	root.SilenceUsage = true
	root.SilenceErrors = true
	root.SetIn(p.In)
	root.SetOut(p.Out)
	root.SetErr(p.Err)
	root.SetVersionTemplate("dateline {{.Version}}\n")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	root.AddCommand(
		p.extractCommand(),
		p.timelineCommand(),
		p.actorsCommand(),
		p.positionsCommand(),
		p.searchCommand(),
		p.libraryCommand(),
		p.manCommand(),
	)
	return root
}

// version is the version of the module and the revision it was built from, as
// far as the build knows them.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	v := info.Main.Version
	if v == "" {
		v = "(devel)"
	}
	return v
}

// inputFlags are the flags of every command that opens articles.
type inputFlags struct {
	published string
	today     string
	input     string
	jobs      int
	full      bool
	private   bool
	library   string
	noLibrary bool
	filter    bool // the command hands stories through and keeps none unless told to
}

func (f *inputFlags) add(c *cobra.Command) {
	flags := c.Flags()
	flags.StringVar(&f.published, "published", "", "publication date of articles that give none (YYYY-MM-DD)")
	flags.StringVar(&f.today, "today", "", "take this date for today's, to repeat a run exactly (YYYY-MM-DD)")
	flags.StringVar(&f.input, "input", string(load.InputAuto), "kind of input: auto, or jsonl for one JSON object a line")
	flags.IntVar(&f.jobs, "jobs", 0, "how many articles to work on at a time (default: one a core)")
	flags.BoolVar(&f.full, "full", false, "follow the entries of feeds to the full articles")
	flags.BoolVar(&f.private, "private", false, "let the addresses named lead into the private network, as in an intranet")
	f.addLibrary(c)
	flags.BoolVar(&f.noLibrary, "no-library", false, "leave the library alone: work everything out and keep nothing")
	complete(c, "input", string(load.InputAuto), string(load.InputLines))
}

// complete gives the values of a flag to the shell. It fails only for a flag
// that does not exist.
func complete(c *cobra.Command, flag string, values ...string) {
	if err := c.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp)); err != nil {
		panic(err)
	}
}

// options checks the flags of a command that opens the arguments.
func (p *program) options(f inputFlags, args []string) (load.Options, error) {
	options := load.Options{Today: p.Today, Jobs: f.jobs, Input: load.Input(f.input), Full: f.full, Scratch: scratchFolder(p.Env)}
	var err error
	if options.Library, err = p.keeperFor(f, args); err != nil {
		return options, err
	}
	options.Fetch = p.fetcher(f)
	if options.Published, err = dayFlag("published", f.published, 0); err != nil {
		return options, err
	}
	if options.Today, err = dayFlag("today", f.today, p.Today); err != nil {
		return options, err
	}
	if f.jobs < 0 {
		return options, wrongUse("--jobs %d: give a number of articles, or 0 for one a core", f.jobs)
	}
	switch options.Input {
	case load.InputAuto, load.InputLines:
		return options, nil
	}
	return options, wrongUse("--input %q: give auto or jsonl", f.input)
}

func dayFlag(name, value string, without model.Day) (model.Day, error) {
	if value == "" {
		return without, nil
	}
	day, err := model.ParseDay(value)
	if err != nil {
		return 0, wrongUse("--%s %q: give a day as YYYY-MM-DD", name, value)
	}
	return day, nil
}

// needPaths is the check of arguments of commands that open articles: n
// arguments of its own, then at least one path.
func needPaths(own ...string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) < len(own) {
			return wrongUse("%s: the %s is missing", c.Name(), own[len(args)])
		}
		if len(args) == len(own) && !c.Flags().Changed("library") {
			return wrongUse("%s: name a file, folder or web address, or - for standard input", c.Name())
		}
		return nil
	}
}

// running marks the end of the checks cobra makes: errors before it are wrong
// use, errors after it are failures unless they say otherwise.
func (p *program) run(f func(c *cobra.Command, args []string) error) func(*cobra.Command, []string) error {
	return func(c *cobra.Command, args []string) error {
		p.running = true
		defer p.closeLibrary()
		return f(c, args)
	}
}

// report prints the problems with single files and reports whether any of them
// is a failure. The same story found twice is worth a word, but not one.
func (p *program) report(problems ...error) (failed bool) {
	for _, err := range problems {
		for _, problem := range load.Problems(err) {
			p.say("%v", problem)
			failed = failed || !isNote(problem)
		}
	}
	return failed
}
