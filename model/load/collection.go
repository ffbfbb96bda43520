package load

import (
	"context"
	"errors"
	"strings"

	"dateline/model"
	"dateline/model/internal/merge"
	"dateline/model/load/library"
)

// Listener is told how opening goes on. All functions may be nil; they are
// called from one goroutine and must return at once.
type Listener struct {
	Progress func(Progress)
	// Dossier takes what has come in so far: first when there is one story,
	// then at growing sizes, and at last when everything is in.
	Dossier func(*model.Dossier)
	// Changes tells what a refresh has brought, before the dossier with it.
	Changes func(Changes)
	// Problems takes what could not be opened, where opening goes on and does
	// not end with it.
	Problems func(error)
	// Reading asks for the story that is being read, which is not to be taken
	// away under the reader's eyes.
	Reading func() model.StoryID
	// Shown waits until the first dossier is on the screen, so that no other
	// work keeps it from there.
	Shown func(context.Context)
	whole bool // no dossier is wanted before all stories are in
}

func (l Listener) shown(ctx context.Context) {
	if l.Shown != nil {
		l.Shown(ctx)
	}
}

func (l Listener) reading() model.StoryID {
	if l.Reading == nil {
		return ""
	}
	return l.Reading()
}

func (l Listener) progress(p Progress) {
	if l.Progress != nil {
		l.Progress(p)
	}
}

// A Collection is a set of stories that grows, and the dossiers of it on the
// way:
//
//	c := NewCollection(options)
//	err := c.Open(ctx, sources, listener)   // opens everything
//	err = c.Refresh(ctx, changed, listener) // opens some of it again
//	c.Remove(path, listener)                // what is there no more
//
// The stories themselves are packed away and come out when they are looked at;
// above some 16 MB they go into a file in [Options.Scratch]. A collection
// belongs to one goroutine; its dossiers are immutable and may go anywhere.
type Collection struct {
	options Options
	pile    *merge.Pile
	shelf   shelf
	store   *scratch
	sieve   *sieve
	shown   int // stories when the last dossier was made
	added   int // since then
	pass    int // how often sources were opened

	single map[string]model.StoryID // of inputs with one story
	lists  map[string]bool          // inputs that are lists of feeds
	tally  tally                    // of the refresh under way
	// keys are those that stories have in a library.
	keys map[model.StoryID]library.Key
}

// NewCollection returns an empty collection.
func NewCollection(options Options) *Collection {
	store := &scratch{dir: options.Scratch}
	sieve := &sieve{store: store}
	return &Collection{
		options: options, pile: merge.NewPile(sieve), shelf: make(shelf), store: store, sieve: sieve,
		single: make(map[string]model.StoryID), lists: make(map[string]bool), tally: make(tally),
		keys: make(map[model.StoryID]library.Key),
	}
}

// Len returns the number of stories.
func (c *Collection) Len() int { return c.pile.Len() }

// Dossier returns a dossier of all stories so far.
func (c *Collection) Dossier() *model.Dossier {
	c.shown, c.added = c.pile.Len(), 0
	return c.pile.Dossier()
}

// Open opens everything in sources. Its error is that of [Load]; stories with a
// problem do not keep the others from being opened. When ctx ends, what has
// come in until then stays.
func (c *Collection) Open(ctx context.Context, sources []Source, to Listener) error {
	_, err := c.open(ctx, sources, to)
	return err
}

// open opens sources and returns the inputs that could be read.
func (c *Collection) open(ctx context.Context, sources []Source, to Listener) (read map[string]bool, err error) {
	c.pass++
	read = make(map[string]bool)
	var problems []error
	r := newRun(sources, c.options)
	r.keep, r.lists = true, c.lists
	r.finished = func(done, total int, path string) {
		to.progress(Progress{Stage: StageReading, Done: done, Total: total, Path: path})
	}
	err = r.each(ctx, func(out outcome) error {
		if out.err != nil {
			problems = append(problems, out.err)
		}
		if out.story == nil {
			return nil
		}
		read[out.input] = true
		if err := c.add(&out); err != nil {
			problems = append(problems, err)
		}
		if to.Dossier != nil && !to.whole && c.due() {
			to.Dossier(c.Dossier())
		}
		return nil
	})
	if err != nil {
		return read, err
	}
	to.progress(Progress{Stage: StageMerging, Done: c.pile.Len(), Total: c.pile.Len()})
	if to.Dossier != nil && (c.added > 0 || c.shown == 0) {
		to.Dossier(c.Dossier())
	}
	if err := ctx.Err(); err != nil {
		return read, err
	}
	return read, errors.Join(problems...)
}

// due reports whether enough has come in for another dossier. Making one takes
// a few microseconds a story, working one out some milliseconds: with an eighth
// more each time, all dossiers but the last take a few hundredths of the time.
func (c *Collection) due() bool { return c.added > 0 && c.added >= c.shown/8 }

// Add takes a story that was worked out elsewhere, which must not be changed
// after that. Its error is one that [Load] would join.
func (c *Collection) Add(s *model.Story) error {
	out := &outcome{story: s, input: s.Path}
	out.prepare()
	return c.add(out)
}

// add puts a story on the pile.
func (c *Collection) add(out *outcome) error {
	// The name goes on the shelf and must not keep alive what it was cut from.
	out.story.ID = model.StoryID(strings.Clone(string(out.story.ID)))
	given := out.story.ID
	if c.replace(out) {
		return nil
	}
	keep, err := c.claim(out)
	if !keep {
		return err
	}
	if out.story.ID != given {
		out.prepare() // the names of its actors hold the id
	}
	c.pile.Add(out.outline, out.bands, c.store.put(out.story.Text, out.packed))
	c.sieve.add(out.sieved)
	if c.added++; c.options.Library != nil {
		c.keys[out.story.ID] = out.key
	}
	c.tally.of(out.input).in++
	if out.alone() {
		c.single[out.input] = out.story.ID
	}
	return err
}
