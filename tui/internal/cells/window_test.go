package cells

import (
	"math/rand/v2"
	"testing"
)

func TestWindowMoves(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name        string
		start       Window
		do          func(*Window)
		top, cursor int
	}{
		{"down inside", Window{0, 0, 100, 20}, func(v *Window) { v.Move(1) }, 0, 1},
		{"down keeps a margin", Window{0, 16, 100, 20}, func(v *Window) { v.Move(1) }, 1, 17},
		{"up keeps a margin", Window{50, 53, 100, 20}, func(v *Window) { v.Move(-1) }, 49, 52},
		{"not above the first row", Window{0, 1, 100, 20}, func(v *Window) { v.Move(-5) }, 0, 0},
		{"not below the last row", Window{80, 98, 100, 20}, func(v *Window) { v.Move(5) }, 80, 99},
		{"half a page", Window{0, 5, 100, 20}, func(v *Window) { v.Page(1) }, 10, 15},
		{"a page leaves one row", Window{0, 5, 100, 20}, func(v *Window) { v.Page(2) }, 19, 24},
		{"page up at the top", Window{5, 8, 100, 20}, func(v *Window) { v.Page(-2) }, 0, 0},
		{"end", Window{0, 5, 100, 20}, func(v *Window) { v.End() }, 80, 99},
		{"home", Window{50, 55, 100, 20}, func(v *Window) { v.Home() }, 0, 0},
		{"scroll leaves the cursor", Window{0, 10, 100, 20}, func(v *Window) { v.Scroll(3) }, 3, 10},
		{"scroll takes the cursor along", Window{0, 4, 100, 20}, func(v *Window) { v.Scroll(9) }, 9, 12},
		{"scroll up takes the cursor along", Window{40, 56, 100, 20}, func(v *Window) { v.Scroll(-9) }, 31, 47},
		{"list shorter than the window", Window{0, 2, 3, 20}, func(v *Window) { v.Move(9) }, 0, 2},
		{"smaller window", Window{0, 15, 100, 20}, func(v *Window) { v.Resize(6) }, 11, 15},
		{"larger window", Window{90, 95, 100, 10}, func(v *Window) { v.Resize(30) }, 70, 95},
		{"no rows", Window{0, 0, 0, 20}, func(v *Window) { v.End(); v.Page(1) }, 0, 0},
		{"no height", Window{0, 7, 100, 0}, func(v *Window) { v.Move(1) }, 8, 8},
		{"too tall to show whole", Window{0, 0, 100, 5}, func(v *Window) { v.Show(40, 60, 2) }, 40, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			v := c.start
			c.do(&v)
			if v.Top != c.top || v.Cursor != c.cursor {
				t.Errorf("top %d, cursor %d, want %d, %d", v.Top, v.Cursor, c.top, c.cursor)
			}
		})
	}
}

func TestWindowAlwaysShowsItsCursor(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	v := Window{Len: 40, Height: 10}
	for range 20000 {
		switch n := random.IntN(9) - 4; random.IntN(7) {
		case 0:
			v.Move(n)
		case 1:
			v.Page(n)
		case 2:
			v.Scroll(n)
		case 3:
			v.Resize(random.IntN(60))
		case 4:
			v.Len = random.IntN(80)
			v.Choose(v.Cursor)
		case 5:
			v.Home()
		case 6:
			v.End()
		}
		from, to := v.Visible()
		if from < 0 || to > v.Len || to-from > v.Height || v.Top+v.Height > max(v.Len, v.Height) {
			t.Fatalf("%+v shows rows %d to %d", v, from, to)
		}
		if v.Len > 0 && v.Height > 0 && v.At(v.Cursor-v.Top) != v.Cursor {
			t.Fatalf("%+v does not show its cursor", v)
		}
	}
}
