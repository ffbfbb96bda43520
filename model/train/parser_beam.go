package train

import (
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
)

// beam teaches one sentence as the beam search will parse it: where the best
// path found leads away from the right one, the weights change on both paths
// up to the step at which the wrong one is farthest ahead (max-violation, Huang,
// Fayong and Guo 2012, "Structured perceptron with inexact search"). The right
// path is the one that scores best among those that lose no arc.
func (t *parserTrainer) beam(s *tree) (wrong int) {
	right, scores := t.rightPath(s)
	p := t.parser
	p.Restart()
	worst, at, step := int32(0), int32(-1), 0
	var best int32
	for i := range p.Steps() {
		best = p.Step()
		if ahead := p.State(best).Score() - scores[i+1]; ahead > worst || ahead == worst && !t.same(best, right[:i+2]) {
			worst, at, step = ahead, best, i+1
		}
	}
	if p.Steps() == 0 {
		return 0
	}
	t.teachRelations(s, best)
	if at < 0 || t.same(best, right) {
		t.model.lanes.next()
		return 0
	}
	path := p.Path(at)
	from := 0
	for from < step && path[from+1].Action() == right[from+1].Action() {
		from++
	}
	for i := from; i < step; i++ {
		t.change(&right[i], right[i+1].Action(), 1)
		t.change(&path[i], path[i+1].Action(), -1)
	}
	t.model.lanes.next()
	return 1
}

// same reports whether a state was reached by the transitions of a path.
func (t *parserTrainer) same(at int32, path []syntax.State) bool {
	for i := len(path) - 1; i > 0; i-- {
		st := t.parser.State(at)
		if st.Action() != path[i].Action() {
			return false
		}
		at = st.Previous()
	}
	return true
}

func (t *parserTrainer) change(st *syntax.State, action int, change int32) {
	if t.parser.Forced(st) >= 0 {
		return
	}
	t.features = t.parser.Features(t.features[:0], st)
	t.model.lanes.update(t.features, action, change)
}

// rightPath returns the states of the right path with their scores.
func (t *parserTrainer) rightPath(s *tree) ([]syntax.State, []int32) {
	o := oracle{heads: s.heads}
	p := t.parser
	st := p.Start(s.words)
	o.start(len(s.heads))
	t.path, t.pathScores = append(t.path[:0], st), append(t.pathScores[:0], 0)
	score := int32(0)
	for range p.Steps() {
		action := p.Forced(&st)
		if action < 0 {
			t.features = p.Features(t.features[:0], &st)
			scores := t.model.Transitions(t.features)
			costs := o.costs()
			for a := range syntax.Transitions {
				if p.Legal(&st, a) && (action < 0 || costs[a] < costs[action] || costs[a] == costs[action] && scores[a] > scores[action]) {
					action = a
				}
			}
			score += scores[action]
		}
		relation := doc.NoRelation
		if action != syntax.Shift {
			relation = p.Relation(&st, action)
		}
		st = p.Apply(&st, action, relation)
		o.apply(action)
		t.path, t.pathScores = append(t.path, st), append(t.pathScores, score)
	}
	return t.path, t.pathScores
}

// teachRelations teaches the relations of the right arcs on the path to a state.
func (t *parserTrainer) teachRelations(s *tree, at int32) {
	path := t.parser.Path(at)
	for i := 1; i < len(path); i++ {
		if path[i].Action() != syntax.Shift {
			t.teachRelation(s, &path[i-1], path[i].Action())
		}
	}
}
