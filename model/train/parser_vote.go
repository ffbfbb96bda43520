package train

import (
	"math"
	"slices"
)

// Trees of several parsers are put together by votes: the tree that the most
// arcs of theirs agree with (Sagae and Lavie 2006, "Parser combination by
// reparsing"), found among the trees without crossing arcs by the algorithm of
// Eisner (1996, "Three new probabilistic models for dependency parsing").

// ballot is what one parser makes of a sentence: a head for each word, -1 for
// the root, noVote where it says nothing; and how much its word counts.
type ballot struct {
	heads  []int32
	weight float32
}

const noVote = -2

// elected returns the heads with the most votes.
func elected(n int, ballots []ballot) []int32 {
	if n == 0 {
		return nil
	}
	e := election{n: n, votes: make([]float32, n*n), roots: make([]float32, n)}
	for _, b := range ballots {
		for d, h := range b.heads {
			switch {
			case h >= 0:
				e.votes[int(h)*n+d] += b.weight
			case h == -1:
				e.roots[d] += b.weight
			}
		}
	}
	return e.count()
}

// election holds the tables of Eisner's algorithm. A span from i to j is
// complete, all that hangs on its head being inside, or open, an arc joining
// its two ends; its head is at the left or the right end.
type election struct {
	n            int
	votes        []float32 // head * n + dependent
	roots        []float32
	complete     [2][]float32
	open         [2][]float32
	completeFrom [2][]int16 // where a span was put together
	openFrom     [2][]int16
	heads        []int32
}

const (
	headLeft = iota
	headRight
)

func (e *election) count() []int32 {
	n := e.n
	for side := range 2 {
		e.complete[side], e.open[side] = make([]float32, n*n), make([]float32, n*n)
		e.completeFrom[side], e.openFrom[side] = make([]int16, n*n), make([]int16, n*n)
	}
	for length := 1; length < n; length++ {
		for i := 0; i+length < n; i++ {
			e.join(i, i+length)
		}
	}
	best, root := float32(math.Inf(-1)), 0
	for r := range n {
		if v := e.roots[r] + e.complete[headRight][r] + e.complete[headLeft][r*n+n-1]; v > best {
			best, root = v, r
		}
	}
	e.heads = slices.Repeat([]int32{-1}, n)
	e.readComplete(headRight, 0, root)
	e.readComplete(headLeft, root, n-1)
	return e.heads
}

// join finds the best spans from i to j.
func (e *election) join(i, j int) {
	n := e.n
	best, at := float32(math.Inf(-1)), 0
	for k := i; k < j; k++ {
		if v := e.complete[headLeft][i*n+k] + e.complete[headRight][(k+1)*n+j]; v > best {
			best, at = v, k
		}
	}
	e.open[headLeft][i*n+j], e.openFrom[headLeft][i*n+j] = best+e.votes[i*n+j], int16(at)
	e.open[headRight][i*n+j], e.openFrom[headRight][i*n+j] = best+e.votes[j*n+i], int16(at)
	best = float32(math.Inf(-1))
	for k := i + 1; k <= j; k++ {
		if v := e.open[headLeft][i*n+k] + e.complete[headLeft][k*n+j]; v > best {
			best, at = v, k
		}
	}
	e.complete[headLeft][i*n+j], e.completeFrom[headLeft][i*n+j] = best, int16(at)
	best = float32(math.Inf(-1))
	for k := i; k < j; k++ {
		if v := e.complete[headRight][i*n+k] + e.open[headRight][k*n+j]; v > best {
			best, at = v, k
		}
	}
	e.complete[headRight][i*n+j], e.completeFrom[headRight][i*n+j] = best, int16(at)
}

// readComplete writes the heads inside a complete span.
func (e *election) readComplete(side, i, j int) {
	if i == j {
		return
	}
	k := int(e.completeFrom[side][i*e.n+j])
	if side == headLeft {
		e.readOpen(headLeft, i, k)
		e.readComplete(headLeft, k, j)
	} else {
		e.readComplete(headRight, i, k)
		e.readOpen(headRight, k, j)
	}
}

// readOpen writes the arc between the ends of a span, and the heads inside.
func (e *election) readOpen(side, i, j int) {
	if side == headLeft {
		e.heads[j] = int32(i)
	} else {
		e.heads[i] = int32(j)
	}
	k := int(e.openFrom[side][i*e.n+j])
	e.readComplete(headLeft, i, k)
	e.readComplete(headRight, k+1, j)
}
