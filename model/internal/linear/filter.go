package linear

// Most features of a state or a word have no weights: they were never seen, or
// were too light to keep. A filter tells so from one bit, out of memory small
// enough to stay in the processor's cache, without a jump that it could guess
// wrong (a Bloom filter with one hash, Bloom 1970). What passes is nearly always
// in the table.
type filter struct {
	bits []uint64
	size uint64 // bits that a hash is spread over
}

// bitsOfEntry trades the size of a filter for the share of what passes though
// it is not in the table, about 1 in bitsOfEntry.
const bitsOfEntry = 8

func newFilter(entries int) filter {
	size := uint64(entries+8) * bitsOfEntry
	return filter{bits: make([]uint64, size/64+1), size: size}
}

// add lets a hash pass. Hashes that come in order are written in order.
func (f *filter) add(hash uint32) {
	at := uint64(hash) * f.size >> 32
	f.bits[at>>6] |= 1 << (at & 63)
}

// maxFiltered is the most features that are asked about at once.
const maxFiltered = 256

// pass writes the features that may be in the table to kept and returns them.
func (f *filter) pass(features []uint32, kept *[maxFiltered]uint32) []uint32 {
	bits, size := f.bits, f.size
	n := 0
	for _, feature := range features {
		at := uint64(feature) * size >> 32
		kept[n&(maxFiltered-1)] = feature
		n += int(bits[at>>6] >> (at & 63) & 1)
	}
	return kept[:min(n, maxFiltered)]
}
