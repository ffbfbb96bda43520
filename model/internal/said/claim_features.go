package said

import (
	"slices"

	"dateline/model/internal/doc"
)

// grade puts a score or chance into one of few classes.
func grade(x, step float64) uint32 {
	n := int(x/step + 64)
	return uint32(max(0, min(127, n)))
}

// company is what the other verdicts around one say of it.
type company struct {
	holder   float64 // best cue score among those whose content holds the head
	held     float64 // best among those that its own content holds
	rival    float64 // best among those with much the same content, or next to it
	phrase   bool    // a phrase such as "according to" has the head in its content
	holderOf *verdict
}

const nobody = -9

// companies looks from each verdict at those near it.
func (j *judge) companies(verdicts []verdict) []company {
	out := make([]company, len(verdicts))
	for i := range verdicts {
		out[i] = company{holder: nobody, held: nobody, rival: nobody}
	}
	const near = 12
	for i := range verdicts {
		for k := max(0, i-near); k < min(len(verdicts), i+near+1); k++ {
			if i != k {
				out[i].see(&verdicts[i], &verdicts[k])
			}
		}
	}
	for _, c := range j.claims {
		for _, r := range c.content {
			at, _ := slices.BinarySearchFunc(verdicts, r.From, func(v verdict, k int) int { return v.head.head - k })
			for ; at < len(verdicts) && verdicts[at].head.head < r.To; at++ {
				out[at].phrase = true
			}
		}
	}
	return out
}

func (c *company) see(v, w *verdict) {
	if holdsToken(w.content, v.head.head) && w.cue > c.holder {
		c.holder, c.holderOf = w.cue, w
	}
	if holdsToken(v.content, w.head.head) {
		c.held = max(c.held, w.cue)
	}
	if like(v.content, w.content) >= 0.5 || abs(v.head.head-w.head.head) < 4 && inside(w.cueRange(), []doc.Range{v.cueRange()}) {
		c.rival = max(c.rival, w.cue)
	}
}

func (v *verdict) cueRange() doc.Range { return v.head.cue }

func abs(n int) int { return max(n, -n) }

func holdsToken(ranges []doc.Range, k int) bool {
	for _, r := range ranges {
		if r.From <= k && k < r.To {
			return true
		}
	}
	return false
}

// like is the share of tokens that two contents have together.
func like(a, b []doc.Range) float64 {
	both, all := 0, 0
	for _, r := range a {
		all += r.Len()
		for _, q := range b {
			both += max(0, min(r.To, q.To)-max(r.From, q.From))
		}
	}
	for _, q := range b {
		all += q.Len()
	}
	if both == 0 {
		return 0
	}
	return float64(both) / float64(all-both)
}

// quotedState tells whether a content is no quotation, has one in it, is one,
// or is one that makes up whole sentences.
func (s *stage) quotedState(content []doc.Range) uint32 {
	state := uint32(0)
	for _, r := range content {
		q := s.quoteOf(r.From)
		switch {
		case q != nil && q.From == r.From && q.To >= r.To-1:
			if state = max(state, 2); s.standsAlone(q) || s.sentenceRange(q.From).From == q.From {
				return 3
			}
		case q != nil || s.quoteOf(r.To-1) != nil:
			state = max(state, 1)
		}
	}
	return state
}

// claimFeatures tells a statement that is right, source and content too, from
// one that is not.
func (j *judge) claimFeatures(v *verdict, c *company) {
	f := &j.f
	f.begin(ofClaim)
	Q := j.quotedState(v.content)
	f.add(50, Q, uint32(v.option), grade(v.cue, 0.4))
	f.add(51, Q, v.scene.frame, 0)
	f.add(52, Q, v.act, uint32(v.option))
	f.add(53, Q, grade(v.start, 0.1), grade(v.source, 0.1))
	f.add(54, Q, grade(c.rival, 0.8), grade(v.cue, 0.8))
	L, F, A := v.lemma, v.scene.frame, v.act
	cue := grade(v.cue, 0.4)
	start, end, source := grade(v.start, 0.1), grade(v.end, 0.1), grade(v.source, 0.1)
	K := uint32(v.option)
	f.add(0, cue, 0, 0)
	f.add(1, cue, start, 0)
	f.add(2, cue, end, 0)
	f.add(3, cue, source, 0)
	f.add(4, start, end, source)
	f.add(5, grade(v.cue, 0.8), grade(v.start*v.end*v.source, 0.1), 0)
	f.add(6, grade(v.start*v.end*v.source, 0.05), 0, 0)
	f.add(7, K, F, 0)
	f.add(8, K, cue, 0)
	f.add(9, K, start, end)
	f.add(10, A, cue, 0)
	f.add(11, L, 0, 0)
	f.add(12, L, K, 0)
	f.add(13, F, start, 0)
	f.add(14, F, end, 0)
	f.add(15, grade(c.holder, 0.8), cue, 0)
	f.add(16, grade(c.held, 0.8), cue, 0)
	f.add(17, grade(c.rival, 0.8), cue, 0)
	f.add(18, grade(c.rival-v.cue, 0.5), flag(c.rival > nobody), 0)
	f.add(19, grade(c.holder, 0.8), F, 0)
	f.add(20, flag(c.phrase), cue, 0)
	f.add(21, flag(c.phrase), A, F)
	if c.holderOf != nil {
		f.add(22, c.holderOf.act, A, grade(c.holder, 1.6))
		f.add(23, uint32(c.holderOf.option), K, grade(c.holder, 1.6))
		f.add(24, uint32(c.holderOf.head.frame), uint32(v.head.frame), grade(c.holder, 1.6))
	}
	at := v.sourceAt
	f.add(30, j.who(at), source, 0)
	f.add(31, j.who(at), A, K)
	f.add(32, j.tag(at), source, 0)
	f.add(33, j.lower(at), 0, 0)
	f.add(34, j.lower(at), A, 0)
	size := 0
	for _, r := range v.content {
		size += r.Len()
	}
	f.add(35, bucket(size), K, cue)
	f.add(36, bucket(size), F, 0)
	f.add(37, bucket(size), A, 0)
	last := v.content[len(v.content)-1]
	f.add(38, j.tag(last.To), K, 0)
	f.add(39, j.tag(last.From), K, A)
	f.add(40, j.finites(last.From, last.To), K, F)
	f.add(41, j.finites(last.From, last.To), bucket(size), cue)
	f.add(42, j.lower(last.To), K, 0)
	f.add(43, flag(v.ruled), cue, 0)
	f.add(44, flag(v.ruled), K, F)
	f.add(45, flag(v.bound), Q, K)
	f.add(46, flag(v.bound), cue, 0)
	j.claimTree(f, v, cue)
}
