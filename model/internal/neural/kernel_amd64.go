package neural

import "golang.org/x/sys/cpu"

// How wide the machine can multiply. The sums are the same either way.
var (
	wide   = cpu.X86.HasAVX2
	widest = cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VNNI
)

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
