package timex

import (
	"dateline/model"
	"dateline/model/internal/doc"
	"testing"

	"dateline/model/internal/lexicon"
)

// matcherFor makes a matcher on a text by itself.
func matcherFor(text string) *matcher {
	t := loadTables()
	return &matcher{doc: doc.New(&model.Story{}), tables: t, text: text, tokens: lex(text, nil, t.words)}
}

func TestCount(t *testing.T) {
	tests := []struct {
		text string
		want string
		next int
	}{
		{"three years", "3", 1},
		{"twenty-four hours", "24", 3},
		{"twenty four hours", "24", 2},
		{"two hundred and five days", "205", 4},
		{"two thousand years", "2000", 2},
		{"a hundred years", "100", 2},
		{"one hundred years", "100", 2},
		{"a dozen days", "12", 2},
		{"three dozen days", "36", 2},
		{"1,500 years", "1500", 3},
		{"2.5 years", "2.5", 3},
		{"2 1/2 years", "2.5", 4},
		{"a couple of weeks", "2", 3},
		{"a few days", "X", 2},
		{"several days", "X", 1},
		{"dozens of years", "X", 2},
		{"an hour", "1", 1},
		{"another year", "1", 1},
		{"twenty two thirty", "22", 2},
	}
	for _, test := range tests {
		c, next := matcherFor(test.text).count(0)
		if c.String() != test.want || next != test.next {
			t.Errorf("%q: %s up to token %d, want %s up to %d", test.text, c, next, test.want, test.next)
		}
	}
}

func TestNoCount(t *testing.T) {
	for _, text := range []string{"years", "the year", "Friday", "", "- 3", "99999999999 years"} {
		if c, next := matcherFor(text).count(0); next != 0 {
			t.Errorf("%q: %s up to token %d, want nothing", text, c, next)
		}
	}
}

func TestOrdinal(t *testing.T) {
	tests := map[string]int{
		"first": 1, "second": 2, "Third": 3, "twelfth": 12, "twentieth": 20, "twenty-first": 21, "thirty-second": 32,
		"1st": 1, "22nd": 22, "103rd": 103, "20th": 20, "20": 0, "20x": 0, "twenty": 0, "day": 0,
	}
	for text, want := range tests {
		if got, _ := matcherFor(text).ordinal(0); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}

func TestYearNumber(t *testing.T) {
	tests := map[string]int{
		"1998": 1998, "'98": 1998, "'07": 2007, "nineteen ninety-six": 1996, "eighteen twelve": 1812, "twenty twenty-two": 2022,
		"two thousand and five": 2005, "two thousand": 2000, "2022-01": 2022,
		"998": 0, "19980": 0, "1998m": 0, "1998%": 0, "1998.5": 0, "3500": 0, "nineteen": 0, "two": 0, "two hundred": 0,
	}
	for text, want := range tests {
		if got, _ := matcherFor(text).yearNumber(0); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}

func TestDurationValue(t *testing.T) {
	tests := []struct {
		c    count
		unit int
		want string
	}{
		{count{n: 3}, lexicon.UnitYear, "P3Y"},
		{count{n: 3}, lexicon.UnitMinute, "PT3M"},
		{count{n: 3}, lexicon.UnitMonth, "P3M"},
		{count{n: 3}, lexicon.UnitQuarter, "P3Q"},
		{count{n: 2}, lexicon.UnitFortnight, "P4W"},
		{count{n: 2}, lexicon.UnitDecade, "P20Y"},
		{count{n: 2}, lexicon.UnitCentury, "P200Y"},
		{count{n: 1, tenth: 5}, lexicon.UnitHour, "PT1H30M"},
		{count{n: 1, tenth: 5}, lexicon.UnitMinute, "PT1M30S"},
		{count{tenth: 5}, lexicon.UnitHour, "PT30M"},
		{count{n: 2, tenth: 5}, lexicon.UnitYear, "P2Y6M"},
		{count{n: 1, tenth: 5}, lexicon.UnitDay, "P1DT12H"},
		{count{n: 1, tenth: 5}, lexicon.UnitDecade, "P15Y"},
		{count{n: 1, tenth: 3}, lexicon.UnitYear, "P1.3Y"},
		{count{vague: true}, lexicon.UnitDay, "PXD"},
		{count{vague: true}, lexicon.UnitHour, "PTXH"},
		{count{vague: true}, lexicon.UnitDecade, "PXDE"},
	}
	for _, test := range tests {
		if got := durationValue(test.c, test.unit); got != test.want {
			t.Errorf("%+v of unit %d: %s, want %s", test.c, test.unit, got, test.want)
		}
	}
}

func TestClock(t *testing.T) {
	tests := map[string]string{
		"10 p.m.": "T22:00", "10:35 a.m.": "T10:35", "5pm": "T17:00", "12 a.m.": "T00:00", "12:30 p.m.": "T12:30", "22:00": "T22:00",
		"4 o'clock": "T04:00", "noon": "T12:00", "midnight": "T24:00", "4 in the morning": "T04:00", "7 in the evening": "T19:00",
		"9:30 EST": "T09:30", "9.30 p.m.": "T21:30",
		"10": "", "10:75": "", "25:00": "", "3:2": "", "14:21:35": "", "9.30": "", "9:30": "", "hour": "",
	}
	for text, want := range tests {
		if got, _ := matcherFor(text).clock(0); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
