package timeline

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
	"dateline/tui/internal/tuitest"
)

// entriesOn returns entries that begin so many days after a first day.
func entriesOn(offsets ...int) []model.Entry {
	entries := make([]model.Entry, len(offsets))
	for i, o := range offsets {
		entries[i].First = day(2031, 1, 1) + model.Day(o)
		entries[i].Last = entries[i].First
	}
	return entries
}

func TestStripCounts(t *testing.T) {
	for _, tc := range []struct {
		name    string
		offsets []int
		width   int
		want    []int
	}{
		{"a column a day", []int{0, 0, 2, 3, 3, 3}, 4, []int{2, 0, 1, 3}},
		{"two days a column", []int{0, 1, 1, 6, 7}, 4, []int{3, 0, 0, 2}},
		{"two columns a day", []int{0, 1, 1}, 4, []int{1, 1, 2, 2}},
		{"a single day", []int{0, 0}, 3, []int{2, 2, 2}},
		{"one column", []int{0, 5, 9}, 1, []int{3}},
		{"uneven", []int{0, 1, 2, 3, 4, 5, 6}, 3, []int{2, 2, 3}},
		{"no width", []int{0}, 0, []int{}},
		{"no entries", nil, 2, []int{0, 0}},
	} {
		if got := newStrip(entriesOn(tc.offsets...), tc.width).counts; !slices.Equal(got, tc.want) {
			t.Errorf("%s: %v, want %v", tc.name, got, tc.want)
		}
	}
}

// TestStripLosesNobody: where there are fewer columns than days, every entry is
// in exactly one column, and the column of a day holds that day.
func TestStripLosesNobody(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range 300 {
		offsets := make([]int, 1+rng.IntN(50))
		for i := range offsets {
			offsets[i] = rng.IntN(2000)
		}
		slices.Sort(offsets)
		entries := entriesOn(offsets...)
		width := 1 + rng.IntN(200)
		s := newStrip(entries, width)
		total := 0
		for _, n := range s.counts {
			total += n
		}
		if days := int(s.last-s.first) + 1; days >= width && total != len(entries) {
			t.Fatalf("%d of %d entries in %d columns of %d days", total, len(entries), width, days)
		}
		for _, e := range entries {
			c := s.column(e.First)
			if from, to := s.days(c); e.First < from || e.First >= to || s.counts[c] == 0 {
				t.Fatalf("day %s is not in its column %d of %d", e.First, c, width)
			}
		}
	}
}

func TestStripLevels(t *testing.T) {
	s := &strip{counts: []int{0, 1, 50, 99, 100}, most: 100}
	var got []int
	for c := range s.counts {
		got = append(got, s.level(c, 8))
	}
	if want := []int{0, 1, 4, 7, 7}; !slices.Equal(got, want) {
		t.Errorf("levels %v, want %v", got, want)
	}
}

func TestStripShowsTheCursorWithoutColour(t *testing.T) {
	d := dates(on(day(2031, 1, 1)), on(day(2031, 2, 10)), on(day(2031, 3, 10)), on(day(2031, 4, 10)))
	for _, ascii := range []bool{false, true} {
		r := newRig(t, d, 40, 20)
		r.SetLook(theme.New(theme.Dark, cells.Metrics{Method: ansi.WcWidth, ASCII: ascii}))
		sign := "▼"
		if ascii {
			sign = "v"
		}
		last := -1
		for i := range d.Timeline() {
			r.apply(sel.Intent{Kind: sel.Entry, Entry: i})
			rows := strings.Split(r.screen(), "\n")
			at := slices.Index([]rune(rows[17]), []rune(sign)[0])
			if at <= last {
				t.Errorf("entry %d is marked at column %d after %d:\n%s", i, at, last, r.screen())
			}
			last = at
			strip := []rune(rows[18])
			if at >= len(strip) || strip[at] == ' ' {
				t.Errorf("the sign stands over an empty column:\n%s", r.screen())
			}
			if !strings.Contains(rows[19], "1 Jan 2031") || !strings.Contains(rows[19], "10 Apr 2031") {
				t.Errorf("the ends of the span are missing in %q", rows[19])
			}
		}
	}
}

func TestClickOnTheStripGoesToTheDate(t *testing.T) {
	d := dates(on(day(2031, 1, 1)), on(day(2031, 1, 2)), on(day(2031, 3, 10)), on(day(2031, 12, 10)))
	r := newRig(t, d, 60, 20)
	for _, tc := range []struct {
		x    int
		want model.Day
	}{{0, day(2031, 1, 1)}, {59, day(2031, 12, 10)}, {14, day(2031, 3, 10)}, {50, day(2031, 12, 10)}} {
		for _, y := range []int{17, 18, 19} {
			in := r.send(tea.MouseClickMsg{X: tc.x, Y: y, Button: tea.MouseLeft})
			if in.Kind != sel.Day || in.Day != tc.want {
				t.Errorf("a click at %d,%d asks for %+v, want %s", tc.x, y, in, tc.want)
			}
			if got := r.entries[r.cursor].First; got != tc.want {
				t.Errorf("a click at %d,%d leads to %s", tc.x, y, got)
			}
		}
	}
}

func TestStripNeedsRoom(t *testing.T) {
	r := newRig(t, tuitest.Dossier(t), 60, stripFrom-1)
	if r.hasStrip() || r.bodyHeight() != stripFrom-2 {
		t.Error("a low pane spends rows on the strip")
	}
}

// TestFarDatesDoNotSqueezeTheOthers: a date a century away leaves the others
// their columns, and can be gone to.
func TestFarDatesDoNotSqueezeTheOthers(t *testing.T) {
	var days []model.Date
	days = append(days, on(day(1914, 8, 1)), on(day(1939, 9, 1)))
	for i := range 60 {
		days = append(days, on(day(2031, 1, 1)+model.Day(i*i%97)))
	}
	days = append(days, on(day(2060, 1, 1)))
	r := newRig(t, dates(days...), 40, 20)
	s := r.strips()
	if s.before != 2 || s.after != 1 || s.first != day(2031, 1, 1) || s.outside(0) >= 0 || s.outside(39) <= 0 {
		t.Fatalf("%d before %s, %d after %s", s.before, s.first, s.after, s.last)
	}
	used := 0
	for c := 1; c < 39; c++ {
		if s.counts[c] > 0 {
			used++
		}
	}
	if used < 25 {
		t.Errorf("only %d columns are used", used)
	}
	rows := strings.Split(r.screen(), "\n")
	if !strings.HasPrefix(rows[18], "«") || !strings.HasSuffix(rows[18], "»") || !strings.Contains(rows[19], "2 «1 Jan 2031") || !strings.Contains(rows[19], "» 1") {
		t.Errorf("the strip does not tell what lies outside:\n%s", r.screen())
	}
	for x, want := range map[int]model.Day{0: day(1939, 9, 1), 39: day(2060, 1, 1), 1: day(2031, 1, 1)} {
		if in := r.send(tea.MouseClickMsg{X: x, Y: 18, Button: tea.MouseLeft}); in.Day != want {
			t.Errorf("a click on column %d asks for %s, want %s", x, in.Day, want)
		}
		if got := s.column(want); got != x {
			t.Errorf("%s is in column %d, want %d", want, got, x)
		}
	}
}

func TestWhatIsTheBulk(t *testing.T) {
	near := make([]int, 40)
	for i := range near {
		near[i] = 10_000 + i
	}
	thinning := []int{0, 300, 500, 600, 650, 675, 690, 700, 705, 708, 710, 711, 712, 713, 714, 715, 716, 717, 718, 719}
	for _, tc := range []struct {
		name    string
		offsets []int
		width   int
		before  int
		after   int
	}{
		{"one far before", append([]int{0}, near...), 40, 1, 0},
		{"one far after", append(slices.Clone(near), 90_000), 40, 0, 1},
		{"more than a few are no outsiders", append([]int{0, 1, 2, 3, 4}, near...), 40, 0, 0},
		{"thinning out", thinning, 40, 0, 0},
		{"too few to tell", []int{0, 10_000, 10_001, 10_002}, 40, 0, 0},
		{"too narrow", append([]int{0}, near...), 7, 0, 0},
		{"all on one day but one", append([]int{0}, make40(9000)...), 40, 1, 0},
	} {
		s := newStrip(entriesOn(tc.offsets...), tc.width)
		if s.before != tc.before || s.after != tc.after {
			t.Errorf("%s: %d before and %d after, want %d and %d", tc.name, s.before, s.after, tc.before, tc.after)
		}
	}
}

// make40 is the same offset forty times.
func make40(offset int) []int {
	all := make([]int, 40)
	for i := range all {
		all[i] = offset
	}
	return all
}
