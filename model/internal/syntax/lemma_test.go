package syntax

import (
	"testing"
	"unicode/utf8"

	"dateline/model/internal/doc"
	"dateline/model/internal/linear"
)

func TestLemmaRules(t *testing.T) {
	for _, c := range []struct {
		rule       LemmaRule
		form, want string
	}{
		{LemmaRule{}, "Oslo", "Oslo"},
		{LemmaRule{Strip: 3, Add: "y"}, "ferries", "ferry"},
		{LemmaRule{Case: LowerCase, Strip: 3, Add: "y"}, "FERRIES", "ferry"},
		{LemmaRule{Case: TitleCase}, "OSLO", "Oslo"},
		{LemmaRule{Case: LowerCase, Strip: 1}, "Été", "ét"},
		{LemmaRule{Strip: 99, Add: "be"}, "is", "be"},
		{LemmaRule{}, "’s", "'s"},
	} {
		if got := string(c.rule.Append([]byte("="), c.form)); got != "="+c.want {
			t.Errorf("%+v makes %q of %q, want %q", c.rule, got, c.form, c.want)
		}
	}
}

func TestLemmatiserPrefersTheWordThenTheLongestEnding(t *testing.T) {
	key := func(form string, ending int) uint32 {
		var v LemmaView
		v.View(form, doc.Noun, doc.NNS)
		if ending < 0 {
			return v.Whole()
		}
		return v.Ending(ending)
	}
	rules := []LemmaRule{{Strip: 1}, {Strip: 3, Add: "y"}, {}, {Strip: 3, Add: "ouse"}}
	l, rest, err := NewLemmatiser(EncodeLemmatiser(rules, []linear.LexiconEntry{
		{Hash: key("s", 1), Value: 1}, {Hash: key("ies", 3), Value: 2}, {Hash: key("series", -1), Value: 3}, {Hash: key("mice", -1), Value: 4},
	}))
	if err != nil || len(rest) != 0 {
		t.Fatalf("decoding: %v, %d bytes left", err, len(rest))
	}
	for form, want := range map[string]string{
		"harbours": "harbour", "ferries": "ferry", "series": "series", "mice": "mouse", "sheep": "sheep", "": "",
	} {
		if got := l.Lemma(form, doc.Noun, doc.NNS); got != want {
			t.Errorf("lemma of %q is %q, want %q", form, got, want)
		}
	}
}

func TestEmbeddedLemmas(t *testing.T) {
	l := embedded().Lemmas
	for _, c := range []struct {
		form string
		upos doc.UPOS
		xpos doc.XPOS
		want string
	}{
		{"said", doc.Verb, doc.VBD, "say"},
		{"Said", doc.Verb, doc.VBD, "say"},
		{"warned", doc.Verb, doc.VBD, "warn"},
		{"announcing", doc.Verb, doc.VBG, "announce"},
		{"is", doc.Auxiliary, doc.VBZ, "be"},
		{"n’t", doc.Particle, doc.RB, "not"},
		{"countries", doc.Noun, doc.NNS, "country"},
		{"Countries", doc.Noun, doc.NNS, "country"},
		{"men", doc.Noun, doc.NNS, "man"},
		{"Geneva", doc.ProperNoun, doc.NNP, "Geneva"},
		{"NATO", doc.ProperNoun, doc.NNP, "NATO"},
		{"worse", doc.Adjective, doc.JJR, "bad"},
		{"Russian", doc.Adjective, doc.JJ, "Russian"},
		{"them", doc.Pronoun, doc.PRP, "they"},
		{"quietly", doc.Adverb, doc.RB, "quietly"},
	} {
		if got := l.Lemma(c.form, c.upos, c.xpos); got != c.want {
			t.Errorf("lemma of %s as %s is %q, want %q", c.form, c.xpos, got, c.want)
		}
	}
}

func TestLemmaThatBeginsTheWordAllocatesNothing(t *testing.T) {
	l := embedded().Lemmas
	buffer := make([]byte, 0, 64)
	if n := testing.AllocsPerRun(100, func() {
		l.Lemma("warned", doc.Verb, doc.VBD)
		buffer = l.Append(buffer[:0], "countries", doc.Noun, doc.NNS)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// FuzzLemma holds that any form has a lemma of valid text, of about its length.
func FuzzLemma(f *testing.F) {
	f.Add("Ferries", uint8(doc.Noun), uint8(doc.NNS))
	f.Add("ÉTAIT’S", uint8(doc.Verb), uint8(doc.VBD))
	f.Fuzz(func(t *testing.T, form string, upos, xpos uint8) {
		if !utf8.ValidString(form) || len(form) > 1<<10 {
			return
		}
		lemma := embedded().Lemmas.Lemma(form, doc.UPOS(upos), doc.XPOS(xpos))
		if !utf8.ValidString(lemma) || len(lemma) > 3*len(form)+200 {
			t.Errorf("lemma of %q is %q", form, lemma)
		}
	})
}
