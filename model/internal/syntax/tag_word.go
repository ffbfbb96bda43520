package syntax

import (
	"unicode"
	"unicode/utf8"
)

// TagWord is a word as the tagger and the lemmatiser see it: what can be read
// off its letters, and what the lexicon knows about it.
type TagWord struct {
	Lower  uint32 // hash of the form in lower case, digits alike, quotes straight
	Form   uint32 // the same with the places of the capitals
	prefix uint32 // first three bytes of the lower-cased form, packed
	suffix uint32 // last four bytes, packed, the last one lowest
	shape  uint32 // runs of capitals, small letters, digits, and other characters
	length uint32 // bytes of the lower-cased form, at most maxWord
	group  uint32 // cluster of words that stand in like places, 0 for none
	kinds  uint32 // which tags the lexicon has seen it with, 0 for none
	fixed  uint8  // the only class that the word ever has, plus one; 0 for many
}

// maxWord bounds the bytes that are looked at. Longer words are addresses and
// accidents, and their beginning tells as much.
const maxWord = 48

// view reads the form of a word.
func (w *TagWord) view(form string) {
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
func (w *TagWord) spell(lower []byte, capitals, shape uint32) {
	h := uint32(2166136261)
	for _, c := range lower {
		h = (h ^ uint32(c)) * 16777619
	}
	*w = TagWord{Lower: Mix(1, h, 0, 0), shape: shape, length: uint32(len(lower))}
	w.Form = Mix(2, h, capitals, 0)
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
