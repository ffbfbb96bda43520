package actor

import (
	"strings"
	"testing"

	"dateline/model"
)

func TestBodiesOfPlacesInSmallLetters(t *testing.T) {
	for in, want := range map[string]string{
		"The Tarnby city council will vote on Monday.":                 "Tarnby city council",
		"Nobody at the Lower Tarnby county court could say.":           "Lower Tarnby county court",
		"A fire broke out. The Orran town council met, and left late.": "Orran town council",
	} {
		s := annotate(t, in)
		a := find(t, s, want)
		if a.Kind != model.KindOrganization {
			t.Errorf("%q: %s is a %s", in, want, a.Kind)
		}
	}
}

// TestWhereABodyIsIsAPlace: a name that nobody has heard of is no person when
// it has a council.
func TestWhereABodyIsIsAPlace(t *testing.T) {
	s := annotate(t, "The Tarnby town council met. Tarnby was calm.")
	for i := range s.Actors {
		if s.Actors[i].Kind == model.KindPerson {
			t.Errorf("person %s", s.Actors[i].Name)
		}
	}
}

func TestACompanyInApposition(t *testing.T) {
	for in, want := range map[string]model.Kind{
		"Halvorsen Marine, the company that runs the ferry, said it was safe.": model.KindOrganization,
		"Halvorsen Marine, a shipping company, said it was safe.":              model.KindOrganization,
		"Jonas Hale, the company chief, said it was safe.":                     model.KindPerson,
		"Jonas Hale, the company's chief, said it was safe.":                   model.KindPerson,
	} {
		s := annotate(t, in)
		if len(s.Actors) == 0 || s.Actors[0].Kind != want {
			t.Errorf("%q: want %s first\n%s", in, want, dump(s))
		}
	}
}

func TestManyBodies(t *testing.T) {
	s := annotate(t, strings.Repeat("The Tarnby city council met. ", 20_000))
	if a := find(t, s, "Tarnby city council"); len(a.Mentions) < 20_000 {
		t.Errorf("%d mentions of 20000", len(a.Mentions))
	}
}

// TestManyDatelines: a text of nothing but briefs costs no more for each.
func TestManyDatelines(t *testing.T) {
	s := annotate(t, strings.Repeat("ORRAN (Reuters) - Nobody was hurt there.\n\n", 20_000))
	if a := find(t, s, "Orran"); len(a.Mentions) < 20_000 {
		t.Errorf("%d mentions of 20000", len(a.Mentions))
	}
}

func TestWhatOnlyLooksLikeABody(t *testing.T) {
	for _, in := range []string{"Local city council members met.", "A Tarnby district fire burned for days.", "On Monday city council members met."} {
		for _, a := range annotate(t, in).Actors {
			if a.Kind == model.KindOrganization {
				t.Errorf("%q: organization %s", in, a.Name)
			}
		}
	}
}

// TestPersonsCalledLikeCompanies: whom a title stands before is a person.
func TestPersonsCalledLikeCompanies(t *testing.T) {
	for _, in := range []string{"President Ford signed the bill. Then Ford left.", "Mr. Dell agreed on Monday. Later Dell spoke."} {
		for _, a := range annotate(t, in).Actors {
			if a.Kind != model.KindPerson {
				t.Errorf("%q: %s %s", in, a.Kind, a.Name)
			}
		}
	}
	s := annotate(t, "Alexa Brook said she would run. Nobody believed Alexa.")
	if a := find(t, s, "Alexa Brook"); a.Kind != model.KindPerson {
		t.Errorf("%s Alexa Brook", a.Kind)
	}
}
