package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// composer puts the words of a page together again: blanks run into one, blocks
// are parted by blank lines and broken lines by line ends.
type composer struct {
	out   strings.Builder
	gap   gap // what stands between what was written and what comes
	blank bool
}

type gap int

const (
	gapNone gap = iota
	gapLine
	gapBlock
)

// block ends a paragraph.
func (c *composer) block() { c.gap, c.blank = gapBlock, false }

// line ends a line; two in a row end a paragraph, as old pages do it.
func (c *composer) line() {
	if c.gap == gapNone {
		c.gap = gapLine
	} else {
		c.gap = gapBlock
	}
	c.blank = false
}

// text adds words, the blanks around and between them run into one.
func (c *composer) text(s string) {
	for len(s) > 0 {
		n := wordEnd(s)
		if n > 0 {
			c.word(s[:n])
			s = s[n:]
		}
		rest := trimBlanks(s)
		if len(rest) < len(s) {
			c.blank = true
		}
		s = rest
	}
}

// preformatted adds words with their lines kept.
func (c *composer) preformatted(s string) {
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			c.line()
		}
		c.text(line)
	}
}

func (c *composer) word(w string) {
	switch {
	case c.out.Len() == 0:
	case c.gap == gapBlock:
		c.out.WriteString("\n\n")
	case c.gap == gapLine:
		c.out.WriteByte('\n')
	case c.blank:
		c.out.WriteByte(' ')
	}
	c.gap, c.blank = gapNone, false
	c.out.WriteString(w)
}

func (c *composer) String() string { return c.out.String() }

// wordEnd is the length of what comes before the first blank.
func wordEnd(s string) int {
	for i := 0; i < len(s); i++ {
		switch b := s[i]; {
		case b <= ' ':
			return i
		case b == 0xc2 || b >= 0xe1 && b <= 0xe3: // where the blanks outside of ASCII begin
			if r, _ := utf8.DecodeRuneInString(s[i:]); unicode.IsSpace(r) {
				return i
			}
		}
	}
	return len(s)
}

func trimBlanks(s string) string {
	i := 0
	for i < len(s) && s[i] <= ' ' {
		i++
	}
	if i < len(s) && s[i] < utf8.RuneSelf {
		return s[i:]
	}
	return strings.TrimLeftFunc(s[i:], func(r rune) bool { return r <= ' ' || unicode.IsSpace(r) })
}
