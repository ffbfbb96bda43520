//go:build !amd64

package neural

// narrowed narrows as many sums as it can at once, and returns how many.
func narrowed([]int16, []int32, int, int) int { return 0 }

// rectified rectifies as many sums of two rows as it can at once, and returns how
// many.
func rectified([]int16, []int32, []int32, int) int { return 0 }
