package actor

import (
	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// pronoun is a class of pronouns that refer alike.
type pronoun uint8

const (
	noPronoun pronoun = iota
	he
	she
	it
	they
	first // I, me, my: the speaker of a quotation
)

// pronounOf returns the class of a word in small letters. "We" and "you" are left
// out: whom they mean is seldom said in the text.
func pronounOf(w string) pronoun {
	switch w {
	case "he", "him", "his", "himself":
		return he
	case "she", "her", "hers", "herself":
		return she
	case "it", "its", "itself":
		return it
	case "they", "them", "their", "theirs", "themselves":
		return they
	case "i", "me", "my", "mine", "myself":
		return first
	}
	return noPronoun
}

// reference is one mention as later pronouns see it.
type reference struct {
	actor, sentence, token int
	subject, quoted        bool
}

// How far back a pronoun may point, in sentences and in mentions.
const (
	reachSentences = 3
	reachMentions  = 24
)

// joinPronoun finds whom a pronoun means: of the actors mentioned just before
// that fit in number and gender, the most salient.
func (j *joiner) joinPronoun(i int) {
	p := &j.s.pieces[i]
	class := pronounOf(j.s.words[p.From].lower)
	if class == first {
		return // settled last, by the speakers
	}
	subject := j.s.isSubject(p.Range)
	if class == it && !j.mayRefer(p, subject) {
		return
	}
	best, bestScore, reason := -1, -1000, ""
	seen := 0
	for k := len(j.recent) - 1; k >= 0 && seen < reachMentions; k-- {
		r := &j.recent[k]
		seen++
		distance := p.sentence - r.sentence
		if distance > reachSentences {
			break
		}
		if score, ok := j.fits(class, p, r, subject); ok && score > bestScore {
			best, bestScore, reason = r.actor, score, r.reason(distance)
		}
	}
	if best < 0 {
		return
	}
	j.pieceActor[i] = best
	j.mention(best, p, model.FormPronoun, reason)
	j.refer(best, p, subject)
}

// reason tells why a mention is the antecedent.
func (r *reference) reason(distance int) string {
	switch {
	case r.subject && distance == 0:
		return "subject of this sentence"
	case r.subject && distance == 1:
		return "subject of the sentence before"
	case distance == 0:
		return "last named in this sentence"
	}
	return "last named before"
}

// fits scores a mention as antecedent of pronoun p.
func (j *joiner) fits(class pronoun, p *piece, r *reference, subject bool) (int, bool) {
	a := &j.actors[r.actor]
	distance := p.sentence - r.sentence
	switch class {
	case he, she:
		other := lexicon.GenderFemale
		if class == she {
			other = lexicon.GenderMale
		}
		if a.kind != model.KindPerson || a.gender == other {
			return 0, false
		}
	case it:
		if a.kind != model.KindOrganization && a.kind != model.KindCountry || distance > 1 {
			return 0, false
		}
		if !r.subject {
			return 0, false
		}
	case they:
		if a.kind != model.KindGroup && !(a.kind == model.KindOrganization && r.subject) || distance > 1 {
			return 0, false
		}
		if a.kind == model.KindOrganization && distance > 0 {
			return 0, false
		}
	}
	if j.s.words[p.From].has(quoted) && !r.quoted && j.speakers[p.sentence] == r.actor {
		return 0, false // nobody speaks of himself as "he"
	}
	if distance == 0 && j.s.isObject(p.From) && !j.s.clauseBetween(r.token, p.From) {
		return 0, false
	}
	score := -2 * distance
	if distance > 1 {
		score -= 2
	}
	if r.subject {
		score += 3
	}
	score += min(a.weight, 6) / 2 // whom the story is about
	if a.gender != lexicon.GenderUnknown && (class == he || class == she) {
		score++
	}
	if subject && distance == 0 && !r.subject {
		score--
	}
	return score, true
}

// isObject reports whether a pronoun is the object of its clause, where it
// cannot mean the subject.
func (s *scan) isObject(i int) bool {
	switch s.words[i].lower {
	case "him", "them":
		return true
	case "her": // "her hat" is a possessive
		next := s.word(i + 1)
		return !next.has(letters) || s.names.Function(next.lower)
	}
	return false
}

// mayRefer reports whether "it" or "its" may point at an actor here, rather
// than at nothing ("it is clear that") or at a thing.
func (j *joiner) mayRefer(p *piece, subject bool) bool {
	w := j.s.words[p.From].lower
	if w == "its" || w == "itself" {
		return true
	}
	next := j.s.word(p.To).lower
	if !subject || next == "is" || next == "was" || next == "'s" || next == "would" || next == "follows" || next == "seems" || next == "appears" {
		return false
	}
	return j.s.acting[next]
}

// clauseBetween reports whether a new clause begins between two tokens, so that
// an object may mean the subject before it.
func (s *scan) clauseBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if s.words[k].has(breakable) {
			return true
		}
		switch s.words[k].lower {
		case "that", "because", "if", "when", "after", "before", "as", "while", "who", "and", "but", "whether":
			return true
		}
	}
	return false
}

// isSubject guesses whether a token range is the subject of a clause: a verb
// follows, perhaps behind an adverb or an apposition, or it opens the sentence.
func (s *scan) isSubject(r doc.Range) bool {
	k := r.To
	if w := s.word(k); w.lower == "also" || len(w.lower) > 4 && w.lower[len(w.lower)-2:] == "ly" {
		k++
	}
	return s.acting[s.word(k).lower] || s.word(r.From).has(start)
}

// joinFirstPersons gives each "I" in a quotation to whoever speaks there.
func (j *joiner) joinFirstPersons() {
	for i := range j.s.pieces {
		p := &j.s.pieces[i]
		if p.kind != piecePronoun || pronounOf(j.s.words[p.From].lower) != first || !j.s.words[p.From].has(quoted) {
			continue
		}
		if a := j.speakerAt(p.sentence); a >= 0 && j.actors[a].kind == model.KindPerson {
			j.mention(a, p, model.FormPronoun, "speaker of the quotation")
		}
	}
}

// speakerAt returns the speaker of a sentence: named in it, else in the one
// before or after it in the same paragraph; -1 when unknown.
func (j *joiner) speakerAt(sentence int) int {
	if a := j.speakers[sentence]; a >= 0 {
		return a
	}
	sentences := j.s.d.Story.Sentences
	for _, other := range []int{sentence - 1, sentence + 1} {
		if other >= 0 && other < len(sentences) && sentences[other].Paragraph == sentences[sentence].Paragraph && j.speakers[other] >= 0 {
			return j.speakers[other]
		}
	}
	return -1
}
