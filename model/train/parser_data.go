package train

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
)

// tree is a sentence as the parser learns it: all words, and the tree of those
// that the parser sees.
type tree struct {
	words     []syntax.Word
	heads     []int32 // indices of seen words, -1 for the root
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
	var words []syntax.Word
	var heads []int32
	var relations []doc.Relation
	var view syntax.TagSentence
	tagger.View(&view, len(s.Tokens), func(i int) string { return s.Tokens[i].Form })
	for i, w := range s.Tokens {
		words = append(words, syntax.NewWord(view.Word(i), syntax.Tags{UPOS: doc.ParseUPOS(w.UPOS), XPOS: doc.ParseXPOS(w.XPOS)}, w.Rival))
		heads = append(heads, int32(w.Head))
		relation := doc.ParseRelation(w.Relation)
		if relation == doc.NoRelation {
			relation = doc.Dependent
		}
		relations = append(relations, relation)
	}
	return newTree(words, heads, relations)
}

// newTree leaves out what the parser does not see. What hung on it hangs on its
// head instead; if it was the root, the first of those becomes the root.
func newTree(words []syntax.Word, heads []int32, relations []doc.Relation) tree {
	t := tree{words: words}
	seen := syntax.Seen(nil, words)
	number := make([]int32, len(words))
	for i := range number {
		number[i] = -1
	}
	for k, i := range seen {
		number[i] = int32(k)
	}
	root := int32(-1)
	for k, i := range seen {
		h := heads[i]
		for h >= 0 && number[h] < 0 {
			h = heads[h]
		}
		relation := relations[i]
		switch {
		case h >= 0:
			h = number[h]
		case root < 0:
			root = int32(k)
		default:
			h = root
		}
		t.heads, t.relations = append(t.heads, h), append(t.relations, relation)
	}
	return t
}
