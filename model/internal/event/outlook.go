package event

import (
	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// outlook tells whether what a verb group says is still to come, and whether
// it is said to happen at all.
func (s *stage) outlook(g int, date *model.Date, r doc.Range) (planned, happens bool) {
	group := &s.a.Groups[g]
	published := s.d.Story.Published
	future := published != 0 && date.First > published
	past := published != 0 && date.Last < published
	if group.Negated || s.a.Tag(group.From-1) == shallow.Not || s.nobodyDoes(g) {
		return false, false
	}
	open := s.isOpen(g)
	switch {
	case s.isConditional(g):
		return false, false
	case future:
		return true, true
	case past && open: // a plan whose day has passed: nobody says it came true
		return false, false
	}
	return open, true
}

// isOpen reports whether the form of a verb group leaves open if it happened:
// "will meet", "to be held", "is scheduled".
func (s *stage) isOpen(g int) bool {
	return s.a.Groups[g].Modal >= 0 || s.wasScheduled(g)
}

func (s *stage) wasScheduled(g int) bool {
	group := &s.a.Groups[g]
	switch s.a.Words[group.Head].Lemma {
	case "schedule", "plan", "slate", "expect", "hope", "intend":
		return group.Passive || group.Mood != shallow.Finite
	case "set": // set for Friday, set to open; but "the fee was set in 2014"
		next := s.a.Lower(group.To)
		return group.Passive && (next == "for" || next == "to")
	}
	return false
}

// nobodyDoes reports whether the subject denies the verb: "no talks were held",
// "nobody came".
func (s *stage) nobodyDoes(g int) bool {
	subject := s.a.Subjects[g]
	if subject.Head < 0 {
		return false
	}
	from := subject.From
	if s.a.Lower(from-1) == "of" { // none of them
		from -= 2
	}
	switch s.a.Lower(from) {
	case "no", "nobody", "none", "neither", "nothing":
		return true
	}
	return false
}

// isConditional reports whether a verb group stands in a clause that only
// supposes ("if it fails in May", "had it failed in May"), or in a main clause
// that says with would, could or the like what follows from one.
func (s *stage) isConditional(g int) bool {
	group := &s.a.Groups[g]
	for i := group.From - 1; i >= 0 && i > group.From-12; i-- {
		switch s.a.Lower(i) {
		case "if", "unless":
			return true
		}
		if t := s.a.Tag(i); t == shallow.Comma || t == shallow.Stop || s.a.GroupAt(i) >= 0 {
			break
		}
	}
	sentence := s.sentence(group.Head)
	first := sentence.From
	for first < group.From && s.a.Tag(first) == shallow.Quote {
		first++
	}
	switch s.a.Lower(first) {
	case "if", "unless":
		return s.isWeak(group.Modal) || !s.commaBetween(first, group.From)
	case "had", "were", "should":
		inverted := s.a.Tag(sentence.To-1) == shallow.Stop && s.d.Word(sentence.To-1) != "?"
		return inverted && (s.isWeak(group.Modal) || !s.commaBetween(first, group.From))
	}
	return false
}

// isWeak reports whether a modal says no more than that something is possible.
func (s *stage) isWeak(modal int) bool {
	switch s.a.Lower(modal) {
	case "would", "could", "should", "may", "might", "can":
		return true
	}
	return false
}

func (s *stage) commaBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if s.a.Tag(k) == shallow.Comma {
			return true
		}
	}
	return false
}
