package neural

type kernel = func(*[Block]int32, []int16, []int16)

// kernels are those that the machine has.
func kernels() map[string]kernel {
	all := map[string]kernel{"plain": addProductsPlain, "chosen": AddProducts}
	if wide {
		all["AVX2"] = func(sums *[Block]int32, x, weights []int16) {
			if len(x) > 0 {
				addProducts256(&sums[0], &x[0], &weights[0], len(x)/2)
			}
		}
	}
	if widest {
		all["AVX-512"] = func(sums *[Block]int32, x, weights []int16) {
			if len(x) > 0 {
				addProducts512(&sums[0], &x[0], &weights[0], len(x)/2)
			}
		}
	}
	return all
}
