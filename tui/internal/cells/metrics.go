// Package cells measures, fits and wraps text in terminal cells and builds
// rows of an exact width.
//
// Everything the reader draws is rows: a pane of w by h is h strings of exactly
// w cells each, and the frame is their concatenation. That is the fastest way
// to draw with Bubble Tea (15 µs for three panes at 200x60, against 2.6 ms for
// joining blocks) and the only one in which borders cannot go crooked.
//
// Widths follow one [Metrics], because the terminal, the renderer and the
// program must agree on them: wide runes, combining marks and emoji are counted
// as the renderer counts them, see [Metrics.Method].
package cells

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Metrics tells how wide text is on this terminal and which signs it can draw.
type Metrics struct {
	// Method is how cells are counted: ansi.WcWidth until the terminal has
	// reported mode 2027, ansi.GraphemeWidth from then on, as Bubble Tea's
	// renderer does.
	Method ansi.Method
	// ASCII is set on terminals that draw nothing else: text is shown with
	// the nearest ASCII signs, one for one.
	ASCII bool
}

// Width returns the number of cells s takes. s must be a single line without
// control sequences.
func (m Metrics) Width(s string) int {
	if w, ok := asciiWidth(s); ok {
		return w
	}
	return m.Method.StringWidth(s)
}

// asciiWidth is the width of printable ASCII, the common case.
func asciiWidth(s string) (int, bool) {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] > '~' {
			return 0, false
		}
	}
	return len(s), true
}

// Ellipsis returns the sign that marks cut text, one cell wide.
func (m Metrics) Ellipsis() string {
	if m.ASCII {
		return "~"
	}
	return "…"
}

// Cut returns s shortened to at most w cells, ending in an ellipsis where
// anything was cut.
func (m Metrics) Cut(s string, w int) string {
	switch {
	case w <= 0:
		return ""
	case m.Width(s) <= w:
		return s
	default:
		return m.Method.Truncate(s, w, m.Ellipsis())
	}
}

// Fit returns s as exactly w cells: cut or padded with blanks on the right.
func (m Metrics) Fit(s string, w int) string {
	s = m.Cut(s, w)
	return s + Blanks(w-m.Width(s))
}

const blanks = "                                                                                                                                "

// Blanks returns n blanks, or "" for n below 1.
func Blanks(n int) string {
	if n <= 0 {
		return ""
	}
	if n <= len(blanks) {
		return blanks[:n]
	}
	return strings.Repeat(" ", n)
}
