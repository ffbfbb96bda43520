package actor

import (
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
)

func TestHeadlinesAloneMakeNoNames(t *testing.T) {
	s := annotate(t, "Kenya Rejects Herring Quota Again\n\nKenya said on Monday that it would not sign the quota.")
	for _, a := range s.Actors {
		if a.Name != "Kenya" {
			t.Errorf("found %s %q", a.Kind, a.Name)
		}
	}
}

// TestWhatTablesKnowStays checks that the model does not talk the stage out of a
// country or a well-known organisation.
func TestWhatTablesKnowStays(t *testing.T) {
	for in, want := range map[string]model.Kind{
		"Help came from Trinidad and Tobago.":                                         model.KindCountry,
		"Lisbon said it would sign.":                                                  model.KindCountry,
		"The Organization for Security and Cooperation in Europe met.":                model.KindOrganization,
		"Commission for Science and Education in Europe members left. It was a joke.": model.KindOrganization,
		"Kenya's Foreign Ministry denied it.":                                         model.KindCountry,
	} {
		if got := annotate(t, in).Actors; len(got) == 0 || got[0].Kind != want {
			t.Errorf("%q: want %s, got\n%s", in, want, dump(annotate(t, in)))
		}
	}
}

func TestPlacesOfOneNameAgree(t *testing.T) {
	for _, test := range []struct {
		in, name string
		kind     model.Kind
		mentions string
	}{
		{"Ann Paris, a nurse, left the ship. On board, Paris claims, nobody slept. Paris had no passport.", "Ann Paris", model.KindPerson, "Ann Paris | a nurse | Paris | Paris"},
		{"Quillfeather Holdings PLC met. Then Quillfeather left.", "Quillfeather Holdings PLC", model.KindOrganization, "Quillfeather Holdings PLC | Quillfeather"},
		{"The Tarnby Tea Agency met. He wrote to the TTA again.", "Tarnby Tea Agency", model.KindOrganization, "Tarnby Tea Agency | TTA"},
		{"The ruling party, Norvik First, won. Norvik First was glad.", "Norvik First", model.KindOrganization, "The ruling party | Norvik First | Norvik First"},
		{"They knew Dunmere, a village in the hills. The fire ruined Dunmere.", "Dunmere", model.KindPlace, "Dunmere | a village in the hills | Dunmere"},
		{"We met law student at University of Orran Oduya Pike on Monday. Pike said no.", "Oduya Pike", model.KindPerson, "Oduya Pike | Pike"},
		{"The Danish Supreme Court of Appeal met. The Supreme Court was quick.", "Danish Supreme Court of Appeal", model.KindOrganization, "Danish Supreme Court of Appeal | Supreme Court"},
		{"Park Jin-ho sang. We saw Park Jin-ho there.", "Park Jin-ho", model.KindPerson, "Park Jin-ho | Park Jin-ho"},
	} {
		s := annotate(t, test.in)
		a := find(t, s, test.name)
		if got := mentions(s, a); a.Kind != test.kind || got != test.mentions {
			t.Errorf("%q: %s, %s", test.in, a.Kind, got)
		}
	}
}

func TestTitlesAreNoPartOfAName(t *testing.T) {
	s := view("General Suleiman Orran met Professor John Pike.").s
	s.pieces = nil
	s.tally(nil)
	s.pushFound(found{doc.Range{From: 0, To: 3}, PersonName})
	s.pushFound(found{doc.Range{From: 4, To: 7}, PersonName})
	var got []string
	for _, p := range s.pieces {
		if p.kind == pieceName {
			got = append(got, s.d.Slice(p.Range))
		}
	}
	if len(got) != 2 || got[0] != "Suleiman Orran" || got[1] != "John Pike" {
		t.Errorf("names are %q", got)
	}
}

func TestTally(t *testing.T) {
	var none *tally
	if got := none.most(); got != "" {
		t.Errorf("nothing counted gives %q", got)
	}
	s := view("Jo Doe met Doe. The Tarnby Tea Agency met Jo Doe.").s
	s.tally([]found{{doc.Range{From: 0, To: 2}, PersonName}, {doc.Range{From: 3, To: 4}, PersonName}, {doc.Range{From: 6, To: 9}, OrganizationName}})
	if got := s.tallies["doe"]; !got.surname || got.given || got.most() != model.KindPerson {
		t.Errorf("doe: %+v", got)
	}
	if got := s.tallies["jo"]; !got.given || got.most() != "" {
		t.Errorf("jo: %+v", got)
	}
	if got := s.tallies["tta"]; got.most() != model.KindOrganization {
		t.Errorf("the acronym: %+v", got)
	}
}

// TestKnownWordsInOtherNames: a word that a table knows is not always what the
// table knows.
func TestKnownWordsInOtherNames(t *testing.T) {
	for in, want := range map[string]string{
		"She won a prize at the Science Fair in May.":             "",
		"The money went to the Make-A-Wish Foundation on Monday.": "organization Make-A-Wish Foundation",
	} {
		var list []string
		if want != "" {
			list = []string{want}
		}
		checkList(t, in, list...)
	}
}
