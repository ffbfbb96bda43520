package train

import (
	"math"
	"math/rand/v2"

	"dateline/model/train/matrix"
)

// NetworkSizes are the sizes of a network of tags and trees (see
// model/internal/syntax for what it computes).
type NetworkSizes struct {
	Words     int   // rows of the table of words
	Word      int   // numbers for a word
	Affixes   []int // rows of the tables of endings, beginnings and shapes
	Affix     []int // numbers for each of them
	Hidden    int   // cells of a layer in one direction
	Layers    int
	Arc       int // numbers for a word as head and as dependent
	Label     int // numbers for an arc, from which its relation is told
	Tags      int
	Relations int
}

// input is the number of numbers for a word.
func (s NetworkSizes) input() int {
	n := s.Word
	for _, a := range s.Affix {
		n += a
	}
	return n
}

// parameter is a matrix that is learnt.
type parameter struct {
	matrix.Matrix
	first, second []float32 // moments of the gradient
	sparse        bool      // few rows have a gradient at a time
	last          []int32   // of sparse ones: the step of the last change of each row
}

func newParameter(rows, columns int) *parameter {
	p := &parameter{Matrix: matrix.New(rows, columns)}
	p.first, p.second = make([]float32, rows*columns), make([]float32, rows*columns)
	return p
}

// spread fills a parameter with random numbers.
func (p *parameter) spread(r *rand.Rand, bound float64) *parameter {
	for i := range p.Data {
		p.Data[i] = float32((2*r.Float64() - 1) * bound)
	}
	return p
}

// glorot is the spread that keeps signals as large as they come (Glorot and
// Bengio 2010).
func glorot(rows, columns int) float64 { return math.Sqrt(6 / float64(rows+columns)) }

func dense(r *rand.Rand, rows, columns int) *parameter {
	return newParameter(rows, columns).spread(r, glorot(rows, columns))
}

// network holds what is learnt. The matrices map rows of inputs to rows of
// outputs; their columns are padded to multiples of 16, which makes them quick
// to multiply.
type network struct {
	sizes   NetworkSizes
	words   *parameter
	affixes []*parameter
	layers  []*layer
	// Tags; heads as bilinear form of dependent and head; relations from the sum
	// of what both say.
	tags, tagBias                          *parameter
	dependents, dependentBias              *parameter
	heads, headBias                        *parameter
	bilinear, headWish                     *parameter
	labelDependents, labelHeads, labelBias *parameter
	relations, relationBias                *parameter
	all                                    []*parameter
}

// layer is a recurrent layer in both directions. Its gates stand in the order
// input, forget, candidate, output; those of the backward direction after those
// of the forward one.
type layer struct {
	input, bias       *parameter
	forward, backward *parameter // from the last output to the gates
}

// padded rounds a number of columns up.
func padded(n int) int { return (n + 15) &^ 15 }

// newNetwork makes a network that knows nothing but the vectors of words.
func newNetwork(sizes NetworkSizes, vectors matrix.Matrix, r *rand.Rand) *network {
	n := &network{sizes: sizes}
	n.words = newParameter(sizes.Words, sizes.Word).spread(r, 0.17)
	copy(n.words.Data, vectors.Data)
	n.words.sparse = true
	for i, rows := range sizes.Affixes {
		p := newParameter(rows, sizes.Affix[i]).spread(r, 0.17)
		p.sparse = true
		n.affixes = append(n.affixes, p)
	}
	in := sizes.input()
	for range sizes.Layers {
		l := &layer{
			input: dense(r, in, 8*sizes.Hidden), bias: newParameter(1, 8*sizes.Hidden),
			forward: dense(r, sizes.Hidden, 4*sizes.Hidden), backward: dense(r, sizes.Hidden, 4*sizes.Hidden),
		}
		for d := range 2 { // a cell forgets little at first (Jozefowicz et al. 2015)
			for i := range sizes.Hidden {
				l.bias.Data[(4*d+1)*sizes.Hidden+i] = 1
			}
		}
		n.layers = append(n.layers, l)
		in = 2 * sizes.Hidden
	}
	n.tags, n.tagBias = dense(r, in, padded(sizes.Tags)), newParameter(1, padded(sizes.Tags))
	n.dependents, n.dependentBias = dense(r, in, sizes.Arc), newParameter(1, sizes.Arc)
	n.heads, n.headBias = dense(r, in, sizes.Arc), newParameter(1, sizes.Arc)
	n.bilinear, n.headWish = dense(r, sizes.Arc, sizes.Arc), newParameter(sizes.Arc, 1)
	n.labelDependents, n.labelHeads = dense(r, in, sizes.Label), dense(r, in, sizes.Label)
	n.labelBias = newParameter(1, sizes.Label)
	n.relations, n.relationBias = dense(r, sizes.Label, padded(sizes.Relations)), newParameter(1, padded(sizes.Relations))
	n.collect()
	return n
}

// collect lists all parameters, in an order that gradients share.
func (n *network) collect() {
	n.all = append([]*parameter{n.words}, n.affixes...)
	for _, l := range n.layers {
		n.all = append(n.all, l.input, l.bias, l.forward, l.backward)
	}
	n.all = append(n.all, n.tags, n.tagBias, n.dependents, n.dependentBias, n.heads, n.headBias,
		n.bilinear, n.headWish, n.labelDependents, n.labelHeads, n.labelBias, n.relations, n.relationBias)
	for _, p := range n.all {
		if p.sparse {
			p.last = make([]int32, p.Rows)
		}
	}
}

// gradient is what one worker adds up of a batch, parallel to network.all.
type gradient struct {
	sums    []matrix.Matrix
	touched [][]int32 // rows of sparse parameters with a gradient, in order of first touch
	marked  [][]bool
	index   map[*parameter]int
}

func newGradient(n *network) *gradient {
	g := &gradient{index: map[*parameter]int{}}
	for i, p := range n.all {
		g.sums = append(g.sums, matrix.New(p.Rows, p.Columns))
		g.touched, g.marked = append(g.touched, nil), append(g.marked, nil)
		if p.sparse {
			g.marked[i] = make([]bool, p.Rows)
		}
		g.index[p] = i
	}
	return g
}

// of returns the sum for a dense parameter.
func (g *gradient) of(p *parameter) matrix.Matrix { return g.sums[g.index[p]] }

// addRow adds to a row of a sparse parameter.
func (g *gradient) addRow(p *parameter, row int32, values []float32) {
	at := g.index[p]
	if !g.marked[at][row] {
		g.marked[at][row] = true
		g.touched[at] = append(g.touched[at], row)
	}
	sum := g.sums[at].Row(int(row))
	for i, v := range values {
		sum[i] += v
	}
}

// clear forgets the sums.
func (g *gradient) clear() {
	for i, m := range g.sums {
		if g.marked[i] == nil {
			clear(m.Data)
			continue
		}
		for _, row := range g.touched[i] {
			clear(m.Row(int(row)))
			g.marked[i][row] = false
		}
		g.touched[i] = g.touched[i][:0]
	}
}
