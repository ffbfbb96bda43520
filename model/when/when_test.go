package when_test

import (
	"errors"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/when"
)

func day(t *testing.T, s string) model.Day {
	t.Helper()
	if s == "" {
		return 0
	}
	d, err := model.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestParse(t *testing.T) {
	// 21 January 2022 was a Friday.
	tests := []struct{ query, first, last string }{
		{"2022-01-12", "2022-01-12", "2022-01-12"},
		{"2022/1/2", "2022-01-02", "2022-01-02"},
		{"2022-01", "2022-01-01", "2022-01-31"},
		{"2024-2", "2024-02-01", "2024-02-29"},
		{"2022", "2022-01-01", "2022-12-31"},
		{"1990s", "1990-01-01", "1999-12-31"},
		{"jan 12", "2022-01-12", "2022-01-12"},
		{"Jan. 12", "2022-01-12", "2022-01-12"},
		{"  JANUARY   12th ", "2022-01-12", "2022-01-12"},
		{"12 january", "2022-01-12", "2022-01-12"},
		{"the 12th of January, 2019", "2019-01-12", "2019-01-12"},
		{"12-jan-19", "2019-01-12", "2019-01-12"},
		{"december 17", "2021-12-17", "2021-12-17"},
		{"sept 3", "2021-09-03", "2021-09-03"},
		{"feb 29", "2020-02-29", "2020-02-29"},
		{"jan", "2022-01-01", "2022-01-31"},
		{"dec", "2021-12-01", "2021-12-31"},
		{"dec 2022", "2022-12-01", "2022-12-31"},
		{"2022 dec", "2022-12-01", "2022-12-31"},
		{"12.1.", "2022-01-12", "2022-01-12"},
		{"12.1", "2022-01-12", "2022-01-12"},
		{"12.1.2020", "2020-01-12", "2020-01-12"},
		{"1/12", "2022-01-12", "2022-01-12"},
		{"13/1", "2022-01-13", "2022-01-13"},
		{"1/12/98", "1998-01-12", "1998-01-12"},
		{"today", "2022-01-21", "2022-01-21"},
		{"yesterday", "2022-01-20", "2022-01-20"},
		{"tomorrow", "2022-01-22", "2022-01-22"},
		{"friday", "2022-01-21", "2022-01-21"},
		{"monday", "2022-01-24", "2022-01-24"},
		{"tue", "2022-01-18", "2022-01-18"},
		{"last friday", "2022-01-14", "2022-01-14"},
		{"next friday", "2022-01-28", "2022-01-28"},
		{"this monday", "2022-01-17", "2022-01-17"},
		{"last week", "2022-01-10", "2022-01-16"},
		{"next weekend", "2022-01-29", "2022-01-30"},
		{"next month", "2022-02-01", "2022-02-28"},
		{"this quarter", "2022-01-01", "2022-03-31"},
		{"last year", "2021-01-01", "2021-12-31"},
		{"last march", "2021-03-01", "2021-03-31"},
		{"last january", "2021-01-01", "2021-01-31"},
		{"next summer", "2022-06-01", "2022-08-31"},
		{"q4 2021", "2021-10-01", "2021-12-31"},
		{"2021-Q4", "2021-10-01", "2021-12-31"},
		{"q4", "2021-10-01", "2021-12-31"},
		{"h1 2021", "2021-01-01", "2021-06-30"},
		{"fall 2021", "2021-09-01", "2021-11-30"},
		{"winter 2021", "2021-12-01", "2022-02-28"},
		{"2022-W04", "2022-01-24", "2022-01-30"},
		{"week 4", "2022-01-24", "2022-01-30"},
		{"-3d", "2022-01-18", "2022-01-18"},
		{"−3 d", "2022-01-18", "2022-01-18"},
		{"+2w", "2022-02-04", "2022-02-04"},
		{"+1m", "2022-02-21", "2022-02-21"},
		{"-1y", "2021-01-21", "2021-01-21"},
		{"3 weeks ago", "2021-12-31", "2021-12-31"},
		{"in 10 days", "2022-01-31", "2022-01-31"},
		{"jan 10 to jan 12", "2022-01-10", "2022-01-12"},
		{"2021..2022", "2021-01-01", "2022-12-31"},
	}
	ref := day(t, "2022-01-21")
	for _, test := range tests {
		first, last, err := when.Parse(test.query, ref)
		if err != nil || first != day(t, test.first) || last != day(t, test.last) {
			t.Errorf("Parse(%q) = %v, %v, %v; want %s, %s", test.query, first, last, err, test.first, test.last)
		}
	}
}

func TestParseErrors(t *testing.T) {
	ref := day(t, "2022-01-21")
	tests := []struct{ query, message string }{
		{"", "type a day"},
		{" , ", "type a day"},
		{"soonish", "not a day: soonish"},
		{"2022-13-01", "no such day"},
		{"31.2.2022", "no such day"},
		{"feb 30", "no such day"},
		{"2021-w53", "no such day"},
		{"last of all", "not a day"},
		{"jan 12 99999", "not a day"},
		{"jan 12 to jan 10 2020", "comes before"},
		{"jan..feb..mar", "range has two ends"},
		{strings.Repeat("1", 500), "too long"},
	}
	for _, test := range tests {
		_, _, err := when.Parse(test.query, ref)
		if err == nil || !strings.Contains(err.Error(), test.message) {
			t.Errorf("Parse(%q) error = %v, want one with %q", test.query, err, test.message)
		}
	}
	if _, _, err := when.Parse(" ", ref); !errors.Is(err, when.ErrEmpty) {
		t.Errorf("blank query: %v, want ErrEmpty", err)
	}
}

// Without a day to count from, what says it all still parses and the rest
// says what it lacks.
func TestParseWithoutReference(t *testing.T) {
	for _, query := range []string{"2022", "2022-01-12", "jan 12 2022", "q4 2021", "12.1.2022"} {
		if _, _, err := when.Parse(query, 0); err != nil {
			t.Errorf("Parse(%q, 0): %v", query, err)
		}
	}
	for _, query := range []string{"jan 12", "last week", "monday", "-3d", "q4", "today", "12.1."} {
		if _, _, err := when.Parse(query, 0); err == nil || !strings.Contains(err.Error(), "year") {
			t.Errorf("Parse(%q, 0) error = %v, want one that asks for the year", query, err)
		}
	}
}

// The day a query without a year names is never half a year off.
func TestNearest(t *testing.T) {
	for ref := day(t, "2021-12-25"); ref < day(t, "2023-01-05"); ref++ {
		first, _, err := when.Parse("july 1", ref)
		if err != nil || first-ref > 184 || ref-first > 184 {
			t.Fatalf("july 1 from %s: %s, %v", ref, first, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"jan 12", "12.1.2022", "-3d", "+99999y", "q4 2021", "last week", "2022-w53", "1..2", "feb 29"} {
		f.Add(seed, int32(738176))
	}
	f.Fuzz(func(t *testing.T, query string, ref int32) {
		if ref < 0 || ref > 3_000_000 {
			ref = 0
		}
		first, last, err := when.Parse(query, model.Day(ref))
		if err != nil {
			if first != 0 || last != 0 || err.Error() == "" {
				t.Fatalf("Parse(%q) = %d, %d with error %v", query, first, last, err)
			}
			return
		}
		if first < 1 || last < first {
			t.Fatalf("Parse(%q, %d) = %d, %d", query, ref, first, last)
		}
	})
}
