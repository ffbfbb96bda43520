package syntax

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

// balancedEntries makes entries whose weights add up to 0, as those of lanes do.
func balancedEntries(seed uint64, n int) []Entry {
	var out []Entry
	for _, e := range randomEntries(seed, n, 2) {
		sum := 0
		for i := range e.Cells {
			e.Cells[i].Weight /= 2
			sum += int(e.Cells[i].Weight)
		}
		out = append(out, Entry{e.Hash, append(e.Cells, Cell{2, int8(-sum)})})
	}
	return out
}

func TestLanesFindEveryWeight(t *testing.T) {
	for name, c := range laneCodecs() {
		t.Run(name, func(t *testing.T) { checkLanes(t, c) })
	}
}

// laneCodec is a format of lanes.
type laneCodec struct {
	encode func([]Entry) []byte
	decode func([]byte) (*Lanes, []byte, error)
}

func laneCodecs() map[string]laneCodec {
	return map[string]laneCodec{"plain": {EncodeLanes, DecodeLanes}, "packed": {EncodePackedLanes, DecodePackedLanes}}
}

func checkLanes(t *testing.T, codec laneCodec) {
	t.Helper()
	entries := balancedEntries(1, 5000)
	table, rest, err := codec.decode(append(codec.encode(entries), 7))
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

// codec is a format of rows.
type codec struct {
	encode func([]Entry) []byte
	decode func([]byte, int) (*Rows, []byte, error)
}

func codecs() map[string]codec {
	return map[string]codec{"plain": {EncodeRows, DecodeRows}, "packed": {EncodePackedRows, DecodePackedRows}}
}

func TestRowsFindEveryWeight(t *testing.T) {
	for name, c := range codecs() {
		entries := randomEntries(2, 3000, 100) // some rows full, some not
		table, rest, err := c.decode(append(c.encode(entries), 7), 100)
		if err != nil || len(rest) != 1 {
			t.Fatalf("%s: decoding: %v, %d bytes left", name, err, len(rest))
		}
		for _, e := range entries {
			var got, want [256]int32
			for _, c := range e.Cells {
				want[c.Class] = int32(c.Weight)
			}
			table.Score([]uint32{e.Hash}, &got)
			if got != want {
				t.Fatalf("%s: feature %d scores %v, want %v", name, e.Hash, got[:100], want[:100])
			}
		}
	}
}

func TestRowsOfTooManyClassesAreDamaged(t *testing.T) {
	entries := []Entry{{Hash: 3, Cells: []Cell{{1, 2}, {9, 4}}}, {Hash: 8, Cells: []Cell{{9, 1}}}}
	for name, c := range codecs() {
		data := c.encode(entries)
		if _, _, err := c.decode(data, 9); err == nil {
			t.Errorf("%s: class 9 of 9 is read", name)
		}
		for n := range data {
			if _, _, err := c.decode(data[:n], 10); err == nil {
				t.Errorf("%s: the first %d bytes of %d are a table", name, n, len(data))
			}
		}
	}
}

func TestPackedRowsAreSmaller(t *testing.T) {
	var entries []Entry
	for i := range uint32(2000) {
		entries = append(entries, Entry{Hash: Mix(1, i, 0, 0), Cells: []Cell{{uint8(i % 40), int8(i%7) - 3}, {uint8(i%40) + 3, 2}}})
	}
	plain, packed := len(EncodeRows(entries)), len(EncodePackedRows(entries))
	if 4*packed > 3*plain {
		t.Errorf("%d bytes packed, %d plain", packed, plain)
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
	f.Add(EncodePackedLanes(balancedEntries(6, 20)))
	f.Add(EncodeRows(randomEntries(4, 20, 100)))
	f.Add(EncodePackedRows(randomEntries(5, 20, 100)))
	f.Add([]byte{1, 1, 1, 1, 255, 255, 255, 255, 15, 1, 1, 1})
	f.Fuzz(func(t *testing.T, data []byte) {
		features := []uint32{1, 77, 1 << 31, ^uint32(0)}
		for _, c := range laneCodecs() {
			if table, _, err := c.decode(data); err == nil {
				table.Score(features)
			}
		}
		for _, c := range codecs() {
			if table, _, err := c.decode(data, 100); err == nil {
				var scores [256]int32
				table.Score(features, &scores)
			}
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
