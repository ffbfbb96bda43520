package prompt

import (
	"strconv"
	"strings"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/theme"
)

// marked adds text to a line with a span of it in the style of matches. Room
// bounds the cells it may take.
func marked(l *cells.Line, look *theme.Look, style cells.Style, text string, span model.Span, room int) {
	room = min(room, l.Room())
	if room <= 0 {
		return
	}
	text = look.Cut(text, room)
	ellipsis := 0
	if strings.HasSuffix(text, look.Ellipsis()) {
		ellipsis = len(look.Ellipsis())
	}
	end := min(span.End, len(text)-ellipsis)
	if span.Empty() || span.Start >= end {
		l.Add(style, text)
		return
	}
	l.Add(style, text[:span.Start]).Add(style+look.Match, text[span.Start:end]).Add(style, text[end:])
}

// longDay is a day as prose has it: Wed 12 January 2022.
func longDay(d model.Day) string {
	if d == 0 {
		return "no date"
	}
	return d.Time().Format("Mon 2 January 2006")
}

// plural is a count with its noun.
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return itoa(n) + " " + many
}

// itoa writes a number in groups of three: 12,345.
func itoa(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
