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

func TestSharesNeverOverflow(t *testing.T) {
	sums := addShare(nil, []int32{6, never, 1<<31 - 1}, 3)
	for range 2 {
		sums = addShare(sums, []int32{6, never, 1<<31 - 1}, 3)
	}
	if sums[0] != 6 || sums[1] < never || sums[1] > never+3 || sums[2] < 1<<31-4 {
		t.Errorf("sums are %v", sums)
	}
}
