package syntax

import (
	"testing"

	"dateline/model/internal/doc"
)

func wordOf(form string, upos doc.UPOS, xpos doc.XPOS) Word {
	var seen TagWord
	seen.Look(form, nil)
	return NewWord(&seen, Tags{upos, xpos}, Tags{upos, xpos})
}

func TestWordsSayWhatTheyAre(t *testing.T) {
	for _, test := range []struct {
		form    string
		upos    doc.UPOS
		xpos    doc.XPOS
		kind    uint8
		pair    uint8
		skipped bool
	}{
		{"ferry", doc.Noun, doc.NN, kindOther, pairNone, false},
		{"sails", doc.Verb, doc.VBZ, kindVerb, pairNone, false},
		{"has", doc.Auxiliary, doc.VBZ, kindVerb, pairNone, false},
		{",", doc.Punctuation, doc.Comma, kindComma, pairNone, true},
		{"“", doc.Punctuation, doc.OpeningQuote, kindQuote, openQuote, true},
		{"”", doc.Punctuation, doc.ClosingQuote, kindQuote, closeQuote, true},
		{"(", doc.Punctuation, doc.OpeningBracket, kindBreak, openBracket, true},
		{")", doc.Punctuation, doc.ClosingBracket, kindBreak, closeBracket, true},
		{"—", doc.Punctuation, doc.Colon, kindBreak, pairNone, true},
		{".", doc.Punctuation, doc.FullStop, kindBreak, pairNone, true},
		{"-", doc.Punctuation, doc.HYPH, kindOther, pairNone, true},
		{"%", doc.Symbol, doc.NN, kindOther, pairNone, false},
	} {
		w := wordOf(test.form, test.upos, test.xpos)
		if w.kind != test.kind || w.pair != test.pair || w.skipped != test.skipped {
			t.Errorf("%s: kind %d, pair %d, skipped %t", test.form, w.kind, w.pair, w.skipped)
		}
	}
}

func TestWordsAreToldApart(t *testing.T) {
	base := wordOf("ferry", doc.Noun, doc.NN)
	for name, other := range map[string]Word{
		"another form":  wordOf("harbour", doc.Noun, doc.NN),
		"another tag":   wordOf("ferry", doc.Verb, doc.VB),
		"capital":       wordOf("Ferry", doc.Noun, doc.NN),
		"another digit": wordOf("1", doc.Number, doc.CD),
	} {
		switch name {
		case "capital":
			if other != base {
				t.Error("capitals make another word")
			}
		case "another tag":
			if other.form != base.form || other.tag == base.tag || other.both == base.both || other.doubt == base.doubt {
				t.Errorf("%s: %+v and %+v", name, other, base)
			}
		default:
			if other.form == base.form || other.both == base.both {
				t.Errorf("%s: %+v and %+v", name, other, base)
			}
		}
	}
	if wordOf("1984", doc.Number, doc.CD) != wordOf("2031", doc.Number, doc.CD) {
		t.Error("numbers of as many digits are different words")
	}
}

func TestDoubtIsTheRival(t *testing.T) {
	var seen TagWord
	seen.Look("sails", nil)
	noun, verb := Tags{doc.Noun, doc.NNS}, Tags{doc.Verb, doc.VBZ}
	sure, unsure, other := NewWord(&seen, noun, noun), NewWord(&seen, noun, verb), NewWord(&seen, verb, noun)
	if sure.tag != unsure.tag || sure.both != unsure.both {
		t.Error("the tag depends on its rival")
	}
	if sure.doubt == unsure.doubt || unsure.doubt == other.doubt {
		t.Error("doubt does not show, or not which tag was chosen")
	}
}
