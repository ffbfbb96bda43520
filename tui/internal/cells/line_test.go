package cells

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

const (
	bold  Style = "\x1b[1m"
	red   Style = "\x1b[31m"
	under Style = "\x1b[4m"
	grey  Style = "\x1b[48;5;236m"
)

// checkRow fails the test where a finished row is not exactly w cells wide or
// holds a control sequence that is no style of these tests.
func checkRow(t *testing.T, m Metrics, row string, w int, what string) {
	t.Helper()
	if got := m.Method.StringWidth(row); got != w {
		t.Fatalf("%s: %d cells, want %d, method %d: %q", what, got, w, m.Method, row)
	}
	if !utf8.ValidString(row) {
		t.Fatalf("%s: not UTF-8: %q", what, row)
	}
	text := strings.NewReplacer(reset, "", string(bold), "", string(red), "", string(under), "", string(grey), "").Replace(row)
	for _, r := range text {
		if harmful(r) || m.ASCII && r > '~' {
			t.Fatalf("%s: holds %U: %q", what, r, row)
		}
	}
}

func everyMetrics() []Metrics {
	return append(methods(), Metrics{ASCII: true}, Metrics{Method: ansi.GraphemeWidth, ASCII: true})
}

func TestLineIsExactOnEveryScriptAndWidth(t *testing.T) {
	t.Parallel()
	texts := wideTexts()
	for _, m := range everyMetrics() {
		for i, text := range texts {
			other := texts[(i+1)%len(texts)]
			for w := range 40 {
				checkRow(t, m, m.Line(w, "").Add("", text).String(), w, "one segment")
				checkRow(t, m, m.Line(w, "").Add("", text).Add("", other).Fill(3).Add("", text).String(), w, "unstyled segments")
				checkRow(t, m, m.Line(w, grey).Add(bold, text).Fill(2).Add(red, other).String(), w, "styled segments")
				if !m.ASCII {
					checkRow(t, m, m.Fit(strings.Map(harmless, text), w), w, "fit")
				}
			}
		}
	}
}

func harmless(r rune) rune {
	if harmful(r) || r == utf8.RuneError {
		return -1
	}
	return r
}

func TestLineCutsAndFills(t *testing.T) {
	t.Parallel()
	m := Metrics{}
	for _, c := range []struct{ name, got, want string }{
		{"pads", m.Line(5, "").Add("", "abc").String(), "abc  "},
		{"cuts", m.Line(5, "").Add("", "harbour").String(), "harb…"},
		{"cuts to the sign alone", m.Line(1, "").Add("", "harbour").String(), "…"},
		{"nothing fits in no cells", m.Line(0, grey).Add(bold, "harbour").String(), ""},
		{"a wide rune at the cut leaves a blank", m.Line(4, "").Add("", "港町の").String(), "港… "},
		{"a wide rune that just fits", m.Line(4, "").Add("", "港町").String(), "港町"},
		{"sets facts on the right", m.Line(9, "").Add("", "ab").Fill(2).Add("", "42").String(), "ab     42"},
		{"base under text and blanks", m.Line(3, grey).Add(bold, "a").String(), "\x1b[48;5;236m\x1b[1ma\x1b[m\x1b[48;5;236m  \x1b[m"},
		{"newlines and tabs are blanks", m.Line(5, "").Add("", "a\nb\tc").String(), "a \x1b[mb \x1b[mc"},
		{"escape is shown", m.Line(4, "").Add("", "a\x1b[1").String(), "a\ufffd\x1b[m[1"},
		{"segments do not join", m.Line(4, "").Add("", "e").Add("", "\u0301").String(), "e\x1b[m\u0301\x1b[m   "},
		{"plain signs", Metrics{ASCII: true}.Line(8, "").Add("", "“é–ß” … longer").String(), "\"e-s\" .~"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
		}
	}
}

func TestAddTextStylesSpans(t *testing.T) {
	t.Parallel()
	text := "0123 the mayor said no"
	row := Row{5, len(text)}
	for _, c := range []struct {
		name  string
		width int
		spans []Styled
		want  string
	}{
		{"no spans", 17, nil, "the mayor said no"},
		{"one", 17, []Styled{{9, 14, bold}}, "the <1>mayor<> said no"},
		{"outside the row", 17, []Styled{{0, 4, bold}, {22, 30, red}}, "the mayor said no"},
		{"reaching in and out", 17, []Styled{{0, 8, bold}, {20, 99, red}}, "<1>the<> mayor said <31>no<>"},
		{"overlapping", 17, []Styled{{5, 14, bold}, {9, 19, red}}, "<1>the <><1><31>mayor<><31> said<> no"},
		{"nested", 17, []Styled{{5, 22, bold}, {9, 14, red}}, "<1>the <><1><31>mayor<><1> said no<>"},
		{"the list is the order of layers", 17, []Styled{{9, 14, red}, {5, 14, bold}}, "<1>the <><31><1>mayor<> said no"},
		{"empty span", 17, []Styled{{9, 9, bold}, {14, 9, bold}}, "the mayor said no"},
		{"cut inside a span", 8, []Styled{{9, 14, bold}}, "the <1>may<><1>…<>"},
		{"cut before a span", 4, []Styled{{9, 14, bold}}, "the…"},
	} {
		got := Metrics{}.Line(c.width, "").AddText(text, row, c.spans, "").String()
		got = strings.NewReplacer("\x1b[m", "<>", "\x1b[", "<").Replace(got)
		got = regexp.MustCompile(`<(\d+)m`).ReplaceAllString(got, "<$1>")
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestAddTextNeverStylesPartOfACluster(t *testing.T) {
	t.Parallel()
	text := "xe\u0301y 👩‍💻z"
	for _, m := range methods() {
		for start := range len(text) {
			row := m.Line(12, "").AddText(text, Row{0, len(text)}, []Styled{{start, start + 2, bold}}, "").String()
			checkRow(t, m, row, 12, fmt.Sprint("span from ", start))
			if !strings.Contains(row, "e\u0301") || !strings.Contains(row, "👩‍💻") {
				t.Errorf("span from %d splits a cluster: %q", start, row)
			}
		}
	}
}

func FuzzLine(f *testing.F) {
	for i, text := range wideTexts() {
		f.Add(text, "tail", i, i/2, i+3)
	}
	f.Fuzz(func(t *testing.T, text, tail string, w, start, end int) {
		w = min(max(w, 0), 300)
		for _, m := range everyMetrics() {
			l := m.Line(w, "").Add("", tail).AddText(text, Row{0, len(text)}, []Styled{{start, end, bold}, {end, start + 9, red}}, under)
			checkRow(t, m, l.Add(red, tail).String(), w, "line")
			checkRow(t, m, m.Line(w, "").Add("", text).Add("", tail).String(), w, "plain line")
			for _, r := range m.Wrap(nil, text, 0, len(text), w) {
				checkRow(t, m, m.Line(w, "").AddText(text, r, nil, "").String(), w, "wrapped row")
			}
		}
	})
}

func BenchmarkLine(b *testing.B) {
	text := strings.Repeat("The harbour master of the town said “no” on Monday. ", 4)
	spans := []Styled{{4, 18, bold}, {20, 80, red}, {45, 51, under}, {100, 120, bold}}
	b.Run("add", func(b *testing.B) {
		for b.Loop() {
			_ = Metrics{}.Line(200, grey).Add(bold, text).String()
		}
	})
	b.Run("text with spans", func(b *testing.B) {
		for b.Loop() {
			_ = Metrics{}.Line(200, grey).AddText(text, Row{0, 150}, spans, "").String()
		}
	})
}
