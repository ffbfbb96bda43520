package lexicon

import (
	"strings"
	"testing"

	"dateline/model"
)

func TestCuesPerformTheirAct(t *testing.T) {
	for verb, want := range map[string]model.Act{
		"say": model.ActSay, "deny": model.ActDeny, "vow": model.ActPromise, "point-out": model.ActStress,
		"announce": model.ActAnnounce, "accuse": model.ActAccuse, "hope": model.ActHope, "criticise": model.ActCriticise,
		"criticize": model.ActCriticise, "call-for": model.ActDemand, "endorse": model.ActSupport,
	} {
		if got, ok := VerbCues()[verb]; !ok || got.Act != want {
			t.Errorf("%s: act %q, want %q", verb, got.Act, want)
		}
	}
	for noun, want := range map[string]model.Act{"claim": model.ActReport, "promises": model.ActPromise, "denials": model.ActDeny} {
		if got, ok := NounCues()[noun]; !ok || got.Act != want {
			t.Errorf("%s: act %q, want %q", noun, got.Act, want)
		}
	}
}

func TestThoughtsAreNoSpeech(t *testing.T) {
	for _, verb := range []string{"think", "believe", "hope", "want"} {
		if VerbCues()[verb].Speech {
			t.Errorf("%s counts as speech", verb)
		}
	}
}

func TestTablesHoldEveryActOfTheInventory(t *testing.T) {
	inventory := []model.Act{
		model.ActSay, model.ActReport, model.ActAsk, model.ActDemand, model.ActPropose, model.ActPromise, model.ActRefuse,
		model.ActReject, model.ActDeny, model.ActWarn, model.ActThreaten, model.ActAccuse, model.ActCriticise, model.ActPraise,
		model.ActAgree, model.ActSupport, model.ActOppose, model.ActAdmit, model.ActConfirm, model.ActAnnounce, model.ActExpect,
		model.ActHope, model.ActDoubt, model.ActStress,
	}
	known := make(map[model.Act]bool)
	for _, act := range inventory {
		known[act] = true
	}
	found := make(map[model.Act]bool)
	for word, cue := range VerbCues() {
		if !known[cue.Act] {
			t.Errorf("%s performs %q, which is not an act", word, cue.Act)
		}
		found[cue.Act] = true
	}
	for _, act := range inventory {
		if !found[act] {
			t.Errorf("no verb performs %q", act)
		}
	}
}

func TestVerbTableReadsEveryForm(t *testing.T) {
	tests := []struct {
		word, lemma string
		form        VerbForm
	}{
		{"denies", "deny", Third}, {"denied", "deny", Past | Participle}, {"denying", "deny", Gerund}, {"deny", "deny", Base},
		{"said", "say", Past | Participle}, {"told", "tell", Past | Participle}, {"is", "be", Third}, {"admitted", "admit", Past | Participle},
	}
	for _, test := range tests {
		if got := VerbTable()[test.word]; got.Lemma != test.lemma || got.Form&test.form != test.form {
			t.Errorf("%s: got %+v, want %s with form %b", test.word, got, test.lemma, test.form)
		}
	}
	if !VerbTable()["report"].Nominal || VerbTable()["deny"].Nominal {
		t.Error("report is as often a noun, deny is not")
	}
	for word := range VerbTable() {
		if word != strings.ToLower(word) || strings.ContainsAny(word, " *") {
			t.Errorf("form %q is not a lower-case word", word)
		}
	}
}
