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

func TestDayInName(t *testing.T) {
	for name, want := range map[string]string{
		"2022-01-21-foo.txt":       "2022-01-21",
		"20220121_x.md":            "2022-01-21",
		"foo.2022-01-21.txt":       "2022-01-21",
		"foo_2022_01_21.txt":       "2022-01-21",
		"a 2022.01.21 b.txt":       "2022-01-21",
		"20220121T0930.txt":        "2022-01-21",
		"2022-13-21.txt":           "",
		"2022-02-30.txt":           "",
		"99991231.txt":             "",
		"12345678.txt":             "",
		"report-20220121x9.txt":    "",
		"id-1202201215.txt":        "",
		"000_440f7f210047f3dc.txt": "",
		"2022-01.txt":              "",
		"":                         "",
	} {
		if got := dayInName(name).String(); got != want {
			t.Errorf("dayInName(%q) = %q, want %q", name, got, want)
		}
	}
	d := parse(t, "old/2022-01-21-bridge.txt", story)
	if d.Published != day(t, "2022-01-21") || d.PublishedBy != model.PublishedFilename {
		t.Errorf("published %v by %s", d.Published, d.PublishedBy)
	}
}

func TestParseDay(t *testing.T) {
	for _, s := range []string{
		"2022-01-21", "2022-1-21", "2022/01/21", "20220121", "21.1.2022", "21.01.2022", "January 21, 2022", "Jan. 21, 2022", "jan 21 2022",
		"21 January 2022", "21 Jan 2022", "21st January 2022", "January 21st, 2022", "Friday, January 21, 2022", "Friday 21 January 2022",
		"2022-01-21T23:30:00-05:00", "2022-01-21T00:30:00Z", "2022-01-21T00:30:00.123+03:00", "2022-01-21 09:30", "2022-01-21 09:30:00",
		"Fri, 21 Jan 2022 09:30:00 GMT", "Fri, 21 Jan 2022 09:30:00 +0300", "Fri Jan 21 09:30:00 2022", " 2022-01-21 ",
	} {
		got, ok := ParseDay(s)
		if !ok || got != day(t, "2022-01-21") {
			t.Errorf("ParseDay(%q) = %v, %v", s, got, ok)
		}
	}
	if got, ok := ParseDay("Sept. 3, 2021"); !ok || got != day(t, "2021-09-03") {
		t.Errorf("Sept. 3, 2021: %v %v", got, ok)
	}
	for _, s := range []string{"", "soon", "2022", "January 2022", "1/2/2022", "2022-02-30", "0001-01-01", "12021-01-01", "2022-01-21 and more", strings.Repeat("1", 100)} {
		if got, ok := ParseDay(s); ok {
			t.Errorf("ParseDay(%q) = %v, want none", s, got)
		}
	}
}
