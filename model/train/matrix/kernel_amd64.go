package matrix

import "golang.org/x/sys/cpu"

//go:noescape
func mul4x16(c *float32, stridec uintptr, a *float32, stridea uintptr, b *float32, strideb uintptr, k int)

//go:noescape
func mul1x64(c *float32, a *float32, b *float32, strideb uintptr, k int)

//go:noescape
func mul1x32(c *float32, a *float32, b *float32, strideb uintptr, k int)

// fused tells that the machine has the instructions of all.
var fused = cpu.X86.HasAVX2 && cpu.X86.HasFMA

// fast adds what it can of a product to c and returns how many rows it has
// finished; of the others, how many columns.
func fast(c, a, b Matrix) (rows, columns int) {
	if !fused || a.Columns == 0 {
		return 0, 0
	}
	columns = b.Columns &^ 15
	for ; rows+4 <= a.Rows; rows += 4 {
		for j := 0; j < columns; j += 16 {
			mul4x16(&c.Data[rows*c.Columns+j], uintptr(c.Columns*4), &a.Data[rows*a.Columns], uintptr(a.Columns*4),
				&b.Data[j], uintptr(b.Columns*4), a.Columns)
		}
		if columns < b.Columns {
			plain(c, a, b, rows, rows+4, columns)
		}
	}
	columns = b.Columns &^ 31
	for i := rows; i < a.Rows; i++ {
		j := 0
		for ; j+64 <= columns; j += 64 {
			mul1x64(&c.Data[i*c.Columns+j], &a.Data[i*a.Columns], &b.Data[j], uintptr(b.Columns*4), a.Columns)
		}
		if j < columns {
			mul1x32(&c.Data[i*c.Columns+j], &a.Data[i*a.Columns], &b.Data[j], uintptr(b.Columns*4), a.Columns)
		}
	}
	return rows, columns
}
