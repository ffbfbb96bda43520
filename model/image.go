package model

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
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
	imageMagic   = "DatelineImage1\x00\x00"
	imageColumns = 19
	imageHead    = len(imageMagic) + 8 + 8*imageColumns + 8
	imageAlign   = 8
)

// stringRef names a string in the column of strings.
type stringRef struct{ at, length uint32 }

// savedHeading and savedActor are the rows of headings and actors with their
// strings named.
type savedHeading struct {
	id, path, source, url, headline, by stringRef
	key                                 int64
	published                           Day
	size, actors, statements, events    int32
	titled                              int32
}

type savedActor struct {
	id, name, role                                    stringRef
	affiliation, mentions, statements, stories, words int32
	aliases                                           uint16
	kind, unnamed                                     uint8
}

// imageLayout is a hash of how the rows lie in memory: another compiler,
// machine or version of the program may lay them out otherwise.
func imageLayout() uint64 {
	var b bytes.Buffer
	for _, t := range []reflect.Type{
		reflect.TypeFor[savedHeading](), reflect.TypeFor[savedActor](), reflect.TypeFor[Entry](),
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
	headings := make([]savedHeading, len(d.headings))
	for i := range d.headings {
		h := &d.headings[i]
		headings[i] = savedHeading{
			id: c.ref(string(h.id)), path: c.ref(h.path), source: c.ref(h.source), url: c.ref(h.url),
			headline: c.ref(h.headline), by: c.ref(string(h.by)), key: keyOf(i), published: h.published,
			size: h.size, actors: h.actors, statements: h.statements, events: h.events, titled: int32(bit(h.titled)),
		}
	}
	actors := make([]savedActor, len(d.profiles))
	for i := range d.profiles {
		p := &d.profiles[i]
		actors[i] = savedActor{
			id: c.ref(string(p.id)), name: c.ref(p.name), role: c.ref(p.role),
			affiliation: p.affiliation, mentions: p.mentions, statements: p.statements, stories: p.stories,
			words: p.words, aliases: p.aliases, kind: p.kind, unnamed: bit(p.unnamed),
		}
	}
	words := make([]stringRef, len(d.words))
	for i, word := range d.words {
		words[i] = c.ref(word)
	}
	if len(c.data) > math.MaxUint32 {
		return fmt.Errorf("%w: more than 4 GB of names", ErrImage)
	}
	copies, err := json.Marshal(d.copies)
	if err != nil {
		return err
	}
	size := []uint64{uint64(d.size), d.byStory.seed, d.byActor.seed}
	return writeColumns(w, [imageColumns][]byte{
		raw(size), c.data, raw(headings), raw(actors), raw(words), copies,
		raw(d.stories), raw(d.cast), raw(d.seenIn), raw(d.entries), raw(d.entryActors), raw(d.storyEntries),
		raw(d.days), raw(d.refs), raw(d.said), raw(d.saidEnd), raw(d.byStory.slots), raw(d.byActor.slots), nil,
	})
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
	sum := len(data[:imageHead]) - 8
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
// not change, and takes stories out of the store. The error is ErrImage for
// anything that WriteImage has not written; of damage behind the head only what
// does not fit together is found.
func OpenImage(data []byte, store Store) (*Dossier, error) {
	columns, ok := columnsOf(data)
	if !ok {
		return nil, ErrImage
	}
	d := &Dossier{cache: newCache()}
	d.finder.index, _ = store.(Finder)
	o := imageOpener{d: d, strings: columns[1], store: store}
	size := column[uint64](&o, columns[0])
	headings, actors := column[savedHeading](&o, columns[2]), column[savedActor](&o, columns[3])
	words := column[stringRef](&o, columns[4])
	o.failed = o.failed || len(size) != 3 || json.Unmarshal(columns[5], &d.copies) != nil
	d.stories, d.cast, d.seenIn = column[extent](&o, columns[6]), column[int32](&o, columns[7]), column[int32](&o, columns[8])
	d.entries, d.entryActors = column[Entry](&o, columns[9]), column[int32](&o, columns[10])
	d.storyEntries, d.days = column[int32](&o, columns[11]), column[Day](&o, columns[12])
	d.refs, d.said, d.saidEnd = column[saying](&o, columns[13]), column[int32](&o, columns[14]), column[int32](&o, columns[15])
	d.byStory.slots, d.byActor.slots = column[int32](&o, columns[16]), column[int32](&o, columns[17])
	if o.failed {
		return nil, ErrImage
	}
	d.size, d.byStory.seed, d.byActor.seed = int(size[0]), size[1], size[2]
	o.headings(headings)
	o.actors(actors, words)
	if o.failed || !d.fits() {
		return nil, ErrImage
	}
	for i, copies := range d.copies {
		for k := range copies {
			if d.byCopy == nil {
				d.byCopy = make(map[StoryID]int32)
			}
			d.byCopy[copies[k].ID] = i
		}
	}
	return d, nil
}

// imageOpener makes the parts of a dossier; failed tells that one was damaged.
type imageOpener struct {
	d       *Dossier
	strings []byte
	store   Store
	failed  bool
}

func column[T any](o *imageOpener, data []byte) []T {
	all, ok := rows[T](data)
	o.failed = o.failed || !ok
	return all
}

// text is a string of the image; it stays where it is.
func (o *imageOpener) text(r stringRef) string {
	if uint64(r.at)+uint64(r.length) > uint64(len(o.strings)) {
		o.failed = true
		return ""
	}
	if r.length == 0 {
		return ""
	}
	return unsafe.String(&o.strings[r.at], int(r.length))
}

func (o *imageOpener) headings(saved []savedHeading) {
	o.d.headings, o.d.places = make([]headingRow, len(saved)), make([]Place, len(saved))
	for i := range saved {
		h := &saved[i]
		o.d.headings[i] = headingRow{
			id: StoryID(o.text(h.id)), path: o.text(h.path), source: o.text(h.source), url: o.text(h.url),
			headline: o.text(h.headline), by: PublishedBy(o.text(h.by)), published: h.published,
			size: h.size, actors: h.actors, statements: h.statements, events: h.events, titled: h.titled != 0,
		}
		o.d.places[i] = Place{Store: o.store, Key: h.key}
	}
}

func (o *imageOpener) actors(saved []savedActor, words []stringRef) {
	o.d.profiles, o.d.words = make([]actorRow, len(saved)), make([]string, len(words))
	end := int32(0)
	for i := range saved {
		a := &saved[i]
		o.failed = o.failed || a.words < end || int(a.words) > len(words) || int(a.aliases) > int(a.words-end) || int(a.kind) >= kindCount
		end = a.words
		o.d.profiles[i] = actorRow{
			id: ActorID(o.text(a.id)), name: o.text(a.name), role: o.text(a.role), affiliation: a.affiliation,
			mentions: a.mentions, statements: a.statements, stories: a.stories, words: a.words,
			aliases: a.aliases, kind: a.kind, unnamed: a.unnamed != 0,
		}
	}
	for i, word := range words {
		o.d.words[i] = o.text(word)
	}
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
	power := func(n int) bool { return n > 0 && n&(n-1) == 0 }
	return len(d.stories) == len(d.headings) && len(d.saidEnd) == len(d.profiles) &&
		int(last.castEnd) == len(d.cast) && int(last.entriesEnd) == len(d.entries) &&
		len(d.storyEntries) == len(d.entries) && int(said) == len(d.said) &&
		power(len(d.byStory.slots)) && power(len(d.byActor.slots)) &&
		len(d.byStory.slots) > len(d.headings) && len(d.byActor.slots) > len(d.profiles)
}
