package syntax

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/text"
)

// arcs writes the trees of a text, each token as relation(head, token).
func arcs(d *doc.Document) map[string]bool {
	out := map[string]bool{}
	for i, token := range d.Tokens {
		head := "ROOT"
		if token.Head >= 0 {
			head = d.Word(int(token.Head))
		}
		out[token.Relation.Universal().String()+"("+head+", "+d.Word(i)+")"] = true
	}
	return out
}

// Easy sentences must have the arcs that the stages ask for.
func TestEmbeddedParserOnEasySentences(t *testing.T) {
	for sentence, want := range map[string]string{
		"The mayor said that the bridge would close on Monday.":  "nsubj(said, mayor); ccomp(said, close); mark(close, that); nsubj(close, bridge); obl(close, Monday); punct(said, .)",
		"“We will rebuild the pier,” Maria Holt told reporters.": "ccomp(told, rebuild); nsubj(rebuild, We); obj(rebuild, pier); nsubj(told, Maria); flat(Maria, Holt); punct(rebuild, “); punct(told, .)",
		"The director, Maria Holt, refused to comment.":          "nsubj(refused, director); appos(director, Maria); xcomp(refused, comment); punct(Maria, ,)",
		"Fishermen who had asked for help were angry.":           "nsubj(angry, Fishermen); acl(Fishermen, asked); cop(angry, were); obl(asked, help)",
		"The storm sank two boats and damaged the harbour.":      "conj(sank, damaged); obj(damaged, harbour); cc(damaged, and); nummod(boats, two)",
		"According to the ministry, the repairs were expensive.": "obl(expensive, ministry); nsubj(expensive, repairs); case(ministry, According)",
		"The ferry was built in Oslo by a small company.":        "nsubj(built, ferry); aux(built, was); obl(built, Oslo); obl(built, company)",
	} {
		got := arcs(annotated(sentence))
		for _, arc := range strings.Split(want, "; ") {
			if !got[arc] {
				t.Errorf("%s\nlacks %s in %v", sentence, arc, got)
			}
		}
	}
}

// The tree of a text does not depend on what was annotated before it.
func TestSentencesAreParsedAlone(t *testing.T) {
	second := "The mayor resigned on Friday."
	alone := arcs(annotated(second))
	both := arcs(annotated("“Never (again,” she said, and left\n\n" + second))
	for arc := range alone {
		if !both[arc] {
			t.Errorf("%s is missing after another sentence", arc)
		}
	}
}

// A list of a thousand items, or a sentence of as many words, takes its time but
// no more than ten times that of a tenth: counted in transitions, not seconds.
func TestStepsAreLinear(t *testing.T) {
	steps := func(n int) int {
		d := doc.New(&model.Story{Text: text.Clean(strings.Repeat("ferry, ", n))})
		text.Segment(d)
		p := &Parser{Model: embedded().Parser, Beam: beam}
		total := 0
		for _, r := range d.Ranges {
			words := make([]Word, r.Len())
			for i := range words {
				words[i] = wordOf(d.Word(r.From+i), doc.Noun, doc.NN)
			}
			p.Parse(words)
			total += p.Steps()
		}
		return total
	}
	if long, short := steps(1000), steps(100); long > 11*short {
		t.Errorf("%d steps for 1000 items, %d for 100", long, short)
	}
}
