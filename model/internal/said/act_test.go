package said

import (
	"testing"

	"dateline/model"
)

type actTest struct {
	text, cue string
	want      model.Act
}

// turnedActs are acts that the verb alone does not tell.
var turnedActs = []actTest{
	{"[Ann Vale] claimed that the bridge was safe.", "claimed", model.ActSay},
	{"[Ann Vale] alleged that the council had hidden the costs.", "alleged", model.ActAccuse},
	{"[Ann Vale] decided that the bridge was safe.", "decided", model.ActSay},
	{"[Ann Vale] decided to close the bridge.", "decided", model.ActAnnounce},
	{"[Ann Vale] would love to see the bridge closed.", "love", model.ActHope},
	{"[Ann Vale] did not accept the plan.", "accept", model.ActReject},
	{"[Ann Vale] did not recommend the plan.", "recommend", model.ActRefuse},
	{"[Ann Vale] did not accuse the council of hiding the costs.", "accuse", model.ActRefuse},
	{"[Ann Vale] did not want to close the bridge.", "want", model.ActOppose},
	{"[Ann Vale] did not deny that the bridge was weak.", "deny", model.ActAdmit},
	{"[Ann Vale] did not doubt that the bridge was safe.", "doubt", model.ActExpect},
	{"[Ann Vale] did not believe that the bridge was safe.", "believe", model.ActDoubt},
	{"[Ann Vale] ruled out a new bridge.", "ruled out", model.ActReject},
	{"[Ann Vale] expressed support for the new bridge.", "expressed", model.ActSupport},
}

func TestVerbAndPrepositionActTogether(t *testing.T) {
	tests := []struct {
		verb, next string
		want       model.Act
	}{
		{"vote", "for", model.ActSupport}, {"vote", "against", model.ActOppose},
		{"back", "off", model.ActReject}, {"back", "the", ""},
		{"turn", "down", model.ActReject}, {"double", "down", model.ActStress},
		{"warn", "against", model.ActWarn}, {"rail", "against", model.ActCriticise},
		{"push", "for", model.ActDemand}, {"stand", "by", model.ActSupport},
		{"speak", "out against", model.ActCriticise}, {"speak", "against", ""},
		{"lash", "out", model.ActCriticise}, {"set", "out", model.ActAnnounce},
		{"hit", "back", model.ActReject}, {"own", "up", model.ActAdmit},
		{"look", "forward", model.ActExpect}, {"say", "for", ""},
	}
	for _, test := range tests {
		if got := actOfPair(test.verb, test.next); got != test.want {
			t.Errorf("%s %s: act %q, want %q", test.verb, test.next, got, test.want)
		}
	}
}

// TestWhatSomebodyIsCalledIsTheJudgement: the verb is neutral, the words are not.
func TestWhatSomebodyIsCalledIsTheJudgement(t *testing.T) {
	for _, test := range []actTest{
		{"[Ann Vale] called the toll “a disgrace”.", "called", model.ActCriticise},
		{"[Ann Vale] called the toll outrageous.", "called", model.ActCriticise},
		{"[Ann Vale] described the rescue as a remarkable success.", "described", model.ActPraise},
		{"[Ann Vale] called the ruling a historic triumph for sailors.", "called", model.ActPraise},
		{"[Ann Vale] described the bridge as a steel arch.", "described", model.ActSay},
		{"[Ann Vale] called the plan “not wise”.", "called", model.ActCriticise},
		{"[Ann Vale] described the racist leaflet as a sheet of yellow paper.", "described", model.ActSay},
		{"[Ann Vale] called the liar a painter.", "called", model.ActSay},
		{"[Ann Vale] described the fire as a terrible tragedy.", "described", model.ActSay},
	} {
		story := annotated(test.text).Story
		if st := one(t, story, test.cue); st.Act != test.want {
			t.Errorf("%q: %s, want %s", test.text, st.Act, test.want)
		}
	}
}
