package linear

// Features are 32-bit hashes: a template number mixed with up to three values
// that are hashes or small numbers themselves. No feature is ever spelt out as
// a string, so that computing one costs a few multiplications and no memory.
// Two features that share a hash share a weight; with a million of them in a
// space of four thousand million that costs nothing measurable (Weinberger et
// al. 2009, "Feature hashing for large scale multitask learning").

// Odd constants with well-spread bits, from splitmix64, MurmurHash3 and xxHash.
const (
	mixTemplate = 0xd6e8feb86659fd93
	mixFirst    = 0x9e3779b97f4a7c15
	mixSecond   = 0xc2b2ae3d27d4eb4f
	mixThird    = 0x165667b19e3779f9
	mixFinal    = 0xff51afd7ed558ccd
)

// Mix gives the hash of a feature. The values are combined linearly, each with
// a factor of its own, so that the processor works on them at the same time;
// one more multiplication spreads the sum over the high bits, which choose the
// place in the table.
func Mix(template, first, second, third uint32) uint32 {
	x := uint64(template)*mixTemplate + uint64(first)*mixFirst +
		uint64(second)*mixSecond + uint64(third)*mixThird
	x ^= x >> 32
	x *= mixFinal
	return max(1, uint32(x>>32)) // 0 marks a free slot of a table
}

// HashString hashes the bytes of a string (FNV-1a, finished by one
// multiplication: short words differ in few bits).
func HashString(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return uint32((uint64(h) * mixFirst) >> 32)
}
