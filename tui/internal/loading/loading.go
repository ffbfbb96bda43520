// Package loading runs the load of a dossier beside the program and shows how
// far it is.
//
//	Start --+-- run:  the load, as a command -------> Done{Gen, Dossier}
//	        +-- next: waits for the newest -----> News{Gen, Progress, Dossier}
//	                  ^----------- Update arms it again ------'
//
// The load reports as often as it likes, and hands on the dossier as it grows:
// what nobody has taken yet is overwritten by what is newer, so that 100,000
// reports cost a few dozen drawings. A panic in the load becomes an error, and
// every message carries the generation of the load it belongs to, so that late
// messages of one that was given up are dropped. Messages may overtake each
// other; the dossiers in them are numbered, and an older one never replaces a
// newer.
//
// A load need not come to an end: one that goes on watching its sources says so
// by the stage load.StageWatching, with which nothing is shown as under way,
// and hands on a new dossier whenever something has changed.
package loading

import (
	"context"
	"errors"
	"fmt"
	"sync"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/model/load"
)

// Func is a load. The functions of the listener may be called from any
// goroutine and return at once.
type Func func(ctx context.Context, to load.Listener) error

// News is what has come in since the last. Hand it to [View.Update], which
// returns the command that waits for the next.
type News struct {
	Gen      int
	Progress load.Progress
	Dossier  *model.Dossier // nil when there is no newer one
	Changes  load.Changes   // what a load that watches has brought
	Problems error          // and what has gone wrong with it
	number   int            // of the dossier
	next     tea.Cmd
}

// Done is the end of a load, with the last dossier. That may be there beside an
// error, which then tells what is missing from it.
type Done struct {
	Gen     int
	Dossier *model.Dossier
	Err     error
	number  int
}

// ErrPanic is in the error of a load that broke off in the middle of its work.
var ErrPanic = errors.New("loading broke off")

// Start returns the command that runs a load and hands on its news, marked with
// a generation. The load ends early when ctx does.
func Start(ctx context.Context, gen int, run Func) tea.Cmd {
	box := &mailbox{arrived: make(chan struct{}, 1)}
	finished := make(chan struct{})
	work := func() (msg tea.Msg) {
		defer close(finished)
		defer func() {
			if r := recover(); r != nil {
				msg = Done{Gen: gen, Err: fmt.Errorf("%w: %v", ErrPanic, r)}
			}
		}()
		err := run(ctx, load.Listener{Progress: box.progress, Dossier: box.dossier, Changes: box.changes, Problems: box.problems})
		last, number := box.newest()
		return Done{Gen: gen, Dossier: last, number: number, Err: err}
	}
	var next tea.Cmd
	next = func() tea.Msg {
		select {
		case <-box.arrived:
			news := box.take()
			news.Gen, news.next = gen, next
			return news // perhaps the same again, if it changed while it was taken
		case <-finished:
			return nil
		case <-ctx.Done():
			return nil
		}
	}
	return tea.Batch(work, next)
}

// mailbox holds the newest of each kind of news until somebody takes it.
type mailbox struct {
	mu      sync.Mutex
	news    News
	last    *model.Dossier
	arrived chan struct{} // one place: there is something to take
}

func (b *mailbox) progress(p load.Progress) {
	b.put(func(n *News) { n.Progress = p })
}

func (b *mailbox) dossier(d *model.Dossier) {
	b.put(func(n *News) {
		n.Dossier, b.last = d, d
		n.number++
	})
}

func (b *mailbox) changes(c load.Changes) {
	b.put(func(n *News) { n.Changes = n.Changes.Add(c) })
}

func (b *mailbox) problems(err error) {
	b.put(func(n *News) { n.Problems = errors.Join(n.Problems, err) })
}

func (b *mailbox) put(change func(*News)) {
	b.mu.Lock()
	change(&b.news)
	b.mu.Unlock()
	select {
	case b.arrived <- struct{}{}:
	default: // whoever comes for the last finds this too
	}
}

// take returns what is there; all but the progress is handed out once.
func (b *mailbox) take() News {
	b.mu.Lock()
	defer b.mu.Unlock()
	news := b.news
	b.news.Dossier, b.news.Changes, b.news.Problems = nil, load.Changes{}, nil
	return news
}

// newest returns the last dossier of all and its number.
func (b *mailbox) newest() (*model.Dossier, int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.last, b.news.number
}
