package neural

import "math"

// Recurrent is a layer of long short-term memory (Hochreiter and Schmidhuber
// 1997, with the forget gate of Gers et al. 2000) that reads a sentence in both
// directions.
type Recurrent struct {
	Hidden            int     // cells in each direction; 4 * Hidden is a multiple of [Block]
	Input             *Linear // to the gates of both directions: input, forget, candidate, output
	Forward, Backward *Linear // from the last output of a direction to its gates
}

// The curves of a cell are tables over the numbers from -8 to 8, in steps of
// 1/256; beyond that they are flat.
const (
	curveSize  = 16 * 256
	curveShift = SumBits - 8
)

// Curves are the tables, in units of 1/32768.
type Curves struct{ sigmoid, tanh [curveSize]int16 }

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
	gates []int32
	cells []int32
}

// Apply reads n rows of numbers and fills n rows of 2 * Hidden: what the forward
// direction says of a word, and what the backward one does.
func (r *Recurrent) Apply(c *Curves, out, x []int16, n int, s *Scratch) {
	width := r.Input.Width
	s.gates = grow(s.gates, n*width)
	s.cells = grow(s.cells, r.Hidden)
	r.Input.Apply(s.gates, x, n)
	h := r.Hidden
	clear(s.cells)
	for t := range n {
		gates := s.gates[t*width:][:4*h]
		if t > 0 {
			r.Forward.add(gates, out[(t-1)*2*h:])
		}
		c.cells(out[t*2*h:][:h], s.cells, gates)
	}
	clear(s.cells)
	for t := n - 1; t >= 0; t-- {
		gates := s.gates[t*width+4*h:][:4*h]
		if t < n-1 {
			r.Backward.add(gates, out[(t+1)*2*h+h:])
		}
		c.cells(out[t*2*h+h:][:h], s.cells, gates)
	}
}

// cells moves the cells of a direction on by a word.
func (c *Curves) cells(out []int16, cells, gates []int32) {
	h := len(out)
	cells = cells[:h]
	in, forget, candidate, open := gates[:h], gates[h:][:h], gates[2*h:][:h], gates[3*h:][:h]
	for i := range out {
		kept := int32(c.sigmoid[place(forget[i])]) * cells[i]
		new := int32(c.sigmoid[place(in[i])]) * int32(c.tanh[place(candidate[i])])
		cell := (kept + new>>(15-cellBits) + 1<<14) >> 15
		cell = min(max(cell, -8<<cellBits), 8<<cellBits-1)
		cells[i] = cell
		bent := int32(c.tanh[(cell>>(cellBits-8)+curveSize/2)&(curveSize-1)])
		out[i] = int16((int32(c.sigmoid[place(open[i])])*bent + 1<<(29-UnitBits)) >> (30 - UnitBits))
	}
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}
