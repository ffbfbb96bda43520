package neural

import (
	"math"
	"slices"
)

// Recurrent is a layer of long short-term memory (Hochreiter and Schmidhuber
// 1997, with the forget gate of Gers et al. 2000) that reads a sentence in both
// directions. What it says is int8 in units of 1/128, its weights are int8 in
// units of 1/64, and their sums in units of 1/8192.
type Recurrent struct {
	Hidden int // cells in each direction; 4 * Hidden is a multiple of [Block]
	// Input maps to the gates of both directions: input, forget, candidate,
	// output. Its sums are shifted left by Shift, to the unit of the others.
	Input             *Bytes
	Shift             int
	Forward, Backward *Bytes // from the last output of a direction to its gates
}

// The curves of a cell are tables over the numbers from -8 to 8, in steps of
// 1/256; beyond that they are flat.
const (
	curveSize  = 16 * 256
	curveShift = SaidBits - 8
)

// Bits behind the point.
const (
	OutputBits = 7                       // of what a layer says
	NarrowBits = 6                       // of the weights of Bytes
	SaidBits   = OutputBits + NarrowBits // of sums of both
)

// Curves are the tables, in units of 1/32768. One entry more may be read behind
// them.
type Curves struct {
	sigmoid, tanh [curveSize]int16
	_             [2]int16
}

// NewCurves computes the tables.
func NewCurves() *Curves {
	c := &Curves{}
	for i := range curveSize {
		x := (float64(i)+0.5)/256 - 8
		c.sigmoid[i] = int16(min(math.Round(32768/(1+math.Exp(-x))), 32767))
		c.tanh[i] = int16(min(math.Round(32768*math.Tanh(x)), 32767))
	}
	return c
}

// place is where a sum is found in a table.
func place(sum int32) int32 {
	return min(max(sum>>curveShift+curveSize/2, 0), curveSize-1)
}

// cellBits are the bits behind the point of a cell, which holds numbers from -8
// to 8.
const cellBits = 12

// Scratch is what a layer needs while it reads; it is used again.
type Scratch struct {
	input, gates, cells []int32
	last                []int8
	wide                []int16
	sequences           []sequence
}

// sequence is a sentence among the rows of numbers.
type sequence struct{ from, n int }

// Apply reads sentences, whose rows of numbers follow one another, and fills as
// many rows of 2 * Hidden: what the forward direction says of a word, and what
// the backward one does. The sentences are read abreast, so that the weights are
// loaded for several at once; what is said of one does not hang on the others.
func (r *Recurrent) Apply(c *Curves, out, x []int8, lengths []int, s *Scratch) {
	h := r.Hidden
	s.sequences = s.sequences[:0]
	n := 0
	for _, length := range lengths {
		s.sequences = append(s.sequences, sequence{n, length})
		n += length
	}
	slices.SortStableFunc(s.sequences, func(a, b sequence) int { return b.n - a.n })
	abreast := len(lengths) + 3 // some rows more are computed, see wholeRows
	s.input, s.gates, s.cells = grow(s.input, n*r.Input.Width), grow(s.gates, abreast*4*h), grow(s.cells, abreast*h)
	s.last = grow(s.last, abreast*h)
	r.Input.Apply(s.input, x, n, s)
	r.run(c, out, s, false)
	r.run(c, out, s, true)
}

// run reads in one direction. The longest sentences stand first, so those that
// are not at their end yet are always the first ones.
func (r *Recurrent) run(c *Curves, out []int8, s *Scratch, back bool) {
	h, width, weights, side := r.Hidden, r.Input.Width, r.Forward, 0
	if back {
		weights, side = r.Backward, 1
	}
	clear(s.cells)
	clear(s.last)
	left := len(s.sequences)
	for t := 0; ; t++ {
		for left > 0 && s.sequences[left-1].n <= t {
			left--
		}
		if left == 0 {
			return
		}
		weights.Apply(s.gates, s.last, wholeRows(left), s)
		for k, q := range s.sequences[:left] {
			row := q.from + t
			if back {
				row = q.from + q.n - 1 - t
			}
			said := out[(2*row+side)*h:][:h]
			c.cells(said, s.cells[k*h:][:h], s.gates[k*4*h:], s.input[row*width+side*4*h:], r.Shift)
			copy(s.last[k*h:], said)
		}
	}
}

// wholeRows rounds a number of rows up to one that is quicker to compute: where
// four are done at once, that costs less than two alone.
func wholeRows(n int) int {
	if n&3 >= 2 {
		return (n + 3) &^ 3
	}
	return n
}

// cellsPlain moves the cells of a direction on by a word. The gates are the sums
// of what comes from the last output and, shifted, what comes from the input.
func (c *Curves) cellsPlain(out []int8, cells, gates, input []int32, shift int) {
	h := len(out)
	cells = cells[:h]
	in, forget, candidate, open := gates[:h], gates[h:][:h], gates[2*h:][:h], gates[3*h:][:h]
	in2, forget2, candidate2, open2 := input[:h], input[h:][:h], input[2*h:][:h], input[3*h:][:h]
	shift &= 31
	for i := range out {
		kept := int32(c.sigmoid[place(forget[i]+forget2[i]<<shift)]) * cells[i]
		new := int32(c.sigmoid[place(in[i]+in2[i]<<shift)]) * int32(c.tanh[place(candidate[i]+candidate2[i]<<shift)])
		cell := (kept + new>>(15-cellBits) + 1<<14) >> 15
		cell = min(max(cell, -8<<cellBits), 8<<cellBits-1)
		cells[i] = cell
		bent := int32(c.tanh[(cell>>(cellBits-8)+curveSize/2)&(curveSize-1)])
		said := (int32(c.sigmoid[place(open[i]+open2[i]<<shift)])*bent + 1<<(29-OutputBits)) >> (30 - OutputBits)
		out[i] = int8(min(said, 127))
	}
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}
