//go:build !amd64

package matrix

func fast(c, a, b Matrix) (rows, columns int) { return 0, 0 }
