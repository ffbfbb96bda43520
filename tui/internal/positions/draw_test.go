package positions

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
	"dateline/tui/internal/tuitest"
)

func TestCountsStayInTheirColumn(t *testing.T) {
	for n, want := range map[int]string{0: "    0", 7: "    7", 9999: " 9999", 12_345: "  12k", 100_000: " 100k"} {
		if got := count(n, 5); got != want {
			t.Errorf("count(%d) = %q, want %q", n, got, want)
		}
	}
}

// profiles returns a pane on made-up profiles without stories.
func profiles(w, h int, list ...model.Profile) *Pane {
	p := New(look(ansi.WcWidth), keys.Default())
	p.SetSize(w, h)
	p.SetDossier(model.NewDossier(nil, list))
	return p
}

func plain(p *Pane) []string {
	return strings.Split(tuitest.Grid(strings.Join(p.Rows(true), "\n"), p.w, p.h, p.look.Method), "\n")
}

func TestBarsShowTheWeight(t *testing.T) {
	p := profiles(40, 20,
		model.Profile{ID: "a", Name: "Most", Statements: 10, Mentions: 10},
		model.Profile{ID: "b", Name: "Half", Statements: 5, Mentions: 5},
		model.Profile{ID: "c", Name: "Little", Mentions: 1},
		model.Profile{ID: "d", Name: "None"},
	)
	for i, want := range []string{"■■■■■ Most", "■■■·· Half", "■···· Little", "····· None"} {
		if row := plain(p)[2+i]; !strings.HasPrefix(row, " "+want) {
			t.Errorf("row %q, want %q", row, want)
		}
	}
}

// TestNarrowerPanesDropTheLesser: the name is the last to go, then the
// statements, then the mentions and the bar.
func TestNarrowerPanesDropTheLesser(t *testing.T) {
	one := model.Profile{ID: "a", Name: "Ada Holm", Kind: model.KindPerson, Role: "harbour master", Statements: 12, Mentions: 345}
	for _, tc := range []struct {
		w    int
		want string
	}{
		{60, " ■■■■■ Ada Holm  harbour master                   12    345"},
		{34, " ■■■■■ Ada Holm  har…   12    345"},
		{30, " ■■■■■ Ada Holm     12    345"},
		{26, " Ada Holm  harbour …   12"},
		{18, " Ada Holm      12"},
		{12, " Ada Holm"},
		{6, " Ada …"},
	} {
		p := profiles(tc.w, 20, one)
		if got := plain(p)[2]; got != tc.want {
			t.Errorf("width %d: %q, want %q", tc.w, got, tc.want)
		}
	}
}

func TestDescriptions(t *testing.T) {
	ports := model.Profile{ID: "p", Name: "United Ports", Kind: model.KindOrganization, Mentions: 9}
	for _, tc := range []struct {
		profile model.Profile
		want    string
	}{
		{model.Profile{Role: "master", Affiliation: "p"}, "master, United Ports"},
		{model.Profile{Role: "master"}, "master"},
		{model.Profile{Affiliation: "p"}, "United Ports"},
		{model.Profile{Kind: model.KindOrganization}, "organisation"},
		{model.Profile{Kind: model.KindGroup, Unnamed: true}, "unnamed · group"},
		{model.Profile{Kind: model.KindPerson, Affiliation: "gone"}, "person"},
		{model.Profile{Role: "  the\nmaster "}, "the master"},
	} {
		tc.profile.ID, tc.profile.Name = "x", "X"
		p := profiles(60, 20, ports, tc.profile)
		if got := p.describe(p.dossier.Profile("x")); got != tc.want {
			t.Errorf("%+v is described as %q, want %q", tc.profile, got, tc.want)
		}
	}
	self := profiles(60, 20, model.Profile{ID: "s", Name: "Self", Kind: model.KindGroup, Affiliation: "s"})
	if got := self.describe(self.dossier.Profile("s")); got != "group" {
		t.Errorf("an actor who belongs to himself is described as %q", got)
	}
}

func TestOtherNames(t *testing.T) {
	many := make([]string, 100)
	for i := range many {
		many[i] = fmt.Sprintf("Alias %d\nof many", i)
	}
	p := profiles(80, 30,
		model.Profile{ID: "m", Name: "Many", Kind: model.KindPerson, Aliases: many},
		model.Profile{ID: "o", Name: "One", Kind: model.KindPerson},
	)
	p.Show(sel.Selection{Actor: "m"})
	screen := strings.Join(plain(p), "\n")
	if !strings.Contains(screen, "person · also: Alias 0 of many, Alias 1 of many") {
		t.Errorf("no other names:\n%s", screen)
	}
	p.Show(sel.Selection{Actor: "o"})
	if screen := strings.Join(plain(p), "\n"); strings.Contains(screen, "also") {
		t.Errorf("other names of one who has none:\n%s", screen)
	}
}

// TestChosenStatementIsShownWhole: the others are cut after three rows.
func TestChosenStatementIsShownWhole(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("the crane must be mended ", 30))
	b := tuitest.NewStory(t, "long", "Long", "", model.NewDay(2031, 3, 14), []string{
		"Ada said " + long + " first.", "Ada said " + long + " again.",
	})
	ada := b.Actor("Ada", model.KindPerson, "")
	b.Statement(ada, "Ada", "said", long+" first", model.ActSay, 0)
	b.Statement(ada, "Ada", "said", long+" again", model.ActSay, 0)
	r := newRig(t, tuitest.Merge(b.Story), 60, 50)
	for item, last := range map[model.Ordinal]string{1: "first", 2: "again"} {
		r.apply(sel.Intent{Kind: sel.Statement, Story: "long", Item: item})
		if marked := r.marked(); len(marked) < 12 || !strings.HasSuffix(marked[len(marked)-1], last) {
			t.Errorf("statement %d is not shown whole:\n%s", item, r.screen())
		}
		if rows := r.block(int(2 - item)).rows; rows != 1+maxWords {
			t.Errorf("the other statement takes %d rows", rows)
		}
	}
}

func TestASCII(t *testing.T) {
	p := New(theme.New(theme.Dark, cells.Metrics{Method: ansi.WcWidth, ASCII: true}), keys.Default())
	p.SetSize(60, 30)
	p.SetDossier(tuitest.Wide(t))
	for _, row := range p.Rows(true) {
		for _, r := range row {
			if r > 0x7e {
				t.Fatalf("%q in an ASCII frame: %q", r, row)
			}
		}
	}
}

func TestInStatements(t *testing.T) {
	r := newRig(t, harbour(t), 60, 30)
	if r.InStatements() {
		t.Error("the pane begins among the statements")
	}
	if r.press("l"); !r.InStatements() {
		t.Error("right does not lead among the statements")
	}
	// The list is empty for an actor without statements and mentions: there is
	// nothing to enter, but also nothing is lost.
	p := profiles(60, 30, model.Profile{ID: "a", Name: "Ada"})
	key, _ := tuitest.Key("l")
	if p.Update(key); p.InStatements() {
		t.Error("an empty list is entered")
	}
}
