// Package neural computes small recurrent networks in whole numbers, so that
// the same input gives the same result on every machine, down to the last bit.
//
// Numbers are fixed-point. A recurrent layer ([Recurrent]) reads, says and weighs
// bytes ([Bytes]); what is made of that passes between layers as int16 in units of
// 1/2048 ([UnitBits]), with int16 weights in units of 1/4096 ([Linear]). Sums are
// int32 all along. Where a machine has AVX2 or AVX-512 with VNNI, 64 sums are
// worked on at a time (kernel_amd64.s); the plain loops beside them give the
// same sums.
//
// The networks are learnt in cmd/train; this package only knows how to run them.
package neural

// The bits behind the point of numbers.
const (
	UnitBits   = 11 // of what passes between layers
	WeightBits = 12 // of the weights of Linear
	SumBits    = UnitBits + WeightBits
)

// Linear maps rows of numbers to rows of sums.
type Linear struct {
	In, Out int     // Out as asked for; Width is what is computed
	Width   int     // Out rounded up to whole blocks
	weights []int16 // for each block what AddProducts takes
	bias    []int32
}

// NewLinear packs weights, which stand row by row, a row for each input, in
// units of 1/4096; biases have [SumBits] behind the point, as the sums of numbers in
// [UnitBits] do.
func NewLinear(in, out int, weights []int16, bias []int32) *Linear {
	blocks := (out + Block - 1) / Block
	pairs := (in + 1) / 2
	l := &Linear{In: in, Out: out, Width: blocks * Block}
	l.weights = make([]int16, blocks*pairs*2*Block)
	l.bias = make([]int32, l.Width)
	copy(l.bias, bias)
	for k := range in {
		for o := range out {
			at := ((o/Block)*pairs+k/2)*2*Block + (o%Block)*2 + k%2
			l.weights[at] = weights[k*out+o]
		}
	}
	return l
}

// block returns the weights of a block of outputs.
func (l *Linear) block(b int) []int16 {
	size := (l.In + 1) / 2 * 2 * Block
	return l.weights[b*size:][:size]
}

// Apply computes n rows of Width sums from n rows of In numbers. In must be even.
func (l *Linear) Apply(sums []int32, x []int16, n int) {
	for b := range l.Width / Block {
		weights, bias := l.block(b), l.bias[b*Block:][:Block]
		for t := range n { // the weights of a block stay near the processor
			to := (*[Block]int32)(sums[t*l.Width+b*Block:])
			copy(to[:], bias)
			AddProducts(to, x[t*l.In:][:l.In], weights)
		}
	}
}

// Clip turns a sum with so many bits behind its point into a number that passes
// between layers.
func Clip(sum int32, bits int) int16 {
	return int16(min(max(sum>>((bits-UnitBits)&31), -1<<15), 1<<15-1))
}

// bent are the bits that Bend takes from what is negative.
const bent = 3

// Bend does so, too, and takes an eighth of what is negative. No sign can be
// foretold, so there is no branch on it.
func Bend(sum int32, bits int) int16 {
	return Clip(sum>>(uint32(sum>>31)&bent), bits)
}

// ClipRow is [Clip] for a row of sums, all with more than [UnitBits] behind their
// points.
func ClipRow(to []int16, sums []int32, bits int) {
	for i := narrowed(to, sums, bits-UnitBits, 0); i < len(to); i++ {
		to[i] = Clip(sums[i], bits)
	}
}

// BendRow is [Bend] for a row of sums.
func BendRow(to []int16, sums []int32, bits int) {
	for i := narrowed(to, sums, bits-UnitBits, bent); i < len(to); i++ {
		to[i] = Bend(sums[i], bits)
	}
}

// Rectify does so, too, and takes 0 for what is negative.
func Rectify(sum int32, bits int) int16 { return Clip(max(0, sum), bits) }

// RectifyRow is [Rectify] for the sums of two rows.
func RectifyRow(to []int16, a, b []int32, bits int) {
	for i := rectified(to, a, b, bits-UnitBits); i < len(to); i++ {
		to[i] = Rectify(a[i]+b[i], bits)
	}
}
