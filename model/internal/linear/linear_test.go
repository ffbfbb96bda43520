package linear

import (
	"math/rand/v2"
	"testing"
)

// randomEntries makes entries with up to the given number of cells.
func randomEntries(seed uint64, n, classes int) []Entry {
	r := rand.New(rand.NewPCG(seed, 1))
	var out []Entry
	seen := map[uint32]bool{}
	for len(out) < n {
		h := r.Uint32() >> (r.Uint32() % 20) // some crowd together
		if h == 0 || seen[h] {
			continue
		}
		seen[h] = true
		e := Entry{Hash: h}
		for c := range classes {
			if w := int8(r.Uint32()); w != 0 && r.Uint32()%3 == 0 {
				e.Cells = append(e.Cells, Cell{uint8(c), w})
			}
		}
		if len(e.Cells) > 0 {
			out = append(out, e)
		}
	}
	return out
}

func TestLanesFindEveryWeight(t *testing.T) {
	entries := randomEntries(1, 5000, LaneCount)
	table, rest, err := DecodeLanes(append(EncodeLanes(entries), 7))
	if err != nil || len(rest) != 1 {
		t.Fatalf("decoding: %v, %d bytes left", err, len(rest))
	}
	for _, e := range entries {
		var want [LaneCount]int32
		for _, c := range e.Cells {
			want[c.Class] = int32(c.Weight)
		}
		if got := table.Score([]uint32{e.Hash}); got != want {
			t.Fatalf("feature %d scores %v, want %v", e.Hash, got, want)
		}
	}
	for h := range uint32(1000) { // absent features, and those at the very end
		known := false
		for _, e := range entries {
			known = known || e.Hash == ^h
		}
		if got := table.Score([]uint32{^h}); !known && got != [LaneCount]int32{} {
			t.Fatalf("absent feature %d scores %v", ^h, got)
		}
	}
}

func TestLanesAddUp(t *testing.T) {
	entries := []Entry{{Hash: 10, Cells: []Cell{{0, 127}, {2, -127}}}, {Hash: 11, Cells: []Cell{{1, 127}, {2, -127}}}}
	table, _, err := DecodeLanes(EncodeLanes(entries))
	if err != nil {
		t.Fatal(err)
	}
	var features []uint32
	for range 127 {
		features = append(features, 10, 11)
	}
	if got, want := table.Score(features), [LaneCount]int32{127 * 127, 127 * 127, -127 * 254}; got != want {
		t.Errorf("score is %v, want %v", got, want)
	}
}

func TestRowsFindEveryWeight(t *testing.T) {
	entries := randomEntries(2, 3000, 100) // some rows full, some not
	table, rest, err := DecodeRows(append(EncodeRows(entries), 7), 100)
	if err != nil || len(rest) != 1 {
		t.Fatalf("decoding: %v, %d bytes left", err, len(rest))
	}
	for _, e := range entries {
		var got, want [256]int32
		for _, c := range e.Cells {
			want[c.Class] = int32(c.Weight)
		}
		table.Score([]uint32{e.Hash}, &got)
		if got != want {
			t.Fatalf("feature %d scores %v, want %v", e.Hash, got[:100], want[:100])
		}
	}
}

func TestRowsOfTooManyClassesAreDamaged(t *testing.T) {
	entries := []Entry{{Hash: 3, Cells: []Cell{{1, 2}, {9, 4}}}, {Hash: 8, Cells: []Cell{{9, 1}}}}
	data := EncodeRows(entries)
	if _, _, err := DecodeRows(data, 9); err == nil {
		t.Error("class 9 of 9 is read")
	}
	for n := range data {
		if _, _, err := DecodeRows(data[:n], 10); err == nil {
			t.Errorf("the first %d bytes of %d are a table", n, len(data))
		}
	}
}

func TestEmptyTablesScoreNothing(t *testing.T) {
	lanes, _, err := DecodeLanes(EncodeLanes(nil))
	if err != nil || lanes.Score([]uint32{1, 5, ^uint32(0)}) != [LaneCount]int32{} {
		t.Errorf("empty lanes: %v", err)
	}
	rows, _, err := DecodeRows(EncodeRows(nil), 3)
	if err != nil {
		t.Fatal(err)
	}
	var scores [256]int32
	rows.Score([]uint32{1, 5, ^uint32(0)}, &scores)
	if scores != [256]int32{} {
		t.Error("empty rows score something")
	}
}

func TestMixTellsApart(t *testing.T) {
	seen := map[uint32]bool{}
	for template := range uint32(10) {
		for a := range uint32(30) {
			for b := range uint32(30) {
				h := Mix(template, a, b, 0)
				if h == 0 || seen[h] {
					t.Fatalf("template %d with %d and %d has a hash in use: %d", template, a, b, h)
				}
				seen[h] = true
			}
		}
	}
	if Mix(1, 2, 3, 4) == Mix(1, 3, 2, 4) || Mix(1, 2, 3, 4) == Mix(2, 1, 3, 4) {
		t.Error("the order of values does not count")
	}
}

// FuzzDecode holds that damaged weights are an error, never a panic, and that
// whatever is accepted can be read.
func FuzzDecode(f *testing.F) {
	f.Add(EncodeLanes(randomEntries(3, 20, LaneCount)))
	f.Add(EncodeRows(randomEntries(4, 20, 100)))
	f.Add(EncodeLexicon([]LexiconEntry{{3, 7}, {1 << 30, 9}}))
	f.Add([]byte{1, 1, 1, 1, 255, 255, 255, 255, 15, 1, 1, 1})
	f.Fuzz(func(t *testing.T, data []byte) {
		features := []uint32{1, 77, 1 << 31, ^uint32(0)}
		if table, _, err := DecodeLanes(data); err == nil {
			table.Score(features)
		}
		if table, _, err := DecodeRows(data, 100); err == nil {
			var scores [256]int32
			table.Score(features, &scores)
		}
		if words, _, err := DecodeLexicon(data); err == nil {
			words.Get(77)
		}
	})
}

// BenchmarkLanes looks up 40 features, about as many as a decision has.
func BenchmarkLanes(b *testing.B) {
	entries := make([]Entry, 1_000_000)
	for i := range entries { // as evenly spread as hashes are
		entries[i] = Entry{Hash: Mix(1, uint32(i), 0, 0), Cells: []Cell{{0, 5}, {2, -3}}}
	}
	table, _, err := DecodeLanes(EncodeLanes(entries))
	if err != nil {
		b.Fatal(err)
	}
	r := rand.New(rand.NewPCG(9, 9))
	features := make([]uint32, 40)
	for b.Loop() {
		for i := range features {
			features[i] = r.Uint32()
		}
		table.Score(features)
	}
}
