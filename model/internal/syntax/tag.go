package syntax

import "dateline/model/internal/doc"

// A class of the tagger is a universal and a Penn tag together: they share
// almost all evidence, and together each corrects the other.
type tagClass struct {
	upos doc.UPOS
	xpos doc.XPOS
}

// Tagger gives words their parts of speech from left to right, each by the
// best score of a linear model. It is read-only and may be shared.
type Tagger struct {
	classes []tagClass
	lexicon *Lexicon
	weights *Rows
}

// LexiconSlots of a word: its form in lower case has a group and the tags that
// it was seen with, its form with capitals may have a fixed class.
const (
	lexiconKinds = 12 // bits
	lexiconGroup = 10
)

// LexiconValue packs what the lexicon says of a lower-cased form.
func LexiconValue(group, kinds int) uint32 { return uint32(group)<<lexiconKinds | uint32(kinds) }

// MaxKinds bounds the numbers for sets of tags that a word was seen with,
// MaxGroups those of clusters.
const (
	MaxKinds  = 1 << lexiconKinds
	MaxGroups = 1 << lexiconGroup
)

// Look reads a word and, unless there is no lexicon, looks it up.
func (w *TagWord) Look(form string, lexicon *Lexicon) {
	w.view(form)
	if lexicon == nil {
		return
	}
	v := lexicon.Get(w.Lower)
	w.kinds = v & (1<<lexiconKinds - 1)
	w.group = v >> lexiconKinds & (1<<lexiconGroup - 1)
	w.fixed = uint8(lexicon.Get(w.Form))
}

// Fixed returns the only class that the word ever has, or -1.
func (w *TagWord) Fixed() int { return int(w.fixed) - 1 }

// NewTagger reads a tagger and returns what follows it.
func NewTagger(data []byte) (*Tagger, []byte, error) {
	if len(data) == 0 || len(data) < 1+2*int(data[0]) {
		return nil, nil, errWeights
	}
	t := &Tagger{}
	for i := range int(data[0]) {
		t.classes = append(t.classes, tagClass{doc.UPOS(data[1+2*i]), doc.XPOS(data[2+2*i])})
	}
	var err error
	data = data[1+2*len(t.classes):]
	if t.lexicon, data, err = DecodeLexicon(data); err != nil {
		return nil, nil, err
	}
	if t.weights, data, err = DecodeRows(data, len(t.classes)); err != nil {
		return nil, nil, err
	}
	return t, data, nil
}

// Tag gives every word of the sentence a class, written to classes.
func (t *Tagger) Tag(s *TagSentence, classes []uint8) {
	before, before2 := uint32(0), uint32(0)
	for i := range s.Len() {
		class := s.Word(i).Fixed()
		if class < 0 || class >= len(t.classes) {
			var scores [256]int32
			t.weights.Score(s.Features(i, before, before2), &scores)
			class = 0
			for k := range t.classes {
				if scores[k] > scores[class] {
					class = k
				}
			}
		}
		classes[i] = uint8(class)
		before, before2 = uint32(class)+1, before
	}
}

// Tags returns the tags of a class.
func (t *Tagger) Tags(class uint8) (doc.UPOS, doc.XPOS) {
	c := t.classes[class]
	return c.upos, c.xpos
}

// View fills a sentence with n words.
func (t *Tagger) View(s *TagSentence, n int, form func(int) string) {
	s.Reset(n)
	for i := range n {
		s.Word(i).Look(form(i), t.lexicon)
	}
}
