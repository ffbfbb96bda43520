package train

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/said"
	"dateline/model/internal/syntax"
	"dateline/model/internal/text"
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

func read(t *testing.T, lines string) []*labelledStory {
	t.Helper()
	stories, err := readArticles(strings.NewReader(lines))
	if err != nil {
		t.Fatal(err)
	}
	return stories
}

// small is a corpus in which "said" attributes and "saw" does not.
func small(t *testing.T) string {
	var b strings.Builder
	for _, name := range []string{"Ann Vale", "Bo Lund", "Cy Marsh", "Di Ross", "Ed Kemp"} {
		for _, thing := range []string{"bridge", "tower", "road"} {
			b.WriteString(labelled(t, name+" said that the "+thing+" was safe. "+name+" saw that it rained. He went.",
				[3]string{name, "said", "that the " + thing + " was safe"}))
		}
	}
	return b.String()
}

func TestSaidLearnsACueItsSourceAndItsContent(t *testing.T) {
	c := newSaidCourse(read(t, small(t)), 1)
	weights, err := c.weights()
	if err != nil {
		t.Fatal(err)
	}
	d := doc.New(&model.Story{Text: "Fay Holm saw that it rained. Fay Holm said that the ship was full."})
	text.Segment(d)
	syntax.Annotate(d)
	said.AnnotateWith(d, weights)
	if len(d.Story.Statements) != 1 {
		t.Fatalf("%d statements, want 1", len(d.Story.Statements))
	}
	st := d.Story.Statements[0]
	got := [3]string{d.Story.Slice(st.Source[0]), d.Story.Slice(st.Cue[0]), d.Story.Slice(st.Content[0])}
	if want := [3]string{"Fay Holm", "said", "that the ship was full"}; got != want {
		t.Errorf("learnt %q, want %q", got, want)
	}
}

func TestSameArticlesAndSeedGiveTheSameBytes(t *testing.T) {
	corpus := small(t)
	learn := func(seed uint64) []byte {
		b, err := Said(strings.NewReader(corpus), seed, func(string) {})
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	first := learn(1)
	if !bytes.Equal(first, learn(1)) {
		t.Error("the second run gave other bytes")
	}
	if bytes.Equal(first, learn(2)) {
		t.Error("another seed changes nothing: it is not used")
	}
}

func TestArticlesThatCannotBeReadAreNamed(t *testing.T) {
	good := labelled(t, "It rained.")
	for name, test := range map[string]struct{ lines, want string }{
		"no JSON":      {good + "{", "line 2: unexpected end of JSON"},
		"beyond":       {good + "\n" + `{"text": "abc", "attributions": [{"cue": [[1, 9]]}]}`, "line 3: attribution 1: [1 9] lies outside the text of 3 code points"},
		"backwards":    {`{"text": "abc", "attributions": [{"cue": [[2, 1]]}]}`, "line 1: attribution 1: [2 1] lies"},
		"not a number": {`{"text": "abc", "attributions": [{"cue": [["a", 1]]}]}`, "line 1: json: cannot unmarshal"},
	} {
		if _, err := readArticles(strings.NewReader(test.lines)); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: error %v, want %q in it", name, err, test.want)
		}
	}
	for _, corpus := range []string{"", good, labelled(t, "Ann Vale said it rained.")} {
		if _, err := Said(strings.NewReader(corpus), 1, func(string) {}); err == nil {
			t.Errorf("learnt from %q", corpus)
		}
	}
}

func TestLabelsFollowTheTextThroughCleaning(t *testing.T) {
	raw := "Rain\u200b fell.\r\n\r\n“Ann”\u00a0 Vale\tsaid  it would stop."
	s := read(t, labelled(t, raw, [3]string{"“Ann”\u00a0 Vale", "said", "it would stop"}))[0]
	want := goldStatement{s.words.region(spanOf(s, "Ann”"), spanOf(s, "Vale")), s.words.region(spanOf(s, "said")), s.words.region(spanOf(s, "it would stop"))}
	if len(s.gold) != 1 || overlap(s.gold[0].cue, want.cue) != 1 || overlap(s.gold[0].content, want.content) != 3 || s.gold[0].source.size() != 2 {
		t.Errorf("labels %v, want %v in %q", s.gold, want, s.doc.Text())
	}
}

func spanOf(s *labelledStory, words string) model.Span {
	at := strings.Index(s.doc.Text(), words)
	return model.Span{Start: at, End: at + len(words)}
}

func TestWordsAreCutAsTheMeasureCutsThem(t *testing.T) {
	text := "It’s a well-known “fact”, isn't it? — rock-'n'-roll_2 é"
	var got []string
	for _, w := range newWords(text) {
		got = append(got, text[w.Start:w.End])
	}
	want := []string{"It’s", "a", "well-known", "fact", "isn't", "it", "rock", "n", "roll_2", "é"}
	if !slices.Equal(got, want) {
		t.Errorf("words %q, want %q", got, want)
	}
}

func TestContentsAreAlikeByTheirWords(t *testing.T) {
	s := read(t, labelled(t, "Ann Vale said that the bridge was safe and the road was not.",
		[3]string{"Ann Vale", "said", "that the bridge was safe and the road was not"}))[0]
	words := func(text string) region {
		if text == "" {
			return nil
		}
		return s.words.region(spanOf(s, text))
	}
	whole := words("that the bridge was safe and the road was not")
	for text, want := range map[string]float64{
		"that the bridge was safe and the road was not": 1,
		"that the bridge was safe":                      0.5,
		"Ann Vale":                                      0,
		"":                                              0,
	} {
		if got := likeness(words(text), whole); math.Abs(got-want) > 1e-9 {
			t.Errorf("%q is like the content by %.2f, want %.2f", text, got, want)
		}
	}
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"Ann Vale", "Vale", true},
		{"Ann Vale", "the road", false},
		{"Ann Vale", "", false},
		{"", "", true},
	} {
		if got := sourcesAgree(words(test.a), words(test.b)); got != test.want {
			t.Errorf("sources %q and %q agree: %t", test.a, test.b, got)
		}
	}
}

func TestRegions(t *testing.T) {
	for _, test := range []struct {
		a, b region
		want int
	}{
		{newRegion([2]int{0, 4}), newRegion([2]int{2, 6}), 2},
		{newRegion([2]int{5, 7}, [2]int{0, 2}), newRegion([2]int{1, 6}), 2},
		{newRegion([2]int{0, 3}, [2]int{2, 5}), newRegion([2]int{0, 9}), 5},
		{newRegion([2]int{3, 3}), newRegion([2]int{0, 9}), 0},
		{nil, newRegion([2]int{0, 9}), 0},
	} {
		if got := overlap(test.a, test.b); got != test.want {
			t.Errorf("overlap of %v and %v is %d, want %d", test.a, test.b, got, test.want)
		}
	}
}

func TestLearnerDecidesAndChooses(t *testing.T) {
	v := newVocabulary()
	yes, no, both := []uint32{7}, []uint32{8}, []uint32{9}
	for range leastSeen {
		v.count(yes)
		v.count(no)
		v.count(both)
	}
	v.count([]uint32{5}) // too rare to learn
	if got := v.numbers([]uint32{5, 8, 7, 4}); !slices.Equal(got, []uint32{1, 0}) {
		t.Errorf("numbers %v, want 1 and 0", got)
	}
	l := newLearner(v)
	for range 50 {
		l.decide([]uint32{0, 2}, true)
		l.decide([]uint32{1, 2}, false)
	}
	if l.Score(yes) <= 0 || l.Score(no) >= 0 || l.Score([]uint32{5, 4}) != 0 {
		t.Errorf("scores %.2f, %.2f and %.2f", l.Score(yes), l.Score(no), l.Score([]uint32{5, 4}))
	}
	l = newLearner(v)
	for range 50 {
		l.choose([][]uint32{{0}, {1}, {2}}, []bool{false, true, false})
	}
	if l.Score(no) <= l.Score(yes) {
		t.Errorf("the chosen one scores %.2f, another %.2f", l.Score(no), l.Score(yes))
	}
	if entries := l.entries(0.01); len(entries) != 3 {
		t.Errorf("%d weights, want 3", len(entries))
	}
}
