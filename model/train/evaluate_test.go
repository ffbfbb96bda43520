package train

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
)

// paragraph makes sentences of treebank lines "form head relation UPOS", with a
// "_" at the end of a form that no blank follows.
func paragraph(t *testing.T, sentences ...string) []Sentence {
	t.Helper()
	var out []Sentence
	for i, lines := range sentences {
		s := Sentence{NewDocument: i == 0, NewParagraph: i == 0}
		for _, word := range strings.Split(lines, "; ") {
			f := strings.Fields(word)
			form, glued := strings.CutSuffix(f[0], "_")
			s.Tokens = append(s.Tokens, Token{
				Form: form, Lemma: form, UPOS: f[3], XPOS: "NN", Head: int(f[1][0]-'0') - 1, Relation: f[2], SpaceAfter: !glued,
			})
		}
		out = append(out, s)
	}
	return out
}

func waves(t *testing.T) []Sentence {
	return paragraph(t, "Waves 2 nsubj:pass NOUN; rose_ 0 root VERB; . 2 punct PUNCT", "Ferries 2 nsubj NOUN; stopped_ 0 root VERB; . 2 punct PUNCT")
}

func TestDocumentsOfSentences(t *testing.T) {
	sentences := waves(t)
	d := documentOf(sentences)
	if d.Story.Text != "Waves rose. Ferries stopped." {
		t.Errorf("text is %q", d.Story.Text)
	}
	sentences[1].NewParagraph = true
	if d := documentOf(sentences); d.Story.Text != "Waves rose.\n\nFerries stopped." {
		t.Errorf("text of two paragraphs is %q", d.Story.Text)
	}
	if len(d.Tokens) != 6 || len(d.Ranges) != 2 || d.Word(3) != "Ferries" || d.Tokens[3].Sentence != 1 {
		t.Errorf("tokens are %+v in %v", d.Tokens, d.Ranges)
	}
	if spans := spansOf(d); spans[model.Span{Start: 12, End: 19}] != 3 {
		t.Errorf("places are %v", spans)
	}
}

// scored compares an annotation with the treebank, without an engine to make it.
func scored(t *testing.T, change func(d *doc.Document)) Scores {
	t.Helper()
	sentences := waves(t)
	gold := documentOf(sentences)
	d := documentOf(sentences)
	first := 0
	for i, s := range sentences {
		for k, token := range s.Tokens {
			own := &d.Tokens[first+k]
			own.UPOS, own.XPOS = doc.ParseUPOS(token.UPOS), doc.NN
			own.Relation, own.Head = doc.ParseRelation(token.Relation), int32(token.Head)
			if token.Head >= 0 {
				own.Head += int32(first)
			}
		}
		first += len(sentences[i].Tokens)
	}
	change(d)
	lemmas, _, err := syntax.NewLemmatiser(TrainLemmas(nil))
	if err != nil {
		t.Fatal(err)
	}
	var s Scores
	s.compare(&syntax.Engine{Lemmas: lemmas}, sentences, spansOf(gold), d)
	return s
}

func TestEveryErrorCountsOnce(t *testing.T) {
	for _, test := range []struct {
		name                                    string
		change                                  func(d *doc.Document)
		upos, heads, labels, wordHeads, matched int
	}{
		{"no error", func(*doc.Document) {}, 6, 6, 6, 4, 6},
		{"a subtype", func(d *doc.Document) { d.Tokens[0].Relation = doc.Subject }, 6, 6, 6, 4, 6},
		{"a relation", func(d *doc.Document) { d.Tokens[0].Relation = doc.Object }, 6, 6, 5, 4, 6},
		{"a head", func(d *doc.Document) { d.Tokens[0].Head = 2 }, 6, 5, 5, 3, 6},
		{"the head of a mark", func(d *doc.Document) { d.Tokens[2].Head = 0 }, 6, 5, 5, 4, 6},
		{"a tag", func(d *doc.Document) { d.Tokens[0].UPOS = doc.Verb }, 5, 6, 6, 4, 6},
		{"the place of a token", func(d *doc.Document) { d.Tokens[0].Start++ }, 5, 5, 5, 3, 5},
		{"the place of a head", func(d *doc.Document) { d.Tokens[1].End-- }, 5, 3, 3, 2, 5},
	} {
		s := scored(t, test.change)
		if s.UPOS != test.upos || s.Heads != test.heads || s.Labels != test.labels || s.WordHeads != test.wordHeads || s.Matched != test.matched {
			t.Errorf("%s: %+v", test.name, s)
		}
		if s.Gold != 6 || s.Own != 6 || s.Words != 4 || s.GoldSentences != 2 || s.OwnSentences != 2 {
			t.Errorf("%s: counts are %+v", test.name, s)
		}
	}
}

func TestSentencesMustHaveTheSameEnds(t *testing.T) {
	s := scored(t, func(d *doc.Document) {
		d.Ranges = []doc.Range{{From: 0, To: 2}, {From: 2, To: 3}, {From: 3, To: 6}}
	})
	if s.OwnSentences != 3 || s.MatchedSentences != 1 {
		t.Errorf("%d of %d sentences match", s.MatchedSentences, s.OwnSentences)
	}
}

func TestF1(t *testing.T) {
	for _, test := range []struct {
		common, gold, own int
		want              float64
	}{{5, 10, 10, 50}, {10, 10, 30, 50}, {0, 0, 0, 0}, {3, 3, 3, 100}} {
		if got := F1(test.common, test.gold, test.own); got != test.want {
			t.Errorf("F1 of %d in %d and %d is %v, want %v", test.common, test.gold, test.own, got, test.want)
		}
	}
}
