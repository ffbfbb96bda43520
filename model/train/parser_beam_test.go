package train

import (
	"math/rand/v2"
	"slices"
	"testing"

	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
)

// randomModel scores transitions by the hash of what it sees.
type randomModel struct{ salt uint32 }

func (m randomModel) Transitions(features []uint32) (scores [syntax.LaneCount]int32) {
	for i := range scores {
		scores[i] = int32(syntax.Mix(m.salt, features[0], features[1], uint32(i)) >> 24)
	}
	return scores
}

func (randomModel) Relations(_ []uint32, scores *[256]int32) { scores[doc.Dependent] = 1 }

// namedWords gives the words of a random tree forms, so that features differ.
func namedWords(random *rand.Rand, n int) tree {
	t := randomSentence(random, n)
	copy(t.words, wordsWith(make([]bool, n)...))
	return t
}

// headsOf reads the arcs off a path of states.
func headsOf(p *syntax.Parser, path []syntax.State, n int) []int32 {
	heads := slices.Repeat([]int32{-1}, n)
	for i := 1; i < len(path); i++ {
		if action := path[i].Action(); action != syntax.Shift {
			head, dependent := p.Arc(&path[i-1], action)
			heads[dependent] = int32(head)
		}
	}
	return heads
}

// Whatever the model thinks, the path to learn is one to the right tree.
func TestTheRightPathLeadsToTheTree(t *testing.T) {
	random := rand.New(rand.NewPCG(6, 6))
	trainer := newParserTrainer(1)
	for salt := range uint32(200) {
		s := namedWords(random, 1+random.IntN(15))
		trainer.parser.Model = randomModel{salt}
		path, scores := trainer.rightPath(&s)
		if len(path) != trainer.parser.Steps()+1 || len(scores) != len(path) {
			t.Fatalf("%d states and %d scores for %d steps", len(path), len(scores), trainer.parser.Steps())
		}
		if got := headsOf(trainer.parser, path, len(s.heads)); !slices.Equal(got, s.heads) {
			t.Fatalf("the path leads to %v, want %v", got, s.heads)
		}
	}
}

// A beam that finds the right tree has nothing to learn; one that does not
// learns until it does.
func TestABeamLearnsOnlyFromErrors(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	for range 20 {
		s := namedWords(random, 3+random.IntN(8))
		trainer := newParserTrainer(1)
		trainer.parser.Beam = 4
		rounds := 0
		for trainer.beam(&s) > 0 {
			if rounds++; rounds > 50 {
				t.Fatalf("the tree %v is not learnt in 50 rounds", s.heads)
			}
		}
		used := trainer.model.lanes.used
		if trainer.beam(&s) != 0 || trainer.model.lanes.used != used {
			t.Errorf("what is known is learnt again")
		}
		trainer.parser.Parse(s.words)
		if got := newTree(s.words, trainer.parser.Heads, trainer.parser.Relations); !slices.Equal(got.heads, s.heads) {
			t.Errorf("the tree found is %v, want %v", got.heads, s.heads)
		}
	}
}

// Even where words are lost already, the oracle must say what costs least: its
// costs are those of trying all ways to the end.
func TestCostsAreThoseOfTheBestWayOn(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 8))
	for range 100 {
		n := 2 + random.IntN(4)
		s := randomSentence(random, n)
		w := way{parser: &syntax.Parser{Beam: 1}, heads: s.heads, attached: make([]bool, n)}
		o := oracle{heads: s.heads}
		st := w.parser.Start(s.words)
		o.start(n)
		for left := w.parser.Steps(); left > 0; left-- {
			action := w.parser.Forced(&st)
			if action < 0 {
				costs := o.costs()
				now := w.most(st, left)
				for a, cost := range costs {
					if w.parser.Legal(&st, a) && int(cost) != now-w.after(&st, a, left) {
						t.Fatalf("transition %d costs %d in the tree %v, want %d", a, cost, s.heads, now-w.after(&st, a, left))
					}
				}
				for action = random.IntN(syntax.Transitions); !w.parser.Legal(&st, action); {
					action = random.IntN(syntax.Transitions)
				}
			}
			if action != syntax.Shift {
				_, dependent := w.parser.Arc(&st, action)
				w.attached[dependent] = true
			}
			st = w.parser.Apply(&st, action, doc.Dependent)
			o.apply(action)
		}
	}
}

// way tries all ways to the end of a parse.
type way struct {
	parser   *syntax.Parser
	heads    []int32
	attached []bool
}

// most is the largest number of right heads that can still be given; the root
// has a right one if it is left over.
func (w *way) most(st syntax.State, left int) int {
	if left == 0 {
		if root := slices.Index(w.attached, false); w.heads[root] == -1 {
			return 1
		}
		return 0
	}
	if forced := w.parser.Forced(&st); forced >= 0 {
		return w.after(&st, forced, left)
	}
	most := 0
	for a := range syntax.Transitions {
		if w.parser.Legal(&st, a) {
			most = max(most, w.after(&st, a, left))
		}
	}
	return most
}

// after is that number if a transition is made first.
func (w *way) after(st *syntax.State, action, left int) int {
	next := w.parser.Apply(st, action, doc.Dependent)
	if action == syntax.Shift {
		return w.most(next, left-1)
	}
	head, dependent := w.parser.Arc(st, action)
	w.attached[dependent] = true
	defer func() { w.attached[dependent] = false }()
	right := 0
	if w.heads[dependent] == int32(head) {
		right = 1
	}
	return right + w.most(next, left-1)
}
