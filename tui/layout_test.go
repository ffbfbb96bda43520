package tui

import (
	"strings"
	"testing"
)

// drawLayout draws where the panes stand, a letter a cell: header and footer
// as =, borders as |, the three panes as T, P and A (the article).
func drawLayout(l layout) string {
	rows := make([]string, l.h)
	for y := range rows {
		var b strings.Builder
		for x := range l.w {
			id, ok := l.at(x, y)
			switch {
			case l.tooSmall():
				b.WriteByte('.')
			case y == 0 || y == l.h-1:
				b.WriteByte('=')
			case !ok:
				b.WriteByte('|')
			default:
				b.WriteByte("TPA"[id])
			}
		}
		rows[y] = b.String()
	}
	return strings.Join(rows, "\n")
}

func TestLayout(t *testing.T) {
	for _, c := range []struct {
		name string
		w, h int
		mode mode
		want string
	}{
		{"wide", 110, 7, mode{}, strings.Join([]string{
			strings.Repeat("=", 110),
			strings.Repeat("T", 30) + "|" + strings.Repeat("P", 34) + "|" + strings.Repeat("A", 44),
		}, "\n")},
		{"middle, with the timeline", 80, 7, mode{focus: timelinePane, left: timelinePane}, strings.Join([]string{
			strings.Repeat("=", 80),
			strings.Repeat("T", 35) + "|" + strings.Repeat("A", 44),
		}, "\n")},
		{"middle, positions kept beside the focused text", 80, 7, mode{focus: textPane, left: positionsPane}, strings.Join([]string{
			strings.Repeat("=", 80),
			strings.Repeat("P", 35) + "|" + strings.Repeat("A", 44),
		}, "\n")},
		{"narrow", 40, 7, mode{focus: positionsPane}, strings.Repeat("=", 40) + "\n" + strings.Repeat("P", 40)},
		{"zoomed", 120, 7, mode{focus: textPane, zoom: true}, strings.Repeat("=", 120) + "\n" + strings.Repeat("A", 120)},
		{"too small", 19, 7, mode{}, strings.Repeat(".", 19)},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := drawLayout(arrange(c.w, c.h, c.mode))
			if !strings.HasPrefix(got, c.want+"\n") {
				t.Errorf("got\n%s\nwant it to begin with\n%s", got, c.want)
			}
		})
	}
}

// TestLayoutFills holds that at every size each cell between header and footer
// is a pane's or a border's, and no pane leaves the screen.
func TestLayoutFills(t *testing.T) {
	for w := range 260 {
		for _, h := range []int{0, 1, 5, 6, 24, 60} {
			for focus := range paneCount {
				for _, zoom := range []bool{false, true} {
					l := arrange(w, h, mode{focus: focus, left: min(focus, positionsPane), zoom: zoom})
					checkFills(t, l, focus)
				}
			}
		}
	}
}

func checkFills(t *testing.T, l layout, focus paneID) {
	t.Helper()
	if l.tooSmall() {
		for id, r := range l.panes {
			if !r.empty() {
				t.Fatalf("%dx%d shows pane %d", l.w, l.h, id)
			}
		}
		return
	}
	if l.panes[focus].empty() {
		t.Fatalf("%dx%d: the focused pane is not shown", l.w, l.h)
	}
	used, shown := 0, 0
	for _, r := range l.panes {
		if r.empty() {
			continue
		}
		if r.y != 1 || r.h != l.h-2 || r.x+r.w > l.w {
			t.Fatalf("%dx%d: a pane stands at %+v", l.w, l.h, r)
		}
		used += r.w
		shown++
	}
	if used+shown-1 != l.w {
		t.Fatalf("%dx%d: %d panes of %d cells leave a gap", l.w, l.h, shown, used)
	}
}
