package train

import (
	"math"

	"dateline/model/internal/neural"
	"dateline/model/internal/syntax"
)

// encode writes a network in whole numbers.
func (n *network) encode(v *inventory) []byte {
	f := &syntax.NetworkFile{
		Word: n.sizes.Word, Hidden: n.sizes.Hidden, Arc: n.sizes.Arc, Label: n.sizes.Label,
		Relations: v.relations, Hashes: v.hashes,
		Words: vectorsOf(n.words),
	}
	copy(f.Affix[:], n.sizes.Affix)
	for _, p := range v.tags.pairs {
		f.Tags = append(f.Tags, syntax.Tags{UPOS: p.upos, XPOS: p.xpos})
	}
	for i, p := range n.affixes {
		f.Affixes[i] = vectorsOf(p)
	}
	bits := syntax.InputBits
	for _, l := range n.layers {
		f.Layers = append(f.Layers, syntax.LayerFile{
			Input: narrowOf(l.input, l.input.Columns), Bias: biasOf(l.bias, l.bias.Columns, bits),
			Forward: narrowOf(l.forward, l.forward.Columns), Backward: narrowOf(l.backward, l.backward.Columns),
		})
		bits = neural.SaidBits
	}
	f.TagWeights, f.TagBias = narrowOf(n.tags, n.sizes.Tags), biasOf(n.tagBias, n.sizes.Tags, bits)
	f.Dependents, f.DependentBias = narrowOf(n.dependents, n.sizes.Arc), biasOf(n.dependentBias, n.sizes.Arc, bits)
	f.Heads, f.HeadBias = narrowOf(n.heads, n.sizes.Arc), biasOf(n.headBias, n.sizes.Arc, bits)
	f.Bilinear, f.Wish = weightsOf(n.bilinear, n.sizes.Arc), weightsOf(n.headWish, 1)
	f.LabelDependents, f.LabelHeads = narrowOf(n.labelDependents, n.sizes.Label), narrowOf(n.labelHeads, n.sizes.Label)
	f.LabelBias = biasOf(n.labelBias, n.sizes.Label, bits)
	f.RelationWeights = weightsOf(n.relations, n.sizes.Relations)
	f.RelationBias = biasOf(n.relationBias, n.sizes.Relations, neural.SumBits)
	return f.Encode()
}

// vectorsOf writes vectors.
func vectorsOf(p *parameter) []int8 { return bytesOf(p, p.Columns, 1<<syntax.VectorBits) }

// narrowOf writes the first columns of a matrix whose weights are bytes.
func narrowOf(p *parameter, columns int) []int8 { return bytesOf(p, columns, 1<<neural.NarrowBits) }

func bytesOf(p *parameter, columns int, unit float64) []int8 {
	out := make([]int8, 0, p.Rows*columns)
	for i := range p.Rows {
		for _, x := range p.Row(i)[:columns] {
			out = append(out, int8(whole(x, unit, 127)))
		}
	}
	return out
}

// weightsOf writes the first columns of a matrix.
func weightsOf(p *parameter, columns int) []int16 {
	out := make([]int16, 0, p.Rows*columns)
	for i := range p.Rows {
		for _, x := range p.Row(i)[:columns] {
			out = append(out, int16(whole(x, 1<<neural.WeightBits, 1<<15-1)))
		}
	}
	return out
}

// biasOf writes biases of sums with so many bits behind the point.
func biasOf(p *parameter, columns, bits int) []int32 {
	out := make([]int32, columns)
	for i, x := range p.Data[:columns] {
		out[i] = int32(whole(x, float64(int(1)<<bits), 1<<30))
	}
	return out
}

// whole rounds a number to a unit and bounds it.
func whole(x float32, unit, most float64) float64 {
	return min(max(math.Round(float64(x)*unit), -most), most)
}
