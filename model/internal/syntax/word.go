package syntax

import (
	"unicode"
	"unicode/utf8"

	"dateline/model/internal/linear"
)

// Word is what can be read off the letters of a word, and what the lexicon knows
// about it: what the network and the models of other stages see of it.
type Word struct {
	Lower  uint32 // hash of the form in lower case, digits alike, quotes straight
	Form   uint32 // the same with the places of the capitals
	prefix uint32 // first three bytes of the lower-cased form, packed
	suffix uint32 // last four bytes, packed, the last one lowest
	shape  uint32 // runs of capitals, small letters, digits, and other characters
	length uint32 // bytes of the lower-cased form, at most maxWord
	group  uint32 // cluster of words that stand in like places, 0 for none
	kinds  uint32 // which tags the lexicon has seen it with, 0 for none
}

// maxWord bounds the bytes that are looked at. Longer words are addresses and
// accidents, and their beginning tells as much.
const maxWord = 48

// view reads the form of a word.
func (w *Word) view(form string) {
	var lower [maxWord + utf8.UTFMax]byte
	n, letters, capitals := 0, uint32(0), uint32(0)
	shape, last, run := uint32(0), uint32(0), 0
	for i := 0; i < len(form) && n < maxWord; {
		c := rune(form[i])
		size := 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(form[i:])
			c = straight(c)
		}
		i += size
		kind := uint32(c)
		switch {
		case c >= 'a' && c <= 'z':
			kind = 'x'
		case c >= 'A' && c <= 'Z':
			kind = 'X'
			c += 'a' - 'A'
		case c >= '0' && c <= '9':
			kind, c = '0', '0'
		case c >= utf8.RuneSelf && unicode.IsUpper(c):
			kind, c = 'X', unicode.ToLower(c)
		case c >= utf8.RuneSelf && unicode.IsLetter(c):
			kind = 'x'
		}
		if kind == 'X' {
			capitals |= 1 << (letters & 31)
		}
		letters++
		if kind != last {
			run = 0
		}
		if run++; run <= 2 { // runs of one and of more
			shape = (shape ^ kind) * 16777619
		}
		last = kind
		if c < utf8.RuneSelf {
			lower[n] = byte(c)
			n++
		} else {
			n += utf8.EncodeRune(lower[n:], c)
		}
	}
	w.spell(lower[:n], capitals, shape)
}

// spell fills in what comes from the lower-cased form.
func (w *Word) spell(lower []byte, capitals, shape uint32) {
	h := uint32(2166136261)
	for _, c := range lower {
		h = (h ^ uint32(c)) * 16777619
	}
	*w = Word{Lower: linear.Mix(1, h, 0, 0), shape: shape, length: uint32(len(lower))}
	w.Form = linear.Mix(2, h, capitals, 0)
	for _, c := range lower[:min(3, len(lower))] {
		w.prefix = w.prefix<<8 | uint32(c)
	}
	for _, c := range lower[max(0, len(lower)-4):] {
		w.suffix = w.suffix<<8 | uint32(c)
	}
}

// straight takes typographic quotes for the typewriter's, which most of the
// treebanks' texts have; otherwise every n’t would be an unknown word.
func straight(c rune) rune {
	switch c {
	case '‘', '’', '‚', 'ʼ', '´':
		return '\''
	case '“', '”', '„', '«', '»':
		return '"'
	case '‐', '‑':
		return '-'
	}
	return c
}

// The bits of what the lexicon says of a word in lower case: the tags that it was
// seen with, and its group.
const (
	lexiconKinds = 12
	lexiconGroup = 10
)

// LexiconValue packs what the lexicon says of a lower-cased form.
func LexiconValue(group, kinds int) uint32 { return uint32(group)<<lexiconKinds | uint32(kinds) }

// MaxKinds bounds the numbers for sets of tags that a word was seen with,
// MaxGroups those of clusters.
const (
	MaxKinds  = 1 << lexiconKinds
	MaxGroups = 1 << lexiconGroup
)

// ReadWord reads a word and looks it up in the embedded lexicon.
func ReadWord(form string) Word {
	var w Word
	w.view(form)
	v := embedded().lexicon.Get(w.Lower)
	w.kinds = v & (1<<lexiconKinds - 1)
	w.group = v >> lexiconKinds & (1<<lexiconGroup - 1)
	return w
}

// Look reads a word without looking it up.
func (w *Word) Look(form string) { w.view(form) }

// Prefix is the first three bytes of the lower-cased word, packed, the last of
// them lowest.
func (w *Word) Prefix() uint32 { return w.prefix }

// Suffix is the last four bytes of the lower-cased word, packed, the last one
// lowest.
func (w *Word) Suffix() uint32 { return w.suffix }

// Shape is a hash of the runs of capitals, small letters and digits.
func (w *Word) Shape() uint32 { return w.shape }

// Group is the cluster of words that stand in like places; 0 for none.
func (w *Word) Group() uint32 { return w.group }

// Kinds is a number for the set of tags that the lexicon has seen the word
// with; 0 for none.
func (w *Word) Kinds() uint32 { return w.kinds }
