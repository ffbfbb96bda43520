package train

import (
	"math"

	"dateline/model/internal/actor"
	"dateline/model/internal/linear"
)

// nameTrainer learns a conditional random field over the labels of a stretch
// (Lafferty, McCallum and Pereira 2001) by gradient steps whose size adapts to
// each weight (AdaGrad: Duchi, Hazan and Singer 2011). Where several labels are
// allowed, the probability of all of them together is raised.
type nameTrainer struct {
	options NamesOptions
	ids     map[uint32]int32
	hashes  []uint32
	weights []labelRow
	squares []labelRow

	scores, forward, backward, unary []labelWide
	pairs                            [actor.JoinClasses][actor.Labels]labelWide
	pairGradient                     [actor.JoinClasses][actor.Labels]labelWide
	joinIDs                          [actor.JoinClasses][actor.Labels][2]int32
}

type (
	labelRow  [actor.Labels]float32
	labelWide [actor.Labels]float64
)

// newNameTrainer numbers the features and writes the numbers in place of the
// hashes; -1 stands for a rare one.
func newNameTrainer(all []nameStretch, o NamesOptions) *nameTrainer {
	t := &nameTrainer{options: o, ids: map[uint32]int32{}}
	counts := map[uint32]int32{}
	for i := range all {
		for _, features := range all[i].features {
			for _, f := range features {
				counts[f]++
			}
		}
	}
	for i := range all {
		for _, features := range all[i].features {
			for k, f := range features {
				id := int32(-1)
				if int(counts[f]) >= o.Rare {
					id = t.id(f)
				}
				features[k] = uint32(id)
			}
		}
	}
	for class := range t.joinIDs {
		for before := range t.joinIDs[class] {
			for k, f := range actor.JoinFeature(actor.Label(before), class) {
				t.joinIDs[class][before][k] = t.id(f)
			}
		}
	}
	t.weights, t.squares = make([]labelRow, len(t.hashes)), make([]labelRow, len(t.hashes))
	return t
}

func (t *nameTrainer) id(hash uint32) int32 {
	id, ok := t.ids[hash]
	if !ok {
		id = int32(len(t.hashes))
		t.ids[hash] = id
		t.hashes = append(t.hashes, hash)
	}
	return id
}

// kept leaves out, when asked, the features that tell the very word: the model
// must not lean on names that it knows.
func kept(features []uint32, dropped bool) []uint32 {
	if dropped {
		return features[2:]
	}
	return features
}

// learn makes the allowed labels of a stretch more likely and returns how
// unlikely they were: minus the logarithm of their probability.
func (t *nameTrainer) learn(s *nameStretch, dropped bool) float64 {
	n := len(s.features)
	t.scores, t.unary = grown(t.scores, n), grown(t.unary, n)
	for i, features := range s.features {
		t.scores[i], t.unary[i] = labelWide{}, labelWide{}
		for _, f := range kept(features, dropped) {
			if int32(f) >= 0 {
				for l, w := range t.weights[f] {
					t.scores[i][l] += float64(w)
				}
			}
		}
	}
	t.readPairs(s)
	for _, class := range s.classes {
		t.pairGradient[class] = [actor.Labels]labelWide{}
	}
	right := t.expect(s, true, 1)
	all := t.expect(s, false, -1)
	share := 1.0
	if s.gold {
		share = t.options.Gold
	}
	for i, features := range s.features {
		for _, f := range kept(features, dropped) {
			if int32(f) >= 0 {
				t.change(int(f), &t.unary[i], share)
			}
		}
	}
	for _, class := range s.classes {
		for before := range t.pairGradient[class] {
			for _, f := range t.joinIDs[class][before] {
				t.change(int(f), &t.pairGradient[class][before], share)
			}
		}
		t.pairGradient[class] = [actor.Labels]labelWide{}
	}
	return all - right
}

// change moves the weights of a feature along their gradient.
func (t *nameTrainer) change(f int, gradient *labelWide, share float64) {
	w, q := &t.weights[f], &t.squares[f]
	rate := t.options.Rate
	for l, g := range gradient {
		if g < 1e-4 && g > -1e-4 {
			continue
		}
		g = share*g - t.options.Decay*float64(w[l])
		q[l] += float32(g * g)
		w[l] += float32(rate * g / math.Sqrt(1e-6+float64(q[l])))
	}
}

// readPairs fetches the present factors of one label behind another.
func (t *nameTrainer) readPairs(s *nameStretch) {
	var done [actor.JoinClasses]bool
	for _, class := range s.classes {
		if done[class] {
			continue
		}
		done[class] = true
		for before := range t.pairs[class] {
			for l := range t.pairs[class][before] {
				t.pairs[class][before][l] = 0
				if actor.Label(l).Follows(actor.Label(before)) {
					ids := &t.joinIDs[class][before]
					t.pairs[class][before][l] = math.Exp(float64(t.weights[ids[0]][l] + t.weights[ids[1]][l]))
				}
			}
		}
	}
}

// expect adds sign times the probabilities of labels and pairs of labels to the
// gradients, among all labels or the allowed ones, and returns the logarithm of
// the sum over all sequences (forward-backward, scaled at each token).
func (t *nameTrainer) expect(s *nameStretch, constrained bool, sign float64) float64 {
	n := len(s.features)
	t.forward, t.backward = grown(t.forward, n+1), grown(t.backward, n+1)
	factors := func(i int) (f labelWide, top float64) {
		top = math.Inf(-1)
		for l, score := range t.scores[i] {
			if !constrained || s.allowed[i]>>l&1 != 0 {
				top = max(top, score)
			}
		}
		for l, score := range t.scores[i] {
			if !constrained || s.allowed[i]>>l&1 != 0 {
				f[l] = math.Exp(score - top)
			}
		}
		return f, top
	}
	total := 0.0
	t.forward[0] = labelWide{actor.Outside: 1}
	for i := range n {
		f, top := factors(i)
		var next labelWide
		sum := 0.0
		for before, a := range t.forward[i] {
			if a == 0 {
				continue
			}
			for l, pair := range t.pairs[s.classes[i]][before] {
				next[l] += a * pair * f[l]
			}
		}
		for _, v := range next {
			sum += v
		}
		if sum == 0 {
			return 0 // no sequence is allowed: nothing to learn
		}
		for l := range next {
			next[l] /= sum
		}
		total += top + math.Log(sum)
		t.forward[i+1] = next
	}
	end := 0.0
	t.backward[n] = labelWide{}
	for l := range t.backward[n] {
		if actor.Label(l).Closes() {
			t.backward[n][l] = 1
			end += t.forward[n][l]
		}
	}
	if end == 0 {
		return 0
	}
	for i := n - 1; i >= 0; i-- {
		t.back(s, i, factors, sign)
	}
	return total + math.Log(end)
}

// back goes one token back and adds the probabilities at that token.
func (t *nameTrainer) back(s *nameStretch, i int, factors func(int) (labelWide, float64), sign float64) {
	f, _ := factors(i)
	pairs, gradient := &t.pairs[s.classes[i]], &t.pairGradient[s.classes[i]]
	sum := 0.0
	for l := range f {
		f[l] *= t.backward[i+1][l]
	}
	var here labelWide
	for before := range here {
		for l, pair := range pairs[before] {
			here[before] += pair * f[l]
		}
		sum += t.forward[i][before] * here[before]
	}
	for before, a := range t.forward[i] {
		if a == 0 {
			continue
		}
		for l, pair := range pairs[before] {
			if p := a * pair * f[l] / sum; p != 0 {
				gradient[before][l] += sign * p
				t.unary[i][l] += sign * p
			}
		}
	}
	scale := 0.0
	for _, v := range here {
		scale = max(scale, v)
	}
	for l := range here {
		here[l] /= scale
	}
	t.backward[i] = here
}

// largestWeight is what a byte can say at most, in units of the training: the few
// weights beyond it are cut.
const largestWeight = 2.0

// entries gives the weights as bytes; those below minimum are dropped.
func (t *nameTrainer) entries(minimum float64) []linear.Entry {
	var out []linear.Entry
	for id, row := range t.weights {
		e := linear.Entry{Hash: t.hashes[id]}
		for l, w := range row {
			if math.Abs(float64(w)) >= minimum {
				q := max(-127, min(127, math.Round(float64(w)*127/largestWeight)))
				e.Cells = append(e.Cells, linear.Cell{Class: uint8(l), Weight: int8(q)})
			}
		}
		if len(e.Cells) > 0 {
			out = append(out, e)
		}
	}
	return out
}

// grown returns a slice of n elements with the memory of s, if it suffices.
func grown[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, 2*n)
	}
	return s[:n]
}
