package linear

import (
	"bytes"
	"slices"
	"testing"
)

// rowsOf writes and reads a table.
func rowsOf(t *testing.T, classes int, entries ...Entry) *Rows {
	t.Helper()
	table, rest, err := DecodeRows(EncodeRows(entries), classes)
	if err != nil || len(rest) != 0 {
		t.Fatalf("decoding: %v, %d bytes left", err, len(rest))
	}
	return table
}

// fullRow has a weight for every class.
func fullRow(hash uint32, classes int, weight int8) Entry {
	e := Entry{Hash: hash}
	for c := range classes {
		e.Cells = append(e.Cells, Cell{uint8(c), weight})
	}
	return e
}

// Features with one weight, with few and with many are stored in three ways;
// a sum may need all of them.
func TestRowsOfAllKindsAddUp(t *testing.T) {
	const classes = 40
	table := rowsOf(t, classes,
		Entry{Hash: 1, Cells: []Cell{{39, -128}}},
		Entry{Hash: 2, Cells: []Cell{{0, 127}, {39, -2}}},
		fullRow(3, classes, 5))
	var scores [256]int32
	table.Score([]uint32{1, 2, 3, 1}, &scores)
	for c, got := range scores[:classes] {
		want := int32(5)
		switch c {
		case 0:
			want += 127
		case 39:
			want += -128 - 2 - 128
		}
		if got != want {
			t.Errorf("class %d scores %d, want %d", c, got, want)
		}
	}
}

func TestRowsAddToWhatIsThere(t *testing.T) {
	table := rowsOf(t, 20, fullRow(5, 20, 2), Entry{Hash: 6, Cells: []Cell{{3, 4}}})
	scores := [256]int32{3: 100, 19: -100}
	table.Score([]uint32{5, 6}, &scores)
	if scores[3] != 106 || scores[19] != -98 || scores[0] != 2 {
		t.Errorf("scores are %v", scores[:20])
	}
}

// The sums of full rows are kept in 16 bits: they must hold as many features as
// are allowed, at the ends of what a weight can be.
func TestFullRowsDoNotOverflow(t *testing.T) {
	const classes = 9
	table := rowsOf(t, classes, fullRow(5, classes, 127), fullRow(6, classes, -128))
	for hash, weight := range map[uint32]int32{5: 127, 6: -128} {
		var scores [256]int32
		table.Score(slices.Repeat([]uint32{hash}, maxFiltered), &scores)
		for c, got := range scores[:classes] {
			if want := maxFiltered * weight; got != want {
				t.Errorf("class %d of weight %d scores %d, want %d", c, weight, got, want)
			}
		}
	}
}

func TestRowsHaveRoomForEveryClass(t *testing.T) {
	table := rowsOf(t, 256, Entry{Hash: 9, Cells: []Cell{{255, 7}, {0, 1}}}, fullRow(10, 255, 1))
	var scores [256]int32
	table.Score([]uint32{9, 10}, &scores)
	if scores[255] != 7 || scores[0] != 2 || scores[254] != 1 {
		t.Errorf("classes 0, 254 and 255 score %d, %d, %d", scores[0], scores[254], scores[255])
	}
}

func TestMoreClassesThanAByteTells(t *testing.T) {
	if _, _, err := DecodeRows(EncodeRows(nil), 257); err == nil {
		t.Error("257 classes are read")
	}
}

func TestRowsOfStrangersScoreNothing(t *testing.T) {
	table := rowsOf(t, 10, Entry{Hash: 1 << 20, Cells: []Cell{{1, 1}}}, fullRow(1<<20+1, 10, 3))
	var scores [256]int32
	table.Score([]uint32{1, 1<<20 - 1, 1<<20 + 2, ^uint32(0)}, &scores)
	if scores != [256]int32{} {
		t.Errorf("scores are %v", scores[:10])
	}
}

// What says nothing is not written: weights of 0, features without weights, and
// hash 0, which marks a free slot.
func TestOnlyWeightsAreWritten(t *testing.T) {
	noise := func() []Entry {
		return []Entry{
			{Hash: 4, Cells: []Cell{{2, 1}, {1, 0}, {0, 3}}}, {Hash: 5, Cells: []Cell{{1, 0}}}, {Hash: 6}, {Hash: 0, Cells: []Cell{{1, 1}}},
		}
	}
	plain := func() []Entry { return []Entry{{Hash: 4, Cells: []Cell{{0, 3}, {2, 1}}}} }
	if got, want := EncodeRows(noise()), EncodeRows(plain()); !bytes.Equal(got, want) {
		t.Errorf("rows are written as %v, want %v", got, want)
	}
	if got, want := EncodeLanes(noise()), EncodeLanes(plain()); !bytes.Equal(got, want) {
		t.Errorf("lanes are written as %v, want %v", got, want)
	}
}

func TestTablesAreWrittenInOneOrder(t *testing.T) {
	entries := func() []Entry {
		return []Entry{{Hash: 9, Cells: []Cell{{1, 1}}}, {Hash: 3, Cells: []Cell{{2, 4}, {0, -1}}}, {Hash: 1 << 30, Cells: []Cell{{0, 9}}}}
	}
	turned := entries()
	slices.Reverse(turned)
	if !bytes.Equal(EncodeRows(entries()), EncodeRows(turned)) {
		t.Error("rows depend on the order they come in")
	}
	turned = entries()
	slices.Reverse(turned)
	if !bytes.Equal(EncodeLanes(entries()), EncodeLanes(turned)) {
		t.Error("lanes depend on the order they come in")
	}
}

func TestDamagedLanesAreAnError(t *testing.T) {
	whole := EncodeLanes([]Entry{{Hash: 3, Cells: []Cell{{0, 2}, {2, 4}}}, {Hash: 1 << 20, Cells: []Cell{{1, 1}}}})
	for n := range whole {
		if _, _, err := DecodeLanes(whole[:n]); err == nil {
			t.Errorf("the first %d bytes of %d are a table", n, len(whole))
		}
	}
	for name, data := range map[string][]byte{
		"more features than bytes": {250, 1, 1, 1},
		"hash 0":                   {1, 0, 1, 5},
		"hash too large":           {1, 255, 255, 255, 255, 255, 1, 1, 5},
	} {
		if _, _, err := DecodeLanes(data); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestScoringAllocatesNothing(t *testing.T) {
	rows := rowsOf(t, 40, fullRow(5, 40, 2), Entry{Hash: 6, Cells: []Cell{{3, 4}}})
	lanes, _, err := DecodeLanes(EncodeLanes([]Entry{{Hash: 5, Cells: []Cell{{0, 1}}}}))
	if err != nil {
		t.Fatal(err)
	}
	features := []uint32{5, 6, 7}
	var scores [256]int32
	if n := testing.AllocsPerRun(100, func() {
		rows.Score(features, &scores)
		lanes.Score(features)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
