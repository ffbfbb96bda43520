package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model"
)

// Widths, in characters, of lines that an editor or mail program has wrapped.
// Longer lines were not wrapped, shorter ones are verse, lists or headings.
const (
	minWrap = 45
	maxWrap = 110
)

// line is a line of the text without its line end and without the blanks
// around it.
type line struct {
	model.Span
	indent int // blanks before it
	width  int // characters, indent included
	first  int // characters of its first word
}

func (l line) blank() bool { return l.Empty() }

// paragraphs finds the paragraphs of a text. Blank lines always part them.
// Between blank lines, a text whose lines were hard-wrapped has its lines
// joined, and in any other text each line is a paragraph.
func paragraphs(text string) []model.Span {
	lines := splitLines(text)
	width := wrapWidth(text, lines)
	var out []model.Span
	for i := range lines {
		l := lines[i]
		switch {
		case l.blank():
		case i > 0 && continues(text, lines[i-1], l, width):
			out[len(out)-1].End = l.End
		default:
			out = append(out, l.Span)
		}
	}
	return out
}

func splitLines(text string) []line {
	lines := make([]line, 0, strings.Count(text, "\n")+1)
	for start := 0; start <= len(text); {
		end := len(text)
		if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
			end = start + n
		}
		lines = append(lines, newLine(text, start, end))
		start = end + 1
	}
	return lines
}

func newLine(text string, start, end int) line {
	l := line{Span: model.Span{Start: start, End: end}}
	for l.Start < l.End && text[l.Start] == ' ' {
		l.Start++
	}
	for l.Start < l.End && text[l.End-1] == ' ' {
		l.End--
	}
	l.indent = l.Start - start
	body := text[l.Start:l.End]
	l.width = l.indent + utf8.RuneCountInString(body)
	if word := strings.IndexByte(body, ' '); word >= 0 {
		l.first = utf8.RuneCountInString(body[:word])
	} else {
		l.first = l.width - l.indent
	}
	return l
}

// wrapWidth returns the column at which the text was hard-wrapped, or 0 if it
// was not. A wrapped line is one that the first word of the next line would
// have made longer than the longest line; in wrapped text nearly every line
// with a line below it is one. A heading over a short text looks the same, so a
// line must also go on in lower case, or there must be several. Lines of a
// single word, such as addresses, say nothing about the width.
func wrapWidth(text string, lines []line) int {
	width := 0
	for _, l := range lines {
		if l.first+l.indent < l.width {
			width = max(width, l.width)
		}
	}
	if width < minWrap || width > maxWrap {
		return 0
	}
	full, pairs, lower := 0, 0, false
	for i := 1; i < len(lines); i++ {
		if lines[i].blank() || lines[i-1].blank() || listItem(text[lines[i].Start:lines[i].End]) {
			continue
		}
		pairs++
		if overflows(lines[i-1], lines[i], width) {
			full++
			r, _ := utf8.DecodeRuneInString(text[lines[i].Start:])
			lower = lower || unicode.IsLower(r)
		}
	}
	if 3*full < 2*pairs || full < 4 && !lower {
		return 0
	}
	return width
}

// slack is how far a wrapped line may end before it had to: editors differ in
// whether the last column may be used, and some wrap a little unevenly.
const slack = 6

func overflows(l, next line, width int) bool {
	return l.width+1+next.first > width-slack && l.width >= minWrap/2
}

// continues reports whether next is the same paragraph as the line before it.
func continues(text string, l, next line, width int) bool {
	if width == 0 || l.blank() || !overflows(l, next, width) {
		return false
	}
	indented := next.indent > l.indent+1
	return !indented && !listItem(text[next.Start:next.End])
}

// listItem reports whether a line begins with a bullet, or a number and a stop
// or bracket, and a blank.
func listItem(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	rest := s[size:]
	if r >= '0' && r <= '9' {
		rest = strings.TrimLeft(s, "0123456789")
		if len(s)-len(rest) > 3 || rest == "" || rest[0] != '.' && rest[0] != ')' {
			return false
		}
		rest = rest[1:]
	} else if !strings.ContainsRune("-*+•‣◦▪–—", r) {
		return false
	}
	return strings.HasPrefix(rest, " ")
}
