package actor

import (
	"testing"

	"dateline/model"
)

func TestCitiesOfResultsAreTeams(t *testing.T) {
	for in, want := range map[string]model.Kind{
		"Boston 5 Seattle 3":                        model.KindOrganization,
		"Boston at Seattle":                         model.KindOrganization,
		"Boston 70 59 .543 4":                       model.KindOrganization,
		"Norway 2 Denmark 1":                        model.KindCountry,
		"Boston 5 May 12":                           model.KindPlace,
		"BOSTON 1996-09-02":                         model.KindPlace,
		"It rained in Boston for 5 days.":           model.KindPlace,
		"We drove from Boston at night to Seattle.": model.KindPlace,
	} {
		s := annotate(t, "It rained in Boston. It rained in Norway.\n\n"+in)
		last := model.Kind("")
		for _, a := range s.Actors {
			for _, m := range a.Mentions {
				if m.Start >= 42 && last == "" {
					last = a.Kind
				}
			}
		}
		if last != want {
			t.Errorf("%q: %s, want %s\n%s", in, last, want, dump(s))
		}
	}
}

func TestIsScore(t *testing.T) {
	s := view("7 12 105 1996 2nd x").s
	for i, want := range []bool{true, true, true, false, false, false} {
		if got := s.isScore(i); got != want {
			t.Errorf("%q: %v", s.d.Word(i), got)
		}
	}
	if s.isScore(-1) || s.isScore(99) {
		t.Error("a number stands outside the text")
	}
}
