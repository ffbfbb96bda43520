package train

import (
	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
	"dateline/model/internal/text"
)

// Sentences of texts that a network learns from are not longer, and not shorter:
// those are runaways and headings.
const (
	longestLearnt  = 120
	shortestLearnt = 3
)

// parsedTexts cuts texts as the program does and has teachers annotate them. Of
// what they say only that is kept which the automatic annotation does not deny:
// two parsers that learnt from different treebanks seldom err alike
// (as in co-training, Clark, Curran and Osborne 2003). The texts and the
// automatic trees have the names of their documents.
func parsedTexts(teachers syntax.Committee, bodies map[string]string, foreign map[string]*foreignTrees) []Sentence {
	var out []Sentence
	for _, name := range sortedKeys(bodies) {
		d := doc.New(&model.Story{Text: text.Clean(bodies[name])})
		text.Segment(d)
		teachers.Annotate(d)
		other := foreign[name].alignedWith(d)
		for _, r := range d.Ranges {
			if r.Len() < shortestLearnt || r.Len() > longestLearnt {
				continue
			}
			var s Sentence
			for i := r.From; i < r.To; i++ {
				s.Tokens = append(s.Tokens, undenied(d, i, r.From, other))
			}
			out = append(out, s)
		}
	}
	return out
}

// undenied is a token of a sentence that begins at from, without what the other
// annotation says otherwise.
func undenied(d *doc.Document, i, from int, other aligned) Token {
	t := d.Tokens[i]
	out := Token{Form: d.Word(i), UPOS: t.UPOS.String(), XPOS: t.XPOS.String(), Head: int(t.Head), Relation: t.Relation.String()}
	if out.Head >= 0 {
		out.Head -= from
	}
	if other.heads == nil {
		return out
	}
	if h := other.heads[i]; h != noVote && h != t.Head && t.UPOS != doc.Punctuation {
		out.Head = noVote
	}
	if !sameTag(&out, other.tags[i]) {
		out.UPOS, out.XPOS = "", ""
	}
	return out
}

// sameTag allows for what the English UD treebanks name otherwise than the Penn
// treebank: the preposition to, and punctuation. No tag denies nothing.
func sameTag(t *Token, silver string) bool {
	return silver == "" || t.XPOS == silver || silver == "TO" && t.XPOS == "IN" || t.UPOS == "PUNCT" && len(t.Form) == 1
}
