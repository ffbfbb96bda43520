package lexicon

import "testing"

func TestFirstNames(t *testing.T) {
	n := PersonNames()
	tests := []struct {
		word   string
		gender Gender
		ok     bool
	}{
		{"martin", GenderMale, true},
		{"dorothea", GenderFemale, true},
		{"alex", GenderUnknown, true},
		{"jean", GenderUnknown, true}, // he in France, she in Scotland
		{"jean-pierre", GenderUnknown, true},
		{"anna-maria", GenderFemale, true},
		{"table", GenderUnknown, false},
		{"Martin", GenderUnknown, false},
		{"", GenderUnknown, false},
		{"-", GenderUnknown, false},
	}
	for _, test := range tests {
		gender, ok := n.First(test.word)
		if gender != test.gender || ok != test.ok {
			t.Errorf("First(%q) = %d, %t; want %d, %t", test.word, gender, ok, test.gender, test.ok)
		}
	}
}

func TestWordsThatAreNoNames(t *testing.T) {
	n := PersonNames()
	tests := []struct {
		what string
		is   func(string) bool
		yes  []string
		no   []string
	}{
		{"common", n.Common, []string{"protesters", "water", "people"}, []string{"martin", "", "Water"}},
		{"function word", n.Function, []string{"the", "however", "monday"}, []string{"water", "", "martin"}},
		{"creed", n.Creed, []string{"muslim", "european"}, []string{"danish", ""}},
		{"thing", n.Thing, []string{"internet", "koran"}, []string{"nato", ""}},
	}
	for _, test := range tests {
		for _, w := range test.yes {
			if !test.is(w) {
				t.Errorf("%q is no %s", w, test.what)
			}
		}
		for _, w := range test.no {
			if test.is(w) {
				t.Errorf("%q is a %s", w, test.what)
			}
		}
	}
}
