package positions

import (
	"strings"
	"testing"

	"dateline/tui/internal/tuitest"
)

// TestLayoutSharesEveryHeight: at each height, either part active, the shares
// add up, none is negative, and each row is hit as what it is.
func TestLayoutSharesEveryHeight(t *testing.T) {
	for _, active := range []part{actors, statements} {
		r := newRig(t, tuitest.Large(600), 60, 30)
		r.activate(active)
		for _, name := range []string{"", "Person 3 of Norvik"} {
			if name != "" {
				r.actor(name)
			}
			for h := 0; h <= 150; h++ {
				r.SetSize(60, h)
				l := r.layout()
				if l.actors < 0 || l.separator < 0 || l.note < 0 || l.list < 0 || l.actors+l.separator+l.note+l.list != max(h-1, 0) {
					t.Fatalf("height %d: %+v", h, l)
				}
				if both := l.actors > 0 && l.list > 0; both != (h >= bothFrom) {
					t.Fatalf("height %d: %+v shows both parts: %v", h, l, both)
				}
				checkHits(t, l, h)
			}
		}
	}
}

func checkHits(t *testing.T, l layout, h int) {
	t.Helper()
	counts := map[hit]int{}
	for y := range h {
		part, row := l.at(5, y, 60)
		if part != hitNothing && row != counts[part] && part != hitSeparator {
			t.Fatalf("height %d: row %d is row %d of part %d, want %d", h, y, row, part, counts[part])
		}
		counts[part]++
	}
	if counts[hitActors] != l.actors || counts[hitList] != l.list || counts[hitSeparator] != l.separator+l.note {
		t.Fatalf("height %d: hits %v in %+v", h, counts, l)
	}
	for _, at := range [][2]int{{-1, 3}, {60, 3}, {5, 0}, {5, -1}, {5, h}} {
		if part, _ := l.at(at[0], at[1], 60); part != hitNothing {
			t.Fatalf("height %d: %v hits part %d", h, at, part)
		}
	}
}

// TestActorsTakeNoMoreThanTheyNeed draws three layouts as a reader sees them:
// t is the title, a an actor, s the separator, n the note, l the list.
func TestLayoutDrawings(t *testing.T) {
	for _, tc := range []struct {
		name   string
		actor  string
		active part
		h      int
		want   string
	}{
		{"low, among the actors", "", actors, 6, "taaaaa"},
		{"low, among the statements", "", statements, 6, "tlllll"},
		{"low, a silent actor's mentions", "Norvik", statements, 6, "tnllll"},
		{"both", "", actors, 12, "taaaasllllll"},
		{"roomy", "", actors, 20, "taaaaasslllllllllllll"[:20]},
		{"roomy, silent", "Norvik", actors, 20, "taaaaassnlllllllllll"},
	} {
		r := newRig(t, harbour(t), 60, 30)
		if tc.actor != "" {
			r.actor(tc.actor)
		}
		r.activate(tc.active)
		r.SetSize(60, tc.h)
		l := r.layout()
		got := "t" + strings.Repeat("a", l.actors) + strings.Repeat("s", l.separator) +
			strings.Repeat("n", l.note) + strings.Repeat("l", l.list)
		if got != tc.want {
			t.Errorf("%s: %s, want %s", tc.name, got, tc.want)
		}
	}
}
