package train

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
)

// tree is a sentence as the parser learns it.
type tree struct {
	words     []syntax.Word
	heads     []int32 // -1 for the root
	relations []doc.Relation
}

// treesOf turns sentences into what the parser learns from. The tags are those
// that the sentences carry; the tagger only adds what its lexicon knows.
func treesOf(tagger *syntax.Tagger, sentences []Sentence) []tree {
	out := make([]tree, len(sentences))
	for i, s := range sentences {
		out[i] = treeOf(tagger, s)
	}
	return out
}

func treeOf(tagger *syntax.Tagger, s Sentence) tree {
	var t tree
	var view syntax.TagSentence
	tagger.View(&view, len(s.Tokens), func(i int) string { return s.Tokens[i].Form })
	for i, w := range s.Tokens {
		t.words = append(t.words, syntax.NewWord(view.Word(i), doc.ParseUPOS(w.UPOS), doc.ParseXPOS(w.XPOS)))
		t.heads = append(t.heads, int32(w.Head))
		relation := doc.ParseRelation(w.Relation)
		if relation == doc.NoRelation {
			relation = doc.Dependent
		}
		t.relations = append(t.relations, relation)
	}
	return t
}
