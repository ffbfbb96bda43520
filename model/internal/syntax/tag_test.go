package syntax

import (
	"strings"
	"testing"

	"dateline/model/internal/doc"
)

func viewed(form string) TagWord {
	var w TagWord
	w.Look(form, nil)
	return w
}

func TestWordsThatAreAlike(t *testing.T) {
	for _, c := range []struct {
		a, b        string
		lower, form bool
	}{
		{"Harbour", "harbour", true, false},
		{"n’t", "n't", true, true},
		{"“", "\"", true, true},
		{"1984", "2031", true, true},
		{"1984", "203", false, false},
		{"ÉTÉ", "été", true, false},
		{"ferry", "ferries", false, false},
		{"McGrath", "Mcgrath", true, false},
	} {
		a, b := viewed(c.a), viewed(c.b)
		if (a.Lower == b.Lower) != c.lower || (a.Form == b.Form) != c.form {
			t.Errorf("%s and %s: same in lower case %t, same form %t", c.a, c.b, a.Lower == b.Lower, a.Form == b.Form)
		}
	}
}

func TestShapesTellKindsOfWordsApart(t *testing.T) {
	same := [][2]string{{"Lisbon", "Oslo"}, {"NATO", "US"}, {"12", "2031"}, {"walked", "it"}}
	for _, s := range same {
		if viewed(s[0]).shape != viewed(s[1]).shape {
			t.Errorf("%s and %s have different shapes", s[0], s[1])
		}
	}
	seen := map[uint32]string{}
	for _, form := range []string{"A", "US", "Oslo", "walked", "a", "12", "3", "F-16", "McGrath", "%", "..."} {
		if other, ok := seen[viewed(form).shape]; ok {
			t.Errorf("%s and %s have the same shape", form, other)
		}
		seen[viewed(form).shape] = form
	}
}

func TestLexiconKeepsFirstValue(t *testing.T) {
	entries := []LexiconEntry{{Hash: 900, Value: 3}, {Hash: 5, Value: 1 << 31}, {Hash: 900, Value: 4}, {Hash: 0, Value: 9}, {Hash: ^uint32(0), Value: 2}}
	l, rest, err := DecodeLexicon(append(EncodeLexicon(entries), 1, 2))
	if err != nil || len(rest) != 2 {
		t.Fatalf("decoding: %v, %d bytes left", err, len(rest))
	}
	for hash, want := range map[uint32]uint32{900: 3, 5: 1 << 31, ^uint32(0): 2, 6: 0, 1: 0} {
		if got := l.Get(hash); got != want {
			t.Errorf("value of %d is %d, want %d", hash, got, want)
		}
	}
}

func TestSentencesShareMemory(t *testing.T) {
	var s TagSentence
	s.Reset(3)
	s.Word(2).Look("harbour", nil)
	first := append([]uint32(nil), s.Features(2, 1, 2)...)
	s.Reset(40)
	s.Reset(3)
	for i, w := range []string{"", "", "harbour"} {
		s.Word(i).Look(w, nil)
	}
	if s.Len() != 3 {
		t.Fatalf("sentence has %d words", s.Len())
	}
	again := s.Features(2, 1, 2)
	if first[0] != again[0] || first[14] != again[14] {
		t.Error("what was before leaks into the features")
	}
	for _, f := range again {
		if f == 0 {
			t.Error("a feature is 0, which marks free slots")
		}
	}
}

// tagged gives the Penn and universal tags of a sentence with the embedded
// weights: "The/DT/DET".
func tagged(sentence string) string {
	forms := strings.Fields(sentence)
	e := embedded()
	var view TagSentence
	classes, rivals := make([]uint8, len(forms)), make([]uint8, len(forms))
	e.Tagger.View(&view, len(forms), func(i int) string { return forms[i] })
	e.Tagger.Tag(&view, classes, rivals)
	for i := range forms {
		tags := e.Tagger.Tags(classes[i])
		forms[i] += "/" + tags.XPOS.String() + "/" + tags.UPOS.String()
	}
	return strings.Join(forms, " ")
}

func TestEmbeddedTagger(t *testing.T) {
	for _, want := range []string{
		"The/DT/DET minister/NN/NOUN has/VBZ/AUX n't/RB/PART resigned/VBN/VERB ././PUNCT",
		"Ferries/NNS/NOUN to/IN/ADP Oslo/NNP/PROPN were/VBD/AUX cancelled/VBN/VERB on/IN/ADP Friday/NNP/PROPN ././PUNCT",
		"She/PRP/PRON said/VBD/VERB that/IN/SCONJ it/PRP/PRON would/MD/AUX stop/VB/VERB ././PUNCT",
		"“/``/PUNCT We/PRP/PRON know/VBP/VERB ,/,/PUNCT ”/''/PUNCT he/PRP/PRON told/VBD/VERB reporters/NNS/NOUN ././PUNCT",
		"They/PRP/PRON did/VBD/AUX n’t/RB/PART pay/VB/VERB 40/CD/NUM people/NNS/NOUN ././PUNCT",
	} {
		var forms []string
		for _, word := range strings.Fields(want) {
			forms = append(forms, word[:strings.IndexByte(word[1:], '/')+1])
		}
		if got := tagged(strings.Join(forms, " ")); got != want {
			t.Errorf("tags are\n%s\nwant\n%s", got, want)
		}
	}
}

// The class that comes second is a rival only if it comes close.
func TestRivalsComeClose(t *testing.T) {
	for _, test := range []struct {
		weights      []int8 // of classes 0, 1, 2
		class, rival int
	}{
		{[]int8{10, 9, 1}, 0, 1},
		{[]int8{10, 1, 9}, 0, 2},
		{[]int8{9, 10, 1}, 1, 0},
		{[]int8{1, 9, 10}, 2, 1},
		{[]int8{100, 61, 3}, 0, 1},
		{[]int8{100, 59, 3}, 0, 0},
		{[]int8{-5, -9, -7}, 0, 0}, // nothing speaks for any of them
	} {
		var cells []Cell
		for class, w := range test.weights {
			cells = append(cells, Cell{uint8(class), w})
		}
		weights, _, err := DecodePackedRows(EncodePackedRows([]Entry{{Hash: 16, Cells: cells}}), 3)
		if err != nil {
			t.Fatal(err)
		}
		tagger := &Tagger{classes: make([]Tags, 3), weights: weights}
		if class, rival := tagger.choose([]uint32{16}); class != test.class || rival != test.rival {
			t.Errorf("%v: class %d with rival %d, want %d and %d", test.weights, class, rival, test.class, test.rival)
		}
	}
}

// FuzzTagger holds that any words get tags.
func FuzzTagger(f *testing.F) {
	f.Add("A HEADLINE WITHOUT A STOP")
	f.Add("ÄÖ 漢字 \xff\xfe 👍 ’ — ...")
	f.Add(strings.Repeat("x", 500) + " " + strings.Repeat("é", 300))
	f.Fuzz(func(t *testing.T, sentence string) {
		for _, word := range strings.Fields(tagged(sentence)) {
			if strings.HasSuffix(word, "_") {
				t.Fatalf("no tag: %q", word)
			}
		}
	})
}

func BenchmarkTagger(b *testing.B) {
	d := annotated(strings.Repeat(harbourNews+"\n\n", 20))
	e := embedded()
	var view TagSentence
	classes, rivals := make([]uint8, 1000), make([]uint8, 1000)
	for b.Loop() {
		for _, r := range d.Ranges {
			e.Tagger.View(&view, r.Len(), func(i int) string { return d.Word(r.From + i) })
			e.Tagger.Tag(&view, classes, rivals)
		}
	}
	b.ReportMetric(float64(len(d.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func TestDamagedTaggerIsAnError(t *testing.T) {
	for _, data := range [][]byte{nil, {3}, {1, 1, 1}, {1, 1, 1, 0}, {1, 1, 1, 9, 9}, {1, byte(doc.Noun), 1, 0, 1, 0, 1, 1, 7, 1}} {
		if _, _, err := NewTagger(data); err == nil {
			t.Errorf("%v is read without an error", data)
		}
	}
}
