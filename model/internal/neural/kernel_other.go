//go:build !amd64 && !arm64

package neural

// AddProducts adds the products of the inputs with the weights of a block to
// its sums: sums[o] += x[k] * w[k][o]. The inputs come in pairs, and the weights
// lie pair by pair: the two of output 0, the two of output 1 and so on.
func AddProducts(sums *[Block]int32, x []int16, weights []int16) {
	addProductsPlain(sums, x, weights)
}

const biased, bytesAtOnce = false, true

// sumBytes fills the sums of a block: its biases and the products of the inputs
// with its weights. The inputs come in fours, and the weights lie four by four.
func sumBytes(sums, bias *[Block]int32, x []int8, weights []int8) {
	sumBytesPlain(sums, bias, x, weights)
}

// sumRows does what sumBytes does for many rows at once, and returns for how
// many it has done so.
func sumRows(sums []int32, width int, bias *[Block]int32, x []int8, in int, weights []int8, n int) int {
	return 0
}
