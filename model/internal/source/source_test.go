package source

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf16"

	"dateline/model"
)

const story = "The council of Aldermoor closed the bridge on Monday. Nobody was hurt, it said.\n"

func day(t *testing.T, s string) model.Day {
	t.Helper()
	d, err := model.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func parse(t *testing.T, path, data string) Document {
	t.Helper()
	d, err := Parse(path, []byte(data))
	if err != nil {
		t.Fatalf("Parse(%s): %v", path, err)
	}
	return d
}

func TestPlainText(t *testing.T) {
	d := parse(t, "dir/bridge.txt", story)
	if d.Path != "dir/bridge.txt" || d.Title != "" || d.Body != story || d.PublishedBy != model.PublishedNone {
		t.Errorf("got %+v", d)
	}
}

func TestTitleOfPlainText(t *testing.T) {
	for first, isTitle := range map[string]bool{
		"Bridge closed after storm":             true,
		"Aldermoor: what happens to its bridge": true,
		"The council closed the bridge.":        false, // a sentence
		"By Anna Example":                       false,
		"Monday, January 3, 2022":               false,
		"Aldermoor":                             false, // may be the place of the report
		"see https://example.com/a b":           false,
		"“We are closed for good”":              false,
	} {
		d := parse(t, "a.txt", first+"\n\n"+story)
		if isTitle && (d.Title != first || d.Body != story[:len(story)-1]) {
			t.Errorf("%q is a title: got title %q, body %q", first, d.Title, d.Body)
		}
		if !isTitle && (d.Title != "" || !strings.HasPrefix(d.Body, first)) {
			t.Errorf("%q is no title: got title %q, body %q", first, d.Title, d.Body)
		}
	}
	if d := parse(t, "a.txt", "Bridge closed after storm\n"+story); d.Title != "" {
		t.Errorf("a title stands apart: got %q", d.Title)
	}
}

func TestWhatDoesNotOpen(t *testing.T) {
	for name, c := range map[string]struct {
		data string
		want error
	}{
		"empty":             {"", ErrEmpty},
		"blank":             {" \n\t\n", ErrEmpty},
		"only a BOM":        {"\xef\xbb\xbf", ErrEmpty},
		"only front matter": {"---\ntitle: A\n---\n\n", ErrEmpty},
		"UTF-16 BOM only":   {"\xff\xfe", ErrEmpty},
		"zeros":             {"abc\x00\x00\x00\x00\x00\x00def", ErrBinary},
		"PDF":               {"%PDF-1.7 text text text text", ErrBinary},
		"PNG":               {"\x89PNG\r\n\x1a\n", ErrBinary},
		"zip":               {"PK\x03\x04 and more", ErrBinary},
		"controls":          {strings.Repeat("a\x01\x02", 100), ErrBinary},
		"too large":         {strings.Repeat("a", MaxSize+1), ErrTooLarge},
	} {
		if _, err := Parse("x.txt", []byte(c.data)); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
	for _, err := range []error{ErrBinary, ErrEmpty, ErrTooLarge} {
		if s := err.Error(); s != strings.ToLower(s[:1])+s[1:] || !strings.Contains(s, ";") {
			t.Errorf("an error begins in lower case and says what to do: %q", s)
		}
	}
}

// TestABinaryFileIsNoPage: neither a name nor a server makes a page of one.
func TestABinaryFileIsNoPage(t *testing.T) {
	for name, data := range map[string]string{
		"a database":   "SQLite format 3\x00\x10\x00\x01\x01" + strings.Repeat("\x00\x00\x00\x05table", 40),
		"a picture":    "\x89PNG\r\n\x1a\n" + strings.Repeat("\x00\x01<p>", 40),
		"no known one": strings.Repeat("\x00\x01\x02<p>", 40),
	} {
		if _, err := Parse("saved.html", []byte(data)); !errors.Is(err, ErrBinary) {
			t.Errorf("%s: got %v, want %v", name, err, ErrBinary)
		}
	}
}

func TestStrayControlsDoNotMakeABinary(t *testing.T) {
	hostile := "\x1b[31mAldermoor\x1b[0m closed its bridge\x07 on Monday, the council said.\x00 " + story
	if d := parse(t, "x.txt", hostile); d.Body != hostile {
		t.Errorf("body %q", d.Body)
	}
}

func TestEncodings(t *testing.T) {
	want := "Café “Zur Brücke” – closed.\n"
	units := utf16.Encode([]rune(want))
	little, big := []byte("\xff\xfe"), []byte("\xfe\xff")
	for _, u := range units {
		little = append(little, byte(u), byte(u>>8))
		big = append(big, byte(u>>8), byte(u))
	}
	for name, data := range map[string]string{
		"UTF-8":                 want,
		"UTF-8 with BOM":        "\xef\xbb\xbf" + want,
		"UTF-16 little":         string(little),
		"UTF-16 big":            string(big),
		"UTF-16 without a mark": string(little[2:]),
		"Windows-1252":          "Caf\xe9 \x93Zur Br\xfccke\x94 \x96 closed.\n",
	} {
		if d := parse(t, "x.txt", data); d.Body != want {
			t.Errorf("%s: body %q, want %q", name, d.Body, want)
		}
	}
	// Damaged UTF-8 stays UTF-8: cleaning shows the broken byte.
	if d := parse(t, "x.txt", "Café, Brücke, na\xefve.\n"); d.Body != "Café, Brücke, na\xefve.\n" {
		t.Errorf("damaged UTF-8: %q", d.Body)
	}
}

func TestDayInFileName(t *testing.T) {
	d := parse(t, "old/2022-01-21-bridge.txt", story)
	if d.Published != day(t, "2022-01-21") || d.PublishedBy != model.PublishedFilename {
		t.Errorf("published %v by %s", d.Published, d.PublishedBy)
	}
}
