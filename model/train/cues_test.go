package train

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/format"
	"math"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"dateline/model/internal/said"
)

// labelled writes an article as the corpus has it; attributions are source, cue
// and content, each by its words in the text, with "+" between two pieces.
func labelled(t *testing.T, text string, attributions ...[3]string) string {
	t.Helper()
	spans := func(words string) string {
		var out []string
		for piece := range strings.SplitSeq(words, "+") {
			if piece == "" {
				continue
			}
			before, _, ok := strings.Cut(text, piece)
			if !ok {
				t.Fatalf("%q is not in %q", piece, text)
			}
			start := len([]rune(before))
			out = append(out, fmt.Sprintf("[%d, %d]", start, start+len([]rune(piece))))
		}
		return "[" + strings.Join(out, ", ") + "]"
	}
	var all []string
	for _, a := range attributions {
		all = append(all, fmt.Sprintf(`{"source": %s, "cue": %s, "content": %s}`, spans(a[0]), spans(a[1]), spans(a[2])))
	}
	return fmt.Sprintf(`{"doc": "x", "text": %q, "attributions": [%s]}`, text, strings.Join(all, ", ")) + "\n"
}

// counted reads labelled articles and returns what was counted, a candidate a
// word: the lemma, the frame, the class of source, and ! where it is right.
func counted(t *testing.T, line string) string {
	t.Helper()
	k := newCueCounts()
	var a article
	if err := json.Unmarshal([]byte(line), &a); err != nil {
		t.Fatal(err)
	}
	if err := k.article(&a); err != nil {
		t.Fatal(err)
	}
	var words []string
	for _, c := range k.seen {
		mark := ""
		if c.right {
			mark = "!"
		}
		words = append(words, fmt.Sprintf("%s/%s/%c%s", c.lemma, c.code, c.class, mark))
	}
	return strings.Join(words, " ")
}

func TestCandidatesAreComparedWithTheLabels(t *testing.T) {
	const plain = "Ann Vale said that the bridge was safe."
	for _, test := range []struct{ name, line, want string }{
		{"right", labelled(t, plain, [3]string{"Ann Vale", "said", "that the bridge was safe"}), "say/t/r!"},
		{"part of the source", labelled(t, plain, [3]string{"Vale", "said", "that the bridge was safe"}), "say/t/r!"},
		{"other source", labelled(t, plain, [3]string{"bridge", "said", "that the bridge was safe"}), "say/t/r"},
		{"most of the content", labelled(t, plain, [3]string{"Ann Vale", "said", "the bridge was safe"}), "say/t/r!"},
		{"little of the content", labelled(t, plain, [3]string{"Ann Vale", "said", "was safe"}), "say/t/r"},
		{"other cue", labelled(t, plain, [3]string{"Ann Vale", "was", "that the bridge"}), "say/t/r"},
		{"no label", labelled(t, plain), "say/t/r"},
		{"second label of a cue", labelled(t, plain, [3]string{"", "said", "Ann"}, [3]string{"Ann Vale", "said", "that the bridge was safe"}), "say/t/r!"},
		{"offsets are code points", labelled(t, "“Ça va…” – Zoë Vale said that the bridge was safe.", [3]string{"Zoë Vale", "said", "that the bridge was safe"}), "say/t/r!"},
		{"blanks for tabs", labelled(t, "Ann\tVale said that the bridge was safe.", [3]string{"Vale", "said", "that the bridge was safe"}), "say/t/r!"},
		{"a quotation is part of the content", labelled(t, "It was safe, but old and grey and dear. “It was safe,” Ann Vale said.",
			[3]string{"Ann Vale", "said", "It was safe, but old and grey and dear. “It was safe,”"}), "say/L/r!"},
		{"noun", labelled(t, "Nobody heard her claim that it was safe.", [3]string{"her", "claim", "that it was safe"}), "hear/o/i ~claim/Nt/p!"},
		{"length changed by cleaning", labelled(t, "Ame\u0301lie Vale said that the bridge was safe."), ""},
	} {
		if got := counted(t, test.line); got != test.want {
			t.Errorf("%s: counted %q, want %q", test.name, got, test.want)
		}
	}
}

// corpus is a small labelled corpus of invented articles.
func corpus(t *testing.T) string {
	var b strings.Builder
	for i := range 30 {
		b.WriteString(labelled(t, "Ann Vale said that the bridge was safe.", [3]string{"Ann Vale", "said", "that the bridge was safe"}))
		b.WriteString(labelled(t, "Ann Vale painted the bridge."))
		if i%3 > 0 {
			b.WriteString(labelled(t, "Bo Lund denied the claim.", [3]string{"Bo Lund", "denied", "the claim"}))
		} else {
			b.WriteString(labelled(t, "Bo Lund denied the claim.") + "\n")
		}
	}
	return b.String()
}

func TestCueCountsWritesTheTable(t *testing.T) {
	var first, again bytes.Buffer
	if err := CueCounts(&first, strings.NewReader(corpus(t))); err != nil {
		t.Fatal(err)
	}
	if err := CueCounts(&again, strings.NewReader(corpus(t))); err != nil || !bytes.Equal(first.Bytes(), again.Bytes()) {
		t.Errorf("the same articles gave another table, error %v", err)
	}
	source, err := format.Source(first.Bytes())
	if err != nil || !bytes.Equal(source, first.Bytes()) {
		t.Errorf("the table is not formatted Go, error %v", err)
	}
	// 90 candidates, 50 right: log(50/40) = 0.22, and two sightings at 5/9 hold
	// the others to it. "said that", 30 of 30: log(31.1/0.9) = 3.56. Frame o, 20
	// of 60: log(21.1/40.9) = -0.66. "denied", 20 of 30: log(21.1/10.9) = 0.66,
	// so lemma and frame apart give it 0.44 there, and 30 sightings move that to
	// (20+3*0.44)/33 = 0.65. The classes are one for each frame and shift nothing.
	for _, want := range []string{
		"const codeOdds = `\no=-7 t=36 *=2`", "const classOdds = `\nor=0 tr=0`", "const cueTable = `\ndeny 7 o=65; paint -33; say 36`",
	} {
		if !strings.Contains(first.String(), want) {
			t.Errorf("no %q in\n%s", want, &first)
		}
	}
}

func TestCueCountsNamesTheLineOfAnError(t *testing.T) {
	good := labelled(t, "Ann Vale left.")
	for _, test := range []struct{ name, corpus, want string }{
		{"no JSON", good + "{", "line 2: unexpected end of JSON input"},
		{"blank lines count", good + "\n[]\n", "line 3: json: "},
		{"offset behind the text", good + `{"text": "Hm.", "attributions": [{"cue": [[0, 4]]}]}`, "line 2: attribution 1: [0 4] lies outside the text of 3 code points"},
		{"offset before the text", `{"text": "Hm.", "attributions": [{}, {"source": [[-1, 2]]}]}`, "line 1: attribution 2: [-1 2] lies outside"},
		{"turned round", `{"text": "Hm.", "attributions": [{"content": [[2, 1]]}]}`, "line 1: attribution 1: [2 1] lies outside"},
		{"empty", "", "0 of 0 candidates are right: too few articles"},
	} {
		err := CueCounts(new(bytes.Buffer), strings.NewReader(test.corpus))
		if err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%s: error %v, want %s", test.name, err, test.want)
		}
	}
	broken := errors.New("cable pulled")
	if err := CueCounts(new(bytes.Buffer), iotest.ErrReader(broken)); !errors.Is(err, broken) {
		t.Errorf("error %v, want %v", err, broken)
	}
}

func TestPairsAreHeldToLemmaAndFrame(t *testing.T) {
	k := newCueCounts()
	add := func(lemma, frame string, right, wrong int) {
		for i := range right + wrong {
			k.add(&said.Candidate{Lemma: lemma, Frame: frame, Class: 'r'}, i < right)
		}
	}
	add("say", "t", 90, 10)
	add("say", "o", 10, 90)
	add("walk", "pto", 0, 50)
	add("nod", "t", 1, 0)
	add("shrug", "o", 0, 2)
	add("a;b", "t", 1, 0)
	o := k.odds()
	rows := strings.Join(k.rows(o), " ")
	if strings.Contains(rows, "shrug") {
		t.Errorf("a word seen twice and never right is in %q", rows)
	}
	if strings.Contains(rows, "a;b") {
		t.Errorf("a word that breaks the table is in %q", rows)
	}
	if strings.Contains(rows, "walk") && strings.Contains(rows, "pto=") {
		t.Errorf("a rate too low to matter is in %q", rows)
	}
	// The one sighting of "nod that" moves its rate, but not to 1.
	pair := cuePair{"nod", "t"}
	estimate := o.independent(pair)
	if rate := smoothedRate(k.pairs[pair], estimate); rate <= estimate || rate >= 0.99 {
		t.Errorf("rate %.2f from estimate %.2f", rate, estimate)
	}
	if rate := smoothedRate(k.pairs[cuePair{"say", "t"}], 0.5); math.Abs(rate-0.9) > 0.02 {
		t.Errorf("a pair seen a hundred times has rate %.2f, was right in 0.90", rate)
	}
	// A frame never counted stands below the average one.
	if unseen := o.independent(cuePair{"say", "zzz"}); unseen >= 1/(1+math.Exp(-o.lemmas["say"])) {
		t.Errorf("an unknown frame has rate %.2f", unseen)
	}
}

func TestRegions(t *testing.T) {
	r := newRegion([2]int{8, 9}, [2]int{0, 4}, [2]int{3, 6}, [2]int{7, 7}, [2]int{6, 7})
	if want := (region{{0, 7}, {8, 9}}); !slices.Equal(r, want) || r.size() != 8 {
		t.Errorf("region %v of size %d, want %v", r, r.size(), want)
	}
	for _, test := range []struct {
		a, b region
		want int
	}{
		{r, region{{5, 20}}, 3}, {r, r, 8}, {r, nil, 0}, {nil, nil, 0},
		{region{{0, 2}, {4, 6}}, region{{2, 4}, {6, 8}}, 0}, {region{{0, 2}, {4, 6}}, region{{1, 5}}, 2},
	} {
		if got, back := overlap(test.a, test.b), overlap(test.b, test.a); got != test.want || back != test.want {
			t.Errorf("%v and %v share %d and %d, want %d", test.a, test.b, got, back, test.want)
		}
	}
	for offset, want := range map[int]bool{-1: false, 0: true, 6: true, 7: false, 8: true, 9: false} {
		if r.holds(offset) != want {
			t.Errorf("%v holds %d: %t", r, offset, !want)
		}
	}
}

func TestFillKeepsToTheWidth(t *testing.T) {
	words := strings.Fields("a bb ccc dddd eeeeeeeeeeee f")
	if got, want := fill(words, 6), "a bb\nccc\ndddd\neeeeeeeeeeee\nf"; got != want {
		t.Errorf("filled %q, want %q", got, want)
	}
	if got := fill(nil, 6); got != "" {
		t.Errorf("nothing fills %q", got)
	}
}
