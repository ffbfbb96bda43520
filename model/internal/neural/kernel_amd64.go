package neural

import "golang.org/x/sys/cpu"

// How wide the machine can multiply. The sums are the same either way.
var (
	wide   = cpu.X86.HasAVX2
	widest = cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VNNI
)

//go:noescape
func sumBytes512(sums, bias *int32, x *int8, weights *int8, quads int)

//go:noescape
func sumBytes512x4(sums *int32, stride uintptr, bias *int32, x *int8, stridex uintptr, weights *int8, quads int)

//go:noescape
func addProducts256(sums *int32, x *int16, weights *int16, pairs int)

//go:noescape
func addProducts512(sums *int32, x *int16, weights *int16, pairs int)

// AddProducts adds the products of the inputs with the weights of a block to
// its sums: sums[o] += x[k] * w[k][o]. The inputs come in pairs, and the weights
// lie pair by pair: the two of output 0, the two of output 1 and so on.
func AddProducts(sums *[Block]int32, x []int16, weights []int16) {
	pairs := len(x) / 2
	weights = weights[:pairs*2*Block] // the one check of bounds
	switch {
	case pairs == 0:
	case widest:
		addProducts512(&sums[0], &x[0], &weights[0], pairs)
	case wide:
		addProducts256(&sums[0], &x[0], &weights[0], pairs)
	default:
		addProductsPlain(sums, x, weights)
	}
}

// biased tells that sumBytes adds 128 to each input.
var biased = widest

// bytesAtOnce tells that sumBytes is the quick way to multiply bytes; where it is
// not, they are widened first.
var bytesAtOnce = widest

// sumBytes fills the sums of a block: its biases and the products of the inputs
// with its weights. The inputs come in fours, and the weights lie four by four.
func sumBytes(sums, bias *[Block]int32, x []int8, weights []int8) {
	quads := len(x) / 4
	weights = weights[:quads*4*Block]
	switch {
	case quads == 0:
		*sums = *bias
	case widest:
		sumBytes512(&sums[0], &bias[0], &x[0], &weights[0], quads)
	default:
		sumBytesPlain(sums, bias, x, weights)
	}
}

// sumRows does what sumBytes does for the first rows of many, and returns how
// many it has done. Rows of sums have the given length, and the sums of the
// block stand at the same place in each.
func sumRows(sums []int32, width int, bias *[Block]int32, x []int8, in int, weights []int8, n int) int {
	if !widest || in < 4 {
		return 0
	}
	done := n &^ 3
	for t := 0; t < done; t += 4 {
		_, _ = sums[(t+3)*width+Block-1], x[(t+4)*in-1] // the checks of bounds
		sumBytes512x4(&sums[t*width], uintptr(4*width), &bias[0], &x[t*in], uintptr(in), &weights[0], in/4)
	}
	return done
}
