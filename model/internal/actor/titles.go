package actor

import (
	"strings"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// giveRole notes the role a title gives to a person, unless an earlier one
// stands already.
func (j *joiner) giveRole(a int, r doc.Range, affiliation int) {
	act := &j.actors[a]
	if act.role == "" {
		act.role = j.text(r)
	}
	if affiliation >= 0 && act.affiliation < 0 && act.nation == nil {
		if owner := j.pieceActor[affiliation]; owner >= 0 && owner != a {
			act.affiliation = owner
		} else {
			act.nation = j.s.pieces[affiliation].country
		}
	}
	for k := r.From; k < r.To; k++ {
		if j.s.titles.Class(j.s.words[k].lower).Has(lexicon.TitleHead) {
			head := j.s.titles.Singular(j.s.words[k].lower)
			list := j.byRole[head]
			if len(list) == 0 || list[len(list)-1] != a {
				j.byRole[head] = append(list, a)
			}
		}
	}
}

// joinTitle finds whom a title that stands alone means: the person who has that
// role, a person just named whose role is not known yet, or a new unnamed
// actor.
func (j *joiner) joinTitle(i int) {
	p := &j.s.pieces[i]
	class := j.s.titles.Class(j.s.words[p.head].lower)
	if class.Has(lexicon.TitleHonorific) && !class.Has(lexicon.TitleHead) {
		return
	}
	bare := p.article == articleNone && p.affiliation < 0 && j.s.words[p.From].has(capital)
	definite := p.article == articleDefinite || bare && j.s.acting[j.s.word(p.To).lower]
	j.enter(p.sentence)
	whose := j.nominals[p.head-j.nominalsFrom].owner >= 0 && class.Has(lexicon.TitleLoose) // her father is not his
	if definite && !p.plural && !whose {
		if a := j.bearer(p); a >= 0 {
			j.joinDescription(i, a, j.roleReason(a))
			return
		}
		if a := j.adopter(p, class); a >= 0 {
			j.giveRole(a, p.Range, p.affiliation)
			j.joinDescription(i, a, "title of the person just named")
			return
		}
	}
	if j.predicates(i) {
		return
	}
	if p.extent.Len() <= 2 {
		if a := j.calledAgain(p.head); a >= 0 {
			j.joinDescription(i, a, "called so before")
			return
		}
		j.await(p.head)
	}
	if !j.mayBeUnnamed(i, class) {
		return
	}
	a := j.unnamedActor(i)
	j.joinDescription(i, a, "")
	if j.actors[a].kind == model.KindGroup { // "US officials" is what they are called
		j.actors[a].mentions[len(j.actors[a].mentions)-1].Form = model.FormName
	}
}

// roleReason tells why a title means an actor.
func (j *joiner) roleReason(a int) string {
	if role := j.actors[a].role; role != "" {
		return "last named with the role " + role
	}
	return "last described so"
}

// joinDescription records a title that stands alone as a mention of an actor.
func (j *joiner) joinDescription(i, a int, reason string) {
	p := &j.s.pieces[i]
	j.pieceActor[i] = a
	j.mention(a, p, model.FormTitle, reason)
	j.refer(a, p, j.s.isSubject(p.extent))
}

// bearer returns the person last mentioned whose role a title can repeat: the
// same head, the same rank, and no word that the role lacks. -1 for none.
func (j *joiner) bearer(p *piece) int {
	head := j.s.titles.Singular(j.s.words[p.head].lower)
	list := j.byRole[head]
	for k := len(list) - 1; k >= 0 && k >= len(list)-bearers; k-- {
		if j.roleFits(p, &j.actors[list[k]]) {
			return list[k]
		}
	}
	return -1
}

// roleFits reports whether a title repeats the role of an actor: none of its
// words is new, no rank is missing, and no other country is named.
func (j *joiner) roleFits(p *piece, a *actor) bool {
	role := " " + strings.ReplaceAll(lowered(a.role), "-", " - ") + " "
	if a.unnamed {
		role = " " + a.head + " "
	}
	for k := p.From; k < p.To; k++ {
		if w := j.s.words[k].lower; !strings.Contains(role, " "+w+" ") && k != p.head && w != "of" && w != "-" {
			return false
		}
	}
	for w := range strings.FieldsSeq(role) {
		if j.s.titles.Class(w).Has(lexicon.TitleRank) && !j.has(p.Range, w) {
			return false
		}
	}
	if p.affiliation < 0 {
		return true
	}
	nation := j.s.pieces[p.affiliation].country
	return nation == nil || a.nation == nil || nation == a.nation
}

// has reports whether a word stands in a range.
func (j *joiner) has(r doc.Range, w string) bool {
	for k := r.From; k < r.To; k++ {
		if j.s.words[k].lower == w {
			return true
		}
	}
	return false
}

// adopter returns the person a title must mean that nobody has had so far: the
// subject of the sentence before, if his role is not known. -1 for none.
func (j *joiner) adopter(p *piece, class lexicon.TitleClass) int {
	if class.Has(lexicon.TitleLoose|lexicon.TitlePlural|lexicon.TitleOccupation) || !j.s.isSubject(p.extent) {
		return -1
	}
	for k := len(j.recent) - 1; k >= 0 && k >= len(j.recent)-reachMentions; k-- {
		r := &j.recent[k]
		if p.sentence-r.sentence > 1 {
			break
		}
		a := &j.actors[r.actor]
		if a.kind == model.KindPerson && !a.unnamed && a.role == "" && r.subject && p.sentence > r.sentence && !genderClash(class, a.gender) {
			return r.actor
		}
	}
	return -1
}

// genderClash reports whether a title cannot be that of a person.
func genderClash(class lexicon.TitleClass, g lexicon.Gender) bool {
	return class.Has(lexicon.TitleMale) && g == lexicon.GenderFemale || class.Has(lexicon.TitleFemale) && g == lexicon.GenderMale
}

// describeTitle handles a title that the tree makes a description of an actor:
// "Jen Doe is a spokeswoman for the firm". It reports whether it is one.
func (j *joiner) describeTitle(i int) bool {
	p := &j.s.pieces[i]
	if p.used && p.apposed < 0 && p.head+1 < len(j.s.words) && i+1 < len(j.s.pieces) && j.s.pieces[i+1].From == p.To {
		return false // Foreign Minister Doe
	}
	j.enter(p.sentence)
	n := &j.nominals[p.head-j.nominalsFrom]
	if p.head+1 == p.To && j.s.word(p.To).lower == "," {
		j.lookBehind(p.head, n)
	}
	a := j.described(p.head, n)
	if a < 0 {
		return false
	}
	j.learnNoun(a, p.head)
	if !p.used && j.isPerson(a) && j.actors[a].role == "" && !isAnybody(j.s.words[p.head].lower) {
		j.giveRole(a, j.s.ranked(p.Range, j.nounPhrase(p.head).From), p.affiliation)
	}
	j.pieceActor[i] = a
	j.mentionNoun(a, p.head, j.describes(p.head, n))
	return true
}

// isAnybody reports whether a noun for people says nothing of what somebody does.
func isAnybody(noun string) bool {
	switch noun {
	case "man", "woman", "boy", "girl", "person", "child", "teenager", "friend":
		return true
	}
	return false
}

// predicates reports whether a title that describes nobody the story names is
// part of a predicate all the same.
func (j *joiner) predicates(i int) bool {
	switch j.s.word(j.s.pieces[i].extent.From - 1).lower {
	case "is", "was", "are", "were", "be", "been", "became", "become", "as", "remains":
		return true
	}
	return false
}

// mayBeUnnamed reports whether a title introduces an actor without a name, as
// sources of news are: an official, "two people familiar with the matter".
func (j *joiner) mayBeUnnamed(i int, class lexicon.TitleClass) bool {
	p := &j.s.pieces[i]
	if !class.Has(lexicon.TitleSource) || !j.s.words[p.head].has(letters) {
		return false
	}
	head := j.s.titles.Singular(j.s.words[p.head].lower)
	acts := j.s.acting[j.s.word(p.extent.To).lower] || j.citedAt(p.extent.From-1)
	general := head == "people" || head == "person" || head == "resident" || head == "officer" || head == "police"
	switch {
	case p.extent.To > p.To && j.s.word(p.To).lower == "familiar":
		return true
	case general && (!acts || p.affiliation < 0 && head != "police" && !isCount(j.s.words[p.extent.From].lower)):
		return false
	case p.affiliation >= 0:
		return true
	case p.article == articleIndefinite:
		return acts
	case p.article == articleNone:
		return p.plural && acts || p.extent.From < p.From && p.plural
	}
	return false
}

// isCount reports whether a word counts people exactly enough to mean certain
// ones.
func isCount(w string) bool {
	switch w {
	case "two", "three", "four", "five", "six", "several":
		return true
	}
	return false
}

// citedAt reports whether a token introduces a source: "according to",
// "citing".
func (j *joiner) citedAt(k int) bool {
	switch j.s.word(k).lower {
	case "citing", "quoting", "quoted", "cited", "told", "said", "says":
		return true
	case "to":
		return j.s.word(k-1).lower == "according"
	}
	return false
}

// unnamedActor returns the actor known by a description alone. A group of the
// same description is one; "a source" and another "a source" stay two.
func (j *joiner) unnamedActor(i int) int {
	p := &j.s.pieces[i]
	from := p.extent.From
	for from < p.From {
		if _, ok := articleOf(j.s.words[from].lower); !ok {
			break
		}
		from++
	}
	name := j.text(doc.Range{From: from, To: p.extent.To})
	kind := model.KindPerson
	if p.plural {
		kind = model.KindGroup
		name = j.text(p.extent)
		if a, ok := j.unnamed[lowered(name)]; ok {
			return a
		}
	}
	head := j.s.titles.Singular(j.s.words[p.head].lower)
	a := j.add(actor{name: name, kind: kind, unnamed: true, head: head})
	j.actors[a].gender = genderOf(j.s.titles.Class(head), lexicon.GenderUnknown)
	if p.plural {
		j.unnamed[lowered(name)] = a
	} else {
		j.byRole[head] = append(j.byRole[head], a)
	}
	if p.affiliation >= 0 {
		if owner := j.pieceActor[p.affiliation]; owner >= 0 {
			j.actors[a].affiliation = owner
		} else {
			j.actors[a].nation = j.s.pieces[p.affiliation].country
		}
	}
	return a
}

// joinGovernment takes "the Danish government" for the country.
func (j *joiner) joinGovernment(i int) {
	p := &j.s.pieces[i]
	if p.country == nil { // what stood before it proved to be no country
		j.nouns(p.From, p.To)
		return
	}
	a := j.country(p)
	j.pieceActor[i] = a
	j.mention(a, p, model.FormTitle, "the "+j.s.words[p.From].lower+" stands for the country")
	j.refer(a, p, j.s.isSubject(p.extent))
}
