package syntax

import (
	"slices"
	"strings"
	"testing"

	"dateline/model/internal/doc"
)

// tokensOf makes words of forms divided by blanks; marks are punctuation.
func tokensOf(sentence string) []Word {
	marks := map[string]doc.XPOS{
		",": doc.Comma, ".": doc.FullStop, ":": doc.Colon, "(": doc.OpeningBracket, ")": doc.ClosingBracket,
		"“": doc.OpeningQuote, "”": doc.ClosingQuote, "-": doc.HYPH,
	}
	var words []Word
	for _, form := range strings.Fields(sentence) {
		var seen TagWord
		seen.Look(form, nil)
		tags := Tags{doc.Noun, doc.NN}
		if xpos, ok := marks[form]; ok {
			tags = Tags{doc.Punctuation, xpos}
		}
		words = append(words, NewWord(&seen, tags, tags))
	}
	return words
}

// attach gives the words that are seen the heads they have in a tree, as a
// parse does, and then the others theirs.
func attach(words []Word, heads []int32) []int32 {
	p := &Parser{Beam: 1}
	p.Start(words)
	p.Heads, p.Relations = slices.Clone(heads), make([]doc.Relation, len(words))
	var number []int32
	for i := range words {
		number = append(number, int32(slices.Index(p.place, int32(i))))
	}
	for _, i := range p.place {
		if heads[i] >= 0 {
			p.arcs = append(p.arcs, arc{number[heads[i]], number[i]})
		}
	}
	length := func(a arc) int32 { return max(a.head-a.dependent, a.dependent-a.head) }
	slices.SortFunc(p.arcs, func(a, b arc) int { return int(length(b) - length(a)) }) // the innermost were made first
	p.attachPunctuation(words)
	return p.Heads
}

func TestHeadsOfPunctuation(t *testing.T) {
	for _, test := range []struct {
		sentence string
		heads    []int32 // of words; those of marks are to be found
		want     []int32
	}{
		{"Ferries stopped .", []int32{1, -1, 9}, []int32{1, -1, 1}},
		{"Holt , the mayor , left .", []int32{5, 9, 3, 0, 9, -1, 9}, []int32{5, 3, 3, 0, 0, -1, 5}},
		{"Waves rose , and ferries stopped .", []int32{1, -1, 9, 5, 5, 1, 9}, []int32{1, -1, 5, 5, 5, 1, 1}},
		{"bread , milk , eggs", []int32{-1, 9, 0, 9, 0}, []int32{-1, 2, 0, 4, 0}},
		{"The port ( in Oslo ) closed", []int32{1, 6, 9, 4, 1, 9, -1}, []int32{1, 6, 4, 4, 1, 4, -1}},
		{"“ We know , ” he said .", []int32{9, 2, 6, 9, 9, 6, -1, 9}, []int32{2, 2, 6, 2, 2, 6, -1, 6}},
		{"a long - term plan", []int32{4, 3, 9, 4, -1}, []int32{4, 3, 1, 4, -1}},
		{"( open , and never closed", []int32{9, -1, 9, 5, 5, 1}, []int32{1, -1, 5, 5, 5, 1}},
		{". . .", []int32{-1, 0, 0}, []int32{-1, 0, 0}},
	} {
		if got := attach(tokensOf(test.sentence), test.heads); !slices.Equal(got, test.want) {
			t.Errorf("%s: heads are %v, want %v", test.sentence, got, test.want)
		}
	}
}

func TestTheParserSeesWords(t *testing.T) {
	for sentence, want := range map[string][]int32{
		"Holt , the mayor .": {0, 2, 3},
		"storm":              {0},
		", . :":              {0, 1, 2}, // nothing else to see
		"":                   nil,
	} {
		if got := Seen(nil, tokensOf(sentence)); !slices.Equal(got, want) {
			t.Errorf("%q: seen are %v, want %v", sentence, got, want)
		}
	}
}

func TestMarksDescribeTheWordsBesideThem(t *testing.T) {
	var s, other sentence
	s.fill(tokensOf("Holt , the mayor “ left ”"))
	other.fill(tokensOf("a , b c “ d ”"))
	for i := range s.words {
		if s.words[i].after != other.words[i].after {
			t.Errorf("before word %d the marks are not the same", i)
		}
	}
	if s.words[0].after != 0 || s.words[1].after == 0 || s.words[1].after == s.words[3].after || s.words[4].after == 0 {
		t.Error("other marks look alike, or the last are lost")
	}
	plain, comma := s.between(1, 2), s.between(0, 1)
	if plain == comma {
		t.Error("a comma between two words does not show")
	}
	if s.between(0, 2) != comma {
		t.Error("a comma farther on counts otherwise")
	}
}

// A thousand brackets in each other must not take a walk each.
func TestDeepBracketsStayWhereTheyAre(t *testing.T) {
	n := 400
	words := tokensOf(strings.Repeat("( ", n) + "port" + strings.Repeat(" )", n))
	heads := make([]int32, len(words))
	heads[n] = -1
	for i, h := range attach(words, heads) {
		if i != n && h != int32(n) || i == n && h != none {
			t.Fatalf("head of token %d is %d", i, h)
		}
	}
}
