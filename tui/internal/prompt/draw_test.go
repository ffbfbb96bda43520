package prompt

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dateline/model"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

// The boxes as the reader sees them.
func TestDrawings(t *testing.T) {
	d := tuitest.Dossier(t)
	for _, c := range []struct {
		overlay Overlay
		query   string
		w, h    int
		want    string
	}{
		{NewActors(look(), keys.Default(), d), "va", 40, 6, `
─ Find an actor ────────────────────────
 / va
▌Elena Varga  Mayor  person         3/4


─────────────────────────────── 1 of 8 ─`},
		{NewStories(look(), keys.Default(), d, ""), "harbour", 52, 5, `
─ Pick a story ─────────────────────────────────────
 s harbour
▌2031-03-14  Norvik C…  Dockers close Norvik harbour

─────────────────────────────────────────── 1 of 3 ─`},
		{NewDate(look(), keys.Default(), d, march(14), isoDate), "2031-03-18", 64, 5, `
─ Go to a date ─────────────────────────────────────────────────
 d 2031-03-18
 no entries on Tue 18 March 2031; nearest: Mon 17 March 2031

── no entries on Tue 18 March 2031; nearest: Mon 17 March 2031 ─`},
		{NewText(look(), keys.Default(), d, sel.Selection{}), "empty harbour", 62, 4, `
─ Find in the text ───────────────────────────────────────────
 f empty harbour
▌2031-03-16  “Nobody gains from an empty harbour,” Varga told…
─────────────────────────────────────────────── 1 of 1 match ─`},
		{NewHelp(look(), keys.Default()), "pick", 44, 3, `
─ All keys ─────────────────────────────────
 ? pick
▌s                     pick a story`},
		{NewHelp(look(), keys.Default()), "pick", 20, 1, `
 ? pick`},
	} {
		u := play(t, c.overlay, c.w, c.h)
		u.send(tea.PasteMsg{Content: c.query})
		if got := "\n" + u.screen(); got != c.want {
			t.Errorf("%T:%s\nwant%s", c.overlay, got, c.want)
		}
	}
}

// A match stays in sight, with words around it, however long its sentence and
// however narrow the box.
func TestSnippetsShowTheMatch(t *testing.T) {
	long := strings.Repeat("so it was told again and again ", 200)
	texts := map[string]string{
		"start":   "Needle at the start of " + long,
		"end":     long + "until the needle",
		"middle":  long + "the needle " + long,
		"no word": strings.Repeat("x", 900) + "needle" + strings.Repeat("y", 900),
		"wide":    strings.Repeat("港の作業員", 50) + "needle" + strings.Repeat("が合意", 50),
		"marks":   strings.Repeat("e\u0301", 300) + "needle" + strings.Repeat("o\u0308", 300),
		"lines":   "the\nneedle\nof it\n\nnext paragraph",
	}
	for name, text := range texts {
		s := tuitest.NewStory(t, "s", "Title", "", 0, []string{text}).Story
		for _, w := range []int{24, 40, 80, 130} {
			o := NewText(look(), keys.Default(), tuitest.Merge(s), sel.Selection{})
			u := play(t, o, w, 5)
			u.send(tea.PasteMsg{Content: "needle"})
			if row := u.line(2); !strings.Contains(strings.ToLower(row), "needle") || strings.Contains(row, "next paragraph") {
				t.Errorf("%s, %d cells: %q", name, w, row)
			}
			if rows := u.overlay.Rows(); !strings.Contains(strings.ToLower(rows[2]), string(look().Match)+"needle") {
				t.Errorf("%s, %d cells: the match is not marked in %q", name, w, rows[2])
			}
		}
	}
}

func TestStoriesWithoutTextOrTitle(t *testing.T) {
	d := tuitest.Merge(&model.Story{ID: "a", Path: tuitest.Escapes}, &model.Story{ID: "b"})
	u := play(t, NewStories(look(), keys.Default(), d, "b"), 60, 6)
	tuitest.CheckRows(t, u.overlay.Rows(), 60, 6, ansi.WcWidth)
	if u.press("enter"); u.last.Intent.Story != "b" {
		t.Errorf("chose %q", u.last.Intent.Story)
	}
}

func BenchmarkRows200x60(b *testing.B) {
	d := tuitest.Large(20_000)
	for kind, o := range all(d) {
		o.SetSize(200, 60)
		drain(o, tea.PasteMsg{Content: "on"})
		b.Run(kind, func(b *testing.B) {
			for b.Loop() {
				o.Rows()
			}
		})
	}
}

// Drawing must not depend on how much there is to choose from.
func TestOnlyVisibleRowsCost(t *testing.T) {
	allocations := func(n int) map[string]float64 {
		all := all(tuitest.Large(n))
		counts := map[string]float64{}
		for kind, o := range all {
			o.SetSize(120, 12)
			drain(o, tea.PasteMsg{Content: "on"})
			counts[kind] = testing.AllocsPerRun(3, func() { o.Rows() })
		}
		return counts
	}
	few, many := allocations(2000), allocations(40_000)
	for kind := range many {
		if many[kind] > 2*few[kind]+20 {
			t.Errorf("%s: %v allocations a frame, with a twentieth of the stories %v", kind, many[kind], few[kind])
		}
	}
}
