package cells

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"
)

func methods() []Metrics {
	return []Metrics{{Method: ansi.WcWidth}, {Method: ansi.GraphemeWidth}}
}

func wrapped(m Metrics, text string, w int) []string {
	var rows []string
	for _, r := range m.Wrap(nil, text, 0, len(text), w) {
		rows = append(rows, text[r.Start:r.End])
	}
	return rows
}

func TestWrapBreaksWhereAReaderExpectsIt(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, text string
		width      int
		want       []string
	}{
		{"nothing", "", 10, []string{""}},
		{"fits", "the ferry left", 20, []string{"the ferry left"}},
		{"at blanks", "the ferry left at noon", 10, []string{"the ferry", "left at", "noon"}},
		{"exact width", "one two six", 3, []string{"one", "two", "six"}},
		{"runs of blanks", "one    two", 5, []string{"one", "two"}},
		{"blanks hang over the edge", "one two  ", 7, []string{"one two"}},
		{"long word", "a lighthousekeeper", 6, []string{"a", "lighth", "ouseke", "eper"}},
		{"newlines", "one\n\ntwo\n", 9, []string{"one", "", "two"}},
		{"blanks before a newline", "one  \ntwo", 9, []string{"one", "two"}},
		{"indent stays", "  one two", 5, []string{"  one", "two"}},
		{"indent yields to the word", "  harbour", 7, []string{"harbour"}},
		{"after hyphens", "a well-known man", 7, []string{"a well-", "known", "man"}},
		{"not inside dates and numbers", "on 2031-05-17 or -5", 8, []string{"on", "2031-05-", "17 or -5"}[:1]},
		{"after slashes", "and/or maybe", 5, []string{"and/", "or", "maybe"}},
		{"after dashes", "one—two–three", 6, []string{"one—", "two–", "three"}},
		{"not before a closing mark", "港は、開く。", 4, []string{"港", "は、", "開", "く。"}},
		{"between ideographs", "港町の朝", 4, []string{"港町", "の朝"}},
		{"ideographs beside letters", "ab港町", 4, []string{"ab港", "町"}},
		{"no-break space", "a b\u00a0c", 3, []string{"a", "b\u00a0c"}},
		{"ideographic space", "港\u3000町", 2, []string{"港", "町"}},
		{"combining marks stay", "e\u0301e\u0301e\u0301", 2, []string{"e\u0301e\u0301", "e\u0301"}},
		{"cluster wider than the row", "a港b", 1, []string{"a", "港", "b"}},
		{"width below one", "ab", -3, []string{"a", "b"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			for _, m := range methods() {
				got := wrapped(m, c.text, c.width)
				if c.name == "not inside dates and numbers" {
					got = got[:1]
				}
				if diff := cmp.Diff(c.want, got); diff != "" {
					t.Errorf("Wrap(%q, %d), method %d (-want +got):\n%s", c.text, c.width, m.Method, diff)
				}
			}
		})
	}
}

func TestWrapTakesAPartOfTheText(t *testing.T) {
	t.Parallel()
	text := "before [the inner part] after"
	start, end := strings.Index(text, "the"), strings.Index(text, "]")
	got := Metrics{}.Wrap([]Row{{1, 2}}, text, start, end, 9)
	want := []Row{{1, 2}, {start, start + 9}, {start + 10, end}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
}

func TestReflowTakesNewlinesAsBlanks(t *testing.T) {
	t.Parallel()
	text := "the ferry\nleft at\n noon—\n港\n町"
	var got []string
	for _, r := range (Metrics{}).Reflow(nil, text, 0, len(text), 10) {
		got = append(got, text[r.Start:r.End])
	}
	want := []string{"the ferry", "left at", "noon—\n港", "町"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
}

// wideTexts is the corpus of scripts and sequences that go wrong elsewhere.
func wideTexts() []string {
	return []string{
		"", " ", "\n", "a", "plain words and nothing else, for a start",
		"日本の港町で会議が開かれた。参加者は「合意は近い」と述べた。",
		"서울에서 열린 회의는 저녁까지 이어졌다", "ひらがなカタカナ、ーっ。",
		"❤️ and ☎️ and ☎︎ and 1️⃣", "👩‍💻👨‍👩‍👧‍👦 work 👍🏽", "🇩🇪🇫🇷🇮 flags 🏴\U000e0067\U000e0062\U000e007f",
		"e\u0301\u0302\u0303 a\u0308o\u0308u\u0308 \u0301alone", " \u0301 blank with mark\u3000\u0301x",
		"שלום עולם, זה טקסט", "العربية من اليمين إلى اليسار", "ภาษาไทยไม่มีช่องว่างระหว่างคำ",
		"क्षत्रिय स्ते हिन्दी पाठ", "\u200d\u200c\u0600 prepend \u1100\u1161\u11a8 jamo",
		strings.Repeat("x", 500), strings.Repeat("é", 300), "tab\there\rcr\x1b[31mred\x1b[m\u202eover\u2028line\u009b5m",
		"bad \xff\xfe bytes \xe6\x97 cut", "soft\u00adhyphen zero\u200bwidth \ufeffbom \ufffd",
		"a\u0301\nb\u0301\n\n  c", "—–-/—", "…“”‘’€°½ﬁＡ",
	}
}

// visibleClusters counts the clusters of a row that take room.
func visibleClusters(m Metrics, row string) int {
	n := 0
	for row != "" {
		size, width := m.next(row)
		row = row[size:]
		n += min(width, 1)
	}
	return n
}

// checkWrap fails the test where rows break a promise of Wrap.
func checkWrap(t *testing.T, m Metrics, text string, w int) {
	t.Helper()
	rows := m.Wrap(nil, text, 0, len(text), w)
	if len(rows) == 0 {
		t.Fatalf("Wrap(%q, %d) gives no row", text, w)
	}
	at, valid := 0, utf8.ValidString(text)
	for i, r := range rows {
		if r.Start < at || r.End < r.Start || r.End > len(text) {
			t.Fatalf("Wrap(%q, %d) row %d is %v after offset %d", text, w, i, r, at)
		}
		lost := text[at:r.Start]
		if strings.TrimFunc(lost, unicode.IsSpace) != "" {
			t.Fatalf("Wrap(%q, %d) loses %q before row %d", text, w, lost, i)
		}
		if ends := strings.TrimLeftFunc(text[r.End:], isBlank); r.Start == r.End && ends != "" && ends[0] != '\n' && w > 0 {
			t.Fatalf("Wrap(%q, %d) row %d is empty", text, w, i)
		}
		if valid && !utf8.ValidString(text[r.Start:r.End]) {
			t.Fatalf("Wrap(%q, %d) splits a rune in row %d", text, w, i)
		}
		if width := m.Width(text[r.Start:r.End]); width > max(w, 1) {
			if visibleClusters(m, text[r.Start:r.End]) > 1 {
				t.Fatalf("Wrap(%q, %d) row %d %q is %d wide", text, w, i, text[r.Start:r.End], width)
			}
		}
		at = r.End
	}
	if lost := text[at:]; strings.TrimFunc(lost, unicode.IsSpace) != "" {
		t.Fatalf("Wrap(%q, %d) loses %q at the end", text, w, lost)
	}
}

func TestWrapKeepsItsPromisesOnEveryScript(t *testing.T) {
	t.Parallel()
	for _, m := range methods() {
		for _, text := range wideTexts() {
			for w := range 60 {
				checkWrap(t, m, text, w)
			}
		}
	}
}

func FuzzWrap(f *testing.F) {
	for i, text := range wideTexts() {
		f.Add(text, i)
	}
	f.Fuzz(func(t *testing.T, text string, w int) {
		w %= 200
		for _, m := range methods() {
			checkWrap(t, m, text, w)
		}
	})
}

func BenchmarkWrap(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"ascii", strings.Repeat("The harbour master of the town said on Monday that no ship would leave. ", 15000)[:1<<20]},
		{"news", strings.Repeat("The harbour master’s aide said on Monday that no ship would leave before the talks had ended. He called the offer “a first step” and nothing more. ", 8000)[:1<<20]},
		{"quotes", strings.Repeat("“No ship,” said the harbour master’s aide — who wasn’t named — “will leave.” ", 15000)[:1<<20]},
		{"cyrillic", strings.Repeat("Начальник порта заявил в понедельник, что суда останутся. ", 10800)},
		{"chinese", strings.Repeat("港务局长星期一表示，没有船只会离开港口。", 17500)},
		{"combining", strings.Repeat("e\u0301 ", 1<<18)},
	} {
		for _, m := range methods() {
			b.Run(fmt.Sprintf("%s/%d", c.name, m.Method), func(b *testing.B) {
				b.SetBytes(int64(len(c.text)))
				var rows []Row
				for b.Loop() {
					rows = m.Wrap(rows[:0], c.text, 0, len(c.text), 80)
				}
			})
		}
	}
}

// Nothing here takes longer the longer a word, a run of blanks or a cluster is;
// were it otherwise, this test would not end.
func TestWrapIsLinearOnHostileText(t *testing.T) {
	t.Parallel()
	for _, piece := range []string{"x", "é", "港", " ", "\u0301", "-", "a-", "/", "🇩", "👩\u200d", "\n", "\u00a0", "\x1b", "\xff", "\u3000", "—", "\u1100", "\u0600"} {
		text := strings.Repeat(piece, (1<<18)/len(piece))
		for _, w := range []int{1, 80} {
			checkWrap(t, Metrics{Method: ansi.GraphemeWidth}, text, w)
		}
	}
}
