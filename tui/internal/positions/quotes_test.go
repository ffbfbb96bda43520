package positions

import (
	"strings"
	"testing"

	"dateline/model"
)

// marked shows the quoted stretches of a span in square brackets.
func marked(text string, span model.Span) string {
	q := quotes{text: text}
	span = q.widen(span)
	var b strings.Builder
	for at := span.Start; at < span.End; {
		end, quoted := q.next(at, span.End)
		if quoted {
			b.WriteString("[" + text[at:end] + "]")
		} else {
			b.WriteString(text[at:end])
		}
		at = end
	}
	return b.String()
}

func TestQuotes(t *testing.T) {
	for _, tc := range []struct{ text, content, want string }{
		{`he said no`, `no`, `no`},
		{`a “big” ship`, `a “big” ship`, `a [“big”] ship`},
		{`a "big" and "old" ship`, `a "big" and "old" ship`, `a ["big"] and ["old"] ship`},
		{`“Never again,” he said`, `Never again,`, `[“Never again,”]`}, // annotated without its marks
		{`"Never again," he said`, `Never again,`, `["Never again,"]`},
		{`it is “open at the end`, `it is “open at the end`, `it is [“open at the end]`},
		{`“”`, `“”`, `[“”]`},
		{`“a”“b”`, `“a”“b”`, `[“a”][“b”]`},
		{`the ship’s “hull”`, `the ship’s “hull”`, `the ship’s [“hull”]`},
	} {
		i := strings.Index(tc.text, tc.content)
		if got := marked(tc.text, model.Span{Start: i, End: i + len(tc.content)}); got != tc.want {
			t.Errorf("%q in %q: %q, want %q", tc.content, tc.text, got, tc.want)
		}
	}
	if got := marked("abc", model.Span{Start: -1, End: 9}); got != "" {
		t.Errorf("a span outside the text gives %q", got)
	}
}

// FuzzQuotes: whatever the text, each stretch ends after its beginning, and
// together they are the span.
func FuzzQuotes(f *testing.F) {
	f.Add(`a “b "c” d`)
	f.Fuzz(func(t *testing.T, text string) {
		q := quotes{text: text}
		var got strings.Builder
		for at := 0; at < len(text); {
			end, _ := q.next(at, len(text))
			if end <= at || end > len(text) {
				t.Fatalf("stretch [%d, %d) of %q", at, end, text)
			}
			got.WriteString(text[at:end])
			at = end
		}
		if got.String() != text {
			t.Fatalf("%q became %q", text, got.String())
		}
	})
}
