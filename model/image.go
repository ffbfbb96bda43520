package model

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"reflect"
	"unsafe"
)

// An image is a dossier as it lies in memory, written to a file: its columns one
// after the other, ready to be used where they are. Opened from a file that is
// mapped into memory, a dossier of 100,000 stories is there before a hundredth
// of it has been read. It is good for the same version of the program on the
// same kind of machine, which its head tells, and for nothing else: whoever
// keeps one must be able to make it anew.
//
//	magic, layout, sizes of the columns, checksum of these    imageHead
//	columns, each from a multiple of 8 bytes on
//
// Strings lie in one column; rows name them by place and length.

// ErrImage is bytes that are no image of this version of the program.
var ErrImage = errors.New("not a saved dossier of this version")

const (
	imageMagic   = "DatelineImage2\x00\x00"
	imageColumns = 21
	imageHead    = len(imageMagic) + 8 + 8*imageColumns + 8
	imageAlign   = 8
)

// imageLayout is a hash of how the rows lie in memory: another compiler,
// machine or version of the program may lay them out otherwise.
func imageLayout() uint64 {
	var b bytes.Buffer
	for _, t := range []reflect.Type{
		reflect.TypeFor[savedHeading](), reflect.TypeFor[savedActor](), reflect.TypeFor[savedCopy](), reflect.TypeFor[Entry](),
		reflect.TypeFor[saying](), reflect.TypeFor[StatementRef](), reflect.TypeFor[extent](), reflect.TypeFor[stringRef](),
	} {
		fmt.Fprint(&b, t.Size(), t.Align())
		for i := range t.NumField() {
			f := t.Field(i)
			fmt.Fprint(&b, " ", f.Name, f.Type.Kind(), f.Offset)
		}
	}
	one := uint16(1) // tells the order of bytes
	b.Write(raw([]uint16{one}))
	return table{}.hash(b.String())
}

// raw is the memory of a slice.
func raw[T any](s []T) []byte {
	if len(s) == 0 {
		return nil
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(s))), len(s)*int(unsafe.Sizeof(s[0])))
}

// rows is a slice over memory, which must be aligned and hold whole rows.
func rows[T any](data []byte) ([]T, bool) {
	var zero T
	size := int(unsafe.Sizeof(zero))
	if len(data)%size != 0 || len(data) > 0 && uintptr(unsafe.Pointer(unsafe.SliceData(data)))%unsafe.Alignof(zero) != 0 {
		return nil, false
	}
	if len(data) == 0 {
		return nil, true
	}
	return unsafe.Slice((*T)(unsafe.Pointer(unsafe.SliceData(data))), len(data)/size), true
}

// stringColumn gathers strings, each once.
type stringColumn struct {
	data  []byte
	known map[string]stringRef
}

func (c *stringColumn) ref(s string) stringRef {
	if s == "" {
		return stringRef{}
	}
	if r, ok := c.known[s]; ok {
		return r
	}
	r := stringRef{uint32(len(c.data)), uint32(len(s))}
	c.data = append(c.data, s...)
	c.known[s] = r
	return r
}

// WriteImage writes the dossier to w. KeyOf gives the key under which the store
// that the image will be opened with has the story at a position.
func (d *Dossier) WriteImage(w io.Writer, keyOf func(i int) int64) error {
	c := stringColumn{known: make(map[string]stringRef)}
	headings := d.saveHeadings(&c, keyOf)
	actors, words := d.saveActors(&c)
	copies, byCopy := d.saveCopies(&c, d.byStory.seed)
	sizes := []uint64{uint64(d.size), d.byStory.seed, d.byActor.seed}
	digest := c.ref(d.Digest())
	if len(c.data) > math.MaxUint32 {
		return fmt.Errorf("%w: more than 4 GB of names", ErrImage)
	}
	return writeColumns(w, [imageColumns][]byte{
		raw(sizes), c.data, raw(headings), raw(actors), raw(words), raw(copies),
		raw(d.stories), raw(d.cast), raw(d.seenIn), raw(d.entries), raw(d.entryActors), raw(d.storyEntries),
		raw(d.days), raw(d.refs), raw(d.said), raw(d.saidEnd), raw(d.byStory.slots), raw(d.byActor.slots),
		raw(byCopy), raw([]stringRef{digest}), raw(d.numbers),
	})
}

func (d *Dossier) saveHeadings(c *stringColumn, keyOf func(i int) int64) []savedHeading {
	headings := make([]savedHeading, d.Len())
	for i := range headings {
		h := d.heading(i)
		headings[i] = savedHeading{
			id: c.ref(string(h.id)), path: c.ref(h.path), source: c.ref(h.source), url: c.ref(h.url),
			headline: c.ref(h.headline), by: c.ref(string(h.by)), key: keyOf(i), published: h.published,
			size: h.size, actors: h.actors, statements: h.statements, events: h.events, titled: int32(bit(h.titled)),
		}
	}
	return headings
}

func (d *Dossier) saveActors(c *stringColumn) (actors []savedActor, words []stringRef) {
	actors = make([]savedActor, d.ProfileCount())
	for rank := range actors {
		p := d.profile(rank)
		actors[rank] = savedActor{
			id: c.ref(string(p.id)), name: c.ref(p.name), role: c.ref(p.role),
			affiliation: p.affiliation, mentions: p.mentions, statements: p.statements, stories: p.stories,
			words: p.words, aliases: p.aliases, kind: p.kind, unnamed: bit(p.unnamed),
		}
		for _, word := range d.wordsOf(rank) {
			words = append(words, c.ref(word))
		}
	}
	return actors, words
}

func (d *Dossier) saveCopies(c *stringColumn, seed uint64) (copies []savedCopy, byCopy []int32) {
	for i := range d.Len() {
		for _, also := range d.also(i) {
			copies = append(copies, savedCopy{
				id: c.ref(string(also.ID)), title: c.ref(also.Title), source: c.ref(also.Source),
				path: c.ref(also.Path), url: c.ref(also.URL), published: also.Published, story: int32(i),
			})
		}
	}
	t := newTable(len(copies))
	t.seed = seed // one for all tables of names of stories
	text := saved{strings: c.data}
	idOf := func(i int32) string { return text.text(copies[i].id) }
	for i := range copies {
		t.add(idOf(int32(i)), int32(i), idOf)
	}
	return copies, t.slots
}

func bit(b bool) uint8 {
	if b {
		return 1
	}
	return 0
}

func writeColumns(w io.Writer, columns [imageColumns][]byte) error {
	head := append(make([]byte, 0, imageHead), imageMagic...)
	head = binary.LittleEndian.AppendUint64(head, imageLayout())
	for _, column := range columns {
		head = binary.LittleEndian.AppendUint64(head, uint64(len(column)))
	}
	head = binary.LittleEndian.AppendUint64(head, uint64(crc32.ChecksumIEEE(head)))
	if _, err := w.Write(head); err != nil {
		return err
	}
	for _, column := range columns {
		if _, err := w.Write(column); err != nil {
			return err
		}
		if _, err := w.Write(make([]byte, padding(len(column)))); err != nil {
			return err
		}
	}
	return nil
}

func padding(n int) int { return (imageAlign - n%imageAlign) % imageAlign }

// columnsOf finds the columns of an image.
func columnsOf(data []byte) (columns [imageColumns][]byte, ok bool) {
	if len(data) < imageHead || string(data[:len(imageMagic)]) != imageMagic {
		return columns, false
	}
	sum := imageHead - 8
	if binary.LittleEndian.Uint64(data[sum:]) != uint64(crc32.ChecksumIEEE(data[:sum])) ||
		binary.LittleEndian.Uint64(data[len(imageMagic):]) != imageLayout() {
		return columns, false
	}
	rest := data[imageHead:]
	for i := range columns {
		n := binary.LittleEndian.Uint64(data[len(imageMagic)+8+8*i:])
		if n > uint64(len(rest)) {
			return columns, false
		}
		columns[i] = rest[:n:n]
		end := int(n) + padding(int(n))
		if end > len(rest) {
			return columns, false
		}
		rest = rest[end:]
	}
	return columns, len(rest) == 0
}

// OpenImage returns the dossier of an image. It goes on using data, which must
// not change, takes stories out of the store and searches with the sieve, if
// there is one, in which they have the numbers they had when the image was
// written. It takes microseconds, whatever the size. The error is ErrImage for
// anything that WriteImage has not written; of damage behind the head only what
// does not fit together is found, so whoever keeps images must see to the rest.
func OpenImage(data []byte, store Store, sieve Sieve) (*Dossier, error) {
	columns, ok := columnsOf(data)
	if !ok {
		return nil, ErrImage
	}
	d := &Dossier{cache: newCache()}
	o := opener{columns: columns[:]}
	size := next[uint64](&o)
	s := &saved{store: store, strings: next[byte](&o), headings: next[savedHeading](&o), actors: next[savedActor](&o)}
	s.words, s.copies = next[stringRef](&o), next[savedCopy](&o)
	d.stories, d.cast, d.seenIn = next[extent](&o), next[int32](&o), next[int32](&o)
	d.entries, d.entryActors, d.storyEntries = next[Entry](&o), next[int32](&o), next[int32](&o)
	d.days, d.refs = next[Day](&o), next[saying](&o)
	d.said, d.saidEnd = next[int32](&o), next[int32](&o)
	d.byStory.slots, d.byActor.slots, s.byCopy.slots = next[int32](&o), next[int32](&o), next[int32](&o)
	digest := next[stringRef](&o)
	if numbers := next[int32](&o); sieve != nil && len(numbers) == len(s.headings) {
		d.sieve, d.numbers = sieve, numbers
	}
	if o.failed || len(size) != 3 || len(digest) != 1 {
		return nil, ErrImage
	}
	d.size, d.byStory.seed, d.byActor.seed, s.byCopy.seed = int(size[0]), size[1], size[2], size[1]
	s.digest = s.text(digest[0])
	d.saved = s
	if !d.fits() {
		return nil, ErrImage
	}
	return d, nil
}

// opener hands out the columns of an image; failed tells that one was damaged.
type opener struct {
	columns [][]byte
	failed  bool
}

// next is the next column.
func next[T any](o *opener) []T {
	all, ok := rows[T](o.columns[0])
	o.columns = o.columns[1:]
	o.failed = o.failed || !ok
	return all
}

// fits reports whether the columns belong together, as far as their lengths and
// ends tell.
func (d *Dossier) fits() bool {
	last := extent{}
	if n := len(d.stories); n > 0 {
		last = d.stories[n-1]
	}
	said := int32(0)
	if n := len(d.saidEnd); n > 0 {
		said = d.saidEnd[n-1]
	}
	holds := func(slots []int32, n int) bool { return len(slots) > n && len(slots)&(len(slots)-1) == 0 }
	return len(d.stories) == d.Len() && len(d.saidEnd) == d.ProfileCount() &&
		int(last.castEnd) == len(d.cast) && int(last.entriesEnd) == len(d.entries) &&
		len(d.storyEntries) == len(d.entries) && int(said) == len(d.said) &&
		holds(d.byStory.slots, d.Len()) && holds(d.byActor.slots, d.ProfileCount()) &&
		holds(d.saved.byCopy.slots, len(d.saved.copies))
}
