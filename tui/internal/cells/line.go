package cells

import "strings"

// Style is a prepared SGR sequence, written before the text it styles; the
// empty Style is plain text. Styles add up by concatenation. They are made once
// by the theme, because rendering a Lip Gloss style for every segment costs a
// hundred times more.
type Style string

const reset = "\x1b[m"

// Line builds one row of an exact width from styled segments. The zero Line is
// not usable; see [Metrics.Line].
type Line struct {
	metrics Metrics
	base    Style // under every segment, e.g. the background of the cursor row
	text    strings.Builder
	width   int
	used    int
}

// Line starts a row of w cells whose every segment stands on the base style.
func (m Metrics) Line(w int, base Style) *Line {
	l := &Line{metrics: m, base: base, width: max(w, 0)}
	l.text.Grow(w + 64)
	return l
}

// Room returns the number of cells that are still free.
func (l *Line) Room() int { return l.width - l.used }

// Add appends a segment, cut with an ellipsis where the row is too short for
// it. Text of s must be clean: a single line without control characters.
func (l *Line) Add(style Style, s string) *Line {
	s = l.metrics.Cut(s, l.Room())
	if s == "" {
		return l
	}
	l.used += l.metrics.Width(s)
	l.write(style, s)
	return l
}

// Fill appends blanks until n cells are free, to set what follows on the
// right. It does nothing where fewer are.
func (l *Line) Fill(n int) *Line {
	if k := l.Room() - max(n, 0); k > 0 {
		l.used += k
		l.write("", Blanks(k))
	}
	return l
}

func (l *Line) write(style Style, s string) {
	if l.metrics.ASCII {
		s = ToASCII(s)
	}
	if l.base == "" && style == "" {
		l.text.WriteString(s)
		return
	}
	l.text.WriteString(string(l.base))
	l.text.WriteString(string(style))
	l.text.WriteString(s)
	l.text.WriteString(reset)
}

// String returns the row, padded to its width.
func (l *Line) String() string {
	l.Fill(0)
	return l.text.String()
}
