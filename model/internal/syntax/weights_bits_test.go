package syntax

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestNumbersComeBack(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	numbers := []uint32{0, 1, longestRun, longestRun - 1, math.MaxUint32, 1 << 31}
	for range 3000 {
		numbers = append(numbers, r.Uint32()>>(r.Uint32()%32))
	}
	for k := range uint8(maxRice + 1) {
		var w bitWriter
		length := 0
		for _, n := range numbers {
			w.rice(n, k)
			length += riceBits(n, k)
		}
		data := w.end()
		if got := len(data) - 16; got != (length+7)/8 {
			t.Errorf("k=%d: %d bytes for %d bits", k, got, length)
		}
		in := bitReader{data: data}
		for i, n := range numbers {
			if got := in.rice(k); got != n || in.bad {
				t.Fatalf("k=%d: number %d is %d, want %d", k, i, got, n)
			}
		}
		for range 100 {
			in.rice(k)
		}
		if !in.bad {
			t.Errorf("k=%d: the end can be passed", k)
		}
	}
}

func TestSmallNumbersTakeFewBits(t *testing.T) {
	for _, test := range []struct {
		numbers []uint32
		want    uint8
	}{
		{nil, 0}, {[]uint32{0, 0, 1, 0}, 0}, {[]uint32{9, 12, 8, 10}, 3}, {[]uint32{1000, 1100, 1500}, 9},
	} {
		if got := riceFor(test.numbers); got != test.want {
			t.Errorf("%v: k is %d, want %d", test.numbers, got, test.want)
		}
	}
}

func TestZigzag(t *testing.T) {
	for want, n := range []int32{0, -1, 1, -2, 2, -3} {
		if got := zigzag(n); got != uint32(want) || unzigzag(got) != n {
			t.Errorf("%d becomes %d and then %d, want %d", n, got, unzigzag(got), want)
		}
	}
}
