package cells

import "strings"

// ToASCII replaces each rune that is not ASCII by signs of the same width in
// ASCII: quotation marks and dashes by their plain kin, the rest by '?'.
func ToASCII(s string) string {
	if _, ok := asciiWidth(s); ok {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r < 0x80:
			return r
		case r == '‘' || r == '’':
			return '\''
		case r == '“' || r == '”':
			return '"'
		case r == '–' || r == '—':
			return '-'
		default:
			return '?'
		}
	}, s)
}
