package train

import (
	"fmt"

	"dateline/model/internal/syntax"
)

// The settings of the embedded tagger, found on the development parts of EWT
// and GUM: more groups or epochs gained nothing there.
const (
	taggerGroups  = 128
	taggerEpochs  = 8
	taggerMinimum = 1 // keeps a fifth of the weights and costs 0.1 points
	goldTimes     = 2 // the treebanks count twice, the silver sentences once
)

// NewTaggerOptions prepares the training of a tagger: the lexicon and the
// groups of words, from the treebanks and, if there are any, silver sentences.
func NewTaggerOptions(gold []Sentence, silver []SilverSentence, seed uint64) TaggerOptions {
	groups := GroupWords(gold, silver, taggerGroups)
	return TaggerOptions{
		Epochs: taggerEpochs, Seed: seed, Minimum: taggerMinimum, Gold: 1,
		Lexicon: BuildLexicon(gold, silver, groups),
	}
}

// TrainTags learns the tagger and the lemmatiser and returns the file that the
// syntax package embeds for them. A first tagger learns from the treebanks
// alone; the final one also from those silver tags on which the first agrees.
// report is told what is being done.
func TrainTags(gold []Sentence, silver []SilverSentence, seed uint64, report func(string)) []byte {
	report("grouping words and counting their tags")
	options := NewTaggerOptions(gold, silver, seed)
	if len(silver) > 0 {
		report(fmt.Sprintf("tagger of %d sentences", len(gold)))
		teacher := options
		teacher.Minimum = 0.2 // it need not be small
		first, _, err := syntax.NewTagger(TrainTagger(gold, teacher))
		if err != nil {
			panic(err) // what was just written can be read
		}
		options.Silver, options.Gold = Agreed(first, silver), goldTimes
	}
	report(fmt.Sprintf("tagger of %d sentences and %d silver ones", len(gold), len(silver)))
	tagger := TrainTagger(gold, options)
	report("lemmas")
	return append(tagger, TrainLemmas(gold)...)
}
