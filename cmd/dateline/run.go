package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"dateline/model"
	"dateline/model/load"
	"dateline/model/safe"
)

// The exit codes.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
)

// stdio is everything the program sees of the world besides files and, where
// the reader names addresses, the network.
type stdio struct {
	In       io.Reader
	Out, Err io.Writer
	Env      []string
	Today    model.Day
	Now      func() time.Time
}

// usageError is a command line that makes no sense.
type usageError struct{ error }

func wrongUse(format string, arguments ...any) error {
	return usageError{fmt.Errorf(format, arguments...)}
}

// errPartly ends a command that has already said, file by file, what failed.
var errPartly = errors.New("some of the input could not be used; see above")

// errNothing ends a command that has nothing to work on.
var errNothing = errors.New("none of the input could be used; see above")

// program is one run of the command line.
type program struct {
	stdio
	running bool // flags and arguments have been understood
	help    bool // help was asked for
	keeper  *load.Keeper
}

// run is the whole program: arguments without the program's name in, exit code
// out.
func run(ctx context.Context, args []string, std stdio) int {
	p := &program{stdio: std}
	root := p.command()
	root.SetArgs(args)
	root.SetHelpFunc(func(*cobra.Command, []string) { p.help = true })
	err := root.ExecuteContext(ctx)
	switch {
	case p.help:
		return p.styledHelp(ctx, args)
	case err == nil:
		return exitDone
	case ctx.Err() != nil:
		p.say("interrupted")
		return exitFailed
	case !p.running || errors.As(err, new(usageError)):
		p.say("%v (see dateline --help)", err)
		return exitUsage
	case len(load.Problems(err)) > 0:
		p.report(err)
		return exitFailed
	default:
		p.say("%v", err)
		return exitFailed
	}
}

// say prints a message to standard error, in one line and with nothing in it
// that could act on a terminal.
func (p *program) say(format string, arguments ...any) {
	fmt.Fprintln(p.Err, "dateline:", safe.Line(fmt.Sprintf(format, arguments...)))
}

// isTerminal reports whether a stream is a terminal.
func isTerminal(stream any) bool {
	file, ok := stream.(interface{ Fd() uintptr })
	return ok && term.IsTerminal(file.Fd())
}
