package train

import (
	"slices"

	"dateline/model/internal/syntax"
)

// Jackknife tags the sentences as they would be tagged if they were new: each
// fold of the documents by a tagger that learnt from the others. A parser
// trained on these tags has met the tagger's errors. It returns copies of the
// sentences with the predicted tags, in the same order.
func Jackknife(sentences []Sentence, folds int, o TaggerOptions) []Sentence {
	fold, document := make([]int, len(sentences)), -1
	for i, s := range sentences {
		if s.NewDocument || i == 0 {
			document++
		}
		fold[i] = document % folds
	}
	out := make([]Sentence, len(sentences))
	for f := range folds {
		var others []Sentence
		for i, s := range sentences {
			if fold[i] != f {
				others = append(others, s)
			}
		}
		tagger, _, err := syntax.NewTagger(TrainTagger(others, o))
		if err != nil {
			panic(err) // what was just written can be read
		}
		for i, s := range sentences {
			if fold[i] == f {
				out[i] = Retag(tagger, s)
			}
		}
	}
	return out
}

// Retag returns a copy of the sentence with the tagger's tags.
func Retag(tagger *syntax.Tagger, s Sentence) Sentence {
	s.Tokens = slices.Clone(s.Tokens)
	var view syntax.TagSentence
	classes, rivals := make([]uint8, len(s.Tokens)), make([]uint8, len(s.Tokens))
	tagger.View(&view, len(s.Tokens), func(i int) string { return s.Tokens[i].Form })
	tagger.Tag(&view, classes, rivals)
	for i := range s.Tokens {
		t, tags := &s.Tokens[i], tagger.Tags(classes[i])
		t.UPOS, t.XPOS, t.Rival = tags.UPOS.String(), tags.XPOS.String(), tagger.Tags(rivals[i])
	}
	return s
}
