package source

import (
	"errors"
	"strings"
	"testing"
)

func TestDecodeTellsTextFromBinary(t *testing.T) {
	for name, c := range map[string]struct {
		in, out string
		err     error
	}{
		"ASCII":                    {"plain", "plain", nil},
		"one byte":                 {"a", "a", nil},
		"UTF-8":                    {"é", "é", nil},
		"Latin-1":                  {"caf\xe9 cr\xe8me", "café crème", nil},
		"euro and dash of Windows": {"\x80 5 \x97 no", "€ 5 — no", nil},
		"undefined in Windows":     {"a\x81b \xe9", "a\ufffdb é", nil},
		"more good than bad":       {"é é é \xff", "é é é \xff", nil},
		"form feed and escape":     {"a\fb\x1b[0m", "a\fb\x1b[0m", nil},
		"zeros in Latin-1":         {"caf\xe9\x00 and much more text than there are zeros in it", "", ErrBinary},
		"one zero":                 {"much more text than there are zeros in it\x00", "much more text than there are zeros in it\x00", nil},
		"executable":               {"\x7fELF\x02\x01\x01", "", ErrBinary},
		"JPEG":                     {"\xff\xd8\xff\xe0 JFIF", "", ErrBinary},
		"gzip":                     {"\x1f\x8b\x08\x00", "", ErrBinary},
		"old Word":                 {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "", ErrBinary},
		"RTF":                      {"{\\rtf1 text}", "", ErrBinary},
		"binary behind a BOM":      {"\xff\xfe\x01\x00\x02\x00\x03\x00", "", ErrBinary},
		"odd UTF-16":               {"\xff\xfea\x00b", "a\ufffd", nil},
		"blank":                    {"\n\n", "", ErrEmpty},
		"blank UTF-16":             {"\xfe\xff\x00 \x00\n", "", ErrEmpty},
	} {
		got, err := decode([]byte(c.in))
		if got != c.out || !errors.Is(err, c.err) {
			t.Errorf("%s: decode(%q) = %q, %v; want %q, %v", name, c.in, got, err, c.out, c.err)
		}
	}
}

func TestGuessUTF16NeedsEvidence(t *testing.T) {
	for in, want := range map[string]bool{
		"a\x00b\x00c\x00d\x00":          true,
		"\x00a\x00b\x00c\x00d":          true,
		"a\x00b\x00":                    false, // too short to tell
		"abcdefgh":                      false,
		"\x00\x00\x00\x00\x00\x00\x00a": false,
	} {
		if _, got := guessUTF16([]byte(in)); got != want {
			t.Errorf("guessUTF16(%q) = %v, want %v", in, got, want)
		}
	}
}

func TestOnlyTheHeadDecidesAboutBinary(t *testing.T) {
	long := strings.Repeat("The mill closed. ", 10_000) + "\x00\x01\x02"
	if got, err := decode([]byte(long)); err != nil || got != long {
		t.Errorf("got %d bytes, %v", len(got), err)
	}
}
