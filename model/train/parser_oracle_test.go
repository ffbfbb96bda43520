package train

import (
	"math/rand/v2"
	"slices"
	"testing"

	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
)

// randomTree makes a projective tree of n words: a head somewhere, and trees of
// what lies left and right of it.
func randomTree(random *rand.Rand, heads []int32, from, to int, head int32) {
	for from < to {
		cut := from + 1 + random.IntN(to-from)
		root := from + random.IntN(cut-from)
		heads[root] = head
		randomTree(random, heads, from, root, int32(root))
		randomTree(random, heads, root+1, cut, int32(root))
		if head < 0 {
			return // a sentence has one root
		}
		from = cut
	}
}

func randomSentence(random *rand.Rand, n int) tree {
	t := tree{words: make([]syntax.Word, n), heads: make([]int32, n), relations: make([]doc.Relation, n)}
	root := random.IntN(n)
	t.heads[root] = -1
	randomTree(random, t.heads, 0, root, int32(root))
	randomTree(random, t.heads, root+1, n, int32(root))
	for i := range t.relations {
		t.relations[i] = doc.Dependent
	}
	return t
}

// A path on which no transition costs anything must lead to the right tree, and
// a state of which one keeps the costs must always offer one that costs nothing
// more (the oracle is complete).
func TestThePathWithoutCostLeadsToTheTree(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	for range 300 {
		s := randomSentence(random, 1+random.IntN(12))
		p := &syntax.Parser{Model: emptyModel(), Beam: 1}
		o := oracle{heads: s.heads}
		st := p.Start(s.words)
		o.start(len(s.words))
		heads := slices.Repeat([]int32{-1}, len(s.words))
		for range p.Steps() {
			action := p.Forced(&st)
			if action < 0 {
				costs := o.costs()
				var free []int
				for a, cost := range costs {
					if p.Legal(&st, a) && cost == 0 {
						free = append(free, a)
					}
				}
				if len(free) == 0 {
					t.Fatalf("every transition costs: %v in the tree %v", costs, s.heads)
				}
				action = free[random.IntN(len(free))]
			}
			if action != syntax.Shift {
				head, dependent := p.Arc(&st, action)
				heads[dependent] = int32(head)
			}
			st = p.Apply(&st, action, doc.Dependent)
			o.apply(action)
		}
		if !slices.Equal(heads, s.heads) {
			t.Fatalf("tree is %v, want %v", heads, s.heads)
		}
	}
}

func emptyModel() *parserModel {
	return &parserModel{lanes: &laneWeights{slots: make([]laneSlot, 2), shift: 31}, labels: newWeights()}
}

// A parser must be able to learn a few sentences by heart, both ways, and the
// same training must give the same bytes.
func TestAParserLearnsByHeart(t *testing.T) {
	random := rand.New(rand.NewPCG(2, 2))
	var trees []tree
	for range 6 {
		s := randomSentence(random, 8)
		for i := range s.words {
			var seen syntax.TagWord
			seen.Look(string(rune('a'+random.IntN(26)))+string(rune('a'+random.IntN(26))), nil)
			s.words[i] = syntax.NewWord(&seen, syntax.Tags{UPOS: doc.Noun, XPOS: doc.NN}, syntax.Tags{UPOS: doc.Noun, XPOS: doc.NN})
			s.relations[i] = doc.Relation(1 + random.IntN(5))
		}
		trees = append(trees, s)
	}
	for _, beam := range []int{1, 4} {
		o := ParserOptions{Epochs: 25, Seed: 3, Beam: beam}
		learnt := trainParser(trees, o)
		data := learnt.encode()
		if again := trainParser(trees, o).encode(); !slices.Equal(data, again) {
			t.Errorf("beam %d: the same training gives other bytes", beam)
		}
		var model syntax.Model = learnt.averaged()
		if beam == 1 { // what a beam learns does not add up to 0, and is never written
			var err error
			if model, _, err = syntax.NewParserModel(data); err != nil {
				t.Fatal(err)
			}
		}
		p := &syntax.Parser{Model: model, Beam: beam}
		wrong, labels := 0, 0
		for _, s := range trees {
			p.Parse(s.words)
			for i, h := range s.heads {
				if p.Heads[i] != h {
					wrong++
				} else if h >= 0 && p.Relations[i] != s.relations[i] {
					labels++
				}
			}
		}
		if wrong > 0 || labels > 0 {
			t.Errorf("beam %d: %d heads and %d relations of 48 were not learnt", beam, wrong, labels)
		}
	}
}
