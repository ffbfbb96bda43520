package neural

import (
	"math"
	"math/rand/v2"
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
	for _, c := range []struct {
		sum           int32
		clip, b, rect int16
	}{
		{SumUnit, Unit, Unit, Unit},
		{-SumUnit, -Unit, -Unit / 8, 0},
		{math.MaxInt32, 32767, 32767, 32767},
		{math.MinInt32, -32768, -32768, 0},
	} {
		if Clip(c.sum) != c.clip || Bend(c.sum) != c.b || Rectify(c.sum) != c.rect {
			t.Errorf("%d: %d, %d, %d", c.sum, Clip(c.sum), Bend(c.sum), Rectify(c.sum))
		}
	}
}

// A layer follows the formulas of a cell as far as its numbers reach.
func TestRecurrentFollowsFormulas(t *testing.T) {
	const in, h, n = 4, 16, 9
	r := rand.New(rand.NewPCG(5, 6))
	random := func(rows, columns int) []int16 {
		w := make([]int16, rows*columns)
		for i := range w {
			w[i] = int16(r.IntN(2*WeightUnit) - WeightUnit)
		}
		return w
	}
	input, forward, backward := random(in, 8*h), random(h, 4*h), random(h, 4*h)
	layer := &Recurrent{Hidden: h, Input: NewLinear(in, 8*h, input, nil), Forward: NewLinear(h, 4*h, forward, nil), Backward: NewLinear(h, 4*h, backward, nil)}
	x := make([]int16, n*in)
	for i := range x {
		x[i] = int16(r.IntN(2*Unit) - Unit)
	}
	out := make([]int16, n*2*h)
	layer.Apply(NewCurves(), out, x, n, &Scratch{})
	want := make([]float64, n*2*h)
	for d, weights := range [][]int16{forward, backward} {
		cells, last := make([]float64, h), make([]float64, h)
		for k := range n {
			at := k
			if d == 1 {
				at = n - 1 - k
			}
			gate := func(g, i int) float64 {
				sum := 0.0
				for j := range in {
					sum += float64(x[at*in+j]) / Unit * float64(input[j*8*h+4*h*d+g*h+i]) / WeightUnit
				}
				for j := range h {
					sum += last[j] * float64(weights[j*4*h+g*h+i]) / WeightUnit
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
		if got := float64(out[i]) / Unit; math.Abs(got-w) > 0.02 {
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

func BenchmarkRecurrent(b *testing.B) {
	const in, h, n = 128, 64, 25
	layer := &Recurrent{Hidden: h, Input: NewLinear(in, 8*h, make([]int16, in*8*h), nil), Forward: NewLinear(h, 4*h, make([]int16, h*4*h), nil), Backward: NewLinear(h, 4*h, make([]int16, h*4*h), nil)}
	c, s, x, out := NewCurves(), &Scratch{}, make([]int16, n*in), make([]int16, n*2*h)
	for b.Loop() {
		layer.Apply(c, out, x, n, s)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/token")
}
