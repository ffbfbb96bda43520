package prompt

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxQuery bounds what a field takes, in runes.
const maxQuery = 200

// clean makes pasted or typed text fit for a field: white space becomes
// blanks, whatever could act on the terminal or hide in it is dropped, and
// only the first runes of a very long text are looked at.
func clean(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	n := 0
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			r = ' '
		case r == utf8.RuneError || !shown(r):
			continue
		}
		b.WriteRune(r)
		if n++; n == maxQuery {
			break
		}
	}
	return b.String()
}

// plain reports whether s is short printable ASCII, which needs no cleaning.
func plain(s string) bool {
	if len(s) > maxQuery {
		return false
	}
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// shown reports whether a rune may stand in a row. Of the format characters
// only the joiners may, which some scripts need.
func shown(r rune) bool {
	if r == '\u200c' || r == '\u200d' {
		return true
	}
	return !unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs, unicode.Zl, unicode.Zp)
}

// oneLine makes text of a story or a file name fit for a row: newlines become
// blanks, and what no canonical text holds, but a file name may, is dropped.
func oneLine(s string) string {
	if plain(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case r == utf8.RuneError:
			return '\ufffd'
		case !shown(r):
			return -1
		default:
			return r
		}
	}, s)
}
