package train

import (
	"testing"

	"dateline/model/internal/syntax"
)

// After closing, the heaviest features go on from their averages and no others
// are learnt.
func TestClosedWeightsKeepTheHeaviest(t *testing.T) {
	lanes, rows := newLaneWeights(), newWeights()
	for i := range 10 { // feature 16 is updated ten times, 32 nine times ...
		for f := range 10 - i {
			feature := []uint32{uint32(f+1) << 4}
			lanes.update(feature, syntax.Left, 4)
			lanes.update(feature, syntax.Shift, -4)
			rows.update(feature, 7, 4)
		}
	}
	for range 999 { // so that the averages are the weights
		lanes.next()
		rows.next()
	}
	lanes.close(3)
	rows.close(3)
	for f := range uint32(10) {
		feature := []uint32{(f + 1) << 4}
		lanes.update(feature, syntax.Left, 1)
		rows.update(feature, 7, 1)
		var scores [10]int32
		rows.score(feature, scores[:])
		want := int32(0)
		if f < 3 {
			want = 4*(10-int32(f)) + 1
		}
		if got := lanes.score(feature); got[syntax.Left] != want || scores[7] != want {
			t.Errorf("feature %d weighs %d as a transition and %d as a relation, want %d", f, got[syntax.Left], scores[7], want)
		}
	}
	if lanes.used != 3 || rows.used != 3 {
		t.Errorf("%d and %d features are left, want 3", lanes.used, rows.used)
	}
}

// A table that grows loses nothing.
func TestLaneWeightsGrow(t *testing.T) {
	m := newLaneWeights()
	size := len(m.slots)
	for f := range uint32(size) {
		m.update([]uint32{f*2654435761 | 1}, int(f%3), int32(f%5)+1)
	}
	if len(m.slots) == size {
		t.Fatal("the table has not grown")
	}
	for f := range uint32(size) {
		if got := m.score([]uint32{f*2654435761 | 1}); got[f%3] < int32(f%5)+1 {
			t.Fatalf("feature %d scores %v", f, got)
		}
	}
}

func TestLanesAddUpToNothing(t *testing.T) {
	m := newLaneWeights()
	m.update([]uint32{16, 32, 48}, syntax.Shift, 9)
	m.update([]uint32{16, 32, 48}, syntax.Right, -9)
	m.update([]uint32{32}, syntax.Left, 3)
	m.update([]uint32{32}, syntax.Right, -3)
	m.next()
	for _, e := range m.entries() {
		sum := 0
		for _, c := range e.Cells {
			sum += int(c.Weight)
		}
		if sum != 0 {
			t.Errorf("the weights %v add up to %d", e.Cells, sum)
		}
	}
}
