package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/internal/doc"
)

func TestSegmentReplacesWhatWasThere(t *testing.T) {
	d := segment("One. Two.")
	d.Story.Text = "Three."
	Segment(d)
	if len(d.Story.Sentences) != 1 || len(d.Story.Paragraphs) != 1 || len(d.Tokens) != 2 || len(d.Ranges) != 1 {
		t.Errorf("got %+v, %+v", d.Story, d.Tokens)
	}
}

func TestSegmentLinksItsParts(t *testing.T) {
	d := segment("One is here. Two is.\n\nThree?")
	if got := []int{d.Story.Sentences[0].Paragraph, d.Story.Sentences[1].Paragraph, d.Story.Sentences[2].Paragraph}; got[0] != 0 || got[1] != 0 || got[2] != 1 {
		t.Errorf("paragraphs of the sentences: %v", got)
	}
	if got := d.Slice(d.Ranges[1]); got != "Two is." {
		t.Errorf("second sentence has the tokens of %q", got)
	}
	check(t, d)
}

// check asserts what every stage relies on.
func check(t *testing.T, d *doc.Document) {
	t.Helper()
	text := d.Story.Text
	last := 0
	for _, p := range d.Story.Paragraphs {
		if p.Start < last || p.Empty() || p.End > len(text) {
			t.Fatalf("paragraph %v out of order in %q", p, text)
		}
		if strings.Trim(text[last:p.Start], " \n") != "" {
			t.Fatalf("text outside of paragraphs: %q", text[last:p.Start])
		}
		last = p.End
	}
	if strings.Trim(text[last:], " \n") != "" {
		t.Fatalf("text after the last paragraph: %q", text[last:])
	}
	if len(d.Ranges) != len(d.Story.Sentences) {
		t.Fatalf("%d ranges for %d sentences", len(d.Ranges), len(d.Story.Sentences))
	}
	token, end := 0, 0
	for i, s := range d.Story.Sentences {
		p := d.Story.Paragraphs[s.Paragraph]
		if s.Empty() || s.Start < end || !p.Contains(s.Span) {
			t.Fatalf("sentence %v out of order or outside of its paragraph %v in %q", s.Span, p, text)
		}
		end = s.End
		r := d.Ranges[i]
		if r.From != token || r.Len() == 0 || d.Span(r) != s.Span {
			t.Fatalf("range %v of sentence %d does not span it in %q", r, i, text)
		}
		token = r.To
	}
	if token != len(d.Tokens) {
		t.Fatalf("%d tokens, %d of them in sentences", len(d.Tokens), token)
	}
	checkTokens(t, d)
}

func checkTokens(t *testing.T, d *doc.Document) {
	t.Helper()
	text, last := d.Story.Text, 0
	for i, token := range d.Tokens {
		if token.Start < last || token.Empty() || token.End > len(text) {
			t.Fatalf("token %v out of order in %q", token, text)
		}
		if strings.Trim(text[last:token.Start], " \n") != "" {
			t.Fatalf("%q is in no token", text[last:token.Start])
		}
		if !utf8.RuneStart(text[token.Start]) || token.End < len(text) && !utf8.RuneStart(text[token.End]) {
			t.Fatalf("token %v cuts a character in %q", token, text)
		}
		if strings.ContainsAny(d.Word(i), " \n") {
			t.Fatalf("blank in token %q", d.Word(i))
		}
		if !d.Story.Sentences[token.Sentence].Contains(token.Span) {
			t.Fatalf("token %v outside of its sentence", token)
		}
		last = token.End
	}
	if strings.Trim(text[last:], " \n") != "" {
		t.Fatalf("%q is in no token", text[last:])
	}
}

func TestNoSentenceIsAsLongAsTheText(t *testing.T) {
	d := doc.New(&model.Story{Text: strings.Repeat("and so on ", 2000)})
	Segment(d)
	for _, r := range d.Ranges {
		if r.Len() > maxSentence {
			t.Fatalf("a sentence of %d tokens", r.Len())
		}
	}
	if got := d.Ranges[len(d.Ranges)-1].To; got != 6000 {
		t.Errorf("%d tokens, want 6000", got)
	}
}

func FuzzSegment(f *testing.F) {
	for _, s := range []string{
		"", " \n ", "Mr. Otis said: “Why?” he asked. \"So.\"", wrapped, "U.S.-led, $5.50; don't! re-open 555-0100 https://a.b/c). x@y.z '90s",
		"...\"'”’)]}((“‘«»", "🇫🇷🇫👍\u0301", "a'b'c’d.e,f:1/2&3_4-5", "1. a\n- b\n• c\n", "Photo: A", "'", "’", ".5", "@", "n't", "’s", "彼。終",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := segment(Clean(s))
		check(t, d)
	})
}

func TestSegmentSurvivesTextThatIsNotCanonical(t *testing.T) {
	for _, s := range []string{"\xff\xfe", "a\xc3", "\x00\t\r", "“\xe2\x80", "\u200b\u00a0."} {
		segment(s)
	}
}

// floods repeat what a rule might read ahead or back over from every token.
var floods = []string{
	"a", ".", "\"", "“", "'", "(", ")", ". ", ".\" ", "(.", "? (", "\n", "a\n", "A. ", "U.S.", "-", "a-", "1-", "1.", "@", "a@", "www.", "a://",
	"re-", "n't", "''", "`", "…", "a.", "A.", "é", "\u0301", "🇫", "— ", ". — ", "Mr. ", "p. ", "e.g. ", "Photo: ", "! A ", "B\" ",
}

// TestFloods ends only if the work grows with the text and not with its
// square: that would take hours. BenchmarkFloods gives the figures.
func TestFloods(t *testing.T) {
	for _, unit := range floods {
		check(t, segment(strings.Repeat(unit, 1<<15/len(unit))))
	}
}

func BenchmarkFloods(b *testing.B) {
	for _, unit := range floods {
		b.Run(unit, func(b *testing.B) {
			s := strings.Repeat(unit, 1<<20/len(unit))
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				segment(s)
			}
		})
	}
}

func BenchmarkSegment(b *testing.B) {
	unit := `“We waited for Mr. Crane's answer until 5 p.m.,” Anna Otis, the long-time head of Oakham Mills Inc., told the U.S. Senate on Tuesday.
It didn't come, and the company's shares fell 3.5 percent to $12.40. “Why not?” she asked.

`
	s := strings.Repeat(unit, 1<<20/len(unit))
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Segment(doc.New(&model.Story{Text: s}))
	}
}
