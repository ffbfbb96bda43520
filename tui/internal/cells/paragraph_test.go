package cells

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"":                           "",
		"plain words":                "plain words",
		"  two\n lines\t here  ":     "two lines here",
		"a\x1b[31mb":                 "a [31mb",
		"a\u202eb\u2028c\u009bd":     "a b c d",
		"bro\xffken":                 "bro ken",
		"können 市長":                  "können 市長",
		"na\u00a0dan\u200bner\u00ad": "na dan ner",
		"می\u200cخواهم":              "می\u200cخواهم",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestClip(t *testing.T) {
	for _, tc := range []struct {
		s    string
		n    int
		want string
	}{{"abc", 5, "abc"}, {"abc", 2, "ab"}, {"aéb", 2, "a"}, {"市長", 5, "市"}, {"é", 0, ""}} {
		if got := Clip(tc.s, tc.n); got != tc.want {
			t.Errorf("Clip(%q, %d) = %q, want %q", tc.s, tc.n, got, tc.want)
		}
	}
}

// rowsOf draws all rows of a paragraph as plain text.
func rowsOf(p *Paragraph, m Metrics, w int) []string {
	var rows []string
	for i := range p.Rows() {
		l := m.Line(w, "")
		p.Draw(l, i, "")
		rows = append(rows, strings.TrimRight(ansi.Strip(l.String()), " "))
	}
	return rows
}

func TestParagraph(t *testing.T) {
	m := Metrics{Method: ansi.WcWidth}
	for _, tc := range []struct {
		name     string
		pieces   []string
		w, limit int
		want     string
	}{
		{"pieces join across blanks", []string{"one ", " two", "\nthree"}, 20, 3, "one two three"},
		{"wraps at words", []string{"one two", " three"}, 8, 3, "one two|three"},
		{"is cut with an ellipsis", []string{"one two three four"}, 8, 2, "one two|three…"},
		{"makes room for the ellipsis", []string{"one two four"}, 3, 2, "one|tw…"},
		{"nothing is one row", nil, 5, 3, ""},
		{"no width", []string{"ab"}, 0, 1, "…"},
	} {
		var p Paragraph
		for i, s := range tc.pieces {
			p.Add(Style("\x1b["+string(rune('1'+i))+"m"), s)
		}
		if n := p.Wrap(m, tc.w, tc.limit); n != p.Rows() || n > tc.limit {
			t.Errorf("%s: %d rows", tc.name, n)
		}
		if got := strings.Join(rowsOf(&p, m, max(tc.w, 1)), "|"); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}

func TestParagraphKeepsStyles(t *testing.T) {
	m := Metrics{Method: ansi.WcWidth}
	var p Paragraph
	p.Add("\x1b[1m", "one two").Add("\x1b[3m", " three")
	p.Wrap(m, 7, 3)
	draw := func(i int, over Style) string {
		l := m.Line(7, "")
		p.Draw(l, i, over)
		return l.String()
	}
	if got := draw(0, ""); !strings.HasPrefix(got, "\x1b[1mone two\x1b[m") {
		t.Errorf("row 0 is %q", got)
	}
	if got := draw(1, ""); !strings.HasPrefix(got, "\x1b[3mthree\x1b[m") {
		t.Errorf("row 1 is %q", got)
	}
	if got := draw(1, "\x1b[2m"); !strings.HasPrefix(got, "\x1b[2mthree\x1b[m") {
		t.Errorf("row 1 dimmed is %q", got)
	}
	if got := draw(2, ""); strings.TrimSpace(got) != "" {
		t.Errorf("a row beyond the end is %q", got)
	}
}

// FuzzParagraph checks that any text becomes rows of the width asked for.
func FuzzParagraph(f *testing.F) {
	f.Add("one two three", "市長 said\x1b[2J", 5, 3)
	f.Add("👩‍💻❤️🇳🇴", "Z̈oë नॉर्विक", 2, 2)
	f.Fuzz(func(t *testing.T, a, b string, w, limit int) {
		w, limit = w&63, limit&7
		for _, method := range []ansi.Method{ansi.WcWidth, ansi.GraphemeWidth} {
			m := Metrics{Method: method}
			var p Paragraph
			p.Add("", a).Add("", b)
			p.Wrap(m, w, limit)
			if p.Rows() > max(limit, 1) {
				t.Fatalf("%d rows, limit %d", p.Rows(), limit)
			}
			for i := range p.Rows() {
				l := m.Line(w, "")
				p.Draw(l, i, "")
				row := l.String()
				if got := method.StringWidth(row); got != w || !utf8.ValidString(row) {
					t.Fatalf("row %d of %q + %q is %d cells, want %d: %q", i, a, b, got, w, row)
				}
			}
		}
	})
}
