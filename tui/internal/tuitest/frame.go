package tuitest

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// CheckRows fails the test unless rows are exactly h rows of exactly w cells,
// counted by method, that hold no control sequence but colours and attributes.
func CheckRows(t testing.TB, rows []string, w, h int, method ansi.Method) {
	t.Helper()
	if err := rowsError(rows, w, h, method); err != nil {
		t.Fatalf("%dx%d: %v\n%s", w, h, err, Grid(strings.Join(rows, "\n"), w, len(rows), method))
	}
}

// CheckFrame is CheckRows for the content of a whole view.
func CheckFrame(t testing.TB, frame string, w, h int, method ansi.Method) {
	t.Helper()
	CheckRows(t, strings.Split(frame, "\n"), w, h, method)
}

func rowsError(rows []string, w, h int, method ansi.Method) error {
	if len(rows) != h {
		return fmt.Errorf("%d rows, want %d", len(rows), h)
	}
	for y, row := range rows {
		if err := rowError(row, w, method); err != nil {
			return fmt.Errorf("row %d: %w: %q", y, err, row)
		}
	}
	return nil
}

func rowError(row string, w int, method ansi.Method) error {
	if !utf8.ValidString(row) {
		return fmt.Errorf("not UTF-8")
	}
	for rest := row; rest != ""; {
		if n := sgr(rest); n > 0 {
			rest = rest[n:]
			continue
		}
		r, n := utf8.DecodeRuneInString(rest)
		if acts(r) {
			return fmt.Errorf("control character %U", r)
		}
		rest = rest[n:]
	}
	if got := method.StringWidth(row); got != w {
		return fmt.Errorf("%d cells, want %d", got, w)
	}
	return nil
}

// sgr returns the length of the SGR sequence that s begins with, or 0.
func sgr(s string) int {
	if !strings.HasPrefix(s, "\x1b[") {
		return 0
	}
	for i := 2; i < len(s); i++ {
		switch c := s[i]; {
		case c == 'm':
			return i + 1
		case (c < '0' || c > '9') && c != ';' && c != ':':
			return 0
		}
	}
	return 0
}

// acts reports whether a rune may act on the terminal or hide text: controls,
// line separators, bidirectional overrides and isolates, and the like.
func acts(r rune) bool {
	switch {
	case r == '\u200c' || r == '\u200d': // some scripts need the joiners
		return false
	default:
		return unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029'
	}
}

// Grid returns what a terminal of w by h cells shows of a frame, as plain text
// with trailing blanks kept off, drawn the way Bubble Tea's renderer does.
func Grid(frame string, w, h int, method ansi.Method) string {
	w, h = max(w, 1), max(h, 1)
	screen := uv.NewScreenBuffer(w, h)
	screen.Method = method
	uv.NewStyledString(frame).Draw(screen, uv.Rect(0, 0, w, h))
	rows := make([]string, h)
	for y := range rows {
		var row strings.Builder
		for x := 0; x < w; x++ {
			cell := screen.CellAt(x, y)
			if cell == nil || cell.Width == 0 { // the right half of a wide rune
				continue
			}
			row.WriteString(cell.Content)
		}
		rows[y] = strings.TrimRight(row.String(), " ")
	}
	return strings.Join(rows, "\n")
}
