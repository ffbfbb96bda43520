package said

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// continueQuotes gives every quotation that nobody introduces to the speaker
// before it: the rest of a paragraph after "..., he said.", and paragraphs
// that open with a mark again.
func (s *stage) continueQuotes() {
	last := s.lastQuoted()
	current := -1
	for i := range s.quotes {
		q := &s.quotes[i]
		if q.owned {
			// A few quoted words inside the content of another do not take the
			// floor from who is being quoted.
			if c := last[i]; current < 0 || c < 0 || s.claims[c].direct || s.paragraphOf(q.From) != s.paragraphOf(s.claims[current].head) {
				current = c
			}
			continue
		}
		if current < 0 || !s.follows(&s.claims[current], q) {
			continue
		}
		more := s.goesOn(q)
		if more.Len() <= 0 {
			continue
		}
		c := &s.claims[current]
		c.content = append(c.content, more)
		q.owned = true
	}
}

// lastQuoted returns for each owned quotation the claim that owns it, or -1.
func (s *stage) lastQuoted() []int {
	owner := make([]int, len(s.quotes))
	for i := range owner {
		owner[i] = -1
	}
	for i := range s.claims {
		for _, r := range s.claims[i].content {
			if q := s.quoteOf(r.From); q != nil && q.From == r.From && q.To >= r.To-1 {
				owner[s.quoteAt[q.From+1]-1] = i
			}
			if q := s.quoteOf(r.To - 1); q != nil && owner[s.quoteAt[q.From+1]-1] < 0 {
				owner[s.quoteAt[q.From+1]-1] = i
			}
		}
	}
	return owner
}

// goesOn returns what a quotation adds to the words of the speaker before it:
// itself where it makes up whole sentences, its sentence where that has no other
// verb ("... for the middle class” and other issues."), else nothing.
func (s *stage) goesOn(q *quote) doc.Range {
	if s.standsAlone(q) {
		return q.Range
	}
	sentence := s.sentence(q.To - 1)
	if q.From != s.sentence(q.From).From || q.To > sentence.To || q.Len() < 4 {
		return doc.Range{}
	}
	for k := q.To; k < sentence.To; k++ {
		if s.a.GroupAt(k) >= 0 || s.quoteAt[k] != 0 {
			return doc.Range{}
		}
	}
	return doc.Range{From: q.From, To: s.trimStop(sentence.To, q.From)}
}

// standsAlone reports whether a quotation makes up whole sentences.
func (s *stage) standsAlone(q *quote) bool {
	first := s.sentence(q.From)
	if q.From != first.From {
		return false
	}
	last := s.sentence(q.To - 1)
	for k := q.To; k < last.To; k++ {
		if s.a.Tag(k) != shallow.Stop && s.a.Tag(k) != shallow.Quote {
			return false
		}
	}
	return true
}

// follows reports whether a quotation stands in the paragraph where the claim
// ends, or opens the next one.
func (s *stage) follows(c *claim, q *quote) bool {
	p := s.paragraphOf(max(c.head, c.content[len(c.content)-1].To-1))
	return s.paragraphOf(q.From) == p || s.paragraphOf(q.From) == p+1
}
