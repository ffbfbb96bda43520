package train

import (
	"math"
	"strings"
	"testing"

	"dateline/model/train/matrix"
)

const fewVectors = `{"precision":2,"dimensions":2,"words":["ferry","harbour","storm"],
"vectors":{"ferry":[1,2,9],"storm":[5,6,9],"harbour":[3,4,9]},"unkVector":[0,0]}`

func TestVectorsOfTheMostFrequentWords(t *testing.T) {
	v, err := readVectors(strings.NewReader(fewVectors), 2)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Join(v.Words, " ") != "ferry harbour" || v.Matrix.Rows != 2 || v.Matrix.Columns != 2 {
		t.Fatalf("read %+v", v)
	}
	for i, want := range []float32{1, 2, 3, 4} {
		if v.Matrix.Data[i] != want {
			t.Errorf("numbers are %v", v.Matrix.Data)
			break
		}
	}
}

func TestVectorsThatCannotBeRead(t *testing.T) {
	for text, want := range map[string]string{
		``:                               "EOF",
		`{"words":["a"],"dimensions":1}`: "no vectors",
		`{"vectors":{"a":[1]}}`:          "before the words",
		`{"words":["a","b"],"dimensions":1,"vectors":{"a":[1]}}`: "1 words have no vector",
		`{"words":["a"],"dimensions":2,"vectors":{"a":[1]}}`:     `the vector of "a" has 1 numbers, 2 are due`,
	} {
		if _, err := readVectors(strings.NewReader(text), 9); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
	if _, err := OpenVectors("none.json", 9); err == nil || !strings.Contains(err.Error(), "none.json") {
		t.Errorf("a missing file: %v", err)
	}
}

// Vectors that differ mostly along one direction keep that one.
func TestReduceKeepsWhatTellsApart(t *testing.T) {
	v := &Vectors{Matrix: matrix.Matrix{Rows: 4, Columns: 3, Data: []float32{
		4, 5, 0.1,
		-4, -3, -0.1,
		2, 3, 0,
		-2, -1, 0,
	}}}
	v.Reduce(1, 0.5)
	if v.Matrix.Columns != 1 {
		t.Fatalf("%d columns", v.Matrix.Columns)
	}
	d := v.Matrix.Data
	if ratio := d[0] / d[2]; math.Abs(float64(ratio)-2) > 0.05 || d[0]*d[1] > 0 {
		t.Errorf("reduced to %v", d)
	}
	sum := 0.0
	for _, x := range d {
		sum += float64(x) * float64(x) / 4
	}
	if math.Abs(math.Sqrt(sum)-0.5) > 1e-3 {
		t.Errorf("standard deviation is %g", math.Sqrt(sum))
	}
}

// The axes of a matrix whose eigenvalues are known.
func TestMainAxes(t *testing.T) {
	axes := mainAxes([][]float64{{2, 1, 0}, {1, 2, 0}, {0, 0, 5}}, 2)
	if math.Abs(math.Abs(axes[0][2])-1) > 1e-9 {
		t.Errorf("first axis is %v", axes[0])
	}
	if math.Abs(axes[1][0]-axes[1][1]) > 1e-9 || math.Abs(axes[1][2]) > 1e-9 {
		t.Errorf("second axis is %v", axes[1])
	}
}
