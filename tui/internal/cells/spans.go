package cells

import (
	"slices"
	"sort"
)

// Spans is a list of styled spans of one text, in which those of a row are
// found by binary search. The zero Spans is empty.
type Spans struct {
	list []Styled // by start
	// reach[i] is the furthest end among list[:i+1], so that spans which
	// begin before a row and reach into it are found too.
	reach []int
}

// NewSpans returns the spans in the order of their starts; those that start
// together keep their order, and empty ones are left out. It takes ownership of
// the list, which costs least when it is in that order already.
func NewSpans(list []Styled) Spans {
	list = slices.DeleteFunc(list, func(s Styled) bool { return s.End <= s.Start })
	byStart := func(a, b Styled) int { return a.Start - b.Start }
	if !slices.IsSortedFunc(list, byStart) {
		slices.SortStableFunc(list, byStart)
	}
	reach := make([]int, len(list))
	furthest := 0
	for i, s := range list {
		furthest = max(furthest, s.End)
		reach[i] = furthest
	}
	return Spans{list, reach}
}

// Len returns the number of spans.
func (s Spans) Len() int { return len(s.list) }

// Append appends to dst the spans that overlap the bytes [start, end).
func (s Spans) Append(dst []Styled, start, end int) []Styled {
	first := sort.SearchInts(s.reach, start+1)
	for _, span := range s.list[first:] {
		if span.Start >= end {
			break
		}
		if span.End > start {
			dst = append(dst, span)
		}
	}
	return dst
}
