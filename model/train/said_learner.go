package train

import (
	"math"

	"dateline/model/internal/linear"
)

// vocabulary numbers the features that are common enough to learn weights for.
type vocabulary struct {
	number map[uint32]uint32
	hashes []uint32 // in the order they were first seen
	counts []uint32
}

// leastSeen is how often a feature must occur.
const leastSeen = 2

func newVocabulary() *vocabulary { return &vocabulary{number: make(map[uint32]uint32, 1<<20)} }

func (v *vocabulary) count(features []uint32) {
	for _, f := range features {
		n, ok := v.number[f]
		if !ok {
			n = uint32(len(v.hashes))
			v.number[f] = n
			v.hashes, v.counts = append(v.hashes, f), append(v.counts, 0)
		}
		v.counts[n]++
	}
}

// numbers replaces features by their numbers, in place, without the rare ones.
func (v *vocabulary) numbers(features []uint32) []uint32 {
	kept := features[:0]
	for _, f := range features {
		if n, ok := v.number[f]; ok && v.counts[n] >= leastSeen {
			kept = append(kept, n)
		}
	}
	return kept
}

// learner learns a logistic model of numbered features by FTRL-Proximal
// (McMahan and others 2013, "Ad click prediction: a view from the trenches"):
// each weight has a rate of its own that falls with what was seen of it, and
// stays 0 until the evidence for it outweighs the cost of having it.
type learner struct {
	v     *vocabulary
	cells []learnerCell
	times float64 // how often the weights were remembered
}

type learnerCell struct{ w, z, n, root, sum float64 }

// The rate of learning, and the costs of a weight (McMahan's alpha, lambda 1
// and lambda 2).
const (
	learningRate = 0.05
	lassoCost    = 0.5
	ridgeCost    = 10
)

func newLearner(v *vocabulary) *learner {
	return &learner{v: v, cells: make([]learnerCell, len(v.hashes))}
}

// extend makes room for features that were counted since.
func (l *learner) extend() {
	l.cells = append(l.cells, make([]learnerCell, len(l.v.hashes)-len(l.cells))...)
}

// Score is the sum of the weights of hashed features.
func (l *learner) Score(features []uint32) float64 {
	sum := 0.0
	for _, f := range features {
		if i, ok := l.v.number[f]; ok && int(i) < len(l.cells) {
			sum += l.cells[i].w
		}
	}
	return sum
}

func (l *learner) score(numbers []uint32) float64 {
	sum := 0.0
	for _, i := range numbers {
		sum += l.cells[i].w
	}
	return sum
}

// learn moves the weights of the features against the gradient of the loss.
func (l *learner) learn(numbers []uint32, gradient float64) {
	square := gradient * gradient
	for _, i := range numbers {
		c := &l.cells[i]
		root := math.Sqrt(c.n + square)
		c.z += gradient - (root-c.root)/learningRate*c.w
		c.n += square
		c.root = root
		c.w = 0
		if math.Abs(c.z) > lassoCost {
			c.w = -(c.z - math.Copysign(lassoCost, c.z)) / ((1+root)/learningRate + ridgeCost)
		}
	}
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// decide learns one answer to a question of yes or no.
func (l *learner) decide(numbers []uint32, yes bool) {
	want := 0.0
	if yes {
		want = 1
	}
	l.learn(numbers, sigmoid(l.score(numbers))-want)
}

// choose learns that one of the good options is best (softmax over all).
func (l *learner) choose(options [][]uint32, good []bool) {
	p := make([]float64, len(options))
	all, right := 0.0, 0.0
	for i, o := range options {
		p[i] = math.Exp(math.Min(30, l.score(o)))
		all += p[i]
		if good[i] {
			right += p[i]
		}
	}
	for i, o := range options {
		want := 0.0
		if good[i] {
			want = p[i] / right
		}
		if g := p[i]/all - want; math.Abs(g) > 1e-4 {
			l.learn(o, g)
		}
	}
}

// remember adds the weights as they are to those that settle takes the mean of:
// where a run of lessons happens to end then matters less.
func (l *learner) remember() {
	l.times++
	for i := range l.cells {
		l.cells[i].sum += l.cells[i].w
	}
}

// settle makes each weight the mean of those remembered. What was settled
// before is kept by weights that nothing was learnt about since.
func (l *learner) settle() {
	for i := range l.cells {
		l.cells[i].w, l.cells[i].sum = l.cells[i].sum/l.times, 0
	}
	l.times = 0
}

// entries gives the weights as whole numbers of at most 127, a unit being the
// given part of 1. Those that round to nothing are left out.
func (l *learner) entries(unit float64) []linear.Entry {
	var out []linear.Entry
	for i, c := range l.cells {
		if w := math.Round(c.w / unit); w != 0 {
			w = max(-127, min(127, w))
			out = append(out, linear.Entry{Hash: l.v.hashes[i], Cells: []linear.Cell{{Weight: int8(w)}}})
		}
	}
	return out
}
