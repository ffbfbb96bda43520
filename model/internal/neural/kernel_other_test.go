//go:build !amd64

package neural

type kernel = func(*[Block]int32, []int16, []int16)

// kernels are those that the machine has.
func kernels() map[string]kernel {
	return map[string]kernel{"plain": addProductsPlain, "chosen": AddProducts}
}
