package train

import (
	"math"
	"math/rand/v2"

	"dateline/model/internal/syntax"
)

// ParserOptions are the settings of the parser's training.
type ParserOptions struct {
	Epochs int
	Seed   uint64
	Beam   int // 1 teaches greedy parsing with a dynamic oracle
	// After OpenEpochs, if it is not 0, only so many features go on, those with
	// the largest weights: what is learnt afterwards makes up for the others.
	OpenEpochs, Transitions, Relations int
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
		if epoch == o.OpenEpochs && epoch > 0 {
			t.model.lanes.close(o.Transitions)
			t.model.labels.close(o.Relations)
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
func (m *parserModel) encode() []byte {
	return syntax.EncodeParserModel(m.lanes.entries(), m.labels.entries(0))
}

// entries gives the averaged weights as int8, like [weights.entries].
func (m *laneWeights) entries() []syntax.Entry {
	average := func(i, c int) float64 {
		return float64(m.slots[i].w[c]) - float64(m.sums[i][c])/float64(m.step)
	}
	largest := func(i int) float64 {
		return max(math.Abs(average(i, 0)), math.Abs(average(i, 1)), math.Abs(average(i, 2)))
	}
	top := 0.0
	for i := range m.slots {
		top = max(top, largest(i))
	}
	scale := 127 / top // the few large weights matter: clipping one in 10,000 costs a point
	var out []syntax.Entry
	for i, s := range m.slots {
		if s.hash == 0 {
			continue
		}
		// The last weight is what is missing to 0, see [syntax.Lanes].
		first, second := int(math.Round(average(i, 0)*scale)), int(math.Round(average(i, 1)*scale))
		second = max(-127-first, min(127-first, second))
		if e := (syntax.Entry{Hash: s.hash}); first != 0 || second != 0 {
			for c, w := range [...]int{first, second, -first - second} {
				if w != 0 {
					e.Cells = append(e.Cells, syntax.Cell{Class: uint8(c), Weight: int8(w)})
				}
			}
			out = append(out, e)
		}
	}
	return out
}
