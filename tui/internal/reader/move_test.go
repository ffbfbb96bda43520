package reader

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

func TestKeysMoveTheSelection(t *testing.T) {
	t.Parallel()
	f := newFixture(t, tuitest.LongStory(20_000), 60, 13, cells.Metrics{})
	last := len(f.story.Sentences) - 1
	for _, c := range []struct {
		keys     []string
		sentence int
	}{
		{[]string{"j"}, 1}, {[]string{"j", "down"}, 3}, {[]string{"k", "up"}, 1}, {[]string{"k", "k", "k"}, 0},
		{[]string{"G"}, last}, {[]string{"j"}, last}, {[]string{"g"}, 0}, {[]string{"end"}, last}, {[]string{"home"}, 0},
	} {
		f.press(c.keys...)
		f.check(fmt.Sprint(c.keys))
		if f.s.Sentence != c.sentence {
			t.Fatalf("%v: sentence %d, want %d", c.keys, f.s.Sentence, c.sentence)
		}
	}
}

func TestPagesTakeTheSelectionAlong(t *testing.T) {
	t.Parallel()
	for _, keys := range [][2]string{{"ctrl+d", "ctrl+u"}, {"pgdown", "pgup"}, {"space", "ctrl+b"}} {
		f := newFixture(t, tuitest.LongStory(20_000), 60, 13, cells.Metrics{})
		last := len(f.story.Sentences) - 1
		turns := 0
		for ; f.s.Sentence < last; turns++ {
			before, top := f.s.Sentence, f.top
			f.press(keys[0])
			f.check(keys[0])
			if f.s.Sentence <= before && f.top <= top || turns > 500 {
				t.Fatalf("%s does not get on from sentence %d, row %d", keys[0], before, top)
			}
		}
		if f.top+f.height() != f.page.len() {
			t.Errorf("%s ends %d rows before the end", keys[0], f.page.len()-f.top-f.height())
		}
		for ; f.s.Sentence > 0; turns-- {
			f.press(keys[1])
			f.check(keys[1])
			if turns < -3 {
				t.Fatalf("%s stops at sentence %d", keys[1], f.s.Sentence)
			}
		}
		if f.press(keys[1]); f.top != 0 {
			t.Errorf("%s ends at row %d", keys[1], f.top)
		}
	}
}

func TestWheelScrollsAndTheSentenceFollowsOnlyWhenItMust(t *testing.T) {
	t.Parallel()
	f := newFixture(t, tuitest.LongStory(20_000), 60, 30, cells.Metrics{})
	f.press("j", "j", "j", "j", "j")
	at := f.s.Sentence
	f.wheel(true)
	if f.top != wheelRows || f.s.Sentence != at {
		t.Errorf("row %d, sentence %d, want row %d and sentence %d to stay", f.top, f.s.Sentence, wheelRows, at)
	}
	for i := range 200 {
		top := f.top
		f.wheel(true)
		f.check("wheel")
		if want := min(top+wheelRows, f.page.len()-f.height()); f.top != want {
			t.Fatalf("turn %d: row %d, want %d", i, f.top, want)
		}
	}
	if f.s.Sentence <= at {
		t.Errorf("the sentence stayed behind at %d", f.s.Sentence)
	}
	for range 200 {
		f.wheel(false)
		f.check("wheel")
	}
	if f.top != 0 {
		t.Errorf("the wheel gets back to row %d only", f.top)
	}
}

func TestASentenceTallerThanThePaneCanBeReadWhole(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("and the rain fell on the harbour ", 40) + "until dawn."
	b := tuitest.NewStory(t, "s", "", "", 0, []string{"It began.", long, "It ended."})
	f := newFixture(t, tuitest.Merge(b.Story), 30, 8, cells.Metrics{})
	seen := map[string]bool{}
	for range 200 {
		f.press("j")
		f.check("j")
		for _, row := range strings.Split(f.screen(), "\n")[1:] {
			seen[row] = true
		}
	}
	if f.s.Sentence != 2 {
		t.Fatalf("stuck in sentence %d at row %d:\n%s", f.s.Sentence, f.top, f.screen())
	}
	all := ""
	for row := range seen {
		all += row
	}
	if !strings.Contains(all, "until dawn") {
		t.Errorf("the end of the long sentence was never in sight")
	}
	for range 200 {
		f.press("k")
		f.check("k")
	}
	if f.s.Sentence != 0 || f.top != 0 {
		t.Errorf("back up: sentence %d, row %d", f.s.Sentence, f.top)
	}
}

func TestClickChoosesTheSentenceUnderTheMouse(t *testing.T) {
	t.Parallel()
	f := newFixture(t, tuitest.Dossier(t), 46, 14, cells.Metrics{})
	f.apply(sel.Intent{Kind: sel.Story, Story: "talks"})
	for _, c := range []struct{ x, y, sentence int }{
		{24, 5, 1}, {2, 4, 0}, {30, 6, 2}, {0, 9, 3}, {23, 10, 3}, {24, 10, 4}, {44, 12, 4},
		{3, 0, 4}, {3, 2, 4}, {3, 8, 4}, {3, 13, 4}, {3, 14, 4}, {-1, 4, 4}, {46, 4, 4}, {2, 7, 2},
	} {
		f.send(tea.MouseClickMsg{X: c.x, Y: c.y, Button: tea.MouseLeft})
		if f.s.Sentence != c.sentence {
			t.Errorf("a click at %d,%d chooses sentence %d, want %d:\n%s", c.x, c.y, f.s.Sentence, c.sentence, f.screen())
		}
	}
}

func TestClickOnTheScrollBarGoesThere(t *testing.T) {
	t.Parallel()
	f := newFixture(t, tuitest.LongStory(50_000), 60, 21, cells.Metrics{})
	f.send(tea.MouseClickMsg{X: 59, Y: 20, Button: tea.MouseLeft})
	f.check("bottom")
	if f.top+f.height() != f.page.len() {
		t.Errorf("the foot of the bar leads to row %d of %d", f.top, f.page.len())
	}
	f.send(tea.MouseClickMsg{X: 59, Y: 1, Button: tea.MouseLeft})
	f.check("top")
	if f.top != 0 {
		t.Errorf("the head of the bar leads to row %d", f.top)
	}
}

func TestResizingKeepsThePlace(t *testing.T) {
	t.Parallel()
	f := newFixture(t, tuitest.LongStory(50_000), 200, 40, cells.Metrics{})
	for range 7 {
		f.press("pgdown")
	}
	sentence, top, screen := f.s.Sentence, f.SentenceAtTop(), f.screen()
	for _, w := range []int{120, 61, 20, 7, 2, 1, 0, 3, 44, 90, 200} {
		for _, h := range []int{40, 9, 2, 1, 0, 24, 40} {
			f.SetSize(w, h)
			f.check("resize")
			if f.s.Sentence != sentence {
				t.Fatalf("%dx%d: sentence %d, want %d", w, h, f.s.Sentence, sentence)
			}
		}
		if w >= 90 && f.SentenceAtTop() != top {
			t.Errorf("width %d: sentence %d at the top, want %d", w, f.SentenceAtTop(), top)
		}
	}
	if got := f.screen(); got != screen {
		t.Errorf("the screen differs after the walk:\n%s\nbefore:\n%s", got, screen)
	}
}

// Whatever the reader does, the rows are exact and the chosen sentence is in
// sight.
func TestAnySequenceOfKeysKeepsTheSentenceInSight(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(3, 4))
	names := []string{"j", "k", "ctrl+d", "ctrl+u", "pgdown", "pgup", "g", "G", "space"}
	for _, d := range []*model.Dossier{tuitest.Dossier(t), tuitest.Wide(t), tuitest.LongStory(9000)} {
		f := newFixture(t, d, 60, 12, everyMetrics()[random.IntN(2)])
		for range 1500 {
			switch random.IntN(6) {
			case 0:
				f.SetSize(random.IntN(100), random.IntN(30))
			case 1:
				f.wheel(random.IntN(2) == 0)
			case 2:
				f.send(tea.MouseClickMsg{X: random.IntN(60), Y: random.IntN(14), Button: tea.MouseLeft})
			case 3:
				f.apply(sel.Intent{Kind: sel.Entry, Entry: random.IntN(12)})
			default:
				f.press(names[random.IntN(len(names))])
			}
			f.check("random walk")
		}
	}
}
