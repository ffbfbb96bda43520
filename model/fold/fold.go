// Package fold reduces names and queries to a form in which they compare as a
// reader expects: case, accents, kinds of apostrophe and hyphen, and runs of
// blanks make no difference. Both sides of a search must be folded by it.
package fold

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// special holds letters that have no canonical decomposition, with the usual
// transcription, so that "Lukasz" finds "Łukasz".
var special = map[rune]string{
	'ł': "l", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'æ': "ae", 'œ': "oe",
	'ß': "ss", 'ı': "i", 'ħ': "h",
	'’': "'", '‘': "'", 'ʼ': "'", '“': `"`, '”': `"`,
	'‐': "-", '‑': "-", '–': "-", '—': "-", '\u00a0': " ",
}

// String returns s folded. It is idempotent, and cheap for ASCII.
func String(s string) string {
	if ascii(s) {
		return blanks(strings.ToLower(s))
	}
	var b strings.Builder
	b.Grow(len(s))
	// The normaliser passes bytes on undecomposed that follow what is no
	// UTF-8.
	for _, r := range norm.NFKD.String(strings.ToValidUTF8(s, "\uFFFD")) {
		if unicode.Is(unicode.Mn, r) {
			continue
		}
		r = unicode.ToLower(r)
		if t, ok := special[r]; ok {
			b.WriteString(t)
			continue
		}
		b.WriteRune(r)
	}
	return blanks(b.String())
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// blanks trims s and makes each run of white space one blank.
func blanks(s string) string {
	if !strings.ContainsAny(s, "\t\n\r") && !strings.Contains(s, "  ") {
		return strings.TrimSpace(s)
	}
	return strings.Join(strings.Fields(s), " ")
}
