package safe

import "testing"

func TestOutputIsHarmless(t *testing.T) {
	hostile := "report\x1b[2J\u202e.txt\r\nnext\u200bline"
	if got, want := Text(hostile), "report\ufffd[2J\ufffd.txt\nnext line"; got != want {
		t.Errorf("Text = %q, want %q", got, want)
	}
	if got, want := Line(hostile), "report\ufffd[2J\ufffd.txt next line"; got != want {
		t.Errorf("Line = %q, want %q", got, want)
	}
}

func TestOrdinaryNamesStayAsTheyAre(t *testing.T) {
	for _, s := range []string{"", "notes.md", "Übersicht – März.txt", "/a/b c/d"} {
		if Line(s) != s || Text(s) != s {
			t.Errorf("%q became %q and %q", s, Line(s), Text(s))
		}
	}
}
