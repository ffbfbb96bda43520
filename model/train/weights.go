package train

import (
	"math"
	"slices"

	"dateline/model/internal/syntax"
)

// weights are the weights of an averaged perceptron while it learns (Collins
// 2002, "Discriminative training methods for hidden Markov models"). A feature
// is a 32-bit hash; it has one cell for each class that was ever updated with
// it. The average over all steps is kept as Daumé (2006) does: beside the
// weight w each cell sums step*change as u, and the average is w - u/steps.
// Nothing depends on the order of a map, so the same updates give the same
// bytes.
type weights struct {
	slots []slot // open addressing, linear probing, a power of two
	used  int
	cells [][]cell
	step  int64
	// closed tells that no features are added any more.
	closed bool
}

type slot struct {
	hash uint32
	row  uint32 // index into cells, plus one
}

type cell struct {
	class uint8
	w     int32
	u     int64
}

func newWeights() *weights {
	return &weights{slots: make([]slot, 1<<16), step: 1}
}

// row returns the index of a feature's cells, or -1.
func (m *weights) row(hash uint32) int {
	mask := uint32(len(m.slots) - 1)
	for i := hash & mask; m.slots[i].row != 0; i = (i + 1) & mask {
		if m.slots[i].hash == hash {
			return int(m.slots[i].row) - 1
		}
	}
	return -1
}

// score adds the present weights of the features to the scores of the classes.
func (m *weights) score(features []uint32, scores []int32) {
	for _, f := range features {
		if r := m.row(f); r >= 0 {
			for _, c := range m.cells[r] {
				scores[c.class] += c.w
			}
		}
	}
}

// update adds change to the weights of a class for all features.
func (m *weights) update(features []uint32, class int, change int32) {
	for _, f := range features {
		r := m.row(f)
		if r < 0 {
			if m.closed {
				continue
			}
			r = m.insert(f)
		}
		cells := m.cells[r]
		i := slices.IndexFunc(cells, func(c cell) bool { return int(c.class) == class })
		if i < 0 {
			i = len(cells)
			cells = append(cells, cell{class: uint8(class)})
			m.cells[r] = cells
		}
		cells[i].w += change
		cells[i].u += m.step * int64(change)
	}
}

// next ends a step: one decision, right or wrong.
func (m *weights) next() { m.step++ }

// close does what [laneWeights.close] does.
func (m *weights) close(n int) {
	average := func(c cell) float64 { return float64(c.w) - float64(c.u)/float64(m.step) }
	size := func(row []cell) float64 {
		largest := 0.0
		for _, c := range row {
			largest = max(largest, math.Abs(average(c)))
		}
		return largest
	}
	var sizes []float64
	for _, row := range m.cells {
		sizes = append(sizes, size(row))
	}
	least := leastOf(sizes, n)
	kept := newWeights()
	for _, s := range m.slots {
		if s.row == 0 || size(m.cells[s.row-1]) < least || kept.used >= n {
			continue
		}
		row := m.cells[s.row-1]
		for i, c := range row {
			row[i] = cell{class: c.class, w: int32(math.Round(average(c)))}
		}
		kept.cells[kept.insert(s.hash)] = row
	}
	kept.closed = true
	*m = *kept
}

func (m *weights) insert(hash uint32) int {
	if m.used*2 >= len(m.slots) {
		old := m.slots
		m.slots = make([]slot, 2*len(old))
		for _, s := range old {
			if s.row != 0 {
				m.place(s)
			}
		}
	}
	m.cells = append(m.cells, nil)
	m.used++
	m.place(slot{hash: hash, row: uint32(len(m.cells))})
	return len(m.cells) - 1
}

func (m *weights) place(s slot) {
	mask := uint32(len(m.slots) - 1)
	i := s.hash & mask
	for m.slots[i].row != 0 {
		i = (i + 1) & mask
	}
	m.slots[i] = s
}

// entries gives the averaged weights as int8. The scale is such that the
// largest fits: to cut even one in ten thousand costs accuracy. An average
// below minimum (in units of one update) is dropped.
func (m *weights) entries(minimum float64) []syntax.Entry {
	average := func(c cell) float64 { return float64(c.w) - float64(c.u)/float64(m.step) }
	var sizes []float64
	for _, row := range m.cells {
		for _, c := range row {
			if a := math.Abs(average(c)); a >= minimum && a > 0 {
				sizes = append(sizes, a)
			}
		}
	}
	if len(sizes) == 0 {
		return nil
	}
	slices.Sort(sizes)
	scale := 127 / sizes[len(sizes)-1]
	out := make([]syntax.Entry, 0, len(m.cells))
	for _, s := range m.slots {
		if s.row == 0 {
			continue
		}
		e := syntax.Entry{Hash: s.hash}
		for _, c := range m.cells[s.row-1] {
			if a := average(c); math.Abs(a) >= minimum {
				q := max(-127, min(127, math.Round(a*scale)))
				e.Cells = append(e.Cells, syntax.Cell{Class: c.class, Weight: int8(q)})
			}
		}
		if len(e.Cells) > 0 {
			out = append(out, e)
		}
	}
	return out
}
