package train

import (
	"fmt"
	"strings"
	"testing"
)

// treebank writes sentences in CoNLL-U: words with "_" before one that no blank
// parts from the word before it. A "#" begins a document of that name, a "|" a
// paragraph.
func treebank(t *testing.T, lines ...string) []Sentence {
	t.Helper()
	var b strings.Builder
	document := ""
	for i, line := range lines {
		if name, ok := strings.CutPrefix(line, "#"); ok {
			document = name
			fmt.Fprintf(&b, "# newdoc id = %s\n", name)
			continue
		}
		if rest, ok := strings.CutPrefix(line, "|"); ok {
			line = rest
			b.WriteString("# newpar\n")
		}
		fmt.Fprintf(&b, "# sent_id = %s-%d\n", document, i)
		words := strings.Fields(line)
		for k, word := range words {
			misc := "_"
			if k+1 < len(words) && strings.HasPrefix(words[k+1], "_") {
				misc = "SpaceAfter=No"
			}
			head, relation := 1, "dep"
			if k == 0 {
				head, relation = 0, "root"
			}
			fmt.Fprintf(&b, "%d\t%s\t_\tX\tX\t_\t%d\t%s\t_\t%s\n", k+1, strings.TrimPrefix(word, "_"), head, relation, misc)
		}
		b.WriteByte('\n')
	}
	sentences, err := Read(strings.NewReader(b.String()), "test")
	if err != nil {
		t.Fatal(err)
	}
	return sentences
}

func TestRunningText(t *testing.T) {
	gold := runningText(treebank(t, "#a", "It rained _.", "Nobody came _.", "|Zoë did _n't mind _.", "|End"))
	if want := "It rained. Nobody came.\n\nZoë didn't mind.\n\nEnd"; gold.text != want {
		t.Errorf("text %q, want %q", gold.text, want)
	}
	var words []string
	for span := range gold.tokens {
		words = append(words, gold.text[span.Start:span.End])
	}
	if len(words) != 12 {
		t.Errorf("%d tokens, want 12: %q", len(words), words)
	}
	for end, inside := range map[int]bool{10: true, 23: false, 42: false, 47: false} {
		if got, ok := gold.ends[end]; !ok || got != inside {
			t.Errorf("sentence at %d: inside %t, known %t; all: %v", end, got, ok, gold.ends)
		}
	}
}

func TestSegmentComparesWithTheTreebank(t *testing.T) {
	all := Agreement{}
	for _, test := range []struct {
		name                      string
		lines                     []string
		sentences, inside, tokens Agreement
	}{
		{"agrees", []string{"#a", "It rained _.", "Nobody came _.", "|All was well _."}, Agreement{3, 3, 3}, Agreement{1, 1, 1}, Agreement{10, 10, 10}},
		{"cut too often", []string{"#a", "It rained _. Nobody came _."}, Agreement{1, 2, 1}, Agreement{0, 1, 0}, Agreement{6, 6, 6}},
		{"cut too seldom", []string{"#a", "It rained ,", "nobody came _."}, Agreement{1, 1, 2}, Agreement{0, 0, 1}, Agreement{6, 6, 6}},
		{"token cut", []string{"#a", "Rain-soaked fields _."}, Agreement{1, 1, 1}, all, Agreement{2, 5, 3}},
		{"tokens joined", []string{"#a", "It rai _ned _."}, Agreement{1, 1, 1}, all, Agreement{2, 3, 4}},
		{"no blank between sentences", []string{"#a", "“ _It rained _. _”", "Nobody came _."}, Agreement{2, 2, 2}, Agreement{1, 1, 1}, Agreement{8, 8, 8}},
		{"no document named", []string{"It rained _.", "Nobody came _."}, Agreement{2, 2, 2}, Agreement{1, 1, 1}, Agreement{6, 6, 6}},
		{"empty", nil, all, all, all},
	} {
		got := Segment(treebank(t, test.lines...), "")
		if got.Sentences != test.sentences || got.Inside != test.inside || got.Tokens != test.tokens {
			t.Errorf("%s: %+v", test.name, got)
		}
	}
}

func TestSegmentTakesTheDocumentsAskedFor(t *testing.T) {
	sentences := treebank(t, "#x_news_rain", "It rained _.", "Nobody came _.", "#x_talk_sun", "Hello _.", "#x_news_snow", "It snowed _.")
	for documents, want := range map[string][2]int{"": {3, 4}, "_news_": {2, 3}, "talk": {1, 1}, "sea": {0, 0}} {
		if got := Segment(sentences, documents); got.Documents != want[0] || got.Sentences.Gold != want[1] {
			t.Errorf("%q: %d documents with %d sentences, want %v", documents, got.Documents, got.Sentences.Gold, want)
		}
	}
}

func TestSegmentationPrintsOneFigureALine(t *testing.T) {
	s := Segmentation{Documents: 2, Sentences: Agreement{3, 4, 6}, Inside: Agreement{1, 2, 4}, Tokens: Agreement{9, 10, 10}}
	const want = `documents 2
sentences P 75.00
sentences R 50.00
sentences F1 60.00
sentences inside paragraphs P 50.00
sentences inside paragraphs R 25.00
sentences inside paragraphs F1 33.33
tokens P 90.00
tokens R 90.00
tokens F1 90.00
`
	if got := s.String(); got != want {
		t.Errorf("printed\n%s", got)
	}
	if got := (Segmentation{}).Sentences.F1(); got != 0 {
		t.Errorf("nothing compared gives F1 %f", got)
	}
}
