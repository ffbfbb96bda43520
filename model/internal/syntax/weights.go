package syntax

import (
	"encoding/binary"
	"errors"
	"math/bits"
	"slices"
)

// The weights of a linear model lie in a hash table that is read millions of
// times a second and written once. Its shape serves both:
//
//   - The home of a hash is its share of the table (hash * size / 2^32), so
//     entries sorted by hash are also sorted by place. The file holds them in
//     that order, each as the distance from the last; decoding writes memory
//     strictly forwards, about 10 ns an entry.
//   - An entry is 8 bytes: the whole hash and either four weights ([Lanes]) or a
//     reference to a short list of weights ([Rows]). A look-up usually touches
//     one cache line. Because entries are in order, a miss ends at the first
//     larger hash (ordered hashing, Amble and Knuth 1974).
//
// Hash 0 marks a free slot and is never stored.
//
// # File format
//
// All numbers are unsigned varints as in encoding/binary unless they are bytes.
//
//	lanes = entries  { distance  mask byte  weight byte for each bit of mask }
//	rows  = entries  cells  { distance  count byte  count * (class byte, weight byte) }
//
// The distance is the hash less the one before it; the first counts from 0.
// Weights are int8 in units of the model's own scale, which never matters:
// scores are only compared with each other. Cells counts the cells of rows
// with more than one: the room they may need, at most.

// LaneCount is the number of classes that a [Lanes] table has room for.
const LaneCount = 4

var errWeights = errors.New("the weights are damaged: build them again with cmd/train")

// slack keeps a third of the slots free: a look-up then passes less than one
// foreign entry on average.
const slack = 2

func tableSize(entries int) int { return entries + entries/slack + 1 }

// home is the first slot where a hash may lie.
func home(hash uint32, size uint64) int { return int(uint64(hash) * size >> 32) }

// Lanes holds models with up to four classes.
type Lanes struct {
	entries []laneEntry
	size    uint64 // slots that are homes; a few more follow for what was pushed on
	filter  filter
}

type laneEntry struct {
	check   uint32
	weights uint32 // four bytes, each a weight + 128, lane 0 lowest
}

// zeroLanes are four weights of nothing.
const zeroLanes = 0x80808080

// Score adds up the weights of the features in the four lanes. At most 256
// features: the sums are kept in 16 bits each.
func (t *Lanes) Score(features []uint32) [LaneCount]int32 {
	entries, size := t.entries, t.size
	var kept [maxFiltered]uint32
	var sum uint64
	found := int32(0)
	features = t.filter.pass(features, &kept)
	// The loads of the next loop wait neither for each other nor for a branch, so
	// the cache misses of all features overlap: a third more tokens a second.
	var touched uint32
	for _, f := range features {
		touched |= entries[home(f, size)].check
	}
	if touched == 0 { // nothing there; and the loop above must not look useless
		return [LaneCount]int32{}
	}
	for _, f := range features {
		i := home(f, size)
		for entries[i].check-1 < f-1 { // neither free nor past it
			i++
		}
		if entries[i].check == f {
			// Spread four bytes over four 16-bit fields and add them at once.
			w := uint64(entries[i].weights)
			w = (w | w<<16) & 0x0000ffff0000ffff
			w = (w | w<<8) & 0x00ff00ff00ff00ff
			sum += w
			found++
		}
	}
	bias := found * 128
	return [LaneCount]int32{
		int32(sum&0xffff) - bias, int32(sum>>16&0xffff) - bias,
		int32(sum>>32&0xffff) - bias, int32(sum>>48) - bias,
	}
}

// DecodeLanes reads a table and returns what follows it.
func DecodeLanes(data []byte) (*Lanes, []byte, error) {
	in := input{data: data}
	count := in.count(3)
	if in.bad {
		return nil, nil, errWeights
	}
	size := tableSize(count)
	t := &Lanes{entries: make([]laneEntry, size, size+64), size: uint64(size), filter: newFilter(count)}
	hash, place := uint64(0), 0
	for range count {
		hash += in.uvarint()
		if hash == 0 || hash > 0xffffffff || len(in.data) == 0 {
			return nil, nil, errWeights
		}
		mask := in.data[0] & (1<<LaneCount - 1)
		n := bits.OnesCount8(mask)
		if len(in.data) <= n {
			return nil, nil, errWeights
		}
		e := laneEntry{check: uint32(hash), weights: zeroLanes}
		for _, b := range in.data[1 : n+1] { // 128 ^ weight is weight + 128 in a byte
			e.weights ^= uint32(b) << (8 * bits.TrailingZeros8(mask))
			mask &= mask - 1
		}
		in.data = in.data[n+1:]
		place = max(place, home(e.check, t.size))
		for place >= len(t.entries) {
			t.entries = append(t.entries, laneEntry{})
		}
		t.entries[place] = e
		t.filter.add(e.check)
		place++
	}
	t.entries = append(t.entries, laneEntry{}) // every search ends at a free slot
	return t, in.data, nil
}

// Rows holds models with up to 256 classes. Most features have weights for few
// of them and keep those as cells; a feature with weights for many keeps a
// byte for every class, which is added up eight classes at a time.
type Rows struct {
	entries []rowEntry
	size    uint64
	pool    []uint16 // cells of the rows with more than one
	dense   []uint64 // full rows, stride words each: weights + 128, class 0 lowest
	stride  int
	filter  filter
}

// rowEntry refers to the weights of a feature: the count of its cells in the
// low 8 bits, above it either the only cell or the place of the first cell in
// the pool; with a count of 0, the place of a full row.
type rowEntry struct {
	check uint32
	row   uint32
}

// maxPool is the number of places that the 24 bits of a reference can tell apart.
const maxPool = 1 << 24

// denseRow is the number of cells from which a full row is faster than cells
// for a model with that many classes: eight classes of a full row cost a little
// more than one cell.
func denseRow(classes int) int { return max(2, 3*classes/16) }

// Score adds the weights of the features to the scores of the classes. scores
// has room for every class. At most 256 features: the sums of full rows are
// kept in 16 bits each.
func (t *Rows) Score(features []uint32, scores *[256]int32) {
	entries, size := t.entries, t.size
	var kept [maxFiltered]uint32
	var even, odd [256 / 8]uint64
	full := int32(0)
	features = t.filter.pass(features, &kept)
	var touched uint32 // as in Lanes.Score
	for _, f := range features {
		touched |= entries[home(f, size)].check
	}
	if touched == 0 {
		return
	}
	for _, f := range features {
		i := home(f, size)
		for entries[i].check-1 < f-1 {
			i++
		}
		if entries[i].check != f {
			continue
		}
		row := entries[i].row
		switch count := row & 0xff; count {
		case 0:
			t.addDense(int(row>>8), &even, &odd)
			full++
		case 1:
			scores[row>>16&0xff] += int32(int8(row >> 8))
		default:
			start := int(row >> 8)
			for _, cell := range t.pool[start : start+int(count)] {
				scores[cell>>8] += int32(int8(cell))
			}
		}
	}
	if full == 0 {
		return
	}
	bias := full * 128
	for j := range t.stride {
		e, o := even[j], odd[j]
		for k := 0; k < 8; k += 2 {
			scores[8*j+k] += int32(e&0xffff) - bias
			scores[8*j+k+1] += int32(o&0xffff) - bias
			e, o = e>>16, o>>16
		}
	}
}

// addDense adds a full row to the sums of the classes with even and odd numbers.
func (t *Rows) addDense(row int, even, odd *[256 / 8]uint64) {
	const bytes = 0x00ff00ff00ff00ff
	words := t.dense[row*t.stride : (row+1)*t.stride]
	if len(words) > len(even) {
		return // never: there are at most 256 classes
	}
	for j, w := range words {
		even[j] += w & bytes
		odd[j] += w >> 8 & bytes
	}
}

// DecodeRows reads a table for the given number of classes and returns what
// follows it.
func DecodeRows(data []byte, classes int) (*Rows, []byte, error) {
	in := input{data: data}
	count, cells := in.count(4), in.count(2)
	if cells > maxPool || classes > 256 || in.bad {
		return nil, nil, errWeights
	}
	size := tableSize(count)
	t := &Rows{
		filter:  newFilter(count),
		entries: make([]rowEntry, size, size+64), size: uint64(size),
		pool: make([]uint16, 0, cells/2), stride: (classes + 7) / 8,
	}
	hash, place := uint64(0), 0
	for range count {
		hash += in.uvarint()
		if hash == 0 || hash > 0xffffffff || len(in.data) == 0 {
			return nil, nil, errWeights
		}
		end := 1 + 2*int(in.data[0])
		if end == 1 || len(in.data) < end {
			return nil, nil, errWeights
		}
		row, ok := t.row(in.data[1:end], classes)
		if !ok {
			return nil, nil, errWeights
		}
		in.data = in.data[end:]
		place = max(place, home(uint32(hash), t.size))
		for place >= len(t.entries) {
			t.entries = append(t.entries, rowEntry{})
		}
		t.entries[place] = rowEntry{check: uint32(hash), row: row}
		t.filter.add(uint32(hash))
		place++
	}
	t.entries = append(t.entries, rowEntry{})
	return t, in.data, nil
}

// row stores the cells of a feature, each a class and a weight, and returns
// the reference to them.
func (t *Rows) row(cells []byte, classes int) (uint32, bool) {
	for k := 0; k < len(cells); k += 2 {
		if int(cells[k]) >= classes {
			return 0, false
		}
	}
	n := len(cells) / 2
	if n == 1 {
		return uint32(cells[0])<<16 | uint32(cells[1])<<8 | 1, true
	}
	if n >= denseRow(classes) {
		at := len(t.dense)
		for range t.stride {
			t.dense = append(t.dense, 0x8080808080808080)
		}
		for k := 0; k < len(cells); k += 2 {
			class := int(cells[k])
			t.dense[at+class/8] ^= uint64(cells[k+1]) << (class % 8 * 8)
		}
		return uint32(at/t.stride) << 8, true
	}
	at := len(t.pool)
	if at+n > maxPool {
		return 0, false
	}
	for k := 0; k < len(cells); k += 2 {
		t.pool = append(t.pool, uint16(cells[k])<<8|uint16(cells[k+1]))
	}
	return uint32(at)<<8 | uint32(n), true
}

// Entry is the weights of one feature before they are written. A weight of 0
// is left out.
type Entry struct {
	Hash  uint32
	Cells []Cell
}

// Cell is the weight of a class.
type Cell struct {
	Class  uint8
	Weight int8
}

// EncodeLanes writes a table of up to four classes in the format above; it
// sorts the entries.
func EncodeLanes(entries []Entry) []byte {
	entries = sorted(entries)
	out := binary.AppendUvarint(nil, uint64(len(entries)))
	last := uint32(0)
	for _, e := range entries {
		out = binary.AppendUvarint(out, uint64(e.Hash-last))
		last = e.Hash
		mask := byte(0)
		for _, c := range e.Cells {
			mask |= 1 << c.Class
		}
		out = append(out, mask)
		for _, c := range e.Cells {
			out = append(out, byte(c.Weight))
		}
	}
	return out
}

// EncodeRows writes a table of up to 256 classes in the format above; it sorts
// the entries.
func EncodeRows(entries []Entry) []byte {
	entries = sorted(entries)
	cells := 0
	for _, e := range entries {
		if len(e.Cells) > 1 {
			cells += len(e.Cells)
		}
	}
	out := binary.AppendUvarint(nil, uint64(len(entries)))
	out = binary.AppendUvarint(out, uint64(cells))
	last := uint32(0)
	for _, e := range entries {
		out = binary.AppendUvarint(out, uint64(e.Hash-last))
		last = e.Hash
		out = append(out, byte(len(e.Cells)))
		for _, c := range e.Cells {
			out = append(out, c.Class, byte(c.Weight))
		}
	}
	return out
}

// sorted puts entries in order of hash and cells in order of class, without
// hash 0, empty entries and weights of 0.
func sorted(entries []Entry) []Entry {
	kept := entries[:0]
	for _, e := range entries {
		e.Cells = slices.DeleteFunc(e.Cells, func(c Cell) bool { return c.Weight == 0 })
		if e.Hash != 0 && len(e.Cells) > 0 && len(e.Cells) < 256 {
			slices.SortFunc(e.Cells, func(a, b Cell) int { return int(a.Class) - int(b.Class) })
			kept = append(kept, e)
		}
	}
	slices.SortFunc(kept, func(a, b Entry) int {
		if a.Hash < b.Hash {
			return -1
		}
		return 1
	})
	return kept
}

// input reads numbers and remembers whether they ran out, so that a decoder
// asks once at the end of an entry.
type input struct {
	data []byte
	bad  bool
}

func (in *input) byte() byte {
	if len(in.data) == 0 {
		in.bad = true
		return 0
	}
	b := in.data[0]
	in.data = in.data[1:]
	return b
}

func (in *input) uvarint() uint64 {
	if len(in.data) >= 2 { // nearly all distances have two bytes
		if b := in.data[0]; b < 0x80 {
			in.data = in.data[1:]
			return uint64(b)
		} else if c := in.data[1]; c < 0x80 {
			in.data = in.data[2:]
			return uint64(b&0x7f) | uint64(c)<<7
		}
	}
	v, n := binary.Uvarint(in.data)
	if n <= 0 {
		in.bad, in.data = true, nil
		return 0
	}
	in.data = in.data[n:]
	return v
}

// count reads how many things of at least the given size follow. What cannot
// fit into the rest is damage, found before memory is asked for.
func (in *input) count(size int) int {
	v := in.uvarint()
	if v > 1<<32 || v*uint64(size) > uint64(len(in.data)) {
		in.bad, in.data = true, nil
		return 0
	}
	return int(v)
}
