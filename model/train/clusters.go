package train

import (
	"math"
	"slices"

	"dateline/model/internal/syntax"
)

// Words are put into groups that stand in like places by the exchange algorithm
// (Martin, Liermann and Ney 1998, "Algorithms for bigram and trigram word
// clustering"): starting from an arbitrary grouping, each word in turn moves to
// the group in which it raises the likelihood of a class bigram model most. The
// result is much like Brown's clusters, needs no tags, and is the same every
// time.

const (
	rarestGrouped  = 4     // rarer words say too little about themselves
	mostGrouped    = 16000 // words; the time is proportional to words times groups
	exchangeRounds = 8
	boundary       = 0 // stands for what is not grouped, and for sentence ends
)

// GroupWords clusters the words of the texts into groups numbered from 1; the
// keys are the hashes of the lower-cased forms.
func GroupWords(gold []Sentence, silver []SilverSentence, groups int) map[uint32]int {
	var w syntax.Word
	hash := func(form string) uint32 {
		w.Look(form)
		return w.Lower
	}
	var texts [][]uint32
	for _, s := range gold {
		var words []uint32
		for _, t := range s.Tokens {
			words = append(words, hash(t.Form))
		}
		texts = append(texts, words)
	}
	for _, s := range silver {
		var words []uint32
		for _, f := range s.Forms {
			words = append(words, hash(f))
		}
		texts = append(texts, words)
	}
	x, words := newExchange(texts, groups)
	for range exchangeRounds {
		if x.round() == 0 {
			break
		}
	}
	out := map[uint32]int{}
	for i, word := range words {
		if i != boundary {
			out[word] = int(x.group[i])
		}
	}
	return out
}

// exchange holds the counts of a class bigram model.
type exchange struct {
	groups      int
	group       []int32       // of each word; the boundary is alone in group 0
	count       []int32       // of each word
	left, right [][]neighbour // words before and after each word, with counts
	bigrams     []int32       // groups x groups
	sums        []int32       // tokens of each group
	logs        []float64     // n log n for small n
	// Scratch: how often a word stands before and after each group.
	after, before       []int32
	afterSet, beforeSet []int32
}

type neighbour struct{ word, count int32 }

func newExchange(texts [][]uint32, groups int) (*exchange, []uint32) {
	frequency := map[uint32]int{}
	for _, words := range texts {
		for _, w := range words {
			frequency[w]++
		}
	}
	words := sortedKeys(frequency)
	slices.SortStableFunc(words, func(a, b uint32) int { return frequency[b] - frequency[a] })
	words = words[:min(len(words), mostGrouped)]
	for len(words) > 0 && frequency[words[len(words)-1]] < rarestGrouped {
		words = words[:len(words)-1]
	}
	words = append([]uint32{0}, words...)
	index := map[uint32]int32{}
	for i, w := range words {
		index[w] = int32(i)
	}
	x := &exchange{groups: groups + 1, group: make([]int32, len(words)), count: make([]int32, len(words))}
	for i := 1; i < len(words); i++ {
		x.group[i] = int32((i-1)%groups) + 1
	}
	x.read(texts, index)
	return x, words
}

// read counts the bigrams of the texts.
func (x *exchange) read(texts [][]uint32, index map[uint32]int32) {
	pairs := map[[2]int32]int32{}
	for _, words := range texts {
		last := int32(boundary)
		for _, w := range words {
			i := index[w] // absent words are the boundary
			pairs[[2]int32{last, i}]++
			x.count[i]++
			last = i
		}
		pairs[[2]int32{last, boundary}]++
		x.count[boundary]++
	}
	keys := make([][2]int32, 0, len(pairs))
	for k := range pairs {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b [2]int32) int {
		if a[0] != b[0] {
			return int(a[0] - b[0])
		}
		return int(a[1] - b[1])
	})
	x.left, x.right = make([][]neighbour, len(x.group)), make([][]neighbour, len(x.group))
	x.bigrams, x.sums = make([]int32, x.groups*x.groups), make([]int32, x.groups)
	for _, k := range keys {
		n := pairs[k]
		x.right[k[0]] = append(x.right[k[0]], neighbour{k[1], n})
		x.left[k[1]] = append(x.left[k[1]], neighbour{k[0], n})
		x.bigrams[int(x.group[k[0]])*x.groups+int(x.group[k[1]])] += n
	}
	for i, n := range x.count {
		x.sums[x.group[i]] += n
	}
	x.after, x.before = make([]int32, x.groups), make([]int32, x.groups)
	x.logs = make([]float64, 1<<16)
	for i := 2; i < len(x.logs); i++ {
		x.logs[i] = float64(i) * math.Log(float64(i))
	}
}

// round moves every word once and returns how many changed their group.
func (x *exchange) round() int {
	moved := 0
	for w := 1; w < len(x.group); w++ {
		old := x.group[w]
		self := x.neighbours(int32(w))
		x.move(int32(w), old, -1, self)
		best, bestGain := old, math.Inf(-1)
		for g := int32(1); g < int32(x.groups); g++ {
			if gain := x.gain(int32(w), g, self); gain > bestGain {
				best, bestGain = g, gain
			}
		}
		x.move(int32(w), best, 1, self)
		x.group[w] = best
		if best != old {
			moved++
		}
	}
	return moved
}

// neighbours counts the groups beside a word and returns how often it stands
// beside itself, which is not in the counts.
func (x *exchange) neighbours(w int32) int32 {
	for _, g := range x.afterSet {
		x.after[g] = 0
	}
	for _, g := range x.beforeSet {
		x.before[g] = 0
	}
	x.afterSet, x.beforeSet = x.afterSet[:0], x.beforeSet[:0]
	self := int32(0)
	for _, p := range x.right[w] {
		if p.word == w {
			self = p.count
			continue
		}
		g := x.group[p.word]
		if x.after[g] == 0 {
			x.afterSet = append(x.afterSet, g)
		}
		x.after[g] += p.count
	}
	for _, p := range x.left[w] {
		if p.word == w {
			continue
		}
		g := x.group[p.word]
		if x.before[g] == 0 {
			x.beforeSet = append(x.beforeSet, g)
		}
		x.before[g] += p.count
	}
	return self
}

// move takes a word out of a group (sign -1) or puts it in (1).
func (x *exchange) move(w, g, sign, self int32) {
	for _, a := range x.afterSet {
		x.bigrams[int(g)*x.groups+int(a)] += sign * x.after[a]
	}
	for _, b := range x.beforeSet {
		x.bigrams[int(b)*x.groups+int(g)] += sign * x.before[b]
	}
	x.bigrams[int(g)*x.groups+int(g)] += sign * self
	x.sums[g] += sign * x.count[w]
}

// gain is what the likelihood gains if a word that is in no group joins one.
func (x *exchange) gain(w, g, self int32) float64 {
	sum := 0.0
	for _, a := range x.afterSet {
		if a == g {
			continue
		}
		n := x.bigrams[int(g)*x.groups+int(a)]
		sum += x.nLogN(n+x.after[a]) - x.nLogN(n)
	}
	for _, b := range x.beforeSet {
		if b == g {
			continue
		}
		n := x.bigrams[int(b)*x.groups+int(g)]
		sum += x.nLogN(n+x.before[b]) - x.nLogN(n)
	}
	n := x.bigrams[int(g)*x.groups+int(g)]
	sum += x.nLogN(n+x.after[g]+x.before[g]+self) - x.nLogN(n)
	return sum - 2*(x.nLogN(x.sums[g]+x.count[w])-x.nLogN(x.sums[g]))
}

func (x *exchange) nLogN(n int32) float64 {
	if int(n) < len(x.logs) {
		return x.logs[n]
	}
	return float64(n) * math.Log(float64(n))
}
