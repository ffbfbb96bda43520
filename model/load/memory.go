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
	"hash/crc32"
	"io"
	"os"
	"path/filepath"

	"dateline/model"
	"dateline/model/load/library"
)

// memory is the image of what some sources gave the last time.
type memory struct {
	sources []Source
	options Options
	keeper  *Keeper
	path    string

	// What the image says when it has been opened.
	state   [sha256.Size]byte // of the inputs, when it was made
	library string            // the id of the library it was made of
	size    int64             // bytes before the tail
	sum     uint32            // and their checksum
}

// fewest is how many stories are worth an image; fewer open in no time.
const fewest = 50

// imageVersion changes with the form of what stands behind the image.
const imageVersion = 2

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

// imageTail stands behind the image and the sieve of its stories, as JSON, and
// behind it its length.
type imageTail struct {
	Library string // its id
	State   []byte // a hash of the state of the inputs
	// Renamed are the names that stories have only in this dossier.
	Renamed map[int64]model.StoryID `json:",omitempty"`
	Image   int64                   // bytes of the image
	Sieved  int                     // stories in the sieve
	Sum     uint32                  // checksum of both
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
	split := int64(len(body)) - int64(n)
	if json.Unmarshal(body[split:], &tail) != nil || len(tail.State) != len(m.state) || tail.Image < 0 || tail.Image > split {
		return nil
	}
	store := &keptStories{keeper: m.keeper, library: tail.Library, renamed: tail.Renamed}
	sieve, ok := sieveOver(body[tail.Image:split:split], tail.Sieved)
	if !ok {
		return nil
	}
	d, err := model.OpenImage(body[:tail.Image:tail.Image], store, sieve)
	if err != nil {
		return nil
	}
	copy(m.state[:], tail.State)
	m.library, m.size, m.sum = tail.Library, split, tail.Sum
	return d
}

// sound reads the image through, and takes one away that is not as it was
// written. It reads the file and not the memory it is mapped to, so that it
// takes up none.
func (m *memory) sound() bool {
	f, err := os.Open(m.path)
	if err != nil {
		return false
	}
	defer f.Close()
	sum := crc32.NewIEEE()
	n, err := io.CopyBuffer(sum, struct{ io.Reader }{io.LimitReader(f, m.size)}, make([]byte, 256<<10))
	if err == nil && n == m.size && sum.Sum32() == m.sum {
		return true
	}
	_ = os.Remove(m.path)
	return false
}

// unchanged reports whether the inputs and the library are as they were when
// the image was made.
func (m *memory) unchanged(ctx context.Context) bool {
	lib, err := m.keeper.Library(ctx)
	if err != nil || lib == nil {
		return false
	}
	stamp, err := lib.Stamp(ctx)
	if err != nil || stamp.ID != m.library {
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
		w := &imageWriter{to: bufio.NewWriterSize(f, 256<<10)}
		if err := d.WriteImage(w, func(i int) int64 { return ids[i] }); err != nil {
			return err
		}
		tail.Image = w.written
		if tail.Sieved, err = c.sieve.writeTo(w); err != nil {
			return err
		}
		tail.Sum = w.sum
		return errors.Join(writeTail(w, tail), w.to.Flush())
	})
}

// imageWriter counts what it writes and makes its checksum.
type imageWriter struct {
	to      *bufio.Writer
	written int64
	sum     uint32
}

func (w *imageWriter) Write(data []byte) (int, error) {
	n, err := w.to.Write(data)
	w.written += int64(n)
	w.sum = crc32.Update(w.sum, crc32.IEEETable, data[:n])
	return n, err
}

func writeTail(w io.Writer, tail imageTail) error {
	data, err := json.Marshal(tail)
	if err != nil {
		return err
	}
	_, err = w.Write(binary.LittleEndian.AppendUint64(data, uint64(len(data))))
	return err
}
