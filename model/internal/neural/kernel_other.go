//go:build !amd64

package neural

// AddProducts adds the products of the inputs with the weights of a block to
// its sums: sums[o] += x[k] * w[k][o]. The inputs come in pairs, and the weights
// lie pair by pair: the two of output 0, the two of output 1 and so on.
func AddProducts(sums *[Block]int32, x []int16, weights []int16) {
	addProductsPlain(sums, x, weights)
}
