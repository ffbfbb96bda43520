package syntax

import (
	"encoding/binary"
	"math/bits"
)

// Numbers in the files of weights are small or spread evenly, so Rice's codes
// (Rice and Plaunt 1971) come close to what they need: n is written as n>>k in
// ones and a zero, then its lowest k bits. Each kind of number has its own k,
// the best one, at the beginning of its table.

const (
	// longestRun of ones: after it, the whole number follows in 32 bits.
	longestRun = 20
	maxRice    = 24
)

// riceBits is the length of the code of a number.
func riceBits(n uint32, k uint8) int {
	if n>>k >= longestRun {
		return longestRun + 1 + 32
	}
	return int(n>>k) + 1 + int(k)
}

// riceFor finds the k with the shortest codes for the numbers.
func riceFor(numbers []uint32) uint8 {
	best, least := uint8(0), -1
	for k := range uint8(maxRice + 1) {
		all := 0
		for _, n := range numbers {
			all += riceBits(n, k)
		}
		if least < 0 || all < least {
			best, least = k, all
		}
	}
	return best
}

// zigzag makes small positive numbers of small numbers.
func zigzag(n int32) uint32   { return uint32(n<<1) ^ uint32(n>>31) }
func unzigzag(n uint32) int32 { return int32(n>>1) ^ -int32(n&1) }

// bitWriter writes bits, the lowest of each byte first.
type bitWriter struct {
	data  []byte
	bits  uint64
	count uint
}

func (w *bitWriter) write(bits uint64, count uint) {
	w.bits |= bits << w.count
	for w.count += count; w.count >= 8; w.count -= 8 {
		w.data = append(w.data, byte(w.bits))
		w.bits >>= 8
	}
}

func (w *bitWriter) rice(n uint32, k uint8) {
	run := n >> k
	if run >= longestRun {
		w.write(1<<longestRun-1, longestRun+1)
		w.write(uint64(n), 32)
		return
	}
	w.write(1<<run-1, uint(run)+1)
	w.write(uint64(n)&(1<<k-1), uint(k))
}

// end completes the last byte and adds sixteen, so that a reader may look ahead.
func (w *bitWriter) end() []byte {
	w.write(0, 7)
	return append(w.data, make([]byte, 16)...)
}

// bitReader reads what a bitWriter wrote. Behind the end it finds zeros.
type bitReader struct {
	data  []byte
	bits  uint64
	count uint // bits that are valid
	bad   bool // the end was passed
}

// fill makes at least 56 bits valid.
func (r *bitReader) fill() {
	if len(r.data) < 8 {
		r.bad, r.count = true, 56
		return
	}
	r.bits |= binary.LittleEndian.Uint64(r.data) << r.count
	r.data = r.data[(63-r.count)>>3:]
	r.count |= 56
}

func (r *bitReader) rice(k uint8) uint32 {
	r.fill()
	run := uint(bits.TrailingZeros64(^r.bits))
	if run >= longestRun {
		n := uint32(r.bits >> (longestRun + 1))
		r.bits >>= longestRun + 1 + 32
		r.count -= longestRun + 1 + 32
		return n
	}
	r.bits >>= run + 1
	n := uint32(r.bits)&(1<<k-1) | uint32(run)<<k
	r.bits >>= k
	r.count -= run + 1 + uint(k)
	return n
}

// section appends the bits of a table with their length before them.
func section(dst []byte, w *bitWriter) []byte {
	data := w.end()
	dst = binary.AppendUvarint(dst, uint64(len(data)))
	return append(dst, data...)
}

// section returns the bits of a table and goes on behind them.
func (in *input) section() bitReader {
	n := in.count(1)
	r := bitReader{data: in.data[:n]}
	in.data = in.data[n:]
	return r
}
