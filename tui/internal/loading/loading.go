// Package loading runs the load of a dossier beside the program and shows how
// far it is.
//
//	Start --+-- run:  the load, as a command ---------------> Done{Gen}
//	        +-- next: waits for the newest report --> Progress{Gen}
//	                  ^----------- Update arms it again ------'
//
// The load reports as often as it likes: each report overwrites the last one
// that has not been shown, so that 100,000 of them cost a few dozen drawings. A
// panic in the load becomes an error, and every message carries the generation
// of the load it belongs to, so that late messages of one that was given up are
// dropped.
package loading

import (
	"context"
	"errors"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/model/load"
)

// Func is a load. Report may be called from any goroutine and returns at once.
type Func func(ctx context.Context, report func(load.Progress)) (*model.Dossier, error)

// Progress is a report that has come in. Hand it to [View.Update], which
// returns the command that waits for the next.
type Progress struct {
	Gen int
	load.Progress
	next tea.Cmd
}

// Done is the end of a load. The dossier may be there beside an error, which
// then tells what is missing from it.
type Done struct {
	Gen     int
	Dossier *model.Dossier
	Err     error
}

// ErrPanic is in the error of a load that broke off in the middle of its work.
var ErrPanic = errors.New("loading broke off")

// Start returns the command that runs a load and hands on its progress, marked
// with a generation. The load ends early when ctx does.
func Start(ctx context.Context, gen int, run Func) tea.Cmd {
	reports := make(chan load.Progress, 1)
	finished := make(chan struct{})
	work := func() (msg tea.Msg) {
		defer close(finished)
		defer func() {
			if r := recover(); r != nil {
				msg = Done{Gen: gen, Err: fmt.Errorf("%w: %v", ErrPanic, r)}
			}
		}()
		d, err := run(ctx, func(p load.Progress) { overwrite(reports, p) })
		return Done{Gen: gen, Dossier: d, Err: err}
	}
	var next tea.Cmd
	next = func() tea.Msg {
		select {
		case p := <-reports:
			return Progress{Gen: gen, Progress: p, next: next}
		case <-finished:
			return nil
		case <-ctx.Done():
			return nil
		}
	}
	return tea.Batch(work, next)
}

// overwrite puts a report into a channel with one place, in place of one that
// nobody has taken yet. With several reporters an older one may win, which
// only makes the bar late.
func overwrite(reports chan load.Progress, p load.Progress) {
	for {
		select {
		case reports <- p:
			return
		default:
		}
		select {
		case <-reports:
		default:
		}
	}
}
