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
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
	"dateline/tui/internal/tuitest"
)

// TestEverySize draws dossiers of every kind at every width; the frame may hold
// nothing but exact rows of text and colours.
func TestEverySize(t *testing.T) {
	t.Parallel()
	for _, d := range []*model.Dossier{
		tuitest.Dossier(t), tuitest.Wide(t), tuitest.Hostile(t), model.NewDossier(nil, nil), tuitest.LongStory(2000), nil,
	} {
		for _, method := range []ansi.Method{ansi.WcWidth, ansi.GraphemeWidth} {
			p := New(look(method), keys.Default())
			p.SetDossier(d)
			for _, h := range []int{0, 1, 2, 8, 9, 24, 60} {
				for w := 0; w <= 130; w += 1 + h/20 {
					p.SetSize(w, h)
					if d != nil && len(d.Timeline()) > 0 {
						p.Show(sel.Apply(d, sel.Selection{}, sel.Intent{Kind: sel.Entry, Entry: w % len(d.Timeline())}))
					}
					tuitest.CheckRows(t, p.Rows(w%2 == 0), w, h, method)
				}
			}
		}
	}
}

func TestShowsWhatHappenedWhen(t *testing.T) {
	r := newRig(t, tuitest.Dossier(t), 70, 30)
	r.has(
		"2031 ──", "March 2031", "14 Fri", // headings and days
		"● Dockers closed the harbour",                  // an event
		"❝ Harbour Company DENIES",                      // a statement with its speaker
		"◇ planned a second meeting",                    // what lies ahead
		"– 17–23 Mar · week",                            // a coarse date says so
		"It will publish its books next week · Harbour", // whom "it" means
	)
	if lines := strings.Count(r.screen(), " 2 Sun"); lines != 1 {
		t.Errorf("a day with two entries is shown %d times:\n%s", lines, r.screen())
	}
}

func TestStoryNumberOnlyAmongSeveral(t *testing.T) {
	one := newRig(t, dates(on(day(2031, 3, 1))), 40, 12)
	if strings.HasSuffix(strings.Split(one.screen(), "\n")[3], "1") {
		t.Errorf("a single story is numbered:\n%s", one.screen())
	}
	many := newRig(t, tuitest.Dossier(t), 70, 30)
	row := strings.Split(many.screen(), "\n")[many.rowOf("Dockers closed")]
	if !strings.HasSuffix(row, " 1") {
		t.Errorf("no number of the story in %q", row)
	}
}

func TestEmptyTimelineSaysSo(t *testing.T) {
	for name, d := range map[string]*model.Dossier{"no dossier": nil, "no dates": tuitest.LongStory(1000)} {
		p := New(look(ansi.WcWidth), keys.Default())
		p.SetSize(40, 10)
		p.SetDossier(d)
		screen := tuitest.Grid(strings.Join(p.Rows(true), "\n"), 40, 10, ansi.WcWidth)
		if !strings.Contains(screen, "No dated events") {
			t.Errorf("%s:\n%s", name, screen)
		}
		for _, name := range []string{"j", "G", "ctrl+d", "enter"} {
			key, _ := tuitest.Key(name)
			if in, _ := p.Update(key); in.Kind != sel.None {
				t.Errorf("%s: key %q asks for %+v", name, name, in)
			}
		}
		if in, _ := p.Update(tea.MouseClickMsg{X: 3, Y: 9, Button: tea.MouseLeft}); in.Kind != sel.None {
			t.Errorf("%s: a click asks for %+v", name, in)
		}
	}
}

func TestActorDimsTheOthers(t *testing.T) {
	r := newRig(t, tuitest.Dossier(t), 70, 30)
	var id model.ActorID
	for _, p := range r.d.Profiles() {
		if p.Name == "Elena Varga" {
			id = p.ID
		}
	}
	before := strings.Count(r.screen(), "\n")
	r.apply(sel.Intent{Kind: sel.Actor, Actor: id})
	r.has("● Mayor Elena Varga met", "· Dockers closed", "· Harbour Company DENIES")
	if strings.Count(r.screen(), "\n") != before {
		t.Error("dimmed entries are gone")
	}
	faint := string(r.look.Faint)
	for text, dim := range map[string]bool{"Elena Varga met": false, "Dockers closed": true} {
		row := r.Rows(true)[r.rowOf(text)]
		if got := strings.Contains(row, faint+"Dockers") || strings.Contains(row, faint+"Mayor"); got != dim {
			t.Errorf("%q is dimmed: %v in %q", text, got, row)
		}
	}
	r.apply(sel.Intent{Kind: sel.Actor})
	r.has("● Dockers closed")
}

func TestShowFindsTheEntry(t *testing.T) {
	d := tuitest.Dossier(t)
	for i, e := range d.Timeline() {
		p := newRig(t, d, 60, 12)
		p.apply(sel.Intent{Kind: sel.Entry, Entry: i})
		if p.cursor != i {
			t.Errorf("entry %d is shown as %d", i, p.cursor)
		}
		// The sentence alone leads to its first entry.
		story := d.Stories()[e.Story].ID
		p.Show(sel.Selection{Story: story, Sentence: int(e.Sentence)})
		if want := d.EntriesIn(story, int(e.Sentence))[0]; p.cursor != want {
			t.Errorf("the sentence of entry %d shows %d, want %d", i, p.cursor, want)
		}
	}
}

func TestShowFindsTheNearestDay(t *testing.T) {
	d := dates(on(day(2031, 3, 1)), on(day(2031, 3, 1)), on(day(2031, 3, 5)), on(day(2031, 4, 1)))
	for _, tc := range []struct {
		day  model.Day
		want int
	}{
		{day(2030, 1, 1), 0}, {day(2031, 3, 1), 0}, {day(2031, 3, 2), 1}, {day(2031, 3, 5), 2},
		{day(2031, 3, 31), 2}, {day(2031, 4, 1), 3}, {day(2040, 1, 1), 3},
	} {
		p := New(look(ansi.WcWidth), keys.Default())
		p.SetSize(40, 20)
		p.SetDossier(d)
		p.Show(sel.Selection{Story: "elsewhere", Day: tc.day})
		if p.cursor != tc.want {
			t.Errorf("on %s the cursor stands on %d, want %d", tc.day, p.cursor, tc.want)
		}
	}
}

// TestShowStaysWithoutADay: a selection that tells nothing moves nothing.
func TestShowStaysWithoutADay(t *testing.T) {
	r := newRig(t, dates(on(day(2031, 3, 1)), on(day(2031, 3, 2))), 40, 20)
	r.apply(sel.Intent{Kind: sel.Entry, Entry: 1})
	if r.Show(sel.Selection{Story: "elsewhere"}); r.cursor != 1 {
		t.Errorf("the cursor goes to %d", r.cursor)
	}
}

// TestManyEntriesAreNotAllKept walks further than what is kept laid out.
func TestManyEntriesAreNotAllKept(t *testing.T) {
	r := newRig(t, tuitest.Large(3*keptBlocks), 60, 20)
	for i := 0; i < len(r.entries); i += 5 {
		r.apply(sel.Intent{Kind: sel.Entry, Entry: i})
		r.Rows(true)
	}
	if len(r.blocks) > keptBlocks {
		t.Errorf("%d entries are kept laid out", len(r.blocks))
	}
}

// TestNearestEntryIsNotShownAsChosen: with the keys elsewhere, an entry that is
// only the nearest in time has the sign in its first row but no mark.
func TestNearestEntryIsNotShownAsChosen(t *testing.T) {
	r := newRig(t, dates(on(day(2031, 3, 1)), on(day(2031, 3, 5))), 16, 20)
	marks := func(focused bool) (signs, bases int) {
		base := r.look.Theme.Cursor
		if focused {
			base = r.look.CursorFocused
		}
		for _, row := range r.Rows(focused)[1:] {
			signs += strings.Count(row, r.look.Signs.Cursor)
			if strings.Contains(row, string(base)) {
				bases++
			}
		}
		return signs, bases
	}
	if signs, bases := marks(false); signs != 2 || bases != 2 {
		t.Errorf("the chosen entry of two rows has %d signs and %d marked rows", signs, bases)
	}
	r.Show(sel.Selection{Story: "elsewhere", Day: day(2031, 3, 6)})
	if signs, bases := marks(false); signs != 1 || bases != 0 {
		t.Errorf("the nearest entry has %d signs and %d marked rows", signs, bases)
	}
	if signs, bases := marks(true); signs != 2 || bases != 2 {
		t.Errorf("with the keys here it has %d signs and %d marked rows", signs, bases)
	}
}

func TestShowIsIdempotent(t *testing.T) {
	r := newRig(t, tuitest.Large(500), 50, 20)
	for range 5 {
		r.wheel(true)
	}
	before := slices.Clone(r.Rows(true))
	r.Show(r.s)
	if !slices.Equal(before, r.Rows(true)) {
		t.Error("showing the same selection again moves the pane")
	}
	r.apply(sel.Intent{Kind: sel.Entry, Entry: 400})
	before = slices.Clone(r.Rows(true))
	r.Show(sel.Selection{Story: r.s.Story})
	r.Show(r.s)
	if r.cursor != 400 {
		t.Error("showing a selection after another one loses the entry")
	}
	if r.scrollToCursor(); len(before) != len(r.Rows(true)) {
		t.Error("rows are lost")
	}
}

// TestCachedRowsAreFresh plays at random and compares what is kept with what a
// pane without any cache draws.
func TestCachedRowsAreFresh(t *testing.T) {
	t.Parallel()
	for _, d := range []*model.Dossier{tuitest.Dossier(t), tuitest.Wide(t), tuitest.Large(300)} {
		r := newRig(t, d, 60, 20)
		rng := rand.New(rand.NewPCG(3, 4))
		names := []string{"j", "k", "g", "G", "ctrl+d", "ctrl+u", "pgdown", "pgup", "enter"}
		for range 400 {
			switch n := rng.IntN(12); n {
			case 0:
				r.wheel(rng.IntN(2) == 0)
			case 1:
				r.SetSize(rng.IntN(90), rng.IntN(40))
			case 2:
				r.apply(sel.Intent{Kind: sel.Actor, Actor: d.Profiles()[rng.IntN(len(d.Profiles()))].ID})
			case 3:
				r.SetLook(theme.New(theme.Background(rng.IntN(3)), cells.Metrics{Method: ansi.Method(rng.IntN(2)), ASCII: rng.IntN(2) == 0}))
			case 4:
				r.send(tea.MouseClickMsg{X: rng.IntN(90), Y: rng.IntN(40), Button: tea.MouseLeft})
			default:
				r.press(names[rng.IntN(len(names))])
			}
			focused := rng.IntN(2) == 0
			kept := slices.Clone(r.Rows(focused))
			fresh := *r.Pane
			fresh.blocks = make(map[int]*block)
			fresh.forget()
			if !slices.Equal(kept, fresh.Rows(focused)) {
				t.Fatal("the rows kept are stale")
			}
			tuitest.CheckRows(t, kept, r.w, r.h, r.look.Method)
		}
	}
}

func TestResizeKeepsTheCursorVisible(t *testing.T) {
	r := newRig(t, tuitest.Large(400), 60, 30)
	r.apply(sel.Intent{Kind: sel.Entry, Entry: 200})
	for _, w := range []int{200, 90, 40, 20, 12, 20, 40, 200, 60} {
		for _, h := range []int{30, 9, 3, 60} {
			r.SetSize(w, h)
			r.check()
			if r.cursor != 200 || !r.anchor.Visible(200, r.bodyHeight(), r.height) {
				t.Fatalf("at %dx%d the cursor is on %d, out of sight:\n%s", w, h, r.cursor, r.screen())
			}
		}
	}
}
