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

// Bits behind the point.
const (
	OutputBits = 7                       // of what a layer says
	NarrowBits = 6                       // of the weights of Bytes
	SaidBits   = OutputBits + NarrowBits // of sums of both
)

// Curves are the sigmoid function between 0 and 8, in units of 1/32768: its
// values at the points of a table, [curvePoints] of them, and how much it rises from
// each to the next. Between two points it is a line, which is nowhere off by more
// than 1/5000; below 0 it is 1 less what it is above; and the hyperbolic tangent
// of x is twice the sigmoid of 2x less 1.
type Curves struct {
	values, rises [curvePoints]int16
}

// Numbers come to the curves in units of 1/256, of which curveBits lie between two
// points.
const (
	curvePoints = 64
	curveBits   = 5
	curveEnd    = curvePoints<<curveBits - 1
	curveShift  = SaidBits - 8 // from sums
)

// NewCurves computes the tables.
func NewCurves() *Curves {
	c := &Curves{}
	at := func(point int) int16 {
		return int16(min(math.Round(32768/(1+math.Exp(-float64(point)*8/curvePoints))), 32767))
	}
	for i := range curvePoints {
		c.values[i], c.rises[i] = at(i), at(i+1)-at(i)
	}
	return c
}

// place narrows a sum for a curve.
func place(sum int32) int16 { return int16(min(max(sum, -curveEnd), curveEnd)) }

// half is the sigmoid of a number that is not negative.
func (c *Curves) half(x int16) int16 {
	point := x >> curveBits & (curvePoints - 1)
	return c.values[point] + c.rises[point]*(x&(1<<curveBits-1))>>curveBits
}

func (c *Curves) sigmoid(x int16) int16 {
	if x < 0 {
		return int16(32768 - int32(c.half(-x)))
	}
	return c.half(x)
}

// tanh is the hyperbolic tangent of half of a number.
func (c *Curves) tanh(x int16) int16 {
	if x < 0 {
		return -c.tanh(-x)
	}
	return int16(2*int32(c.half(x)) - 32768)
}

// times multiplies what a curve says with a number, and rounds.
func times(curve, x int16) int16 { return int16((int32(curve)*int32(x) + 1<<14) >> 15) }

// cellBits are the bits behind the point of a cell, which holds numbers from -8
// to 8.
const cellBits = 12

// Scratch is what a layer needs while it reads; it is used again.
type Scratch struct {
	input, gates []int32
	cells        []int16
	last         []int8
	wide         []int16
	sequences    []sequence
}

// sequence is a sentence among the rows of numbers.
type sequence struct{ from, n int }

// Apply reads sentences, whose rows of numbers follow one another, and fills as
// many rows of 2 * Hidden: what the forward direction says of a word, and what
// the backward one does. The sentences are read abreast, so that the weights are
// loaded for several at once; what is said of one does not hang on the others.
func (r *Recurrent) Apply(c *Curves, out, x []int8, lengths []int, s *Scratch) {
	n := 0
	for _, length := range lengths {
		n += length
	}
	r.Input.Apply(r.Room(n, s), x, n, s)
	r.Run(c, out, lengths, s)
}

// Room returns n rows for the sums of Input, for those who know some of them
// already. When all are filled, [Recurrent.Run] goes on from there.
func (r *Recurrent) Room(n int, s *Scratch) []int32 {
	s.input = grow(s.input, n*r.Input.Width)
	return s.input
}

// Run is [Recurrent.Apply] after the sums of Input are in their room.
func (r *Recurrent) Run(c *Curves, out []int8, lengths []int, s *Scratch) {
	h := r.Hidden
	s.sequences = s.sequences[:0]
	n := 0
	for _, length := range lengths {
		s.sequences = append(s.sequences, sequence{n, length})
		n += length
	}
	slices.SortStableFunc(s.sequences, func(a, b sequence) int { return b.n - a.n })
	abreast := len(lengths) + 3 // some rows more are computed, see wholeRows
	s.gates, s.cells = grow(s.gates, abreast*4*h), grow(s.cells, abreast*h)
	s.last = grow(s.last, abreast*h)
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
func (c *Curves) cellsPlain(out []int8, cells []int16, gates, input []int32, shift int) {
	h := len(out)
	cells = cells[:h]
	in, forget, candidate, open := gates[:h], gates[h:][:h], gates[2*h:][:h], gates[3*h:][:h]
	in2, forget2, candidate2, open2 := input[:h], input[h:][:h], input[2*h:][:h], input[3*h:][:h]
	shift &= 31
	for i := range out {
		kept := times(c.sigmoid(place((forget[i]+forget2[i]<<shift)>>curveShift)), cells[i])
		new := times(c.sigmoid(place((in[i]+in2[i]<<shift)>>curveShift)), c.tanh(place((candidate[i]+candidate2[i]<<shift)>>(curveShift-1))))
		cell := int32(kept) + (int32(new)+1<<(14-cellBits))>>(15-cellBits)
		cell = min(max(cell, -8<<cellBits), 8<<cellBits-1)
		cells[i] = int16(cell)
		said := times(c.sigmoid(place((open[i]+open2[i]<<shift)>>curveShift)), c.tanh(place(cell>>(cellBits-9))))
		out[i] = int8(min((int32(said)+1<<(14-OutputBits))>>(15-OutputBits), 127))
	}
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}
