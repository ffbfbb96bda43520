package said

import (
	"unicode"
	"unicode/utf8"

	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// option is one reading of where the content of a head stands. Of a part that
// opens to the right of the cue, the end is still to be chosen among ends; of
// a part left of the cue the beginning, among ends too.
type option struct {
	kind  uint8
	fixed []doc.Range // parts that are settled
	at    int         // where the open part begins, or for left ones ends
	ends  []int       // in order away from at; empty without an open part
}

// The kinds of option.
const (
	optionRule    uint8 = iota // what the rules say, whole
	optionRight                // right of the cue
	optionLeft                 // left of source and cue
	optionAround               // both sides of ", he said,"
	optionSubject              // the subject alone: "the plan was criticised"
	optionRaised               // the subject and what follows: "X is expected to"
)

// maxOptions and maxEnds bound the readings of a head, and the ends of each.
const (
	maxOptions = 12
	maxEnds    = 24
)

// content returns the parts of an option with its n-th end.
func (o *option) content(n int) []doc.Range {
	switch {
	case len(o.ends) == 0:
		return o.fixed
	case o.kind == optionLeft:
		return []doc.Range{{From: o.ends[n], To: o.at}}
	}
	out := append([]doc.Range(nil), o.fixed...)
	return append(out, doc.Range{From: o.at, To: o.ends[n]})
}

// options lists the readings of a head.
func (s *stage) options(h *head) []option {
	out := s.allOptions(h)
	kept := out[:0]
	for i := range out {
		if s.fits(h, &out[i]) {
			kept = append(kept, out[i])
		}
	}
	return kept
}

// fits holds readings to what quotation marks prove: a head that a quotation is
// bound to has it for content, and "As they left, she said, “...”" has the
// quotation alone.
func (s *stage) fits(h *head, o *option) bool {
	if h.bound {
		switch o.kind {
		case optionLeft, optionAround:
			return true
		case optionRule:
			return o.fixed[0].To <= h.head
		}
		return false
	}
	parts := o.fixed
	if len(o.ends) > 0 {
		parts = o.content(0)
	}
	if len(parts) < 2 || !isOpening(s, parts[1].From) || parts[0].From > h.head {
		return true
	}
	before := s.quoteOf(parts[0].To - 1)
	return before != nil || !s.startsThought(parts[1].From)
}

// startsThought reports whether the quotation that opens at a mark begins with
// a capital letter.
func (s *stage) startsThought(mark int) bool {
	if mark+1 >= len(s.d.Tokens) {
		return false
	}
	c, _ := utf8.DecodeRuneInString(s.d.Word(mark + 1))
	return unicode.IsUpper(c)
}

func (s *stage) allOptions(h *head) []option {
	var out []option
	if h.ruled {
		out = append(out, option{kind: optionRule, fixed: h.content})
	}
	sentence := s.sentence(h.head)
	for _, at := range s.rightStarts(h, sentence) {
		if ends := s.rightEnds(at, sentence); len(ends) > 0 {
			out = append(out, option{kind: optionRight, at: at, ends: ends})
		}
	}
	if h.noun {
		return out
	}
	subject := shallow.Subject{Head: -1}
	if h.group >= 0 {
		subject = s.a.Subjects[h.group]
	}
	own := subject.Head >= 0 && !subject.Inherited && subject.To <= h.head
	if own {
		out = s.leftOption(out, subject.From, sentence)
		if s.a.Tag(subject.From-1) == shallow.Comma && subject.From-1 > sentence.From && s.a.Tag(h.right.particle) == shallow.Comma {
			if ends := s.rightEnds(h.right.particle+1, sentence); len(ends) > 0 {
				left := doc.Range{From: s.afterConjunction(sentence.From), To: subject.From - 1}
				if left.Len() > 0 {
					out = append(out, option{kind: optionAround, fixed: []doc.Range{left}, at: h.right.particle + 1, ends: ends})
				}
			}
		}
		if !subject.Relative {
			out = append(out, option{kind: optionSubject, fixed: []doc.Range{subject.Range}})
			if ends := s.rightEnds(h.right.from, sentence); len(ends) > 0 && h.right.from > subject.To && !charges(h.right.preposition) {
				out = append(out, option{kind: optionRaised, fixed: []doc.Range{subject.Range}, at: h.right.from, ends: ends})
			}
		}
	} else if h.group >= 0 {
		out = s.leftOption(out, s.a.Groups[h.group].From, sentence)
	}
	return out
}

// charges reports whether a preposition leads to what somebody is accused of or
// blamed for: the accused is no part of that, as the subject of "is expected to"
// is of what is expected.
func charges(preposition string) bool { return preposition == "of" || preposition == "for" }

// rightStarts returns where a content right of the cue may begin.
func (s *stage) rightStarts(h *head, sentence doc.Range) []int {
	var starts []int
	add := func(k int) {
		if k <= h.head || k >= sentence.To && s.quoteState(k) != 1 || len(starts) >= maxOptions-5 {
			return
		}
		for _, seen := range starts {
			if seen == k {
				return
			}
		}
		starts = append(starts, k)
	}
	r := &h.right
	from := r.from
	if r.frame == framePreposition {
		from++
	}
	add(from)
	add(r.particle)
	if s.a.Tag(r.particle) == shallow.Preposition {
		add(r.particle + 1)
	}
	if c := s.a.ChunkAt(r.particle); c >= 0 {
		to := s.a.Chunks[c].To
		add(to)
		if s.a.Tag(to) == shallow.Preposition || s.a.Tag(to) == shallow.Comma {
			add(to + 1)
		}
	}
	for k := r.particle; k < sentence.To && k < r.particle+14; k++ {
		switch {
		case s.a.Tag(k) == shallow.That, s.quoteState(k) == 1, s.a.Tag(k) == shallow.To:
			add(k)
		case s.a.Tag(k) == shallow.Colon:
			add(k + 1)
		case s.a.Tag(k) == shallow.Wh && k < r.particle+6:
			add(k)
		}
	}
	return starts
}

// rightEnds returns where a content that begins at token at may end: before
// marks, conjunctions, prepositions and verbs, outside quotations.
func (s *stage) rightEnds(at int, sentence doc.Range) []int {
	if at < 0 || at >= len(s.d.Tokens) {
		return nil
	}
	if at >= sentence.To {
		if q := s.quoteOf(at); q != nil && q.From == at {
			return []int{q.To}
		}
		return nil
	}
	last := s.trimStop(sentence.To, at)
	for k := at; k < last; k++ {
		if s.taken[k] && s.a.Lower(k) == "according" { // found before
			last = max(at, k)
			if s.a.Tag(last-1) == shallow.Comma {
				last--
			}
			break
		}
	}
	var ends []int
	finite := s.isFinite(at)
	for k := at + 1; k < last && len(ends) < maxEnds-2; k++ {
		if finite = finite || s.isFinite(k); !finite && s.a.Tag(k) == shallow.Conjunction && s.finiteFollows(k+1) {
			last = k // "refused the prize and went home": a second verb of the subject
			break
		}
		if q := s.quoteOf(k - 1); q != nil && q.From == k-1 {
			to := q.To
			if to >= last {
				ends = append(ends, to)
				return ends
			}
			k = to
			ends = append(ends, k)
			continue
		}
		if s.isBoundary(k) && (k > at+1 || !s.opens(at)) {
			ends = append(ends, k)
		}
	}
	if last = s.trimComma(last, at); last > at && (len(ends) == 0 || ends[len(ends)-1] < last) {
		ends = append(ends, last)
	}
	return ends
}

// opens reports whether a word can only begin a content.
func (s *stage) opens(k int) bool {
	switch s.a.Tag(k) {
	case shallow.To, shallow.That, shallow.Preposition, shallow.Determiner, shallow.Conjunction, shallow.Subordinator:
		return true
	}
	return false
}

// isBoundary reports whether content may end before token k.
func (s *stage) isBoundary(k int) bool {
	switch s.a.Words[k].Tag {
	case shallow.Comma, shallow.Colon, shallow.Dash, shallow.Bracket, shallow.Quote, shallow.Stop,
		shallow.Conjunction, shallow.Subordinator, shallow.That, shallow.Wh, shallow.Preposition, shallow.To:
		return true
	}
	if g := s.a.GroupAt(k); g >= 0 && s.a.Groups[g].From == k {
		return true
	}
	if s.dated[k] && !s.dated[k-1] {
		return true
	}
	c := s.a.ChunkAt(k)
	return c >= 0 && s.a.Chunks[c].From == k && s.a.ChunkAt(k-1) >= 0 || s.a.Lower(k) == "according"
}

// leftOption adds the reading that what stands before token at is the content.
func (s *stage) leftOption(out []option, at int, sentence doc.Range) []option {
	k := at - 1
	for k >= sentence.From && (s.a.Words[k].Tag == shallow.Adverb || s.a.Words[k].Tag == shallow.Conjunction || s.dated[k]) {
		k--
	}
	switch s.a.Tag(k) {
	case shallow.Comma, shallow.Dash:
		k--
	case shallow.Quote, shallow.Stop:
	default:
		return out
	}
	if k < 0 || k < sentence.From && s.quoteOf(k) == nil || s.paragraphOf(k) != s.paragraphOf(at) {
		return out
	}
	ends := s.leftEnds(k, sentence)
	if q := s.quoteOf(k); q != nil && q.To == k+1 && len(ends) > 1 && s.startsThought(q.From) && s.opensBehind(q.From-1) {
		ends = ends[:1] // a quotation that is a sentence is the content, and no more
	}
	if len(ends) > 0 {
		out = append(out, option{kind: optionLeft, at: k + 1, ends: ends})
	}
	return out
}

// opensBehind reports whether a quotation behind token k is set apart from the
// words before it.
func (s *stage) opensBehind(k int) bool {
	switch s.a.Tag(k) {
	case shallow.Comma, shallow.Colon, shallow.Dash, shallow.Stop, shallow.Quote:
		return true
	}
	return false
}

// leftEnds returns where a content whose last token is at may begin, nearest
// first.
func (s *stage) leftEnds(at int, sentence doc.Range) []int {
	var ends []int
	k := at
	for k >= sentence.From && len(ends) < maxEnds-3 {
		if q := s.quoteOf(k); q != nil && q.To == k+1 {
			ends = append(ends, q.From)
			k = q.From - 1
			continue
		}
		switch s.a.Words[k].Tag {
		case shallow.Comma, shallow.Colon, shallow.Dash, shallow.Conjunction, shallow.Subordinator, shallow.That, shallow.Quote:
			if k < at {
				ends = append(ends, k+1)
			}
		}
		k--
	}
	if k < sentence.From && (len(ends) == 0 || ends[len(ends)-1] > sentence.From) {
		ends = append(ends, sentence.From)
	}
	return ends
}
