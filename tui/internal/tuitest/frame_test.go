package tuitest

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func TestRowsThatPassAndRowsThatDoNot(t *testing.T) {
	for _, c := range []struct {
		row  string
		good bool
	}{
		{"plain text", true},
		{"\x1b[1;38;5;4mstyled\x1b[m    ", true},
		{"港の作業員", true},
		{"e\u0301tude     ", true},
		{"short", false},
		{"far too long a row", false},
		{"\x1b[2Jclear    ", false},
		{"\x1b]0;title\x07 ", false},
		{"a\u009b1mplain   ", false},
		{"tab\there   ", false},
		{"\u202eoverride  ", false},
		{"\u2028separate  ", false},
		{"zero\u200bwidth ", false},
		{"bad\xffbytes ", false},
		{"open \x1b[1", false},
	} {
		if err := rowError(c.row, 10, ansi.WcWidth); (err == nil) != c.good {
			t.Errorf("%q: %v", c.row, err)
		}
	}
	if err := rowsError([]string{"a"}, 1, 2, ansi.WcWidth); err == nil {
		t.Error("a missing row is not seen")
	}
}

func TestGridShowsWhatATerminalShows(t *testing.T) {
	frame := "\x1b[1mDockers\x1b[m   \n港 open   \n" + strings.Repeat(" ", 9)
	if got, want := Grid(frame, 9, 3, ansi.WcWidth), "Dockers\n港 open\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
