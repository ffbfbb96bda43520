package train

import (
	"math/rand/v2"

	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
)

// parserModel is a parser while it learns. It is a [syntax.Model].
type parserModel struct {
	lanes  *laneWeights
	labels *weights
}

func newParserModel() *parserModel {
	return &parserModel{lanes: newLaneWeights(), labels: newWeights()}
}

func (m *parserModel) Transitions(features []uint32) [syntax.LaneCount]int32 {
	return m.lanes.score(features)
}

func (m *parserModel) Relations(features []uint32, scores *[256]int32) {
	m.labels.score(features, scores[:])
}

// averaged returns the model to parse with.
func (m *parserModel) averaged() *parserModel {
	return &parserModel{lanes: m.lanes.averaged(), labels: m.labels.averaged()}
}

// parserTrainer teaches a parser.
type parserTrainer struct {
	model      *parserModel
	parser     *syntax.Parser
	random     *rand.Rand
	features   []uint32
	labelled   []uint32
	scores     [256]int32
	path       []syntax.State
	pathScores []int32
	explore    float64 // probability of following the model into its errors
}

func newParserTrainer(seed uint64) *parserTrainer {
	m := newParserModel()
	return &parserTrainer{model: m, parser: &syntax.Parser{Model: m, Beam: 1}, random: rand.New(rand.NewPCG(seed, 1))}
}

// greedy teaches one sentence with a dynamic oracle: at each state the model
// chose itself, it learns which transitions lose no arc that could still be
// made (Goldberg and Nivre 2013, "Training deterministic parsers with
// non-deterministic oracles").
func (t *parserTrainer) greedy(s *tree) (wrong int) {
	o := oracle{heads: s.heads}
	p := t.parser
	st := p.Start(s.words)
	o.start(len(s.words))
	for range p.Steps() {
		action := p.Forced(&st)
		if action < 0 {
			t.features = p.Features(t.features[:0], &st)
			scores := t.model.Transitions(t.features)
			costs := o.costs()
			best, good := -1, -1
			for a := range syntax.Transitions {
				if !p.Legal(&st, a) {
					continue
				}
				if best < 0 || scores[a] > scores[best] {
					best = a
				}
				if good < 0 || costs[a] < costs[good] || costs[a] == costs[good] && scores[a] > scores[good] {
					good = a
				}
			}
			action = best
			if costs[best] > costs[good] {
				wrong++
				t.model.lanes.update(t.features, good, 1)
				t.model.lanes.update(t.features, best, -1)
				if t.random.Float64() >= t.explore {
					action = good
				}
			}
			t.model.lanes.next()
		}
		st = t.follow(s, &st, action)
		o.apply(action)
	}
	return wrong
}

// follow makes a transition and teaches the relation of its arc.
func (t *parserTrainer) follow(s *tree, st *syntax.State, action int) syntax.State {
	relation := doc.NoRelation
	if action != syntax.Shift {
		relation = t.teachRelation(s, st, action)
	}
	return t.parser.Apply(st, action, relation)
}

// teachRelation returns the relation that the model gives the arc of a
// transition, and teaches it the right one if the arc is right.
func (t *parserTrainer) teachRelation(s *tree, st *syntax.State, action int) doc.Relation {
	t.labelled = t.parser.RelationFeatures(t.labelled[:0], st, action)
	clear(t.scores[:doc.Relations])
	t.model.Relations(t.labelled, &t.scores)
	relation := doc.Relation(1)
	for i := 2; i < doc.Relations; i++ {
		if t.scores[i] > t.scores[relation] {
			relation = doc.Relation(i)
		}
	}
	head, dependent := t.parser.Arc(st, action)
	if int(s.heads[dependent]) == head {
		if gold := s.relations[dependent]; gold != relation {
			t.model.labels.update(t.labelled, int(gold), 1)
			t.model.labels.update(t.labelled, int(relation), -1)
		}
		t.model.labels.next()
	}
	return relation
}
