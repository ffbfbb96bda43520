package syntax

import "dateline/model/internal/doc"

// A class of the tagger is a universal and a Penn tag together: they share
// almost all evidence, and together each corrects the other.
// Tagger gives words their parts of speech from left to right, each by the
// best score of a linear model. It is read-only and may be shared.
type Tagger struct {
	classes []Tags // a universal and a Penn tag together correct each other
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
		t.classes = append(t.classes, Tags{doc.UPOS(data[1+2*i]), doc.XPOS(data[2+2*i])})
	}
	var err error
	data = data[1+2*len(t.classes):]
	if t.lexicon, data, err = DecodeLexicon(data); err != nil {
		return nil, nil, err
	}
	if t.weights, data, err = DecodePackedRows(data, len(t.classes)); err != nil {
		return nil, nil, err
	}
	return t, data, nil
}

// closeShare is the share of the best score, in percent, within which the next
// class is so close that it may as well be the right one: so it is for a word in
// twelve, and for half of those that are tagged wrongly.
const closeShare = 40

// Tag gives every word of the sentence a class, written to classes, and to
// rivals the class that came second if it came close, else the same class.
func (t *Tagger) Tag(s *TagSentence, classes, rivals []uint8) {
	before, before2 := uint32(0), uint32(0)
	for i := range s.Len() {
		class := s.Word(i).Fixed()
		rival := class
		if class < 0 || class >= len(t.classes) {
			class, rival = t.choose(s.Features(i, before, before2))
		}
		classes[i], rivals[i] = uint8(class), uint8(rival)
		before, before2 = uint32(class)+1, before
	}
}

// choose returns the class with the best score and its rival.
func (t *Tagger) choose(features []uint32) (class, rival int) {
	var scores [256]int32
	t.weights.Score(features, &scores)
	for k := 1; k < len(t.classes); k++ {
		switch {
		case scores[k] > scores[class]:
			class, rival = k, class
		case rival == class || scores[k] > scores[rival]:
			rival = k
		}
	}
	if 100*(scores[class]-scores[rival]) > closeShare*scores[class] {
		rival = class
	}
	return class, rival
}

// Tags returns the tags of a class.
func (t *Tagger) Tags(class uint8) Tags { return t.classes[class] }

// View fills a sentence with n words.
func (t *Tagger) View(s *TagSentence, n int, form func(int) string) {
	s.Reset(n)
	for i := range n {
		s.Word(i).Look(form(i), t.lexicon)
	}
}
