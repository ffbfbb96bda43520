package lexicon

import "testing"

func TestInflect(t *testing.T) {
	for base, want := range map[string][3]string{
		"announce": {"announces", "announced", "announcing"},
		"deny":     {"denies", "denied", "denying"},
		"stress":   {"stresses", "stressed", "stressing"},
		"admit":    {"admits", "admitted", "admitting"},
		"plan":     {"plans", "planned", "planning"},
		"explain":  {"explains", "explained", "explaining"},
		"offer":    {"offers", "offered", "offering"},
		"agree":    {"agrees", "agreed", "agreeing"},
		"quip":     {"quips", "quipped", "quipping"},
		"play":     {"plays", "played", "playing"},
		"die":      {"dies", "died", "dying"},
		"visit":    {"visits", "visited", "visiting"},
	} {
		third, past, gerund := Inflect(base)
		if got := [3]string{third, past, gerund}; got != want {
			t.Errorf("Inflect(%q) = %v, want %v", base, got, want)
		}
	}
}

func TestIrregular(t *testing.T) {
	v := NewVerbs()
	for word, want := range map[string]struct {
		lemma string
		form  VerbForm
	}{
		"said": {"say", Past | Participle}, "told": {"tell", Past | Participle},
		"met": {"meet", Past | Participle}, "wrote": {"write", Past}, "written": {"write", Participle},
		"says": {"say", Third}, "were": {"be", Past}, "has": {"have", Third}, "being": {"be", Gerund},
	} {
		lemma, form, ok := v.Irregular(word)
		if !ok || lemma != want.lemma || form != want.form {
			t.Errorf("Irregular(%q) = %q %b %v, want %q %b", word, lemma, form, ok, want.lemma, want.form)
		}
	}
	if _, _, ok := v.Irregular("announced"); ok {
		t.Error("announced is regular")
	}
}
