package load

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"slices"
	"sync"
	"time"

	"dateline/model"
	"dateline/model/internal/source"
	"dateline/model/load/library"
)

// Keeper keeps what is worked out in a library and gives it back when the same
// text is opened again, by whatever name:
//
//	worker: read -> recall -> known:   done
//	                       -> unknown: annotate -> keep -> queue
//	the keeper: takes what is in the queue -> one transaction -> kept
//
// While one transaction is written the next stories gather; a single one waits a
// few milliseconds for others, since a transaction each costs the workers a
// twentieth of their time. Its end loses what is in the queue, unless Close was
// called, and no story that was reported kept.
//
// A keeper opens its library with the first look-up and never fails a run: when
// the library cannot be used any more, the stories are worked out and not kept,
// and [Keeper.Notices] says why. It may serve several runs at a time.
type Keeper struct {
	path    string
	options library.Options
	kept    func(*model.Story)

	open  sync.Once
	mu    sync.Mutex
	lib   *library.Library // nil when it cannot be used
	said  []string
	err   error // why it could not be opened
	place int64
	later bool
	seen  []library.Key

	queue chan library.Item
	stop  chan struct{} // closed by Close
	ended chan struct{} // closed when all is kept after that
	// pending counts what is in the queue or being written.
	pending sync.WaitGroup
}

// gather is how many stories at most are kept by one transaction. A few are waited
// for, and no longer than patience: what a kill may lose is milliseconds of work.
const (
	gather   = 64
	few      = 4
	patience = 10 * time.Millisecond
)

// NewKeeper returns a keeper for the library in a file.
func NewKeeper(path string, today model.Day) *Keeper {
	return &Keeper{
		path: path, options: library.Options{Engine: Engine, Today: today},
		kept: func(*model.Story) {},
	}
}

// Report makes the keeper call a function with every story that has become
// safe, from one goroutine. It must be set before the library is used.
func (k *Keeper) Report(kept func(*model.Story)) { k.kept = kept }

// Path is the file of the library.
func (k *Keeper) Path() string { return k.path }

// Library opens the library if it is not open yet. The error says why it cannot
// be used, and names the file.
func (k *Keeper) Library(ctx context.Context) (*library.Library, error) {
	k.open.Do(func() {
		lib, err := library.Open(ctx, k.path, k.options)
		k.mu.Lock()
		defer k.mu.Unlock()
		if k.lib, k.err = lib, err; err != nil {
			k.said = append(k.said, err.Error()+"; what is worked out is not kept")
			return
		}
		k.queue, k.stop, k.ended = make(chan library.Item, gather), make(chan struct{}), make(chan struct{})
		go k.run(lib)
	})
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.lib, k.err
}

// For makes the stories that come from now on those of a place in the library,
// and remembers their keys. Later keeps them without working them out.
func (k *Keeper) For(place int64, later bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.place, k.later, k.seen = place, later, nil
}

// Done ends what For began and returns the keys of the stories that have come
// in between.
func (k *Keeper) Done() []library.Key {
	k.mu.Lock()
	defer k.mu.Unlock()
	seen := k.seen
	k.place, k.later, k.seen = 0, false, nil
	return seen
}

// run keeps what comes until it is stopped, and then what is in the queue.
func (k *Keeper) run(lib *library.Library) {
	defer close(k.ended)
	items := make([]library.Item, 0, gather)
	for {
		select {
		case item := <-k.queue:
			items = append(items[:0], item)
			k.put(lib, k.await(items))
		case <-k.stop:
			if items = k.gather(items[:0]); len(items) == 0 {
				return
			}
			k.put(lib, items)
		}
	}
}

// await adds what comes to a first story until there are a few, or for a moment:
// a transaction for each costs the machine more than the time of all together.
func (k *Keeper) await(items []library.Item) []library.Item {
	moment := time.NewTimer(patience)
	defer moment.Stop()
	for len(items) < few {
		select {
		case item := <-k.queue:
			items = append(items, item)
		case <-moment.C:
			return items
		case <-k.stop:
			return k.gather(items)
		}
	}
	return k.gather(items)
}

// gather adds what is in the queue already.
func (k *Keeper) gather(items []library.Item) []library.Item {
	for len(items) < gather {
		select {
		case item := <-k.queue:
			items = append(items, item)
		default:
			return items
		}
	}
	return items
}

// put keeps some stories, or gives keeping up.
func (k *Keeper) put(lib *library.Library, items []library.Item) {
	defer k.pending.Add(-len(items))
	if !lib.Writable() {
		return
	}
	err := lib.Put(context.Background(), items)
	if err != nil {
		k.give(lib, err)
		return
	}
	for i := range items {
		k.kept(items[i].Story)
	}
}

// give says once why stories are not kept.
func (k *Keeper) give(lib *library.Library, err error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.err == nil {
		k.err = err
		k.said = append(k.said, lib.Path()+": "+err.Error()+"; what is worked out is not kept")
	}
}

// Flush waits until all stories of the runs that have ended are kept. The error
// says why some are not.
func (k *Keeper) Flush() error {
	k.pending.Wait()
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.err
}

// Close keeps what is still to be kept and closes the library.
func (k *Keeper) Close() error {
	k.open.Do(func() {}) // it was never needed, and is not from now on
	k.mu.Lock()
	lib := k.lib
	k.mu.Unlock()
	if lib == nil {
		return nil
	}
	close(k.stop)
	<-k.ended
	err := lib.Close()
	k.mu.Lock()
	defer k.mu.Unlock()
	k.said = append(k.said, lib.Notices()...)
	k.lib = nil
	return err
}

// Notices are what the reader should be told, complete after Close.
func (k *Keeper) Notices() []string {
	k.mu.Lock()
	defer k.mu.Unlock()
	return append([]string(nil), k.said...)
}

// keyOf is the hash under which a document is kept: of everything that was read
// but its path. The day of today is not in it. It only bounds the year of a
// text that leaves it out, and what was worked out on the day the text was
// first seen is the better answer on any later one.
func keyOf(raw source.Document) (library.Key, error) {
	raw.Path = ""
	data, err := json.Marshal(raw)
	return sha256.Sum256(data), err
}

// recall gives the story of a document from the library, or works it out and
// keeps it there. Without a keeper it just works it out.
func (r *run) recall(raw source.Document, stage *string) (*model.Story, library.Key) {
	k := r.options.Library
	if k == nil {
		return r.annotate(raw, r.options.Today, stage), library.Key{}
	}
	*stage = "looking into the library"
	lib, err := k.Library(context.Background())
	key, bad := keyOf(raw)
	if err != nil || bad != nil || lib == nil {
		return r.annotate(raw, r.options.Today, stage), key
	}
	place, later := k.note(key)
	item := library.Item{Key: key, Place: place, Later: later}
	if item.Story, err = lib.Get(context.Background(), key); err != nil && !errors.Is(err, library.ErrBroken) {
		item.Story = nil // it is worked out again
	}
	switch {
	case item.Story != nil:
		item.Story.Path = raw.Path
		if place == 0 {
			return item.Story, key
		}
	case later:
		item.Story = bare(raw)
	default:
		item.Story = r.annotate(raw, r.options.Today, stage)
	}
	k.keep(item)
	return item.Story, key
}

// note remembers a key for the place that stories now belong to.
func (k *Keeper) note(key library.Key) (place int64, later bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.place != 0 {
		k.seen = append(k.seen, key)
	}
	return k.place, k.later
}

// keep puts a story into the queue. Whoever gets the story may change its name
// and those of its actors, so the queue has its own.
func (k *Keeper) keep(item library.Item) {
	story := *item.Story
	story.Actors = slices.Clone(story.Actors)
	item.Story = &story
	k.pending.Add(1)
	select {
	case k.queue <- item:
	case <-k.stop:
		k.pending.Done()
	}
}

// keptInput is what a keeper's library has, as an input.
type keptInput struct {
	lib     *library.Library
	ids     []int64
	waiting bool // they are to be worked out, whatever there is of them
}

// Kept is everything that the library of a keeper has.
func Kept(k *Keeper) Source { return Source{keeper: k} }

// Waiting is what the library of a keeper has and the engine of today has not
// worked out.
func Waiting(k *Keeper) Source { return Source{keeper: k, waiting: true} }

func (s Source) kept(ctx context.Context) []input {
	path := s.keeper.path
	lib, err := s.keeper.Library(ctx)
	if err != nil {
		return []input{{path: path, err: err}}
	}
	ids, err := lib.IDs(ctx, s.waiting)
	switch {
	case err != nil:
		return []input{{path: path, err: err}}
	case len(ids) == 0 && !s.waiting:
		return []input{{path: path, err: ErrEmptyLibrary}}
	}
	return []input{{path: path, kept: &keptInput{lib, ids, s.waiting}, many: true}}
}

// kept hands out the stories of a library.
func (f *feeder) kept(in input) bool {
	for _, id := range in.kept.ids {
		if !f.hand(job{path: in.path, kept: in.kept, id: id}) {
			return false
		}
	}
	return true
}

// again gives a story of a library. One that waits to be worked out, or was by
// an engine whose results are not understood any more, is worked out now.
func (r *run) again(j job, out outcome, stage *string) outcome {
	*stage = "looking into the library"
	entry, err := j.kept.lib.Entry(context.Background(), j.id)
	switch {
	case err != nil:
		out.err = fileError(j.path, err)
		return out
	case entry.Story == nil: // removed in between
		return out
	case entry.Done && !j.kept.waiting:
		out.story, out.key = entry.Story, entry.Key
		return out
	}
	s := entry.Story
	raw := source.Document{
		ID: string(s.ID), Path: s.Path, Title: s.Title, Source: s.Source, URL: s.URL, Body: s.Text,
		Published: s.Published, PublishedBy: s.PublishedBy, Sure: s.PublishedSure,
	}
	if s.PublishedBy == model.PublishedDateline || s.PublishedBy == model.PublishedWeekday {
		// The text says so, and is asked again.
		raw.Published, raw.PublishedBy, raw.Sure = 0, model.PublishedNone, 0
	}
	out.story, out.key = r.annotate(raw, r.options.Today, stage), entry.Key
	if r.options.Library != nil {
		r.options.Library.keep(library.Item{Key: entry.Key, Story: out.story})
	}
	return out
}
