package event

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// modifiesNoun reports whether a date stands inside a noun phrase: "the
// January 12 meeting", "Friday's vote".
func (s *stage) modifiesNoun(r doc.Range) bool {
	next := s.a.Lower(r.To)
	if next == "'s" || next == "’s" || next == "'" || next == "’" {
		return s.a.Tag(r.To) == shallow.Possessive
	}
	if last := s.a.Lower(r.To - 1); last == "'s" || last == "’s" {
		return true
	}
	if s.ofNoun(r.From) {
		return true
	}
	if r.To >= len(s.d.Tokens) || s.d.Tokens[r.To].Sentence != s.d.Tokens[r.From].Sentence {
		return false
	}
	// A noun right behind the date belongs to it unless a verb governs that
	// noun phrase: "on Friday officials met".
	before := s.a.Tag(r.From - 1)
	if s.a.Tag(r.From) == shallow.Determiner && r.Len() > 1 && s.d.Tokens[r.To].UPOS == doc.Noun && s.namesDay(r) {
		return true // "the Feb. 23 accord"
	}
	if r.Len() == 1 && s.a.Tag(r.From) == shallow.Number && before != shallow.Preposition && s.a.Tag(r.To) == shallow.Noun && s.a.GroupAt(r.To) < 0 {
		return true // "Ann Vale, 2015 winner of the cup"
	}
	if s.a.Tag(r.To) == shallow.Noun && s.a.GroupAt(r.To) < 0 && (before == shallow.Determiner || before == shallow.Noun || before == shallow.Possessive) {
		return true
	}
	switch s.a.Tag(r.To) {
	case shallow.Noun, shallow.Proper, shallow.Verb:
		return before == shallow.Determiner
	}
	return false
}

// namesDay reports whether a date has a number: the Feb. 23, not the next day.
func (s *stage) namesDay(r doc.Range) bool {
	for k := r.From; k < r.To; k++ {
		if s.a.Tag(k) == shallow.Number {
			return true
		}
	}
	return false
}

// predicate returns the verb group a date belongs to, or -1; to is the end of
// the range the date begins.
func (s *stage) predicate(r doc.Range, to int) int {
	sentence := s.sentence(r.From)
	before, behind := s.groupBefore(r.From, sentence), s.groupBehind(r.To, sentence)
	if before >= 0 && !s.sameContent(r.From, before) {
		before = -1
		if behind >= 0 && s.sameContent(r.From, behind) {
			return behind
		}
		before = s.groupBefore(r.From, sentence)
	}
	if before < 0 || behind >= 0 && s.opensClause(doc.Range{From: r.From, To: to}, sentence) && s.sameContent(r.From, behind) {
		return behind
	}
	return before
}

func (s *stage) sameContent(token, g int) bool {
	return s.content[token] == s.content[s.a.Groups[g].Head]
}

// groupBefore returns the nearest verb group before a token, or -1.
func (s *stage) groupBefore(k int, sentence doc.Range) int {
	for i := k - 1; i >= sentence.From; i-- {
		if g := s.a.GroupAt(i); g >= 0 && !s.describes(g) && !s.isCompound(g) {
			return g
		}
	}
	return -1
}

// describes reports whether a participle only says what a thing is like, so
// that a date behind it is the verb's before: "sells a clock based on a chip".
func (s *stage) describes(g int) bool {
	group := &s.a.Groups[g]
	if group.Mood != shallow.Participle && group.From != group.To-1 || s.isOnly(g) {
		return false
	}
	switch s.a.Lower(group.Head) {
	case "based", "called", "named", "known", "aimed", "compared", "related", "linked", "including", "involving", "regarding", "concerning":
		return !s.isFiniteByTag(group.Head)
	}
	return false
}

// isOnly reports whether a form that may be past or participle, with a subject
// before it, is the only verb of its sentence that could be finite: then it is.
func (s *stage) isOnly(g int) bool {
	group := &s.a.Groups[g]
	subject := s.a.Subjects[g]
	if group.Mood != shallow.Participle || group.To-group.From != 1 || subject.Head < 0 || subject.Inherited || subject.To != group.From {
		return false
	}
	sentence := s.sentence(group.Head)
	for n := g - 1; n >= 0 && s.a.Groups[n].From >= sentence.From; n-- {
		if s.a.Groups[n].Mood == shallow.Finite {
			return false
		}
	}
	for n := g + 1; n < len(s.a.Groups) && s.a.Groups[n].From < sentence.To; n++ {
		if s.a.Groups[n].Mood == shallow.Finite {
			return false
		}
	}
	return s.d.Word(sentence.To-1) == "."
}

func (s *stage) isFiniteByTag(k int) bool { return s.d.Tokens[k].XPOS == doc.VBD }

// groupBehind returns the finite verb group of the clause that follows.
func (s *stage) groupBehind(k int, sentence doc.Range) int {
	for i := k; i < sentence.To; i++ {
		g := s.a.GroupAt(i)
		if g < 0 {
			continue
		}
		if (s.a.Groups[g].Mood == shallow.Finite || s.isOnly(g)) && !s.a.Subjects[g].Relative && !s.isCompound(g) {
			return g
		}
		i = max(i, s.a.Groups[g].To-1)
	}
	return -1
}

// opensClause reports whether a date, with the preposition before it, stands
// at the start of its sentence or of a clause behind a comma or conjunction.
func (s *stage) opensClause(r doc.Range, sentence doc.Range) bool {
	k := r.From - 1
	for k >= sentence.From && (s.a.Words[k].Tag == shallow.Preposition || s.a.Words[k].Tag == shallow.Adverb || s.a.Words[k].Tag == shallow.Subordinator) {
		k--
	}
	if k < sentence.From {
		return true
	}
	switch s.a.Words[k].Tag {
	case shallow.Conjunction, shallow.Quote, shallow.That, shallow.Colon:
		return s.clauseFollows(r.To, sentence)
	case shallow.Comma:
		return s.a.Tag(r.To) != shallow.Stop && s.clauseFollows(r.To, sentence)
	}
	return false
}

// clauseFollows reports whether a subject with a finite verb comes next, after
// a comma at most.
func (s *stage) clauseFollows(k int, sentence doc.Range) bool {
	if s.a.Tag(k) == shallow.Comma {
		k++
	}
	return k < sentence.To && s.a.ChunkAt(k) >= 0 && s.groupBehind(k, sentence) >= 0
}
