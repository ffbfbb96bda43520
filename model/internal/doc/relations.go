package doc

import (
	"slices"
	"strings"
)

// Relation is what a token is to its head (universaldependencies.org/u/dep):
// first the universal relations, then the subtypes of the English treebanks.
// The zero value is no relation: the document has not been parsed.
type Relation uint8

// The relations, in the order of their UD names.
const (
	NoRelation            Relation = iota
	ClausalModifier                // acl
	AdverbialClause                // advcl
	AdverbialModifier              // advmod
	AdjectivalModifier             // amod
	Apposition                     // appos
	AuxiliaryOf                    // aux
	CaseMarker                     // case
	Coordination                   // cc
	ClausalComplement              // ccomp
	Classifier                     // clf
	Compound                       // compound
	Conjunct                       // conj
	Copula                         // cop
	ClausalSubject                 // csubj
	Dependent                      // dep
	DeterminerOf                   // det
	Discourse                      // discourse
	Dislocated                     // dislocated
	Expletive                      // expl
	Fixed                          // fixed
	Flat                           // flat
	GoesWith                       // goeswith
	IndirectObject                 // iobj
	ListItem                       // list
	Marker                         // mark
	NominalModifier                // nmod
	Subject                        // nsubj
	NumericModifier                // nummod
	Object                         // obj
	Oblique                        // obl
	Orphan                         // orphan
	Parataxis                      // parataxis
	PunctuationOf                  // punct
	Repair                         // reparandum
	Root                           // root
	Vocative                       // vocative
	OpenComplement                 // xcomp
	RelativeClause                 // acl:relcl
	SentenceRelative               // advcl:relcl
	PassiveAuxiliary               // aux:pass
	Preconjunction                 // cc:preconj
	VerbParticle                   // compound:prt
	OuterClausalSubject            // csubj:outer
	PassiveClausalSubject          // csubj:pass
	Predeterminer                  // det:predet
	DescriptiveModifier            // nmod:desc
	Possessive                     // nmod:poss
	UnmarkedModifier               // nmod:unmarked
	OuterSubject                   // nsubj:outer
	PassiveSubject                 // nsubj:pass
	Agent                          // obl:agent
	UnmarkedOblique                // obl:unmarked

	Relations = int(UnmarkedOblique) + 1 // one more than the largest
)

var relationNames = [...]string{"_",
	"acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "clf", "compound", "conj", "cop", "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nsubj", "nummod", "obj", "obl", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
	"acl:relcl", "advcl:relcl", "aux:pass", "cc:preconj", "compound:prt", "csubj:outer", "csubj:pass", "det:predet", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj:outer", "nsubj:pass", "obl:agent", "obl:unmarked",
}

// String gives the UD name: "nsubj:pass".
func (r Relation) String() string { return name(relationNames[:], int(r)) }

// ParseRelation finds a relation by its UD name. A subtype that is not listed
// gives its universal relation, anything else NoRelation.
func ParseRelation(s string) Relation {
	if i := index(relationNames[:], s); i > 0 {
		return Relation(i)
	}
	universal, _, _ := strings.Cut(s, ":")
	return Relation(index(relationNames[:], universal))
}

// Universal gives the relation without its subtype: nsubj for nsubj:pass.
func (r Relation) Universal() Relation {
	switch r {
	case RelativeClause:
		return ClausalModifier
	case SentenceRelative:
		return AdverbialClause
	case PassiveAuxiliary:
		return AuxiliaryOf
	case Preconjunction:
		return Coordination
	case VerbParticle:
		return Compound
	case OuterClausalSubject, PassiveClausalSubject:
		return ClausalSubject
	case Predeterminer:
		return DeterminerOf
	case DescriptiveModifier, Possessive, UnmarkedModifier:
		return NominalModifier
	case OuterSubject, PassiveSubject:
		return Subject
	case Agent, UnmarkedOblique:
		return Oblique
	}
	return r
}

// name and index look a name up in a table whose first entry means none.
func name(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return names[0]
}

func index(names []string, s string) int { return max(0, slices.Index(names, s)) }
