package train

import (
	"math"
	"math/rand/v2"

	"dateline/model/train/matrix"
)

// netLesson is a sentence to learn from. Place 0 is the root, which has no tag, head
// or relation; -1 is what is not known.
type netLesson struct {
	words                  []int32
	affixes                [][]int32 // for each table a row for each place
	tags, heads, relations []int32
}

// pupil is a worker that learns: one sentence at a time, into its own gradient.
type pupil struct {
	n       *network
	g       *gradient
	turned  *turnedWeights
	curves  *curves
	drop    float32 // share of numbers that are left out
	forget  float32 // share of words that are taken for unknown
	r       *rand.Rand
	words   []int32
	input   matrix.Matrix
	layers  []*recurrence
	masks   []matrix.Matrix // of the input and of the output of each layer
	toTop   matrix.Matrix   // gradient of the output of the last layer
	scratch matrix.Matrix
	scores  matrix.Matrix
	arc     arcPupil
	label   labelPupil
	Loss    float64
}

func newPupil(n *network, turned *turnedWeights, c *curves, drop, forget float32) *pupil {
	p := &pupil{n: n, g: newGradient(n), turned: turned, curves: c, drop: drop, forget: forget}
	for _, l := range n.layers {
		p.layers = append(p.layers, &recurrence{layer: l, hidden: n.sizes.Hidden})
	}
	p.masks = make([]matrix.Matrix, len(n.layers)+1)
	return p
}

// learn adds the gradient of a sentence. scale is what a word counts; drop-out
// follows the seed.
func (p *pupil) learn(l *netLesson, scale float32, seed uint64) {
	p.r = rand.New(rand.NewPCG(seed, 0x6461))
	p.look(l)
	v := p.input
	for i, r := range p.layers {
		r.input = v
		r.forward(p.curves)
		v = r.output
		p.dropOut(v, &p.masks[i+1])
	}
	p.toTop.Zero(v.Rows, v.Columns)
	p.learnTags(l, v, scale)
	p.learnHeads(l, v, scale)
	p.learnRelations(l, v, scale)
	back := p.toTop
	for i := len(p.layers) - 1; i >= 0; i-- {
		multiply(back, p.masks[i+1])
		p.layers[i].undrop()
		p.layers[i].backward(back, p.g, p.turned)
		back = p.layers[i].toInput
	}
	multiply(back, p.masks[0])
	p.pass(l, back)
}

// undrop gives the output back what it was before numbers were left out, since
// the cells have learnt from that: those that were left out are lost, but they
// have no gradient of their own either.
func (r *recurrence) undrop() {
	h := r.hidden
	for t := range r.output.Rows {
		out, gates, bent := r.output.Row(t), r.gates.Row(t), r.bent.Row(t)
		for d := range 2 {
			for i := range h {
				out[h*d+i] = gates[4*h*d+3*h+i] * bent[h*d+i]
			}
		}
	}
}

// look fills the input with the rows of the words and their affixes.
func (p *pupil) look(l *netLesson) {
	p.words = append(p.words[:0], l.words...)
	for i := 1; i < len(p.words); i++ {
		if p.r.Float32() < p.forget {
			p.words[i] = unknownWord
		}
	}
	p.input.Resize(len(l.words), p.n.sizes.input())
	for i, w := range p.words {
		at := p.input.Row(i)
		at = at[copy(at, p.n.words.Row(int(w))):]
		for k, table := range p.n.affixes {
			at = at[copy(at, table.Row(int(l.affixes[k][i]))):]
		}
	}
	p.dropOut(p.input, &p.masks[0])
}

// pass hands the gradient of the input to the rows it was made of.
func (p *pupil) pass(l *netLesson, back matrix.Matrix) {
	for i, w := range p.words {
		from := back.Row(i)
		p.g.addRow(p.n.words, w, from[:p.n.sizes.Word])
		from = from[p.n.sizes.Word:]
		for k, table := range p.n.affixes {
			p.g.addRow(table, l.affixes[k][i], from[:table.Columns])
			from = from[table.Columns:]
		}
	}
}

// dropOut leaves numbers out and raises the others, and keeps the factors.
func (p *pupil) dropOut(m matrix.Matrix, mask *matrix.Matrix) {
	mask.Resize(m.Rows, m.Columns)
	if p.drop == 0 {
		for i := range mask.Data {
			mask.Data[i] = 1
		}
		return
	}
	limit, kept := uint32(float64(p.drop)*(1<<32)), 1/(1-p.drop)
	for i := range mask.Data {
		mask.Data[i] = kept
		if p.r.Uint32() < limit {
			mask.Data[i] = 0
		}
		m.Data[i] *= mask.Data[i]
	}
}

func multiply(m, factors matrix.Matrix) {
	for i, f := range factors.Data {
		m.Data[i] *= f
	}
}

// mapInto computes output = input weights + bias.
func mapInto(output *matrix.Matrix, input matrix.Matrix, weights, bias *parameter) {
	output.Resize(input.Rows, weights.Columns)
	for t := range input.Rows {
		copy(output.Row(t), bias.Data)
	}
	matrix.MulAdd(*output, input, weights.Matrix)
}

// backLinear adds the gradients of a linear map and of its input.
func (p *pupil) backLinear(toInput, input, output matrix.Matrix, weights, bias *parameter) {
	addProduct(p.g.of(weights), p.g.of(bias), input, output, &p.scratch)
	matrix.MulAdd(toInput, output, p.turned.of(weights))
}

func (p *pupil) learnTags(l *netLesson, v matrix.Matrix, scale float32) {
	mapInto(&p.scores, v, p.n.tags, p.n.tagBias)
	for i := range v.Rows {
		p.Loss += toGradient(p.scores.Row(i), p.n.sizes.Tags, l.tags[i], scale)
	}
	p.backLinear(p.toTop, v, p.scores, p.n.tags, p.n.tagBias)
}

// toGradient turns scores into the gradient of the cross-entropy with the right
// class, -1 where it is not known, and returns that.
func toGradient(scores []float32, classes int, right int32, scale float32) float64 {
	if right < 0 {
		clear(scores)
		return 0
	}
	top := scores[0]
	for _, s := range scores[1:classes] {
		top = max(top, s)
	}
	sum := 0.0
	for i, s := range scores[:classes] {
		e := math.Exp(float64(s - top))
		scores[i] = float32(e)
		sum += e
	}
	loss := -math.Log(max(1e-30, float64(scores[right])/sum))
	factor := scale / float32(sum)
	for i := range scores[:classes] {
		scores[i] *= factor
	}
	scores[right] -= scale
	clear(scores[classes:])
	return loss * float64(scale)
}
