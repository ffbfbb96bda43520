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
	for _, l := range n.layers {
		f.Layers = append(f.Layers, syntax.LayerFile{
			Input: weightsOf(l.input, l.input.Columns), Bias: biasOf(l.bias, l.bias.Columns),
			Forward: weightsOf(l.forward, l.forward.Columns), Backward: weightsOf(l.backward, l.backward.Columns),
		})
	}
	f.TagWeights, f.TagBias = weightsOf(n.tags, n.sizes.Tags), biasOf(n.tagBias, n.sizes.Tags)
	f.Dependents, f.DependentBias = weightsOf(n.dependents, n.sizes.Arc), biasOf(n.dependentBias, n.sizes.Arc)
	f.Heads, f.HeadBias = weightsOf(n.heads, n.sizes.Arc), biasOf(n.headBias, n.sizes.Arc)
	f.Bilinear, f.Wish = weightsOf(n.bilinear, n.sizes.Arc), weightsOf(n.headWish, 1)
	f.LabelDependents, f.LabelHeads = weightsOf(n.labelDependents, n.sizes.Label), weightsOf(n.labelHeads, n.sizes.Label)
	f.LabelBias = biasOf(n.labelBias, n.sizes.Label)
	f.RelationWeights, f.RelationBias = weightsOf(n.relations, n.sizes.Relations), biasOf(n.relationBias, n.sizes.Relations)
	return f.Encode()
}

// vectorsOf writes vectors in units of 1/32.
func vectorsOf(p *parameter) []int8 {
	out := make([]int8, len(p.Data))
	for i, x := range p.Data {
		out[i] = int8(whole(x, 32, 127))
	}
	return out
}

// weightsOf writes the first columns of a matrix.
func weightsOf(p *parameter, columns int) []int16 {
	out := make([]int16, 0, p.Rows*columns)
	for i := range p.Rows {
		for _, x := range p.Row(i)[:columns] {
			out = append(out, int16(whole(x, neural.WeightUnit, 1<<15-1)))
		}
	}
	return out
}

func biasOf(p *parameter, columns int) []int32 {
	out := make([]int32, columns)
	for i, x := range p.Data[:columns] {
		out[i] = int32(whole(x, neural.SumUnit, 1<<30))
	}
	return out
}

// whole rounds a number to a unit and bounds it.
func whole(x float32, unit, most float64) float64 {
	return min(max(math.Round(float64(x)*unit), -most), most)
}
