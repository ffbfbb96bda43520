package text

import "unicode"

// Replacement stands for a rune that may not be shown.
const Replacement = unicode.ReplacementChar

// The runes that need a name below.
const (
	softHyphen    = '\u00ad'
	zeroWidthNon  = '\u200c' // zero width non-joiner
	zeroWidthJoin = '\u200d' // zero width joiner
	lineSeparator = '\u2028'
	paraSeparator = '\u2029'
	nextLine      = '\u0085'
	keycap        = '\u20e3' // the combining mark of an emoji such as 1️⃣
)

// Harmful reports whether r may not stand in canonical text: all controls but
// \n, bidirectional controls, invisible format characters, tag characters,
// variation selectors, line separators, blanks other than U+0020, fillers that
// look like blanks, and code points for private use or without a meaning,
// whose width no two terminals agree on. U+200C and U+200D are not harmful
// between letters of a script that joins, which a single rune cannot tell;
// Harmful says false for them, and Clean removes them elsewhere.
func Harmful(r rune) bool {
	switch {
	case r < 0x7f:
		return r < 0x20 && r != '\n'
	case r < 0xad:
		return r <= 0xa0
	case r == softHyphen:
		return true
	case plain(r):
		return false
	case r == zeroWidthNon || r == zeroWidthJoin || r == Replacement:
		return false
	case r > unicode.MaxRune || r < 0:
		return true
	case unicode.IsLetter(r):
		return unicode.Is(invisible, r) // the fillers of Hangul are letters
	}
	return unicode.IsOneOf(harmfulTables(), r) || !assigned(r)
}

// plain reports whether r is of a block beyond ASCII in which nothing is
// harmful, a mark, or changed by NFC: Latin, Cyrillic, Han, Hangul, dashes and
// quotation marks. These are nearly all of the characters met in practice.
func plain(r rune) bool {
	switch {
	case r < 0x2c2:
		return r > softHyphen
	case r < 0x530:
		return r >= 0x400 && r <= 0x482 || r >= 0x48a
	case r <= 0x2027:
		return r >= 0x2010
	default:
		return r >= 0x4e00 && r <= 0x9fff || r >= 0xac00 && r <= 0xd7a3
	}
}

// harmfulTables lists the sets of harmful runes beyond Latin-1.
func harmfulTables() []*unicode.RangeTable {
	return []*unicode.RangeTable{
		invisible, unicode.Zs, unicode.Zl, unicode.Zp, unicode.Co, unicode.Cs,
		unicode.Variation_Selector, unicode.Noncharacter_Code_Point,
	}
}

// invisible holds the format characters and other runes without a glyph,
// after the Unicode property Default_Ignorable_Code_Point, with the shorthand,
// musical, hieroglyphic and annotation controls. The Arabic and Kaithi number
// signs, which are format characters too, are drawn and so are not here.
var invisible = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x034f, 0x034f, 1}, {0x061c, 0x061c, 1}, {0x070f, 0x070f, 1}, {0x115f, 0x1160, 1}, {0x17b4, 0x17b5, 1},
		{0x180b, 0x180f, 1}, {0x200b, 0x200b, 1}, {0x200e, 0x200f, 1}, {0x202a, 0x202e, 1}, {0x2060, 0x206f, 1},
		{0x2800, 0x2800, 1}, {0x3164, 0x3164, 1}, {0xfeff, 0xfeff, 1}, {0xffa0, 0xffa0, 1}, {0xfff0, 0xfffc, 1},
	},
	R32: []unicode.Range32{
		{0x13430, 0x1345f, 1}, {0x1bca0, 0x1bca3, 1}, {0x1d159, 0x1d159, 1}, {0x1d173, 0x1d17a, 1}, {0xe0000, 0xe0fff, 1},
	},
}

// assigned reports whether r is a character of the Unicode version that Go
// knows. A newer character becomes visible as U+FFFD, which is a smaller loss
// than a row whose width is not what the terminal draws.
func assigned(r rune) bool {
	return unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z, unicode.Cf)
}

// substitute returns the rune that takes the place of a harmful one: a line
// end for what ends a line, a blank for what is blank or merely invisible, and
// U+FFFD for what a document has no good reason to contain.
func substitute(r rune) rune {
	switch {
	case r == '\v' || r == '\f' || r == nextLine || r == lineSeparator || r == paraSeparator:
		return '\n'
	case r == '\t' || unicode.Is(unicode.Zs, r):
		return ' '
	case r == softHyphen:
		return '-'
	case r == 0x202d || r == 0x202e: // the overrides, which show text backwards
		return Replacement
	case r == 0x061c || r >= 0x200b && r <= 0x200f || r >= 0x202a && r <= 0x202c || r >= 0x2060 && r <= 0x2069:
		return ' '
	case r == 0x115f || r == 0x1160 || r == 0x2800 || r == 0x3164 || r == 0xfeff || r == 0xffa0:
		return ' '
	default:
		return Replacement
	}
}

// emojiLike reports whether a selector, skin tone or joiner after r belongs to
// an emoji and so may go without loss.
func emojiLike(r rune) bool {
	switch {
	case r >= 0x1f000 && r <= 0x1faff, r >= 0x2190 && r <= 0x2bff:
		return true
	case r == '#' || r == '*' || r >= '0' && r <= '9': // bases of keycaps
		return true
	default:
		return r == 0xa9 || r == 0xae || r == 0x203c || r == 0x2049 || r == 0x3030 || r == 0x303d || r == 0x3297 || r == 0x3299
	}
}

func skinTone(r rune) bool { return r >= 0x1f3fb && r <= 0x1f3ff }

// joins reports whether r is a letter or mark of a script in which U+200C and
// U+200D change how a word is read.
func joins(r rune) bool {
	if r < 0x600 || !unicode.In(r, unicode.L, unicode.M) {
		return false
	}
	return unicode.In(r, unicode.Arabic, unicode.Syriac, unicode.Mandaic, unicode.Nko, unicode.Mongolian,
		unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya, unicode.Tamil,
		unicode.Telugu, unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Khmer, unicode.Myanmar,
		unicode.Tibetan, unicode.Inherited)
}
