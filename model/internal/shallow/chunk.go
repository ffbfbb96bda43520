package shallow

import "dateline/model/internal/doc"

// Chunk is a flat noun phrase: determiners, modifiers and possessors up to the
// head, without what follows it. A personal pronoun is a chunk of its own.
type Chunk struct {
	doc.Range
	Head int // token index of the head noun
}

func (a *Analysis) findChunks(r doc.Range) {
	for i := r.From; i < r.To; {
		if a.Words[i].Tag == Pronoun {
			a.addChunk(doc.Range{From: i, To: i + 1}, i)
			i++
			continue
		}
		if !a.Words[i].IsNominal() || a.group[i] != 0 {
			i++
			continue
		}
		from, head := i, -1
		for i < r.To && a.group[i] == 0 && a.continuesChunk(i, from, r) {
			if t := a.Words[i].Tag; t == Noun || t == Proper || t == Number || t == Determiner {
				head = i
			}
			i++
		}
		if head >= 0 {
			a.addChunk(doc.Range{From: from, To: head + 1}, head)
		}
		i = max(i, from+1)
	}
}

// continuesChunk reports whether the token belongs to the noun phrase that
// began at from. A determiner begins a new one, unless it follows another
// ("all the"); a hyphen between two words joins them.
func (a *Analysis) continuesChunk(i, from int, r doc.Range) bool {
	w := &a.Words[i]
	if i > from && !a.dated[i] && a.dated[i-1] && w.Tag == Proper {
		return false // "the ministry Monday", "last month Cameron"
	}
	switch w.Tag {
	case Determiner:
		return i == from || a.Words[i-1].Tag == Determiner
	case Possessive:
		return i == from || w.Lower == "'s" || w.Lower == "’s" || w.Lower == "'" || w.Lower == "’" || a.Words[i-1].Tag == Determiner
	case Noun, Proper, Number:
		return true
	case Conjunction:
		// "Brook & Lane" is one name.
		return w.Lower == "&" && i > from && i+1 < r.To && a.Words[i-1].Tag == Proper && a.Words[i+1].Tag == Proper
	case Dash:
		return i > from && i+1 < r.To && a.Words[i+1].IsNominal() && a.touches(i)
	case Adverb:
		return i+1 < r.To && (a.Words[i+1].Tag == Noun) && a.Words[i-1].Tag != Noun && i > from
	}
	return false
}

// touches reports whether a token stands directly between its neighbours
// without blanks, as a hyphen does.
func (a *Analysis) touches(i int) bool {
	t := a.doc.Tokens
	return i > 0 && i+1 < len(t) && t[i-1].End == t[i].Start && t[i].End == t[i+1].Start
}

func (a *Analysis) addChunk(r doc.Range, head int) {
	a.Chunks = append(a.Chunks, Chunk{Range: r, Head: head})
	for k := r.From; k < r.To; k++ {
		a.chunk[k] = int32(len(a.Chunks))
	}
}
