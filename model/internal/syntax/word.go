package syntax

import (
	"math/bits"

	"dateline/model/internal/doc"
)

// Word is a word as the features see it: hashes of what it says about itself.
type Word struct {
	form  uint32 // lower-cased, digits alike
	tag   uint32 // universal and Penn tag together
	both  uint32 // form and tag
	doubt uint32 // the tag and its rival, if there is one
	end   uint32 // last three bytes, which speak for unknown words
	group uint32 // the cluster of the form
	after uint32 // the punctuation between the word before and this one, 0 for none
	kind  uint8  // what it counts as when it stands between two words
	// skipped tells that the word is punctuation, which the parser does not see.
	skipped bool
	pair    uint8 // which half of a pair it is
}

// Halves of pairs; each opening one is followed by its closing one.
const (
	pairNone = iota
	openBracket
	closeBracket
	openQuote
	closeQuote
)

// Kinds of words that count when they stand between a head and a dependent.
const (
	kindOther = iota
	kindComma
	kindVerb
	kindQuote
	kindBreak // colon, dash, bracket and the like
	kinds
)

// NewWord describes a word by what the tagger saw of it and the tags it gave:
// those it chose, and those that came second, which may be the same.
func NewWord(seen *TagWord, chosen, rival Tags) Word {
	upos, xpos := chosen.UPOS, chosen.XPOS
	w := Word{
		form:  seen.Lower,
		tag:   chosen.hash(),
		end:   spread(seen.suffix & 0xffffff),
		group: spread(seen.group | 1<<22),
	}
	w.doubt = spread(w.tag ^ bits.RotateLeft32(rival.hash(), 11))
	w.both = spread(w.form ^ bits.RotateLeft32(w.tag, 7))
	w.skipped = upos == doc.Punctuation
	switch xpos {
	case doc.OpeningBracket:
		w.pair = openBracket
	case doc.ClosingBracket:
		w.pair = closeBracket
	case doc.OpeningQuote:
		w.pair = openQuote
	case doc.ClosingQuote:
		w.pair = closeQuote
	}
	switch {
	case xpos == doc.Comma:
		w.kind = kindComma
	case upos == doc.Verb || upos == doc.Auxiliary:
		w.kind = kindVerb
	case xpos == doc.OpeningQuote || xpos == doc.ClosingQuote:
		w.kind = kindQuote
	case w.skipped && xpos != doc.HYPH:
		w.kind = kindBreak
	}
	return w
}

// Tags are the universal and the Penn tag of a word.
type Tags struct {
	UPOS doc.UPOS
	XPOS doc.XPOS
}

func (t Tags) hash() uint32 { return spread(uint32(t.UPOS)<<8 | uint32(t.XPOS) | 1<<20) }

// spread mixes a number so that all its bits depend on each other (the
// finaliser of MurmurHash3).
func spread(x uint32) uint32 {
	x ^= x >> 16
	x *= 0x85ebca6b
	x ^= x >> 13
	x *= 0xc2b2ae35
	return x ^ x>>16
}
