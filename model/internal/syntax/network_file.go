package syntax

import (
	"encoding/binary"
	"errors"

	"dateline/model/internal/doc"
	"dateline/model/internal/neural"
)

// NetworkFile is a network as it is written. All matrices stand row by row, a
// row for each input. Vectors are in units of 1/32; the weights of what reads
// vectors or layers are bytes in units of 1/64, the others int16 in units of
// 1/4096; biases are in the units of the sums that they begin (see package
// neural).
//
// The file holds the numbers in the order of the fields, little-endian: the
// sizes as uint16, lists with no length of their own where the sizes give it.
// Nothing is compressed, so that nothing has to be unpacked: the vectors, which
// are most of it, are read where they lie.
type NetworkFile struct {
	Word, Hidden, Arc, Label int
	Affix                    [AffixTables]int // numbers of a row of each table
	Tags                     []Tags
	Relations                []doc.Relation
	Hashes                   []uint32 // of the words, a row each; 0 for unknown word and root
	Words                    []int8
	Affixes                  [AffixTables][]int8
	Layers                   []LayerFile
	TagWeights               []int8
	TagBias                  []int32
	Dependents, Heads        []int8
	DependentBias, HeadBias  []int32
	Bilinear, Wish           []int16
	LabelDependents          []int8
	LabelHeads               []int8
	LabelBias                []int32
	RelationWeights          []int16
	RelationBias             []int32
}

// LayerFile is a recurrent layer of a [NetworkFile].
type LayerFile struct {
	Input             []int8
	Bias              []int32
	Forward, Backward []int8
}

// Bits behind the point of vectors, and of the sums that the first layer makes
// of them.
const (
	VectorBits = 5
	InputBits  = VectorBits + neural.NarrowBits
)

// Places in the table of words.
const (
	UnknownRow = iota
	RootRow
	FirstWordRow
)

// input is the number of numbers for a word.
func (f *NetworkFile) input() int {
	n := f.Word
	for _, a := range f.Affix {
		n += a
	}
	return n
}

// visit calls the functions for all that the file holds behind its sizes, in
// order, with the length that the sizes demand.
func (f *NetworkFile) visit(narrow func(*[]int8, int), middle func(*[]int16, int), broad func(*[]int32, int)) {
	narrow(&f.Words, len(f.Hashes)*f.Word)
	for i := range f.Affixes {
		narrow(&f.Affixes[i], AffixRows(i)*f.Affix[i])
	}
	in, h := f.input(), f.Hidden
	for i := range f.Layers {
		l := &f.Layers[i]
		narrow(&l.Input, in*8*h)
		broad(&l.Bias, 8*h)
		narrow(&l.Forward, h*4*h)
		narrow(&l.Backward, h*4*h)
		in = 2 * h
	}
	narrow(&f.TagWeights, in*len(f.Tags))
	broad(&f.TagBias, len(f.Tags))
	narrow(&f.Dependents, in*f.Arc)
	narrow(&f.Heads, in*f.Arc)
	broad(&f.DependentBias, f.Arc)
	broad(&f.HeadBias, f.Arc)
	middle(&f.Bilinear, f.Arc*f.Arc)
	middle(&f.Wish, f.Arc)
	narrow(&f.LabelDependents, in*f.Label)
	narrow(&f.LabelHeads, in*f.Label)
	broad(&f.LabelBias, f.Label)
	middle(&f.RelationWeights, f.Label*len(f.Relations))
	broad(&f.RelationBias, len(f.Relations))
}

// Encode writes the file. It panics if the lengths do not fit the sizes.
func (f *NetworkFile) Encode() []byte {
	var out []byte
	put := binary.LittleEndian
	sizes := append([]int{f.Word, f.Hidden, f.Arc, f.Label, len(f.Layers), len(f.Tags), len(f.Relations)}, f.Affix[:]...)
	for _, n := range sizes {
		out = put.AppendUint16(out, uint16(n))
	}
	out = put.AppendUint32(out, uint32(len(f.Hashes)))
	for _, t := range f.Tags {
		out = append(out, byte(t.UPOS), byte(t.XPOS))
	}
	for _, r := range f.Relations {
		out = append(out, byte(r))
	}
	for _, h := range f.Hashes {
		out = put.AppendUint32(out, h)
	}
	f.visit(
		func(s *[]int8, n int) {
			for _, x := range (*s)[:n:n] {
				out = append(out, byte(x))
			}
		},
		func(s *[]int16, n int) {
			for _, x := range (*s)[:n:n] {
				out = put.AppendUint16(out, uint16(x))
			}
		},
		func(s *[]int32, n int) {
			for _, x := range (*s)[:n:n] {
				out = put.AppendUint32(out, uint32(x))
			}
		})
	return out
}

// mostClasses is what a class of [Reading.Tags] can tell apart.
const mostClasses = 256

// readNames reads what the tags and relations stand for.
func (f *NetworkFile) readNames(in *input, tags, relations int) {
	in.bad = in.bad || tags > mostClasses
	for range tags {
		t := Tags{doc.UPOS(in.byte()), doc.XPOS(in.byte())}
		in.bad = in.bad || t.UPOS == doc.NoUPOS || doc.ParseUPOS(t.UPOS.String()) != t.UPOS || doc.ParseXPOS(t.XPOS.String()) != t.XPOS
		f.Tags = append(f.Tags, t)
	}
	for range relations {
		r := doc.Relation(in.byte())
		in.bad = in.bad || r == doc.NoRelation || int(r) >= doc.Relations
		f.Relations = append(f.Relations, r)
	}
}

// mostOfSize bounds the sizes of a file, so that a damaged one asks for no absurd
// memory.
const mostOfSize = 1 << 12

// readNetwork reads a file and returns what follows it. Vectors are not copied.
func readNetwork(data []byte) (*NetworkFile, []byte, error) {
	in := input{data: data}
	f := &NetworkFile{}
	sizes := make([]int, 7+AffixTables)
	for i := range sizes {
		sizes[i] = int(in.uint16())
		in.bad = in.bad || sizes[i] == 0 || sizes[i] > mostOfSize
	}
	words := int(in.uint32())
	f.Word, f.Hidden, f.Arc, f.Label = sizes[0], sizes[1], sizes[2], sizes[3]
	copy(f.Affix[:], sizes[7:])
	if in.bad || words < FirstWordRow || words > len(in.data) || 4*f.Hidden%neural.Block != 0 || f.input()%4+f.Hidden%4+f.Arc%2+f.Label%2 != 0 {
		return nil, nil, errWeights
	}
	f.Layers = make([]LayerFile, sizes[4])
	f.readNames(&in, sizes[5], sizes[6])
	f.Hashes = numbers(&in, words, 4, binary.LittleEndian.Uint32)
	f.visit(
		func(s *[]int8, n int) { *s = asInt8(in.take(n)) },
		func(s *[]int16, n int) {
			*s = numbers(&in, n, 2, func(b []byte) int16 { return int16(binary.LittleEndian.Uint16(b)) })
		},
		func(s *[]int32, n int) {
			*s = numbers(&in, n, 4, func(b []byte) int32 { return int32(binary.LittleEndian.Uint32(b)) })
		})
	if in.bad {
		return nil, nil, errWeights
	}
	return f, in.data, nil
}

var errWeights = errors.New("the weights are damaged: build them again with cmd/train")

// input reads numbers and remembers whether they ran out, so that a decoder
// asks once at the end.
type input struct {
	data []byte
	bad  bool
}

func (in *input) byte() byte {
	if b := in.take(1); b != nil {
		return b[0]
	}
	return 0
}

// numbers reads n numbers of some bytes each.
func numbers[T any](in *input, n, size int, read func([]byte) T) []T {
	data := in.take(n * size)
	if in.bad {
		return nil
	}
	out := make([]T, n)
	for i := range out {
		out[i] = read(data[i*size:])
	}
	return out
}

// take returns the next bytes.
func (in *input) take(n int) []byte {
	if n < 0 || n > len(in.data) {
		in.bad = true
		return nil
	}
	out := in.data[:n]
	in.data = in.data[n:]
	return out
}

func (in *input) uint16() uint16 {
	if b := in.take(2); b != nil {
		return binary.LittleEndian.Uint16(b)
	}
	return 0
}

func (in *input) uint32() uint32 {
	if b := in.take(4); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}
