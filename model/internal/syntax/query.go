package syntax

import (
	"iter"

	"dateline/model/internal/doc"
)

// Questions to the trees of a document that [Annotate] has filled. A token is
// its index in the document, -1 stands for no token, and any index may be asked
// about. Each question looks at one sentence only.

// inside reports whether there is such a token.
func inside(d *doc.Document, token int) bool { return token >= 0 && token < len(d.Tokens) }

// rangeOf returns the tokens of the sentence that a token stands in.
func rangeOf(d *doc.Document, token int) doc.Range {
	if !inside(d, token) || d.Tokens[token].Sentence >= len(d.Ranges) {
		return doc.Range{}
	}
	return d.Ranges[d.Tokens[token].Sentence]
}

// Head returns the head of a token, -1 for a root.
func Head(d *doc.Document, token int) int {
	if !inside(d, token) {
		return -1
	}
	return int(d.Tokens[token].Head)
}

// Children returns the tokens whose head is the token, in order.
func Children(d *doc.Document, token int) iter.Seq[int] {
	return func(yield func(int) bool) {
		r := rangeOf(d, token)
		for i := r.From; i < r.To; i++ {
			if int(d.Tokens[i].Head) == token && !yield(i) {
				return
			}
		}
	}
}

// Child returns the first child with one of the relations, or -1. A universal
// relation stands for its subtypes, too: nsubj finds nsubj:pass.
func Child(d *doc.Document, token int, relations ...doc.Relation) int {
	for i := range Children(d, token) {
		own := d.Tokens[i].Relation
		for _, r := range relations {
			if own == r || own.Universal() == r {
				return i
			}
		}
	}
	return -1
}

// maxChain bounds how many clauses a question follows.
const maxChain = 8

// Subject returns the subject of a predicate (nsubj, csubj and their subtypes),
// or -1. A predicate without one has that of the clause it shares it with: of
// the first conjunct (conj: "she came and saw"), of the predicate that it
// completes (xcomp: "he wants to go"; but the object in "he told her to go").
func Subject(d *doc.Document, predicate int) int {
	for range maxChain {
		if s := Child(d, predicate, doc.Subject, doc.ClausalSubject); s >= 0 {
			return s
		}
		head := Head(d, predicate)
		if head < 0 {
			return -1
		}
		switch d.Tokens[predicate].Relation {
		case doc.Conjunct:
		case doc.OpenComplement:
			if o := Child(d, head, doc.IndirectObject, doc.Object); o >= 0 && o < predicate {
				return o
			}
		default:
			return -1
		}
		predicate = head
	}
	return -1
}

// Object returns the direct object of a predicate (obj), or -1.
func Object(d *doc.Document, predicate int) int { return Child(d, predicate, doc.Object) }

// ClausalComplement returns the predicate of the clause that a predicate has as
// its complement: ccomp ("said that it rained"), else xcomp ("promised to
// come"), or -1.
func ClausalComplement(d *doc.Document, predicate int) int {
	if c := Child(d, predicate, doc.ClausalComplement); c >= 0 {
		return c
	}
	return Child(d, predicate, doc.OpenComplement)
}

// Apposition returns the first apposition of a noun (appos: "the mayor" in
// "Ann Lund, the mayor"), or -1.
func Apposition(d *doc.Document, noun int) int { return Child(d, noun, doc.Apposition) }

// Conjuncts returns the tokens that are coordinated with a token, in order and
// without itself, whichever of them it is.
func Conjuncts(d *doc.Document, token int) iter.Seq[int] {
	first := token
	for range maxChain {
		if !inside(d, first) || d.Tokens[first].Relation != doc.Conjunct || Head(d, first) < 0 {
			break
		}
		first = Head(d, first)
	}
	return func(yield func(int) bool) {
		if first != token && !yield(first) {
			return
		}
		for i := range Children(d, first) {
			if i != token && d.Tokens[i].Relation == doc.Conjunct && !yield(i) {
				return
			}
		}
	}
}

// Dominates reports whether a token is another or stands above it in the tree.
func Dominates(d *doc.Document, above, token int) bool {
	for range rangeOf(d, token).Len() {
		if token == above {
			return true
		}
		if token = Head(d, token); token < 0 {
			return false
		}
	}
	return false
}

// Subtree returns the unbroken run of tokens around a token that it dominates,
// itself among them. Arcs may cross, so it may dominate others further off.
func Subtree(d *doc.Document, token int) doc.Range {
	if !inside(d, token) {
		return doc.Range{}
	}
	sentence := rangeOf(d, token)
	r := doc.Range{From: token, To: token + 1}
	for r.From > sentence.From && Dominates(d, token, r.From-1) {
		r.From--
	}
	for r.To < sentence.To && Dominates(d, token, r.To) {
		r.To++
	}
	return r
}

// HeadOf returns the token of a range that the others hang on: the first one
// whose head lies outside, punctuation only if there is nothing else; -1 for an
// empty range.
func HeadOf(d *doc.Document, r doc.Range) int {
	found := -1
	for i := max(0, r.From); i < min(r.To, len(d.Tokens)); i++ {
		head := Head(d, i)
		if head >= r.From && head < r.To {
			continue
		}
		if d.Tokens[i].Relation != doc.PunctuationOf {
			return i
		}
		if found < 0 {
			found = i
		}
	}
	return found
}
