package train

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"dateline/model"
	"dateline/model/internal/actor"
	"dateline/model/internal/doc"
	"dateline/model/internal/linear"
	"dateline/model/internal/syntax"
	"dateline/model/internal/text"
)

// NamesOptions are the settings of the training of the names.
type NamesOptions struct {
	Epochs  int
	Seed    uint64
	Gold    float64 // how much what people marked counts, beside what a program did
	Rate    float64 // of learning
	Decay   float64 // how much every weight shrinks when it is changed
	Drop    float64 // share of the stretches that are learnt from without their words
	Minimum float64 // weights below it are dropped
	Rare    int     // features seen less often have no weights
	Drills  int     // texts made for learning; see [Drills]
}

// DefaultNames are the settings of the embedded weights.
func DefaultNames() NamesOptions {
	return NamesOptions{Epochs: 8, Seed: 1, Gold: 4, Rate: 0.03, Decay: 0.01, Drop: 0.2, Minimum: 0.05, Rare: 4, Drills: 1000}
}

// nameStretch is a stretch of tokens to learn from: the features and the class of
// each token, and the labels it may have.
type nameStretch struct {
	features [][]uint32
	classes  []uint8
	allowed  []uint32 // a bit for each label
	gold     bool
}

// stretches takes what can be learnt out of a text.
func (t *NamedText) stretches() []nameStretch {
	d := doc.New(&model.Story{Text: text.Clean(t.Text)})
	names, ok := t.placed(d.Text())
	if !ok {
		return nil
	}
	text.Segment(d)
	syntax.Tag(d)
	allowed := t.allowed(d, names)
	v := actor.ViewNames(d)
	var out []nameStretch
	for _, r := range v.Stretches() {
		s := nameStretch{gold: !t.Complete}
		for i := r.From; i < r.To; i++ {
			s.features = append(s.features, append([]uint32(nil), v.Features(i)...))
			s.classes = append(s.classes, uint8(v.JoinClass(i)))
			if l, ok := v.RuleLabel(i); ok && t.Complete {
				allowed[i] |= 1 << l
			}
			s.allowed = append(s.allowed, allowed[i])
		}
		if s.possible() {
			out = append(out, s)
		}
	}
	return out
}

// possible reports whether any sequence of allowed labels is one of names: a name
// that reaches out of its stretch has none.
func (s *nameStretch) possible() bool {
	ends := uint32(1 << actor.Outside)
	for _, allowed := range s.allowed {
		next := uint32(0)
		for before := range actor.Labels {
			for l := range actor.Labels {
				if ends>>before&1 != 0 && allowed>>l&1 != 0 && l.Follows(before) {
					next |= 1 << l
				}
			}
		}
		ends = next
	}
	for l := range actor.Labels {
		if ends>>l&1 != 0 && l.Closes() {
			return true
		}
	}
	return false
}

// allowed gives the labels each token may have.
func (t *NamedText) allowed(d *doc.Document, names []Name) []uint32 {
	allowed := make([]uint32, len(d.Tokens))
	for i := range allowed {
		allowed[i] = 1 << actor.Outside
		if !t.Complete {
			for n := 1; n <= 3; n++ {
				for k := range n {
					allowed[i] |= 1 << actor.NameLabel(actor.OtherName, k, n)
				}
			}
		}
	}
	for _, n := range names {
		r := d.Cover(model.Span{Start: n.Start, End: n.End})
		for i := r.From; i < r.To; i++ {
			allowed[i] = 1 << actor.NameLabel(n.Kind, i-r.From, r.Len())
		}
	}
	return allowed
}

// TrainNames learns the weights that find names, from texts that people marked
// and from those that a program did, and returns the file that the package
// actor embeds.
func TrainNames(gold, silver []NamedText, o NamesOptions, report func(string)) []byte {
	var all []nameStretch
	for i := range gold {
		all = append(all, gold[i].stretches()...)
	}
	for i := range silver {
		all = append(all, silver[i].stretches()...)
	}
	drills := Drills(append(slices.Clone(gold), silver...), o.Drills, o.Seed)
	for i := range drills {
		all = append(all, drills[i].stretches()...)
	}
	t := newNameTrainer(all, o)
	random := rand.New(rand.NewPCG(o.Seed, 0))
	order := random.Perm(len(all))
	for epoch := range o.Epochs {
		loss := 0.0
		for _, i := range order {
			loss += t.learn(&all[i], random.Float64() < o.Drop)
		}
		report(fmt.Sprintf("epoch %d: loss %.4f a stretch", epoch+1, loss/float64(max(1, len(all)))))
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
	}
	return linear.EncodeRows(t.entries(o.Minimum))
}
