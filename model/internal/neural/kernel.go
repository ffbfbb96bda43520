package neural

// Block is the number of outputs that are computed together.
const Block = 64

// addProductsPlain is AddProducts for any machine: sums[o] += x[k] * w[k][o].
// The weights lie as the instruction VPMADDWD takes them: for each pair of
// inputs the two weights of output 0, those of output 1 and so on.
func addProductsPlain(sums *[Block]int32, x []int16, weights []int16) {
	for k := 0; k+1 < len(x); k += 2 {
		a, b := int32(x[k]), int32(x[k+1])
		row := weights[k*Block:][:2*Block]
		for o := range sums {
			sums[o] += a*int32(row[2*o]) + b*int32(row[2*o+1])
		}
	}
}

// sumBytesPlain is sumBytes for any machine, without adding 128 to the inputs.
func sumBytesPlain(sums, bias *[Block]int32, x []int8, weights []int8) {
	*sums = *bias
	for k := 0; k+3 < len(x); k += 4 {
		a, b, c, d := int32(x[k]), int32(x[k+1]), int32(x[k+2]), int32(x[k+3])
		row := weights[k*Block:][:4*Block]
		for o := range sums {
			w := row[4*o:][:4]
			sums[o] += a*int32(w[0]) + b*int32(w[1]) + c*int32(w[2]) + d*int32(w[3])
		}
	}
}
