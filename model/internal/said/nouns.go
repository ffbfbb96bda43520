package said

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// nounClaim reads the head of a noun phrase as a cue; code is its frame for
// the counts.
func (s *stage) nounClaim(chunk *shallow.Chunk) (claim, string, bool) {
	head, k := chunk.Head, chunk.To
	lemma := s.a.Lower(head)
	if _, known := s.nouns[lemma]; !known || s.quoteAt[head] != 0 {
		return claim{}, "", false
	}
	c := claim{cue: doc.Range{From: head, To: head + 1}, head: head, lemma: lemma, noun: true, frame: frameThat, group: -1, sourceAt: -1, addressee: -1}
	from, code := k, "nt"
	switch {
	case s.a.Tag(k) == shallow.That && s.a.Tag(k+1) != shallow.Verb:
	case s.a.Tag(k) == shallow.To:
		c.frame, code = frameInfinitive, "ni"
	case s.a.Tag(k) == shallow.Preposition:
		c.frame, code = frameObject, "np"+s.a.Lower(k)
		from = k + 1
		c.cue.To = k + 1
	default:
		c.frame, code = frameNone, "ne"
	}
	s.possessor(&c, chunk)
	if c.sourceAt < 0 {
		s.governor(&c, chunk)
	}
	if c.sourceAt >= 0 {
		code = "N" + code[1:]
	}
	if to := s.contentEnd(from, &c, c.frame); to > from && c.frame != frameNone {
		c.content = []doc.Range{{From: from, To: to}}
	}
	return c, code, len(c.content) > 0
}

// possessor finds whose claim it is: "the ministry's claim", "their demand".
func (s *stage) possessor(c *claim, chunk *shallow.Chunk) {
	for k := chunk.Head - 1; k >= chunk.From; k-- {
		if s.a.Words[k].Tag != shallow.Possessive {
			continue
		}
		w := s.a.Lower(k)
		if w == "'s" || w == "’s" || w == "'" || w == "’" {
			c.source, c.sourceAt = doc.Range{From: chunk.From, To: k}, max(k-1, chunk.From)
		} else {
			c.source, c.sourceAt = doc.Range{From: k, To: k + 1}, k
		}
		return
	}
}

// governor takes the subject of the verb that governs the noun: "they issued a
// condemnation of".
func (s *stage) governor(c *claim, chunk *shallow.Chunk) {
	k := chunk.From - 1
	if s.a.Tag(k) == shallow.Preposition {
		k--
	}
	g := s.a.GroupAt(k)
	if g < 0 || s.a.Groups[g].Passive {
		return
	}
	if p := s.a.Subjects[g]; p.Head >= 0 {
		c.source, c.sourceAt = p.Range, p.Head
		if isLight(s.a.Words[s.a.Groups[g].Head].Lemma) && s.a.Tag(k) != shallow.Preposition {
			c.cue.From = s.a.Groups[g].Head
		}
	}
}

// isLight reports whether a verb says little but that the noun is done.
func isLight(lemma string) bool {
	return contains(" make issue give offer have take deliver release express raise voice put file lodge repeat send post show reach extract ", lemma)
}
