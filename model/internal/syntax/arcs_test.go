package syntax

import (
	"math/rand/v2"
	"testing"
)

// scored makes arcs of n words with given scores; row i holds the scores of the
// heads of word i, the root first.
func scored(rows ...[]int32) *arcs {
	a := &arcs{n: len(rows) + 1, width: len(rows) + 1}
	a.scores = make([]int32, a.n*a.width)
	for i, row := range rows {
		copy(a.scores[(i+1)*a.width:], row)
		a.scores[(i+1)*a.width+i+1] = never
	}
	return a
}

func TestBestHeadsAreTaken(t *testing.T) {
	a := scored(
		[]int32{1, 0, 9, 2}, // hangs on 2
		[]int32{8, 1, 0, 2}, // the root
		[]int32{0, 3, 7, 0}, // hangs on 2
	)
	heads := make([]int32, 3)
	a.tree(heads)
	if heads[0] != 1 || heads[1] != -1 || heads[2] != 1 {
		t.Errorf("heads are %v", heads)
	}
}

// Two words that want each other as heads: the one that loses less hangs on a
// word that reaches the root.
func TestCircleIsBrokenWhereItCostsLeast(t *testing.T) {
	a := scored(
		[]int32{9, 0, 0, 0},  // the root
		[]int32{0, 1, 0, 20}, // wants 3; 1 would cost 19
		[]int32{0, 5, 10, 0}, // wants 2; 1 costs 5
	)
	heads := make([]int32, 3)
	a.tree(heads)
	if heads[0] != -1 || heads[1] != 2 || heads[2] != 0 {
		t.Errorf("heads are %v", heads)
	}
}

// The word that loses least by it is the root, and no other is.
func TestOneRoot(t *testing.T) {
	a := scored(
		[]int32{10, 0, 9},
		[]int32{10, 1, 0},
	)
	heads := make([]int32, 2)
	a.tree(heads)
	if heads[0] != 1 || heads[1] != -1 {
		t.Errorf("heads are %v", heads)
	}
}

// Whatever the scores, the heads are a tree.
func TestAnyScoresGiveATree(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		n := 1 + r.IntN(12)
		rows := make([][]int32, n)
		for i := range rows {
			rows[i] = make([]int32, n+1)
			for k := range rows[i] {
				rows[i][k] = int32(r.IntN(7)) - 3 // many equals
			}
		}
		heads := make([]int32, n)
		scored(rows...).tree(heads)
		roots := 0
		for i, h := range heads {
			if h < 0 {
				roots++
			}
			steps := 0
			for at := int32(i); at >= 0; at = heads[at] {
				if steps++; steps > n {
					t.Fatalf("word %d hangs in a circle: %v of %v", i, heads, rows)
				}
			}
		}
		if roots != 1 {
			t.Fatalf("%d roots: %v of %v", roots, heads, rows)
		}
	}
}
