package text

import (
	"strings"
	"testing"

	"dateline/model"
)

func TestListItem(t *testing.T) {
	for s, want := range map[string]bool{
		"- item": true, "* item": true, "• item": true, "1. item": true, "12) item": true, "– item": true,
		"-item": false, "1.5 percent": false, "2022. It": false, "item": false, "": false, "-": false, "1": false, "1.": false,
	} {
		if got := listItem(s); got != want {
			t.Errorf("listItem(%q) = %v, want %v", s, got, want)
		}
	}
}

func TestWrapWidth(t *testing.T) {
	short := "Flour rose.\nBread did not.\nNobody knows why.\n"
	for name, c := range map[string]struct {
		text string
		want int
	}{
		"wrapped":                   {wrapped, 70},
		"wrapped twice":             {wrapped + "\n\n" + wrapped, 70},
		"with a long address":       {wrapped + "\n\nhttps://example.com/" + strings.Repeat("a", 200), 70},
		"short lines":               {short, 0},
		"one line":                  {strings.Repeat("word ", 18), 0},
		"long lines":                {strings.Repeat(strings.Repeat("word ", 40)+"\n", 5), 0},
		"mostly short":              {wrapped + "\n" + strings.Repeat(short, 5), 0},
		"nothing":                   {"", 0},
		"wrapped, then a long line": {wrapped + "\n\n" + strings.Repeat("word ", 60), 0},
	} {
		if got := wrapWidth(c.text, splitLines(c.text)); got != c.want {
			t.Errorf("%s: width %d, want %d", name, got, c.want)
		}
	}
}

func TestSplitLinesMeasuresCharacters(t *testing.T) {
	lines := splitLines("  Zoë fährt \n\nx")
	if len(lines) != 3 || lines[0].indent != 2 || lines[0].width != 11 || lines[0].first != 3 || !lines[1].blank() {
		t.Errorf("got %+v", lines)
	}
	if lines[2].Span != (model.Span{Start: 16, End: 17}) {
		t.Errorf("last line at %v", lines[2].Span)
	}
}

// TestParagraphsDoNotTouchEachOther inserts a paragraph: the sentences of all
// others stay as they are.
func TestParagraphsDoNotTouchEachOther(t *testing.T) {
	parts := []string{
		"“We waited for Mr. Crane. Nobody came.", "\"Why?\" Otis asked. He left.", "The mill (which is old", "1. Scope of the sale.",
		"It closed at 5 p.m.", "... and then?", "The U.S. Senate met.",
	}
	alone := map[string][]string{}
	for _, p := range parts {
		alone[p] = sentences(p)
	}
	for _, inserted := range parts {
		for at := range parts {
			var all, want []string
			for i, p := range parts {
				if i == at {
					all, want = append(all, inserted), append(want, alone[inserted]...)
				}
				all, want = append(all, p), append(want, alone[p]...)
			}
			compare(t, inserted, sentences(strings.Join(all, "\n\n")), want)
		}
	}
}

// TestBlanksDoNotMatter holds that more blanks between words change no token.
func TestBlanksDoNotMatter(t *testing.T) {
	for _, s := range []string{wrapped, "Mr. Otis met J. Crane. “Why?” he asked. It was 5 p.m. They left.", "See No. 5. Then the U.S. Senate met."} {
		wide := words(strings.ReplaceAll(s, " ", "   "))
		if got := words(s); got != wide {
			t.Errorf("got %s\nwith more blanks %s", got, wide)
		}
	}
}
