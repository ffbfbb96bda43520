package cells

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Paragraph is a piece of text in several styles that is wrapped as a whole:
// what a list shows of an item. It is built once with Add and Wrap and drawn as
// often as needed.
type Paragraph struct {
	text []byte
	runs []run
	rows []Row
	cut  bool // text is left over behind the last row
	str  string
}

// run says that the text up to end, from the end of the run before, has a style.
type run struct {
	end   int
	style Style
}

// Add appends text. White space, line breaks included, becomes one blank each
// time, also across pieces, and a rune that a terminal might act on becomes a
// blank, so that text of any origin may be added.
func (p *Paragraph) Add(style Style, s string) *Paragraph {
	if p.text == nil { // what an item of a list usually takes
		p.text, p.runs = make([]byte, 0, 256), make([]run, 0, 8)
	}
	n := len(p.text)
	p.text = appendFolded(p.text, s)
	if len(p.text) > n {
		if k := len(p.runs); k > 0 && p.runs[k-1].style == style {
			p.runs[k-1].end = len(p.text)
		} else {
			p.runs = append(p.runs, run{len(p.text), style})
		}
	}
	return p
}

// Len returns the number of bytes added so far.
func (p *Paragraph) Len() int { return len(p.text) }

func appendFolded(dst []byte, s string) []byte {
	blank := len(dst) == 0 || dst[len(dst)-1] == ' '
	for i := 0; i < len(s); {
		c := s[i]
		size := 1
		if c >= utf8.RuneSelf {
			var r rune
			r, size = utf8.DecodeRuneInString(s[i:])
			if unsafeRune(r, size) {
				c = ' '
			}
		}
		if c <= ' ' || c == 0x7f {
			if !blank {
				dst = append(dst, ' ')
			}
			blank = true
		} else {
			dst = append(dst, s[i:i+size]...)
			blank = false
		}
		i += size
	}
	return dst
}

// unsafeRune reports whether a rune outside ASCII is blank, or might make a
// terminal do something else than show it: C1 controls, line separators,
// invisible format characters, broken UTF-8. The joiners stay, which some
// scripts need.
func unsafeRune(r rune, size int) bool {
	switch {
	case r == utf8.RuneError && size == 1, r <= 0xad && (r <= 0xa0 || r == 0xad), r == 0x2028, r == 0x2029:
		return true
	case r < 0x600 || r == 0x200c || r == 0x200d:
		return false
	default:
		return unicode.Is(unicode.Cf, r)
	}
}

// Fold returns s as one line: trimmed, white space folded to single blanks, and
// without runes that a terminal might act on.
func Fold(s string) string {
	clean := true
	for i := 0; i < len(s) && clean; i++ {
		clean = s[i] > ' ' && s[i] < 0x7f || s[i] == ' ' && i > 0 && s[i-1] != ' '
	}
	if clean {
		return strings.TrimSuffix(s, " ")
	}
	return strings.TrimSuffix(string(appendFolded(nil, s)), " ")
}

// Clip returns the first bytes of s, at most n, without cutting a rune in two.
func Clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// Wrap breaks the text into at most limit rows of w cells; what does not fit is
// cut with an ellipsis. It returns the number of rows, at least 1.
func (p *Paragraph) Wrap(m Metrics, w, limit int) int {
	w, limit = max(w, 1), max(limit, 1)
	p.str = strings.TrimSuffix(string(p.text), " ")
	p.rows = m.Wrap(p.rows[:0], p.str, 0, len(p.str), w)
	p.cut = len(p.rows) > limit
	if len(p.rows) == 0 {
		p.rows = append(p.rows, Row{})
	}
	if p.cut {
		p.rows = slices.Clip(p.rows[:limit])
		p.shorten(m, w-1)
	}
	return len(p.rows)
}

// shorten cuts the last row to w cells, to make room for the ellipsis.
func (p *Paragraph) shorten(m Metrics, w int) {
	last := &p.rows[len(p.rows)-1]
	if s := p.str[last.Start:last.End]; m.Width(s) > w {
		last.End = last.Start + m.Prefix(s, w)
	}
}

// Rows returns the number of rows after Wrap.
func (p *Paragraph) Rows() int { return len(p.rows) }

// Draw adds row i to a line; over, where it is not empty, takes the place of
// every style of the paragraph, as dimmed text does.
func (p *Paragraph) Draw(l *Line, i int, over Style) {
	if i < 0 || i >= len(p.rows) {
		return
	}
	row := p.rows[i]
	k, _ := slices.BinarySearchFunc(p.runs, row.Start+1, func(r run, at int) int { return r.end - at })
	for at := row.Start; at < row.End && k < len(p.runs); k++ {
		end := min(p.runs[k].end, row.End)
		style := p.runs[k].style
		if over != "" {
			style = over
		}
		l.Add(style, p.str[at:end])
		at = end
	}
	if p.cut && i == len(p.rows)-1 {
		l.Add(over, l.metrics.Ellipsis())
	}
}
