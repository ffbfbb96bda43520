package said

import (
	"cmp"
	"slices"

	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// leastClaim is the score from which a claim counts. A missed statement costs
// the reader as much as a false one, so it lies below a half.
const leastClaim = -0.6

// leastBound is that from which one counts that a quotation stands right before:
// somebody must have said it.
const leastBound = -2.5

// leastInner is the score of a cue from which a statement inside another
// counts. The corpus labels none, so the weights know such a cue only as it
// stands in a sentence of its own, and it must be sure.
const leastInner = 0

// findHeads makes claims of the verbs, nouns and adjectives that the weights
// take for cues, the surest first.
func (s *stage) findHeads(weights Scorer) {
	j := &judge{stage: s, weights: weights}
	heads := s.heads()
	for i := range heads {
		if h := &heads[i]; h.kind == 'v' && !s.taken[h.head] && s.reportBefore(&h.claim) {
			s.finish(&h.claim)
			s.add(h.claim)
		}
	}
	j.claimOuter(heads)
	j.claimInner(heads)
}

func (j *judge) claimOuter(heads []head) {
	verdicts := j.hear(heads, j.outerHeads(heads))
	companies := j.companies(verdicts)
	type choice struct {
		at    int
		score float64
	}
	var choices []choice
	for i := range verdicts {
		j.claimFeatures(&verdicts[i], &companies[i])
		if score := j.weights.Score(j.f.list); score >= leastClaim || isImpersonal(&verdicts[i]) || verdicts[i].bound && verdicts[i].sourceAt >= 0 && score >= leastBound {
			choices = append(choices, choice{i, score})
		}
	}
	for i := range choices {
		v := &verdicts[choices[i].at]
		for _, c := range choices[i+1:] {
			w := &verdicts[c.at]
			if w.head.head >= v.content[len(v.content)-1].To {
				break
			}
			if c.score >= leastSharing && w.kind == 'v' {
				j.share(v, w)
			}
		}
	}
	for i := range choices {
		for _, c := range choices[i+1:] {
			if v, w := &verdicts[choices[i].at], &verdicts[c.at]; j.saysIn(v, w) {
				choices[i].score = max(choices[i].score, c.score) // sorted stably: the verb goes first
			} else if w.head.head >= v.content[0].From {
				break
			}
		}
	}
	slices.SortStableFunc(choices, func(a, b choice) int { return cmp.Compare(b.score, a.score) })
	var kept []*verdict
	owner := make([]int32, len(j.d.Tokens)) // token -> kept verdict whose content it is in, plus one
	for _, c := range choices {
		v := &verdicts[c.at]
		if j.taken[v.head.head] || repeats(v, owner, kept) || j.nobodySays(v) || j.namesSource(v) {
			continue
		}
		kept = append(kept, v)
		for _, r := range v.content {
			for k := r.From; k < r.To; k++ {
				owner[k] = int32(len(kept))
			}
		}
		j.finish(&v.claim)
		j.add(v.claim)
	}
}

// saysIn reports whether a noun only tells in what a verb of speech before it
// says the same: "said in a statement that".
func (j *judge) saysIn(v, w *verdict) bool {
	return v.kind == 'v' && v.speech && w.kind == 'n' && j.a.Tag(w.claim.cue.From-1) != shallow.Possessive &&
		v.head.head < w.head.head && w.head.head < v.content[0].From && like(v.content, w.content) >= 0.5
}

// nobodySays reports whether a verb with a tense has no source where one could
// not be left out: it is a noun that looks like a verb, or the source is lost.
func (s *stage) nobodySays(v *verdict) bool {
	if v.kind != 'v' || v.sourceAt >= 0 {
		return false
	}
	g := &s.a.Groups[v.group]
	return g.Mood == shallow.Finite && !g.Passive && !contains(" seem appear look sound ", v.claim.lemma)
}

// namesSource reports whether "citing" and the like name whom a report is from, and
// nothing that was said: "citing a source", "quoting unnamed officials".
func (s *stage) namesSource(v *verdict) bool {
	if v.kind != 'v' || len(v.content) != 1 || !contains(" cite quote ", v.claim.lemma) || s.a.Groups[v.group].Mood != shallow.Gerund {
		return false
	}
	r := v.content[0]
	c := s.a.ChunkAt(r.From)
	if c < 0 || r.To > s.a.Chunks[c].To+1 {
		return false
	}
	head := s.a.Chunks[c].Head
	return s.is(head, documentWord) || contains(" source sources official officials person people spokesman spokeswoman spokesperson aide aides diplomat diplomats witness witnesses insider insiders media agency ", s.a.Lower(head))
}

// leastSharing is the score from which a claim cuts the content of the one
// before it.
const leastSharing = -0.2

// share cuts the content of a verb before another that is joined to it by a
// conjunction: "said it was ready and called for talks".
func (j *judge) share(v, w *verdict) {
	last := &v.content[len(v.content)-1]
	k := j.a.Groups[w.group].From - 1
	for j.a.Tag(k) == shallow.Adverb {
		k--
	}
	if v.kind == 'v' && last.From < k && k < last.To && j.a.Tag(k) == shallow.Conjunction && j.sameForm(v, w) && (w.speech || nests(w.claim.frame)) {
		last.To = j.trimComma(k, last.From)
	}
}

// sameForm reports whether two verbs stand in the same tense or form.
func (s *stage) sameForm(v, w *verdict) bool {
	a, b := &s.a.Groups[v.group], &s.a.Groups[w.group]
	return b.Modal < 0 && s.a.Words[a.From].Form&s.a.Words[b.From].Form != 0
}

// isImpersonal reports whether a verdict is of the kind "it is noted that":
// rare in the corpus learnt from, common in others.
func isImpersonal(v *verdict) bool { return v.code == "vt" && v.ruled && v.speech }

// repeats reports whether a verdict has much the same content as one that is
// kept already: "declined to comment on", "went on to say that".
func repeats(v *verdict, owner []int32, kept []*verdict) bool {
	last := int32(0)
	for _, r := range v.content {
		for k := r.From; k < r.To; k++ {
			if o := owner[k]; o != 0 && o != last {
				if last = o; like(v.content, kept[o-1].content) >= 0.5 {
					return true
				}
			}
		}
	}
	return false
}

// claimInner makes claims of the cues inside the contents of others, read as
// if what stands around them were not there.
func (j *judge) claimInner(heads []head) {
	outer := make([]int32, len(j.d.Tokens)) // token -> claim whose content it is in, plus one
	for i := range j.claims {
		for _, r := range j.claims[i].content {
			for k := r.From; k < r.To; k++ {
				outer[k] = int32(i) + 1
			}
		}
	}
	for i := range heads {
		h := heads[i]
		o := outer[h.head]
		if o == 0 || h.kind != 'v' || j.taken[h.head] || j.claims[o-1].direct || !j.mayNest(&h.claim) {
			continue
		}
		if v, ok := j.hearInner(h, &j.claims[o-1]); ok {
			j.finish(&v.claim)
			j.add(v.claim)
		}
	}
}

// hearInner reads a head inside the content of a claim.
func (j *judge) hearInner(h head, around *claim) (verdict, bool) {
	for _, r := range around.content {
		if r.From <= h.head && h.head < r.To {
			j.clip = r
		}
	}
	v := j.hear([]head{h}, []*outerHead{nil})
	j.clip = doc.Range{}
	if len(v) == 0 || v[0].cue < leastInner || !within(&v[0].claim, around) {
		return verdict{}, false
	}
	return v[0], true
}

// within cuts the content of an inner claim at the end of the outer one's, and
// reports whether source and content then stand inside it.
func within(c, outer *claim) bool {
	for _, r := range outer.content {
		if r.From > c.head || c.head >= r.To {
			continue
		}
		for k := range c.content {
			c.content[k].To = min(c.content[k].To, r.To)
			if c.content[k].From < r.From || c.content[k].Len() <= 0 {
				return false
			}
		}
		return c.sourceAt >= r.From && c.sourceAt < r.To
	}
	return false
}
