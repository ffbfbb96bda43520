package cells

import (
	"sync"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// next returns the size in bytes and the width in cells of the first grapheme
// cluster of s, which must not be empty. A control character, a format
// character that a terminal might act on, and a byte that is not UTF-8 are
// clusters of their own, one cell wide, because that is how [Line] draws them.
func (m Metrics) next(s string) (size, width int) {
	c := s[0]
	if c < utf8.RuneSelf && (len(s) == 1 || s[1] < utf8.RuneSelf) {
		return 1, 1
	}
	r, size := utf8.DecodeRuneInString(s)
	if harmful(r) || r == utf8.RuneError && size == 1 {
		return size, 1
	}
	if width := simpleWidth(r); width > 0 && narrow() {
		after, _ := utf8.DecodeRuneInString(s[size:])
		if size == len(s) || simpleWidth(after) > 0 {
			return size, width
		}
	}
	return m.cluster(s)
}

// cluster is next for text that needs the segmentation tables.
func (m Metrics) cluster(s string) (size, width int) {
	cluster, width := ansi.FirstGraphemeCluster(s, m.Method)
	// Tag characters and broken bytes extend a cluster invisibly. It ends
	// before them, so that they are drawn.
	for i, r := range cluster {
		if i > 0 && (harmful(r) || r == utf8.RuneError) {
			return i, m.Method.StringWidth(cluster[:i])
		}
	}
	return len(cluster), width
}

// narrow reports whether the signs of ambiguous width (quotation marks, Greek,
// Cyrillic) are narrow, as they are unless RUNEWIDTH_EASTASIAN says otherwise.
// Only then simpleWidth is right.
var narrow = sync.OnceValue(func() bool { return ansi.WcWidth.StringWidth("“") == 1 })

// simpleWidth returns the width of a rune that is a grapheme cluster of its own
// whenever a rune of the same sort follows it, and 0 for every other rune. It
// spares the segmentation tables for the bulk of the world's news.
func simpleWidth(r rune) int {
	switch {
	case r < 0x7f:
		if r < 0x20 {
			return 0
		}
		return 1
	case r < 0x300:
		if r >= 0xa0 && r != 0xad {
			return 1
		}
	case r < 0x530: // Greek, Cyrillic
		if r >= 0x370 && (r < 0x483 || r > 0x489) {
			return 1
		}
	case r < 0x2000: // Latin and Greek with accents
		if r >= 0x1e00 {
			return 1
		}
	case r < 0x20c0: // dashes, quotation marks, the ellipsis; currencies
		if r >= 0x2010 && r <= 0x2027 || r >= 0x20a0 {
			return 1
		}
	case r < 0x3400: // CJK punctuation, kana
		if r >= 0x3001 && r <= 0x3029 || r >= 0x3041 && r <= 0x3096 || r >= 0x30a1 && r <= 0x30ff {
			return 2
		}
	case r < 0xa000: // ideographs
		if r < 0x4dc0 || r >= 0x4e00 {
			return 2
		}
	case r >= 0xac00 && r <= 0xd7a3, r >= 0xff01 && r <= 0xff5e: // Hangul, fullwidth forms
		return 2
	}
	return 0
}

// harmful reports whether a rune is a control character or a format character
// that reorders or hides text, and may therefore never reach the terminal.
func harmful(r rune) bool {
	switch {
	case r < 0xae:
		return r < 0x20 || r >= 0x7f && r < 0xa0 || r == 0xad
	case r < 0x2000:
		return r == 0x61c || r == 0x180e
	case r < 0x2070:
		return r == 0x200b || r == 0x200e || r == 0x200f || r >= 0x2028 && r <= 0x202e || r >= 0x2060
	default:
		return r == 0xfeff || r >= 0xfff9 && r <= 0xfffb || r >= 0xe0000 && r < 0xe0100
	}
}
