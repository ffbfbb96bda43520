package lexicon

import "testing"

func TestTitleClass(t *testing.T) {
	words := TitleWords()
	tests := []struct {
		word string
		has  TitleClass
		not  TitleClass
	}{
		{"minister", TitleHead, TitlePlural | TitleLoose | TitleHonorific},
		{"ministers", TitleHead | TitlePlural, TitleLoose},
		{"spokeswoman", TitleHead | TitleSource | TitleFemale, TitleMale},
		{"officials", TitleHead | TitleLoose | TitleSource | TitlePlural, TitleMale},
		{"deputy", TitleHead | TitleRank, TitlePlural},
		{"foreign", TitleField, TitleHead},
		{"mrs.", TitleHonorific | TitleFemale, TitleHead | TitleMale},
		{"nurse", TitleHead | TitleOccupation, TitleLoose},
		{"ex-minister", TitleHead, TitlePlural},
		{"people", TitleHead | TitlePlural | TitleSource, TitleMale},
		{"table", 0, ^TitleClass(0)},
		{"Minister", 0, ^TitleClass(0)},
		{"", 0, ^TitleClass(0)},
	}
	for _, test := range tests {
		got := words.Class(test.word)
		if got&test.has != test.has || got.Has(test.not) {
			t.Errorf("Class(%q) = %b", test.word, got)
		}
	}
}

func TestSingularOfTitles(t *testing.T) {
	words := TitleWords()
	for plural, want := range map[string]string{
		"officials": "official", "secretaries": "secretary", "spokesmen": "spokesman", "men": "man",
		"minister": "minister", "people": "person", "police": "police", "": "",
	} {
		if got := words.Singular(plural); got != want {
			t.Errorf("Singular(%q) = %q, want %q", plural, got, want)
		}
	}
}
