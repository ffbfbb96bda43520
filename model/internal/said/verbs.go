package said

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
	"dateline/model/internal/shallow"
)

// assignContent gives the claim what stands left of it, right of it or around
// it, and settles the frame. It reports whether verb and source are inverted.
func (s *stage) assignContent(c *claim, r *right) (inverted bool) {
	left, inverted := s.contentLeft(c.group, r)
	takesLeft := r.frame == frameNone || r.frame == frameQuote || r.frame == framePreposition || inverted
	switch {
	case left.Len() > 0 && takesLeft:
		c.content = append(c.content, left)
		if r.frame == frameQuote && !inverted {
			c.content = s.appendRight(c.content, c, r)
		}
		r.frame = frameLeft
	case left.Len() > 0 && r.frame == frameObject && s.lemmaIs(c.head, addressWord):
		// "...", he told the paper.
		c.content = append(c.content, left)
		c.addressee = s.a.Chunks[s.a.ChunkAt(r.from)].Head
		r.frame = frameLeft
	case r.frame == frameNone:
		if c.content = s.around(c.group, r); len(c.content) > 0 {
			r.frame = frameMiddle
		}
	default:
		c.content = s.appendRight(c.content, c, r)
	}
	c.frame = r.frame
	return inverted
}

// reportBefore adds a bare "the Gazette reports" as the source of the sentence
// before it: a verb of speech with a named subject that governs nothing, in a
// sentence that tells nothing else.
func (s *stage) reportBefore(c *claim) bool {
	n := s.d.Tokens[c.head].Sentence
	if c.frame != frameNone || !contains(" report say write state note announce claim ", c.lemma) || n == 0 || c.group < 0 {
		return false
	}
	subject := s.a.Subjects[c.group]
	sentence := s.d.Ranges[n]
	if subject.Head < 0 || subject.Inherited || s.a.Words[subject.Head].Tag != shallow.Proper || s.a.Groups[c.group].Negated || s.a.Groups[c.group].Passive {
		return false
	}
	for k := sentence.From; k < sentence.To; k++ {
		if g := s.a.GroupAt(k); g >= 0 && g != c.group && s.a.Groups[g].Mood != shallow.Gerund || s.quoteAt[k] != 0 {
			return false
		}
	}
	before := s.d.Ranges[n-1]
	if s.paragraphOf(before.From) != s.paragraphOf(c.head) {
		return false
	}
	c.source, c.sourceAt, c.previous = subject.Range, subject.Head, true
	c.content = []doc.Range{{From: before.From, To: s.trimStop(before.To, before.From)}}
	return true
}

// finish marks the quotations of a claim as accounted for.
func (s *stage) finish(c *claim) {
	for _, r := range c.content {
		if q := s.quoteOf(r.From); q != nil {
			q.owned = true
			c.direct = c.direct || q.From == r.From && q.To >= r.To
		}
		if q := s.quoteOf(r.To - 1); q != nil {
			q.owned = true
		}
	}
}

// verbClaim reads a verb group as a cue; code is its frame for the counts.
func (s *stage) verbClaim(g int) (claim, string, bool) {
	group := &s.a.Groups[g]
	word := &s.a.Words[group.Head]
	if word.Tag == shallow.Auxiliary {
		return claim{}, "", false
	}
	r := s.readRight(g)
	c := claim{
		cue: doc.Range{From: group.Head, To: max(r.particle, group.Head+1)}, head: group.Head,
		lemma: word.Lemma, frame: r.frame, group: g, sourceAt: -1, addressee: r.addressee, within: -1,
	}
	if r.particle > group.To {
		c.lemma += "-" + s.a.Lower(r.particle-1)
	}
	if at := s.clauseAfterAs(g, &r); at > 0 {
		r.frame, r.from = frameAs, at
		c.frame = frameAs
	}
	inverted := s.assignContent(&c, &r)
	passive := group.Passive || group.Mood == shallow.Participle
	s.findSource(&c, inverted, passive)
	switch raising := contains(" seem appear ", c.lemma); {
	case group.Passive && r.frame == frameInfinitive && !inverted:
		s.raiseSubject(&c)
	case raising && (r.frame == frameInfinitive || r.frame == frameObject):
		s.raiseSubject(&c)
		c.source, c.sourceAt = doc.Range{}, -1
	}
	if inverted {
		c.content = s.afterInversion(c.content, &c)
	}
	if len(c.content) == 0 || c.sourceAt < 0 && s.isImperative(g) {
		return c, s.code(g, &r), false
	}
	if r.frame == framePreposition && contains(" for on upon to of about ", r.preposition) {
		c.cue.To = max(c.cue.To, min(r.from+1, s.sentence(c.head).To))
		c.lemma = s.withPreposition(c.lemma, r.preposition)
	}
	return c, s.code(g, &r), true
}

// raiseSubject makes the subject of "X is expected to" part of what is
// expected.
func (s *stage) raiseSubject(c *claim) {
	p := s.a.Subjects[c.group]
	if p.Head >= 0 && !p.Inherited && len(c.content) > 0 && p.To <= c.content[0].From {
		c.content = append([]doc.Range{p.Range}, c.content...)
	}
}

// isImperative reports whether a verb without a subject is an order to the
// reader.
func (s *stage) isImperative(g int) bool {
	group := &s.a.Groups[g]
	return group.Mood == shallow.Finite && !group.Passive && s.a.Words[group.From].Form&lexicon.Base != 0 && s.a.Words[group.From].Form&lexicon.Past == 0
}

// around returns the two parts of a sentence that ", he said," interrupts.
func (s *stage) around(g int, r *right) []doc.Range {
	group := &s.a.Groups[g]
	subject := s.a.Subjects[g]
	sentence := s.sentence(group.Head)
	if group.Mood != shallow.Finite || group.Passive || subject.Head < 0 || subject.Inherited || s.a.Tag(r.from) != shallow.Comma {
		return nil
	}
	from, to := s.afterConjunction(sentence.From), subject.From-1
	end := s.trimStop(sentence.To, r.from)
	if s.a.Tag(to) != shallow.Comma || to <= from || end-r.from < 3 {
		return nil
	}
	if !s.hasFinite(from, to) && !s.hasFinite(r.from+1, end) {
		return nil // "On Friday, the Gazette reports, citing a source" interrupts no clause
	}
	return []doc.Range{{From: from, To: to}, {From: r.from + 1, To: end}}
}

// hasFinite reports whether a verb with a tense stands in [from, to).
func (s *stage) hasFinite(from, to int) bool {
	for k := from; k < to; k++ {
		if s.isFinite(k) {
			return true
		}
	}
	return false
}

// withPreposition joins a preposition to a lemma where the pair is a cue of
// its own ("call-for").
func (s *stage) withPreposition(lemma, preposition string) string {
	if _, ok := s.cues[lemma+"-"+preposition]; ok {
		return lemma + "-" + preposition
	}
	return lemma
}

func (s *stage) appendRight(content []doc.Range, c *claim, r *right) []doc.Range {
	from := r.from
	if r.frame == framePreposition {
		from++
	}
	to := s.contentEnd(from, c, r.frame)
	if to <= from {
		return content
	}
	return append(content, doc.Range{From: from, To: to})
}

// afterInversion adds the quotation that goes on behind "..., said X, ...".
func (s *stage) afterInversion(content []doc.Range, c *claim) []doc.Range {
	k := c.source.To
	if c.source.Len() == 0 || k <= c.head {
		return content
	}
	end := s.sentence(c.head).To
	for i := k; i < end && i < k+25; i++ {
		if isOpening(s, i) {
			if t := s.a.Tag(i - 1); t == shallow.Comma || t == shallow.Colon {
				return append(content, s.quoteOf(i).Range)
			}
			return content
		}
	}
	return content
}

// findSource gives the claim its source: the subject, the phrase behind an
// inverted verb, or the "by" phrase of a passive.
func (s *stage) findSource(c *claim, inverted, passive bool) {
	switch {
	case inverted:
		p := s.a.PhraseFrom(s.a.Groups[c.group].To)
		c.source, c.sourceAt = p.Range, p.Head
	case passive:
		s.passiveSource(c)
	default:
		if p := s.subjectOf(c.group); p.Head >= 0 {
			c.source, c.sourceAt = p.Range, p.Head
		}
	}
}

// subjectOf returns the subject of a cue. A verb of speech coordinated with
// another shares that one's subject, not that of what was said between them.
func (s *stage) subjectOf(g int) shallow.Subject {
	subject := s.a.Subjects[g]
	group := &s.a.Groups[g]
	if group.Mood == shallow.Gerund && !subject.Inherited && g > 0 && subject.Head >= 0 && s.is(subject.Head, occasionWord) {
		// "issued a statement saying": who issued it says it.
		if p := s.a.Subjects[g-1]; p.Head >= 0 && !s.a.Groups[g-1].Passive && s.a.Groups[g-1].From >= s.sentence(group.Head).From {
			return p
		}
	}
	if !subject.Inherited {
		return subject
	}
	sentence := s.sentence(group.Head)
	for i := len(s.earlier) - 1; i >= max(0, len(s.earlier)-8) && s.earlier[i].head >= sentence.From; i-- {
		c := &s.earlier[i]
		if c.sourceAt < 0 || c.head >= group.Head || !s.cues[c.lemma].Speech {
			continue
		}
		if s.holds(c, subject) {
			return shallow.Subject{Range: c.source, Head: c.sourceAt, Inherited: true}
		}
	}
	return subject
}

// holds reports whether the subject stands inside the content of a claim.
func (s *stage) holds(c *claim, subject shallow.Subject) bool {
	for _, r := range c.content {
		if r.From <= subject.Head && subject.Head < r.To {
			return true
		}
	}
	return false
}

func (s *stage) passiveSource(c *claim) {
	group := &s.a.Groups[c.group]
	end := s.sentence(group.Head).To
	for k := group.To; k < end && k < group.To+12; k++ {
		if s.a.Lower(k) == "by" {
			p := s.a.PhraseFrom(k + 1)
			if p.Head >= 0 && !s.dated[k+1] {
				c.source, c.sourceAt = p.Range, p.Head
			}
			return
		}
		if g := s.a.GroupAt(k); g >= 0 && s.a.Groups[g].Mood == shallow.Finite || s.a.Tag(k) == shallow.That {
			return
		}
	}
}
