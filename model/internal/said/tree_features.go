package said

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/linear"
)

// What the dependency tree says of a decision is given to the learnt models as
// features, beside what the rules say: the tree knows relative clauses and
// coordination better than they do, and errs where they do not. Without trees
// (see package syntax) there are none of these features.

// tree holds, for each token, the tokens that its subtree spans.
type tree struct{ spans []doc.Range }

// readTree fills in the spans.
func (s *stage) readTree() {
	s.tree.spans = make([]doc.Range, len(s.d.Tokens))
	spans := s.tree.spans
	for i := range spans {
		spans[i] = doc.Range{From: i, To: i + 1}
	}
	for i := range spans {
		// Upwards as long as that widens something. A chain of a thousand words is
		// the worst that can come: longer sentences are cut.
		for at := int(s.d.Tokens[i].Head); at >= 0 && (i < spans[at].From || i >= spans[at].To); at = int(s.d.Tokens[at].Head) {
			spans[at].From, spans[at].To = min(spans[at].From, i), max(spans[at].To, i+1)
		}
	}
}

// above returns the token that a token hangs on, -1 for a root. Of words read
// as a sentence of their own, the one that hangs on what stands around is a root.
func (s *stage) above(i int) int {
	if i < 0 || i >= len(s.d.Tokens) {
		return -1
	}
	at := int(s.d.Tokens[i].Head)
	if s.clip.Len() > 0 && (at < s.clip.From || at >= s.clip.To) {
		return -1
	}
	return at
}

func (s *stage) relation(i int) uint32 {
	switch {
	case i < 0 || i >= len(s.d.Tokens):
		return 0
	case s.clip.Len() > 0 && s.above(i) < 0:
		return uint32(doc.Root)
	}
	return uint32(s.d.Tokens[i].Relation)
}

// pathSteps is how far a path may lead up from either end.
const pathSteps = 4

// path tells how a token hangs together with another: the relations on the way
// up to what is above both, and down again; 1 where that is too far.
func (s *stage) path(from, to int) uint32 {
	if from < 0 || to < 0 {
		return 0
	}
	up := uint32(2)
	for a, n := from, 0; a >= 0 && n <= pathSteps; a, n = s.above(a), n+1 {
		down := uint32(3)
		for b, m := to, 0; b >= 0 && m <= pathSteps; b, m = s.above(b), m+1 {
			if a == b {
				return linear.Mix(7, up, down, 0)
			}
			down = down*67 + s.relation(b)
		}
		up = up*67 + s.relation(a)
	}
	return 1
}

// hanging tells how the words from a place on, or up to it, hang on a head: the
// relation of the dependent that spans them, whether its span begins or ends
// there, or, where none does, how the head itself hangs on what is above it.
func (s *stage) hanging(head, inside, edge int) (uint32, int) {
	at := inside
	for n := 0; n < 60 && at >= 0; n++ {
		above := s.above(at)
		if above == head {
			return s.relation(at)<<3 | s.edge(at, edge), at
		}
		at = above
	}
	above := s.above(head)
	if above < 0 || s.tree.spans == nil {
		return 1 << 12, -1
	}
	return 1<<13 | s.relation(head)<<3 | s.edge(above, edge), above
}

// edge tells whether a place is where the span of a token begins or ends, or
// lies inside or outside of it.
func (s *stage) edge(token, place int) uint32 {
	span := s.tree.spans[token]
	switch {
	case place == span.From:
		return 1
	case place == span.To:
		return 2
	case place > span.From && place < span.To:
		return 3
	}
	return 4
}

// dependents that tell what kind of clause a verb has.
const (
	hasSubject = 1 << iota
	hasPassive
	hasClause
	hasOpenClause
	hasObject
	hasParataxis
	hasMark
	hasOblique
	hasModifyingClause
)

// clauses tells which dependents a head has, and the first that is a clause.
func (s *stage) clauses(head int) (mask uint32, clause int) {
	clause = -1
	if head < 0 || head >= len(s.d.Tokens) {
		return 0, -1
	}
	span := s.tree.spans[head]
	for i := max(span.From, head-reach); i < min(span.To, head+reach); i++ {
		if s.above(i) != head || s.clip.Len() > 0 && i == s.clip.From && s.relation(i) == uint32(doc.Marker) {
			continue // the "that" before words read as a sentence belongs to what stands around
		}
		bit := uint32(0)
		switch doc.Relation(s.relation(i)) {
		case doc.Subject, doc.OuterSubject:
			bit = hasSubject
		case doc.PassiveSubject:
			bit = hasPassive
		case doc.ClausalComplement, doc.ClausalSubject:
			bit = hasClause
		case doc.OpenComplement:
			bit = hasOpenClause
		case doc.Object, doc.IndirectObject:
			bit = hasObject
		case doc.Parataxis:
			bit = hasParataxis
		case doc.Marker:
			bit = hasMark
		case doc.Oblique, doc.Agent:
			bit = hasOblique
		case doc.ClausalModifier, doc.RelativeClause, doc.AdverbialClause:
			bit = hasModifyingClause
		}
		mask |= bit
		if clause < 0 && bit&(hasClause|hasOpenClause|hasParataxis) != 0 {
			clause = i
		}
	}
	return mask, clause
}

// cueTree tells a head that attributes by what hangs on it and what it hangs on.
func (s *stage) cueTree(f *features, h *head, v *scene) {
	at, relation := h.head, s.relation(h.head)
	mask, clause := s.clauses(at)
	f.add(200, relation, v.lemma, 0)
	f.add(201, relation, s.lemma(s.above(at)), 0)
	f.add(202, mask, v.lemma, 0)
	f.add(203, mask, v.act, relation)
	f.add(204, mask, v.frame, 0)
	f.add(205, relation, v.act, s.tag(s.above(at)))
	f.add(206, mask, v.class, v.act)
	f.add(207, s.path(h.sourceAt, at), v.lemma, 0)
	f.add(208, s.path(h.sourceAt, at), v.act, v.frame)
	f.add(209, s.path(h.sourceAt, at), v.subject, v.act)
	if clause >= 0 {
		f.add(210, s.relation(clause), s.tag(clause), v.lemma)
		f.add(211, s.lemma(clause), s.relation(clause), v.act)
		f.add(212, s.lower(s.tree.spans[clause].From), s.relation(clause), v.lemma)
		f.add(213, s.lower(s.tree.spans[clause].From), s.tag(clause), v.act)
	}
}

// optionTree tells a content that begins, or to the left ends, where the tree has
// a clause.
func (s *stage) optionTree(f *features, h *head, v *scene, o *option, at int, K uint32) {
	inside := at
	if o.kind == optionLeft {
		inside = at - 1
	}
	hangs, under := s.hanging(h.head, inside, at)
	f.add(200, K, hangs, 0)
	f.add(201, K, hangs, v.frame)
	f.add(202, K, hangs, v.lemma)
	f.add(203, K, hangs, v.act)
	f.add(204, hangs, s.tag(under), v.act)
	mask, _ := s.clauses(h.head)
	f.add(205, K, hangs, mask)
	f.add(206, K, mask, v.act)
}

// endTree tells the end of a content by where the tree has one.
func (s *stage) endTree(f *features, h *head, o *option, k int, K, rule, last uint32) {
	hangs, _ := s.hanging(h.head, o.at, k)
	within := uint32(0) // whether the next words hang on words of the content
	for i := k; i <= k+1 && i < len(s.d.Tokens); i++ {
		within <<= 2
		switch above := s.above(i); {
		case above >= o.at && above < k:
			within |= 1
		case above < 0:
			within |= 2
		case above == h.head:
			within |= 3
		}
	}
	f.add(200, hangs, K, last)
	f.add(201, hangs, within, K)
	f.add(202, hangs, within, rule)
	f.add(203, within, s.relation(k), s.tag(k))
	f.add(204, within, s.relation(k+1), s.tag(k))
	f.add(205, hangs, s.tag(k), last)
	f.add(206, within, last, rule)
	f.add(207, hangs&7, within, s.relation(k))
}

// beginTree does so for the beginning of a content left of the cue.
func (s *stage) beginTree(f *features, h *head, o *option, k int, last, quoted uint32) {
	hangs, _ := s.hanging(h.head, o.at-1, k)
	within := uint32(0) // whether the word before hangs on one of the content
	if above := s.above(k - 1); above >= k && above < o.at {
		within = 1
	}
	f.add(200, hangs, last, quoted)
	f.add(201, hangs, within, quoted)
	f.add(202, within, s.relation(k-1), last)
	f.add(203, hangs&7, within, s.tag(k-1))
}

// sourceTree tells the source by its place in the tree.
func (s *stage) sourceTree(f *features, h *head, v *scene, o *sourceOption, who, K uint32) {
	path := s.path(o.Head, h.head)
	span := s.tree.spans[o.Head]
	fits := flag(span.From == o.From)<<1 | flag(span.To == o.To)
	f.add(200, path, K, 0)
	f.add(201, path, v.frame, 0)
	f.add(202, path, v.lemma, 0)
	f.add(203, path, who, v.act)
	f.add(204, path, fits, K)
	f.add(205, s.relation(o.Head), fits, who)
}

// claimTree tells a statement that is right by how its parts hang together.
func (j *judge) claimTree(f *features, v *verdict, cue uint32) {
	first := v.content[0]
	hangs, _ := j.hanging(v.head.head, first.From, first.From)
	ends, _ := j.hanging(v.head.head, first.From, first.To)
	path := j.path(v.sourceAt, v.head.head)
	f.add(200, hangs, ends&7, uint32(v.option))
	f.add(201, hangs, cue, 0)
	f.add(202, path, cue, 0)
	f.add(203, path, hangs, 0)
	f.add(204, j.relation(v.head.head), hangs, v.act)
}
