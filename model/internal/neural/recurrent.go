package neural

import "math"

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
	start               []int8
	wide                []int16
}

// Apply reads n rows of numbers and fills n rows of 2 * Hidden: what the forward
// direction says of a word, and what the backward one does.
func (r *Recurrent) Apply(c *Curves, out, x []int8, n int, s *Scratch) {
	width, h := r.Input.Width, r.Hidden
	s.input, s.gates, s.cells = grow(s.input, n*width), grow(s.gates, 4*h), grow(s.cells, h)
	s.start = grow(s.start, h)
	clear(s.start)
	r.Input.Apply(s.input, x, n, s)
	clear(s.cells)
	last := s.start
	for t := range n {
		r.Forward.Apply(s.gates, last, 1, s)
		last = out[t*2*h:][:h]
		c.cells(last, s.cells, s.gates, s.input[t*width:], r.Shift)
	}
	clear(s.cells)
	last = s.start
	for t := n - 1; t >= 0; t-- {
		r.Backward.Apply(s.gates, last, 1, s)
		last = out[t*2*h+h:][:h]
		c.cells(last, s.cells, s.gates, s.input[t*width+4*h:], r.Shift)
	}
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
