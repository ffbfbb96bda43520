package event

import (
	"slices"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
	"dateline/model/internal/syntax"
)

// clause returns the tokens of the clause around a verb group: from its
// subject, or the verb itself where it has none of its own, to where the next
// clause begins.
func (s *stage) clause(g int, date doc.Range) doc.Range {
	group := &s.a.Groups[g]
	sentence := s.sentence(group.Head)
	from := group.From
	if subject := s.a.Subjects[g]; subject.Head >= 0 && !subject.Inherited && subject.From < from {
		from = s.wholePhrase(subject.From, sentence)
		if subject.Relative {
			from = s.wholePhrase(s.antecedent(subject), sentence)
		}
	} else if own := s.subjectInTree(g); own >= 0 {
		from = s.wholePhrase(own, sentence)
	} else if group.Mood == shallow.Infinitive || group.Mood == shallow.Gerund && s.completes(g) {
		from = s.matrix(g)
	}
	if date.From >= from && date.To < group.From && s.a.ChunkAt(date.To) >= 0 && s.a.Tag(date.From-1) != shallow.Determiner && s.a.Tag(date.From-1) != shallow.Possessive {
		from = date.To // "at the games a year later she won"
	}
	from = s.beforeWhen(from, sentence)
	to := s.clauseEnd(group.To, date, sentence)
	return doc.Range{From: from, To: max(to, group.To)}
}

// subjectInTree returns where the subject begins that only the tree finds, as
// behind a quotation mark: the union “walked out”. It is -1 for none.
func (s *stage) subjectInTree(g int) int {
	group := &s.a.Groups[g]
	if s.a.Subjects[g].Head >= 0 || group.Mood != shallow.Finite {
		return -1
	}
	subject := syntax.Child(s.d, group.Head, doc.Subject)
	if subject < 0 || subject >= group.From || s.a.ChunkAt(subject) < 0 {
		return -1
	}
	return s.a.Chunks[s.a.ChunkAt(subject)].From
}

// wholePhrase goes from the last noun phrase of a subject back to its first:
// from "voters" to "a poll of registered voters", and from the second part of a
// compound word to the first.
func (s *stage) wholePhrase(from int, sentence doc.Range) int {
	for steps := 0; steps < longestName && from > sentence.From; steps++ {
		switch {
		case s.touches(from) && s.a.Tag(from-1) == shallow.Dash && s.touches(from-1):
			from -= 2
		case s.a.ChunkAt(from-1) >= 0 && s.a.ChunkAt(from-1) == s.a.ChunkAt(from):
			from = s.a.Chunks[s.a.ChunkAt(from)].From
		case s.a.Lower(from-1) == "of" && s.a.ChunkAt(from-2) >= 0:
			from = s.a.Chunks[s.a.ChunkAt(from-2)].From
		case s.purposeOf(from) >= 0:
			from = s.a.Chunks[s.purposeOf(from)].From
		default:
			return from
		}
	}
	return from
}

// purposeOf returns the noun phrase whose infinitive has the phrase at from as its
// object, or -1: "a plan to sell the unit was dropped" tells of the plan.
func (s *stage) purposeOf(from int) int {
	g := s.a.GroupAt(from - 1)
	if g < 0 || s.a.Groups[g].Mood != shallow.Infinitive || s.a.Lower(s.a.Groups[g].From) != "to" {
		return -1
	}
	return s.a.ChunkAt(s.a.Groups[g].From - 1)
}

// completes reports whether a gerund stands right behind the finite verb that
// says what becomes of it: stopped paying, denied taking.
func (s *stage) completes(g int) bool {
	return g > 0 && s.a.Groups[g-1].To == s.a.Groups[g].From && s.a.Groups[g-1].Mood == shallow.Finite
}

// matrix returns the first token of the clause that an infinitive completes
// without a break: "the union plans to strike" is told whole, for "strike" by
// itself says neither who nor that it is a plan. Elsewhere it is the verb.
func (s *stage) matrix(g int) int {
	for n := g; n > 0; n-- {
		group, before := &s.a.Groups[n], &s.a.Groups[n-1]
		if group.Mood != shallow.Infinitive && !s.completes(n) || before.To != group.From && !(before.To == group.From-1 && s.leads(before.To)) {
			break
		}
		if subject := s.a.Subjects[n-1]; before.Mood == shallow.Finite {
			if subject.Head < 0 || subject.Inherited || subject.From > before.From {
				return before.From
			}
			if subject.Relative {
				return s.antecedent(subject)
			}
			return subject.From
		}
	}
	return s.a.Groups[g].From + 1
}

// leads reports whether an adjective may stand between a verb and the
// infinitive that completes it: "sales are due to rise".
func (s *stage) leads(k int) bool {
	switch s.a.Lower(k) {
	case "due", "likely", "unlikely", "ready", "able", "certain", "about", "set", "expected", "free", "bound":
		return true
	}
	return false
}

// beforeWhen goes from a clause behind "when" back to the clause before it,
// which happened then: "nine died when a hillside gave way on Monday".
func (s *stage) beforeWhen(from int, sentence doc.Range) int {
	if s.a.Lower(from-1) != "when" {
		return from
	}
	before := s.groupBefore(from-1, sentence)
	if before < 0 || s.a.Groups[before].Mood != shallow.Finite || s.a.Groups[before].To < from-1-reach/10 {
		return from
	}
	if subject := s.a.Subjects[before]; subject.Head >= 0 && !subject.Relative && !subject.Inherited && subject.From < s.a.Groups[before].From {
		return subject.From
	}
	return from
}

// antecedent returns the first token of what a relative pronoun stands for, so
// that "a fire that destroyed two halls" tells what destroyed them.
func (s *stage) antecedent(subject shallow.Subject) int {
	if c := s.a.ChunkAt(s.a.Antecedent(subject.Head)); c >= 0 {
		return s.a.Chunks[c].From
	}
	return subject.From
}

func (s *stage) clauseEnd(k int, date, sentence doc.Range) int {
	for i := k; i < sentence.To; i++ {
		if i >= date.From && i < date.To {
			continue
		}
		switch s.a.Words[i].Tag {
		case shallow.Stop:
			if i >= sentence.To-2 {
				return i
			}
		case shallow.Colon:
			return i
		case shallow.Comma:
			if i >= date.To && s.startsClause(i+1, sentence) || date.From > i && s.startsClause(i+1, sentence) && !s.datePhrase(i+1, date) {
				return i
			}
		case shallow.Conjunction:
			if s.startsClause(i+1, sentence) && s.a.Tag(i-1) != shallow.Comma {
				return i
			}
		}
	}
	to := sentence.To
	for to > k && (s.a.Tag(to-1) == shallow.Stop || s.a.Tag(to-1) == shallow.Quote) {
		to--
	}
	return to
}

// datePhrase reports whether the date begins at k, after a preposition at most.
func (s *stage) datePhrase(k int, date doc.Range) bool {
	return k == date.From || k+1 == date.From
}

// startsClause reports whether a new clause begins at k: a conjunction or
// relative word, a verb of its own, or a phrase and then a finite verb.
func (s *stage) startsClause(k int, sentence doc.Range) bool {
	if s.a.Tag(k) == shallow.Conjunction {
		k++
	}
	switch s.a.Tag(k) {
	case shallow.Wh, shallow.Subordinator:
		return true
	}
	for i := k; i < sentence.To && i < k+20; i++ {
		if g := s.a.GroupAt(i); g >= 0 && i > k && s.a.Groups[g].Mood == shallow.Participle {
			i = s.a.Groups[g].To - 1 // "and a truce signed in May was broken"
			continue
		} else if g >= 0 {
			return s.a.Groups[g].Mood == shallow.Finite || i == k
		}
		switch s.a.Words[i].Tag {
		case shallow.Comma:
			if i > k+4 {
				return false
			}
		case shallow.Stop, shallow.Colon, shallow.That:
			return false
		}
	}
	return false
}

// participants returns who takes part in a clause, and the first place named
// in it: the subject it shares with an earlier verb ("she promised to come"),
// then the actors mentioned in it, in text order.
func (s *stage) participants(clause doc.Range, g int) (actors []model.Ordinal, place string) {
	if subject := s.a.Subjects[g]; subject.Inherited {
		if o := s.actorAt(subject.Head); o > 0 {
			actors = append(actors, o)
		}
	}
	at, _ := slices.BinarySearchFunc(s.mentions, clause.From, func(m mention, t int) int { return m.From - t })
	for ; at < len(s.mentions) && s.mentions[at].From < clause.To; at++ {
		m := &s.mentions[at]
		actor := s.d.Story.Actor(m.actor)
		located := s.isLocative(m.From, clause.From)
		isPlace := actor.Kind == model.KindPlace || actor.Kind == model.KindCountry && located
		switch {
		case isPlace && located:
			if place == "" {
				place = s.d.Slice(m.Range)
			}
		case actor.Kind != model.KindPlace && !slices.Contains(actors, m.actor):
			actors = append(actors, m.actor)
		}
	}
	if place == "" {
		place = s.capitalisedPlace(clause)
	}
	return actors, place
}

// actorAt returns the actor mentioned at a token, or 0.
func (s *stage) actorAt(token int) model.Ordinal {
	at, _ := slices.BinarySearchFunc(s.mentions, token+1, func(m mention, t int) int { return m.From - t })
	for i := at - 1; i >= 0 && i >= at-4; i-- {
		if m := &s.mentions[i]; m.From <= token && token < m.To && s.d.Story.Actor(m.actor).Kind != model.KindPlace {
			return m.actor
		}
	}
	return 0
}

// isLocative reports whether the phrase at k follows a preposition of place.
func (s *stage) isLocative(k, floor int) bool {
	for k--; k >= floor; k-- {
		switch s.a.Tag(k) {
		case shallow.Determiner, shallow.Noun:
			continue
		case shallow.Preposition:
			w := s.a.Lower(k)
			return w == "in" || w == "at" || w == "near" || w == "outside" || w == "across"
		}
		return false
	}
	return false
}

// capitalisedPlace finds a name after "in" or "at" that no mention covers:
// "in Millbrook".
func (s *stage) capitalisedPlace(clause doc.Range) string {
	for k := clause.From; k < clause.To; k++ {
		if s.a.Lower(k) != "in" && s.a.Lower(k) != "at" || s.a.Tag(k+1) != shallow.Proper {
			continue
		}
		if s.isDate(k+1) || s.actorAt(k+1) > 0 {
			continue
		}
		to := k + 1
		for to < clause.To && s.a.Tag(to) == shallow.Proper {
			to++
		}
		return s.d.Slice(doc.Range{From: k + 1, To: to})
	}
	return ""
}

func (s *stage) isDate(k int) bool {
	span := s.d.Tokens[k].Span
	dates := s.d.Story.DatesIn(model.Span{Start: max(span.Start-40, 0), End: span.End})
	return slices.ContainsFunc(dates, func(d model.Date) bool { return d.Overlaps(span) })
}
