package syntax

import (
	"slices"
	"unsafe"

	"dateline/model/internal/doc"
	"dateline/model/internal/neural"
)

// Network reads a sentence and tells tags, heads and relations:
//
//	word, its affixes -> vectors
//	                  -> two layers that read it in both directions
//	                  -> tags
//	                  -> head and dependent: a bilinear form and the wish of the
//	                     head (Dozat and Manning 2017, "Deep biaffine attention
//	                     for neural dependency parsing")
//	                  -> relation of an arc: from the sum of what both say
//
// It is read-only and may be shared.
type Network struct {
	file       *NetworkFile
	slots      []uint32 // row of the word that lies there, 0 for none
	layers     []neural.Recurrent
	curves     *neural.Curves
	tags       *neural.Bytes
	dependents *neural.Bytes
	heads      *neural.Bytes
	bilinear   *neural.Linear
	labels     *neural.Bytes // of dependents, then of heads
	relations  *neural.Linear
	root       int // place of root among the relations, -1 if it is not there
}

// NewNetwork reads a network and returns what follows it.
func NewNetwork(data []byte) (*Network, []byte, error) {
	f, rest, err := readNetwork(data)
	if err != nil {
		return nil, nil, err
	}
	n := &Network{file: f, curves: neural.NewCurves()}
	n.index()
	in, h, shift := f.input(), f.Hidden, neural.SaidBits-InputBits
	for _, l := range f.Layers {
		n.layers = append(n.layers, neural.Recurrent{
			Hidden: h, Input: neural.NewBytes(in, 8*h, l.Input, l.Bias), Shift: shift,
			Forward: neural.NewBytes(h, 4*h, l.Forward, nil), Backward: neural.NewBytes(h, 4*h, l.Backward, nil),
		})
		in, shift = 2*h, 0
	}
	n.tags = neural.NewBytes(in, len(f.Tags), f.TagWeights, f.TagBias)
	n.dependents = neural.NewBytes(in, f.Arc, f.Dependents, f.DependentBias)
	n.heads = neural.NewBytes(in, f.Arc, f.Heads, f.HeadBias)
	n.bilinear = neural.NewLinear(f.Arc, f.Arc, f.Bilinear, nil)
	n.labels = neural.NewBytes(in, 2*f.Label, beside(f.LabelDependents, f.LabelHeads, f.Label), f.LabelBias)
	n.root = slices.Index(f.Relations, doc.Root)
	n.relations = neural.NewLinear(f.Label, len(f.Relations), f.RelationWeights, f.RelationBias)
	return n, rest, nil
}

// beside joins two matrices of as many columns.
func beside(a, b []int8, columns int) []int8 {
	var out []int8
	for i := 0; i < len(a); i += columns {
		out = append(append(out, a[i:i+columns]...), b[i:i+columns]...)
	}
	return out
}

// index makes the table in which words are found (open addressing).
func (n *Network) index() {
	size := 1
	for size < 2*len(n.file.Hashes) {
		size *= 2
	}
	n.slots = make([]uint32, size)
	for row := FirstWordRow; row < len(n.file.Hashes); row++ {
		i := n.home(n.file.Hashes[row])
		for n.slots[i] != 0 {
			i = (i + 1) & (size - 1)
		}
		n.slots[i] = uint32(row)
	}
}

func (n *Network) home(hash uint32) int {
	return int(uint64(hash) * uint64(len(n.slots)) >> 32)
}

// row returns the row of a word, UnknownRow if it has none.
func (n *Network) row(hash uint32) int {
	for i := n.home(hash); ; i = (i + 1) & (len(n.slots) - 1) {
		row := n.slots[i]
		if row == 0 {
			return UnknownRow
		}
		if n.file.Hashes[row] == hash {
			return int(row)
		}
	}
}

// Reading is a network at work: what it holds of the sentences being read.
type Reading struct {
	network *Network
	lengths []int // places of the sentences: the root and the words behind it
	root    Form  // its row of no word
	seen    *seen
	fresh   []fresh // of the first layer's input
	input   []int8
	layers  [2][]int8
	said    []int8 // what the last layer says of each place
	n       int    // places of the sentence turned to
	top     []int8 // what the last layer says of them
	scratch neural.Scratch
	sums    []int32
	labels  []int16
	arcs    arcs
}

// fresh is a word whose sums are not known, and its place.
type fresh struct {
	place int
	form  *Form
}

// NewReading prepares one; it belongs to one goroutine.
func NewReading(n *Network) *Reading {
	return &Reading{network: n, seen: newSeen(n.layers[0].Input.Width)}
}

// Read takes in sentences, and turns to the first. Their words follow one
// another; lengths are their numbers of words.
func (r *Reading) Read(forms []Form, lengths ...int) {
	f := r.network.file
	r.lengths = r.lengths[:0]
	places := len(forms) + len(lengths)
	for _, n := range lengths {
		r.lengths = append(r.lengths, n+1)
	}
	r.first(forms, places)
	x := r.layers[0]
	for i := range r.network.layers {
		out := &r.layers[i%2]
		*out = grow(*out, places*2*f.Hidden)
		if i == 0 {
			r.network.layers[i].Run(r.network.curves, *out, r.lengths, &r.scratch)
		} else {
			r.network.layers[i].Apply(r.network.curves, *out, x, r.lengths, &r.scratch)
		}
		x = *out
	}
	r.said = x
	r.Turn(0)
}

// first fills the sums of the first layer's input, and computes those of the words
// that were not met lately.
func (r *Reading) first(forms []Form, places int) {
	layer, width := &r.network.layers[0], r.network.file.input()
	sums, size := layer.Room(places, &r.scratch), layer.Input.Width
	r.input, r.fresh = grow(r.input, places*width)[:0], r.fresh[:0]
	place := 0
	for _, n := range r.lengths {
		for i := range n {
			form := &r.root
			if i > 0 {
				form, forms = &forms[0], forms[1:]
			}
			if known := r.seen.get(form); known != nil {
				copy(sums[place*size:], known)
			} else {
				r.fresh = append(r.fresh, fresh{place, form})
				r.input = r.input[:len(r.input)+width]
				r.look(r.input[len(r.input)-width:], form)
			}
			place++
		}
	}
	r.sums = grow(r.sums, len(r.fresh)*size)
	layer.Input.Apply(r.sums, r.input, len(r.fresh), &r.scratch)
	for i, word := range r.fresh {
		copy(sums[word.place*size:], r.sums[i*size:][:size])
		r.seen.put(word.form, r.sums[i*size:][:size])
	}
}

// Turn turns to one of the sentences read, of which the methods below tell.
func (r *Reading) Turn(sentence int) {
	from := 0
	for _, n := range r.lengths[:sentence] {
		from += n
	}
	size := 2 * r.network.file.Hidden
	r.n = r.lengths[sentence]
	r.top = r.said[from*size:][:r.n*size]
}

// look writes the vectors of a word, or of the root.
func (r *Reading) look(to []int8, form *Form) {
	f, row := r.network.file, RootRow
	if form != &r.root {
		row = r.network.row(form.Word)
	}
	to = to[copy(to, f.Words[row*f.Word:][:f.Word]):]
	for k, size := range f.Affix {
		to = to[copy(to, f.Affixes[k][int(form.Affixes[k])*size:][:size]):]
	}
}

// Tags writes the tags of the words: a class for each.
func (r *Reading) Tags(classes []uint8) {
	scores, width := r.tagScores()
	for i := range classes {
		classes[i] = uint8(best(scores[(i+1)*width:][:r.network.tags.Out]))
	}
}

// tagScores scores the tags, a row for the root and each word.
func (r *Reading) tagScores() (scores []int32, width int) {
	l := r.network.tags
	r.sums = grow(r.sums, r.n*l.Width)
	l.Apply(r.sums, r.top, r.n, &r.scratch)
	return r.sums, l.Width
}

// best returns the place of the largest number, the first of equals.
func best(numbers []int32) int {
	at := 0
	for i, x := range numbers {
		if x > numbers[at] {
			at = i
		}
	}
	return at
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}

// asInt8 reads bytes as signed numbers, in place: the vectors of words are too
// many to be copied at every start.
func asInt8(b []byte) []int8 {
	if len(b) == 0 {
		return nil
	}
	return unsafe.Slice((*int8)(unsafe.Pointer(&b[0])), len(b))
}

// Tags are the universal and the Penn tag of a word.
type Tags struct {
	UPOS doc.UPOS
	XPOS doc.XPOS
}

// Class returns what a class of [Reading.Tags] stands for.
func (n *Network) Class(class uint8) Tags { return n.file.Tags[class] }

// Arcs writes the heads of the words, -1 for the root, and their relations. The
// heads are a tree.
func (r *Reading) Arcs(heads []int32, relations []doc.Relation) {
	r.arcs.read(r)
	r.arcs.tree(heads)
	scores, width := r.label(heads)
	for i, head := range heads {
		relations[i] = r.relation(scores[i*width:], head < 0)
	}
}

// label scores the relations of arcs, a row for each word.
func (r *Reading) label(heads []int32) (scores []int32, width int) {
	f, labels := r.network.file, r.network.labels
	r.sums = grow(r.sums, r.n*labels.Width)
	labels.Apply(r.sums, r.top, r.n, &r.scratch)
	r.labels = grow(r.labels, len(heads)*f.Label)
	for i, head := range heads {
		dependent := r.sums[(i+1)*labels.Width:][:f.Label]
		above := r.sums[int(head+1)*labels.Width+f.Label:][:f.Label]
		neural.RectifyRow(r.labels[i*f.Label:][:f.Label], dependent, above, neural.SaidBits)
	}
	l := r.network.relations
	r.sums = grow(r.sums, r.n*l.Width)
	l.Apply(r.sums, r.labels, len(heads))
	return r.sums, l.Width
}

// relation is the best one: root for the root and for nothing else.
func (r *Reading) relation(scores []int32, root bool) doc.Relation {
	if root {
		return doc.Root
	}
	relations := r.network.file.Relations
	at := r.network.root
	score := int32(never)
	for i, s := range scores[:len(relations)] {
		if s > score && i != r.network.root {
			at, score = i, s
		}
	}
	if at < 0 || relations[at] == doc.Root {
		return doc.Dependent // a network that knows no other
	}
	return relations[at]
}
