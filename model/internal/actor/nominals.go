package actor

import (
	"slices"

	"dateline/model/internal/doc"
)

// nominal is what the words around a noun say about it.
type nominal struct {
	anchor     int // token of whom it describes; -1 for none
	subject    int // what it is the predicate of; -1 for none
	owner      int // whose it is: his, Doe's; -1 for nobody's
	determiner string
	modified   bool // by an adjective or a noun that may make it another one
	named      int  // token of a modifier with a capital; -1 for none
	name       int  // token of a name in apposition behind it; -1 for none
	apart      bool // a comma stands between
	called     int  // token of the name that "called" or "named" gives it; -1 for none
	tail       int  // its last complement: of the museum; -1 for none
	copula     bool
	denied     bool // not, no, might, if
	fronted    bool // a preposition stands before it
	as         bool // which is "as"
	object     int  // of a verb; -1 for none
}

// readNominals describes the tokens of a sentence for the questions below, in one
// pass over it: asking the tree for the children of each noun would cost the
// square of its length.
func (j *joiner) readNominals(sentence int) {
	r := j.s.d.Ranges[sentence]
	j.nominals, j.nominalsFrom = slices.Grow(j.nominals[:0], r.Len())[:r.Len()], r.From
	for i := range j.nominals {
		j.nominals[i] = nominal{anchor: -1, subject: -1, owner: -1, named: -1, name: -1, called: -1, tail: -1, object: -1}
	}
	for k := r.From; k < r.To; k++ {
		t := &j.s.d.Tokens[k]
		if head := int(t.Head); head >= r.From && head < r.To {
			j.noteChild(&j.nominals[head-r.From], head, k)
		}
	}
	for k := r.From; k < r.To; k++ {
		if head := int(j.s.d.Tokens[k].Head); head >= r.From && head < k && j.calls(head, k) {
			j.nominals[int(j.s.d.Tokens[head].Head)-r.From].called = k
		}
	}
	for k := r.From; k < r.To; k++ {
		n := &j.nominals[k-r.From]
		n.anchor = j.anchor(k, n)
	}
}

// calls reports whether a token is the name that a participle gives the noun before
// it: "a village called Orran".
func (j *joiner) calls(participle, name int) bool {
	t := &j.s.d.Tokens[participle]
	switch j.s.words[participle].lower {
	case "called", "named", "dubbed", "nicknamed":
	default:
		return false
	}
	return t.Relation == doc.ClausalModifier && int(t.Head) >= j.nominalsFrom && int(t.Head) < participle && j.s.words[name].has(capital)
}

// noteChild notes what child k says about its head.
func (j *joiner) noteChild(n *nominal, head, k int) {
	t, w := &j.s.d.Tokens[k], j.s.words[k]
	switch t.Relation {
	case doc.DeterminerOf:
		n.determiner = w.lower
		n.denied = n.denied || w.lower == "no"
	case doc.Subject, doc.PassiveSubject:
		n.subject = k
	case doc.Copula:
		n.copula = true
	case doc.Possessive:
		n.owner = k
	case doc.AdverbialModifier, doc.AuxiliaryOf, doc.Marker:
		n.denied = n.denied || isDoubt(w.lower)
	case doc.CaseMarker:
		n.fronted = n.fronted || k < head
		n.as = n.as || w.lower == "as"
	case doc.Object:
		n.object = k
	case doc.AdjectivalModifier, doc.Compound:
		if k > head {
			break
		}
		if w.has(capital) {
			n.named = k
		} else {
			n.modified = true
		}
	case doc.Apposition:
		if w.has(capital) && n.name < 0 && k > head {
			n.name, n.apart = k, j.s.words[k-1].lower == ","
		}
	case doc.NominalModifier:
		if k > head {
			n.tail = k
		}
	}
}

// isDoubt reports whether a word beside a predicate takes it back: not, no longer,
// might, if.
func isDoubt(w string) bool {
	switch w {
	case "not", "n't", "never", "hardly", "longer", "may", "might", "could", "can", "would", "should", "will", "'ll", "'d", "if", "whether", "unless":
		return true
	}
	return false
}

// anchor returns the token that names whom a noun describes: what it is in
// apposition to or the predicate of; -1 for none.
func (j *joiner) anchor(k int, n *nominal) int {
	t := &j.s.d.Tokens[k]
	if n.denied || t.UPOS != doc.Noun && (t.UPOS != doc.ProperNoun || !j.meansPerson(k)) {
		return -1
	}
	head := int(t.Head)
	switch {
	case n.copula && n.subject >= 0 && !n.fronted:
		if t.Relation == doc.RelativeClause && j.isRelative(n.subject) {
			return head
		}
		return n.subject
	case n.copula && t.Relation == doc.RelativeClause && !n.fronted:
		return head
	}
	if name := j.nameBehind(k, n); name >= 0 {
		return name
	}
	switch {
	case head < 0:
		return -1
	case t.Relation == doc.Apposition && head < k && !j.parted(head, k):
		return head
	case n.as && t.Relation == doc.Oblique && head < k && head >= j.nominalsFrom && j.meansPerson(k):
		return j.servesAs(head)
	case n.fronted:
		return -1
	case t.Relation == doc.Conjunct && head < k && head >= j.nominalsFrom:
		return j.nominals[head-j.nominalsFrom].anchor
	case (t.Relation == doc.OpenComplement || t.Relation == doc.Object) && head >= j.nominalsFrom && j.becomes(head) && !j.nominals[head-j.nominalsFrom].denied:
		return j.nominals[head-j.nominalsFrom].subject
	}
	return -1
}

// servesAs returns whom a verb makes something with "as": "Doe works as a nurse", but
// "they described Doe as a liar"; -1 for none.
func (j *joiner) servesAs(verb int) int {
	n := &j.nominals[verb-j.nominalsFrom]
	if n.denied {
		return -1
	}
	if n.object < 0 {
		return n.subject
	}
	switch object := &j.s.d.Tokens[n.object]; {
	case j.s.words[n.object].lower == "whom" || j.s.words[n.object].lower == "who":
		return int(j.s.d.Tokens[verb].Head)
	case object.UPOS == doc.Pronoun || object.UPOS == doc.ProperNoun || j.meansPerson(n.object):
		return n.object
	}
	return n.subject // she joined the firm as a lawyer
}

// nameBehind returns the name that stands in apposition behind a noun: "Norvik's
// coach Jen Doe", "the head of the museum, Jen Doe"; -1 for none. Behind a longer
// phrase the parser may hang the name on the last noun; a person's name goes
// with the noun for people.
func (j *joiner) nameBehind(k int, n *nominal) int {
	const deepest = 3
	if n.name >= 0 {
		if n.determiner != "" || n.owner >= 0 || n.apart {
			return n.name
		}
		return -1
	}
	if n.called >= 0 {
		return n.called // "a village called Orran"
	}
	if n.tail < 0 || !j.meansPerson(k) {
		return -1
	}
	for tail, depth := n.tail, 0; tail >= 0 && depth < deepest; depth++ {
		below := &j.nominals[tail-j.nominalsFrom]
		if below.name >= 0 && below.apart && j.isPerson(j.actorAt(below.name)) {
			return below.name
		}
		tail = below.tail
	}
	return -1
}

// parted reports whether a semicolon or a colon stands between two tokens.
func (j *joiner) parted(from, to int) bool {
	for k := from; k < to; k++ {
		if w := j.s.words[k].lower; w == ";" || w == ":" {
			return true
		}
	}
	return false
}

// isRelative reports whether a token stands for the noun a relative clause hangs
// on.
func (j *joiner) isRelative(k int) bool {
	switch j.s.words[k].lower {
	case "who", "which", "that":
		return true
	}
	return false
}

// becomes reports whether a verb makes its complement a description of its
// subject.
func (j *joiner) becomes(k int) bool {
	switch j.s.words[k].lower {
	case "became", "becomes", "become", "becoming", "remains", "remained", "remain":
		return true
	}
	return false
}

// enter makes the nominals those of a sentence.
func (j *joiner) enter(sentence int) {
	if len(j.nominals) == 0 || j.nominalsOf != sentence {
		j.readNominals(sentence)
		j.nominalsOf = sentence
	}
}

// nounPhrase returns the words of the description around a noun.
func (j *joiner) nounPhrase(k int) doc.Range {
	const longestTail = 6
	tokens, sentence := j.s.d.Tokens, j.s.d.Ranges[j.s.d.Tokens[k].Sentence]
	from, to := k, k+1
	for from > sentence.From && j.precedes(from-1, from, k) {
		from--
	}
	for i := to; i < sentence.To && i <= to+longestTail && !j.s.words[i].has(breakable) && !parts(j.s.words[i].lower); i++ {
		switch head := int(tokens[i].Head); {
		case head < k || head >= to:
		case tokens[i].Relation == doc.NominalModifier, tokens[i].Relation == doc.Flat, tokens[i].Relation == doc.Fixed:
			to = i + 1
		case tokens[i].Relation == doc.Conjunct && head == k && tokens[i].UPOS == doc.Noun && j.bare(i, to):
			to = i + 1
		}
	}
	if i, ok := j.pieceAt(to - 1); ok && j.s.pieces[i].kind == pieceName {
		to = max(to, j.s.pieces[i].To) // not "with Harrow" of "with Harrow & Pike"
	}
	return doc.Range{From: from, To: to}
}

// parts reports whether a preposition behind a noun rather says when or how than
// which it is.
func parts(w string) bool {
	switch w {
	case "between", "as", "during", "after", "before", "since", "until", "by", "than":
		return true
	}
	return false
}

// bare reports whether the conjunct i of a noun phrase that reaches to a token so
// far has no article of its own, so that it adds to the same description.
func (j *joiner) bare(i, to int) bool {
	for k := to; k < i; k++ {
		if r := j.s.d.Tokens[k].Relation; int(j.s.d.Tokens[k].Head) == i && (r == doc.DeterminerOf || r == doc.Possessive) {
			return false
		}
	}
	return true
}

// precedes reports whether token i, right before the part [from, k] of a noun
// phrase, belongs to it.
func (j *joiner) precedes(i, from, k int) bool {
	const deepest = 4
	if w := j.s.words[i]; w.has(breakable) {
		return false
	}
	top := i
	for range deepest {
		head := int(j.s.d.Tokens[top].Head)
		if head >= from && head <= k {
			return head != k || inPhrase(j.s.d.Tokens[top].Relation)
		}
		if head < 0 {
			break
		}
		top = head
	}
	return false
}

// inPhrase reports whether a word before a noun belongs to its phrase by what it
// is to the noun.
func inPhrase(r doc.Relation) bool {
	switch r {
	case doc.DeterminerOf, doc.AdjectivalModifier, doc.Compound, doc.NumericModifier, doc.Possessive, doc.UnmarkedModifier, doc.DescriptiveModifier, doc.Flat, doc.PunctuationOf:
		return true
	}
	return false
}
