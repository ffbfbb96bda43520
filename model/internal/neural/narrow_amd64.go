package neural

//go:noescape
func narrow512(to *int16, sums *int32, sixteens, shift, below int)

//go:noescape
func rectify512(to *int16, a, b *int32, sixteens, shift int)

// rectified rectifies as many sums of two rows as it can at once, and returns how
// many.
func rectified(to []int16, a, b []int32, shift int) int {
	n := min(len(to), len(a), len(b)) &^ 15
	if !widest || n == 0 {
		return 0
	}
	rectify512(&to[0], &a[0], &b[0], n/16, shift)
	return n
}

// narrowed narrows as many sums as it can at once, and returns how many.
func narrowed(to []int16, sums []int32, shift, below int) int {
	n := min(len(to), len(sums)) &^ 15
	if !widest || n == 0 {
		return 0
	}
	narrow512(&to[0], &sums[0], n/16, shift, below)
	return n
}
