package load

import (
	"encoding/binary"
	"io"
	"math/bits"
	"sync"

	"dateline/model/fold"
)

// sieve tells at once which stories cannot hold a text that is searched for, so
// that only a few are read: signature files, as in Faloutsos and Christodoulakis
// (1984), cut into slices as in BitFunnel (Goodwin and others, 2017).
//
// Each story has a signature of 4096 bits, one set for every three letters or
// digits that stand together in its text; of 2 kB of news they fill a fifth.
// The signatures of 4096 stories are a block, turned so that all bits of one
// number lie together: a query reads one slice of 512 bytes a block for every
// three letters it has, and a name of seven letters lets one story in 3,000
// through that does not have it. Full blocks lie beside the stories, in the
// file if there is one. Saved with the image of a dossier, a sieve is searched
// where it lies; its last block is then as wide as it must be.
type sieve struct {
	mu     sync.RWMutex
	store  *scratch
	blocks []block
	tail   []signature // of stories beyond the last block
}

const (
	signatureBits = 4096
	blockStories  = 4096
	sliceSize     = blockStories / 8
)

// signature is the bits of one story.
type signature [signatureBits / 64]uint64

// signatureOf returns the signature of a text.
func signatureOf(text string) *signature {
	var s signature
	trigrams(fold.String(text), func(bit int) { s[bit/64] |= 1 << (bit % 64) })
	return &s
}

// trigrams calls yield with the bit of every three ASCII letters or digits in a
// folded text that stand together. Other scripts have none: they are searched
// without the sieve.
func trigrams(folded string, yield func(bit int)) {
	window, length := uint32(0), 0
	for i := 0; i < len(folded); i++ {
		c := folded[i]
		if c < '0' || c > '9' && c < 'a' || c > 'z' {
			length = 0
			continue
		}
		window = window<<8 | uint32(c)
		if length++; length >= 3 {
			yield(int((window & 0xffffff) * 0x9e3779b1 >> (32 - 12)))
		}
	}
}

// add enters the next story.
func (s *sieve) add(sig *signature) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.tail = append(s.tail, *sig); len(s.tail) < blockStories {
		return
	}
	s.blocks = append(s.blocks, s.store.lay(turn(s.tail)))
	s.tail = s.tail[:0]
}

// turn makes a block of signatures.
func turn(signatures []signature) []byte {
	width := sliceWidth(len(signatures))
	turned := make([]byte, signatureBits*width)
	for story := range signatures {
		for word, set := range signatures[story] {
			for ; set != 0; set &= set - 1 {
				bit := word*64 + bits.TrailingZeros64(set)
				turned[bit*width+story/8] |= 1 << (story % 8)
			}
		}
	}
	return turned
}

// sliceWidth is the bytes of a slice of so many stories, whole words of 8.
func sliceWidth(stories int) int { return (stories + 63) / 64 * 8 }

// writeTo writes all stories as blocks and returns how many they are.
func (s *sieve) writeTo(w io.Writer) (stories int, err error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	for i := range s.blocks {
		block, err := s.store.slice(&s.blocks[i], 0, signatureBits*sliceSize)
		if err == nil {
			_, err = w.Write(block)
		}
		if err != nil {
			return 0, err
		}
	}
	_, err = w.Write(turn(s.tail))
	return len(s.blocks)*blockStories + len(s.tail), err
}

// sieveOver is the sieve of so many stories that writeTo has written; false for
// data of another length.
func sieveOver(data []byte, stories int) (*sieve, bool) {
	s := &sieve{}
	for ; stories > 0; stories -= blockStories {
		width := sliceWidth(min(stories, blockStories))
		n := signatureBits * width
		if n > len(data) {
			return nil, false
		}
		s.blocks = append(s.blocks, block{data: data[:n]})
		data = data[n:]
	}
	return s, len(data) == 0
}

// Sift returns the stories that may hold a folded text, one bit each by the
// number of their coming. Ok is false when every one may.
func (s *sieve) Sift(folded string) (stories []uint64, ok bool) {
	var wanted signature
	trigrams(folded, func(bit int) { wanted[bit/64] |= 1 << (bit % 64) })
	if wanted == (signature{}) {
		return nil, false
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	for i := range s.blocks {
		from := len(stories)
		stories = append(stories, make([]uint64, s.blocks[i].width()/8)...)
		if !s.sift(&s.blocks[i], &wanted, stories[from:]) {
			return nil, false
		}
	}
	from := len(stories)
	stories = append(stories, make([]uint64, sliceWidth(len(s.tail))/8)...)
	tail := stories[from:]
	for story := range s.tail {
		if s.tail[story].holds(&wanted) {
			tail[story/64] |= 1 << (story % 64)
		}
	}
	return stories, true
}

// holds reports whether all wanted bits are set.
func (s *signature) holds(wanted *signature) bool {
	for i, w := range wanted {
		if s[i]&w != w {
			return false
		}
	}
	return true
}

// width is the bytes of a slice of the block.
func (b *block) width() int {
	if b.data != nil {
		return len(b.data) / signatureBits
	}
	return sliceSize
}

// sift sets the bits of the stories of a block that may be meant; false when
// the block cannot be read.
func (s *sieve) sift(b *block, wanted *signature, stories []uint64) bool {
	for i := range stories {
		stories[i] = ^uint64(0)
	}
	width := b.width()
	for word, set := range wanted {
		for ; set != 0; set &= set - 1 {
			bit := word*64 + bits.TrailingZeros64(set)
			slice, err := s.store.slice(b, bit*width, width)
			if err != nil {
				return false
			}
			for i := range stories {
				stories[i] &= binary.LittleEndian.Uint64(slice[i*8:])
			}
		}
	}
	return true
}
