package train

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"testing"

	"dateline/model/internal/wordclass"
	"dateline/model/train/matrix"
)

// bundles are words in three directions, with a little noise.
func bundles(n int) *Vectors {
	v := &Vectors{Matrix: matrix.New(3*n, 4)}
	for i := range 3 * n {
		v.Words = append(v.Words, fmt.Sprintf("%c%d", 'a'+i%3, i))
		row := v.Matrix.Row(i)
		row[i%3] = 1
		row[3] = float32(i%7) / 100
	}
	return v
}

func TestWordsOfOneDirectionShareAClass(t *testing.T) {
	v := bundles(40)
	var m *means // the best of several, since each begins with words drawn by lot
	for seed := range uint64(8) {
		if other := newMeans(newDirections(v), []int{0, 1, 2, 3, 4, 5, 6, 7, 8}, 3, 5, rand.New(rand.NewPCG(seed, 1))); m == nil || other.likeness > m.likeness {
			m = other
		}
	}
	at := map[int]int{}
	for i := range v.Words {
		c, likeness := m.nearest(newDirections(v).Row(i))
		if likeness < 0.3 {
			t.Errorf("%s is like its class by %.2f", v.Words[i], likeness)
		}
		if before, ok := at[i%3]; ok && before != c {
			t.Errorf("%s is in class %d, words like it in %d", v.Words[i], c, before)
		}
		at[i%3] = c
	}
}

func TestClassifyWordsIsRepeatableAndReadable(t *testing.T) {
	o := ClassOptions{Words: 120, Learnt: 60, Rounds: 3, Seed: 1}
	silent := func(string) {}
	first := ClassifyWords(bundles(40), o, silent)
	if !bytes.Equal(first, ClassifyWords(bundles(40), o, silent)) {
		t.Error("the same vectors give other classes")
	}
	table, err := wordclass.NewTable(string(first))
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range bundles(40).Words {
		if table.Of(word) == 0 {
			t.Errorf("%s has no class", word)
		}
	}
}

func TestDirectionsHaveLengthOne(t *testing.T) {
	d := newDirections(bundles(5))
	for i := range d.Rows {
		if l := dot(d.Row(i), d.Row(i)); l < 0.999 || l > 1.001 {
			t.Errorf("row %d has length %f", i, l)
		}
	}
	zero := []float32{0, 0, 0}
	unit(zero)
	if zero[0] != 0 {
		t.Error("a vector of no length has a direction")
	}
}
