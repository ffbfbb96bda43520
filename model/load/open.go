package load

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"math"
	"os"
	"path/filepath"

	"dateline/model"
	"dateline/model/internal/merge"
	"dateline/model/load/library"
)

// Open opens sources for a reader who waits. What was opened before with the
// same options is there at once, as it was then; only after that is looked
// whether a file has come, gone or changed since, and if so everything is
// opened again, most of it out of the library. Without a library, and for what
// is not on disk, it is [Collection.Open].
//
//	image of the dossier -> listener
//	files as they were?  -> done
//	                     -> open all -> listener, and the next image
func Open(ctx context.Context, sources []Source, options Options, to Listener) error {
	m := newMemory(sources, options)
	if m != nil && to.Dossier != nil {
		go func() { _, _ = m.keeper.Library(ctx) }() // it takes as long as recalling
		if d := m.recall(); d != nil {
			to.Dossier(d)
			if m.unchanged(ctx) {
				return nil
			}
			to = afterAll(to)
		}
	}
	c := NewCollection(options)
	err := c.Open(ctx, sources, to)
	if m != nil && ctx.Err() == nil && !anyLeftOut(err) {
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
		all = all || p.Stage != StageReading
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

// memory is the image of what some sources gave the last time.
type memory struct {
	sources []Source
	options Options
	keeper  *Keeper
	path    string
	state   [sha256.Size]byte // of the inputs, when the image was made
	store   *keptStories
}

// fewest is how many stories are worth an image; fewer open in no time.
const fewest = 50

// imageVersion changes with the form of what stands behind the image.
const imageVersion = 1

// newMemory returns nil where nothing can be remembered: without a library, and
// for streams and the network, of which nobody knows whether they have changed.
func newMemory(sources []Source, options Options) *memory {
	if options.Library == nil {
		return nil
	}
	h := sha256.New()
	fmt.Fprintf(h, "%d %s %d %s %t\n", imageVersion, Engine, options.Published, options.Input, options.Full)
	for _, s := range sources {
		switch {
		case s.keeper != nil:
			fmt.Fprintln(h, "library")
		case s.reader == nil && s.files == nil && s.address == "":
			abs, err := filepath.Abs(s.path)
			if err != nil {
				return nil
			}
			// The name as given too: it is what stories say they are from.
			fmt.Fprintf(h, "%q %q\n", abs, s.path)
		default:
			return nil
		}
	}
	return &memory{
		sources: sources, options: options, keeper: options.Library,
		path: library.ImagePath(options.Library.path, library.Key(h.Sum(nil))),
	}
}

// Behind the image stand the id of the library, the names that stories have
// only in this dossier, and a hash of the state of the inputs, as JSON, and its
// length.
type imageTail struct {
	Library string
	State   []byte
	Renamed map[int64]model.StoryID `json:",omitempty"`
}

const tailLength = 8

// recall opens the image, if there is one. It reads next to nothing of it.
func (m *memory) recall() *model.Dossier {
	data, err := library.Map(m.path)
	if err != nil || len(data) < tailLength {
		return nil
	}
	body := data[:len(data)-tailLength]
	n := binary.LittleEndian.Uint64(data[len(body):])
	if n > uint64(len(body)) {
		return nil
	}
	var tail imageTail
	split := len(body) - int(n)
	if json.Unmarshal(body[split:], &tail) != nil || len(tail.State) != len(m.state) {
		return nil
	}
	m.store = &keptStories{keeper: m.keeper, library: tail.Library, renamed: tail.Renamed}
	d, err := model.OpenImage(body[:split:split], m.store)
	if err != nil {
		return nil
	}
	copy(m.state[:], tail.State)
	return d
}

// unchanged reports whether the inputs and the library are as they were when
// the image was made.
func (m *memory) unchanged(ctx context.Context) bool {
	lib, err := m.keeper.Library(ctx)
	if err != nil || lib == nil {
		return false
	}
	stamp, err := lib.Stamp(ctx)
	if err != nil || stamp.ID != m.store.library {
		return false
	}
	state, err := m.now(ctx, stamp)
	return err == nil && state == m.state
}

// now is a hash of the state of the inputs: names, sizes and times of files,
// and how often a library has changed that is opened itself.
func (m *memory) now(ctx context.Context, stamp library.Stamp) (state [sha256.Size]byte, err error) {
	h := sha256.New()
	for _, s := range m.sources {
		if s.keeper != nil {
			fmt.Fprintln(h, "library", stamp.Changes)
			continue
		}
		if err := stateOf(ctx, h, s, m.options); err != nil {
			return state, err
		}
	}
	copy(state[:], h.Sum(nil))
	return state, ctx.Err()
}

// stateOf writes what is known of the files of a source without opening them.
func stateOf(ctx context.Context, h hash.Hash, s Source, options Options) error {
	w := bufio.NewWriterSize(h, 64<<10)
	for _, in := range s.inputs(ctx, options) {
		if in.err != nil {
			return in.err
		}
		info, err := os.Stat(in.path)
		if err != nil {
			return err
		}
		fmt.Fprintf(w, "%q %d %d\n", in.path, info.Size(), info.ModTime().UnixNano())
	}
	return w.Flush()
}

// remember makes the image of a collection. Where it cannot, as on a full disk,
// the next opening is just slower.
func (m *memory) remember(ctx context.Context, c *Collection) {
	if c.Len() < fewest || c.fromNetwork() || m.keeper.Flush() != nil {
		_ = os.Remove(m.path)
		return
	}
	lib, err := m.keeper.Library(ctx)
	if err != nil || lib == nil {
		return
	}
	stamp, err := lib.Stamp(ctx)
	if err != nil {
		return
	}
	index, err := lib.Index(ctx)
	if err != nil {
		return
	}
	state, err := m.now(ctx, stamp)
	if err != nil {
		return
	}
	d := c.Dossier()
	tail := imageTail{Library: stamp.ID, State: state[:], Renamed: make(map[int64]model.StoryID)}
	ids := make([]int64, d.Len())
	for i := range ids {
		name := d.Heading(i).ID
		known, ok := index[c.keys[name]]
		if !ok {
			return // it was not kept
		}
		if ids[i] = known.ID; known.Story != name {
			tail.Renamed[known.ID] = name
		}
	}
	_ = library.SaveImage(m.path, func(f *os.File) error {
		w := bufio.NewWriterSize(f, 256<<10)
		if err := d.WriteImage(w, func(i int) int64 { return ids[i] }); err != nil {
			return err
		}
		return errors.Join(writeTail(w, tail), w.Flush())
	})
}

func writeTail(w io.Writer, tail imageTail) error {
	data, err := json.Marshal(tail)
	if err != nil {
		return err
	}
	_, err = w.Write(binary.LittleEndian.AppendUint64(data, uint64(len(data))))
	return err
}

// keptStories is a library as the store of a dossier.
type keptStories struct {
	keeper  *Keeper
	library string // the id of the library meant
	renamed map[int64]model.StoryID
}

var (
	errOtherLibrary = errors.New("the library is another one by now")
	errNotKept      = errors.New("it is not in the library any more")
)

// lib is the library, if it is the one meant.
func (s *keptStories) lib() (*library.Library, error) {
	lib, err := s.keeper.Library(context.Background())
	switch {
	case err != nil:
		return nil, err
	case lib == nil:
		return nil, errNotKept
	case lib.ID() != s.library:
		return nil, errOtherLibrary
	}
	return lib, nil
}

// Story implements model.Store.
func (s *keptStories) Story(id int64) (*model.Story, error) {
	lib, err := s.lib()
	if err != nil {
		return nil, err
	}
	entry, err := lib.Entry(context.Background(), id)
	if err != nil {
		return nil, err
	}
	if entry.Story == nil || !entry.Done {
		return nil, errNotKept
	}
	if name, ok := s.renamed[id]; ok {
		entry.Story.ID = name
	}
	merge.Identify(entry.Story)
	return entry.Story, nil
}

// Text implements model.Store.
func (s *keptStories) Text(id int64) (string, error) {
	lib, err := s.lib()
	if err != nil {
		return "", err
	}
	return lib.Text(context.Background(), id)
}

// Find implements model.Finder.
func (s *keptStories) Find(query string) (ids []int64, ok bool) {
	lib, err := s.lib()
	if err != nil {
		return nil, false
	}
	ids, err = lib.Find(context.Background(), query, 0, math.MaxInt32)
	return ids, err == nil
}
