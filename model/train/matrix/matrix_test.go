package matrix

import (
	"math/rand/v2"
	"testing"
)

func random(r *rand.Rand, rows, columns int) Matrix {
	m := New(rows, columns)
	for i := range m.Data {
		m.Data[i] = float32(r.NormFloat64())
	}
	return m
}

// The quick way gives what the plain one gives, to the last bit, at all sizes.
func TestMulAddIsPlain(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		rows, inner, columns := r.IntN(12), r.IntN(70), r.IntN(150)
		a, b, c := random(r, rows, inner), random(r, inner, columns), random(r, rows, columns)
		want := New(rows, columns)
		copy(want.Data, c.Data)
		plain(want, a, b, 0, rows, 0)
		MulAdd(c, a, b)
		for i, x := range c.Data {
			if x != want.Data[i] {
				t.Fatalf("%dx%d times %dx%d: sum %d is %g, want %g", rows, inner, inner, columns, i, x, want.Data[i])
			}
		}
	}
}

func TestMulAddSizes(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("sizes that do not fit were multiplied")
		}
	}()
	MulAdd(New(2, 2), New(2, 3), New(2, 2))
}

func TestTranspose(t *testing.T) {
	m := Matrix{Rows: 2, Columns: 3, Data: []float32{1, 2, 3, 4, 5, 6}}
	var to Matrix
	Transpose(&to, m)
	for i, want := range []float32{1, 4, 2, 5, 3, 6} {
		if to.Data[i] != want {
			t.Fatalf("transpose is %v", to.Data)
		}
	}
	if to.Rows != 3 || to.Columns != 2 {
		t.Errorf("transpose is %dx%d", to.Rows, to.Columns)
	}
}

func BenchmarkMulAdd(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, size := range []struct {
		name                 string
		rows, inner, columns int
	}{{"sentence", 32, 128, 512}, {"step", 1, 64, 256}} {
		x, y, z := random(r, size.rows, size.inner), random(r, size.inner, size.columns), New(size.rows, size.columns)
		b.Run(size.name, func(b *testing.B) {
			for b.Loop() {
				MulAdd(z, x, y)
			}
			b.ReportMetric(float64(size.rows*size.inner*size.columns)*float64(b.N)/b.Elapsed().Seconds()/1e9, "GMAC/s")
		})
	}
}
