package train

import (
	"math"
	"math/rand/v2"
	"slices"

	"dateline/model/internal/syntax"
)

// ParserOptions are the settings of the parser's training.
type ParserOptions struct {
	Epochs int
	Seed   uint64
	Beam   int // 1 teaches greedy parsing with a dynamic oracle
	// Averaged weights below these are dropped.
	MinimumTransition, MinimumRelation float64
	Report                             func(epoch, wrong int) // may be nil
}

// trainParser learns a parser from trees.
func trainParser(trees []tree, o ParserOptions) *parserModel {
	t := newParserTrainer(o.Seed)
	t.parser.Beam = max(1, o.Beam)
	order := make([]int, len(trees))
	for i := range order {
		order[i] = i
	}
	random := rand.New(rand.NewPCG(o.Seed, 2))
	for epoch := range o.Epochs {
		if epoch > 0 {
			t.explore = 0.9 // as in Goldberg and Nivre (2013): not before it knows something
		}
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		wrong := 0
		for _, i := range order {
			if o.Beam > 1 {
				wrong += t.beam(&trees[i])
			} else {
				wrong += t.greedy(&trees[i])
			}
		}
		if o.Report != nil {
			o.Report(epoch, wrong)
		}
	}
	return t.model
}

// encode returns the averaged model as it goes into the binary.
func (m *parserModel) encode(o ParserOptions) []byte {
	return syntax.EncodeParserModel(m.lanes.entries(o.MinimumTransition), m.labels.entries(o.MinimumRelation))
}

// entries gives the averaged weights as int8, like [weights.entries].
func (m *laneWeights) entries(minimum float64) []syntax.Entry {
	average := func(i, c int) float64 {
		return float64(m.slots[i].w[c]) - float64(m.sums[i][c])/float64(m.step)
	}
	var sizes []float64
	for i := range m.slots {
		for c := range syntax.Transitions {
			if a := math.Abs(average(i, c)); a > 0 && a >= minimum {
				sizes = append(sizes, a)
			}
		}
	}
	if len(sizes) == 0 {
		return nil
	}
	slices.Sort(sizes)
	scale := 127 / sizes[len(sizes)-1] // the few large weights matter: clipping one in 10,000 costs a point
	var out []syntax.Entry
	for i, s := range m.slots {
		if s.hash == 0 {
			continue
		}
		var cells []syntax.Cell
		for c := range syntax.Transitions {
			a := average(i, c)
			if q := max(-127, min(127, math.Round(a*scale))); math.Abs(a) >= minimum && q != 0 {
				cells = append(cells, syntax.Cell{Class: uint8(c), Weight: int8(q)})
			}
		}
		if len(cells) > 0 {
			out = append(out, syntax.Entry{Hash: s.hash, Cells: cells})
		}
	}
	return out
}
