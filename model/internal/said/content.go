package said

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
	"dateline/model/internal/shallow"
)

// contentEnd returns the token behind the content that begins at from.
func (s *stage) contentEnd(from int, c *claim, f frame) int {
	sentence := s.sentence(c.head)
	if from >= sentence.To {
		if q := s.quoteOf(from); q != nil && q.From == from {
			return q.To // "He said:" and the quotation in the next paragraph
		}
		return from
	}
	if q := s.quoteOf(from); q != nil && q.From == from && (q.To >= sentence.To-1 || f == frameQuote && s.endsThought(q)) {
		return q.To
	}
	end := s.trimStop(sentence.To, from)
	object := f == frameObject || f == framePreposition || f == frameGerund
	for k := from + 1; k < end; k++ {
		if q := s.quoteOf(k); q != nil && q.From == k {
			k = max(k, min(q.To, end)-1)
			continue
		}
		if s.endsContent(k, c, object, from) {
			return s.trimComma(k, from)
		}
	}
	return end
}

// endsThought reports whether a quotation ends in the punctuation that makes
// it whole.
func (s *stage) endsThought(q *quote) bool {
	switch s.a.Tag(q.To - 2) {
	case shallow.Comma, shallow.Stop:
		return true
	}
	return s.a.Tag(q.To) == shallow.Comma || s.a.Tag(q.To) == shallow.Stop
}

// trimStop takes the final stop and any closing marks off the end.
func (s *stage) trimStop(end, from int) int {
	for end > from+1 && (s.a.Tag(end-1) == shallow.Stop || s.a.Tag(end-1) == shallow.Quote && s.quoteOf(end-1) == nil) {
		end--
	}
	return end
}

func (s *stage) trimComma(end, from int) int {
	for end > from+1 && (s.a.Tag(end-1) == shallow.Comma || s.a.Tag(end-1) == shallow.Conjunction || s.a.Tag(end-1) == shallow.Dash) {
		end--
	}
	return end
}

// endsContent reports whether the content that has begun ends before token k.
func (s *stage) endsContent(k int, c *claim, object bool, from int) bool {
	switch s.a.Words[k].Tag {
	case shallow.Comma:
		return s.commaEnds(k, c.frame)
	case shallow.Conjunction:
		if s.a.Lower(k) == "but" {
			return c.frame != frameThat && c.frame != frameWh
		}
		return s.nextVerbIsCue(k+1, c) || object && s.finiteFollows(k+1)
	case shallow.Subordinator:
		return object && contains(" when while after before because although though if unless since ", s.a.Lower(k)) || k > from+2 && contains(" although though ", s.a.Lower(k))
	case shallow.Colon:
		return s.a.Lower(k) == ";"
	case shallow.Preposition:
		return object && (s.dated[min(k+1, len(s.dated)-1)] || s.a.Lower(k) != "of" && s.isOccasion(k+1, s.sentence(k).To))
	case shallow.Dash:
		return object && !s.touches(k)
	}
	if object {
		g := s.a.GroupAt(k)
		if g >= 0 && s.a.Groups[g].Mood == shallow.Finite && s.a.Groups[g].From == k && s.a.Tag(k-1) != shallow.Wh && s.a.Tag(k-1) != shallow.That && !s.inClause(k, from) {
			return true
		}
	}
	return false
}

func (s *stage) touches(k int) bool {
	t := s.d.Tokens
	return k > 0 && k+1 < len(t) && t[k-1].End == t[k].Start && t[k].End == t[k+1].Start
}

// finiteFollows reports whether a verb with a tense comes next, after adverbs.
func (s *stage) finiteFollows(k int) bool {
	for s.a.Tag(k) == shallow.Adverb {
		k++
	}
	return s.isFinite(k)
}

// inClause reports whether a relative or that-clause has begun since from, so
// that a finite verb at k belongs to the object.
func (s *stage) inClause(k, from int) bool {
	for i := k - 1; i >= from && i > k-25; i-- {
		switch s.a.Words[i].Tag {
		case shallow.Wh, shallow.That:
			return true
		}
	}
	return s.a.ChunkAt(k-1) >= 0
}

// commaEnds reports whether the comma at k closes the content: what follows is
// another attribution, or nothing that continues this kind of content.
func (s *stage) commaEnds(k int, f frame) bool {
	next := k + 1
	for s.a.Tag(next) == shallow.Adverb {
		next++
	}
	if s.attributes(next) {
		return true
	}
	tag, word := s.a.Tag(next), s.a.Lower(next)
	switch f {
	case frameThat, frameWh, frameLeft, framePhrase, frameAs, frameMiddle:
		return false
	case frameClause, frameQuote:
		return contains(" but although though while ", word) && s.a.Lower(next+1) != "that"
	}
	switch tag {
	case shallow.Wh, shallow.Subordinator, shallow.Verb, shallow.Auxiliary, shallow.Modal, shallow.Pronoun, shallow.Dash:
		return true
	case shallow.Preposition:
		return !contains(" including like to by of ", word)
	case shallow.Conjunction:
		return word == "but" || word == "yet" || s.a.GroupAt(next+1) >= 0 || s.a.Tag(next+1) == shallow.Pronoun || s.clauseStarts(next+1)
	case shallow.Determiner, shallow.Possessive, shallow.Noun, shallow.Proper:
		return s.clauseStarts(next) || tag == shallow.Determiner && contains(" a an ", word)
	}
	return false
}

// clauseStarts reports whether a noun phrase with a verb of its own begins at
// k.
func (s *stage) clauseStarts(k int) bool {
	p := s.a.PhraseFrom(k)
	return p.Head >= 0 && s.finiteFollows(p.To)
}

// attributes reports whether another attribution begins at token k.
func (s *stage) attributes(k int) bool {
	if s.a.Lower(k) == "according" {
		return true
	}
	if g := s.a.GroupAt(k); g >= 0 && s.isSpeech(g) {
		group := &s.a.Groups[g]
		if group.Mood == shallow.Gerund {
			return true
		}
		p := s.a.PhraseFrom(group.To)
		if group.Mood == shallow.Finite && group.Modal < 0 && p.Head >= 0 && (s.a.Tag(p.To) == shallow.Comma || s.a.Tag(p.To) == shallow.Stop) {
			return true
		}
	}
	if c := s.a.ChunkAt(k); c >= 0 {
		if g := s.a.GroupAt(s.a.Chunks[c].To); g >= 0 && s.isSpeech(g) && s.a.Groups[g].Mood == shallow.Finite {
			after := s.a.Tag(s.a.Groups[g].To)
			return after == shallow.Stop || after == shallow.Comma
		}
	}
	return false
}

func (s *stage) isSpeech(g int) bool { return s.speech[g] }

// nextVerbIsCue reports whether a verb of speech in the cue's own tense follows
// a conjunction: "said it was ready and called for talks".
func (s *stage) nextVerbIsCue(k int, c *claim) bool {
	for s.a.Tag(k) == shallow.Adverb {
		k++
	}
	g := s.a.GroupAt(k)
	if g < 0 || c.group < 0 || !s.isSpeech(g) || s.a.Groups[g].Modal >= 0 {
		return false
	}
	mine, other := s.a.Words[s.a.Groups[c.group].From].Form, s.a.Words[s.a.Groups[g].From].Form
	return mine&other&(lexicon.Past|lexicon.Third|lexicon.Gerund|lexicon.Base) != 0
}

// contentLeft returns what stands before "X said" or "said X" when it reads as
// content, and whether verb and source are inverted.
func (s *stage) contentLeft(g int, r *right) (content doc.Range, inverted bool) {
	group := &s.a.Groups[g]
	if group.Mood != shallow.Finite || group.Passive {
		return doc.Range{}, false
	}
	sentence := s.sentence(group.Head)
	subject := s.a.Subjects[g]
	k := group.From - 1
	for k >= sentence.From && (s.a.Words[k].Tag == shallow.Adverb || s.dated[k]) && s.a.Tag(k) != shallow.Comma {
		k--
	}
	boundary := k < sentence.From || s.a.Tag(k) == shallow.Comma || s.a.Tag(k) == shallow.Quote || s.a.Tag(k) == shallow.Stop || s.a.Tag(k) == shallow.Dash
	behind := s.a.ChunkAt(group.To)
	if boundary && behind >= 0 && (subject.Head < 0 || subject.Inherited) && !s.isFinite(s.a.Chunks[behind].To) {
		return s.leftOf(k+1, sentence), true
	}
	if subject.Head < 0 || subject.Inherited || subject.Relative {
		return doc.Range{}, false
	}
	return s.leftOf(subject.From, sentence), false
}

func (s *stage) isFinite(k int) bool {
	g := s.a.GroupAt(k)
	return g >= 0 && s.a.Groups[g].Mood == shallow.Finite && s.a.Groups[g].From == k
}

// leftOf returns the content that ends before token at: the quotation that
// closes there, or the clause from the start of the sentence to the comma.
func (s *stage) leftOf(at int, sentence doc.Range) doc.Range {
	k := at - 1
	for k >= sentence.From && (s.a.Words[k].Tag == shallow.Adverb || s.a.Words[k].Tag == shallow.Conjunction || s.dated[k]) {
		k--
	}
	if k < sentence.From && (k < 0 || s.paragraphOf(k) != s.paragraphOf(at)) {
		return doc.Range{}
	}
	if s.a.Tag(k) == shallow.Comma && k > sentence.From {
		k--
	} else if s.a.Tag(k) != shallow.Quote && s.a.Tag(k) != shallow.Dash {
		return doc.Range{}
	}
	if q := s.quoteOf(k); q != nil && q.To == k+1 {
		return s.leftQuote(q, sentence)
	}
	if k < sentence.From || s.a.Words[sentence.From].Tag == shallow.Subordinator && !s.hasMainClause(sentence.From, k) {
		return doc.Range{}
	}
	for i := sentence.From; i <= k; i++ {
		if s.isFinite(i) {
			return doc.Range{From: s.afterConjunction(sentence.From), To: k + 1}
		}
	}
	return doc.Range{}
}

func (s *stage) afterConjunction(k int) int {
	if s.a.Tag(k) == shallow.Conjunction {
		k++
	}
	return k
}

// hasMainClause reports whether a clause that opens with "when" or "if" is
// followed by another before token k.
func (s *stage) hasMainClause(from, k int) bool {
	for i := from; i < k; i++ {
		if s.a.Words[i].Tag == shallow.Comma {
			for j := i; j < k; j++ {
				if s.isFinite(j) {
					return true
				}
			}
		}
	}
	return false
}

// leftQuote returns the quotation as content, with the words of its sentence
// before it when it only ends a sentence that began outside.
func (s *stage) leftQuote(q *quote, sentence doc.Range) doc.Range {
	first := s.sentence(q.From)
	if q.From > first.From && q.To-q.From < sentence.To-sentence.From {
		for i := first.From; i < q.From; i++ {
			if s.isFinite(i) && !s.isSpeech(s.a.GroupAt(i)) {
				return doc.Range{From: s.afterConjunction(first.From), To: q.To}
			}
		}
	}
	return q.Range
}
