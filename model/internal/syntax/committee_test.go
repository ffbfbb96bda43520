package syntax

import (
	"slices"
	"testing"
)

// A committee of one says what the network says, and so does one of the same
// network twice.
func TestCommitteeOfOneMind(t *testing.T) {
	n := embedded().Network
	for _, c := range []Committee{{n}, {n, n}} {
		d := annotated(harbourNews)
		want := slices.Clone(d.Tokens)
		c.Annotate(d)
		if !slices.Equal(d.Tokens, want) {
			t.Errorf("a committee of %d says otherwise", len(c))
		}
	}
}

func TestAddTo(t *testing.T) {
	sum := addTo(nil, []int32{1, never, 3})
	sum = addTo(sum, []int32{4, never, never})
	if !slices.Equal(sum, []int32{5, never, never + 3}) {
		t.Errorf("sum is %v", sum)
	}
}
