package syntax

// What a stage with a model of its own asks of a word is what the tagger sees
// in it, so both share one reading of letters and one lexicon.

// ViewWord reads a word and looks it up in the lexicon of the embedded tagger.
func ViewWord(form string) TagWord {
	var w TagWord
	w.Look(form, tagging().Tagger.lexicon)
	return w
}

// Prefix is the first three bytes of the lower-cased word, packed, the last of
// them lowest.
func (w *TagWord) Prefix() uint32 { return w.prefix }

// Suffix is the last four bytes of the lower-cased word, packed, the last one
// lowest.
func (w *TagWord) Suffix() uint32 { return w.suffix }

// Shape is a hash of the runs of capitals, small letters and digits.
func (w *TagWord) Shape() uint32 { return w.shape }

// Group is the cluster of words that stand in like places; 0 for none.
func (w *TagWord) Group() uint32 { return w.group }

// Kinds is a number for the set of tags that the lexicon has seen the word
// with; 0 for none.
func (w *TagWord) Kinds() uint32 { return w.kinds }
