package load

import (
	"context"
	"errors"

	"dateline/model"
)

// Open opens sources for a reader who waits. What was opened before with the
// same options is there at once, as it was then; only after that is looked
// whether a file has come, gone or changed since, and if so everything is
// opened again, most of it out of the library. Without a library, and for what
// is not on disk, it is [Collection.Open].
//
//	image of the dossier -> listener, on the screen
//	files as they were?  -> done
//	                     -> open all -> listener, and the next image
func Open(ctx context.Context, sources []Source, options Options, to Listener) error {
	return NewCollection(options).reopen(ctx, sources, to, false)
}

// Reopen is [Open] for a reader who goes on watching: all is opened into the
// collection, which is to be changed, even if nothing has changed so far.
func (c *Collection) Reopen(ctx context.Context, sources []Source, to Listener) error {
	return c.reopen(ctx, sources, to, true)
}

func (c *Collection) reopen(ctx context.Context, sources []Source, to Listener, all bool) error {
	m := newMemory(sources, c.options)
	same := false
	if m != nil && to.Dossier != nil {
		go func() { _, _ = m.keeper.Library(ctx) }() // it takes as long as recalling
		if d := m.recall(); d != nil {
			to.Dossier(d)
			to.progress(Progress{Stage: StageChecking})
			to.shown(ctx)
			same = m.sound() && m.unchanged(ctx)
			if same && !all || ctx.Err() != nil {
				return ctx.Err()
			}
			to = afterAll(to)
		}
	}
	err := c.Open(ctx, sources, to)
	if m != nil && !same && ctx.Err() == nil && !anyLeftOut(err) {
		m.remember(ctx, c)
	}
	return err
}

// afterAll keeps dossiers from a listener until all stories are in: it has a
// whole one already.
func afterAll(to Listener) Listener {
	all := false
	inner := to
	to.Progress = func(p Progress) {
		all = all || p.Stage == StageMerging
		inner.progress(p)
	}
	to.Dossier = func(d *model.Dossier) {
		if all {
			inner.Dossier(d)
		}
	}
	return to
}

// anyLeftOut reports whether an input could not be opened: the reader is to be
// told of it each time.
func anyLeftOut(err error) bool {
	for _, problem := range Problems(err) {
		if !errors.Is(problem, ErrSameStory) && !errors.Is(problem, ErrUnclear) {
			return true
		}
	}
	return err != nil && len(Problems(err)) == 0
}
