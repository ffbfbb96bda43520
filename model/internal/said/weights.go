package said

import (
	_ "embed"
	"sync"

	"dateline/model/internal/linear"
)

// said.bin holds the weights; cmd/train writes it.
//
//go:embed said.bin
var weightsFile []byte

// WeightUnit is what a weight of 1 in the file is worth.
const WeightUnit = 1.0 / 40

// table is a table of weights with one answer to every question.
type table struct{ lanes *linear.Lanes }

// Score adds up the weights of the features.
func (t table) Score(features []uint32) float64 {
	return float64(t.lanes.Score(features)[0]) * WeightUnit
}

// embedded decodes the weights once. Damaged weights are a broken build.
var embedded = sync.OnceValue(func() Scorer {
	lanes, _, err := linear.DecodeLanes(weightsFile)
	if err != nil {
		panic(err)
	}
	return table{lanes}
})

// EncodeWeights writes the file of the weights, each the one cell of its entry.
func EncodeWeights(entries []linear.Entry) []byte { return linear.EncodeLanes(entries) }

// Prepare decodes the weights, for who can do something else meanwhile.
func Prepare() { embedded() }
