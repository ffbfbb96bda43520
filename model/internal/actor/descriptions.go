package actor

import (
	"slices"
	"strings"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// Descriptions are the nouns that mean an actor without naming it. The tree tells
// most of them: a noun in apposition to a name, the predicate of one, and nouns
// coordinated with these. A definite noun without such an anchor calls again the
// actor last mentioned that was named or described by it.

// describe records the description whose noun is token k, if it is one, and
// reports whether it was.
func (j *joiner) describe(k int) bool {
	n := &j.nominals[k-j.nominalsFrom]
	j.lookBehind(k, n)
	a := j.described(k, n)
	if a < 0 {
		return false
	}
	j.learnNoun(a, k)
	if j.s.d.Tokens[k].Relation != doc.Conjunct || n.determiner != "" || n.owner >= 0 { // "a poet and critic" is one
		j.mentionNoun(a, k, j.describes(k, n))
	}
	return true
}

// described returns the actor that a noun describes, -1 for none.
func (j *joiner) described(k int, n *nominal) int {
	if n.anchor < 0 {
		return -1
	}
	a := j.actorAt(n.anchor)
	if a < 0 && j.s.d.Tokens[k].Relation == doc.Apposition && !j.meansPerson(k) {
		a = j.nameRightBefore(k) // "the road to Orran, a village"
	}
	if a < 0 || !j.mayBe(a, k) {
		return -1
	}
	return a
}

// describes tells why a noun means whom it is anchored to.
func (j *joiner) describes(k int, n *nominal) string {
	if n.anchor > k || j.s.d.Tokens[k].Relation == doc.Apposition {
		return "stands beside the name"
	}
	return "said of the name before"
}

// lookBehind gives a noun for people that the tree hangs on nobody the name right
// behind it.
func (j *joiner) lookBehind(k int, n *nominal) {
	if n.anchor < 0 && (n.determiner != "" || n.owner >= 0) && j.meansPerson(k) {
		n.anchor = j.personRightBehind(k)
	}
}

// personRightBehind returns the first token of the name of a person that follows a
// noun, also between two commas, whatever the parser made of it; -1 for none.
func (j *joiner) personRightBehind(k int) int {
	from, comma := k+1, j.s.word(k+1).lower == ","
	if comma {
		from++
	}
	i, ok := j.pieceAt(from)
	if !ok {
		return -1
	}
	p := &j.s.pieces[i]
	if p.From != from || p.kind != pieceName || !j.isPerson(j.pieceActor[i]) || p.sentence != j.s.d.Tokens[k].Sentence {
		return -1
	}
	if after := j.s.word(p.To); comma && after.lower != "," && after.lower != "." {
		return -1
	}
	return from
}

// nameRightBefore returns the actor whose name ends before the comma that a
// description begins behind; -1 for none.
func (j *joiner) nameRightBefore(k int) int {
	from := j.nounPhrase(k).From
	if j.s.word(from-1).lower != "," {
		return -1
	}
	if i, ok := j.pieceAt(from - 2); ok && j.s.pieces[i].kind == pieceName {
		return j.pieceActor[i]
	}
	return -1
}

// mayBe reports whether an actor of its kind can be called by a noun.
func (j *joiner) mayBe(a, k int) bool {
	if xpos := j.s.d.Tokens[k].XPOS; (xpos == doc.NNS || xpos == doc.NNPS) && !isOne(j.nominals[k-j.nominalsFrom].determiner) {
		return false
	}
	person, noun := j.meansPerson(k), j.s.words[k].lower
	switch j.actors[a].kind {
	case model.KindPerson:
		return person && !genderClash(j.s.titles.Class(noun), j.actors[a].gender)
	case model.KindGroup:
		return false
	}
	n := &j.nominals[k-j.nominalsFrom]
	return !person && (n.determiner != "" || n.owner >= 0) && !strings.Contains(ofNames, " "+noun+" ")
}

// isOne reports whether a determiner makes a noun mean one, whatever its form: one
// Rohingya.
func isOne(determiner string) bool {
	return determiner == "a" || determiner == "an" || determiner == "one"
}

// ofNames are nouns for a name or a part of something rather than for what bears it.
const ofNames = " name nickname acronym abbreviation term word title reason cause result part half majority number time day year way kind sort "

// meansPerson reports whether a noun is one for people.
func (j *joiner) meansPerson(k int) bool {
	w := j.s.words[k]
	return lexicon.NounsForPeople().Has(w.lower) || w.has(capital) && j.s.world.People(j.s.d.Word(k)) != nil
}

// learnNoun remembers that an actor was called by a noun, for "the student" to
// come.
func (j *joiner) learnNoun(a, k int) {
	noun := j.s.words[k].lower
	act := &j.actors[a]
	if act.gender == lexicon.GenderUnknown && act.kind == model.KindPerson {
		act.gender = genderOf(j.s.titles.Class(noun), act.gender) // a woman, his sister
	}
	if !contains(act.nouns, noun) && len(act.nouns) < 8 {
		act.nouns = append(act.nouns[:len(act.nouns):len(act.nouns)], noun)
	}
	j.byNoun[noun] = a
	if n := &j.nominals[k-j.nominalsFrom]; n.owner >= 0 {
		if owner := j.actorAt(n.owner); owner >= 0 && owner != a {
			j.byOwner[owned{owner, noun}] = a
			j.learnKin(a, owner, noun)
		}
	}
}

// owned is "his father": a noun and the actor whose it is.
type owned struct {
	owner int
	noun  string
}

// recall finds the actor that a noun calls again and records the mention.
func (j *joiner) recall(k int) {
	n, noun := &j.nominals[k-j.nominalsFrom], j.s.words[k].lower
	if a := j.smallName(k); a >= 0 {
		j.mentionNoun(a, k, "the name in small letters")
		j.refer(a, j.nounPiece(k), j.s.d.Tokens[k].Relation.Universal() == doc.Subject)
		return
	}
	a, reason := j.calledAgain(k), "called so before"
	if a < 0 && n.owner < 0 && j.isDefinite(k) {
		a, reason = j.general(noun, j.s.d.Tokens[k].Sentence), "the "+noun+" mentioned last"
	}
	if a < 0 || n.named >= 0 && j.actorAt(n.named) != a {
		return
	}
	j.mentionNoun(a, k, reason)
	j.refer(a, j.nounPiece(k), j.s.d.Tokens[k].Relation.Universal() == doc.Subject)
}

// smallName returns the organisation whose name a noun and the adjective of a
// nation before it are but for the capitals: the Danish navy; -1 for none.
func (j *joiner) smallName(k int) int {
	i, ok := j.pieceAt(k - 1)
	if !ok || j.s.pieces[i].kind != pieceDemonym || j.s.pieces[i].To != k {
		return -1
	}
	if a, ok := j.byOrgPart[lowered(j.text(doc.Range{From: j.s.pieces[i].From, To: k + 1}))]; ok {
		return a
	}
	return -1
}

// calledAgain returns the actor that was called by a noun before: "the student",
// "his father", also "her party" of whom the story told which it is; -1 for none.
func (j *joiner) calledAgain(k int) int {
	n, noun := &j.nominals[k-j.nominalsFrom], j.s.words[k].lower
	if n.owner >= 0 {
		owner := j.actorAt(n.owner)
		if a, ok := j.byOwner[owned{owner, noun}]; ok && !n.modified {
			return a
		}
		if j.isPerson(owner) && !n.modified { // her party
			if a := j.actors[owner].affiliation; a >= 0 && contains(j.actors[a].nouns, noun) {
				return a
			}
		}
		return j.ownCountry(k, n, owner)
	}
	if a, ok := j.byNoun[noun]; ok && j.isDefinite(k) {
		return a
	}
	return -1
}

// ownCountry returns the country of "his country" and "our nation"; -1 for none.
func (j *joiner) ownCountry(k int, n *nominal, owner int) int {
	noun := j.s.words[k].lower
	if noun != "country" && noun != "nation" || n.modified || j.s.d.Tokens[k].XPOS != doc.NN {
		return -1
	}
	if j.isPerson(owner) && j.actors[owner].nation != nil {
		if a, ok := j.countries[j.actors[owner].nation]; ok {
			return a
		}
	}
	if j.s.words[n.owner].lower != "our" {
		return -1
	}
	sentence := j.s.d.Tokens[k].Sentence
	if a := j.speakerAt(sentence); a >= 0 && j.s.words[k].has(quoted) && j.actors[a].nation != nil {
		if a, ok := j.countries[j.actors[a].nation]; ok {
			return a
		}
	}
	return j.general(noun, sentence)
}

// isDefinite reports whether a noun is one the reader knows already, and no
// modifier makes it another one.
func (j *joiner) isDefinite(k int) bool {
	n := &j.nominals[k-j.nominalsFrom]
	return j.s.d.Tokens[k].XPOS == doc.NN && (n.determiner == "the" || n.determiner == "this") && !n.modified && j.s.word(k+1).lower != "of" && !n.copula && !n.denied
}

// general returns the actor that a noun means which fits all of a kind: the most
// salient of those just mentioned, if no other comes near; else the one of the
// whole story, or -1.
func (j *joiner) general(noun string, sentence int) int {
	const reach, margin = 6, 3
	var kind model.Kind
	dominant := -1
	switch noun {
	case "organization", "organisation":
		kind, dominant = model.KindOrganization, j.dominant.organization
	case "country", "nation", "government":
		kind, dominant = model.KindCountry, j.dominant.country
	case "city", "town":
		kind, dominant = model.KindPlace, j.dominant.city
	case "region":
		kind = model.KindPlace
	default:
		return -1
	}
	best, bestScore, second := -1, -100, -100
	for k := len(j.recent) - 1; k >= 0 && k >= len(j.recent)-reachMentions && sentence-j.recent[k].sentence <= reach; k-- {
		r := &j.recent[k]
		a := &j.actors[r.actor]
		if a.kind != kind || kind == model.KindPlace && ((noun == "region") != j.isRegion(a) || a.landmark) {
			continue
		}
		score := min(max(a.weight, len(a.mentions)), 16)/2 - 2*(sentence-r.sentence)
		if r.subject {
			score += 2
		}
		switch {
		case r.actor == best:
			bestScore = max(bestScore, score)
		case score > bestScore:
			best, bestScore, second = r.actor, score, bestScore
		case score > second:
			second = score
		}
	}
	if bestScore-second < margin {
		return dominant
	}
	return best
}

// dominants are the actors that a story names three times as often as any other of
// their kind, and three times at least: "the nation" is then the one the story is
// set in, even where others stand nearer.
type dominants struct{ country, city, organization int }

// findDominants finds them; -1 for none.
func (j *joiner) findDominants() {
	j.dominant = dominants{
		country: j.mostNamed(func(a *actor) bool { return a.kind == model.KindCountry }),
		city: j.mostNamed(func(a *actor) bool {
			return a.kind == model.KindPlace && !a.landmark && !j.isRegion(a)
		}),
		organization: j.mostNamed(func(a *actor) bool { return a.kind == model.KindOrganization }),
	}
}

// isRegion reports whether a place is larger than a city.
func (j *joiner) isRegion(a *actor) bool { return regional(a.name) || j.s.world.Region(a.name) }

// mostNamed returns the actor named by far most often of those that are fit.
func (j *joiner) mostNamed(fit func(*actor) bool) int {
	const often = 3
	best, most, second := -1, 0, 0
	for i := range j.actors {
		a := &j.actors[i]
		switch n := len(a.mentions); {
		case n <= second || !fit(a):
		case n > most:
			best, most, second = i, n, most
		default:
			second = n
		}
	}
	if most < often || most < often*second {
		return -1
	}
	return best
}

// mentionNoun records the description around a noun as a mention.
func (j *joiner) mentionNoun(a, k int, reason string) {
	j.mention(a, j.nounPiece(k), model.FormTitle, reason)
	j.nounActor[k] = a
}

// nounPiece makes a piece of the description around a noun: what stands before it
// and belongs to it, and what "of" and the like add behind it.
func (j *joiner) nounPiece(k int) *piece {
	return &piece{Range: doc.Range{From: k, To: k + 1}, extent: j.nounPhrase(k), sentence: j.s.d.Tokens[k].Sentence, kind: pieceNoun}
}

// actorAt returns the actor that the mention at a token means, or -1.
func (j *joiner) actorAt(k int) int {
	if a, ok := j.nounActor[k]; ok {
		return a
	}
	if i, ok := j.pieceAt(k); ok {
		return j.pieceActor[i]
	}
	return -1
}

// pieceAt returns the piece that a token stands in.
func (j *joiner) pieceAt(k int) (i int, ok bool) {
	return slices.BinarySearchFunc(j.s.pieces, k, func(p piece, k int) int {
		switch {
		case p.To <= k:
			return -1
		case p.From > k:
			return 1
		}
		return 0
	})
}

// nouns goes over the tokens of a range between two pieces.
func (j *joiner) nouns(from, to int) {
	for k := from; k < to; k++ {
		t := &j.s.d.Tokens[k]
		if t.UPOS != doc.Noun && t.UPOS != doc.ProperNoun {
			continue
		}
		j.enter(t.Sentence)
		if !j.describe(k) {
			j.recall(k)
		}
	}
}
