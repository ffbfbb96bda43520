// Package linear scores the features of linear models. A feature is a 32-bit hash
// (hash.go); its weights lie in a hash table that is read millions of times a
// second and written once. The shape of the table serves both:
//
//   - The home of a hash is its share of the table (hash * size / 2^32), so
//     entries sorted by hash are also sorted by place. The file holds them in
//     that order, each as the distance from the last; decoding writes memory
//     strictly forwards, about 10 ns an entry.
//   - An entry is 8 bytes: the whole hash and either the weights ([Lanes]) or a
//     reference to a short list of weights ([Rows]). A look-up usually touches
//     one cache line. Because entries are in order, a miss ends at the first
//     larger hash (ordered hashing, Amble and Knuth 1974).
//
// Hash 0 marks a free slot and is never stored. [Lexicon] is such a table of
// words.
//
// # File format
//
// All numbers are unsigned varints as in encoding/binary, or bytes.
//
//	lanes = count  { distance  mask byte  weight byte for each bit of mask }
//	rows  = count  cells  { distance  count byte  count * (class byte, weight byte) }
//
// The distance is the hash less the one before it, the first counts from 0.
// Weights are int8 in units of the model's own scale, which never matters:
// scores are only compared with each other. Cells counts the cells of rows with
// more than one: the room they may need, at most.
package linear

import (
	"encoding/binary"
	"errors"
	"math/bits"
	"slices"
)

// LaneCount is the number of classes of a [Lanes] table.
const LaneCount = 3

var errWeights = errors.New("the weights are damaged: build them again with cmd/train")

// slack keeps a third of the slots free: a look-up then passes less than one
// foreign entry on average.
const slack = 2

func tableSize(entries int) int { return entries + entries/slack + 1 }

// home is the first slot where a hash may lie.
func home(hash uint32, size uint64) int { return int(uint64(hash) * size >> 32) }

// Lanes holds models with up to three classes.
type Lanes struct {
	entries []laneEntry
	size    uint64 // slots that are homes; a few more follow for what was pushed on
	filter  filter
	place   int // behind the last entry
}

type laneEntry struct {
	check   uint32
	weights uint32 // a byte for each class, its weight + 128, class 0 lowest
}

// zeroLanes are weights of nothing.
const zeroLanes = 0x808080

// Score adds up the weights of the features. At most 256
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
			// Spread the bytes over 16-bit fields and add them at once.
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
		int32(sum>>32&0xffff) - bias,
	}
}

// DecodeLanes reads a table and returns what follows it.
func DecodeLanes(data []byte) (*Lanes, []byte, error) {
	in := input{data: data}
	count := in.count(3)
	if in.bad {
		return nil, nil, errWeights
	}
	t := newLanes(count)
	hash := uint64(0)
	for range count {
		hash += in.uvarint()
		mask := in.byte() & (1<<LaneCount - 1)
		n := bits.OnesCount8(mask)
		if in.bad || len(in.data) < n {
			return nil, nil, errWeights
		}
		weights := uint32(zeroLanes)
		for _, b := range in.data[:n] { // 128 ^ weight is weight + 128 in a byte
			weights ^= uint32(b) << (8 * bits.TrailingZeros8(mask))
			mask &= mask - 1
		}
		in.data = in.data[n:]
		if !t.insert(hash, weights) {
			return nil, nil, errWeights
		}
	}
	t.entries = append(t.entries, laneEntry{}) // every search ends at a free slot
	return t, in.data, nil
}

// newLanes makes a table with room for entries.
func newLanes(count int) *Lanes {
	size := tableSize(count)
	return &Lanes{entries: make([]laneEntry, size, size+64), size: uint64(size), filter: newFilter(count)}
}

// insert adds an entry behind all others, in order of hash, and reports whether
// it can be one.
func (t *Lanes) insert(hash uint64, weights uint32) bool {
	if hash == 0 || hash > 0xffffffff {
		return false
	}
	t.place = max(t.place, home(uint32(hash), t.size))
	for t.place >= len(t.entries) {
		t.entries = append(t.entries, laneEntry{})
	}
	t.entries[t.place] = laneEntry{check: uint32(hash), weights: weights}
	t.filter.add(uint32(hash))
	t.place++
	return true
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

// EncodeLanes writes a table of up to three classes in the plain format; it
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
