package prompt

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/model/fold"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

func TestTextIsFoundAndChosen(t *testing.T) {
	d := tuitest.Dossier(t)
	u := play(t, NewText(look(), keys.Default(), d, sel.Selection{}), 110, 12)
	u.press("HARBOUR company").has("1 of 3 matches", "Dockers close Norvik harbour", "said the harbour company had broken")
	u.press("down", "enter")
	want := sel.Intent{Kind: sel.Sentence, Story: "strike", Sentence: 5}
	if !u.last.Done || u.last.Intent != want || u.last.Matches == nil {
		t.Fatalf("chose %+v, want %+v", u.last, want)
	}
	m := u.last.Matches
	if got := len(m.In(d.Story("strike"))) + len(m.In(d.Story("talks")))*10 + len(m.In(d.Story("verdict")))*100; got != 102 {
		t.Errorf("matches by story: %d, want two in the first, none in the second, one in the third", got)
	}
}

func TestTextBeginsWhereTheReaderIs(t *testing.T) {
	d := tuitest.Dossier(t)
	u := play(t, NewText(look(), keys.Default(), d, sel.Selection{Story: "talks", Sentence: 1}), 110, 12)
	u.press("varga", "enter")
	if got := u.last.Intent; got.Story != "talks" || got.Sentence != 3 {
		t.Errorf("began at %+v, want sentence 3 of talks", got)
	}
}

func TestTextFindsNothing(t *testing.T) {
	u := play(t, NewText(look(), keys.Default(), tuitest.Dossier(t), sel.Selection{}), 60, 12)
	u.press("zebra").has("0 matches")
	u.press("enter")
	if u.last.Done || !strings.Contains(u.last.Message, "zebra") {
		t.Errorf("enter on nothing gives %+v", u.last)
	}
}

func TestStaleAnswersAreDropped(t *testing.T) {
	a := NewText(look(), keys.Default(), tuitest.Dossier(t), sel.Selection{})
	a.SetSize(80, 10)
	_, old := a.Update(tea.PasteMsg{Content: "har"})
	_, late := a.Update(tea.PasteMsg{Content: "bour company"})
	drain(a, late())
	n := len(a.listed.hits)
	if _, cmd := a.Update(old()); cmd != nil || len(a.listed.hits) != n {
		t.Errorf("an answer to an older question was taken: %d matches, had %d", len(a.listed.hits), n)
	}
}

// An answer that was asked for before the search was closed and opened again is
// of another search, although it may be as young as the present one.
func TestAnswersOfAClosedSearchAreDropped(t *testing.T) {
	d := tuitest.Dossier(t)
	before := NewText(look(), keys.Default(), d, sel.Selection{})
	_, old := before.Update(tea.PasteMsg{Content: "harbour"})
	now := NewText(look(), keys.Default(), d, sel.Selection{})
	now.SetSize(80, 10)
	_, cmd := now.Update(tea.PasteMsg{Content: "lawful"})
	now.Update(old())
	drain(now, cmd())
	if len(now.listed.hits) != 1 || now.listed.dossier.Heading(now.listed.hits[0].Story).ID != "verdict" {
		t.Errorf("matches %+v", now.listed.hits)
	}
}

// TestTheListStaysAsStoriesComeIn: the line with the cursor stays where it is on
// the screen, and the list is never empty in between.
func TestTheListStaysAsStoriesComeIn(t *testing.T) {
	all := manyStories(90)
	for i, s := range all.Stories() {
		s.Text = fmt.Sprintf("The ferry was mended at quay %d.", i)
	}
	half := model.NewDossier(every(all.Stories(), 2), nil)
	for _, keys := range [][]string{{}, {"down", "down", "down"}, {"ctrl+end", "up"}, {"pgdown", "pgdown", "up"}} {
		a := NewText(look(), nil, half, sel.Selection{})
		u := play(t, a, 70, 12).press("ferry")
		u.press(keys...)
		chosen := a.listed.dossier.Heading(a.listed.hits[a.window.Cursor].Story).ID
		row, text := a.window.Cursor-a.window.Top, a.Rows()[a.listAt()+a.window.Cursor-a.window.Top]
		cmd := a.SetDossier(model.NewDossier(all.Stories(), nil))
		if len(a.listed.hits) != half.Len() {
			t.Errorf("%v: %d matches are left while more are looked for", keys, len(a.listed.hits))
		}
		drain(a, cmd())
		if len(a.listed.hits) != all.Len() || a.listed.dossier.Len() != all.Len() {
			t.Errorf("%v: %d matches in %d stories", keys, len(a.listed.hits), a.listed.dossier.Len())
		}
		if now := a.listed.dossier.Heading(a.listed.hits[a.window.Cursor].Story).ID; now != chosen {
			t.Errorf("%v: the cursor is on %s, was on %s", keys, now, chosen)
		}
		// At the ends of the list there may be fewer lines than there were.
		if at := a.window.Cursor - a.window.Top; at != row && a.window.Top > 0 && a.window.Top+a.window.Height < a.window.Len {
			t.Errorf("%v: the line moved from row %d to %d", keys, row, at)
		} else if at == row && a.Rows()[a.listAt()+at] != text {
			t.Errorf("%v: the line is another:\n%s\n%s", keys, text, a.Rows()[a.listAt()+at])
		}
	}
}

// every is each n-th of some stories.
func every(stories []*model.Story, n int) (some []*model.Story) {
	for i := 0; i < len(stories); i += n {
		some = append(some, stories[i])
	}
	return some
}

// A match that is chosen while the search is repeated is the one in the newer
// stories.
func TestChosenWhileStoriesComeIn(t *testing.T) {
	all := manyStories(9)
	for i, s := range all.Stories() {
		s.Text = fmt.Sprintf("The ferry was mended at quay %d.", i)
	}
	a := NewText(look(), nil, model.NewDossier(all.Stories()[5:], nil), sel.Selection{})
	u := play(t, a, 70, 12).press("ferry")
	a.SetDossier(all)
	u.press("enter")
	if hit := u.last.Hit; hit.Story != 5 || u.last.Intent.Story != all.Heading(5).ID {
		t.Errorf("chose %+v, %+v", hit, u.last.Intent)
	}
}

func TestEnterBeforeTheAnswerWaitsForIt(t *testing.T) {
	a := NewText(look(), keys.Default(), tuitest.Dossier(t), sel.Selection{})
	a.SetSize(80, 10)
	_, search := a.Update(tea.PasteMsg{Content: "lawful"})
	enter, _ := tuitest.Key("enter")
	if r, _ := a.Update(enter); r.Done {
		t.Fatal("chose before there was a match")
	}
	r, _ := a.Update(search())
	if !r.Done || r.Intent.Story != "verdict" {
		t.Errorf("the answer gives %+v", r)
	}
}

// A long search runs piece by piece, and lists and counts what a plain search
// finds.
func TestTextSearchInPieces(t *testing.T) {
	d := tuitest.LongStory(3 << 20)
	a := NewText(look(), keys.Default(), d, sel.Selection{})
	a.SetSize(80, 10)
	_, cmd := a.Update(tea.PasteMsg{Content: "the tide"})
	pieces := 0
	for cmd != nil {
		pieces++
		_, cmd = a.Update(cmd())
	}
	want := strings.Count(strings.ToLower(d.Stories()[0].Text), "the tide")
	if got := len(a.listed.hits) + a.listed.beyond; got != want || pieces < 10 {
		t.Errorf("%d matches in %d pieces, want %d in many", got, pieces, want)
	}
	if len(a.listed.hits) > maxHits+pieceSize/8 {
		t.Errorf("%d matches kept", len(a.listed.hits))
	}
	if note := a.note(); !strings.Contains(note, "listed") {
		t.Errorf("the note does not tell that more was counted: %q", note)
	}
}

func TestSearchFolds(t *testing.T) {
	for _, c := range []struct{ text, query, want string }{
		{"The Mayor said", "mayor", "Mayor"},
		{"Søren Åkesson said", "soren akesson", "Søren Åkesson"},
		{"A\u030akesson", "åkesson", "A\u030akesson"},
		{"in the\nharbour", "the harbour", "the\nharbour"},
		{"in  the \n harbour", "the harbour", "the \n harbour"},
		{"of the\n\nharbour", "the harbour", ""},
		{"the “empty” harbour", `"empty"`, "“empty”"},
		{"O’Neill", "o'neill", "O’Neill"},
		{"Straße", "strasse", "Straße"},
		{"Straße", "s", "S"},
		{"港を開く", "を開", "を開"},
		{"ΑΘΉΝΑ", "αθηνα", "ΑΘΉΝΑ"},
		{"naïve café", "NAIVE CAFE", "naïve café"},
		{"a`b", "a’b", "a`b"},
		{"end", "ending", ""},
	} {
		f := foldText(c.text)
		got := ""
		if spans := f.find(nil, foldQuery(c.query)); len(spans) > 0 {
			got = c.text[spans[0].Start:spans[0].End]
		}
		if got != c.want {
			t.Errorf("%q in %q: %q, want %q", c.query, c.text, got, c.want)
		}
	}
}

func FuzzTextSearch(f *testing.F) {
	f.Add("Søren Åkesson said “no”\n\nand A\u030akesson left", "akesson")
	f.Add("in the\n harbour of the\n\nharbour", "the harbour")
	f.Add("Straße ﬁn ½ 港\u3099 \u0301", "s")
	f.Fuzz(func(t *testing.T, text, query string) {
		text, query = strings.ToValidUTF8(text, "?"), strings.ToValidUTF8(query, "?")
		folded, q := foldText(text), foldQuery(query)
		last := 0
		for _, s := range folded.find(nil, q) {
			if s.Start < last || s.Empty() || s.End > len(text) {
				t.Fatalf("span %v after %d in %d bytes", s, last, len(text))
			}
			last = s.End
			found := text[s.Start:s.End]
			if s.Start > 0 && !utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End]) {
				t.Fatalf("span %v splits a rune of %q", s, text)
			}
			if got := string(foldText(found).text); !strings.Contains(got, q) {
				t.Fatalf("%q folds to %q, which does not hold %q", found, got, q)
			}
		}
		// What the general folding finds, this one finds too: it differs only
		// in keeping paragraphs apart.
		if g := fold.String(query); g == q && q != "" && !strings.ContainsAny(text, "\n`") &&
			strings.Contains(fold.String(text), g) && len(folded.find(nil, q)) == 0 {
			t.Fatalf("%q not found in %q", query, text)
		}
	})
}

// found searches all stories at once.
func found(d *model.Dossier, query string) []Hit {
	var all []Hit
	for s := (scan{query: foldQuery(query)}); !s.done; {
		var hits []Hit
		hits, s = s.step(d, pieceSize)
		all = append(all, hits...)
	}
	return all
}

// seek goes on to the next match, in steps too short for a story.
func seek(d *model.Dossier, m *Matches, from Hit, direction int) Seek {
	s := m.From(from.Story, from.Span.Start, direction)
	for !s.Done {
		s = s.Step(d, 1)
	}
	return s
}

func TestMatchesGoRound(t *testing.T) {
	d := tuitest.Dossier(t)
	m, all := NewMatches("Varga"), found(d, "Varga")
	if len(all) < 4 {
		t.Fatalf("%d matches", len(all))
	}
	for i, at := range all {
		for _, direction := range []int{+1, -1} {
			next := i + direction
			want := all[(next+len(all))%len(all)]
			got := seek(d, m, at, direction)
			if !got.Found || got.Hit != want || got.Round != (next < 0 || next == len(all)) {
				t.Errorf("from match %d in direction %d: %+v, want %+v", i, direction, got, want)
			}
		}
		if in := m.In(d.StoryAt(at.Story)); !slices.Contains(in, at.Span) {
			t.Errorf("%v is not among the matches of its story: %v", at, in)
		}
	}
}

// The only match is the one the reader is at: going on leads back to it.
func TestTheOnlyMatch(t *testing.T) {
	d := tuitest.Dossier(t)
	only := found(d, "lawful")
	for _, direction := range []int{+1, -1} {
		if got := seek(d, NewMatches("lawful"), only[0], direction); len(only) != 1 || !got.Found || !got.Round || got.Hit != only[0] {
			t.Errorf("direction %d: %+v of %v", direction, got, only)
		}
	}
}

func TestMatchesOfNothing(t *testing.T) {
	d := tuitest.Dossier(t)
	for _, query := range []string{"zebra", "", " "} {
		m := NewMatches(query)
		for _, direction := range []int{+1, -1} {
			if got := seek(d, m, Hit{}, direction); got.Found {
				t.Errorf("%q is found at %v", query, got.Hit)
			}
		}
		if spans := m.In(d.StoryAt(0)); len(spans) > 0 || m.In(nil) != nil {
			t.Errorf("%q matches %v", query, spans)
		}
	}
	if got := seek(model.NewDossier(nil, nil), NewMatches("a"), Hit{}, 1); got.Found {
		t.Error("something is found in no story")
	}
}

func BenchmarkTextSearch10MB(b *testing.B) {
	ascii := tuitest.LongStory(10 << 20)
	curly := tuitest.Merge(&model.Story{ID: "curly", Text: strings.ReplaceAll(ascii.Stories()[0].Text, "wrote line", "wrote “line”")})
	for name, d := range map[string]*model.Dossier{"ascii": ascii, "quotes": curly} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(10 << 20)
			for b.Loop() {
				for s := (scan{query: "zebra"}); !s.done; {
					_, s = s.step(d, pieceSize)
				}
			}
		})
	}
}
