package train

import (
	"fmt"
	"math"
	"math/rand/v2"

	"dateline/model/internal/wordclass"
	"dateline/model/train/matrix"
)

// ClassOptions are the settings of the clustering of words.
type ClassOptions struct {
	Words  int // the most frequent ones that get a class
	Learnt int // the most frequent ones that shape the classes
	Rounds int
	Seed   uint64
}

// DefaultClasses are the settings of the embedded classes.
func DefaultClasses() ClassOptions {
	return ClassOptions{Words: 200_000, Learnt: 60_000, Rounds: 15, Seed: 1}
}

// directions are vectors of length one.
type directions struct{ matrix.Matrix }

// newDirections takes the mean off vectors, which is common to them and tells
// nothing (Mu and Viswanath 2018, "All-but-the-top"), and makes them of length
// one.
func newDirections(v *Vectors) directions {
	d := directions{matrix.New(v.Matrix.Rows, v.Matrix.Columns)}
	mean := make([]float64, d.Columns)
	for i := range d.Rows {
		for k, x := range v.Matrix.Row(i) {
			mean[k] += float64(x) / float64(d.Rows)
		}
	}
	for i := range d.Rows {
		row := d.Row(i)
		for k, x := range v.Matrix.Row(i) {
			row[k] = x - float32(mean[k])
		}
		unit(row)
	}
	return d
}

// unit makes a vector of length one, unless it has none.
func unit(row []float32) {
	sum := 0.0
	for _, x := range row {
		sum += float64(x) * float64(x)
	}
	if sum == 0 {
		return
	}
	scale := float32(1 / math.Sqrt(sum))
	for k := range row {
		row[k] *= scale
	}
}

// ClassifyWords puts the words of the vectors into classes by their direction
// (spherical k-means: Dhillon and Modha 2001) and returns the table that the
// package wordclass embeds.
func ClassifyWords(v *Vectors, o ClassOptions, report func(string)) []byte {
	words := newDirections(v)
	random := rand.New(rand.NewPCG(o.Seed, 1))
	all := make([]int, words.Rows)
	for i := range all {
		all[i] = i
	}
	learnt := min(o.Learnt, len(all))
	middle := newMeans(words, all[:learnt], wordclass.Middle, o.Rounds, random)
	report(fmt.Sprintf("%d words learnt from: mean likeness to their class %.4f", learnt, middle.likeness))
	members := make([][]int, wordclass.Middle)
	for i := range all {
		c, _ := middle.nearest(words.Row(i))
		members[c] = append(members[c], i)
	}
	// The coarse classes are classes of the middle ones.
	upper := newMeans(middle.directions, all[:middle.Rows], wordclass.Coarse, o.Rounds, random)
	var coarse [wordclass.Middle]uint8
	for c := range middle.Rows {
		at, _ := upper.nearest(middle.Row(c))
		coarse[c] = uint8(at)
	}
	fine := make([]uint16, words.Rows)
	const parts = wordclass.Fine / wordclass.Middle
	for c, chosen := range members {
		if len(chosen) == 0 {
			continue
		}
		lower := newMeans(words, chosen, parts, o.Rounds, random)
		for _, i := range chosen {
			at, _ := lower.nearest(words.Row(i))
			fine[i] = uint16(c*parts + at)
		}
	}
	return wordclass.Encode(v.Words, fine, coarse)
}

// means are the directions that classes lie around.
type means struct {
	directions
	likeness float64 // of the words to the mean of their class, on the average
}

// newMeans finds the means of the words chosen, beginning with some of them.
func newMeans(d directions, chosen []int, count, rounds int, random *rand.Rand) *means {
	m := &means{directions: directions{matrix.New(min(count, len(chosen)), d.Columns)}}
	for c, i := range random.Perm(len(chosen))[:m.Rows] {
		copy(m.Row(c), d.Row(chosen[i]))
	}
	for range rounds {
		sums := directions{matrix.New(m.Rows, m.Columns)}
		filled := make([]bool, m.Rows)
		m.likeness = 0
		for _, i := range chosen {
			row := d.Row(i)
			c, likeness := m.nearest(row)
			m.likeness += float64(likeness) / float64(len(chosen))
			filled[c] = true
			for k, x := range row {
				sums.Row(c)[k] += x
			}
		}
		for c := range sums.Rows {
			if !filled[c] { // it begins anew elsewhere
				copy(sums.Row(c), d.Row(chosen[random.IntN(len(chosen))]))
			}
			unit(sums.Row(c))
		}
		m.directions = sums
	}
	return m
}

// nearest returns the mean most like a vector, and how like it is.
func (m *means) nearest(row []float32) (int, float32) {
	best, most := 0, float32(-2)
	for c := range m.Rows {
		if l := dot(row, m.Row(c)); l > most {
			best, most = c, l
		}
	}
	return best, most
}

// dot is the inner product, in four sums that the processor adds up at the same
// time.
func dot(a, b []float32) float32 {
	b = b[:len(a)]
	var s0, s1, s2, s3 float32
	i := 0
	for ; i+4 <= len(a); i += 4 {
		s0 += a[i] * b[i]
		s1 += a[i+1] * b[i+1]
		s2 += a[i+2] * b[i+2]
		s3 += a[i+3] * b[i+3]
	}
	for ; i < len(a); i++ {
		s0 += a[i] * b[i]
	}
	return s0 + s1 + s2 + s3
}
