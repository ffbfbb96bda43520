package neural

//go:noescape
func cells512(out *int8, cells *int16, gates, input *int32, hidden, shift int, curves *Curves)

// cells moves the cells of a direction on by a word. Where the wide kernel does
// so, cells lie in an order of its own.
func (c *Curves) cells(out []int8, cells []int16, gates, input []int32, shift int) {
	h := len(out)
	if !widest || h == 0 || h%32 != 0 {
		c.cellsPlain(out, cells, gates, input, shift)
		return
	}
	_, _, _ = cells[h-1], gates[4*h-1], input[4*h-1] // the checks of bounds
	cells512(&out[0], &cells[0], &gates[0], &input[0], h, shift, c)
}
