package said

import (
	"slices"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// mention is a mention of an actor in token terms.
type mention struct {
	doc.Range
	actor model.Ordinal
	form  model.Form
}

func (s *stage) collectMentions() {
	for i := range s.d.Story.Actors {
		for _, m := range s.d.Story.Actors[i].Mentions {
			s.mentions = append(s.mentions, mention{s.d.Cover(m.Span), model.Ordinal(i + 1), m.Form})
		}
	}
	slices.SortStableFunc(s.mentions, func(a, b mention) int { return a.From - b.From })
}

// actorAt returns the actor whose mention holds a token: the shortest mention
// that does, 0 without one.
func (s *stage) actorAt(token int) model.Ordinal {
	if m := s.mentionAt(token); m != nil {
		return m.actor
	}
	return 0
}

// mentionAt returns the shortest mention that holds a token, nil without one.
func (s *stage) mentionAt(token int) *mention {
	if token < 0 {
		return nil
	}
	var best *mention
	at, _ := slices.BinarySearchFunc(s.mentions, token+1, func(m mention, t int) int { return m.From - t })
	for i := at - 1; i >= 0 && i >= at-8; i-- {
		m := &s.mentions[i]
		if m.From <= token && token < m.To && (best == nil || m.Len() < best.Len()) {
			best = m
		}
	}
	return best
}

// actorOf returns who stands behind a claim's source: the mention at its head,
// at the head of what a relative pronoun refers to, else the last one in it.
func (s *stage) actorOf(c *claim) model.Ordinal {
	m := s.mentionAt(c.sourceAt)
	if o := s.apposed(c.source.To); o > 0 && (m == nil || m.form != model.FormName || s.d.Story.Actor(m.actor).Kind == model.KindGroup) {
		return o // whoever a title may stand for elsewhere
	}
	if m != nil {
		return m.actor
	}
	if at := s.a.Antecedent(c.sourceAt); at >= 0 && isRelative(s.a.Lower(c.sourceAt)) {
		return s.actorAt(at)
	}
	for k := min(c.sourceAt, c.source.To-1); k >= c.source.From; k-- {
		if s.a.Tag(k) == shallow.Possessive || s.a.Tag(k+1) == shallow.Possessive {
			continue // whose chairman it is says nothing about who spoke
		}
		if o := s.actorAt(k); o > 0 {
			return o
		}
	}
	return 0
}

// apposed returns the person whose name stands in apposition behind a source
// that ends at token k: "its chairman, Ann Vale, said".
func (s *stage) apposed(k int) model.Ordinal {
	if s.a.Tag(k) != shallow.Comma || s.a.Tag(k+1) != shallow.Proper || s.a.Tag(k-1) == shallow.Proper {
		return 0
	}
	c := s.a.ChunkAt(k + 1)
	if c < 0 || s.who(s.a.Chunks[c].Head) != namedPerson {
		return 0
	}
	return s.actorAt(s.a.Chunks[c].Head)
}

func isRelative(word string) bool { return contains(" who which that ", word) }
