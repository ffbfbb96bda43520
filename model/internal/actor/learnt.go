package actor

import (
	"sync"

	_ "embed" // the weights

	"dateline/model/internal/doc"
	"dateline/model/internal/linear"
)

// The embedded weights. They are only read.
//
//go:embed names.bin
var namesFile []byte

// learnt decodes the weights when first asked for. Damaged weights are a broken
// build.
var learnt = sync.OnceValue(func() *Recogniser {
	r, err := NewRecogniser(namesFile)
	if err != nil {
		panic(err)
	}
	return r
})

// Prepare decodes the weights, for who would rather not wait for it later.
func Prepare() { learnt() }

// Recogniser gives the tokens of a stretch the labels that score best together:
// a linear model over one label and the one before it, searched exactly
// (Viterbi). It is read-only and may be shared.
type Recogniser struct {
	weights *linear.Rows
	joins   [JoinClasses][]join
}

// join is the score of a label right behind another; only those that may follow
// one another are kept, a third of all.
type join struct {
	before, label Label
	score         int32
}

// impossible is the score of a label that cannot be reached.
const impossible = -1 << 28

// NewRecogniser reads weights as cmd/train writes them: a table of rows
// ([linear.EncodeRows]) with a class for each label.
func NewRecogniser(data []byte) (*Recogniser, error) {
	weights, _, err := linear.DecodeRows(data, int(Labels))
	if err != nil {
		return nil, err
	}
	r := &Recogniser{weights: weights}
	for class := range JoinClasses {
		for before := range Labels {
			var scores [256]int32
			features := JoinFeature(before, class)
			weights.Score(features[:], &scores)
			for l := range Labels {
				if l.Follows(before) {
					r.joins[class] = append(r.joins[class], join{before, l, scores[l]})
				}
			}
		}
	}
	return r, nil
}

// Label writes the best labels of a stretch of the view to labels, which has
// room for one for each token.
func (r *Recogniser) Label(v *NameView, stretch doc.Range, labels []Label) {
	var back [longestStretch][Labels]Label
	var unreached [Labels]int32
	for l := range unreached {
		unreached[l] = 2 * impossible
	}
	best := unreached
	best[Outside] = 0
	n := min(stretch.Len(), longestStretch)
	for i := range n {
		token := stretch.From + i
		var scores [256]int32
		r.weights.Score(v.Features(token), &scores)
		next := unreached
		for _, join := range r.joins[v.JoinClass(token)] {
			if s := best[join.before] + join.score; s > next[join.label] {
				next[join.label], back[i][join.label] = s, join.before
			}
		}
		for l := range next {
			next[l] = max(impossible, next[l]+scores[l])
		}
		best = next
	}
	last := Outside
	for l := range Labels {
		if l.Closes() && best[l] > best[last] {
			last = l
		}
	}
	for i := n - 1; i >= 0; i-- {
		labels[i] = last
		last = back[i][last]
	}
}
