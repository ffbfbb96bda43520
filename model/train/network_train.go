package train

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
)

// NetworkOptions say how a network is learnt.
type NetworkOptions struct {
	Sizes  NetworkSizes
	Epochs int
	Rate   float64 // of the first steps; it falls to nothing
	Drop   float32 // share of numbers left out
	Forget float32 // share of words taken for unknown
	Batch  int     // words of a batch
	Seed   uint64
	Report func(string)
}

// shards is how many workers share a batch. It is part of the result: sums of
// float32 depend on their order.
const shards = 2

// warmUp is the most steps in which the rate rises; it is never more than a tenth
// of all.
const warmUp = 200

// trainNetwork learns from lessons, those of the first group once an epoch.
func trainNetwork(n *network, lessons []netLesson, o NetworkOptions) {
	turned, c := newTurnedWeights(n), newCurves()
	var pupils [shards]*pupil
	var gradients []*gradient
	for i := range pupils {
		pupils[i] = newPupil(n, turned, c, o.Drop, o.Forget)
		gradients = append(gradients, pupils[i].g)
	}
	total := len(batches(lessons, o.Batch, rand.New(rand.NewPCG(o.Seed, 1)))) * o.Epochs
	count := 0
	for epoch := range o.Epochs {
		r := rand.New(rand.NewPCG(o.Seed, uint64(epoch)+1))
		for _, batch := range batches(lessons, o.Batch, r) {
			turned.renew()
			count++
			words := 0
			for _, i := range batch {
				words += len(lessons[i].words) - 1
			}
			var wait sync.WaitGroup
			for k, p := range pupils {
				wait.Go(func() {
					for at := k; at < len(batch); at += shards {
						seed := o.Seed<<40 ^ uint64(epoch)<<24 ^ uint64(batch[at])
						p.learn(&lessons[batch[at]], 1/float32(words), seed)
					}
				})
			}
			wait.Wait()
			rate := o.Rate * min(1, float64(count)/float64(min(warmUp, total/10+1))) * (1 - float64(count-1)/float64(total))
			n.step(gradients, rate, count)
		}
		loss := 0.0
		for _, p := range pupils {
			loss += p.Loss
			p.Loss = 0
		}
		o.Report(fmt.Sprintf("epoch %d of %d: loss %.4f", epoch+1, o.Epochs, loss*float64(o.Epochs)/float64(max(1, total))))
	}
}

// batches groups lessons of like length, about as many words in each, in random
// order.
func batches(lessons []netLesson, words int, r *rand.Rand) [][]int {
	keys := make([]float64, len(lessons))
	order := make([]int, len(lessons))
	for i := range lessons {
		order[i], keys[i] = i, float64(len(lessons[i].words))+3*r.Float64()
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case keys[a] < keys[b]:
			return -1
		case keys[a] > keys[b]:
			return 1
		}
		return 0
	})
	var out [][]int
	size := 0
	for _, i := range order {
		if n := len(lessons[i].words) - 1; len(out) == 0 || size+n > words {
			out, size = append(out, nil), 0
		}
		out[len(out)-1] = append(out[len(out)-1], i)
		size += len(lessons[i].words) - 1
	}
	r.Shuffle(len(out), func(a, b int) { out[a], out[b] = out[b], out[a] })
	return out
}

// Places in the table of words that are not words.
const (
	unknownWord int32 = iota
	rootWord
	firstWord
)
