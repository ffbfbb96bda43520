package watch

import (
	"context"
	"errors"
	"maps"
	"path/filepath"
	"time"

	"dateline/model/load"
)

// Follow opens sources into a collection and keeps it up with them until ctx
// ends, whose error it returns: files as they change, addresses at an interval,
// 0 for never. The watch begins before the opening, so that nothing falls
// between. The collection is Follow's alone; the listener hears of everything.
func Follow(ctx context.Context, c *load.Collection, sources []load.Source, every time.Duration, to load.Listener) error {
	f := newFollower(c, sources, every, to)
	return f.run(ctx)
}

type follower struct {
	collection *load.Collection
	sources    []load.Source
	to         load.Listener
	watch      *Watch
	named      map[string]bool
	pause      time.Duration   // after which what was held is tried again
	held       []string        // gone, but being read
	told       map[string]bool // what has gone wrong, by its message
}

func newFollower(c *load.Collection, sources []load.Source, every time.Duration, to load.Listener) *follower {
	f := &follower{
		collection: c, sources: sources, to: to,
		watch: newWatch(Options{Paths: load.PathsOf(sources), Every: every}),
		named: make(map[string]bool), told: make(map[string]bool), pause: time.Second,
	}
	for _, p := range load.PathsOf(sources) {
		f.named[p] = true
	}
	return f
}

func (f *follower) run(ctx context.Context) error {
	f.watch.begin(ctx)
	if err := f.collection.Reopen(ctx, f.sources, f.to); ctx.Err() == nil {
		f.opened(err)
	}
	for {
		f.progress(load.Progress{Stage: load.StageWatching})
		change, err := f.next(ctx)
		if err != nil {
			return err
		}
		f.take(ctx, change)
	}
}

// opened hands on what could not be opened at first. A folder in which there is
// nothing yet is what a watch is for.
func (f *follower) opened(err error) {
	var all []error
	for _, p := range load.Problems(err) {
		if !errors.Is(p, load.ErrFolder) {
			all = append(all, p)
		}
	}
	if len(all) > 0 && f.to.Problems != nil {
		f.to.Problems(errors.Join(all...))
	}
}

// next waits for a change, not for long where something is to be taken away as
// soon as it is no longer read.
func (f *follower) next(ctx context.Context) (Change, error) {
	if len(f.held) == 0 {
		return f.watch.Next(ctx)
	}
	soon, cancel := context.WithTimeout(ctx, f.pause)
	defer cancel()
	change, err := f.watch.Next(soon)
	if err != nil && ctx.Err() == nil && soon.Err() != nil {
		return Change{}, nil
	}
	return change, err
}

// take brings the collection up with a change.
func (f *follower) take(ctx context.Context, change Change) {
	f.remove(change)
	var again []load.Source
	for _, path := range change.Changed {
		if f.named[path] {
			again = append(again, load.Path(path))
		} else {
			again = append(again, load.Inside(path))
		}
	}
	if change.Due {
		again = append(again, f.collection.Remote(f.sources)...)
	}
	var err error
	if len(again) > 0 {
		err = f.collection.Refresh(ctx, again, f.to)
	}
	if ctx.Err() == nil {
		f.tell(change, err)
	}
}

// remove takes away what is gone, and what was but was being read.
func (f *follower) remove(change Change) {
	gone := append(f.held, change.Gone...)
	f.held = nil
	for _, path := range gone {
		if _, err := stat(path); err == nil {
			continue // it has come back
		}
		if f.collection.Remove(filepath.Clean(path), f.to) || f.collection.Remove(path, f.to) {
			f.held = append(f.held, path)
		}
	}
}

// tell hands on what went wrong. A story that is open already is no news here,
// and what keeps going wrong is told once: a feed that cannot be had would be
// complained of with each look at it.
func (f *follower) tell(change Change, opening error) {
	told := make(map[string]bool)
	var all []error
	add := func(err error) {
		told[err.Error()] = true
		if !f.told[err.Error()] {
			all = append(all, err)
		}
	}
	if change.Problem != nil {
		add(change.Problem)
	}
	for _, p := range load.Problems(opening) {
		if !errors.Is(p, load.ErrSameStory) && !errors.Is(p, load.ErrUnclear) && !errors.Is(p, load.ErrSummary) {
			add(p)
		}
	}
	if change.Due {
		f.told = told // what is not wrong any more may be told again
	} else {
		maps.Copy(f.told, told)
	}
	if len(all) > 0 && f.to.Problems != nil {
		f.to.Problems(errors.Join(all...))
	}
}

func (f *follower) progress(p load.Progress) {
	if f.to.Progress != nil {
		f.to.Progress(p)
	}
}
