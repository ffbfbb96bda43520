package actor

import (
	"testing"

	"dateline/model"
)

// TestFirstPersons checks whom "I" means in a quotation.
func TestFirstPersons(t *testing.T) {
	for _, test := range []struct{ name, in, who, want string }{
		{"verb behind the name", "“I am late,” Gideon Okafor said.", "Gideon Okafor", "I | Gideon Okafor"},
		{"behind an apposition", "Gideon Okafor, who keeps the harbour in Tarnby, said: “I am late.”", "Gideon Okafor", "Gideon Okafor | I"},
		{"over several sentences", "Gideon Okafor said: “It was a long night. Nobody slept. I was late.”", "Gideon Okafor", "Gideon Okafor | I"},
		{"into the next paragraph", "Gideon Okafor said: “It was a long night.\n\n“I was late.”", "Gideon Okafor", "Gideon Okafor | I"},
		{"not outside quotations", "Gideon Okafor said it was late. I was late too.", "Gideon Okafor", "Gideon Okafor"},
		{"not over another's words", "Gideon Okafor said it was late. The rain fell. “I was late.”", "Gideon Okafor", "Gideon Okafor"},
	} {
		s := annotate(t, test.in)
		if got := mentions(s, find(t, s, test.who)); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestOverApposition(t *testing.T) {
	for in, want := range map[string]string{
		"Doe, a lawyer in Orran, said no.":        "said",
		"Doe said no.":                            "said",
		"Doe, a lawyer in Orran. Others, said no": ",",
		"Doe, they slept":                         ",",
	} {
		s := view(in).s
		if got := s.d.Word(s.overApposition(1)); got != want {
			t.Errorf("%q: goes on with %q, want %q", in, got, want)
		}
	}
}

// TestAppositions checks that a title beside a name, apart by a comma, is a
// mention of its own, with the reason.
func TestAppositions(t *testing.T) {
	for _, test := range []struct{ in, who, want string }{
		{"Mara Oduya, the harbour master, slept.", "Mara Oduya", "Mara Oduya | the harbour master"},
		{"Mara Oduya, the foreign minister, slept.", "Mara Oduya", "Mara Oduya | the foreign minister"},
		{"Mara Oduya, Kenya’s foreign minister, slept.", "Mara Oduya", "Mara Oduya | Kenya’s foreign minister"},
		{"Kenya’s foreign minister, Mara Oduya, slept.", "Mara Oduya", "Kenya’s foreign minister | Mara Oduya"},
		{"Foreign minister Mara Oduya slept.", "Mara Oduya", "Mara Oduya"},
		{"According to Mara Oduya, a lawyer, it was late.", "Mara Oduya", "Mara Oduya | a lawyer"},
	} {
		s := annotate(t, test.in)
		a := find(t, s, test.who)
		if got := mentions(s, a); got != test.want {
			t.Errorf("%s: %s, want %s", test.in, got, test.want)
		}
		for _, m := range a.Mentions {
			if (m.Reason == "") != (m.Form == model.FormName) {
				t.Errorf("%s: mention %q has the reason %q", test.in, s.Slice(m.Span), m.Reason)
			}
		}
	}
}

// TestWhenInDoubtNobodyIsMeant checks pronouns and nouns that could mean several.
func TestWhenInDoubtNobodyIsMeant(t *testing.T) {
	for _, test := range []struct{ name, in, who, want string }{
		{"they of a firm", "Harrow Bank met on Monday. They slept.", "Harrow Bank", "Harrow Bank"},
		{"its of the sentence before", "Harrow Bank met on Monday. Its roof leaks.", "Harrow Bank", "Harrow Bank"},
		{"its of this sentence", "Harrow Bank closed its doors.", "Harrow Bank", "Harrow Bank | its"},
		{"two countries", "Kenya warned Norway. The country slept.", "Kenya", "Kenya"},
		{"one country", "Kenya warned the sailors. The country slept.", "Kenya", "Kenya | The country"},
		{"whose brother", "Abel Pike slept. His brother Simon Pike said he was ill.", "Simon Pike", "His brother | Simon Pike | he"},
	} {
		s := annotate(t, test.in)
		if got := mentions(s, find(t, s, test.who)); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestUnnamedActorsAct checks that who is only described becomes an actor when he
// acts or speaks, and not when he is merely there.
func TestUnnamedActorsAct(t *testing.T) {
	for in, want := range map[string]bool{
		"An official said it was late.":          true,
		"It was late, according to an official.": true,
		"Officials said it was late.":            true,
		"This rests on an expert assessment.":    false,
		"A pilot slept.":                         false,
	} {
		found := false
		for _, a := range annotate(t, in).Actors {
			found = found || a.Unnamed
		}
		if found != want {
			t.Errorf("%q: found %v, want %v", in, found, want)
		}
	}
}
