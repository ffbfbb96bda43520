package reader

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

// styledAs returns the texts that the visible rows show in a style, however it
// is combined with others: what a reader sees marked so.
func (f *fixture) styledAs(style cells.Style) []string {
	var texts []string
	for _, row := range f.Rows(true)[1:] {
		for _, segment := range strings.Split(row, "\x1b[m") {
			if at := strings.LastIndex(segment, "m"); strings.Contains(segment, string(style)) {
				at = strings.LastIndex(segment[:at+1], "\x1b[")
				_, text, _ := strings.Cut(segment[at:], "m")
				texts = append(texts, text)
			}
		}
	}
	return texts
}

func (f *fixture) expect(what string, style cells.Style, want ...string) {
	f.t.Helper()
	got := strings.Join(f.styledAs(style), "|")
	if got != strings.Join(want, "|") {
		f.t.Errorf("%s: %q, want %q", what, got, strings.Join(want, "|"))
	}
}

func TestWhatIsChosenIsMarkedInTheText(t *testing.T) {
	t.Parallel()
	f := newFixture(t, tuitest.Dossier(t), 90, 20, cells.Metrics{})
	look := f.look
	f.expect("dates", look.Date, "Friday, March 14", "April", "March 3", "March 3", "next week")
	f.expect("mentions", look.Mention)
	f.expect("source", look.Theme.Source)

	f.apply(sel.Intent{Kind: sel.Actor, Actor: "person:elena varga"})
	f.expect("mentions", look.Mention, "Elena Varga", "Varga")

	f.apply(sel.Intent{Kind: sel.Statement, Story: "strike", Item: 1})
	f.expect("source", look.Theme.Source, "Elena Varga")
	f.expect("cue", look.Cue, "warned")
	f.expect("content", look.Content, "the city would “run out of coal within days”")
	f.expect("sentence", look.Theme.Sentence, "Mayor ", "Elena Varga", "warned", " that ", "the city would “run out of coal within days”", ".")

	f.press("j", "j")
	f.expect("blank before a sentence inside a row", look.SentenceStart, " ")
	f.press("g")
	f.expect("no blank before the first sentence", look.SentenceStart)

	f.apply(sel.Intent{Kind: sel.Actor})
	f.expect("mentions of nobody", look.Mention)
	f.apply(sel.Intent{Kind: sel.Story, Story: "talks"})
	f.expect("dates of another story", look.Date, "March 15", "March 20", "summer")
	f.expect("cue of another story", look.Cue)
}

func TestTitlesAndPronounsAreMarkedLighterThanNames(t *testing.T) {
	t.Parallel()
	b := tuitest.NewStory(t, "s", "", "", 0, []string{"Anna Berg spoke.", "She left, and the pilot slept."})
	b.Actor("Anna Berg", model.KindPerson, "")
	a := &b.Story.Actors[0]
	a.Mentions = append(a.Mentions, model.Mention{Span: b.Find("She", 0), Form: model.FormPronoun}, model.Mention{Span: b.Find("the pilot", 0), Form: model.FormTitle})
	f := newFixture(t, tuitest.Merge(b.Story), 60, 6, cells.Metrics{})
	f.apply(sel.Intent{Kind: sel.Actor, Actor: a.Profile})
	f.expect("names", f.look.Mention, "Anna Berg")
	f.expect("others", f.look.Pronoun, "She", "the pilot")
}

func TestMatchesAreMarked(t *testing.T) {
	t.Parallel()
	f := newFixture(t, tuitest.Dossier(t), 90, 20, cells.Metrics{})
	text := f.story.Text
	var matches []model.Span
	for at := 0; ; {
		i := strings.Index(text[at:], "harbour")
		if i < 0 {
			break
		}
		matches = append(matches, model.Span{Start: at + i, End: at + i + 7})
		at += i + 7
	}
	f.SetMatches(matches, 1)
	f.expect("matches", f.look.MatchText, "harbour")
	f.expect("the one gone to", f.look.MatchChosen, "harbour")
	arrows := 0
	for _, row := range strings.Split(f.screen(), "\n") {
		if strings.Contains(row, f.look.Found) {
			arrows++
			if !strings.Contains(row, "the harbour company") {
				t.Errorf("the arrow points at %q", row)
			}
		}
	}
	if arrows != 1 {
		t.Errorf("%d arrows:\n%s", arrows, f.screen())
	}
	f.SetMatches(matches, -1)
	f.expect("none gone to", f.look.MatchChosen)
	f.apply(sel.Intent{Kind: sel.Story, Story: "talks"})
	f.expect("matches of the story before", f.look.MatchText)
}

// Rows of the chosen sentence have a sign at the left, with and without the
// focus, and on terminals of ASCII signs.
func TestTheChosenSentenceIsSeenWithoutColour(t *testing.T) {
	t.Parallel()
	for _, m := range everyMetrics() {
		f := newFixture(t, tuitest.Dossier(t), 46, 20, m)
		f.press("j")
		for _, focused := range []bool{true, false} {
			grid := tuitest.Grid(strings.Join(f.Rows(focused)[1:], "\n"), f.w, f.height(), m.Method)
			var marked []string
			for _, row := range strings.Split(grid, "\n") {
				if text, ok := strings.CutPrefix(row, f.look.Signs.Cursor+" "); ok {
					marked = append(marked, text)
				}
			}
			got := strings.Join(marked, " ")
			if !strings.Contains(got, "Mayor Elena Varga warned") || !strings.Contains(got, "within") || strings.Contains(got, "contract") {
				t.Errorf("focused %v: marked rows are %q", focused, marked)
			}
		}
	}
}

func TestAKeyDoesNotPayForTheLengthOfTheStory(t *testing.T) {
	d, _ := annotated(200_000)
	f := newFixture(t, d, 80, 24, cells.Metrics{})
	f.apply(sel.Intent{Kind: sel.Actor, Actor: d.Profiles()[0].ID})
	if n := testing.AllocsPerRun(50, func() { f.press("j") }); n > 4 {
		t.Errorf("a key makes %v allocations in a long story", n)
	}
	if n := testing.AllocsPerRun(5, func() { f.draw(true) }); n > 6*24 {
		t.Errorf("a frame of 24 rows makes %v allocations", n)
	}
}
