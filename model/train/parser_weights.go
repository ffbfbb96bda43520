package train

import (
	"math"
	"slices"

	"dateline/model/internal/syntax"
)

// laneWeights are the weights of the transitions while they are learnt: an
// averaged perceptron like [weights], but with its few classes side by side in
// one slot of the table, since a training run reads them thousands of millions
// of times.
type laneWeights struct {
	slots []laneSlot // open addressing, linear probing, a power of two
	sums  [][syntax.Transitions]int64
	shift uint
	used  int
	step  int64
	// closed tells that no features are added any more.
	closed bool
}

type laneSlot struct {
	hash uint32 // 0 is free
	w    [syntax.Transitions]int32
}

func newLaneWeights() *laneWeights {
	const bits = 22
	return &laneWeights{
		slots: make([]laneSlot, 1<<bits), sums: make([][syntax.Transitions]int64, 1<<bits),
		shift: 32 - bits, step: 1,
	}
}

// find returns the place of a hash, or of the free slot where it belongs.
func (m *laneWeights) find(hash uint32) int {
	mask := len(m.slots) - 1
	i := int(hash >> m.shift)
	for m.slots[i].hash != 0 && m.slots[i].hash != hash {
		i = (i + 1) & mask
	}
	return i
}

func (m *laneWeights) score(features []uint32) (scores [syntax.LaneCount]int32) {
	for _, f := range features {
		s := &m.slots[m.find(f)]
		scores[0] += s.w[0]
		scores[1] += s.w[1]
		scores[2] += s.w[2]
	}
	return scores
}

func (m *laneWeights) update(features []uint32, class int, change int32) {
	for _, f := range features {
		i := m.find(f)
		if m.slots[i].hash == 0 {
			if m.closed {
				continue
			}
			m.slots[i].hash = f
			m.used++
		}
		m.slots[i].w[class] += change
		m.sums[i][class] += m.step * int64(change)
	}
	if 2*m.used > len(m.slots) {
		m.grow()
	}
}

func (m *laneWeights) next() { m.step++ }

func (m *laneWeights) grow() {
	slots, sums := m.slots, m.sums
	m.slots, m.sums = make([]laneSlot, 2*len(slots)), make([][syntax.Transitions]int64, 2*len(slots))
	m.shift--
	for i, s := range slots {
		if s.hash != 0 {
			at := m.find(s.hash)
			m.slots[at], m.sums[at] = s, sums[i]
		}
	}
}

// close keeps the n features with the largest averaged weights, sets their
// weights to the averages and starts these again. No features are added
// afterwards.
func (m *laneWeights) close(n int) {
	average := make([][syntax.Transitions]float64, len(m.slots))
	size := func(i int) float64 {
		return max(math.Abs(average[i][0]), math.Abs(average[i][1]), math.Abs(average[i][2]))
	}
	var sizes []float64
	for i, s := range m.slots {
		for c := range s.w {
			average[i][c] = float64(s.w[c]) - float64(m.sums[i][c])/float64(m.step)
		}
		if s.hash != 0 {
			sizes = append(sizes, size(i))
		}
	}
	least := leastOf(sizes, n)
	bits := uint(1)
	for 1<<bits < 2*n {
		bits++
	}
	kept := laneWeights{
		slots: make([]laneSlot, 1<<bits), sums: make([][syntax.Transitions]int64, 1<<bits),
		shift: 32 - bits, step: 1, closed: true,
	}
	for i, s := range m.slots {
		if s.hash == 0 || size(i) < least || kept.used >= n {
			continue
		}
		for c := range s.w {
			s.w[c] = int32(math.Round(average[i][c]))
		}
		kept.slots[kept.find(s.hash)] = s
		kept.used++
	}
	*m = kept
}

// leastOf is the n-th largest number.
func leastOf(numbers []float64, n int) float64 {
	if n >= len(numbers) {
		return 0
	}
	slices.Sort(numbers)
	return numbers[len(numbers)-n]
}

// averaged returns weights whose values are the averages, scaled up so that
// their whole numbers are exact enough.
func (m *laneWeights) averaged() *laneWeights {
	const scale = 64
	a := &laneWeights{slots: make([]laneSlot, len(m.slots)), shift: m.shift, step: 1, used: m.used}
	for i, s := range m.slots {
		a.slots[i].hash = s.hash
		for c := range s.w {
			a.slots[i].w[c] = int32(scale * (float64(s.w[c]) - float64(m.sums[i][c])/float64(m.step)))
		}
	}
	return a
}

// averaged does the same for the relations.
func (m *weights) averaged() *weights {
	const scale = 64
	a := &weights{slots: m.slots, used: m.used, step: 1, cells: make([][]cell, len(m.cells))}
	for i, row := range m.cells {
		a.cells[i] = make([]cell, len(row))
		for k, c := range row {
			a.cells[i][k] = cell{class: c.class, w: int32(scale * (float64(c.w) - float64(c.u)/float64(m.step)))}
		}
	}
	return a
}
