package model

// Span is a half-open byte range [Start, End) into the canonical text of one
// story. A zero Span is empty and stands for "no text".
type Span struct {
	Start int
	End   int
}

// Len returns the number of bytes the span covers.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span covers no bytes.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Has reports whether the byte offset lies inside s.
func (s Span) Has(offset int) bool { return s.Start <= offset && offset < s.End }

// Cover returns the smallest span that contains both; an empty span adds
// nothing.
func (s Span) Cover(o Span) Span {
	if s.Empty() {
		return o
	}
	if o.Empty() {
		return s
	}
	return Span{Start: min(s.Start, o.Start), End: max(s.End, o.End)}
}
