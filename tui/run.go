// Package tui is the reader: three linked panes over a dossier, in a terminal.
//
// [Run] opens it and returns when the reader has left. Nothing is drawn but
// what lies in the dossier, and every text in it has been cleaned at load, so
// no story can send control sequences to the terminal.
package tui

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"time"

	tea "charm.land/bubbletea/v2"

	"dateline/model/load"
	"dateline/model/safe"
	"dateline/tui/internal/loading"
	"dateline/tui/internal/theme"
)

// Options is what the reader needs to know from outside; it looks at no
// environment, clock or file of its own accord.
type Options struct {
	Sources []load.Source
	Load    load.Options
	Stdin   io.Reader // the keyboard; nil means the terminal, also where standard input is an article
	Stdout  io.Writer
	Stderr  io.Writer // what could not be opened is printed here on leaving
	Env     []string  // the environment, as os.Environ gives it
	ASCII   bool      // draw ASCII only, whatever the environment says of the terminal
	// StateDir is where the place in each dossier is remembered; "" remembers
	// nothing.
	StateDir string
	// Browse opens a web address; nil means the system's browser.
	Browse func(address string) error

	// Watch goes on looking for what changes in the files among the sources,
	// and asks for the addresses again at an interval, 0 for never.
	Watch bool
	Every time.Duration

	open loading.Func // for tests, which open dossiers of their own
}

// framesPerSecond is twice Bubble Tea's habit: a key press then reaches the
// screen in 6 ms instead of 9.
const framesPerSecond = 120

// Run opens the reader and returns when it is left, or when ctx is done. The
// error says why nothing could be shown; sources that did not open while others
// did are printed to Stderr.
func Run(ctx context.Context, options Options) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	collect := debug.SetGCPercent(100)
	debug.SetGCPercent(collect)
	defer debug.SetGCPercent(collect) // see tidy
	if options.Browse == nil {
		options.Browse = openBrowser
	}
	options.ASCII = options.ASCII || needsASCII(tea.EnvMsg(options.Env))
	a := newApp(ctx, options)
	settings := []tea.ProgramOption{
		tea.WithContext(ctx),
		tea.WithOutput(options.Stdout),
		tea.WithEnvironment(options.Env),
		tea.WithFPS(framesPerSecond),
	}
	if options.Stdin != nil {
		settings = append(settings, tea.WithInput(options.Stdin))
	}
	_, err := tea.NewProgram(a, settings...).Run()
	a.store()
	for _, problem := range problems(a.problems) {
		fmt.Fprintln(options.Stderr, "dateline:", safe.Line(problem.Error()))
	}
	switch {
	case a.failed != nil:
		return a.failed
	case errors.Is(err, tea.ErrInterrupted), ctx.Err() != nil:
		return nil
	default:
		return err
	}
}

func needsASCII(env tea.EnvMsg) bool {
	return theme.NeedsASCII(env.Getenv("TERM"), env.Getenv("LC_ALL"), env.Getenv("LC_CTYPE"), env.Getenv("LANG"))
}
