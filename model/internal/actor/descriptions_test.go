package actor

import (
	"strings"
	"testing"

	"dateline/model"
)

func TestNounsThatDescribe(t *testing.T) {
	for _, test := range []struct{ name, in, actor, want string }{
		{"apposition", "Dorothea Pike, a 46-year-old sculptor from Orran, won.", "Dorothea Pike", "Dorothea Pike | a 46-year-old sculptor from Orran"},
		{"predicate", "Dorothea Pike is a gifted sculptor.", "Dorothea Pike", "Dorothea Pike | a gifted sculptor"},
		{"two predicates", "Dorothea Pike was both a nurse and a sculptor.", "Dorothea Pike", "Dorothea Pike | a nurse | a sculptor"},
		{"two nouns of one predicate", "Dorothea Pike was a nurse and sculptor.", "Dorothea Pike", "Dorothea Pike | a nurse and sculptor"},
		{"became", "Dorothea Pike became a nurse.", "Dorothea Pike", "Dorothea Pike | a nurse"},
		{"who is", "We met Dorothea Pike, who is a sculptor.", "Dorothea Pike", "Dorothea Pike | a sculptor"},
		{"before the name", "We met the sculptor Dorothea Pike.", "Dorothea Pike", "the sculptor | Dorothea Pike"},
		{"whose, before the name", "Norvik’s goalkeeper Dorothea Pike slept.", "Dorothea Pike", "Norvik’s goalkeeper | Dorothea Pike"},
		{"with a comma before the name", "The head of the harbour office, Dorothea Pike, slept.", "Dorothea Pike", "The head of the harbour office | Dorothea Pike"},
		{"a title without an article is part of the name", "Trade Minister Dorothea Pike slept.", "Dorothea Pike", "Dorothea Pike"},
		{"of an organisation", "Norvik Lines is a ferry company.", "Norvik Lines", "Norvik Lines | a ferry company"},
		{"of a place", "They reached Orran, a village in the hills.", "Orran", "Orran | a village in the hills"},
		{"called so before", "Dorothea Pike, a sculptor, won. The sculptor was glad.", "Dorothea Pike", "Dorothea Pike | a sculptor | The sculptor"},
		{"whose father", "Martin Lind’s father, Joseph Lind, sang. His father was glad.", "Joseph Lind", "Martin Lind’s father | Joseph Lind | His father"},
		{"whose party", "Norvik Labour Party spokeswoman Oduya Pike said her party was glad.", "Norvik Labour Party", "Norvik Labour Party | her party"},
		{"last word of a place", "He prayed at the Old Harbour Mosque. The mosque was full.", "Old Harbour Mosque", "Old Harbour Mosque | The mosque"},
		{"the city", "They came to Tarnby in May. The city is old.", "Tarnby", "Tarnby | The city"},
		{"a mosque is no city", "He prayed at the Old Harbour Mosque. The city was quiet.", "Old Harbour Mosque", "Old Harbour Mosque"},

		{"of a people", "Dorothea Pike, a Dane, won.", "Dorothea Pike", "Dorothea Pike | a Dane"},
		{"one of a people", "A Dane, Dorothea Pike, won.", "Dorothea Pike", "A Dane | Dorothea Pike"},
		{"a nationality is no people", "Dorothea Pike, the Danish sculptor, won.", "Dorothea Pike", "Dorothea Pike | the Danish sculptor"},
		{"works as", "Dorothea Pike joined the firm as a nurse.", "Dorothea Pike", "Dorothea Pike | a nurse"},
		{"described as", "Abel Pike described Martin Lind as a gifted sculptor.", "Martin Lind", "Martin Lind | a gifted sculptor"},
		{"described as, of somebody else", "Abel Pike described them as a nurse.", "Abel Pike", "Abel Pike"},
		{"right before the name", "They gave the lead sculptor Dorothea Pike a prize.", "Dorothea Pike", "the lead sculptor | Dorothea Pike"},
		{"in small letters", "The Danish Navy met. He left the Danish navy.", "Danish Navy", "Danish Navy | the Danish navy"},
		{"beside the name of a place", "They took the road to Nairobi, a city in the hills.", "Nairobi", "Nairobi | a city in the hills"},
		{"named later", "Martin Lind and his father left. His father, Joseph Lind, slept.", "Joseph Lind", "his father | His father | Joseph Lind"},
		{"the other way round", "Martin Lind’s father, Joseph Lind, sang. Joseph Lind thanked his son.", "Martin Lind", "Martin Lind | his son"},
		{"the father of another", "Martin Lind’s father, Joseph Lind, sang. Dorothea Pike thanked her father.", "Joseph Lind", "Martin Lind’s father | Joseph Lind"},
		{"the nation of the story", "Kenya is warm. Kenya is wide. Kenya is old. Kenya met Norway. The nation sang.", "Kenya", "Kenya | Kenya | Kenya | Kenya | The nation"},
		{"a state is no city", "They met in New Jersey on Monday. The city slept.", "New Jersey", "New Jersey"},
		{"a state is a region", "They met in Lombardy on Monday. The region slept.", "Lombardy", "Lombardy | The region"},
		{"when, not which", "They came to Nairobi. We saw the city between May and June.", "Nairobi", "Nairobi | the city"},
		{"called so", "They met a sculptor named Dorothea Pike.", "Dorothea Pike", "a sculptor | Dorothea Pike"},
		{"a woman by her noun", "Oduya Pike, a woman from Orran, met Martin Lind. She sang.", "Oduya Pike", "Oduya Pike | a woman from Orran | She"},
		{"an institution by its noun", "The District Court of Orran met. The Court was quick.", "District Court of Orran", "District Court of Orran | Court"},
		{"two institutions by their noun", "The District Court of Orran met the District Court of Tarnby. The Court was quick.", "District Court of Orran", "District Court of Orran"},
		{"behind an institution", "The head of the Harbour Council Dorothea Pike told reporters so.", "Dorothea Pike", "Dorothea Pike"},

		{"not so", "Dorothea Pike is not a sculptor.", "Dorothea Pike", "Dorothea Pike"},
		{"no longer", "Dorothea Pike is no longer a nurse.", "Dorothea Pike", "Dorothea Pike"},
		{"his country", "Kenyan minister Martin Lind left. Norway was cold. Lind loves his country. Kenya is warm.", "Kenya", "his country | Kenya"},
		{"not yet", "Dorothea Pike will become a nurse.", "Dorothea Pike", "Dorothea Pike"},
		{"perhaps", "Dorothea Pike may be a sculptor.", "Dorothea Pike", "Dorothea Pike"},
		{"if", "They asked whether Dorothea Pike was a sculptor.", "Dorothea Pike", "Dorothea Pike"},
		{"a noun for the name", "They met in Kenya, the name of an old kingdom.", "Kenya", "Kenya"},
		{"a noun of the other gender", "Dorothea Pike is no longer well. Martin Lind, she said, is the better woman.", "Martin Lind", "Martin Lind"},
		{"a thing beside a person", "Dorothea Pike (golf) won.", "Dorothea Pike", "Dorothea Pike"},
		{"another one", "Dorothea Pike, a sculptor, won. Another sculptor was glad.", "Dorothea Pike", "Dorothea Pike | a sculptor"},
		{"one of another", "Dorothea Pike, a sculptor, won. The young sculptor was glad.", "Dorothea Pike", "Dorothea Pike | a sculptor"},
		{"whose is not known", "Joseph Lind, his father, sang. Her father was glad.", "Joseph Lind", "Joseph Lind | his father"},
		{"noun before a noun", "He prayed at the Old Harbour Mosque. The mosque door was open.", "Old Harbour Mosque", "Old Harbour Mosque"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := annotate(t, test.in)
			if got := mentions(s, find(t, s, test.actor)); got != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.in, got, test.want)
			}
		})
	}
}

// TestDescriptionsAreNoNames checks that a noun never becomes an alias or hides
// the name in it.
func TestDescriptionsAreNoNames(t *testing.T) {
	s := annotate(t, "Dorothea Pike, a sculptor at Norvik College, won. The sculptor was glad.")
	a := find(t, s, "Dorothea Pike")
	if len(a.Aliases) > 0 {
		t.Errorf("aliases %q", a.Aliases)
	}
	for _, m := range a.Mentions[1:] {
		if m.Form != model.FormTitle || m.Reason == "" {
			t.Errorf("%q is a %s, because %q", s.Slice(m.Span), m.Form, m.Reason)
		}
	}
	if got := mentions(s, find(t, s, "Norvik College")); got != "Norvik College" {
		t.Errorf("mentions of the college: %s", got)
	}
}

func TestManyNounsInLinearTime(t *testing.T) {
	for name, text := range map[string]string{
		"one sentence":   "Dorothea Pike, " + strings.Repeat("a sculptor of the city of ", 4000) + "Orran.",
		"of":             "Dorothea Pike is the " + strings.Repeat("head of the ", 4000) + "office, Mara Oduya.",
		"many sentences": strings.Repeat("Dorothea Pike, a sculptor, saw the city. The sculptor slept. ", 3000),
	} {
		t.Run(name, func(t *testing.T) { annotate(t, text) })
	}
}
