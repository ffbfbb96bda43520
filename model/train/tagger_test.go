package train

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"dateline/model/internal/syntax"
)

// sentence makes a sentence of "form/lemma/UPOS/XPOS" words.
func sentence(words string) Sentence {
	var s Sentence
	for _, w := range strings.Fields(words) {
		f := strings.Split(w, "/")
		s.Tokens = append(s.Tokens, Token{Form: f[0], Lemma: f[1], UPOS: f[2], XPOS: f[3], Head: -1, SpaceAfter: true})
	}
	return s
}

// harbourTexts is a little treebank about ships.
func harbourTexts() []Sentence {
	var out []Sentence
	for i, words := range []string{
		"The/the/DET/DT ferry/ferry/NOUN/NN sails/sail/VERB/VBZ ././PUNCT/.",
		"The/the/DET/DT ferries/ferry/NOUN/NNS sail/sail/VERB/VBP ././PUNCT/.",
		"Oslo/Oslo/PROPN/NNP sails/sail/NOUN/NNS fade/fade/VERB/VBP ././PUNCT/.",
		"Sailors/sailor/NOUN/NNS said/say/VERB/VBD that/that/SCONJ/IN the/the/DET/DT ferry/ferry/NOUN/NN sails/sail/VERB/VBZ ././PUNCT/.",
	} {
		s := sentence(words)
		s.NewDocument = i%2 == 0
		for range 5 { // often enough that no pair of tags is an accident
			out = append(out, s)
		}
	}
	return out
}

func TestTaggerLearnsItsSentences(t *testing.T) {
	sentences := harbourTexts()
	options := NewTaggerOptions(sentences, nil, 1)
	options.Minimum = 0
	tagger, rest, err := syntax.NewTagger(TrainTagger(sentences, options))
	if err != nil || len(rest) != 0 {
		t.Fatalf("reading the tagger: %v, %d bytes left", err, len(rest))
	}
	for _, s := range sentences {
		got := Retag(tagger, s)
		for i, want := range s.Tokens {
			if got.Tokens[i].UPOS != want.UPOS || got.Tokens[i].XPOS != want.XPOS {
				t.Errorf("%s is tagged %s/%s, want %s/%s", want.Form, got.Tokens[i].UPOS, got.Tokens[i].XPOS, want.UPOS, want.XPOS)
			}
		}
	}
}

func TestTrainingTwiceGivesTheSameBytes(t *testing.T) {
	silver := []SilverSentence{{Forms: []string{"The", "well-known", "ferry", "sails"}, Tags: []string{"DT", "JJ", "NN", "VBZ"}}}
	var said []string
	first := TrainTags(harbourTexts(), silver, 7, func(s string) { said = append(said, s) })
	if !bytes.Equal(first, TrainTags(harbourTexts(), silver, 7, func(string) {})) {
		t.Error("the same data and seed give other bytes")
	}
	if len(said) < 3 {
		t.Errorf("the steps reported are %q", said)
	}
	if _, err := syntax.NewEngine(first, nil); err != nil {
		t.Errorf("reading what was written: %v", err)
	}
}

func TestJackknifeKeepsTheSentences(t *testing.T) {
	sentences := harbourTexts()
	got := Jackknife(sentences, 2, NewTaggerOptions(sentences, nil, 1))
	if len(got) != len(sentences) {
		t.Fatalf("%d sentences of %d", len(got), len(sentences))
	}
	for i, s := range got {
		for k, token := range s.Tokens {
			if token.Form != sentences[i].Tokens[k].Form || token.UPOS == "" {
				t.Errorf("sentence %d, token %d is %+v", i, k, token)
			}
		}
	}
	if sentences[0].Tokens[0].UPOS != "DET" {
		t.Error("the sentences given were changed")
	}
}

func TestAgreedTagsOnly(t *testing.T) {
	sentences := harbourTexts()
	options := NewTaggerOptions(sentences, nil, 1)
	options.Minimum = 0
	tagger, _, err := syntax.NewTagger(TrainTagger(sentences, options))
	if err != nil {
		t.Fatal(err)
	}
	got := Agreed(tagger, []SilverSentence{{
		Forms: []string{"The", "sea-ferry", "sails", "."}, Tags: []string{"DT", "NN", "NNS", "."},
	}})
	var forms, tags []string
	for _, token := range got[0].Tokens {
		forms, tags = append(forms, token.Form), append(tags, token.XPOS)
	}
	if want := []string{"The", "sea", "-", "ferry", "sails", "."}; !slices.Equal(forms, want) {
		t.Errorf("forms are %q, want %q", forms, want)
	}
	if want := []string{"DT", "", "", "", "", "."}; !slices.Equal(tags, want) {
		t.Errorf("tags are %q, want %q", tags, want)
	}
}

func TestHyphens(t *testing.T) {
	for form, want := range map[string][]string{
		"long-term": {"long", "-", "term"}, "state-of-the-art": {"state", "-", "of", "-", "the", "-", "art"},
		"-": {"-"}, "--": {"--"}, "20-13": {"20-13"}, "re-": {"re-"}, "-led": {"-led"}, "a--b": {"a--b"},
	} {
		if got := hyphenParts(form); !slices.Equal(got, want) {
			t.Errorf("%s is cut as %q, want %q", form, got, want)
		}
	}
}

func TestReadSilver(t *testing.T) {
	texts := map[string]string{"one": "Fähre “fährt” ab.", "two": "Oslo"}
	got, err := readSilver(strings.NewReader("# doc = one\n0\t5\tNN\tO\t2\tdep\n6\t7\t``\tO\t0\troot\n\n7\t12\tVBZ\tO\t0\troot\n# doc = two\n0\t4\tNNP\tLOC\t0\troot\n"), texts)
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{{"Fähre", "“"}, {"fährt"}, {"Oslo"}}
	if len(got) != len(want) {
		t.Fatalf("%d sentences: %+v", len(got), got)
	}
	for i := range want {
		if !slices.Equal(got[i].Forms, want[i]) {
			t.Errorf("sentence %d is %q, want %q", i, got[i].Forms, want[i])
		}
	}
	for input, message := range map[string]string{
		"# doc = three\n":                                        "1: no text",
		"# doc = two\n0\t4\n":                                    "2: 2 fields",
		"# doc = two\n0\tx\tNN\tO\t0\troot\n":                    "2: ",
		"# doc = two\n0\t4\tNN\tO\tx\troot\n":                    "2: head \"x\"",
		"# doc = two\n\n9\t12\tNN\tO\t0\troot\n":                 "3: token from 9",
		"# doc = two\n0\t4\tNN\tO\t0\troot\n4\t4\t.\tO\t0\troot": "3: token from 4",
	} {
		if _, err := readSilver(strings.NewReader(input), texts); err == nil || !strings.HasPrefix(err.Error(), message) {
			t.Errorf("%q gives the error %v, want %q", input, err, message)
		}
	}
}

func TestGroupsJoinWordsInLikePlaces(t *testing.T) {
	var sentences []Sentence
	for _, town := range []string{"Oslo", "Lisbon"} {
		for _, verb := range []string{"sleeps", "wakes"} {
			for range 6 {
				sentences = append(sentences, sentence("In/in/ADP/IN "+town+"/"+town+"/PROPN/NNP everyone/everyone/PRON/NN "+verb+"/x/VERB/VBZ late/late/ADV/RB"))
			}
		}
	}
	groups := GroupWords(sentences, nil, 5)
	group := func(form string) int {
		var w syntax.TagWord
		w.Look(form, nil)
		return groups[w.Lower]
	}
	if group("Oslo") == 0 || group("Oslo") != group("lisbon") || group("sleeps") != group("wakes") || group("Oslo") == group("wakes") {
		t.Errorf("groups: Oslo %d, Lisbon %d, sleeps %d, wakes %d", group("Oslo"), group("Lisbon"), group("sleeps"), group("wakes"))
	}
	if group("Madrid") != 0 {
		t.Error("an unseen word has a group")
	}
}

func TestEvaluateOnOwnTokens(t *testing.T) {
	sentences := harbourTexts()
	engine, err := syntax.NewEngine(TrainTags(sentences, nil, 1, func(string) {}), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, own := range []bool{false, true} {
		s := Evaluate(engine, sentences, own, time.Now)
		if s.Gold != 95 || s.Matched == 0 || s.UPOS > s.Matched || s.Lemma > s.Matched || s.Heads > s.Matched {
			t.Errorf("own %t: %+v", own, s)
		}
		if !own && (s.Matched != s.Gold || s.Own != s.Gold || s.MatchedSentences != len(sentences)) {
			t.Errorf("the treebank's own tokens do not match: %+v", s)
		}
	}
	if got := F1(50, 80, 120); got != 50 {
		t.Errorf("F1 is %v", got)
	}
}
