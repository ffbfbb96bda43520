package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// composer puts the words of a page together again: blanks run into one, blocks
// are parted by blank lines and broken lines by line ends.
type composer struct {
	out   []byte
	gap   gap // what stands between what was written and what comes
	blank bool

	// What is told of links and headings by enter.
	links, headings int  // how many of them are open
	own             bool // the paragraph has words outside of links
	begin           int  // where it begins
	spoken, before  int  // where the last words outside of headings end: all, and those before it
}

type gap int

const (
	gapNone gap = iota
	gapLine
	gapBlock
)

// block ends a paragraph.
func (c *composer) block() {
	if c.gap != gapBlock {
		c.endBlock()
	}
	c.gap, c.blank = gapBlock, false
}

// maxLinked is the most bytes of a paragraph of nothing but links that is taken
// for navigation.
const maxLinked = 100

// endBlock takes a short paragraph out again that is nothing but links.
func (c *composer) endBlock() {
	n := len(c.out)
	if c.own || n == c.begin || n-c.begin > maxLinked || c.out[n-1] == '.' {
		return
	}
	c.out, c.spoken = c.out[:c.begin], c.before
}

// enter counts the links and headings that are open.
func (c *composer) enter(a atom.Atom, by int) {
	switch a {
	case atom.A:
		c.links += by
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		c.headings += by
	}
}

// line ends a line; two in a row end a paragraph, as old pages do it.
func (c *composer) line() {
	if c.gap == gapNone {
		c.gap, c.blank = gapLine, false
		return
	}
	c.block()
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
	n := len(c.out)
	switch {
	case c.gap == gapBlock || n == 0:
		c.begin, c.before, c.own = n, c.spoken, false
		if n > 0 {
			c.out = append(c.out, "\n\n"...)
		}
	case c.gap == gapLine:
		c.out = append(c.out, '\n')
	case c.blank:
		c.out = append(c.out, ' ')
	}
	c.gap, c.blank = gapNone, false
	c.out = append(c.out, w...)
	if (c.links == 0 || c.headings > 0) && (len(w) > 1 || letter(w[0])) {
		c.own = true
	}
	if c.headings == 0 {
		c.spoken = len(c.out)
	}
}

func (c *composer) String() string { return string(c.out) }

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
