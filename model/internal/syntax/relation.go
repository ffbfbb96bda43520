package syntax

import "strings"

// relationNames are the relations that the parser tells apart: those of
// Universal Dependencies version 2 and the subtypes that a reader of sentences
// asks for. A relation is an index into this list; the first is none.
var relationNames = [...]string{
	"", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass",
	"case", "cc", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "dep", "det",
	"det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list",
	"mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer",
	"nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis",
	"punct", "reparandum", "root", "vocative", "xcomp",
}

// RelationCount is one more than the largest number of a relation.
const RelationCount = len(relationNames)

// Relations that rules ask for by name.
const (
	relationDep  = 18
	relationRoot = 46
)

// RelationName returns the name of a relation.
func RelationName(relation uint8) string { return relationNames[relation] }

// RelationNumber returns the number of the relation with a name; an unknown
// subtype counts as its universal relation, an unknown relation as dep.
func RelationNumber(name string) uint8 {
	for i, known := range relationNames {
		if known == name {
			return uint8(i)
		}
	}
	switch name { // older names of subtypes
	case "obl:tmod", "obl:npmod":
		return RelationNumber("obl:unmarked")
	case "nmod:tmod", "nmod:npmod":
		return RelationNumber("nmod:unmarked")
	}
	if universal, _, subtype := strings.Cut(name, ":"); subtype {
		return RelationNumber(universal)
	}
	return relationDep
}
