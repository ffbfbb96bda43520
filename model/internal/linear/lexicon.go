package linear

import (
	"encoding/binary"
	"slices"
)

// Lexicon maps the hash of a word to a number. It is laid out as the tables of
// weights are.
type Lexicon struct {
	entries []LexiconEntry
	size    uint64
}

// LexiconEntry is one word of a [Lexicon].
type LexiconEntry struct{ Hash, Value uint32 }

// Get returns the number of a word, or 0.
func (l *Lexicon) Get(hash uint32) uint32 {
	i := home(hash, l.size)
	for l.entries[i].Hash-1 < hash-1 {
		i++
	}
	if l.entries[i].Hash == hash {
		return l.entries[i].Value
	}
	return 0
}

// EncodeLexicon writes a lexicon: the number of entries, then for each, in
// order of hash, the distance of its hash from the last and its value, all
// unsigned varints. Of entries with the same hash the first counts.
func EncodeLexicon(entries []LexiconEntry) []byte {
	entries = slices.Clone(entries)
	slices.SortStableFunc(entries, func(a, b LexiconEntry) int {
		switch {
		case a.Hash < b.Hash:
			return -1
		case a.Hash > b.Hash:
			return 1
		}
		return 0
	})
	entries = slices.CompactFunc(entries, func(a, b LexiconEntry) bool { return a.Hash == b.Hash })
	entries = slices.DeleteFunc(entries, func(e LexiconEntry) bool { return e.Hash == 0 })
	out := binary.AppendUvarint(nil, uint64(len(entries)))
	last := uint32(0)
	for _, e := range entries {
		out = binary.AppendUvarint(out, uint64(e.Hash-last))
		out = binary.AppendUvarint(out, uint64(e.Value))
		last = e.Hash
	}
	return out
}

// DecodeLexicon reads a lexicon and returns what follows it.
func DecodeLexicon(data []byte) (*Lexicon, []byte, error) {
	in := input{data: data}
	count := in.count(2)
	size := tableSize(count)
	l := &Lexicon{entries: make([]LexiconEntry, size, size+64), size: uint64(size)}
	hash, place := uint64(0), 0
	for range count {
		hash += in.uvarint()
		value := in.uvarint()
		if in.bad || hash == 0 || hash > 0xffffffff || value > 0xffffffff {
			return nil, nil, errWeights
		}
		place = max(place, home(uint32(hash), l.size))
		for place >= len(l.entries) {
			l.entries = append(l.entries, LexiconEntry{})
		}
		l.entries[place] = LexiconEntry{uint32(hash), uint32(value)}
		place++
	}
	if in.bad {
		return nil, nil, errWeights
	}
	l.entries = append(l.entries, LexiconEntry{})
	return l, in.data, nil
}
