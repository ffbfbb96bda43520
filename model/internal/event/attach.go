package event

import (
	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// This file tells dates that belong to a verb from those that belong to a
// thing the clause only mentions: "the tickets to a rally on Tuesday".

// isCompound reports whether the verb is the second part of a compound word:
// cost-cutting, much-praised. It tells nothing that happened.
func (s *stage) isCompound(g int) bool {
	head := s.a.Groups[g].Head
	return head >= 2 && s.a.Tag(head-1) == shallow.Dash && s.touches(head-1) && s.touches(head)
}

// touches reports whether token k follows the one before without a blank.
func (s *stage) touches(k int) bool {
	return k > 0 && s.d.Tokens[k-1].End == s.d.Tokens[k].Start
}

// longestName is how many words may stand between a date and the noun it
// modifies: "the Nov. 8 U.S. presidential election".
const longestName = 5

// namesThing reports whether a date with a number stands between an article
// and a noun, with the noun's other modifiers: "the Sept. 11, 2001, terrorist
// attacks".
func (s *stage) namesThing(r doc.Range) bool {
	before := s.a.Tag(r.From - 1)
	article := before == shallow.Determiner || before == shallow.Possessive
	if !article && s.a.Tag(r.From) == shallow.Determiner && r.Len() > 1 {
		article = true // "the Nov. 8" is all date
	}
	if !article || !s.namesDay(r) {
		return false
	}
	k := r.To
	if s.a.Tag(k) == shallow.Comma && s.a.Tag(r.To-1) == shallow.Number {
		k++
	}
	for end := k + longestName; k < end && k < len(s.d.Tokens); k++ {
		switch t := &s.d.Tokens[k]; {
		case s.a.GroupAt(k) >= 0 && t.UPOS != doc.Noun:
			return false
		case t.UPOS == doc.Noun:
			return true
		case t.UPOS != doc.Adjective && t.UPOS != doc.ProperNoun:
			return false
		}
	}
	return false
}

// ofThing reports whether a date behind a verb belongs to a noun phrase that
// the verb does not act on: what it came before ("ahead of the vote on
// Friday"), what it is said by ("according to a report Tuesday"), or what is
// called after its time ("the figures from 2010"). The date may begin a range
// that goes on to a token.
func (s *stage) ofThing(g int, r doc.Range, to int) bool {
	group := &s.a.Groups[g]
	if to == r.To && s.a.Lower(r.From-1) == "from" && r.From-2 >= group.To && s.a.Tag(r.From-2) == shallow.Noun && !s.isDate(r.From-2) {
		return true
	}
	nouns := 0
	for k := r.From - 1; k >= group.To && k > r.From-reach/8; k-- {
		switch s.a.Tag(k) {
		case shallow.Noun, shallow.Proper:
			if !s.isDate(k) {
				nouns++
			}
		case shallow.Comma, shallow.Colon:
			return false
		}
		switch s.a.Lower(k) {
		case "before":
			return nouns > 0 && !s.facesJudges(g)
		case "until", "till":
			return nouns > 0
		case "ahead":
			return nouns > 0 && s.a.Lower(k+1) == "of"
		case "according":
			return true
		}
	}
	return false
}

// facesJudges reports whether "before" behind a verb tells whom one stands in
// front of: to appear before magistrates.
func (s *stage) facesJudges(g int) bool {
	switch s.a.Words[s.a.Groups[g].Head].Lemma {
	case "appear", "testify", "go", "come", "stand", "argue", "present", "bring", "speak", "plead", "bow", "kneel", "lay":
		return true
	}
	return false
}

// isSupposed reports whether a gerund only names what might be: the chance of
// winning, without voting, instead of voting.
func (s *stage) isSupposed(g int) bool {
	group := &s.a.Groups[g]
	k := group.From - 1
	switch s.a.Lower(k) {
	case "without":
		return true
	case "than":
		return s.a.Lower(k-1) == "rather"
	case "of":
		switch s.a.Lower(k - 1) {
		case "instead", "chance", "chances", "possibility", "prospect", "prospects", "idea", "risk", "hope", "hopes", "intention", "threat", "odds", "likelihood", "option":
			return true
		}
	}
	return false
}

// isUnreal reports whether a verb group says what would, could or might have
// been.
func (s *stage) isUnreal(g int) bool {
	group := &s.a.Groups[g]
	if group.Modal < 0 || !s.isWeak(group.Modal) {
		return false
	}
	for k := group.Modal + 1; k < group.Head; k++ {
		if s.a.Lower(k) == "have" {
			return true
		}
	}
	return false
}

// isName reports whether a date has become the name of what happened on it.
func (s *stage) isName(date *model.Date) bool { return s.d.Slice(s.d.Cover(date.Span)) == "9/11" }
