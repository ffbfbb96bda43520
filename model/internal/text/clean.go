package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxMarks is how many combining marks may stand on one character. No language
// needs more than a handful; a pile of them would draw over other rows.
const maxMarks = 12

// Clean returns s as canonical text; see the package comment. It is idempotent
// and returns clean ASCII without copying it.
func Clean(s string) string {
	if cleanASCII(s) {
		return s
	}
	if n := cleanPrefix(s); n < len(s) {
		s = replaceHarmful(s, n)
	}
	if norm.NFC.IsNormalString(s) {
		return s
	}
	return norm.NFC.String(s)
}

// CleanLine returns s as canonical text of one line, for titles, names and
// messages: line ends become blanks, runs of blanks become one, and none stand
// at the ends. The length is not limited.
func CleanLine(s string) string {
	s = Clean(s)
	if !strings.ContainsAny(s, "\n") && !strings.Contains(s, "  ") {
		return strings.Trim(s, " ")
	}
	return strings.Join(strings.Fields(s), " ")
}

func cleanASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 0x7f || c < 0x20 && c != '\n' {
			return false
		}
	}
	return true
}

// cleanPrefix returns the length of the part of s that needs no look at its
// surroundings: runes that are neither harmful nor marks nor joiners. It is
// the fast path for ordinary text with curly quotes and accented letters.
func cleanPrefix(s string) int {
	for i := 0; i < len(s); {
		if c := s[i]; c < 0x7f {
			if c < 0x20 && c != '\n' {
				return i
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if !plain(r) {
			return i
		}
		i += size
	}
	return len(s)
}

// replaceHarmful copies s with every harmful rune replaced. The first n bytes
// are known to be clean.
func replaceHarmful(s string, n int) string {
	c := cleaner{previous: '\n'}
	if n > 0 {
		c.previous, _ = utf8.DecodeLastRuneInString(s[:n])
	}
	c.out.Grow(len(s))
	c.out.WriteString(s[:n])
	for i := n; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		i += size
		if r == '\r' {
			if i < len(s) && s[i] == '\n' {
				continue // the \n of CRLF ends the line
			}
			r = '\n'
		}
		if single := composed(r); single != "" {
			for _, part := range single {
				c.add(part, s[i:])
			}
			continue
		}
		c.add(r, s[i:])
	}
	return c.out.String()
}

// composed returns the NFC form of a single rune that NFC writes differently,
// such as U+212B or U+0344, and "" for all others. Runes are counted in their
// final form, so that cleaning twice finds nothing left to do.
func composed(r rune) string {
	if r < 0x340 || r >= 0x388 && r < 0x958 || r >= 0x3000 && r < 0xd800 || r == Replacement || plain(r) {
		return ""
	}
	single := string(r)
	if norm.NFC.IsNormalString(single) {
		return ""
	}
	return norm.NFC.String(single)
}

// cleaner carries what the fate of a rune depends on.
type cleaner struct {
	out      strings.Builder
	previous rune // the last rune written
	marks    int  // combining marks since the last character
}

// add writes r, or what stands for it; rest is the text after it.
func (c *cleaner) add(r rune, rest string) {
	switch {
	case r < 0x7f && (r >= 0x20 || r == '\n') || plain(r):
		c.write(r)
	case r == zeroWidthJoin || r == zeroWidthNon:
		c.joiner(r, rest)
	case unicode.Is(unicode.Variation_Selector, r):
		c.selector()
	case skinTone(r) && emojiLike(c.previous):
		// the emoji stays, in its plain colour
	case Harmful(r):
		c.write(substitute(r))
	case unicode.In(r, unicode.Mn, unicode.Me):
		c.mark(r)
	default:
		c.write(r)
	}
}

func (c *cleaner) write(r rune) {
	c.out.WriteRune(r)
	c.previous = r
	c.marks = 0
}

// joiner keeps a joiner inside a word of a script that needs it. Between
// emoji it goes, and the emoji stand side by side; anywhere else it is a means
// of hiding and becomes a blank.
func (c *cleaner) joiner(r rune, rest string) {
	next, _ := utf8.DecodeRuneInString(rest)
	switch {
	case joins(c.previous) && joins(next):
		c.write(r)
	case emojiLike(c.previous):
	default:
		c.write(' ')
	}
}

// selector handles a variation selector: one after a character that may be
// drawn in two ways goes, and the character stays. A second one has no
// purpose but to carry hidden data and shows itself.
func (c *cleaner) selector() {
	if c.previous == Replacement || c.previous == '\n' || c.previous == ' ' || c.marks > 0 {
		c.write(Replacement)
		return
	}
	c.marks++ // so that the next one in a row is seen
}

// mark writes a combining mark if there is a character for it to stand on and
// room on it. The keycap mark goes with the selector that belongs to it.
func (c *cleaner) mark(r rune) {
	switch {
	case r == keycap && emojiLike(c.previous):
	case c.previous == '\n' || c.previous == ' ' || c.marks >= maxMarks:
		c.out.WriteRune(Replacement)
		if c.marks < maxMarks {
			c.previous, c.marks = Replacement, 0
		}
	default:
		c.out.WriteRune(r)
		c.marks++
		if joins(r) {
			c.previous = r
		}
	}
}
