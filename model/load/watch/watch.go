// Package watch tells which files under the paths that a reader has opened are
// new, changed or gone, and when it is time to look at addresses again.
//
//	the system's events -> dirty: a set of names
//	                    -> quiet for a moment? look what is there now
//	                    -> Change: what is there has changed, what is not is gone
//
// What an event says is not believed: only that its name deserves a look. So it
// does not matter how a program saves. One that writes a new file and renames
// it over the old one, or takes the old one away first, gives one change.
//
// Folders are watched with all folders in them, also such as come later, by the
// rules of package load: hidden ones are left out, links are followed, each
// real folder once. A file named by itself is watched through its folder, as
// the file that bears its name tomorrow may be another one.
//
// Where the system watches no more folders, as it does above a limit, the
// change says so in Problem and the rest is watched.
package watch

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/fsnotify/fsnotify"

	"dateline/model/internal/source"
	"dateline/model/safe"
)

// Options say what is watched.
type Options struct {
	// Paths are files and folders as they were opened.
	Paths []string
	// Every is how often addresses are due; 0 for never.
	Every time.Duration
	// Quiet is how long nothing must happen before files are looked at; 0
	// means 300 ms. They are looked at after ten times as long in any case.
	Quiet time.Duration

	tick <-chan time.Time // for tests
}

// Change is what has happened since the last.
type Change struct {
	// Changed are files that are new or may hold something else now, and
	// folders of which that is all that is known; Gone are files and folders
	// that are there no more. Both are sorted, and spelt as load spells them:
	// what was named as it was named, what lies in a folder behind its name.
	Changed, Gone []string
	// Due says that it is time to look at the addresses again.
	Due bool
	// Problem is what keeps the rest from being watched; nil else.
	Problem error
}

// Empty reports whether nothing has happened.
func (c Change) Empty() bool {
	return len(c.Changed)+len(c.Gone) == 0 && !c.Due && c.Problem == nil
}

// ErrLimit is in the problem of a watch that the system has no more room for.
var ErrLimit = errors.New("the system's limit for watching is reached")

// Watch watches. It ends with the context it was started with.
type Watch struct {
	changes chan Change
	options Options
	files   *fsnotify.Watcher // nil when the system watches nothing
	names   map[string]string // names of the reader's by their clean form
	folders map[string]string // folders in watch by their clean names: the real one
	real    map[string]string // and by the real one: its name here
	known   map[string]bool   // articles that have been met in folders
	dirty   map[string]bool
	pending Change
}

// Start begins to watch. What keeps it from it is the problem of the first
// change.
func Start(ctx context.Context, o Options) *Watch {
	w := newWatch(o)
	w.begin(ctx)
	return w
}

func newWatch(o Options) *Watch {
	return &Watch{
		changes: make(chan Change), options: o,
		names: make(map[string]string), folders: make(map[string]string), real: make(map[string]string),
		known: make(map[string]bool), dirty: make(map[string]bool),
	}
}

func (w *Watch) begin(ctx context.Context) {
	if w.options.Quiet <= 0 {
		w.options.Quiet = 300 * time.Millisecond
	}
	if len(w.options.Paths) > 0 {
		var err error
		if w.files, err = fsnotify.NewWatcher(); err != nil {
			w.problem("", err)
		}
	}
	for _, p := range w.options.Paths {
		w.root(p)
	}
	go w.run(ctx)
}

// Next waits for the next change. What happens while nobody waits comes in one.
// The error is the context's, or that of the one the watch was started with.
func (w *Watch) Next(ctx context.Context) (Change, error) {
	select {
	case c, ok := <-w.changes:
		if !ok {
			return Change{}, context.Canceled
		}
		return c, nil
	case <-ctx.Done():
		return Change{}, ctx.Err()
	}
}

// run is the loop that owns everything in a watch.
func (w *Watch) run(ctx context.Context) {
	defer close(w.changes)
	var (
		events <-chan fsnotify.Event
		faults <-chan error
		quiet  = time.NewTimer(w.options.Quiet)
		limit  <-chan time.Time // when the files are looked at although it is not quiet
	)
	defer quiet.Stop()
	if w.files != nil {
		defer w.files.Close()
		events, faults = w.files.Events, w.files.Errors
	}
	tick := w.options.tick
	if w.options.Every > 0 && tick == nil {
		ticker := time.NewTicker(w.options.Every)
		defer ticker.Stop()
		tick = ticker.C
	}
	for {
		// Only what has been looked at is offered.
		var out chan<- Change
		if !w.pending.Empty() {
			out = w.changes
		}
		select {
		case out <- w.pending:
			w.pending = Change{}
		case e := <-events:
			if w.event(e) {
				quiet.Reset(w.options.Quiet)
				if limit == nil {
					limit = time.After(10 * w.options.Quiet)
				}
			}
		case err := <-faults:
			w.fault(err)
		case <-quiet.C:
			w.look()
			limit = nil
		case <-limit:
			w.look()
			limit = nil
		case <-tick:
			w.pending.Due = true
		case <-ctx.Done():
			return
		}
	}
}

// event notes a name that deserves a look, and reports whether it is one.
func (w *Watch) event(e fsnotify.Event) bool {
	if e.Op == fsnotify.Chmod || e.Name == "" {
		return false
	}
	name := filepath.Clean(e.Name)
	if _, named := w.names[name]; !named && !w.within(name) {
		return false
	}
	w.dirty[name] = true
	return true
}

// within reports whether a name stands in a folder that the reader has opened,
// and not only beside a file of his.
func (w *Watch) within(name string) bool {
	if strings.HasPrefix(filepath.Base(name), ".") {
		return false
	}
	_, inside := w.folders[filepath.Dir(name)]
	return inside
}

// look finds out what has become of the dirty names.
func (w *Watch) look() {
	var changed, gone []string
	for _, name := range slices.Sorted(maps.Keys(w.dirty)) { // of two names of a folder the same one each time
		info, err := stat(name)
		_, watched := w.folders[name]
		spelt, named := w.names[name]
		if !named {
			spelt = name
		}
		switch {
		case err != nil:
			// What is no article was never opened, and is not missed.
			if watched {
				spelt = name
			}
			if named || watched || w.known[name] {
				w.forget(name)
				gone = append(gone, spelt)
			}
		case info.IsDir():
			changed = append(changed, w.folder(name)...)
		case named || source.IsArticle(name):
			w.known[name] = true
			changed = append(changed, spelt)
		}
	}
	clear(w.dirty)
	w.add(changed, gone)
}

// add merges with what nobody has taken yet: what is gone is not changed, and
// the other way round.
func (w *Watch) add(changed, gone []string) {
	without := func(from, names []string) []string {
		return slices.DeleteFunc(from, func(s string) bool { return slices.Contains(names, s) })
	}
	unique := func(names []string) []string {
		slices.Sort(names)
		return slices.Compact(names)
	}
	p := &w.pending
	p.Changed = unique(append(without(p.Changed, gone), changed...))
	p.Gone = unique(append(without(p.Gone, changed), gone...))
}

// fault deals with what the system says of the watching itself. After an
// overflow nobody knows what has happened, so everything is looked at.
func (w *Watch) fault(err error) {
	if errors.Is(err, fsnotify.ErrEventOverflow) {
		for _, p := range w.options.Paths {
			w.dirty[filepath.Clean(p)] = true
		}
		for name := range w.known {
			w.dirty[name] = true
		}
		w.look()
		return
	}
	w.problem("", err)
}

// problem notes what is not watched; the first such folder is named.
func (w *Watch) problem(folder string, err error) {
	if w.pending.Problem != nil {
		return
	}
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EMFILE) || errors.Is(err, syscall.ENFILE) {
		err = fmt.Errorf("%w; new files there are not seen until it is raised (on Linux: fs.inotify.max_user_watches and max_user_instances)", ErrLimit)
	}
	if folder == "" {
		folder = "files"
	}
	w.pending.Problem = fmt.Errorf("%s cannot be watched: %w", safe.Line(folder), err)
}
