package train

import (
	"testing"
)

// A word that one document alone has must be new to the tagger of that document.
func TestFoldsDoNotKnowTheirOwnDocuments(t *testing.T) {
	var gold []Sentence
	for i := range 6 {
		s := sentence("The/the/DET/DT ferry/ferry/NOUN/NN sails/sail/VERB/VBZ")
		if i == 2 { // only here is it an adverb
			s = sentence("Zut/zut/ADV/RB ferry/ferry/NOUN/NN sails/sail/VERB/VBZ")
		}
		for k := range rarePair + 2 {
			s.NewDocument = k == 0
			gold = append(gold, s)
		}
	}
	options := TaggerOptions{Epochs: 4, Seed: 1}
	got := Jackknife(gold, 3, options)
	for i, s := range got {
		if s.Tokens[0].Form == "Zut" && s.Tokens[0].UPOS == "ADV" {
			t.Errorf("sentence %d was tagged by who knew it", i)
		}
		if s.Tokens[0].Form == "The" && s.Tokens[0].UPOS != "DET" {
			t.Errorf("sentence %d: a word that all documents have is %s", i, s.Tokens[0].UPOS)
		}
		if gold[i].Tokens[0].Rival != got[i].Tokens[0].Rival && gold[i].Tokens[0].UPOS == "" {
			t.Error("the sentences themselves were changed")
		}
	}
	if gold[0].Tokens[0].UPOS != "DET" {
		t.Error("the tags of the treebank were overwritten")
	}
}
