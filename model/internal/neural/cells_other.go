//go:build !amd64

package neural

// cells moves the cells of a direction on by a word.
func (c *Curves) cells(out []int8, cells []int16, gates, input []int32, shift int) {
	c.cellsPlain(out, cells, gates, input, shift)
}
