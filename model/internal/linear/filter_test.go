package linear

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// A filter may let a stranger pass, but must never hold back what is known: its
// weights would be lost.
func TestFilterPassesAllThatIsKnown(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 7))
	known := []uint32{1, 2, ^uint32(0), 1 << 31}
	for range 500 {
		known = append(known, r.Uint32())
	}
	f := newFilter(len(known))
	for _, h := range known {
		f.add(h)
	}
	for part := range slices.Chunk(known, maxFiltered) {
		var kept [maxFiltered]uint32
		if got := f.pass(part, &kept); !slices.Equal(got, part) {
			t.Fatalf("of %d known features %d pass", len(part), len(got))
		}
	}
}

func TestFilterHoldsMostStrangersBack(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 7))
	const entries = 4000
	f := newFilter(entries)
	for range entries {
		f.add(r.Uint32())
	}
	passed, asked := 0, 0
	for range 100 {
		features := make([]uint32, 200)
		for i := range features {
			features[i] = r.Uint32()
		}
		var kept [maxFiltered]uint32
		passed += len(f.pass(features, &kept))
		asked += len(features)
	}
	if most := 2 * asked / bitsOfEntry; passed > most {
		t.Errorf("%d of %d strangers pass, at most %d are due", passed, asked, most)
	}
}

// The order of features is kept, since what comes first is fetched first.
func TestFilterKeepsTheOrder(t *testing.T) {
	f := newFilter(3)
	for _, h := range []uint32{10, 1 << 20, 1 << 30} {
		f.add(h)
	}
	var kept [maxFiltered]uint32
	asked := []uint32{1 << 30, 10, 1 << 20}
	if got := f.pass(asked, &kept); !slices.Equal(got, asked) {
		t.Errorf("%v pass in the order %v", asked, got)
	}
}

func TestEmptyFilterPassesNothing(t *testing.T) {
	f := newFilter(0)
	var kept [maxFiltered]uint32
	if got := f.pass([]uint32{0, 1, 77, ^uint32(0)}, &kept); len(got) != 0 {
		t.Errorf("%v pass", got)
	}
}
