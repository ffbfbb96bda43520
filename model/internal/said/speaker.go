package said

import (
	"dateline/model"
	"dateline/model/internal/doc"
)

// turn is who speaks at a point of the text: the last source with a name or
// title, in the paragraph at hand or the one before.
type turn struct {
	actor     model.Ordinal
	at        int // head of his source
	paragraph int
}

// keepSpeakers gives the pronouns that are sources to whom they must mean where
// the words around leave no choice: in "The minister, Paul Okello, said it was
// legal. He promised to publish it.", he is the speaker before, unless somebody
// else was named in between.
func (s *stage) keepSpeakers(out []model.Statement) {
	last := turn{paragraph: -1}
	for i := range out {
		c, st := &s.claims[i], &out[i]
		if c.within >= 0 || c.sourceAt < 0 {
			continue
		}
		if c.sourceAt == last.at && last.actor > 0 {
			st.Actor = last.actor // a second verb of the same source
			continue
		}
		p := s.paragraphOf(c.sourceAt)
		if p > last.paragraph+1 {
			last = turn{}
		}
		if c.source.Len() == 1 && last.actor > 0 && last.at < c.sourceAt && s.mayMean(c, last, p) {
			if st.Actor != last.actor && (st.Actor == 0 || p == last.paragraph && !s.namedIn(st.Actor, p, c.sourceAt)) {
				st.Actor = last.actor
			}
		}
		if st.Actor > 0 {
			last = turn{st.Actor, c.sourceAt, p}
		}
	}
}

// mayMean reports whether the pronoun that is the source of a claim may mean
// who spoke last: of the right kind, with nobody of that kind named since.
func (s *stage) mayMean(c *claim, last turn, paragraph int) bool {
	word := s.a.Lower(c.sourceAt)
	kind := s.d.Story.Actor(last.actor).Kind
	switch word {
	case "he", "she":
		if kind != model.KindPerson || s.calledOther(last.actor, word) {
			return false
		}
	case "it":
		if kind != model.KindOrganization && kind != model.KindCountry || paragraph != last.paragraph {
			return false
		}
	default:
		return false
	}
	for k := last.at + 1; k < c.sourceAt; k++ {
		m := s.mentionAt(k)
		if m == nil || m.actor == last.actor || m.form == model.FormPronoun || s.quoteAt[k] != 0 {
			continue
		}
		if other := s.d.Story.Actor(m.actor).Kind; other == kind || kind != model.KindPerson && other == model.KindCountry {
			return false
		}
	}
	return true
}

// calledOther reports whether an actor is elsewhere called by the other of
// "he" and "she", or by a title that goes with it.
func (s *stage) calledOther(actor model.Ordinal, word string) bool {
	other, title := " she her hers herself ", " ms mrs miss madam lady queen "
	if word == "she" {
		other, title = " he him his himself ", " mr sir lord king "
	}
	for _, m := range s.d.Story.Actor(actor).Mentions {
		r := s.d.Cover(m.Span)
		if m.Form == model.FormPronoun && contains(other, s.a.Lower(r.From)) {
			return true
		}
		if m.Form == model.FormName && (contains(title, bare(s.a.Lower(r.From))) || contains(title, bare(s.a.Lower(r.From-1)))) {
			return true
		}
	}
	return false
}

// bare takes the stop off an abbreviation.
func bare(word string) string {
	if n := len(word); n > 1 && word[n-1] == '.' {
		return word[:n-1]
	}
	return word
}

// namedIn reports whether an actor is named, by name or title, in a paragraph
// before token k.
func (s *stage) namedIn(actor model.Ordinal, paragraph, k int) bool {
	for _, m := range s.d.Story.Actor(actor).Mentions {
		if m.Form == model.FormPronoun {
			continue
		}
		if r := s.d.Cover(m.Span); r.Len() > 0 && r.From < k && s.paragraphOf(r.From) == paragraph {
			return true
		}
	}
	return false
}

// leastTurns is how many paragraphs must open with a name and a colon for them
// to be the turns of an interview.
const leastTurns = 3

// turns finds the turns of a transcript: paragraphs that open with who speaks
// and a colon, where several do and somebody speaks twice. All of a turn is
// what he says, as if it stood in quotation marks, so that nothing in it
// attributes on its own.
func (s *stage) turns() []doc.Range {
	var turns []doc.Range
	labels := make(map[string]bool)
	repeated := false
	for p := range s.paragraphs() {
		label, colon := s.labelAt(p)
		if colon < 0 || p.To-colon < 3 {
			continue
		}
		turns = append(turns, doc.Range{From: colon + 1, To: p.To})
		repeated = repeated || labels[label]
		labels[label] = true
	}
	if len(turns) < leastTurns || !repeated {
		return nil
	}
	return turns
}

func (s *stage) addTurn(r doc.Range) {
	s.quotes = append(s.quotes, quote{Range: r, closed: true})
	for k := r.From; k < r.To; k++ {
		s.quoteAt[k] = int32(len(s.quotes))
	}
}

// labelAt returns the words before the colon that opens a paragraph, and the
// colon, -1 without one.
func (s *stage) labelAt(p doc.Range) (string, int) {
	const most = 5
	for k := p.From + 1; k < p.To && k <= p.From+most; k++ {
		if s.d.Word(k) == ":" {
			return s.d.Story.Slice(s.d.Span(doc.Range{From: p.From, To: k})), k
		}
	}
	return "", -1
}

// paragraphs goes through the tokens of the paragraphs.
func (s *stage) paragraphs() func(yield func(doc.Range) bool) {
	return func(yield func(doc.Range) bool) {
		from := 0
		for n, r := range s.d.Ranges {
			if n+1 < len(s.d.Ranges) && s.d.Story.Sentences[n+1].Paragraph == s.d.Story.Sentences[n].Paragraph {
				continue
			}
			if from < r.To && !yield(doc.Range{From: from, To: r.To}) {
				return
			}
			from = r.To
		}
	}
}
