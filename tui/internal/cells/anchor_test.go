package cells

import (
	"math/rand/v2"
	"testing"
)

// heightsOf returns a heights function over a slice.
func heightsOf(list []int) func(int) int { return func(i int) int { return list[i] } }

func TestAnchorShowScrollsAsLittleAsNeeded(t *testing.T) {
	list := []int{2, 3, 1, 4, 2, 1, 1, 5, 2, 2}
	for _, tc := range []struct {
		name   string
		start  Anchor
		item   int
		height int
		want   Anchor
	}{
		{"visible already", Anchor{0, 0}, 1, 6, Anchor{0, 0}},
		{"just below", Anchor{0, 0}, 3, 6, Anchor{1, 2}},
		{"just above", Anchor{3, 0}, 2, 6, Anchor{2, 0}},
		{"cut at the top", Anchor{3, 2}, 3, 6, Anchor{3, 0}},
		{"taller than the window", Anchor{0, 0}, 7, 3, Anchor{7, 0}},
		{"the last, from afar", Anchor{0, 0}, 9, 6, Anchor{7, 3}},
		{"far below, with a third above it", Anchor{0, 0}, 4, 3, Anchor{3, 3}},
		{"no room", Anchor{0, 0}, 4, 0, Anchor{0, 0}},
	} {
		a := tc.start
		a.Show(tc.item, len(list), tc.height, heightsOf(list))
		if a != tc.want {
			t.Errorf("%s: %+v, want %+v", tc.name, a, tc.want)
		}
	}
}

// TestAnchorProperties moves about at random in lists of random heights and
// checks what a reader relies on after each step.
func TestAnchorProperties(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	for range 400 {
		list := make([]int, 1+rng.IntN(30))
		total := 0
		for i := range list {
			list[i] = 1 + rng.IntN(6)
			total += list[i]
		}
		heights, a, height := heightsOf(list), Anchor{}, 1+rng.IntN(20)
		for range 30 {
			item := rng.IntN(len(list))
			switch rng.IntN(3) {
			case 0:
				a.Scroll(rng.IntN(21)-10, len(list), height, heights)
			case 1:
				a.Show(item, len(list), height, heights)
				checkShown(t, a, item, height, list)
			case 2:
				height = 1 + rng.IntN(20)
				a.Clamp(len(list), height, heights)
			}
			checkFilled(t, a, height, total, list)
		}
	}
}

func checkShown(t *testing.T, a Anchor, item, height int, list []int) {
	t.Helper()
	heights := heightsOf(list)
	if !a.Visible(item, height, heights) {
		t.Fatalf("item %d is not visible from %+v in %d rows of %v", item, a, height, list)
	}
	if got, inside, ok := a.At(min(height, list[item])-1+top(a, item, list), len(list), heights); !ok || got != item || inside != min(height, list[item])-1 {
		t.Fatalf("item %d is not shown as a whole from %+v in %d rows of %v", item, a, height, list)
	}
	before := a
	if a.Show(item, len(list), height, heights); a != before {
		t.Fatalf("showing item %d again moves the window from %+v to %+v", item, before, a)
	}
}

// top returns the row of an item in the window.
func top(a Anchor, item int, list []int) int {
	rows := -a.Skip
	for i := a.Item; i < item; i++ {
		rows += list[i]
	}
	return rows
}

func checkFilled(t *testing.T, a Anchor, height, total int, list []int) {
	t.Helper()
	if a.Item < 0 || a.Item >= len(list) || a.Skip < 0 || a.Skip >= list[a.Item] {
		t.Fatalf("the window %+v is outside %v", a, list)
	}
	if rows := top(a, len(list), list); rows < min(height, total) {
		t.Fatalf("only %d of %d rows are filled from %+v in %v", rows, height, a, list)
	}
}

func TestAnchorScrollWalksEveryRow(t *testing.T) {
	list := []int{2, 3, 1, 4}
	var a Anchor
	for row := 1; row <= 7; row++ {
		a.Scroll(1, len(list), 3, heightsOf(list))
		if got := -top(Anchor{}, 0, list) + row; a.Skip+sum(list[:a.Item]) != got {
			t.Errorf("after %d steps the window stands at %+v", row, a)
		}
	}
	a.Scroll(5, len(list), 3, heightsOf(list))
	if end := a.Skip + sum(list[:a.Item]); end != 7 {
		t.Errorf("the window scrolls to row %d, past the end", end)
	}
	a.Scroll(-100, len(list), 3, heightsOf(list))
	if a != (Anchor{}) {
		t.Errorf("the window does not scroll back to the top: %+v", a)
	}
}

func sum(list []int) int {
	n := 0
	for _, x := range list {
		n += x
	}
	return n
}

func TestAnchorOfNothing(t *testing.T) {
	none := func(int) int { t.Error("asked for a height of an empty list"); return 1 }
	a := Anchor{Item: 3, Skip: 2}
	a.Clamp(0, 5, none)
	a.Show(0, 0, 5, none)
	a.Scroll(3, 0, 5, none)
	if _, _, ok := a.At(0, 0, none); ok || a != (Anchor{}) {
		t.Errorf("an empty list leaves %+v", a)
	}
}

// TestAnchorIsLazy counts the heights asked for in a list of a million items.
func TestAnchorIsLazy(t *testing.T) {
	asked := 0
	heights := func(int) int { asked++; return 3 }
	var a Anchor
	for _, item := range []int{999_999, 0, 500_000, 500_001, 499_000} {
		a.Show(item, 1_000_000, 50, heights)
		a.Scroll(7, 1_000_000, 50, heights)
	}
	if asked > 1000 {
		t.Errorf("asked for %d heights in ten moves", asked)
	}
}

func TestAway(t *testing.T) {
	list := []int{2, 3, 1, 4, 2}
	for _, tc := range []struct{ item, rows, want int }{
		{0, 1, 1}, {0, 3, 1}, {0, 4, 2}, {0, 5, 3}, {0, 100, 5}, {4, 1, 5},
		{4, -1, 3}, {4, -4, 3}, {4, -5, 2}, {4, -100, -1}, {0, -1, -1},
	} {
		if got := Away(tc.item, tc.rows, len(list), heightsOf(list)); got != tc.want {
			t.Errorf("%d rows from item %d is %d, want %d", tc.rows, tc.item, got, tc.want)
		}
	}
}
