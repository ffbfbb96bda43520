package train

import (
	"math"

	"dateline/model/train/matrix"
)

// curves are the two curves of a cell, as tables between which lines are drawn.
type curves struct {
	sigmoid, tanh [2*curveSteps*curveEnd + 2]float32
}

const (
	curveEnd   = 8 // beyond it the curves are flat
	curveSteps = 256
)

func newCurves() *curves {
	c := &curves{}
	for i := range c.tanh {
		x := float64(i)/curveSteps - curveEnd
		c.sigmoid[i] = float32(1 / (1 + math.Exp(-x)))
		c.tanh[i] = float32(math.Tanh(x))
	}
	return c
}

func onCurve(table *[2*curveSteps*curveEnd + 2]float32, x float32) float32 {
	x = (min(max(x, -curveEnd), curveEnd) + curveEnd) * curveSteps
	i := int(x)
	return table[i] + (x-float32(i))*(table[i+1]-table[i])
}

// recurrence is one layer at work on a sentence.
type recurrence struct {
	layer   *layer
	hidden  int
	input   matrix.Matrix
	gates   matrix.Matrix // before, then after their curves; in the way back their gradients
	cells   matrix.Matrix // of both directions
	bent    matrix.Matrix // the cells after their curve
	output  matrix.Matrix
	toInput matrix.Matrix // gradient of the input
	carry   []float32
	// Copies that are contiguous.
	half, earlier, turned matrix.Matrix
}

// forward reads the input and fills the output.
func (r *recurrence) forward(c *curves) {
	n, h := r.input.Rows, r.hidden
	r.gates.Resize(n, 8*h)
	for t := range n {
		copy(r.gates.Row(t), r.layer.bias.Data)
	}
	matrix.MulAdd(r.gates, r.input, r.layer.input.Matrix)
	r.cells.Resize(n, 2*h)
	r.bent.Resize(n, 2*h)
	r.output.Resize(n, 2*h)
	for d := range 2 {
		weights := r.weights(d)
		for k := range n {
			t, before := places(d, k, n)
			gates := r.gates.Row(t)[4*h*d : 4*h*(d+1)]
			if k > 0 {
				matrix.MulAdd(row(gates), row(r.output.Row(before)[h*d:h*(d+1)]), weights.Matrix)
			}
			r.cell(c, d, t, before, k > 0, gates)
		}
	}
}

func (r *recurrence) weights(direction int) *parameter {
	if direction == 0 {
		return r.layer.forward
	}
	return r.layer.backward
}

// places gives the k-th word of a direction and the one before it.
func places(direction, k, n int) (at, before int) {
	if direction == 0 {
		return k, k - 1
	}
	return n - 1 - k, n - k
}

func row(values []float32) matrix.Matrix {
	return matrix.Matrix{Rows: 1, Columns: len(values), Data: values}
}

func (r *recurrence) cell(c *curves, d, t, before int, follows bool, gates []float32) {
	h := r.hidden
	cells, bent, out := r.cells.Row(t)[h*d:], r.bent.Row(t)[h*d:], r.output.Row(t)[h*d:]
	for i := range h {
		in, forget := onCurve(&c.sigmoid, gates[i]), onCurve(&c.sigmoid, gates[h+i])
		candidate, open := onCurve(&c.tanh, gates[2*h+i]), onCurve(&c.sigmoid, gates[3*h+i])
		cell := in * candidate
		if follows {
			cell += forget * r.cells.Row(before)[h*d+i]
		}
		gates[i], gates[h+i], gates[2*h+i], gates[3*h+i] = in, forget, candidate, open
		cells[i], bent[i] = cell, onCurve(&c.tanh, cell)
		out[i] = open * bent[i]
	}
}

// backward takes the gradient of the output, adds those of the parameters and
// leaves that of the input in toInput.
func (r *recurrence) backward(of matrix.Matrix, g *gradient, turned *turnedWeights) {
	n, h := r.input.Rows, r.hidden
	if cap(r.carry) < 2*h {
		r.carry = make([]float32, 2*h)
	}
	for d := range 2 {
		r.backwardCells(d, of, turned)
		r.half.Resize(n, 4*h)
		r.earlier.Zero(n, h)
		for k := range n {
			t, before := places(d, k, n)
			copy(r.half.Row(t), r.gates.Row(t)[4*h*d:])
			if k > 0 {
				copy(r.earlier.Row(t), r.output.Row(before)[h*d:])
			}
		}
		matrix.Transpose(&r.turned, r.earlier)
		matrix.MulAdd(g.of(r.weights(d)), r.turned, r.half)
	}
	addProduct(g.of(r.layer.input), g.of(r.layer.bias), r.input, r.gates, &r.turned)
	r.toInput.Zero(n, r.input.Columns)
	matrix.MulAdd(r.toInput, r.gates, turned.of(r.layer.input))
}

// backwardCells turns the gates of a direction into their gradients.
func (r *recurrence) backwardCells(d int, of matrix.Matrix, turned *turnedWeights) {
	n, h := r.input.Rows, r.hidden
	toOut, toCell := r.carry[:h], r.carry[h:2*h]
	clear(r.carry)
	for k := n - 1; k >= 0; k-- {
		t, before := places(d, k, n)
		gates, bent := r.gates.Row(t)[4*h*d:4*h*(d+1)], r.bent.Row(t)[h*d:]
		wanted := of.Row(t)[h*d:]
		for i := range h {
			in, forget, candidate, open := gates[i], gates[h+i], gates[2*h+i], gates[3*h+i]
			out := wanted[i] + toOut[i]
			cell := toCell[i] + out*open*(1-bent[i]*bent[i])
			past := float32(0)
			if k > 0 {
				past = r.cells.Row(before)[h*d+i]
			}
			gates[i] = cell * candidate * in * (1 - in)
			gates[h+i] = cell * past * forget * (1 - forget)
			gates[2*h+i] = cell * in * (1 - candidate*candidate)
			gates[3*h+i] = out * bent[i] * open * (1 - open)
			toCell[i] = cell * forget
			toOut[i] = 0
		}
		if k > 0 {
			matrix.MulAdd(row(toOut), row(gates), turned.of(r.weights(d)))
		}
	}
}

// addProduct adds the gradients of weights and bias of a linear map.
func addProduct(weights, bias, input, output matrix.Matrix, scratch *matrix.Matrix) {
	matrix.Transpose(scratch, input)
	matrix.MulAdd(weights, *scratch, output)
	for t := range output.Rows {
		for i, v := range output.Row(t) {
			bias.Data[i] += v
		}
	}
}

// turnedWeights are the transposes of the dense parameters.
type turnedWeights struct{ all map[*parameter]*matrix.Matrix }

func newTurnedWeights(n *network) *turnedWeights {
	t := &turnedWeights{all: map[*parameter]*matrix.Matrix{}}
	for _, p := range n.all {
		if !p.sparse {
			t.all[p] = &matrix.Matrix{}
		}
	}
	return t
}

// renew computes them again.
func (t *turnedWeights) renew() {
	for p, m := range t.all {
		matrix.Transpose(m, p.Matrix)
	}
}

func (t *turnedWeights) of(p *parameter) matrix.Matrix { return *t.all[p] }
