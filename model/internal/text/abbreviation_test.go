package text

import (
	"strings"
	"testing"
)

// TestAbbreviations has the stop in question at the first "§", which is taken
// out; it tells whether the stop belongs to the word and whether the sentence
// ends there.
func TestAbbreviations(t *testing.T) {
	for _, c := range []struct {
		text      string
		own, ends bool
	}{
		{"We met Mr.§ Crane.", true, false},
		{"We met Prof.§ The.", true, false},
		{"It is St.§ Ives.", true, false},
		{"It fell on Oct.§ 3.", true, false},
		{"It fell in Oct.§ The rest stayed.", true, true},
		{"It fell in Oct.§, they said.", true, false},
		{"She sat.§ He stood.", false, true},
		{"It was Sat.§ The mill was shut.", true, true},
		{"He owns Crane Inc.§ and more.", true, false},
		{"He owns Crane Inc.§ It is old.", true, true},
		{"He owns Crane Inc.§ Chairman Otis is old.", true, false},
		{"He lives in the U.S.§ Nobody knows.", true, false},
		{"He lives in the U.S.§ But he is old.", true, true},
		{"The U.S.S.R.§ was large.", true, false},
		{"They met at 5 p.m.§ on Monday.", true, false},
		{"They met at 5 p.m.§ EST.", true, false},
		{"They met at 5 p.m.§ Otis spoke.", true, true},
		{"See No.§ 5 of it.", true, false},
		{"He said no.§ He left.", false, true},
		{"See pp.§ 3 and 4.", true, false},
		{"Apples, pears etc.§ are sold.", true, false},
		{"Apples, pears etc.§ Plums are not.", true, true},
		{"Some, e.g.§ Crane, left.", true, false},
		{"Crane et al.§ The end.", true, false},
		{"J.§ Crane left.", true, false},
		{"Then J.§ Crane left.", true, false},
		{"So said P.§ Otis.", true, false},
		{"We chose plan B.§ The others waited.", false, true},
		{"It was I.§ Nobody else was there.", false, true},
		{"She has a Ph.D.§ in milling.", true, false},
		{"OAKHAM, Mass.§ - The mill closed.", true, false},
		{"Dr.§", true, true},
		{"He is here.§ So is she.", false, true},
	} {
		before, after, _ := strings.Cut(c.text, "§")
		d := segment(before + after)
		stop := len(before)
		own := false
		for i, token := range d.Tokens {
			if token.End == stop {
				own = d.Word(i) != "."
			}
		}
		ends := false
		for _, s := range d.Story.Sentences {
			ends = ends || s.End == stop
		}
		if own != c.own || ends != c.ends {
			t.Errorf("%s: stop belongs to the word: %v, ends the sentence: %v; want %v, %v", c.text, own, ends, c.own, c.ends)
		}
	}
}

func TestTablesAreWellFormed(t *testing.T) {
	for word, kind := range abbreviations() {
		if kind == noAbbreviation || len(word) > 6 || !asciiLetter(word[0]) {
			t.Errorf("%q can never be looked up", word)
		}
	}
	for word := range starterSet() {
		if len(word) > 12 || !asciiUpper(word[0]) {
			t.Errorf("%q can never begin a sentence", word)
		}
	}
	if startsSentence("") || startsSentence("Otis") || !startsSentence("Nevertheless") {
		t.Error("starters are known by their whole form")
	}
}
