package actor

import (
	"strings"

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
	we    // we, us, our: those he speaks for
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
	case "we", "us", "our", "ours", "ourselves":
		return we
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
	if class == first || class == we {
		return // settled last, by the speakers
	}
	subject := j.s.isSubject(p.Range)
	if class == it && !j.mayRefer(p, subject) {
		return
	}
	governor := -1
	if subject && (class == he || class == she) {
		governor = j.governor(p.From)
	}
	if class == he || class == she {
		if a := j.ahead(p.From, class); a >= 0 {
			j.pieceActor[i] = a
			j.mention(a, p, model.FormPronoun, "subject of this sentence")
			return
		}
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
		score, ok := j.fits(class, p, r, subject)
		if r.actor == governor {
			score += governs
		}
		if _, ok := j.byOwner[owned{r.actor, j.s.word(p.To).lower}]; ok && isPossessive(j.s.words[p.From].lower) {
			score += governs // "his father", of whose father the story told
		}
		if ok && score > bestScore {
			best, bestScore, reason = r.actor, score, r.reason(distance)
		}
	}
	if best < 0 {
		return
	}
	j.pieceActor[i] = best
	if act := &j.actors[best]; act.gender == lexicon.GenderUnknown && (class == he || class == she) {
		act.gender = genderOfPronoun(class)
	}
	j.mention(best, p, model.FormPronoun, reason)
	j.refer(best, p, subject)
}

// ahead returns the person that a pronoun before him means: "Citing his age, Doe
// resigned" has no other subject, and "In her speech, Doe resigned" is hers; -1 for
// none.
func (j *joiner) ahead(k int, class pronoun) int {
	const deepest = 6
	j.enter(j.s.d.Tokens[k].Sentence)
	for at, depth := k, 0; depth < deepest; depth++ {
		t := &j.s.d.Tokens[at]
		head := int(t.Head)
		if head < j.nominalsFrom {
			return -1 // a root has none
		}
		own, above := j.nominals[at-j.nominalsFrom].subject, j.nominals[head-j.nominalsFrom].subject
		if t.Relation != doc.AdverbialClause && !(t.Relation == doc.Oblique && j.opensWithin(k)) {
			at = head
			continue
		}
		if own >= 0 || above < k {
			return -1
		}
		a := j.actorAt(above)
		if name := j.nominals[above-j.nominalsFrom].anchor; a < 0 && name >= 0 {
			a = j.actorAt(name)
		}
		if !j.isPerson(a) || genderOfPronoun(class) != j.actors[a].gender && j.actors[a].gender != lexicon.GenderUnknown {
			return -1
		}
		return a
	}
	return -1
}

// opensWithin reports whether a possessive stands in what a sentence opens with, "In
// her speech on Monday".
func (j *joiner) opensWithin(k int) bool {
	if !isPossessive(j.s.words[k].lower) {
		return false
	}
	switch j.s.words[j.nominalsFrom].lower {
	case "in", "during", "at", "on", "with", "for":
		return true
	}
	return false
}

// genderOfPronoun is the gender of "he" and "she".
func genderOfPronoun(class pronoun) lexicon.Gender {
	if class == she {
		return lexicon.GenderFemale
	}
	return lexicon.GenderMale
}

// governs is what it counts for an antecedent to be the subject of the clause that
// a pronoun's clause hangs on: "Doe told Lind that he was late".
const governs = 6

// governor returns the actor that is the subject of the clause on which that of a
// pronoun hangs; -1 for none.
func (j *joiner) governor(k int) int {
	const deepest = 8
	j.enter(j.s.d.Tokens[k].Sentence)
	for range deepest {
		t := &j.s.d.Tokens[k]
		if int(t.Head) < j.nominalsFrom {
			return -1
		}
		k = int(t.Head)
		if t.Relation != doc.ClausalComplement {
			continue
		}
		subject := j.nominals[k-j.nominalsFrom].subject
		if subject < 0 {
			continue
		}
		if j.isRelative(subject) && j.s.d.Tokens[k].Relation == doc.RelativeClause {
			subject = int(j.s.d.Tokens[k].Head)
		}
		return j.actorAt(subject)
	}
	return -1
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
		if a.kind != model.KindPerson || a.gender != lexicon.GenderUnknown && a.gender != genderOfPronoun(class) {
			return 0, false
		}
	case it:
		if a.kind != model.KindOrganization && a.kind != model.KindCountry && a.kind != model.KindPlace || distance > 1 {
			return 0, false
		}
		if distance > 0 && j.s.words[p.From].lower == "its" {
			return 0, false // of the many things that a sentence before names
		}
		if !r.subject {
			return 0, false
		}
	case they:
		// Teams and firms are as often "it", and nearly every plural noun may be
		// "they": only the subject of the same sentence is safe, with none in it.
		if distance > 1 || !r.subject || r.quoted != j.s.words[p.From].has(quoted) {
			return 0, false
		}
		if a.kind != model.KindGroup && (a.kind != model.KindOrganization || distance > 0 || j.pluralBetween(j.s.d.Ranges[p.sentence].From, p.From)) {
			return 0, false
		}
	}
	if j.s.words[p.From].has(quoted) && !r.quoted && j.speakers[p.sentence] == r.actor {
		return 0, false // nobody speaks of himself as "he"
	}
	if distance <= 1 && r.quoted && !j.s.words[p.From].has(quoted) && j.s.speaks(p.To) {
		return 0, false // nor by his name: "Doe is ill," he said
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

// pluralBetween reports whether a plural noun, a number of its own ("200 more"), or
// two nouns joined stand between two tokens.
func (j *joiner) pluralBetween(from, to int) bool {
	for k := from; k < to; k++ {
		t := &j.s.d.Tokens[k]
		if t.XPOS == doc.NNS || t.XPOS == doc.NNPS || t.UPOS == doc.Number && t.Relation.Universal() == doc.Object || t.Relation == doc.Conjunct && (t.UPOS == doc.Noun || t.UPOS == doc.ProperNoun) {
			return true
		}
	}
	return false
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
	if be := j.s.word(p.To + 1).lower; be == "be" {
		return false // it may be a blip
	}
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

// isSubject reports whether a token range is the subject of a clause.
func (s *scan) isSubject(r doc.Range) bool {
	for k := r.From; k < r.To; k++ {
		t := &s.d.Tokens[k]
		head := int(t.Head)
		if head >= r.From && head < r.To {
			continue
		}
		if t.Relation.Universal() == doc.Subject {
			return true
		}
	}
	return false
}

// isPossessive reports whether a pronoun only says whose something is.
func isPossessive(w string) bool {
	switch w {
	case "his", "her", "its", "their", "my":
		return true
	}
	return false
}

// joinFirstPersons gives each "I" in a quotation to whoever speaks there, and each
// "we" to whom he speaks for.
func (j *joiner) joinFirstPersons() {
	signatures := j.signatures()
	for i := range j.s.pieces {
		p := &j.s.pieces[i]
		if p.kind != piecePronoun {
			continue
		}
		class := pronounOf(j.s.words[p.From].lower)
		if class != first && class != we {
			continue
		}
		if !j.s.words[p.From].has(quoted) {
			if a, ok := signatures[j.s.d.Story.Sentences[p.sentence].Paragraph]; ok && class == first {
				j.mention(a, p, model.FormPronoun, "who signed the paragraph")
			}
			continue
		}
		switch a := j.speakerAt(p.sentence); {
		case a < 0:
		case class == first && j.isPerson(a):
			j.mention(a, p, model.FormPronoun, "speaker of the quotation")
		case class == we && j.spokenFor(a) >= 0:
			j.mention(j.spokenFor(a), p, model.FormPronoun, "whom the speaker of the quotation speaks for")
		}
	}
}

// signatures are the persons whose name alone, as a sentence, ends a paragraph or
// follows it as one, by the paragraph: so are letters and long quotations signed.
func (j *joiner) signatures() map[int]int {
	sentences, signed := j.s.d.Story.Sentences, make(map[int]int)
	for i := range j.s.pieces {
		p := &j.s.pieces[i]
		if p.kind != pieceName || !j.isPerson(j.pieceActor[i]) || p.Len() < 2 || p.sentence == 0 || !j.isWhole(p) {
			continue
		}
		paragraph := sentences[p.sentence].Paragraph
		if sentences[p.sentence-1].Paragraph != paragraph {
			paragraph-- // a line of its own
		}
		if p.sentence+1 == len(sentences) || sentences[p.sentence+1].Paragraph != sentences[p.sentence].Paragraph {
			signed[paragraph] = j.pieceActor[i]
		}
	}
	j.repeatSignatures(signed)
	return signed
}

// repeatSignatures takes a paragraph for signed that begins with the same sentence
// as a signed one: pages show a speech beside their text and in it.
func (j *joiner) repeatSignatures(signed map[int]int) {
	if len(signed) == 0 {
		return
	}
	sentences, speakers := j.s.d.Story.Sentences, make(map[string]int)
	opens := func(n int) bool { return n == 0 || sentences[n-1].Paragraph != sentences[n].Paragraph }
	for n := range sentences {
		if a, ok := signed[sentences[n].Paragraph]; ok && opens(n) {
			speakers[j.text(j.s.d.Ranges[n])] = a
		}
	}
	for n := range sentences {
		if opens(n) {
			if a, ok := speakers[j.text(j.s.d.Ranges[n])]; ok {
				signed[sentences[n].Paragraph] = a
			}
		}
	}
}

// isWhole reports whether a name is all that its sentence says.
func (j *joiner) isWhole(p *piece) bool {
	r := j.s.d.Ranges[p.sentence]
	for k := r.From; k < r.To; k++ {
		if (k < p.From || k >= p.To) && j.s.words[k].has(letters) {
			return false
		}
	}
	return true
}

// spokenFor returns whom a speaker means by "we": an organisation that speaks, or
// the one for which a person speaks by his office; -1 when it is not told.
func (j *joiner) spokenFor(a int) int {
	act := &j.actors[a]
	if act.kind == model.KindOrganization {
		return a
	}
	for w := range strings.FieldsSeq(lowered(act.role)) {
		switch w {
		case "spokesman", "spokeswoman", "spokesperson", "coach", "manager", "captain", "goalkeeper", "midfielder", "striker", "defender", "ceo", "chairman", "chairwoman":
			return act.affiliation
		}
	}
	return -1
}

// speakerAt returns the speaker of a sentence in quotation marks: named in it,
// else in the nearest sentence before it that the same quotation may have begun
// in, else in the next of its paragraph; -1 when unknown.
func (j *joiner) speakerAt(sentence int) int {
	if a := j.speakers[sentence]; a >= 0 {
		return a
	}
	const longestSpeech = 6
	sentences := j.s.d.Story.Sentences
	here := sentences[sentence].Paragraph
	for k := sentence - 1; k >= 0 && k >= sentence-longestSpeech && here-sentences[k].Paragraph <= 1; k-- {
		if j.speakers[k] >= 0 && (k == sentence-1 || sentences[k].Paragraph == here || j.endsQuoted(k)) {
			return j.speakers[k]
		}
		if !j.endsQuoted(k) {
			break
		}
	}
	if next := sentence + 1; next < len(sentences) && sentences[next].Paragraph == here {
		return j.speakers[next]
	}
	return -1
}

// endsQuoted reports whether a sentence ends inside a quotation or with its end.
func (j *joiner) endsQuoted(sentence int) bool {
	r := j.s.d.Ranges[sentence]
	for k := r.To - 1; k >= r.From && k >= r.To-2; k-- {
		if j.s.words[k].has(quoted) {
			return true
		}
	}
	return false
}

// overApposition returns the token behind an apposition that token i opens with a
// comma: "Doe, a lawyer in Orran, said". Without one it returns i.
func (s *scan) overApposition(i int) int {
	const longest = 14
	if s.word(i).lower != "," {
		return i
	}
	for k := i + 2; k < len(s.words) && k <= i+longest; k++ {
		switch s.words[k].lower {
		case ",":
			return k + 1
		case ".", ";", ":", "?", "!", "“", "”", "\"":
			return i
		}
	}
	return i
}
