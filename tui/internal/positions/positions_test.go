package positions

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

// TestEverySize draws dossiers of every kind at every width, each part active;
// the frame may hold nothing but exact rows of text and colours.
func TestEverySize(t *testing.T) {
	t.Parallel()
	right, _ := tuitest.Key("l")
	left, _ := tuitest.Key("h")
	for _, d := range []*model.Dossier{
		tuitest.Dossier(t), tuitest.Wide(t), tuitest.Hostile(t), harbour(t),
		model.NewDossier(nil, nil), tuitest.LongStory(2000), nil,
	} {
		for _, method := range []ansi.Method{ansi.WcWidth, ansi.GraphemeWidth} {
			p := New(look(method), keys.Default())
			p.SetDossier(d)
			for _, h := range []int{0, 1, 2, 9, 10, 18, 60, 150} {
				for w := 0; w <= 130; w += 1 + h/20 {
					p.SetSize(w, h)
					if d != nil && len(d.Profiles()) > 0 {
						p.Show(sel.Selection{Story: d.Stories()[0].ID, Actor: d.Profiles()[w%len(d.Profiles())].ID})
					}
					p.Update([]tea.Msg{left, right}[w/3%2])
					tuitest.CheckRows(t, p.Rows(w%2 == 0), w, h, method)
				}
			}
		}
	}
}

func TestRanksTheActors(t *testing.T) {
	r := newRig(t, tuitest.Dossier(t), 60, 26)
	r.has("said  named", "Everybody", "■■■■■ Elena Varga  Mayor", "chairman, Dockers' Union", "unnamed ·", "Kestria  country")
	if r.rowOf("Norvik  place") != len(r.d.Profiles())+1 {
		t.Errorf("the place does not stand last:\n%s", r.screen())
	}
	row := strings.Fields(strings.Split(r.screen(), "\n")[2])
	if n := len(row); row[n-2] != "3" || row[n-1] != "4" {
		t.Errorf("counts of the first actor: %q", row)
	}
}

func TestChosenActorsStatements(t *testing.T) {
	r := newRig(t, tuitest.Dossier(t), 60, 30)
	r.has("Everybody  all statements", "Elena Varga WARNS", "Søren Åkesson ACCUSES")
	r.actor("Elena Varga")
	r.has("Elena Varga  Mayor", "person · also: Varga", "~14 Mar 2031 WARNS", "“run out of coal within days”", "1/3")
	r.hasNot("ACCUSES", "Elena Varga WARNS")
	r.apply(sel.Intent{Kind: sel.Actor})
	r.has("Søren Åkesson ACCUSES")
}

func TestHowAStatementCameAbout(t *testing.T) {
	r := newRig(t, harbour(t), 70, 40)
	r.actor("Ada Holm")
	r.has(
		"10 Mar 2031 WARNS → to Bo Lind",      // a day of its own, whom it was said to
		`the cranes … "must not"`,             // parts that stand apart
		"~14 Mar 2031 PROMISES · second-hand", // only the day of the story
		"second-hand · reported by Bo Lind",   // who reported it
		"Ada Holm  harbour master", "person", "1/2",
	)
	r.hasNot("story 1", "~10 Mar") // one story needs no number
	r.actor("A harbour official")
	r.has("EXPECTS · unnamed", "the fee might perhaps rise")
	r.actor("Bo Lind")
	r.has("ACCUSES · reportedly") // a hedge outside the words
	r.apply(sel.Intent{Kind: sel.Actor})
	r.has("A leaked memo REPORTS ~14 Mar 2031 · document") // nobody's, but its source is named
}

func TestUndatedSaysSo(t *testing.T) {
	if got := dayOf(&model.Story{}, &model.Statement{}); got != "undated" {
		t.Errorf("%q", got)
	}
	if got := datedBy(&model.Story{}, &model.Statement{}); got != "" { // once is enough
		t.Errorf("how it was dated is told: %q", got)
	}
}

func TestQuotedWordsAndHedgesHaveTheirStyle(t *testing.T) {
	r := newRig(t, harbour(t), 70, 40)
	r.actor("Ada Holm")
	rows := strings.Join(r.Rows(true), "\n")
	if !strings.Contains(rows, string(r.look.Quote)+`"must not"`) || strings.Contains(rows, string(r.look.Quote)+"the cranes") {
		t.Errorf("quoted words are not marked, or others are:\n%q", rows)
	}
	r.actor("A harbour official")
	rows = strings.Join(r.Rows(true), "\n")
	for _, hedge := range []string{"might", "perhaps"} {
		if !strings.Contains(rows, string(r.look.Hedge)+hedge) {
			t.Errorf("the hedge %q is not marked:\n%q", hedge, rows)
		}
	}
}

func TestSilentActorHasHisMentions(t *testing.T) {
	r := newRig(t, harbour(t), 70, 30)
	r.actor("Norvik")
	r.has("Says nothing in these stories; mentioned 3 times.", "Norvik slept", "1/2", "promised new cranes")
	r.press("l")
	in := r.press("j")
	if in.Kind != sel.Sentence || in.Sentence != 3 {
		t.Errorf("moving among the mentions asks for %+v", in)
	}
	if r.cursor != 1 || !contains(r.marked(), "A leaked memo") {
		t.Errorf("the second mention is not marked:\n%s", r.screen())
	}
}

func TestManyMentionsAreCutShort(t *testing.T) {
	s := &model.Story{ID: "long", Text: strings.Repeat("Ox. ", 3000)}
	a := model.Actor{Name: "Ox", Kind: model.KindGroup, Profile: "ox"}
	for i := range 3000 {
		span := model.Span{Start: 4 * i, End: 4*i + 2}
		s.Sentences = append(s.Sentences, model.Sentence{Span: span})
		a.Mentions = append(a.Mentions, model.Mention{Span: span})
	}
	s.Actors = []model.Actor{a}
	r := newRig(t, tuitest.Merge(s), 90, 30)
	r.actor("Ox")
	r.has("mentioned 3000 times, the first 1000 sentences:", "1/1000")
}

func TestNothingToShowIsSaid(t *testing.T) {
	for name, d := range map[string]*model.Dossier{"none": nil, "empty": model.NewDossier(nil, nil)} {
		p := New(look(ansi.WcWidth), keys.Default())
		p.SetSize(60, 20)
		p.SetDossier(d)
		screen := tuitest.Grid(strings.Join(p.Rows(true), "\n"), 60, 20, ansi.WcWidth)
		for _, text := range []string{"Nobody speaks or is named here.", "No statements in these stories."} {
			if !strings.Contains(screen, text) {
				t.Errorf("%s: no %q:\n%s", name, text, screen)
			}
		}
		for _, key := range []string{"j", "k", "g", "G", "enter", "l", "ctrl+d"} {
			msg, _ := tuitest.Key(key)
			if in, _ := p.Update(msg); in.Kind != sel.None {
				t.Errorf("%s: %s asks for %+v", name, key, in)
			}
		}
		if in, _ := p.Update(tea.MouseClickMsg{X: 2, Y: 2, Button: tea.MouseLeft}); in.Kind != sel.None {
			t.Errorf("%s: a click asks for %+v", name, in)
		}
	}
}

// TestShowFindsEveryStatement names each statement in turn, with everybody's
// statements and with its speaker's.
func TestShowFindsEveryStatement(t *testing.T) {
	for _, d := range []*model.Dossier{tuitest.Dossier(t), harbour(t), tuitest.Large(400)} {
		r := newRig(t, d, 60, 26)
		for story, s := range d.Stories() {
			for k := range s.Statements {
				ref := model.StatementRef{Story: int32(story), Statement: model.Ordinal(k + 1)}
				r.apply(sel.Intent{Kind: sel.Actor})
				r.apply(sel.Intent{Kind: sel.Statement, Story: s.ID, Item: ref.Statement})
				if r.list.said.At(r.cursor) != ref {
					t.Fatalf("statement %+v is shown as %+v", ref, r.list.said.At(r.cursor))
				}
				speaker := s.Actor(s.Statements[k].Actor)
				if speaker == nil {
					continue
				}
				p := New(look(ansi.WcWidth), keys.Default())
				p.SetDossier(d)
				p.Show(sel.Selection{Story: s.ID, Actor: speaker.Profile, Sentence: s.Statements[k].Sentence, Statement: ref.Statement})
				if p.list.said.At(p.cursor) != ref {
					t.Fatalf("statement %+v of %s is shown as %+v", ref, speaker.Name, p.list.said.At(p.cursor))
				}
			}
		}
	}
}

// TestShowFindsTheDay: where neither the statement nor the sentence is in the
// list, the last statement up to the day is chosen.
func TestShowFindsTheDay(t *testing.T) {
	r := newRig(t, harbour(t), 60, 26)
	ada := r.d.StatementsOf(r.d.Profiles()[0].ID)
	for day, want := range map[model.Day]int{
		model.NewDay(2031, 3, 1): 0, model.NewDay(2031, 3, 10): 0, model.NewDay(2031, 3, 13): 0, model.NewDay(2031, 4, 1): 1,
	} {
		r.Show(sel.Selection{Story: "elsewhere", Actor: r.d.Profiles()[0].ID, Day: day})
		if r.cursor != want || len(ada) != 2 {
			t.Errorf("on %s the cursor is on %d of %d, want %d", day, r.cursor, len(ada), want)
		}
	}
}

// TestNearestStatementIsNotShownAsChosen: with the keys elsewhere, a statement
// that is only the nearest has the sign in its first row but no mark.
func TestNearestStatementIsNotShownAsChosen(t *testing.T) {
	r := newRig(t, harbour(t), 80, 30)
	marks := func(focused bool) (signs, bases int) {
		for _, row := range r.Rows(focused)[1+r.layout().actors+r.layout().separator:] {
			signs += strings.Count(row, r.look.Signs.Cursor)
			if strings.Contains(row, string(r.look.Theme.Cursor)) || strings.Contains(row, string(r.look.CursorFocused)) {
				bases++
			}
		}
		return signs, bases
	}
	r.apply(sel.Intent{Kind: sel.Statement, Story: "harbour", Item: 1})
	if signs, bases := marks(false); signs != 2 || bases != 2 {
		t.Errorf("the chosen statement of two rows has %d signs and %d marked rows", signs, bases)
	}
	r.Show(sel.Selection{Story: "elsewhere", Day: model.NewDay(2031, 3, 11)})
	if signs, bases := marks(false); signs != 1 || bases != 0 {
		t.Errorf("the nearest statement has %d signs and %d marked rows", signs, bases)
	}
	r.activate(statements)
	if signs, bases := marks(true); signs != 2 || bases != 2 {
		t.Errorf("with the keys there it has %d signs and %d marked rows", signs, bases)
	}
}

// TestChosenStatementTellsHowItIsDated: "~" says that a day is only the
// story's, and of the one at the cursor the words that date it are told.
func TestChosenStatementTellsHowItIsDated(t *testing.T) {
	d := harbour(t)
	story := d.StoryAt(0)
	story.Statements[2].Date, story.Statements[2].DayBasis = 1, model.DayEarlier
	r := newRig(t, d, 90, 40)
	for item, want := range map[model.Ordinal]string{
		1: "10 Mar 2031 → to Bo Lind · dated by “March 10”",
		2: "dated by the story",
		3: "dated by “March 10” before it",
	} {
		r.apply(sel.Intent{Kind: sel.Statement, Story: "harbour", Item: item})
		screen := r.screen()
		if !strings.Contains(screen, want) {
			t.Errorf("statement %d does not tell %q:\n%s", item, want, screen)
		}
		if n := strings.Count(screen, "dated by"); n != 1 {
			t.Errorf("%d statements tell how they are dated, want the chosen one alone:\n%s", n, screen)
		}
	}
}

func TestShowIsIdempotent(t *testing.T) {
	r := newRig(t, tuitest.Large(500), 50, 30)
	r.wheel(3, true)
	r.wheel(25, true)
	before := slices.Clone(r.Rows(true))
	r.Show(r.s)
	if !slices.Equal(before, r.Rows(true)) {
		t.Error("showing the same selection again moves the pane")
	}
}

// TestCachedRowsAreFresh plays at random and compares what is kept with what a
// pane without any cache draws.
func TestCachedRowsAreFresh(t *testing.T) {
	t.Parallel()
	for _, d := range []*model.Dossier{tuitest.Dossier(t), tuitest.Wide(t), harbour(t), tuitest.Large(300)} {
		r := newRig(t, d, 60, 30)
		rng := rand.New(rand.NewPCG(7, 8))
		names := []string{"j", "k", "g", "G", "ctrl+d", "ctrl+u", "pgdown", "pgup", "enter", "h", "l", "left", "right"}
		for range 400 {
			switch rng.IntN(14) {
			case 0:
				r.wheel(rng.IntN(30), rng.IntN(2) == 0)
			case 1:
				r.SetSize(rng.IntN(90), rng.IntN(40))
			case 2:
				r.apply(sel.Intent{Kind: sel.Entry, Entry: rng.IntN(len(d.Timeline()))})
			case 3:
				r.SetLook(theme.New(theme.Background(rng.IntN(3)), cells.Metrics{Method: ansi.Method(rng.IntN(2)), ASCII: rng.IntN(2) == 0}))
			case 4:
				r.click(rng.IntN(90), rng.IntN(40))
			default:
				r.press(names[rng.IntN(len(names))])
			}
			focused := rng.IntN(2) == 0
			kept := slices.Clone(r.Rows(focused))
			fresh := *r.Pane
			fresh.blocks, fresh.drawnActors = make(map[blockKey]*block), make(map[int]string)
			fresh.forget()
			if !slices.Equal(kept, fresh.Rows(focused)) {
				t.Fatal("the rows kept are stale")
			}
			tuitest.CheckRows(t, kept, r.w, r.h, r.look.Method)
		}
	}
}

func TestResizeKeepsTheCursorsVisible(t *testing.T) {
	r := newRig(t, tuitest.Large(2000), 60, 30)
	r.apply(sel.Intent{Kind: sel.Actor, Actor: r.d.Profiles()[77].ID})
	row := r.window.Cursor
	r.press("l", "j", "j", "j")
	for _, w := range []int{200, 90, 40, 20, 12, 20, 200, 60} {
		for _, h := range []int{30, 9, 3, 60, 10} {
			r.SetSize(w, h)
			r.check()
			if r.window.Cursor != row || h >= bothFrom && (row < r.window.Top || row >= r.window.Top+r.window.Height) {
				t.Fatalf("at %dx%d the actor is out of sight:\n%s", w, h, r.screen())
			}
			if !r.anchor.Visible(r.cursor, r.layout().list, r.height) {
				t.Fatalf("at %dx%d the statement is out of sight:\n%s", w, h, r.screen())
			}
		}
	}
}

// TestSpeakerIsPointedOut: with nobody chosen, the actor who makes the chosen
// statement can be told from the others; with one chosen, the cursor tells.
func TestSpeakerIsPointedOut(t *testing.T) {
	r := newRig(t, harbour(t), 60, 30)
	pointed := func() (rows []string) {
		for _, row := range strings.Split(r.screen(), "\n") {
			if strings.HasPrefix(row, r.look.Statement) {
				rows = append(rows, row)
			}
		}
		return rows
	}
	for item, name := range map[model.Ordinal]string{1: "Ada Holm", 3: "Bo Lind"} {
		r.apply(sel.Intent{Kind: sel.Statement, Story: "harbour", Item: item})
		if rows := pointed(); len(rows) != 1 || !strings.Contains(rows[0], name) {
			t.Errorf("statement %d points at %q, not at %s:\n%s", item, rows, name, r.screen())
		}
	}
	r.press("l")
	for range 4 {
		r.apply(r.press("j"))
	}
	if rows := pointed(); len(rows) != 0 {
		t.Errorf("a statement of nobody's points at %q", rows)
	}
	r.apply(sel.Intent{Kind: sel.Statement, Story: "harbour", Item: 1})
	r.actor("Bo Lind")
	if rows := pointed(); len(rows) != 0 {
		t.Errorf("beside a chosen actor, %q is pointed at", rows)
	}
}
