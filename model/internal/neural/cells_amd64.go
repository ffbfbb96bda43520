package neural

//go:noescape
func cells512(out *int8, cells *int32, gates *int32, input *int32, hidden int, shift int, curves *int16)

// cells moves the cells of a direction on by a word.
func (c *Curves) cells(out []int8, cells, gates, input []int32, shift int) {
	h := len(out)
	if !widest || h == 0 || h%16 != 0 {
		c.cellsPlain(out, cells, gates, input, shift)
		return
	}
	_, _, _ = cells[h-1], gates[4*h-1], input[4*h-1] // the checks of bounds
	cells512(&out[0], &cells[0], &gates[0], &input[0], h, shift, &c.sigmoid[0])
}
