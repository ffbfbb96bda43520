package prompt

import (
	"strings"
	"testing"

	"dateline/model/fold"
	"dateline/tui/internal/tuitest"
)

// same fails the test unless the fast folding of simple text gives what the
// general one gives, and the way back of both is the same.
func same(t *testing.T, s string) {
	t.Helper()
	if !simple(s) {
		return
	}
	fast, slow := foldText(s), foldPieces(s)
	if s == "" {
		return
	}
	// Empty lines stay as they are in the one and become one byte in the other.
	short := string(fast.text)
	for strings.Contains(short, "\n\n") {
		short = strings.ReplaceAll(short, "\n\n", "\n")
	}
	if got, want := short, string(slow.text); got != want {
		t.Fatalf("%q folds to %q, piece by piece to %q", s, got, want)
	}
	for i, word := range strings.Fields(string(fast.text)) {
		a, b := fast.find(nil, word), slow.find(nil, word)
		if len(a) != len(b) {
			t.Fatalf("word %d of %q: found at %v and %v", i, s, a, b)
		}
		for k := range a {
			if a[k] != b[k] {
				t.Fatalf("word %d of %q: found at %v and %v", i, s, a, b)
			}
		}
	}
}

func TestFastFoldingAgreesWithTheGeneral(t *testing.T) {
	for _, s := range []string{
		"The Mayor said NO.", "a\nb", "a\n\nb", "\na", "a\n", "\n\na\n\nb\n\n", "[]{}~@", "x y z", "don't \"stop\"",
	} {
		if !simple(s) {
			t.Errorf("%q is not taken for simple", s)
		}
		same(t, s)
	}
	for _, s := range []string{"a  b", "a \nb", "a\n b", "a\t b", "é", "a`b", "a\n \nb"} {
		if simple(s) {
			t.Errorf("%q is taken for simple", s)
		}
	}
	for _, d := range tuitest.Dossier(t).Stories() {
		for _, sentence := range d.Sentences {
			same(t, d.Slice(sentence.Span))
		}
	}
}

func FuzzFold(f *testing.F) {
	f.Add("The Mayor\nsaid\n\nNO")
	f.Add("0\n\n\n")
	f.Add("A\u030a ﬁ ½ 한국 a`b")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		same(t, s)
		folded := foldPieces(s)
		if len(folded.from) != len(folded.text)+1 {
			t.Fatalf("%d places for %d bytes", len(folded.from), len(folded.text))
		}
		for i := 1; i < len(folded.from); i++ {
			if folded.from[i] < folded.from[i-1] || int(folded.from[i]) > len(s) {
				t.Fatalf("places go back or out: %v of %q", folded.from, s)
			}
		}
	})
}

// Names are folded for search elsewhere; a query must come out the same here,
// or a name that is found by the one would not be marked by the other.
func TestQueriesFoldLikeNames(t *testing.T) {
	for _, s := range []string{"Elena Varga", "  Søren   Åkesson ", "O’Neill", "“Norvik”", "STRAẞE", "ΑΘΉΝΑ", "佐藤恵子", "Ḑ̣ăņg", "ﬁn", "한국"} {
		if got, want := foldQuery(s), fold.String(s); got != want {
			t.Errorf("%q folds to %q, as a name to %q", s, got, want)
		}
	}
}

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"plain":                         "plain",
		"two\nlines\tand\u00a0tabs":     "two lines and tabs",
		"\x1b[31mred\x07":               "[31mred",
		"\u202eleft\u2066":              "left",
		"zero\u200bwidth\ufeff":         "zerowidth",
		"नॉर्\u200dविक":                 "नॉर्\u200dविक",
		"bad\xffbytes":                  "badbytes",
		"tag\U000e0041":                 "tag",
		strings.Repeat("é", 3*maxQuery): strings.Repeat("é", maxQuery),
		strings.Repeat("e", 3*maxQuery): strings.Repeat("e", maxQuery),
	} {
		if got := clean(in); got != want {
			t.Errorf("clean(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestNumbers(t *testing.T) {
	for n, want := range map[int]string{0: "0", 7: "7", 999: "999", 1000: "1,000", 1234567: "1,234,567", -1000: "-1,000", -100: "-100"} {
		if got := itoa(n); got != want {
			t.Errorf("itoa(%d) = %q, want %q", n, got, want)
		}
	}
	if got := plural(1, "story", "stories") + ", " + plural(2000, "story", "stories"); got != "1 story, 2,000 stories" {
		t.Error(got)
	}
}
