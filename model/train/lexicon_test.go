package train

import (
	"testing"

	"dateline/model/internal/linear"
	"dateline/model/internal/syntax"
)

func TestKindsOfWords(t *testing.T) {
	for _, test := range []struct {
		counts map[string]int
		want   string
	}{
		{map[string]int{"NN": 10}, "NN "},
		{map[string]int{"NN": 10, "VB": 20}, "VB NN "},
		{map[string]int{"VB": 20, "NN": 10, "JJ": 12}, "VB JJ NN "},              // the first counts most, the others are in order
		{map[string]int{"NN": 1000, "VB": 2}, "NN "},                             // an accident
		{map[string]int{"A": 9, "B": 8, "C": 7, "D": 6, "E": 5}, "A B C D "},     // no more than four
		{map[string]int{"B": 5, "A": 5}, "A B "},                                 // equals in order
		{map[string]int{"VBD": 5, "VBN": 5, "JJ": 1, "NN": 1}, "VBD JJ NN VBN "}, // two of equal weight
	} {
		if got := kindsOf(test.counts); got != test.want {
			t.Errorf("%v: kinds are %q, want %q", test.counts, got, test.want)
		}
	}
}

// A word of the treebank must not tell its own answer: only frequent words are
// described by what the treebank says of them.
func TestLexiconDoesNotTellTheAnswer(t *testing.T) {
	var gold []Sentence
	for range knownInTreebank {
		gold = append(gold, sentence("often/often/ADV/RB"))
	}
	gold = append(gold, sentence("seldom/seldom/ADV/RB"))
	silver := []SilverSentence{{Forms: []string{"market", "often"}, Tags: []string{"NN", "JJ"}}}
	encoded := linear.EncodeLexicon(BuildLexicon(gold, silver, nil))
	lexicon, _, err := linear.DecodeLexicon(encoded)
	if err != nil {
		t.Fatal(err)
	}
	value := func(form string) uint32 {
		var w syntax.Word
		w.Look(form)
		return lexicon.Get(w.Lower)
	}
	if value("often") == 0 || value("market") == 0 || value("often") == value("market") {
		t.Errorf("often is %d, market %d", value("often"), value("market"))
	}
	if value("seldom") != 0 {
		t.Error("a word that the treebank has once is described by it")
	}
}

func TestGroupsAreInTheLexicon(t *testing.T) {
	entries := lexiconEntries(map[uint32]string{5: "NN ", 6: "VB "}, map[uint32]int{6: 3, 7: 4})
	want := map[uint32]uint32{
		5: syntax.LexiconValue(0, 1), 6: syntax.LexiconValue(3, 2), 7: syntax.LexiconValue(4, 0),
	}
	if len(entries) != len(want) {
		t.Fatalf("entries are %v", entries)
	}
	for _, e := range entries {
		if e.Value != want[e.Hash] {
			t.Errorf("word %d has %d, want %d", e.Hash, e.Value, want[e.Hash])
		}
	}
}
