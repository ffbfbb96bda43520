package syntax

import (
	"strings"
	"testing"

	"dateline/model/internal/doc"
)

// arcsOf writes the trees of a text, each token as relation(head, token).
func arcsOf(d *doc.Document) map[string]bool {
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
		got := arcsOf(annotated(sentence))
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
	alone := arcsOf(annotated(second))
	both := arcsOf(annotated("“Never (again,” she said, and left\n\n" + second))
	for arc := range alone {
		if !both[arc] {
			t.Errorf("%s is missing after another sentence", arc)
		}
	}
}
