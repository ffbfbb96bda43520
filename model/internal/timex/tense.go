package timex

import (
	"strings"

	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// tense is what the verbs around an expression say about its direction.
type tense uint8

const (
	tenseNone tense = iota
	tensePast
	tenseFuture  // expected, to be held
	tenseWill    // will, shall: beyond doubt
	tensePresent // is held: neither
)

// ahead reports whether the clause looks ahead.
func (t tense) ahead() bool { return t == tenseFuture || t == tenseWill }

// clauseReach is how many tokens before and after an expression are asked for
// its verb.
const clauseReach = 36

// tenseAt is the tense of the clause around an expression: the verb group
// nearest before it, else the nearest after.
func (m *matcher) tenseAt(e *expression, verbs *lexicon.Verbs) tense {
	if m.is(e.from-1, "since", "ended") {
		return tensePast
	}
	if m.is(e.from-1, "for") && m.is(e.from-2, "planned", "scheduled", "set") || m.is(e.from-1, "on") && m.is(e.from-2, "scheduled") {
		if m.raw(e.from-3) == "is" || m.raw(e.from-3) == "are" {
			return tenseWill
		}
		return tenseFuture
	}
	if m.is(e.from-1, "until", "till") && !m.at(e.from-1).capital || m.is(e.from-1, "as") && m.is(e.from-2, "early", "soon") {
		return tenseFuture
	}
	if m.is(e.from-1, "for") && (e.weekday != 0 || e.day != 0) && !m.mark(e.to, '\'') && m.raw(e.to) != "was" && m.raw(e.to) != "were" || m.is(e.from-1, "by") && e.unit == lexicon.UnitMonth && !m.opens(e) {
		return tenseFuture // a hearing for Friday; pay it down by February
	}
	if e.weekday != 0 && (m.is(e.from-1, "on") && (m.raw(e.from-2) == "is" || m.raw(e.from-2) == "are") || m.is(e.from-1, "to") && m.putOff(e.from-2)) {
		return tenseFuture // the funeral is on Friday; it was put off to Friday
	}
	for i := e.from - 1; i >= 0 && i >= e.from-clauseReach; i-- {
		if m.sentenceEnd(i) {
			break
		}
		if t := m.verbAt(i, verbs); t != tenseNone {
			return t
		}
	}
	for i := e.to; i < e.to+clauseReach; i++ {
		if m.sentenceEnd(i) {
			break
		}
		if t := m.verbAt(i, verbs); t != tenseNone {
			return t
		}
	}
	if m.is(m.beforeArticle(e.from), "after", "since") {
		return tensePast // wanted since shortly after the Oct. 23 killing
	}
	return tenseNone
}

// beforeArticle is the token before an expression and its article.
func (m *matcher) beforeArticle(from int) int {
	if m.is(from-1, "the") {
		return from - 2
	}
	return from - 1
}

// putOff reports whether the verb before "to Friday" moves a plan.
func (m *matcher) putOff(i int) bool {
	switch m.raw(i) {
	case "off", "back", "forward", "postponed", "delayed", "moved", "rescheduled", "adjourned":
		return true
	}
	return false
}

// opens reports whether the expression, with its preposition, begins a
// sentence, so that the verb after it is its own.
func (m *matcher) opens(e *expression) bool {
	before := e.from - 1
	if m.is(before, "in", "on", "by", "since", "during") {
		before--
	}
	return before < 0 || m.sentenceEnd(before)
}

// sentenceEnd reports whether the token ends a sentence: a stop after a word
// that is no abbreviation, before a capital.
func (m *matcher) sentenceEnd(i int) bool {
	t := m.at(i)
	switch {
	case t.kind == tokenBreak:
		return true
	case t.kind != tokenMark:
		return false
	case t.mark == '?' || t.mark == '!' || t.mark == ';':
		return true
	}
	return t.mark == '.' && m.at(i-1).digits() > 3 && (m.at(i+1).capital && m.at(i+1).spaced || m.at(i+1).kind == tokenBreak)
}

// verbAt is the tense that the word at i gives its clause.
func (m *matcher) verbAt(i int, verbs *lexicon.Verbs) tense {
	t := m.at(i)
	if t.kind != tokenWord || t.digits() > 20 {
		return tenseNone
	}
	if m.mark(i-1, '\'') && m.raw(i) == "ll" {
		return tenseWill
	}
	if t.capital && i > 0 && m.at(i-1).kind != tokenBreak {
		return tenseNone
	}
	word := strings.ToLower(m.raw(i))
	switch word {
	case "will", "shall", "wo":
		return tenseWill
	case "would", "should", "meets", "opens", "begins", "starts", "leaves", "arrives", "ends", "expires", "resumes", "returns", "takes":
		return tenseFuture // the present of timetables: the fair opens Monday
	case "may", "might":
		if !m.baseVerb(i+1, verbs) {
			return tenseNone
		}
		return tenseFuture
	case "plans", "planned", "plan":
		switch m.raw(i + 1) {
		case "to":
			if word == "planned" {
				return tensePast
			}
			return tenseFuture
		case "a", "an", "the", "another", "more": // they planned a march on Saturday
			if tag := m.tag(i); tag == doc.VBD || tag == doc.VBP || tag == doc.VBZ || tag == doc.NoXPOS {
				return tenseFuture
			}
		}
		return tenseNone
	case "scheduled", "expected", "due", "slated", "poised", "expects", "supposed":
		return m.unlessOver(i-1, tenseFuture)
	case "to":
		if m.pointsAhead(i-1) && m.baseVerb(i+1, verbs) {
			return m.unlessOver(i-2, tenseFuture)
		}
		return tenseNone
	case "been", "based", "hundred", "need", "speed", "seed", "feed", "indeed", "proceed", "succeed", "exceed":
		return tenseNone
	}
	if tag := m.tag(i); timetable(word) && (tag == doc.VBP || tag == doc.VBZ || tag == doc.VB && m.tag(i-1) != doc.TO && m.tag(i-1) != doc.MD) {
		return tenseFuture
	}
	if !m.pastForm(word, verbs) {
		return tenseNone
	}
	switch m.tag(i) {
	case doc.JJ, doc.NN, doc.NNS, doc.RB, doc.VB, doc.VBP:
		return tenseNone // the proposed merger
	case doc.VBN:
		if m.describes(i) {
			return tenseNone
		}
	}
	return m.auxiliary(i)
}

// describes reports whether the participle at i stands before the noun it
// belongs to: a contested convention.
func (m *matcher) describes(i int) bool {
	switch m.tag(i - 1) {
	case doc.DT, doc.PossessivePronoun, doc.JJ, doc.IN, doc.POS:
		next := m.tag(i + 1)
		return next == doc.NN || next == doc.NNS || next == doc.JJ
	}
	return false
}

// timetable reports whether the present of a verb tells what is to come where
// a day stands beside it: they fly on Thursday, the council votes Monday.
func timetable(word string) bool {
	switch strings.TrimSuffix(strings.TrimSuffix(word, "s"), "e") {
	case "meet", "open", "reopen", "begin", "start", "leav", "arriv", "end", "expir", "resum", "return", "fly", "flie", "travel", "vot", "play", "fac", "visit",
		"host", "launch", "launche", "go", "com", "clos", "decid", "appear", "releas", "head", "sit", "tour", "address", "addresse", "kick", "depart", "debut", "fall", "tak", "mov", "receiv", "retir":
		return true
	}
	return false
}

// unlessOver turns a plan into the past where "had been" stands at i: it had
// been due to open.
func (m *matcher) unlessOver(i int, t tense) tense {
	if m.raw(i) == "been" && m.raw(i-1) == "had" {
		return tensePast
	}
	return t
}

// auxiliary is the tense of a past form or participle by the words before it:
// will be held, to be published, is held.
func (m *matcher) auxiliary(i int) tense {
	for k := i - 1; k >= i-3; k-- {
		switch w := m.raw(k); {
		case w == "will" || w == "ll" || w == "shall":
			return tenseWill
		case w == "would" || w == "to" && m.raw(k+1) == "be":
			return tenseFuture
		case w == "is" || w == "are":
			return tensePresent
		}
	}
	return tensePast
}

func (m *matcher) pastForm(word string, verbs *lexicon.Verbs) bool {
	if _, form, ok := verbs.Irregular(word); ok {
		return form&(lexicon.Past|lexicon.Participle) != 0 && form&lexicon.Base == 0
	}
	return len(word) > 4 && strings.HasSuffix(word, "ed")
}

// pointsAhead reports whether the word before an infinitive makes it a plan.
func (m *matcher) pointsAhead(i int) bool {
	switch strings.ToLower(m.raw(i)) {
	case "plan", "plans", "planned", "planning", "scheduled", "expected", "expects", "expect", "due", "set", "ready", "going", "hopes", "hope", "hoping",
		"intends", "intend", "wants", "want", "likely", "slated", "poised", "about", "vowed", "decided", "agreed", "promised", "pledged", "invited", "supposed", "is", "are", "was", "were":
		return true
	}
	return false
}

// baseVerb reports whether the word after "to" is an infinitive rather than
// the beginning of a noun phrase.
func (m *matcher) baseVerb(i int, verbs *lexicon.Verbs) bool {
	t := m.at(i)
	if t.kind != tokenWord || t.capital {
		return false
	}
	if tag := m.tag(i); tag != doc.NoXPOS {
		return tag == doc.VB
	}
	if t.word != nil {
		return false
	}
	word := m.raw(i)
	if _, form, ok := verbs.Irregular(word); ok {
		return form&lexicon.Base != 0
	}
	return len(word) > 2 && !strings.HasSuffix(word, "ing") && !strings.HasSuffix(word, "ed") && !strings.HasSuffix(word, "s")
}
