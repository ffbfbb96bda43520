// Package matrix multiplies matrices of float32 for the training of networks.
//
// Every sum is built up one product after the other, in the order of the
// columns of the left matrix, with one rounding for product and sum, so that
// the result does not depend on how the work is cut into blocks. Machines
// without AVX2 and FMA do the same in plain Go, some twenty times slower.
package matrix

// Matrix is a matrix, row by row.
type Matrix struct {
	Rows, Columns int
	Data          []float32
}

// New returns a matrix of zeros.
func New(rows, columns int) Matrix {
	return Matrix{Rows: rows, Columns: columns, Data: make([]float32, rows*columns)}
}

// Row returns a row, which may be written to.
func (m Matrix) Row(i int) []float32 { return m.Data[i*m.Columns:][:m.Columns] }

// Part returns rows of a matrix as a matrix on the same numbers.
func (m Matrix) Part(from, to int) Matrix {
	return Matrix{Rows: to - from, Columns: m.Columns, Data: m.Data[from*m.Columns : to*m.Columns]}
}

// MulAdd adds the product of a and b to c: c += a b. It panics if their sizes
// do not fit.
func MulAdd(c, a, b Matrix) {
	if a.Columns != b.Rows || c.Rows != a.Rows || c.Columns != b.Columns {
		panic("matrix: sizes do not fit")
	}
	rows, columns := fast(c, a, b)
	plain(c, a, b, rows, c.Rows, columns)
}

// plain works out the columns from one on, for some rows.
func plain(c, a, b Matrix, from, to, column int) {
	if column == c.Columns {
		return
	}
	for i := from; i < to; i++ {
		sums := c.Row(i)[column:]
		for k, x := range a.Row(i) {
			if x == 0 {
				continue // adding nothing changes nothing
			}
			row := b.Row(k)[column:]
			for j := range sums {
				sums[j] = fma(x, row[j], sums[j])
			}
		}
	}
}

// fma multiplies and adds with one rounding: the product of two float32 is
// exact in float64.
func fma(x, y, z float32) float32 { return float32(float64(x)*float64(y) + float64(z)) }

// Transpose writes the transpose of a matrix into another, whose data are
// grown where needed.
func Transpose(to *Matrix, m Matrix) {
	to.Resize(m.Columns, m.Rows)
	for i := range m.Rows {
		for j, x := range m.Row(i) {
			to.Data[j*m.Rows+i] = x
		}
	}
}

// Resize gives a matrix another size. What it holds is then undefined.
func (m *Matrix) Resize(rows, columns int) {
	if n := rows * columns; cap(m.Data) < n {
		m.Data = make([]float32, n, n+n/4)
	} else {
		m.Data = m.Data[:n]
	}
	m.Rows, m.Columns = rows, columns
}

// Zero gives a matrix another size and fills it with zeros.
func (m *Matrix) Zero(rows, columns int) {
	m.Resize(rows, columns)
	clear(m.Data)
}
