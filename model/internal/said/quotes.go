package said

import "dateline/model/internal/doc"

// quote is a quotation: the tokens from its opening mark to behind its closing
// one. One that is never closed ends with its paragraph.
type quote struct {
	doc.Range
	closed bool
	owned  bool // it is the content of a claim, or part of it
}

type markKind uint8

const (
	noMark markKind = iota
	opening
	closing
	straight
)

func markOf(word string) markKind {
	switch word {
	case "“", "«", "„", "``":
		return opening
	case "”", "»":
		return closing
	case `"`, "''":
		return straight
	}
	return noMark
}

// findQuotes pairs the quotation marks of each paragraph. A mark that opens
// while a quotation is open, and one that closes while none is, are ignored:
// a stray mark costs one quotation at most.
func (s *stage) findQuotes() {
	open := -1
	paragraph := -1
	turns := s.turns()
	for i := 0; i < len(s.d.Tokens); i++ {
		if len(turns) > 0 && turns[0].From == i {
			s.closeQuote(open, i, false)
			open = -1
			s.addTurn(turns[0])
			i, turns = turns[0].To-1, turns[1:]
			continue
		}
		if p := s.paragraphOf(i); p != paragraph {
			s.closeQuote(open, i, false)
			open, paragraph = -1, p
		}
		switch kind := markOf(s.d.Word(i)); {
		case kind == noMark:
		case kind == straight && open < 0 && !s.looksClosing(i), kind == opening && open < 0:
			open = i
		case open >= 0 && (kind != opening || s.looksClosing(i)): // typed the wrong way round, too
			s.closeQuote(open, i+1, true)
			open = -1
		}
	}
	s.closeQuote(open, len(s.d.Tokens), false)
}

func (s *stage) paragraphOf(i int) int {
	return s.d.Story.Sentences[s.d.Tokens[i].Sentence].Paragraph
}

// looksClosing reports whether a straight mark touches the word before it and
// not the one after.
func (s *stage) looksClosing(i int) bool {
	t := s.d.Tokens
	return i > 0 && t[i-1].End == t[i].Start && (i+1 >= len(t) || t[i].End < t[i+1].Start)
}

func (s *stage) closeQuote(from, to int, closed bool) {
	if from < 0 || to <= from+1 {
		return
	}
	s.quotes = append(s.quotes, quote{Range: doc.Range{From: from, To: to}, closed: closed})
	for k := from + 1; k < to; k++ {
		s.quoteAt[k] = int32(len(s.quotes))
	}
	if closed {
		s.quoteAt[to-1] = 0
	}
}

// quoteOf returns the quotation a token belongs to, marks included, or nil.
func (s *stage) quoteOf(i int) *quote {
	if i < 0 || i >= len(s.quoteAt) {
		return nil
	}
	for _, k := range [...]int{i, i + 1, i - 1} {
		if k >= 0 && k < len(s.quoteAt) && s.quoteAt[k] != 0 {
			q := &s.quotes[s.quoteAt[k]-1]
			if q.From <= i && i < q.To {
				return q
			}
		}
	}
	return nil
}
