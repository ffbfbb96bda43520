package said

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
	"dateline/model/internal/syntax"
)

// findNouns finds nouns that attribute: "the minister's claim that", "calls
// for", "criticism of".
func (s *stage) findNouns() {
	for i := range s.a.Chunks {
		chunk := &s.a.Chunks[i]
		head := chunk.Head
		if s.quoteAt[head] != 0 || s.taken[head] {
			continue
		}
		lemma := s.a.Lower(head)
		if _, known := s.nouns[lemma]; !known {
			continue
		}
		k := chunk.To
		code := ""
		switch {
		case s.a.Tag(k) == syntax.That && s.a.Tag(k+1) != syntax.Verb:
			code = "nt"
		case s.a.Tag(k) == syntax.To:
			code = "ni"
		case s.a.Tag(k) == syntax.Preposition:
			code = "np" + s.a.Lower(k)
		default:
			continue
		}
		if rate, ok := lexicon.CueRate(lemma, code); ok && rate < threshold || !ok && code != "nt" {
			continue
		}
		s.addNoun(chunk, k, code)
	}
}

func (s *stage) addNoun(chunk *syntax.Chunk, k int, code string) {
	c := claim{cue: doc.Range{From: chunk.Head, To: chunk.Head + 1}, head: chunk.Head, lemma: s.a.Lower(chunk.Head), noun: true, frame: frameThat, group: -1, sourceAt: -1, addressee: -1}
	from := k
	f := frameThat
	if len(code) > 2 {
		from, f = k+1, frameObject
		c.cue.To = k + 1
	}
	c.frame = f
	s.possessor(&c, chunk)
	to := s.contentEnd(from, &c, f)
	if to <= from {
		return
	}
	c.content = []doc.Range{{From: from, To: to}}
	s.finish(&c)
	s.add(c)
}

// possessor finds whose claim it is: "the ministry's claim", "their demand".
func (s *stage) possessor(c *claim, chunk *syntax.Chunk) {
	for k := chunk.Head - 1; k >= chunk.From; k-- {
		if s.a.Words[k].Tag != syntax.Possessive {
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
