package train

import (
	"math/rand/v2"
	"slices"

	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
)

// TaggerOptions are the settings of the tagger's training.
type TaggerOptions struct {
	Epochs  int
	Seed    uint64
	Minimum float64 // averaged weights below it are dropped
	Lexicon []syntax.LexiconEntry
	// Silver sentences are learnt from too. A token without tags is one that
	// nothing is known of: it is tagged and passed over.
	Silver []Sentence
	Gold   int // how often an epoch goes through the treebanks, at least once
}

// taggerClasses are the pairs of universal and Penn tags.
type taggerClasses struct {
	pairs []tagPair
	index map[tagPair]int
	// A pair too rare to learn counts as the most frequent pair with the same
	// universal tag.
	fallback map[doc.UPOS]int
}

type tagPair struct {
	upos doc.UPOS
	xpos doc.XPOS
}

// rarePair is the number of tokens below which a pair of tags is an accident.
const rarePair = 4

func newTaggerClasses(sentences []Sentence) *taggerClasses {
	counts := map[tagPair]int{}
	for _, s := range sentences {
		for _, t := range s.Tokens {
			counts[pairOf(t)]++
		}
	}
	c := &taggerClasses{index: map[tagPair]int{}, fallback: map[doc.UPOS]int{}}
	for p, n := range counts {
		if n >= rarePair && p.upos != doc.NoUPOS && p.xpos != doc.NoXPOS {
			c.pairs = append(c.pairs, p)
		}
	}
	slices.SortFunc(c.pairs, func(a, b tagPair) int {
		if counts[a] != counts[b] {
			return counts[b] - counts[a]
		}
		return int(a.upos)<<8 + int(a.xpos) - int(b.upos)<<8 - int(b.xpos)
	})
	c.pairs = c.pairs[:min(len(c.pairs), 255)]
	for i, p := range c.pairs {
		c.index[p] = i
		if _, ok := c.fallback[p.upos]; !ok {
			c.fallback[p.upos] = i
		}
	}
	return c
}

func pairOf(t Token) tagPair { return tagPair{doc.ParseUPOS(t.UPOS), doc.ParseXPOS(t.XPOS)} }

func (c *taggerClasses) of(t Token) int {
	p := pairOf(t)
	if i, ok := c.index[p]; ok {
		return i
	}
	return c.fallback[p.upos]
}

// taggerTrainer learns the weights of the tagger.
type taggerTrainer struct {
	classes *taggerClasses
	lexicon *syntax.Lexicon
	weights *weights
	view    syntax.TagSentence
	scores  []int32
}

// TrainTagger learns a tagger and returns its file.
func TrainTagger(sentences []Sentence, o TaggerOptions) []byte {
	classes := newTaggerClasses(sentences)
	encoded := syntax.EncodeLexicon(slices.Concat(o.Lexicon, fixedWords(sentences, classes)))
	lexicon, _, err := syntax.DecodeLexicon(encoded)
	if err != nil {
		panic(err) // what was just written can be read
	}
	t := &taggerTrainer{classes: classes, lexicon: lexicon, weights: newWeights()}
	t.scores = make([]int32, len(t.classes.pairs))
	random := rand.New(rand.NewPCG(o.Seed, 0))
	all := slices.Clone(o.Silver)
	for range max(1, o.Gold) {
		all = append(all, sentences...)
	}
	order := random.Perm(len(all))
	for range o.Epochs {
		for _, i := range order {
			t.sentence(all[i].Tokens)
		}
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
	}
	return t.encode(encoded, o.Minimum)
}

// encode writes the tagger's file: the number of classes and for each the
// numbers of its universal and its Penn tag, a byte each; the lexicon; the
// weights.
func (t *taggerTrainer) encode(lexicon []byte, minimum float64) []byte {
	out := []byte{byte(len(t.classes.pairs))}
	for _, p := range t.classes.pairs {
		out = append(out, byte(p.upos), byte(p.xpos))
	}
	out = append(out, lexicon...)
	return append(out, syntax.EncodePackedRows(t.weights.entries(minimum))...)
}

// Words with one class almost always are not left to the weights: that saves
// the tagger half its work.
const (
	fixedCount = 40
	fixedShare = 0.995
)

// fixedWords gives the class, plus one, of the words that have only one.
func fixedWords(sentences []Sentence, classes *taggerClasses) []syntax.LexiconEntry {
	counts := map[uint32]map[int]int{}
	var w syntax.TagWord
	for _, s := range sentences {
		for _, t := range s.Tokens {
			w.Look(t.Form, nil)
			if counts[w.Form] == nil {
				counts[w.Form] = map[int]int{}
			}
			counts[w.Form][classes.of(t)]++
		}
	}
	var out []syntax.LexiconEntry
	for _, form := range sortedKeys(counts) {
		class := mostFrequent(counts[form])
		if all := total(counts[form]); all >= fixedCount && float64(counts[form][class]) >= fixedShare*float64(all) {
			out = append(out, syntax.LexiconEntry{Hash: form, Value: uint32(class) + 1})
		}
	}
	return out
}

// sentence tags a sentence with the present weights and corrects them where
// they err. The tags before a word are the predicted ones, as they will be
// when the tagger is used.
func (t *taggerTrainer) sentence(tokens []Token) {
	t.view.Reset(len(tokens))
	for i, token := range tokens {
		t.view.Word(i).Look(token.Form, t.lexicon)
	}
	before, before2 := uint32(0), uint32(0)
	for i, token := range tokens {
		guess := t.view.Word(i).Fixed()
		if guess < 0 {
			features := t.view.Features(i, before, before2)
			clear(t.scores)
			t.weights.score(features, t.scores)
			guess = 0
			for k, score := range t.scores {
				if score > t.scores[guess] {
					guess = k
				}
			}
			if gold := t.classes.of(token); gold != guess && token.UPOS != "" {
				t.weights.update(features, gold, 1)
				t.weights.update(features, guess, -1)
			}
			t.weights.next()
		}
		before, before2 = uint32(guess)+1, before
	}
}
