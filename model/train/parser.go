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

// parserMargin is how far the right transition or relation must lead for nothing
// to be learnt (the perceptron with a margin, Krauth and Mézard 1987, "Learning
// algorithms with optimal stability in neural networks"): 0.3 points more than
// without, on the development parts.
const parserMargin = 60

// greedy teaches one sentence with a dynamic oracle: at each state the model
// chose itself, it learns which transitions lose no arc that could still be
// made (Goldberg and Nivre 2013, "Training deterministic parsers with
// non-deterministic oracles").
func (t *parserTrainer) greedy(s *tree) (wrong int) {
	o := oracle{heads: s.heads}
	p := t.parser
	st := p.Start(s.words)
	o.start(len(s.heads))
	for range p.Steps() {
		action := p.Forced(&st)
		if action < 0 {
			t.features = p.Features(t.features[:0], &st)
			scores := t.model.Transitions(t.features)
			good, rival := t.judge(&st, scores, o.costs())
			action = good
			if rival >= 0 && scores[good]-scores[rival] < parserMargin {
				t.model.lanes.update(t.features, good, 1)
				t.model.lanes.update(t.features, rival, -1)
				if scores[rival] > scores[good] {
					wrong++
					if t.random.Float64() < t.explore {
						action = rival
					}
				}
			}
			t.model.lanes.next()
		}
		st = t.follow(s, &st, action)
		o.apply(action)
	}
	return wrong
}

// judge returns the transition that scores best among those that cost least,
// and the one that scores best among the others, or -1.
func (t *parserTrainer) judge(st *syntax.State, scores [syntax.LaneCount]int32, costs [syntax.Transitions]int32) (good, rival int) {
	good, rival = -1, -1
	for a := range syntax.Transitions {
		if t.parser.Legal(st, a) && (good < 0 || costs[a] < costs[good] || costs[a] == costs[good] && scores[a] > scores[good]) {
			good = a
		}
	}
	for a := range syntax.Transitions {
		if t.parser.Legal(st, a) && costs[a] > costs[good] && (rival < 0 || scores[a] > scores[rival]) {
			rival = a
		}
	}
	return good, rival
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
	scores := t.scores[:doc.Relations]
	clear(scores)
	t.model.Relations(t.labelled, &t.scores)
	head, dependent := t.parser.Arc(st, action)
	if int(s.heads[dependent]) != head {
		return doc.Relation(1 + bestBut(scores[1:], -1))
	}
	gold := int(s.relations[dependent])
	rival := 1 + bestBut(scores[1:], gold-1)
	chosen := gold
	if scores[rival] > scores[gold] {
		chosen = rival
	}
	if scores[gold]-scores[rival] < parserMargin {
		t.model.labels.update(t.labelled, gold, 1)
		t.model.labels.update(t.labelled, rival, -1)
	}
	t.model.labels.next()
	return doc.Relation(chosen)
}

// bestBut returns the class with the best score, but for one.
func bestBut(scores []int32, but int) int {
	found := -1
	for k, score := range scores {
		if k != but && (found < 0 || score > scores[found]) {
			found = k
		}
	}
	return found
}
