package train

import (
	"math"
	"math/rand/v2"
	"testing"

	"dateline/model/train/matrix"
)

func smallNetwork() (*network, *netLesson) {
	sizes := NetworkSizes{Words: 7, Word: 8, Affixes: []int{5, 3}, Affix: []int{4, 4}, Hidden: 16, Layers: 2, Arc: 16, Label: 16, Tags: 5, Relations: 3}
	n := newNetwork(sizes, matrix.New(0, 8), rand.New(rand.NewPCG(3, 4)))
	l := &netLesson{
		words: []int32{1, 2, 3, 4, 3}, affixes: [][]int32{{0, 1, 2, 3, 4}, {0, 1, 2, 1, 0}},
		tags: []int32{-1, 1, 2, 3, 4}, heads: []int32{-1, 2, 0, 2, 3}, relations: []int32{-1, 1, 0, 2, 1},
	}
	return n, l
}

// Every gradient is what a small change of its parameter does to the loss.
func TestGradients(t *testing.T) {
	n, l := smallNetwork()
	turned := newTurnedWeights(n)
	p := newPupil(n, turned, newCurves(), 0.2, 0)
	loss := func() float64 {
		turned.renew()
		p.Loss = 0
		p.learn(l, 1, 9)
		return p.Loss
	}
	loss()
	r := rand.New(rand.NewPCG(1, 1))
	var sums []matrix.Matrix
	for _, m := range p.g.sums {
		c := matrix.New(m.Rows, m.Columns)
		copy(c.Data, m.Data)
		sums = append(sums, c)
	}
	for i, q := range n.all {
		for range 12 {
			k := r.IntN(len(q.Data))
			const step = 2e-4
			was := q.Data[k]
			q.Data[k] = was + step
			up := loss()
			q.Data[k] = was - step
			down := loss()
			q.Data[k] = was
			want, got := (up-down)/(2*step), float64(sums[i].Data[k])
			if math.Abs(want-got) > 6e-3+0.05*math.Abs(want) {
				t.Errorf("parameter %d (%dx%d), number %d: gradient %g, the loss changes by %g", i, q.Rows, q.Columns, k, got, want)
			}
		}
	}
}

// A network learns a sentence by heart.
func TestNetworkLearns(t *testing.T) {
	n, l := smallNetwork()
	var first, last string
	trainNetwork(n, []netLesson{*l, *l}, NetworkOptions{Epochs: 300, Rate: 0.01, Batch: 8, Seed: 1, Report: func(s string) {
		if first == "" {
			first = s
		}
		last = s
	}})
	p := newPupil(n, newTurnedWeights(n), newCurves(), 0, 0)
	p.turned.renew()
	p.learn(l, 1, 0)
	if p.Loss > 0.1 {
		t.Errorf("loss is %g after learning; %q, %q", p.Loss, first, last)
	}
}

func TestBatchesHoldEveryLessonOnce(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	var lessons []netLesson
	for range 200 {
		lessons = append(lessons, netLesson{words: make([]int32, 2+r.IntN(40))})
	}
	seen := map[int]int{}
	for _, b := range batches(lessons, 100, r) {
		words := 0
		for _, i := range b {
			seen[i]++
			words += len(lessons[i].words) - 1
		}
		if words > 100 {
			t.Errorf("a batch of %d words", words)
		}
	}
	for i := range lessons {
		if seen[i] != 1 {
			t.Errorf("lesson %d is in %d batches", i, seen[i])
		}
	}
}

// Whole numbers keep to their bounds, and vectors of padding columns are left out.
func TestWholeNumbers(t *testing.T) {
	p := newParameter(2, 3)
	copy(p.Data, []float32{0.5, -9, 7, 100, 0, 7})
	if got := weightsOf(p, 2); got[0] != 2048 || got[1] != -32767 || got[2] != 32767 || got[3] != 0 || len(got) != 4 {
		t.Errorf("weights are %v", got)
	}
	if got := vectorsOf(p); got[0] != 16 || got[1] != -127 || got[3] != 127 {
		t.Errorf("vectors are %v", got)
	}
	if got := biasOf(p, 1, 10); got[0] != 1<<9 || len(got) != 1 {
		t.Errorf("biases are %v", got)
	}
}
