package text

import (
	"strings"
	"testing"
)

// words returns the tokens of a text, with a bar between them.
func words(s string) string {
	d := segment(s)
	var out []string
	for i := range d.Tokens {
		out = append(out, d.Word(i))
	}
	return strings.Join(out, "|")
}

func TestClitics(t *testing.T) {
	for in, want := range map[string]string{
		"isn't":      "is|n't",
		"ISN'T":      "IS|N'T",
		"won’t":      "wo|n’t",
		"can't've":   "can't|'ve",
		"n't":        "n't",
		"he'll":      "he|'ll",
		"I’d":        "I|’d",
		"James's":    "James|'s",
		"James'":     "James|'",
		"rock'n'r":   "rock'n'r",
		"O'Hara's":   "O'Hara|'s",
		"Otis'sss":   "Otis'sss",
		"cannot":     "can|not",
		"Cannot.":    "Can|not|.",
		"cannots":    "cannots",
		"gotta":      "got|ta",
		"lemme":      "lem|me",
		"world":      "world",
		"Zoë’s":      "Zoë|’s",
		"1980s":      "1980s",
		"1980's":     "1980's",
		"2021's":     "2021|'s",
		"'80s":       "'80s",
		"’80s":       "’80s",
		"'tis'":      "'|tis|'",
		"the 'best'": "the|'|best|'",
	} {
		if got := words(in); got != want {
			t.Errorf("%q is cut into %s, want %s", in, got, want)
		}
	}
}

func TestHyphens(t *testing.T) {
	for in, want := range map[string]string{
		"well-known":   "well|-|known",
		"Non-aligned":  "Non-aligned",
		"non-":         "non|-",
		"re-re-open":   "re-re|-|open",
		"non-long-run": "non-long|-|run",
		"pro-Oakham":   "pro-Oakham",
		"COVID-19":     "COVID|-|19",
		"F-16":         "F|-|16",
		"2019-20":      "2019|-|20",
		"800-555-0100": "800-555-0100",
		"555-0100":     "555-0100",
		"11-20-2000":   "11-20-2000",
		"-based":       "-|based",
		"U.K.-based":   "U.K.|-|based",
		"a--b":         "a|--|b",
		"a–b":          "a|–|b",
	} {
		if got := words(in); got != want {
			t.Errorf("%q is cut into %s, want %s", in, got, want)
		}
	}
}

func TestNumbersAndUnits(t *testing.T) {
	for in, want := range map[string]string{
		"1,234,567.89": "1,234,567.89",
		"1,234,":       "1,234|,",
		"3.":           "3|.",
		".75":          ".75",
		"10:30am":      "10:30|am",
		"10:30":        "10:30",
		"40km":         "40|km",
		"3rd":          "3rd",
		"7th.":         "7th|.",
		"3/4":          "3/4",
		"a/b":          "a|/|b",
		"US$4.5":       "US$|4.5",
		"A$3":          "A$|3",
		"USA$3":        "USA|$|3",
		"$3bn":         "$|3|bn",
		"£1.2m":        "£|1.2|m",
		"5%":           "5|%",
		"±5°":          "±|5|°",
		"Q3":           "Q3",
		"v2.0":         "v2.0",
		"G7":           "G7",
	} {
		if got := words(in); got != want {
			t.Errorf("%q is cut into %s, want %s", in, got, want)
		}
	}
}

func TestNamesAndPunctuation(t *testing.T) {
	for in, want := range map[string]string{
		"AT&T":          "AT&T",
		"Crane&Sons":    "Crane|&|Sons",
		"snake_case":    "snake_case",
		"example.com's": "example.com|'s",
		"end.Next":      "end|.|Next",
		"(a)[b]{c}":     "(|a|)|[|b|]|{|c|}",
		"<<a>>":         "<<|a|>>",
		"***":           "***",
		"a,b;c:d":       "a|,|b|;|c|:|d",
		"#mill5,":       "#mill5|,",
		"#5":            "#|5",
		"@anna_c:":      "@anna_c|:",
		"@ 5":           "@|5",
		"“‘a’”":         "“|‘|a|’|”",
		"``a''":         "``|a|''",
		"wait…what":     "wait|…|what",
		"wait....":      "wait|....",
		"₿5":            "₿|5",
		"👍👍":            "👍|👍",
		"🇫🇷🇩🇪":          "🇫🇷|🇩🇪",
		"mañana":        "mañana",
		"Ελλάδα’s":      "Ελλάδα|’s",
		"东京2020":        "东京2020",
	} {
		if got := words(in); got != want {
			t.Errorf("%q is cut into %s, want %s", in, got, want)
		}
	}
}
