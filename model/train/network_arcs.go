package train

import "dateline/model/train/matrix"

// leak is the slope of the bend for negative numbers.
const leak = 1.0 / 8

// bend is the curve of the layers that prepare arcs.
func bend(m matrix.Matrix) {
	for i, x := range m.Data {
		if x < 0 {
			m.Data[i] = x * leak
		}
	}
}

// unbend turns the gradient behind the curve into the one before it; bent has
// the sign of what came in.
func unbend(gradient, bent matrix.Matrix) {
	for i, x := range bent.Data {
		if x < 0 {
			gradient.Data[i] *= leak
		}
	}
}

// arcPupil learns heads: the score of a head for a dependent is a bilinear form
// of what both say, and how much the head wishes for dependents (Dozat and
// Manning 2017, "Deep biaffine attention for neural dependency parsing").
type arcPupil struct {
	dependents, heads, asked, scores              matrix.Matrix
	toDependents, toHeads, toAsked                matrix.Matrix
	dependentMask, headMask, turnedHeads, scratch matrix.Matrix
}

// farOff is the score of what cannot be.
const farOff = -1e9

func (p *pupil) learnHeads(l *netLesson, v matrix.Matrix, scale float32) {
	a := &p.arc
	a.forward(p, v)
	n := v.Rows
	wish := p.n.headWish.Data
	for j := range n { // the wish of each head, for all dependents
		sum := float32(0)
		for k, x := range a.heads.Row(j) {
			sum += x * wish[k]
		}
		for i := range n {
			a.scores.Row(i)[j] += sum
		}
	}
	for i := range n {
		scores := a.scores.Row(i)
		scores[i] = farOff
		right := int32(-1)
		if i > 0 {
			right = l.heads[i]
		}
		p.Loss += toGradient(scores, n, right, scale)
	}
	a.backward(p, v)
}

func (a *arcPupil) forward(p *pupil, v matrix.Matrix) {
	mapInto(&a.dependents, v, p.n.dependents, p.n.dependentBias)
	mapInto(&a.heads, v, p.n.heads, p.n.headBias)
	for _, m := range []matrix.Matrix{a.dependents, a.heads} {
		bend(m)
	}
	p.dropOut(a.dependents, &a.dependentMask)
	p.dropOut(a.heads, &a.headMask)
	a.asked.Zero(v.Rows, p.n.sizes.Arc)
	matrix.MulAdd(a.asked, a.dependents, p.n.bilinear.Matrix)
	// Columns to a multiple of 16: their scores are 0 and have no gradient.
	a.turnedHeads.Zero(p.n.sizes.Arc, padded(v.Rows))
	for j := range v.Rows {
		for k, x := range a.heads.Row(j) {
			a.turnedHeads.Data[k*a.turnedHeads.Columns+j] = x
		}
	}
	a.scores.Zero(v.Rows, padded(v.Rows))
	matrix.MulAdd(a.scores, a.asked, a.turnedHeads)
}

func (a *arcPupil) backward(p *pupil, v matrix.Matrix) {
	matrix.Transpose(&a.scratch, a.scores) // heads by dependents
	turned := a.scratch.Part(0, v.Rows)
	a.toHeads.Zero(v.Rows, p.n.sizes.Arc)
	matrix.MulAdd(a.toHeads, turned, a.asked)
	wish, toWish := p.n.headWish.Data, p.g.of(p.n.headWish).Data
	for j := range v.Rows {
		sum := float32(0)
		for _, x := range turned.Row(j) {
			sum += x
		}
		to := a.toHeads.Row(j)
		for k, x := range a.heads.Row(j) {
			toWish[k] += sum * x
			to[k] += sum * wish[k]
		}
	}
	a.toAsked.Zero(v.Rows, p.n.sizes.Arc)
	whole := matrix.Matrix{Rows: a.scores.Columns, Columns: p.n.sizes.Arc}
	matrix.Transpose(&a.scratch, a.turnedHeads)
	whole.Data = a.scratch.Data
	matrix.MulAdd(a.toAsked, a.scores, whole)
	matrix.Transpose(&p.scratch, a.dependents)
	matrix.MulAdd(p.g.of(p.n.bilinear), p.scratch, a.toAsked)
	a.toDependents.Zero(v.Rows, p.n.sizes.Arc)
	matrix.MulAdd(a.toDependents, a.toAsked, p.turned.of(p.n.bilinear))
	multiply(a.toDependents, a.dependentMask)
	multiply(a.toHeads, a.headMask)
	unbend(a.toDependents, a.dependents)
	unbend(a.toHeads, a.heads)
	p.backLinear(p.toTop, v, a.toDependents, p.n.dependents, p.n.dependentBias)
	p.backLinear(p.toTop, v, a.toHeads, p.n.heads, p.n.headBias)
}

// labelPupil learns the relations of the right arcs.
type labelPupil struct {
	dependents, heads, arcs, mask, toArcs, toDependents, toHeads matrix.Matrix
}

func (p *pupil) learnRelations(l *netLesson, v matrix.Matrix, scale float32) {
	a := &p.label
	mapInto(&a.dependents, v, p.n.labelDependents, p.n.labelBias)
	a.heads.Zero(v.Rows, p.n.sizes.Label)
	matrix.MulAdd(a.heads, v, p.n.labelHeads.Matrix)
	a.arcs.Zero(v.Rows, p.n.sizes.Label)
	for i := 1; i < v.Rows; i++ {
		if l.relations[i] < 0 || l.heads[i] < 0 {
			continue
		}
		arc, dependent, head := a.arcs.Row(i), a.dependents.Row(i), a.heads.Row(int(l.heads[i]))
		for k := range arc {
			arc[k] = max(0, dependent[k]+head[k])
		}
	}
	p.dropOut(a.arcs, &a.mask)
	mapInto(&p.scores, a.arcs, p.n.relations, p.n.relationBias)
	for i := range v.Rows {
		right := l.relations[i]
		if i == 0 || l.heads[i] < 0 {
			right = -1
		}
		p.Loss += toGradient(p.scores.Row(i), p.n.sizes.Relations, right, scale)
	}
	a.backward(p, l, v)
}

func (a *labelPupil) backward(p *pupil, l *netLesson, v matrix.Matrix) {
	a.toArcs.Zero(v.Rows, p.n.sizes.Label)
	p.backLinear(a.toArcs, a.arcs, p.scores, p.n.relations, p.n.relationBias)
	multiply(a.toArcs, a.mask)
	a.toDependents.Zero(v.Rows, p.n.sizes.Label)
	a.toHeads.Zero(v.Rows, p.n.sizes.Label)
	for i := 1; i < v.Rows; i++ {
		if l.relations[i] < 0 || l.heads[i] < 0 {
			continue
		}
		dependent, head := a.toDependents.Row(i), a.toHeads.Row(int(l.heads[i]))
		for k, x := range a.arcs.Row(i) {
			if x > 0 {
				dependent[k] = a.toArcs.Row(i)[k]
				head[k] += dependent[k]
			}
		}
	}
	p.backLinear(p.toTop, v, a.toDependents, p.n.labelDependents, p.n.labelBias)
	matrix.Transpose(&p.scratch, v)
	matrix.MulAdd(p.g.of(p.n.labelHeads), p.scratch, a.toHeads)
	matrix.MulAdd(p.toTop, a.toHeads, p.turned.of(p.n.labelHeads))
}
