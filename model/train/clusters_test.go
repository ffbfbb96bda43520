package train

import (
	"math"
	"math/rand/v2"
	"testing"
)

// likelihood is what the exchange algorithm raises, computed as it is defined:
// the sum of n log n over the bigrams of groups, less twice that over groups.
func likelihood(x *exchange) float64 {
	nLogN := func(n int32) float64 {
		if n < 2 {
			return 0
		}
		return float64(n) * math.Log(float64(n))
	}
	sum := 0.0
	for _, n := range x.bigrams {
		sum += nLogN(n)
	}
	for _, n := range x.sums {
		sum -= 2 * nLogN(n)
	}
	return sum
}

// randomTexts are sentences of a few words each.
func randomTexts(random *rand.Rand, sentences, words int) [][]uint32 {
	var out [][]uint32
	for range sentences {
		var s []uint32
		for range 1 + random.IntN(12) {
			s = append(s, 1+random.Uint32N(uint32(words)))
		}
		out = append(out, s)
	}
	return out
}

// The gain that is computed from the neighbours of a word must be the gain that
// counting everything again gives.
func TestGainIsTheChangeOfTheLikelihood(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 3))
	x, words := newExchange(randomTexts(random, 300, 40), 6)
	if len(words) < 30 {
		t.Fatalf("only %d words are grouped", len(words))
	}
	for range 200 {
		w := int32(1 + random.IntN(len(words)-1))
		old := x.group[w]
		self := x.neighbours(w)
		x.move(w, old, -1, self)
		without := likelihood(x)
		g := int32(1 + random.IntN(x.groups-1))
		want := x.gain(w, g, self)
		x.move(w, g, 1, self)
		x.group[w] = g
		if got := likelihood(x) - without; math.Abs(got-want) > 1e-6*math.Abs(got)+1e-6 {
			t.Fatalf("word %d in group %d gains %f, computed as %f", w, g, got, want)
		}
	}
}

func TestRoundsNeverLoseLikelihood(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 4))
	x, _ := newExchange(randomTexts(random, 200, 30), 5)
	before := likelihood(x)
	for range 4 {
		moved := x.round()
		after := likelihood(x)
		if after < before-1e-6 {
			t.Fatalf("the likelihood falls from %f to %f", before, after)
		}
		if moved == 0 {
			return
		}
		before = after
	}
}

func TestRareWordsHaveNoGroup(t *testing.T) {
	texts := [][]uint32{{7, 7, 7, 7, 7, 9}, {7, 8, 8, 8, 8, 8}}
	_, words := newExchange(texts, 3)
	if len(words) != 3 || words[1] != 7 || words[2] != 8 {
		t.Errorf("words with a group are %v, want the boundary, 7 and 8", words)
	}
}
