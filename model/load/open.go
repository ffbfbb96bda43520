package load

import (
	"context"
	"errors"
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

// roomy is how many stories take so much memory that it counts.
const roomy = 5000

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
			to.whole = true // it has one already
			if same {
				to.Dossier = nil // and that one stays
			}
		}
	}
	err := c.Open(ctx, sources, to)
	if m == nil || same || ctx.Err() != nil || anyLeftOut(err) {
		return err
	}
	m.remember(ctx, c)
	if c.Len() >= roomy && !all && to.Dossier != nil {
		// Its image takes a fraction of the memory that all of it takes here.
		if d := m.recall(); d != nil {
			to.Dossier(d)
		}
	}
	return err
}

// mostRenewed is how many stories an image may have that is made anew unasked:
// they take some seconds.
const mostRenewed = 20_000

// Renew makes the image of sources anew that [Open] shows at once, where there
// is one and something has changed since. Without it the next opening would
// show what was, and only then what is.
func Renew(ctx context.Context, sources []Source, options Options) {
	m := newMemory(sources, options)
	if m == nil {
		return
	}
	former := m.recall()
	if former == nil || former.Len() > mostRenewed || m.unchanged(ctx) {
		return
	}
	c := NewCollection(options)
	if err := c.Open(ctx, sources, Listener{}); ctx.Err() == nil && !anyLeftOut(err) {
		m.remember(ctx, c)
	}
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
