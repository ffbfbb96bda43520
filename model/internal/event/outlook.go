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
	case s.isConditional(g), s.isUnreal(g):
		return false, false
	case future && s.isPast(g) && !s.setsDate(g):
		return false, false // "after winning seats for the convention this summer"
	case future:
		return true, true
	case past && open: // a plan whose day has passed: nobody says it came true
		return false, false
	}
	return open || s.isLate(g, date), true
}

// isLate reports whether the end of a month or year that has begun is still
// ahead: the archive closes at the end of June.
func (s *stage) isLate(g int, date *model.Date) bool {
	published, x := s.d.Story.Published, s.d.Tokens[s.a.Groups[g].Head].XPOS
	return date.Modifier == "END" && date.First < published && published+7 < date.Last && (x == doc.VBZ || x == doc.VBP)
}

// isPast reports whether a verb group tells of what is over: won, has won,
// having won.
func (s *stage) isPast(g int) bool {
	group := &s.a.Groups[g]
	if group.Modal >= 0 || group.Mood == shallow.Infinitive {
		return false
	}
	if group.Passive || s.d.Tokens[group.Head].XPOS != doc.VBD && s.d.Tokens[group.Head].XPOS != doc.VBN {
		return false
	}
	return s.d.Tokens[group.Head].XPOS == doc.VBD || s.a.Words[group.From].Lemma == "have"
}

// setsDate reports whether a verb, once done, lets something happen on a later
// day: they set the vote for May 5, moved it to May 6, gave him until May 7.
func (s *stage) setsDate(g int) bool {
	switch s.a.Words[s.a.Groups[g].Head].Lemma {
	case "set", "schedule", "reschedule", "plan", "call", "announce", "agree", "delay", "postpone", "move", "put", "push", "extend", "adjourn", "book", "order",
		"promise", "invite", "summon", "fix", "arrange", "expect", "give", "grant", "declare", "decide", "vow", "pledge", "want", "hope", "target", "forecast",
		"predict", "project", "suspend", "ban", "close", "cancel", "defer", "bring", "tell", "say", "begin", "start":
		return true
	}
	return false
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
