package shallow

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// reach is how far, in tokens, a subject is looked for left of its verb. It
// keeps the search linear on texts that never end a sentence.
const reach = 60

// Subject is the noun phrase a verb group says something about.
type Subject struct {
	doc.Range     // the whole phrase with its "of the ..." and "and ..."
	Head      int // token index of the head noun; -1 when there is no subject
	Relative  bool
	Inherited bool // shared with an earlier verb: "came and said", "left, saying"
}

var noSubject = Subject{Head: -1}

// findSubjects finds the subjects of all groups, left to right, so that a verb
// without one of its own can take over that of the verb before it.
func (a *Analysis) findSubjects() {
	a.Subjects = make([]Subject, len(a.Groups))
	for g := range a.Groups {
		a.Subjects[g] = a.subject(g)
	}
	for g := len(a.Groups) - 1; g >= 0; g-- {
		if a.Subjects[g].Head < 0 {
			a.Subjects[g] = a.subjectBehind(g)
		}
	}
}

// subjectBehind finds the subject of a gerund or participle that opens its
// sentence: "Citing costs, the board refused".
func (a *Analysis) subjectBehind(g int) Subject {
	if a.Groups[g].Mood == Finite || g+1 >= len(a.Groups) {
		return noSubject
	}
	sentence := a.Sentence(a.Groups[g].Head)
	for n := g + 1; n < len(a.Groups) && n < g+5 && a.Groups[n].From < sentence.To; n++ {
		s := a.Subjects[n]
		if a.Groups[n].Mood == Finite && s.Head >= 0 && a.Tag(s.From-1) == Comma {
			s.Inherited = true
			return s
		}
	}
	return noSubject
}

func (a *Analysis) subject(g int) Subject {
	group := &a.Groups[g]
	floor := max(a.Sentence(group.Head).From, group.From-reach)
	k := group.From - 1
	for k >= floor && (a.Words[k].Tag == Adverb || a.Words[k].Tag == Not || a.isDateNoun(k) || a.isDateAdverb(k, floor)) {
		k--
	}
	if k < floor {
		return noSubject
	}
	if group.Mood == Infinitive {
		return a.inherited(g)
	}
	if group.Mood == Gerund || group.Mood == Participle {
		if a.chunk[k] != 0 && a.endsChunk(k) && !a.governedObject(g, k) {
			return a.phraseEndingAt(k, floor)
		}
		return a.inherited(g)
	}
	switch a.Words[k].Tag {
	case Comma, Bracket, Dash:
		if k2 := a.beforeParenthesis(k, floor); k2 >= floor {
			return a.phraseEndingAt(k2, floor)
		}
		return a.inheritedAcross(g, k)
	case Conjunction:
		return a.inherited(g)
	case Wh, That:
		return a.relative(k)
	}
	if a.chunk[k] != 0 {
		return a.beforeReduced(a.phraseEndingAt(k, floor))
	}
	if before := a.GroupAt(k); before >= 0 && a.Groups[before].Mood != Infinitive {
		// "The report published Tuesday showed": the verb before is a reduced
		// relative clause.
		return a.Subjects[before]
	}
	return noSubject
}

// beforeReduced returns the subject of the participle before "by" or the like
// when a phrase is only its agent: of "a report published by the board found",
// the report.
func (a *Analysis) beforeReduced(s Subject) Subject {
	if s.Head < 0 || a.Tag(s.From-1) != Preposition {
		return s
	}
	g := a.GroupAt(s.From - 2)
	if g < 0 || a.Groups[g].Mood != Participle || a.Subjects[g].Head < 0 || a.Subjects[g].Inherited || a.Subjects[g].To != a.Groups[g].From {
		return s
	}
	return a.Subjects[g]
}

// isDateNoun reports whether the token is a day of the week standing as an
// adverb: "the ministry Monday said".
func (a *Analysis) isDateNoun(k int) bool {
	switch a.Words[k].Lower {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
		return k > 0 && a.chunk[k] != 0
	}
	return false
}

// isDateAdverb reports whether the token belongs to a time expression that has
// a subject or a verb before it.
func (a *Analysis) isDateAdverb(k, floor int) bool {
	if !a.dated[k] && !(k+1 < len(a.dated) && a.dated[k+1] && a.Words[k].Tag == Preposition) {
		return false
	}
	for k >= floor && (a.dated[k] || a.Words[k].Tag == Preposition) {
		k--
	}
	return k >= floor && (a.chunk[k] != 0 || a.group[k] != 0)
}

func (a *Analysis) endsChunk(k int) bool {
	c := a.ChunkAt(k)
	return c >= 0 && a.Chunks[c].To == k+1
}

// governedObject reports whether the chunk that ends at k is what the group
// before governs rather than the subject of a gerund: in "issued a statement
// saying" it still is the better source, so only pronouns count.
func (a *Analysis) governedObject(g, k int) bool {
	return a.Words[k].Tag == Pronoun && g > 0
}

// relative returns the relative pronoun as subject; Antecedent tells what it
// stands for.
func (a *Analysis) relative(k int) Subject {
	switch a.Words[k].Lower {
	case "who", "which", "that", "whoever", "what":
		return Subject{Range: doc.Range{From: k, To: k + 1}, Head: k, Relative: true}
	}
	return noSubject
}

// Antecedent returns the head of the noun phrase a relative pronoun refers to,
// or -1.
func (a *Analysis) Antecedent(k int) int { return a.AntecedentPhrase(k).Head }

// AntecedentPhrase returns the whole noun phrase a relative pronoun refers to.
func (a *Analysis) AntecedentPhrase(k int) Subject {
	floor := max(a.Sentence(k).From, k-reach)
	k--
	for k >= floor && (a.Words[k].Tag == Comma || a.Words[k].Tag == Preposition || a.Words[k].Tag == Dash) {
		k--
	}
	if k < floor || a.chunk[k] == 0 {
		return noSubject
	}
	return a.phraseEndingAt(k, floor)
}

// inherited takes the subject of the nearest earlier finite group of the
// sentence.
func (a *Analysis) inherited(g int) Subject {
	sentence := a.Sentence(a.Groups[g].Head)
	for p := g - 1; p >= 0 && p >= g-8 && a.Groups[p].From >= sentence.From; p-- {
		if a.Groups[p].Mood == Finite && a.Subjects[p].Head >= 0 {
			s := a.Subjects[p]
			s.Inherited = true
			return s
		}
	}
	return noSubject
}

// inheritedAcross handles ", VERB" with nothing between: one more verb of a
// series, unless the comma closes what is quoted or reported before an
// inverted "said X".
func (a *Analysis) inheritedAcross(g, k int) Subject {
	if a.ChunkAt(a.Groups[g].To) >= 0 || a.Tag(k-1) == Quote {
		return noSubject
	}
	return a.inherited(g)
}

// beforeParenthesis returns the last token before the parenthesis that the
// comma, bracket or dash at k closes, or -1. A part that has a verb with a
// tense belongs to a relative clause that opens further left.
func (a *Analysis) beforeParenthesis(k, floor int) int {
	closing := a.Words[k].Tag
	finite := false
	for i := k - 1; i > floor; i-- {
		if g := a.GroupAt(i); g >= 0 && a.Groups[g].Mood == Finite && !a.reducedAt(i, floor) {
			finite = true
		}
		switch a.Words[i].Tag {
		case Quote, Colon, Stop:
			return -1
		case closing:
			switch {
			case i == k-1:
				return -1
			case a.chunk[i-1] == 0:
				if !finite {
					return -1
				}
			case closing == Bracket || a.Words[i+1].Tag == Wh || !finite && a.opensParenthesis(i+1):
				return i - 1
			case !finite:
				return -1
			}
		}
	}
	return -1
}

// reducedAt reports whether the verb at i, which may be a participle as well as
// a past, opens a parenthesis on what begins the sentence: "Joe Nwosu, sent off
// after the break, said". A verb with a tense before it would make it one more
// of that one's series.
func (a *Analysis) reducedAt(i, floor int) bool {
	if a.Words[i].Tag != Verb || a.Tag(i-1) != Comma || a.chunk[max(0, i-2)] == 0 {
		return false
	}
	if a.Words[i].Form&lexicon.Past == 0 || lexicon.VerbTable()[a.Words[i].Lower].Form&lexicon.Participle == 0 {
		return false
	}
	for k := i - 2; k >= floor; k-- {
		if a.group[k] != 0 {
			return false
		}
	}
	return true
}

func (a *Analysis) opensParenthesis(i int) bool {
	switch a.Words[i].Tag {
	case Wh, Determiner, Possessive, Noun, Proper, Number, Preposition, Adverb:
		return true
	case Verb, Auxiliary:
		return true
	}
	return false
}

// phraseEndingAt returns the noun phrase whose last token is k: the chunks
// joined by prepositions and conjunctions, with the first one's head.
func (a *Analysis) phraseEndingAt(k, floor int) Subject {
	c := a.ChunkAt(k)
	if c < 0 {
		return noSubject
	}
	s := Subject{Range: doc.Range{From: a.Chunks[c].From, To: k + 1}, Head: a.Chunks[c].Head}
	for s.From-2 >= floor {
		p := s.From - 1
		if !a.joins(p) || a.ChunkAt(p-1) < 0 || a.Words[p-1].Tag == Pronoun && a.Words[p].Tag != Conjunction {
			break
		}
		before := &a.Chunks[a.ChunkAt(p-1)]
		s.From, s.Head = before.From, before.Head
	}
	return s
}

// joins reports whether the token links two noun phrases into one.
func (a *Analysis) joins(p int) bool {
	switch a.Words[p].Lower {
	case "of", "in", "at", "for", "with", "from", "on", "to", "against", "and", "or", "inside", "near", "within", "between", "behind", "under", "among", "about":
		return true
	}
	return false
}

// PhraseFrom returns the noun phrase that begins at token k, with the "of"
// phrases that follow it and, of a name, the apposition up to the next comma.
func (a *Analysis) PhraseFrom(k int) Subject {
	c := a.ChunkAt(k)
	if c < 0 || a.Chunks[c].From > k {
		return noSubject
	}
	s := Subject{Range: doc.Range{From: k, To: a.Chunks[c].To}, Head: a.Chunks[c].Head}
	end := a.Sentence(k).To
	for s.To+1 < end && s.To-s.From < reach && (a.Words[s.To].Lower == "of" || a.Words[s.To].Lower == "and" || a.Words[s.To].Lower == "for" || a.Words[s.To].Lower == "at" || a.Words[s.To].Lower == "with") {
		c := a.ChunkAt(s.To + 1)
		if c < 0 || a.Words[s.To].Lower == "and" && a.GroupAt(a.Chunks[c].To) >= 0 {
			break
		}
		s.To = a.Chunks[c].To
	}
	return s
}
