package said

import (
	"cmp"
	"math"
	"slices"

	"dateline/model/internal/doc"
	"dateline/model/internal/shallow"
)

// Scorer gives the score of some features: above 0 speaks for yes, and the
// logistic function of it is the chance.
type Scorer interface {
	Score(features []uint32) float64
}

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// judge decides by learnt weights.
type judge struct {
	*stage
	weights Scorer
	f       features
}

// verdict is a head as the weights read it.
type verdict struct {
	head
	scene
	cue    float64 // score of its being a cue
	start  float64 // chance that the content is read rightly, given that
	end    float64 // chance that its open end is right, given that
	source float64 // chance of the source
}

// leastCue is the score below which a head is given up at once: a chance of
// four in a hundred.
const leastCue = -3.2

// hear reads every head that may be a cue, in text order.
func (j *judge) hear(heads []head, around []*outerHead) []verdict {
	out := make([]verdict, 0, len(heads)/3)
	for i := range heads {
		v := verdict{head: heads[i], scene: j.scene(&heads[i], around[i])}
		j.cueFeatures(&j.f, &v.head, &v.scene)
		v.cue = j.weights.Score(j.f.list)
		if v.cue < leastCue {
			continue
		}
		j.readContent(&v)
		if len(v.content) > 0 {
			j.readSource(&v)
			out = append(out, v)
		}
	}
	slices.SortStableFunc(out, func(a, b verdict) int { return cmp.Compare(a.head.head, b.head.head) })
	return out
}

// readContent gives the head the likeliest of the contents it may have.
func (j *judge) readContent(v *verdict) {
	options := j.options(&v.head)
	best := j.pick(len(options), &v.start, func(i int) {
		j.optionFeatures(&j.f, &v.head, &v.scene, &options[i])
	})
	if best < 0 {
		return
	}
	o := &options[best]
	n, chance := j.bestEnd(v, o)
	v.end = chance
	v.content = o.content(n)
	j.trimDate(&v.content[len(v.content)-1])
	v.head.option = o.kind
	if o.kind != optionRule {
		v.head.frame = j.frameOf(&v.head, o)
	}
}

// trimDate takes a date off the end of a content without a verb, which it can
// only say the time of the cue of: "refused the prize in May".
func (s *stage) trimDate(r *doc.Range) {
	k := r.To
	for k > r.From && s.dated[k-1] {
		k--
	}
	if k == r.To || k == r.From || s.a.Tag(r.From) == shallow.To {
		return
	}
	if s.a.Tag(k-1) == shallow.Preposition {
		if k--; contains(bounds, s.a.Lower(k)) {
			return
		}
	}
	for i := r.From; i < k; i++ {
		if s.a.GroupAt(i) >= 0 {
			return
		}
	}
	if k > r.From {
		r.To = k
	}
}

// pick returns the best of n choices, each described by its features, and how
// likely it is among them; -1 if there are none.
func (j *judge) pick(n int, chance *float64, describe func(int)) int {
	best, top, sum := -1, 0.0, 0.0
	for i := range n {
		j.f.list = j.f.list[:0]
		describe(i)
		if len(j.f.list) == 0 {
			continue
		}
		score := math.Exp(j.weights.Score(j.f.list))
		sum += score
		if best < 0 || score > top {
			best, top = i, score
		}
	}
	if best >= 0 {
		*chance = top / sum
	}
	return best
}

// bestEnd returns the likeliest end of an option, and how likely it is.
func (j *judge) bestEnd(v *verdict, o *option) (int, float64) {
	if len(o.ends) == 0 {
		return 0, 1
	}
	x := j.crossingAt(o)
	best, chance, left := 0, -1.0, 1.0
	from := o.at
	for n := range o.ends {
		if o.kind != optionLeft {
			j.cross(&x, from, o.ends[n])
			from = o.ends[n]
		}
		p := 1.0
		if n < len(o.ends)-1 {
			j.endFeatures(&j.f, &v.head, &v.scene, o, n, &x)
			p = logistic(j.weights.Score(j.f.list))
		}
		if left*p > chance {
			best, chance = n, left*p
		}
		left *= 1 - p
		if left < chance {
			break
		}
	}
	return best, chance
}

// readSource gives the head the likeliest source outside its content.
func (j *judge) readSource(v *verdict) {
	options := j.sourceOptions(&v.head)
	best := j.pick(len(options), &v.source, func(i int) {
		if !inside(options[i].Range, v.content) || j.endsWithSource(v, &options[i]) {
			j.sourceFeatures(&j.f, &v.head, &v.scene, &options[i])
		}
	})
	if best < 0 {
		return
	}
	if best == 0 && j.passive(v) {
		for i := range options {
			if options[i].kind == sourceBy && (j.endsWithSource(v, &options[i]) || !inside(options[i].Range, v.content)) && j.a.Lower(options[i].From-1) == "by" {
				best = i // whom a passive names behind "by" did it
			}
		}
	}
	if o := &options[best]; inside(o.Range, v.content) {
		last := &v.content[len(v.content)-1]
		last.To = o.From - 1
	}
	p := j.withName(options[best].Subject)
	v.claim.source, v.sourceAt = p.Range, p.Head
}

func (s *stage) passive(v *verdict) bool {
	return v.group >= 0 && (s.a.Groups[v.group].Passive || s.a.Groups[v.group].Mood == shallow.Participle)
}

// endsWithSource reports whether the content takes in, at its end, the phrase
// that names who said it: "was accused of neglect by the union".
func (s *stage) endsWithSource(v *verdict, o *sourceOption) bool {
	last := v.content[len(v.content)-1]
	return o.From-1 > last.From && o.From < last.To && last.To <= o.To && s.a.Lower(o.From-1) == "by"
}

// withName adds the name to a phrase in apposition to it: of "Ann Vale, a
// member of the board, said", a member of the board is found first.
func (s *stage) withName(p shallow.Subject) shallow.Subject {
	if p.Head < 0 || s.a.Tag(p.From-1) != shallow.Comma || s.a.Tag(p.Head) == shallow.Proper || s.a.Tag(p.Head) == shallow.Pronoun {
		return p
	}
	c := s.a.ChunkAt(p.From - 2)
	if c < 0 || s.who(s.a.Chunks[c].Head) != namedPerson || s.a.Chunks[c].From < s.sentence(p.Head).From {
		return p
	}
	return shallow.Subject{Range: doc.Range{From: s.a.Chunks[c].From, To: p.To}, Head: s.a.Chunks[c].Head}
}

// inside reports whether a range shares a token with others.
func inside(r doc.Range, others []doc.Range) bool {
	for _, o := range others {
		if r.From < o.To && o.From < r.To {
			return true
		}
	}
	return false
}

// frameOf names the frame of content that the weights have placed.
func (j *judge) frameOf(h *head, o *option) frame {
	switch o.kind {
	case optionLeft:
		return frameLeft
	case optionAround:
		return frameMiddle
	case optionSubject:
		return frameObject
	}
	r := right{addressee: h.addressee}
	f, _ := j.frameAt(o.at, j.sentence(h.head).To, &r)
	if f == frameNone || o.at == h.right.from {
		return h.right.frame
	}
	return f
}
