package neural

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// All kernels that the machine has give the same sums.
func TestKernelsAgree(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		pairs := r.IntN(70)
		x, weights := make([]int16, 2*pairs), make([]int16, 2*pairs*Block)
		for i := range x {
			x[i] = int16(r.Uint32())
		}
		for i := range weights {
			weights[i] = int16(r.Uint32())
		}
		if len(x) > 0 { // the product that leaves int32, if both are in a pair
			x[0], x[1], weights[0], weights[1] = -32768, -32768, -32768, -32768
		}
		var start [Block]int32
		for i := range start {
			start[i] = int32(r.Uint32())
		}
		want := start
		addProductsPlain(&want, x, weights)
		for name, kernel := range kernels() {
			got := start
			kernel(&got, x, weights)
			if got != want {
				t.Fatalf("%s with %d pairs gives %v, want %v", name, pairs, got, want)
			}
		}
	}
}

func TestLinear(t *testing.T) {
	// 2 inputs, 65 outputs: the last one falls into a block of its own.
	const out = Block + 1
	weights, bias := make([]int16, 2*out), make([]int32, out)
	for o := range out {
		weights[o], weights[out+o], bias[o] = int16(o), 1000, int32(7*o)
	}
	l := NewLinear(2, out, weights, bias)
	sums := make([]int32, 2*l.Width)
	l.Apply(sums, []int16{3, -2, 0, 1}, 2)
	for o := range out {
		if got, want := sums[o], int32(3*o-2000+7*o); got != want {
			t.Errorf("row 0, output %d: %d, want %d", o, got, want)
		}
		if got, want := sums[l.Width+o], int32(1000+7*o); got != want {
			t.Errorf("row 1, output %d: %d, want %d", o, got, want)
		}
	}
}

func TestCurveOfSums(t *testing.T) {
	const one, unit = 1 << SumBits, 1 << UnitBits
	for _, c := range []struct {
		sum           int32
		clip, b, rect int16
	}{
		{one, unit, unit, unit},
		{-one, -unit, -unit / 8, 0},
		{math.MaxInt32, 32767, 32767, 32767},
		{math.MinInt32, -32768, -32768, 0},
	} {
		if got := Clip(c.sum, SumBits); got != c.clip {
			t.Errorf("%d is clipped to %d", c.sum, got)
		}
		if got := Bend(c.sum, SumBits); got != c.b {
			t.Errorf("%d is bent to %d", c.sum, got)
		}
		if got := Rectify(c.sum, SumBits); got != c.rect {
			t.Errorf("%d is rectified to %d", c.sum, got)
		}
	}
	if got := Clip(3<<SaidBits, SaidBits); got != 3*unit {
		t.Errorf("3 of another unit is clipped to %d", got)
	}
}

// Bytes give the sums of the plain formula, whatever the machine has.
func TestBytes(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		in, out, n := 4*r.IntN(40), 1+r.IntN(150), 1+r.IntN(10)
		weights, bias, x := make([]int8, in*out), make([]int32, out), make([]int8, n*in)
		for i := range weights {
			weights[i] = int8(r.Uint32())
		}
		for i := range bias {
			bias[i] = int32(r.Uint32() >> 8)
		}
		for i := range x {
			x[i] = int8(r.Uint32())
		}
		b := NewBytes(in, out, weights, bias)
		sums := make([]int32, n*b.Width)
		b.Apply(sums, x, n, &Scratch{})
		for row := range n {
			for o := range out {
				want := bias[o]
				for k := range in {
					want += int32(x[row*in+k]) * int32(weights[k*out+o])
				}
				if got := sums[row*b.Width+o]; got != want {
					t.Fatalf("%d to %d, row %d, output %d: %d, want %d", in, out, row, o, got, want)
				}
			}
		}
	}
}

// The quick way to move cells on says what the plain one does. Where it keeps a
// cell is its own affair, so they are moved on several times.
func TestCellsArePlain(t *testing.T) {
	r, c := rand.New(rand.NewPCG(7, 8)), NewCurves()
	for range 100 {
		h, shift := 16*(1+r.IntN(8)), r.IntN(3)
		gates, input := make([]int32, 4*h), make([]int32, 4*h)
		cells, plainCells := make([]int16, h), make([]int16, h)
		for range 20 {
			for i := range gates {
				gates[i], input[i] = int32(r.NormFloat64()*40000), int32(r.NormFloat64()*9000)
			}
			gates[0], gates[h], gates[2*h], gates[3*h] = math.MaxInt32, math.MinInt32, math.MaxInt32, math.MinInt32
			got, want := make([]int8, h), make([]int8, h)
			c.cellsPlain(want, plainCells, gates, input, shift)
			c.cells(got, cells, gates, input, shift)
			if !slices.Equal(got, want) {
				t.Fatalf("%v, want %v", got, want)
			}
		}
		slices.Sort(cells)
		slices.Sort(plainCells)
		if !slices.Equal(cells, plainCells) {
			t.Fatalf("cells %v, want %v", cells, plainCells)
		}
	}
}

// The curves are what they are called, as far as their numbers reach.
func TestCurves(t *testing.T) {
	c := NewCurves()
	for x := int16(-curveEnd); x <= curveEnd; x++ {
		at := float64(x) / 256
		if got, want := float64(c.sigmoid(x))/32768, 1/(1+math.Exp(-at)); math.Abs(got-want) > 1.0/4000 {
			t.Fatalf("sigmoid of %.4f is %.5f, want %.5f", at, got, want)
		}
		if got, want := float64(c.tanh(x))/32768, math.Tanh(at/2); math.Abs(got-want) > 1.0/2000 {
			t.Fatalf("tanh of %.4f is %.5f, want %.5f", at/2, got, want)
		}
	}
}

// A row is narrowed as its numbers are one by one.
func TestRowsAreNarrowed(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for n := range 70 {
		sums := make([]int32, n)
		for i := range sums {
			sums[i] = int32(r.Uint32()) >> r.IntN(20)
		}
		clipped, bent, rectified := make([]int16, n), make([]int16, n), make([]int16, n)
		RectifyRow(rectified, sums, sums, SaidBits)
		ClipRow(clipped, sums, SumBits)
		BendRow(bent, sums, SaidBits)
		for i, sum := range sums {
			if clipped[i] != Clip(sum, SumBits) || bent[i] != Bend(sum, SaidBits) {
				t.Fatalf("%d becomes %d and %d, want %d and %d", sum, clipped[i], bent[i], Clip(sum, SumBits), Bend(sum, SaidBits))
			}
			if want := Rectify(2*sum, SaidBits); rectified[i] != want {
				t.Fatalf("twice %d becomes %d, want %d", sum, rectified[i], want)
			}
		}
	}
}

// A layer follows the formulas of a cell as far as its numbers reach.
func TestRecurrentFollowsFormulas(t *testing.T) {
	const in, h, n, shift = 8, 16, 9, 2
	const weightUnit, unit, inputUnit = 1 << NarrowBits, 1 << OutputBits, 1 << (OutputBits - shift)
	r := rand.New(rand.NewPCG(5, 6))
	random := func(rows, columns int) []int8 {
		w := make([]int8, rows*columns)
		for i := range w {
			w[i] = int8(r.IntN(2*weightUnit-1) - weightUnit)
		}
		return w
	}
	input, forward, backward := random(in, 8*h), random(h, 4*h), random(h, 4*h)
	layer := &Recurrent{Hidden: h, Shift: shift, Input: NewBytes(in, 8*h, input, nil), Forward: NewBytes(h, 4*h, forward, nil), Backward: NewBytes(h, 4*h, backward, nil)}
	x := make([]int8, n*in)
	for i := range x {
		x[i] = int8(r.IntN(2*inputUnit) - inputUnit)
	}
	out := make([]int8, n*2*h)
	layer.Apply(NewCurves(), out, x, []int{n}, &Scratch{})
	want := make([]float64, n*2*h)
	for d, weights := range [][]int8{forward, backward} {
		cells, last := make([]float64, h), make([]float64, h)
		for k := range n {
			at := k
			if d == 1 {
				at = n - 1 - k
			}
			gate := func(g, i int) float64 {
				sum := 0.0
				for j := range in {
					sum += float64(x[at*in+j]) / inputUnit * float64(input[j*8*h+4*h*d+g*h+i]) / weightUnit
				}
				for j := range h {
					sum += last[j] * float64(weights[j*4*h+g*h+i]) / weightUnit
				}
				return sum
			}
			sigmoid := func(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
			next := make([]float64, h)
			for i := range h {
				cells[i] = sigmoid(gate(1, i))*cells[i] + sigmoid(gate(0, i))*math.Tanh(gate(2, i))
				next[i] = sigmoid(gate(3, i)) * math.Tanh(cells[i])
				want[at*2*h+h*d+i] = next[i]
			}
			last = next
		}
	}
	for i, w := range want {
		if got := float64(out[i]) / unit; math.Abs(got-w) > 0.05 {
			t.Fatalf("number %d is %.4f, want %.4f", i, got, w)
		}
	}
}

func BenchmarkAddProducts(b *testing.B) {
	var sums [Block]int32
	x, weights := make([]int16, 128), make([]int16, 128*Block)
	for name, kernel := range kernels() {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				kernel(&sums, x, weights)
			}
			b.ReportMetric(128*Block*float64(b.N)/b.Elapsed().Seconds()/1e9, "GMAC/s")
		})
	}
}

func BenchmarkBytes(b *testing.B) {
	var sums, bias [Block]int32
	x, weights := make([]int8, 128), make([]int8, 128*Block)
	for b.Loop() {
		sumBytes(&sums, &bias, x, weights)
	}
	b.ReportMetric(128*Block*float64(b.N)/b.Elapsed().Seconds()/1e9, "GMAC/s")
}

// Sentences that are read together are read as each alone.
func TestSentencesReadAbreast(t *testing.T) {
	const in, h = 8, 16
	r := rand.New(rand.NewPCG(9, 10))
	random := func(n int) []int8 {
		w := make([]int8, n)
		for i := range w {
			w[i] = int8(r.Uint32())
		}
		return w
	}
	layer := &Recurrent{
		Hidden: h, Shift: 1, Input: NewBytes(in, 8*h, random(in*8*h), nil),
		Forward: NewBytes(h, 4*h, random(h*4*h), nil), Backward: NewBytes(h, 4*h, random(h*4*h), nil),
	}
	c, together, alone := NewCurves(), &Scratch{}, &Scratch{}
	for range 100 {
		lengths, n := make([]int, 1+r.IntN(11)), 0
		for i := range lengths {
			lengths[i] = r.IntN(12)
			n += lengths[i]
		}
		x := random(n * in)
		got, want := make([]int8, n*2*h), make([]int8, n*2*h)
		layer.Apply(c, got, x, lengths, together)
		at := 0
		for _, length := range lengths {
			layer.Apply(c, want[at*2*h:], x[at*in:][:length*in], []int{length}, alone)
			at += length
		}
		if !slices.Equal(got, want) {
			t.Fatalf("sentences of %v words are read another way together than each alone", lengths)
		}
	}
}

func BenchmarkRecurrent(b *testing.B) {
	const in, h, n, sentences = 128, 96, 25, 8
	layer := &Recurrent{Hidden: h, Input: NewBytes(in, 8*h, make([]int8, in*8*h), nil), Forward: NewBytes(h, 4*h, make([]int8, h*4*h), nil), Backward: NewBytes(h, 4*h, make([]int8, h*4*h), nil)}
	c, s, x, out := NewCurves(), &Scratch{}, make([]int8, sentences*n*in), make([]int8, sentences*n*2*h)
	lengths := slices.Repeat([]int{n}, sentences)
	for b.Loop() {
		layer.Apply(c, out, x, lengths, s)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n*sentences), "ns/token")
}
