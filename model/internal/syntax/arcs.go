package syntax

import "dateline/model/internal/neural"

// arcs finds the heads of a sentence: each word takes the head that scores
// best, and where words then hang on each other in a circle, the one that loses
// least takes another. That is the first step of the algorithm of Chu, Liu and
// Edmonds, without the steps that follow: trees of a trained network are rarely
// further apart, and the time stays linear in the scores, whatever comes.
type arcs struct {
	n      int // places: the root and the words
	asked  []int16
	bent   []int16
	sums   []int32
	wishes []int32
	// The heads as neural.Linear packs weights, to score all heads of a dependent
	// at once.
	packed []int16
	scores []int32 // of place i under place j: scores[i*width+j]
	width  int
	head   []int32
	state  []int32
}

// never is the score of what cannot be.
const never = -1 << 30

func (a *arcs) read(r *Reading) {
	net, n := r.network, r.n
	size := net.file.Arc
	a.n = n
	a.width = (n + neural.Block - 1) / neural.Block * neural.Block
	a.sums = grow(a.sums, n*max(net.dependents.Width, net.heads.Width, net.bilinear.Width))
	net.heads.Apply(a.sums, r.top, n, &r.scratch)
	a.pack(size, net.heads.Width, net.file.Wish)
	net.dependents.Apply(a.sums, r.top, n, &r.scratch)
	a.asked = grow(a.asked, n*size)
	for i := range n {
		neural.BendRow(a.asked[i*size:][:size], a.sums[i*net.dependents.Width:], neural.SaidBits)
	}
	net.bilinear.Apply(a.sums, a.asked, n)
	for i := range n {
		neural.ClipRow(a.asked[i*size:][:size], a.sums[i*net.bilinear.Width:], neural.SumBits)
	}
	a.score(size)
}

// pack bends the sums of heads, packs them and works out their wishes.
func (a *arcs) pack(size, width int, wish []int16) {
	a.wishes, a.bent = grow(a.wishes, a.width), grow(a.bent, size)
	a.packed = grow(a.packed, a.width*size)
	clear(a.packed)
	for j := range a.width {
		a.wishes[j] = never // beyond the sentence
	}
	for j := range a.n {
		block := a.packed[j/neural.Block*neural.Block*size:]
		at, sum := j%neural.Block*2, int32(0)
		neural.BendRow(a.bent, a.sums[j*width:], neural.SaidBits)
		for k := 0; k+1 < size; k += 2 { // sizes are even, see neural.Linear
			x, y := a.bent[k], a.bent[k+1]
			pair := block[k*neural.Block+at:][:2]
			pair[0], pair[1] = x, y
			sum += int32(x)*int32(wish[k]) + int32(y)*int32(wish[k+1])
		}
		a.wishes[j] = sum >> (neural.WeightBits - neural.UnitBits)
	}
}

// score fills the scores.
func (a *arcs) score(size int) {
	a.scores = grow(a.scores, a.n*a.width)
	for b := 0; b < a.width; b += neural.Block {
		for i := range a.n {
			to := (*[neural.Block]int32)(a.scores[i*a.width+b:])
			copy(to[:], a.wishes[b:])
			neural.AddProducts(to, a.asked[i*size:][:size], a.packed[b*size:][:neural.Block*size])
		}
	}
	for i := range a.n {
		a.scores[i*a.width+i] = never
	}
}

// tree writes the heads of the words, -1 for the root.
func (a *arcs) tree(heads []int32) {
	a.head = grow(a.head, a.n)
	a.head[0] = -1
	root := a.root()
	for i := 1; i < a.n; i++ {
		row := a.scores[i*a.width:][:a.n]
		row[0] = never // but for the root
		a.head[i] = int32(best(row))
	}
	if root > 0 {
		a.head[root] = 0
	}
	a.breakCircles()
	for i := range heads {
		heads[i] = a.head[i+1] - 1
	}
}

// root returns the word that loses least as the root of the sentence.
func (a *arcs) root() int {
	found, least := 0, int32(0)
	for i := 1; i < a.n; i++ {
		row := a.scores[i*a.width:][:a.n]
		if a.n == 2 {
			return 1
		}
		loss := row[1+best(row[1:])] - row[0]
		if found == 0 || loss < least {
			found, least = i, loss
		}
	}
	return found
}

// breakCircles gives one word of each circle of heads another head.
func (a *arcs) breakCircles() {
	for through := a.follow(); through >= 0; through = a.follow() {
		a.breakCircle(through)
	}
}

// What is known of a word while its heads are followed.
const (
	unvisited = iota
	toRoot
	toCircle
	visiting // and the word one started from
)

// follow marks the words that reach the root and returns a word of a circle, or
// -1 if there is none.
func (a *arcs) follow() int32 {
	a.state = grow(a.state, a.n)
	clear(a.state)
	a.state[0] = toRoot
	found := int32(-1)
	for start := range int32(a.n) {
		at, mark := start, visiting+start
		for a.state[at] == unvisited {
			a.state[at] = mark
			at = a.head[at]
		}
		end := a.state[at]
		if end == mark {
			found, end = at, toCircle
		}
		for i := start; a.state[i] == mark; i = a.head[i] {
			a.state[i] = end
		}
	}
	return found
}

// breakCircle hangs the circle through a word on one that reaches the root.
func (a *arcs) breakCircle(through int32) {
	from, to, least := through, int32(0), int32(0)
	for i, first := through, true; first || i != through; i, first = a.head[i], false {
		row := a.scores[int(i)*a.width:][:a.n]
		for j := 1; j < a.n; j++ {
			if loss := row[a.head[i]] - row[j]; a.state[j] == toRoot && (to == 0 || loss < least) {
				from, to, least = i, int32(j), loss
			}
		}
	}
	a.head[from] = to
}
