package lexicon

import (
	"strings"
	"testing"
	"unicode"
)

func TestWorldKnowsCountriesByAllTheirWords(t *testing.T) {
	w := World()
	tests := []struct {
		look func(string) *Country
		word string
		want string
	}{
		{w.Country, "United States", "United States"},
		{w.Country, "U.S.", "United States"},
		{w.Country, "US", "United States"},
		{w.Country, "Britain", "United Kingdom"},
		{w.Country, "Russian Federation", "Russia"},
		{w.Country, "Trinidad and Tobago", "Trinidad and Tobago"},
		{w.Country, "Ruritania", ""},
		{w.Country, "us", ""},
		{w.Country, "", ""},
		{w.Adjective, "Danish", "Denmark"},
		{w.Adjective, "South African", "South Africa"},
		{w.Adjective, "", ""},
		{w.People, "Danes", "Denmark"},
		{w.People, "Kenyans", "Kenya"},
		{w.People, "Chinese", "China"},
		{w.People, "Chineses", ""},
		{w.Capital, "Lisbon", "Portugal"},
		{w.Capital, "Kyiv", "Ukraine"},
		{w.Capital, "Kiev", "Ukraine"},
		{w.Capital, "Sydney", ""},
		{w.Capital, "", ""},
		{w.Government, "Kremlin", "Russia"},
		{w.Government, "White House", "United States"},
		{w.Government, "Downing Street", "United Kingdom"},
		{w.Government, "", ""},
	}
	for _, test := range tests {
		got := ""
		if c := test.look(test.word); c != nil {
			got = c.Name
		}
		if got != test.want {
			t.Errorf("%q stands for %q, want %q", test.word, got, test.want)
		}
	}
}

// TestCountryRows holds the table to its form: six fields, no stray blanks, no
// country twice, and words that begin with a capital.
func TestCountryRows(t *testing.T) {
	seen := make(map[string]bool)
	for row := range strings.SplitSeq(countryRows, "\n") {
		fields := strings.Split(row, ";")
		if len(fields) != 6 {
			t.Errorf("%d fields in %q", len(fields), row)
			continue
		}
		if seen[fields[0]] {
			t.Errorf("%s stands twice", fields[0])
		}
		seen[fields[0]] = true
		for _, field := range fields {
			for _, name := range list(field) {
				if name == "" || name != strings.TrimSpace(name) {
					t.Errorf("stray blank or comma in %q", row)
				}
				if r := []rune(name)[0]; !unicode.IsUpper(r) && !unicode.IsDigit(r) {
					t.Errorf("%q does not begin with a capital", name)
				}
			}
		}
	}
	if len(seen) < 240 {
		t.Errorf("only %d countries", len(seen))
	}
	if got := len(World().Countries()); got != len(seen) {
		t.Errorf("Countries has %d rows, want %d", got, len(seen))
	}
}

func TestPlaces(t *testing.T) {
	w := World()
	for _, place := range []string{"Geneva", "Texas", "Eastern Europe", "Sharm el-Sheikh", "New York City"} {
		if !w.Place(place) {
			t.Errorf("%s is not known", place)
		}
	}
	for _, other := range []string{"", "geneva", "Table"} {
		if w.Place(other) {
			t.Errorf("%q is a place", other)
		}
	}
}

// TestLongest checks that no name is longer than its first word announces, so
// that looking no farther misses nothing.
func TestLongest(t *testing.T) {
	for first, want := range map[string]int{"Trinidad": 3, "Sharm": 4, "Table": 0, "": 0} {
		if got := World().Longest(first); got != want {
			t.Errorf("World.Longest(%q) = %d, want %d", first, got, want)
		}
	}
	if got := OrganizationNames().Longest("Organization"); got < 7 {
		t.Errorf("names that begin with Organization have up to %d words, want 7 or more", got)
	}
}
