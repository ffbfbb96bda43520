package said

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// findPhrases finds "according to X" and "in X's view".
func (s *stage) findPhrases() {
	for i := range s.a.Words {
		if s.quoteAt[i] != 0 {
			continue
		}
		switch {
		case s.a.Lower(i) == "according" && s.a.Lower(i+1) == "to":
			s.addPhrase(doc.Range{From: i, To: i + 2}, s.a.PhraseFrom(i+2))
		case s.a.Lower(i) == "in" && s.a.ChunkAt(i+1) >= 0:
			s.addView(i)
		case s.a.Lower(i) == "from" && i > 0:
			s.addInference(i)
		}
	}
}

// addView adds "in the minister's view" and "in the words of X".
func (s *stage) addView(i int) {
	chunk := s.a.Chunks[s.a.ChunkAt(i+1)]
	head := s.a.Lower(chunk.Head)
	switch {
	case contains(" view opinion words judgment judgement estimation eyes ", head) && chunk.From == i+1 && chunk.Len() >= 2 && s.a.Words[chunk.Head-1].Tag == shallow.Possessive:
		to := chunk.Head
		if s.a.Lower(to-1) == "'s" || s.a.Lower(to-1) == "’s" {
			to--
		}
		s.addPhrase(doc.Range{From: chunk.Head, To: chunk.Head + 1}, shallow.Subject{Range: doc.Range{From: i + 1, To: to}, Head: to - 1})
	case head == "words" && s.a.Lower(chunk.To) == "of":
		s.addPhrase(doc.Range{From: i, To: chunk.To + 1}, s.a.PhraseFrom(chunk.To+1))
	}
}

// addInference adds "it follows from the documents that": what a source shows
// without saying it.
func (s *stage) addInference(i int) {
	group := s.a.GroupAt(i - 1)
	source := s.a.PhraseFrom(i + 1)
	if group < 0 || source.Head < 0 || s.a.Tag(source.To) != shallow.That || s.taken[i-1] {
		return
	}
	if subject := s.a.Subjects[group]; subject.Head < 0 || s.a.Lower(subject.Head) != "it" {
		return
	}
	head := s.a.Groups[group].Head
	to := s.trimStop(s.sentence(i).To, source.To)
	s.add(claim{
		cue: doc.Range{From: head, To: i + 1}, head: head, lemma: s.a.Words[head].Lemma + "-from", frame: frameThat, group: group,
		source: source.Range, sourceAt: source.Head, addressee: -1, content: []doc.Range{{From: source.To, To: to}},
	})
}

// addPhrase adds a claim whose content is the rest of the sentence.
func (s *stage) addPhrase(cue doc.Range, source shallow.Subject) {
	if source.Head < 0 {
		return
	}
	c := claim{cue: cue, head: cue.From, lemma: "according", frame: framePhrase, group: -1, source: source.Range, sourceAt: source.Head, addressee: -1}
	sentence := s.sentence(cue.From)
	start := cue.From
	if source.From < start {
		start = source.From - 1 // "in X's view"
	}
	after := max(source.To, cue.To)
	if start-sentence.From <= 2 {
		if at := s.afterSource(after, sentence.To); at < sentence.To {
			c.content = []doc.Range{{From: at, To: s.trimStop(sentence.To, at)}}
		}
	} else {
		c.content = s.aroundPhrase(start, after, sentence)
	}
	if len(c.content) == 0 || c.content[0].Len() <= 0 {
		return
	}
	s.finish(&c)
	s.add(c)
}

// afterSource returns the token behind the comma that ends the source of an
// opening phrase; a relative clause in commas belongs to the source.
func (s *stage) afterSource(k, end int) int {
	const reach = 40
	from := k
	if s.a.Tag(k) == shallow.Comma && contains(" who which whose ", s.a.Lower(k+1)) {
		from = k + 1
	}
	for i := from; i < end && i < k+reach; i++ {
		if t := s.a.Tag(i); t == shallow.Comma || t == shallow.Colon {
			return i + 1
		}
	}
	return k
}

// aroundPhrase returns the content of a phrase that closes or interrupts its
// sentence.
func (s *stage) aroundPhrase(start, after int, sentence doc.Range) []doc.Range {
	k := start
	if s.a.Tag(k-1) == shallow.Comma || s.a.Tag(k-1) == shallow.Dash {
		k--
	}
	if q := s.quoteOf(k - 1); q != nil && q.To == k {
		return []doc.Range{s.leftQuote(q, sentence)}
	}
	from := s.afterConjunction(sentence.From)
	content := []doc.Range{{From: from, To: k}}
	if k < start && s.a.Tag(after) == shallow.Comma && after+3 < sentence.To {
		if g := s.a.GroupAt(after + 1); g >= 0 && s.a.Groups[g].Mood == shallow.Finite {
			content = append(content, doc.Range{From: after + 1, To: s.trimStop(sentence.To, after+1)})
		}
	}
	return content
}

// findColons finds transcripts and headlines: a name at the start of a line, a
// colon, and what the name says.
func (s *stage) findColons() {
	paragraph := -1
	for n, r := range s.d.Ranges {
		p := s.d.Story.Sentences[n].Paragraph
		first := p != paragraph
		if r.Len() < 4 {
			continue
		}
		paragraph = p
		subject := s.a.PhraseFrom(r.From)
		if subject.Head < 0 || subject.Len() > 8 || s.a.Lower(subject.To) != ":" || !s.isSpeaker(subject) {
			continue
		}
		colon := subject.To
		if q := s.quoteOf(colon + 1); !first && (q == nil || q.From != colon+1 || q.owned) {
			continue // only at the start of a paragraph does a name alone speak
		}
		c := claim{
			cue: doc.Range{From: colon, To: colon + 1}, head: colon, lemma: ":", frame: frameColon, group: -1,
			source: subject.Range, sourceAt: subject.Head, addressee: -1,
			content: []doc.Range{{From: colon + 1, To: s.trimStop(r.To, colon+1)}},
		}
		if q := s.quoteOf(colon + 1); q != nil && q.From == colon+1 {
			c.content[0] = q.Range
		}
		s.finish(&c)
		s.add(c)
	}
}

// isSpeaker reports whether a phrase before a colon names who speaks: an actor,
// or at least a name; "The Latest:" and "Background:" are none, and "LONDON:" is
// where a story was written.
func (s *stage) isSpeaker(p shallow.Subject) bool {
	switch who := s.who(p.Head); {
	case who == 5: // a place
		return false
	case who != 0:
		return true
	}
	part := s.d.Tokens[p.Head].UPOS
	return s.a.Tag(p.Head) == shallow.Proper && s.a.Tag(p.From) != shallow.Determiner && (part == doc.ProperNoun || part == doc.NoUPOS)
}

// findSignatures finds a quotation signed behind a dash: "..." — Name.
func (s *stage) findSignatures() {
	for i := range s.quotes {
		q := &s.quotes[i]
		k := q.To
		if q.owned || s.a.Tag(k) != shallow.Dash || k+1 >= len(s.d.Tokens) || s.a.Tag(k+1) != shallow.Proper {
			continue
		}
		p := s.a.PhraseFrom(k + 1)
		if p.Head < 0 || s.paragraphOf(k+1) != s.paragraphOf(q.From) {
			continue
		}
		c := claim{
			cue: doc.Range{From: k, To: k + 1}, head: k, lemma: ":", frame: frameColon, group: -1,
			source: p.Range, sourceAt: p.Head, addressee: -1, content: []doc.Range{q.Range},
		}
		s.finish(&c)
		s.add(c)
	}
}
