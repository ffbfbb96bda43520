package timex

import (
	"slices"
	"sort"

	"dateline/model/internal/doc"
)

// governing is the tense of the verb that an expression hangs on in the tree of its
// sentence: of "left" in "they left quietly, without a word, in December". It is none
// where the expression hangs on a noun, where the verb has no tense of its own or
// plans what the date is of, and in a document without trees.
func (m *matcher) governing(e *expression) tense {
	words := m.doc.Tokens
	from, to := int(m.at(e.from).start), int(m.at(e.to-1).end)
	for i := sort.Search(len(words), func(k int) bool { return words[k].End > from }); i < len(words) && words[i].Start < to; i++ {
		above := int(words[i].Head)
		if above < 0 || words[above].Start >= from && words[above].End <= to {
			continue
		}
		switch words[i].Relation.Universal() {
		case doc.Oblique, doc.AdverbialModifier:
			return m.tenseOf(above)
		}
		return tenseNone
	}
	return tenseNone
}

// tenseOf is the tense of a verb with its auxiliaries.
func (m *matcher) tenseOf(verb int) tense {
	if slices.Contains(plans[:], m.doc.Word(verb)) {
		return tenseNone
	}
	helped := tenseNone
	for i := verb - 1; i >= max(0, verb-auxiliaryReach); i-- {
		t := &m.doc.Tokens[i]
		if int(t.Head) != verb || t.Relation.Universal() != doc.AuxiliaryOf {
			continue
		}
		switch m.doc.Word(i) {
		case "will", "'ll", "’ll", "shall", "wo":
			return tenseWill
		case "would", "should", "may", "might", "could", "to":
			return tenseFuture
		case "is", "are":
			helped = tensePresent
		case "had", "was", "were", "did", "has", "have":
			helped = tensePast
		}
	}
	switch m.doc.Tokens[verb].XPOS {
	case doc.VBD:
		return tensePast
	case doc.VBN, doc.VBG, doc.VB:
		return helped
	}
	return tenseNone
}

// auxiliaryReach is how many words before a verb its auxiliaries may stand.
const auxiliaryReach = 8

// plans are verbs whose past says nothing of when the thing planned is to be.
var plans = [...]string{"planned", "scheduled", "expected", "hoped", "wanted", "set", "due", "slated", "postponed", "delayed", "moved", "adjourned", "rescheduled", "thought", "believed"}
