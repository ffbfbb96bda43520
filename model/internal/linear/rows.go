package linear

import "encoding/binary"

// Rows holds models with up to 256 classes. Most features have weights for few
// of them and keep those as cells; a feature with weights for many keeps a
// byte for every class, which is added up eight classes at a time.
type Rows struct {
	entries []rowEntry
	size    uint64
	pool    []uint16 // cells of the rows with more than one
	dense   []uint64 // full rows, stride words each: weights + 128, class 0 lowest
	stride  int
	filter  filter
	place   int // behind the last entry
}

// rowEntry refers to the weights of a feature: the count of its cells in the
// low 8 bits, above it either the only cell or the place of the first cell in
// the pool; with a count of 0, the place of a full row.
type rowEntry struct {
	check uint32
	row   uint32
}

// maxPool is the number of places that the 24 bits of a reference can tell apart.
const maxPool = 1 << 24

// denseRow is the number of cells from which a full row is faster than cells
// for a model with that many classes: eight classes of a full row cost a little
// more than one cell.
func denseRow(classes int) int { return max(2, 3*classes/16) }

// Score adds the weights of the features to the scores of the classes. scores
// has room for every class. At most 256 features: the sums of full rows are
// kept in 16 bits each.
func (t *Rows) Score(features []uint32, scores *[256]int32) {
	entries, size := t.entries, t.size
	var kept [maxFiltered]uint32
	var even, odd [256 / 8]uint64
	full := int32(0)
	features = t.filter.pass(features, &kept)
	var touched uint32 // as in Lanes.Score
	for _, f := range features {
		touched |= entries[home(f, size)].check
	}
	if touched == 0 {
		return
	}
	for _, f := range features {
		i := home(f, size)
		for entries[i].check-1 < f-1 {
			i++
		}
		if entries[i].check != f {
			continue
		}
		row := entries[i].row
		switch count := row & 0xff; count {
		case 0:
			t.addDense(int(row>>8), &even, &odd)
			full++
		case 1:
			scores[row>>16&0xff] += int32(int8(row >> 8))
		default:
			start := int(row >> 8)
			for _, cell := range t.pool[start : start+int(count)] {
				scores[cell>>8] += int32(int8(cell))
			}
		}
	}
	if full == 0 {
		return
	}
	bias := full * 128
	for j := range t.stride {
		e, o := even[j], odd[j]
		for k := 0; k < 8; k += 2 {
			scores[8*j+k] += int32(e&0xffff) - bias
			scores[8*j+k+1] += int32(o&0xffff) - bias
			e, o = e>>16, o>>16
		}
	}
}

// addDense adds a full row to the sums of the classes with even and odd numbers.
func (t *Rows) addDense(row int, even, odd *[256 / 8]uint64) {
	const bytes = 0x00ff00ff00ff00ff
	words := t.dense[row*t.stride : (row+1)*t.stride]
	if len(words) > len(even) {
		return // never: there are at most 256 classes
	}
	for j, w := range words {
		even[j] += w & bytes
		odd[j] += w >> 8 & bytes
	}
}

// DecodeRows reads a table for the given number of classes and returns what
// follows it.
func DecodeRows(data []byte, classes int) (*Rows, []byte, error) {
	in := input{data: data}
	count, cells := in.count(4), in.count(2)
	if cells > maxPool || classes > 256 || in.bad {
		return nil, nil, errWeights
	}
	t := newRows(count, cells, classes)
	hash := uint64(0)
	var row [256]Cell
	for range count {
		hash += in.uvarint()
		n := int(in.byte())
		if len(in.data) < 2*n {
			return nil, nil, errWeights
		}
		for i := range row[:n] {
			row[i] = Cell{in.data[2*i], int8(in.data[2*i+1])}
		}
		in.data = in.data[2*n:]
		if !t.insert(hash, row[:n], classes) {
			return nil, nil, errWeights
		}
	}
	t.entries = append(t.entries, rowEntry{})
	return t, in.data, nil
}

// newRows makes a table with room for entries and for the cells of those with
// more than one.
func newRows(count, cells, classes int) *Rows {
	size := tableSize(count)
	return &Rows{
		filter:  newFilter(count),
		entries: make([]rowEntry, size, size+64), size: uint64(size),
		pool: make([]uint16, 0, cells/2), stride: (classes + 7) / 8,
	}
}

// insert adds an entry behind all others, in order of hash, and reports whether
// it can be one.
func (t *Rows) insert(hash uint64, cells []Cell, classes int) bool {
	if hash == 0 || hash > 0xffffffff || len(cells) == 0 {
		return false
	}
	for _, c := range cells {
		if int(c.Class) >= classes {
			return false
		}
	}
	row, ok := t.row(cells)
	if !ok {
		return false
	}
	t.place = max(t.place, home(uint32(hash), t.size))
	for t.place >= len(t.entries) {
		t.entries = append(t.entries, rowEntry{})
	}
	t.entries[t.place] = rowEntry{check: uint32(hash), row: row}
	t.filter.add(uint32(hash))
	t.place++
	return true
}

// row stores the cells of a feature and returns the reference to them.
func (t *Rows) row(cells []Cell) (uint32, bool) {
	n := len(cells)
	if n == 1 {
		return uint32(cells[0].Class)<<16 | uint32(uint8(cells[0].Weight))<<8 | 1, true
	}
	if n >= denseRow(8*t.stride) {
		at := len(t.dense)
		for range t.stride {
			t.dense = append(t.dense, 0x8080808080808080)
		}
		for _, c := range cells {
			t.dense[at+int(c.Class)/8] ^= uint64(uint8(c.Weight)) << (c.Class % 8 * 8)
		}
		return uint32(at/t.stride) << 8, true
	}
	at := len(t.pool)
	if at+n > maxPool {
		return 0, false
	}
	for _, c := range cells {
		t.pool = append(t.pool, uint16(c.Class)<<8|uint16(uint8(c.Weight)))
	}
	return uint32(at)<<8 | uint32(n), true
}

// EncodeRows writes a table of up to 256 classes in the plain format; it sorts
// the entries.
func EncodeRows(entries []Entry) []byte {
	entries = sorted(entries)
	out := binary.AppendUvarint(nil, uint64(len(entries)))
	out = binary.AppendUvarint(out, uint64(pooled(entries)))
	last := uint32(0)
	for _, e := range entries {
		out = binary.AppendUvarint(out, uint64(e.Hash-last))
		last = e.Hash
		out = append(out, byte(len(e.Cells)))
		for _, c := range e.Cells {
			out = append(out, c.Class, byte(c.Weight))
		}
	}
	return out
}

// pooled counts the cells of entries with more than one.
func pooled(entries []Entry) int {
	cells := 0
	for _, e := range entries {
		if len(e.Cells) > 1 {
			cells += len(e.Cells)
		}
	}
	return cells
}
