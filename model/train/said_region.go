package train

import (
	"cmp"
	"slices"
)

// region is a set of offsets, as half-open pieces in order that do not touch.
type region [][2]int

func newRegion(pieces ...[2]int) region {
	sorted := slices.Clone(pieces)
	slices.SortFunc(sorted, func(a, b [2]int) int { return cmp.Compare(a[0], b[0]) })
	var r region
	for _, p := range sorted {
		switch last := len(r) - 1; {
		case p[0] >= p[1]:
		case last >= 0 && p[0] <= r[last][1]:
			r[last][1] = max(r[last][1], p[1])
		default:
			r = append(r, p)
		}
	}
	return r
}

func (r region) size() int {
	n := 0
	for _, p := range r {
		n += p[1] - p[0]
	}
	return n
}

// overlap returns how many offsets are in both regions.
func overlap(a, b region) int {
	n := 0
	for len(a) > 0 && len(b) > 0 {
		n += max(0, min(a[0][1], b[0][1])-max(a[0][0], b[0][0]))
		if a[0][1] < b[0][1] {
			a = a[1:]
		} else {
			b = b[1:]
		}
	}
	return n
}
