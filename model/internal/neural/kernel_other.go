//go:build !amd64 && !arm64

package neural

// AddProducts adds the products of the inputs with the weights of a block to
// its sums: sums[o] += x[k] * w[k][o]. The inputs come in pairs, and the weights
// lie pair by pair: the two of output 0, the two of output 1 and so on.
func AddProducts(sums *[Block]int32, x []int16, weights []int16) {
	addProductsPlain(sums, x, weights)
}

const biased, bytesAtOnce = false, true

// addBytes adds the products of the inputs with the weights of a block to its
// sums. The inputs come in fours, and the weights lie four by four.
func addBytes(sums *[Block]int32, x []int8, weights []int8) { addBytesPlain(sums, x, weights) }

// addRows does what addBytes does for many rows at once, and returns for how
// many it has done so.
func addRows(sums []int32, width int, x []int8, in int, weights []int8, n int) int { return 0 }
