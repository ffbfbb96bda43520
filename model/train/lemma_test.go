package train

import (
	"strings"
	"testing"

	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
)

func TestLemmaRuleChangesLeast(t *testing.T) {
	for _, c := range []struct {
		form, lemma string
		want        syntax.LemmaRule
	}{
		{"ferries", "ferry", syntax.LemmaRule{Strip: 3, Add: "y"}},
		{"Ferries", "ferry", syntax.LemmaRule{Case: syntax.LowerCase, Strip: 3, Add: "y"}},
		{"Oslo", "Oslo", syntax.LemmaRule{}},
		{"OSLO", "Oslo", syntax.LemmaRule{Case: syntax.TitleCase}},
		{"Is", "be", syntax.LemmaRule{Case: syntax.LowerCase, Strip: 2, Add: "be"}},
		{"n’t", "not", syntax.LemmaRule{Strip: 2, Add: "ot"}},
	} {
		got := lemmaRule(c.form, c.lemma)
		if got != c.want {
			t.Errorf("rule from %s to %s is %+v, want %+v", c.form, c.lemma, got, c.want)
		}
		if made := string(got.Append(nil, c.form)); made != c.lemma {
			t.Errorf("it makes %s of %s, want %s", made, c.form, c.lemma)
		}
	}
}

func TestLemmasOfWordsNotSeen(t *testing.T) {
	var sentences []Sentence
	for _, words := range []string{
		"ferries/ferry/NOUN/NNS cities/city/NOUN/NNS", "boats/boat/NOUN/NNS ships/ship/NOUN/NNS masts/mast/NOUN/NNS",
		"mice/mouse/NOUN/NNS", "Boats/boat/NOUN/NNS Ships/ship/NOUN/NNS", "Oslo/Oslo/PROPN/NNP Lisbon/Lisbon/PROPN/NNP",
	} {
		sentences = append(sentences, sentence(words))
	}
	l, rest, err := syntax.NewLemmatiser(TrainLemmas(sentences))
	if err != nil || len(rest) != 0 {
		t.Fatalf("reading the lemmatiser: %v, %d bytes left", err, len(rest))
	}
	for form, want := range map[string]string{
		"mice": "mouse", "Mice": "mouse", "parties": "party", "Parties": "party", "sails": "sail", "Sails": "sail",
	} {
		if got := l.Lemma(form, doc.Noun, doc.NNS); got != want {
			t.Errorf("lemma of %s is %s, want %s", form, got, want)
		}
	}
	if got := l.Lemma("Geneva", doc.ProperNoun, doc.NNP); got != "Geneva" {
		t.Errorf("lemma of Geneva is %s", got)
	}
}

// sentence makes a sentence of "form/lemma/UPOS/XPOS" words.
func sentence(words string) Sentence {
	var s Sentence
	for _, w := range strings.Fields(words) {
		f := strings.Split(w, "/")
		s.Tokens = append(s.Tokens, Token{Form: f[0], Lemma: f[1], UPOS: f[2], XPOS: f[3], Head: -1, SpaceAfter: true})
	}
	return s
}
