package shallow

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// Mood is the syntactic form of a verb group.
type Mood uint8

// The moods. A form such as "asked" that may be past or participle is Finite
// unless its surroundings show a participle.
const (
	Finite Mood = iota
	Infinitive
	Gerund
	Participle
)

// Group is a verb with its auxiliaries, negation and the adverbs between.
type Group struct {
	doc.Range
	Head    int // token index of the main verb
	Mood    Mood
	Passive bool
	Negated bool
	Modal   int // token index of the modal or infinitive marker, -1 without
}

func (a *Analysis) isVerbal(i int) bool {
	switch a.Words[i].Tag {
	case Verb, Auxiliary, Modal, To:
		return true
	}
	return false
}

func (a *Analysis) findGroups(r doc.Range) {
	for i := r.From; i < r.To; {
		if !a.isVerbal(i) {
			i++
			continue
		}
		g := a.readGroup(i, r)
		i = max(g.To, i+1)
		if g.Head < 0 {
			continue
		}
		for k := g.From; k < g.To; k++ {
			a.group[k] = int32(len(a.Groups) + 1)
		}
		a.Groups = append(a.Groups, g)
	}
}

// readGroup reads the group that begins at i: auxiliaries as long as they
// last, then one main verb. "asked to go" is two groups.
func (a *Analysis) readGroup(i int, r doc.Range) Group {
	g := Group{Range: doc.Range{From: i, To: i}, Head: -1, Modal: -1}
	last := lexicon.VerbForm(0)
	be := false
	k := i
loop:
	for ; k < r.To; k++ {
		w := &a.Words[k]
		switch w.Tag {
		case Modal, To:
			if k > i && (g.Head >= 0 || w.Tag == To) {
				break loop
			}
			g.Modal, g.To = k, k+1
		case Auxiliary:
			if g.Head >= 0 && !canFollow(a.Words[g.Head].Lemma, w.Form) {
				break loop
			}
			be = w.Lemma == "be"
			g.Head, last, g.To = k, w.Form, k+1
		case Not:
			g.Negated = true
		case Adverb:
		case Verb:
			if g.Head >= 0 && !a.governs(g.Head, w.Form) {
				break loop
			}
			g.Passive = be && w.Form&lexicon.Participle != 0
			g.Head, last, g.To = k, w.Form, k+1
			break loop
		case Pronoun:
			// "did he say": the subject of a question stands inside.
			if k == i+1 && a.Words[i].Tag == Auxiliary && i == r.From {
				continue
			}
			break loop
		default:
			break loop
		}
	}
	if g.Head >= 0 {
		g.Mood = a.mood(&g, last)
		g.Negated = g.Negated && a.negatesWithin(&g)
	}
	return g
}

func canFollow(lemma string, form lexicon.VerbForm) bool {
	switch lemma {
	case "have":
		return form&lexicon.Participle != 0
	case "be":
		return form&lexicon.Gerund != 0
	}
	return form&lexicon.Base != 0
}

func (a *Analysis) governs(head int, form lexicon.VerbForm) bool {
	switch a.Words[head].Lemma {
	case "have":
		return form&lexicon.Participle != 0
	case "do":
		return form&lexicon.Base != 0
	}
	return form&(lexicon.Participle|lexicon.Gerund) != 0
}

// negatesWithin checks that the negation seen stands before the main verb: one
// read past it belongs to what follows.
func (a *Analysis) negatesWithin(g *Group) bool {
	for k := g.From; k < g.Head; k++ {
		if a.Words[k].Tag == Not {
			return true
		}
	}
	return false
}

func (a *Analysis) mood(g *Group, last lexicon.VerbForm) Mood {
	first := &a.Words[g.From]
	switch {
	case first.Tag == To:
		return Infinitive
	case first.Tag == Modal:
		return Finite
	case first.Form&(lexicon.Past|lexicon.Third|lexicon.Base) != 0 && g.From != g.Head:
		return Finite
	case first.Form == lexicon.Gerund:
		return Gerund
	case first.Form == lexicon.Participle:
		return Participle
	case last&lexicon.Past != 0 && last&lexicon.Participle != 0 && a.looksReduced(g):
		return Participle
	}
	return Finite
}

// looksReduced tells a reduced relative clause ("the letter sent by") from a
// past tense by the word that follows.
func (a *Analysis) looksReduced(g *Group) bool {
	next := a.Lower(g.To)
	return next == "by"
}
