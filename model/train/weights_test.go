package train

import (
	"math/rand/v2"
	"testing"

	"dateline/model/internal/syntax"
)

// TestWeightsAreExactAverages compares with averages computed as they are
// defined: the sum of the weight after every step over the number of steps.
func TestWeightsAreExactAverages(t *testing.T) {
	m := newWeights()
	random := rand.New(rand.NewPCG(1, 2))
	type key struct {
		hash  uint32
		class int
	}
	now, sums := map[key]int32{}, map[key]int64{}
	const steps = 500
	for range steps - 1 {
		k := key{1 + random.Uint32N(40), random.IntN(3)}
		change := int32(random.IntN(3)) - 1
		m.update([]uint32{k.hash}, k.class, change)
		now[k] += change
		m.next()
		for k, w := range now {
			sums[k] += int64(w)
		}
	}
	largest := 0.0
	for _, sum := range sums {
		largest = max(largest, float64(max(sum, -sum))/steps)
	}
	seen := 0
	for _, e := range m.entries(0) {
		for _, c := range e.Cells {
			want := float64(sums[key{e.Hash, int(c.Class)}]) / steps * 127 / largest
			if d := float64(c.Weight) - want; d > 1 || d < -1 {
				t.Errorf("feature %d, class %d is %d, want %.2f", e.Hash, c.Class, c.Weight, want)
			}
			seen++
		}
	}
	if seen < 60 {
		t.Errorf("only %d weights", seen)
	}
	for k, w := range now {
		scores := make([]int32, 3)
		m.score([]uint32{k.hash}, scores)
		if scores[k.class] != w {
			t.Errorf("feature %d, class %d scores %d while learning, want %d", k.hash, k.class, scores[k.class], w)
		}
	}
}

func TestSmallWeightsAreDropped(t *testing.T) {
	m := newWeights()
	m.update([]uint32{7}, 0, 10)
	m.update([]uint32{8}, 1, 1)
	for range 99 {
		m.next()
	}
	entries := m.entries(5)
	if len(entries) != 1 || entries[0].Hash != 7 || entries[0].Cells[0] != (syntax.Cell{Class: 0, Weight: 127}) {
		t.Errorf("entries are %+v", entries)
	}
	if got := newWeights().entries(0); got != nil {
		t.Errorf("nothing learnt gives %+v", got)
	}
}

func TestWeightsGrow(t *testing.T) {
	m := newWeights()
	const features = 100_000 // more than the first table holds
	for i := range uint32(features) {
		m.update([]uint32{syntax.Mix(1, i, 0, 0)}, int(i%5), 1)
	}
	for i := range uint32(features) {
		scores := make([]int32, 5)
		m.score([]uint32{syntax.Mix(1, i, 0, 0)}, scores)
		if scores[i%5] == 0 {
			t.Fatalf("feature %d is lost", i)
		}
	}
}
