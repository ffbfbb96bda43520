package cells

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// The fast path must agree with the segmentation tables on every rune it knows.
func TestSimpleWidthAgreesWithTheTables(t *testing.T) {
	t.Parallel()
	neighbours := []rune{'a', ' ', '1', '“', 'é', 'Ж', '…', '€', '港', 'か', '한', 'Ａ', '、'}
	for r := rune(0); r <= utf8.MaxRune; r++ {
		width := simpleWidth(r)
		if width == 0 {
			continue
		}
		if harmful(r) {
			t.Errorf("%U is harmful and simple", r)
		}
		for _, m := range methods() {
			if got := m.Method.StringWidth(string(r)); got != width {
				t.Errorf("%U is %d cells wide by method %d, not %d", r, got, m.Method, width)
			}
			for _, n := range neighbours {
				if simpleWidth(n) == 0 {
					t.Fatalf("%q is not simple", n)
				}
				if cluster, _ := ansi.FirstGraphemeCluster(string(r)+string(n), m.Method); cluster != string(r) {
					t.Errorf("%U joins %q", r, n)
				}
				if cluster, _ := ansi.FirstGraphemeCluster(string(n)+string(r), m.Method); cluster != string(n) {
					t.Errorf("%q joins %U", n, r)
				}
			}
		}
	}
}

func TestWidthAgreesWithTheRendererOnCleanText(t *testing.T) {
	t.Parallel()
	for _, m := range methods() {
		for _, text := range wideTexts() {
			text = strings.Map(harmless, text)
			if got, want := m.Width(text), m.Method.StringWidth(text); got != want {
				t.Errorf("Width(%q) = %d, method %d says %d", text, got, m.Method, want)
			}
		}
	}
}

func TestToASCIIKeepsWidths(t *testing.T) {
	t.Parallel()
	m := Metrics{ASCII: true}
	for _, c := range []struct{ text, want string }{
		{"plain", "plain"},
		{"“Zoë’s” – 12 °C … 5 €", "\"Zoe's\" - 12 oC . 5 E"},
		{"Łódź, Øresund, Þingvellir", "Lodz, Oresund, Tingvellir"},
		{"e\u0301t\u00e9", "ete"},
		{"Москва, Ёлка, Київ", "Moskva, Elka, Kiiv"},
		{"Αθήνα", "Atena"},
		{"港町 ok", "???? ok"},
		{"Ａ１", "A 1 "},
		{"3½", "3?"},
		{"m²", "m2"},
		{"שלום", "????"},
		{"a\tb\nc\x1bd", "a b c?d"},
		{"bad \xff", "bad ?"},
	} {
		got := m.ToASCII(c.text)
		if got != c.want {
			t.Errorf("ToASCII(%q) = %q, want %q", c.text, got, c.want)
		}
		if len(got) != m.Width(c.text) {
			t.Errorf("ToASCII(%q) = %q: %d cells, want %d", c.text, got, len(got), m.Width(c.text))
		}
	}
	if a, b := utf8.RuneCountInString(cyrillicAndGreek), len(inLatin); a != b {
		t.Errorf("%d letters for %d", b, a)
	}
}

func TestSpansFindsWhatOverlapsARow(t *testing.T) {
	t.Parallel()
	list := []Styled{{40, 44, "d"}, {10, 90, "a"}, {12, 15, "b"}, {12, 13, "c"}, {30, 30, "empty"}, {95, 99, "e"}}
	spans := NewSpans(list)
	if spans.Len() != 5 {
		t.Fatalf("%d spans of %v", spans.Len(), list)
	}
	for _, c := range []struct {
		start, end int
		want       string
	}{
		{0, 10, ""}, {0, 11, "a"}, {12, 13, "abc"}, {13, 41, "abd"}, {50, 60, "a"},
		{90, 95, ""}, {89, 96, "ae"}, {99, 200, ""}, {20, 20, "a"},
	} {
		var got strings.Builder
		for _, s := range spans.Append(nil, c.start, c.end) {
			got.WriteString(string(s.Style))
		}
		if got.String() != c.want {
			t.Errorf("spans of [%d, %d): %q, want %q", c.start, c.end, got.String(), c.want)
		}
	}
	if got := (Spans{}).Append(nil, 0, 9); got != nil {
		t.Errorf("no spans: %v", got)
	}
}
