package cells

import (
	"strings"
	"unicode/utf8"
)

// Style is a prepared SGR sequence, written before the text it styles; the
// empty Style is plain text. Styles add up by concatenation. They are made once
// by the theme, because rendering a Lip Gloss style for every segment costs a
// hundred times more.
type Style string

const reset = "\x1b[m"

// Styled is a style for the bytes [Start, End) of a text.
type Styled struct {
	Start, End int
	Style      Style
}

// Line builds one row of an exact width from styled segments. The zero Line is
// not usable; see [Metrics.Line].
//
// Whatever is added, the row holds no control sequence but the styles.
type Line struct {
	metrics Metrics
	base    Style // under every segment, e.g. the background of the cursor row
	text    strings.Builder
	width   int
	used    int
	open    bool // what was written last has no style, hence no reset at its end
	joins   bool // and ends in a rune that might join the next one
}

// Line starts a row of w cells whose every segment stands on the base style.
func (m Metrics) Line(w int, base Style) *Line {
	l := &Line{metrics: m, base: base, width: max(w, 0)}
	l.text.Grow(l.width + 64)
	return l
}

// Room returns the number of cells that are still free.
func (l *Line) Room() int { return l.width - l.used }

// Add appends a segment, cut with an ellipsis where the row is too short for
// it.
func (l *Line) Add(style Style, s string) *Line {
	if s == "" || l.Room() == 0 {
		return l
	}
	size, width, clean := l.metrics.measure(s, len(s), l.Room())
	if size == len(s) {
		l.write(style, s, width, clean)
		return l
	}
	size, width, clean = l.metrics.measure(s, len(s), l.Room()-1)
	l.write(style, s[:size], width, clean)
	l.write(style, l.metrics.Ellipsis(), 1, true)
	return l
}

// AddText appends a row of a text in which spans of bytes have styles of their
// own. Each stands on the base style, and where spans overlap their styles add
// up, a later one in the list over an earlier one. Offsets of row and spans
// count from the start of the text; a span that begins inside a grapheme
// cluster begins after it. Spans outside the row cost next to nothing, but a
// caller with thousands should pick them with [Spans.Append].
func (l *Line) AddText(text string, row Row, spans []Styled, base Style) *Line {
	s := text[row.Start:row.End]
	if s == "" || l.Room() == 0 {
		return l
	}
	var few [16]Styled
	inside := few[:0]
	for _, span := range spans {
		if span.Start < row.End && row.Start < span.End && span.Start < span.End {
			inside = append(inside, Styled{span.Start - row.Start, span.End - row.Start, span.Style})
		}
	}
	room, cut := l.Room(), false
	if len(s) > room { // a cluster takes no more cells than bytes
		size, _, _ := l.metrics.measure(s, len(s), room)
		if cut = size < len(s); cut {
			room--
		}
	}
	style := base
	for at := 0; at < len(s); {
		var stop int
		style, stop = styleAt(inside, at, len(s), base)
		size, width, clean := l.metrics.measure(s[at:], stop-at, room)
		if size == 0 {
			break
		}
		l.write(style, s[at:at+size], width, clean)
		room -= width
		at += size
	}
	if cut {
		l.write(style, l.metrics.Ellipsis(), 1, true)
	}
	return l
}

// styleAt returns the style of the byte at an offset, and where it ends.
func styleAt(spans []Styled, at, end int, base Style) (Style, int) {
	style := base
	for _, span := range spans {
		switch {
		case at < span.Start:
			end = min(end, span.Start)
		case at < span.End:
			end = min(end, span.End)
			style += span.Style
		}
	}
	return style, end
}

// Fill appends blanks until n cells are free, to set what follows on the
// right. It does nothing where fewer are.
func (l *Line) Fill(n int) *Line {
	if k := l.Room() - max(n, 0); k > 0 {
		l.write("", Blanks(k), k, true)
	}
	return l
}

// write appends s, which takes width cells.
func (l *Line) write(style Style, s string, width int, clean bool) {
	if s == "" {
		return
	}
	l.used += width
	if l.metrics.ASCII {
		s, clean = l.metrics.ToASCII(s), true
	}
	styled := l.base != "" || style != ""
	switch {
	case styled:
		l.text.WriteString(string(l.base))
		l.text.WriteString(string(style))
	case l.open && (l.joins || joins(utf8.DecodeRuneInString(s))):
		// Keep the first cluster from joining the last one written, which
		// would change the width of both.
		l.text.WriteString(reset)
	}
	if clean {
		l.text.WriteString(s)
	} else {
		l.writeHarmless(style, s)
	}
	if styled {
		l.text.WriteString(reset)
	}
	l.open = !styled
	l.joins = l.open && joins(utf8.DecodeLastRuneInString(s))
}

// joins reports whether a rune may form a cluster with one beside it.
func joins(r rune, _ int) bool { return simpleWidth(r) == 0 }

// writeHarmless writes s with a sign or blank for each rune that may not reach
// the terminal. The style is written anew after each, because a mark that
// followed it would join the sign and change its width.
func (l *Line) writeHarmless(style Style, s string) {
	for i, r := range s {
		switch _, size := utf8.DecodeRuneInString(s[i:]); {
		case r == '\n' || r == '\t':
			l.text.WriteByte(' ')
		case harmful(r) || r == utf8.RuneError && size == 1:
			l.text.WriteString(l.metrics.replacement())
		default:
			l.text.WriteRune(r)
			continue
		}
		l.text.WriteString(reset)
		l.text.WriteString(string(l.base))
		l.text.WriteString(string(style))
	}
}

// replacement returns the sign drawn for a rune that may not be, one cell wide.
func (m Metrics) replacement() string {
	if m.ASCII || !narrow() {
		return "?"
	}
	return "\ufffd"
}

// String returns the row, padded to its width.
func (l *Line) String() string {
	l.Fill(0)
	return l.text.String()
}
