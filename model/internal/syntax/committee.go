package syntax

import "dateline/model/internal/doc"

// Committee are networks of the same tags and relations that annotate together:
// their scores are averaged. It is better than each of them and as slow as all,
// and serves to make trees to learn from.
type Committee []*Network

// Annotate gives every token of a document whose sentences are known its parts
// of speech, head and relation.
func (c Committee) Annotate(d *doc.Document) {
	var readings []*Reading
	for _, n := range c {
		readings = append(readings, NewReading(n))
	}
	var forms []Form
	for _, r := range d.Ranges {
		forms = forms[:0]
		for i := r.From; i < r.To; i++ {
			forms = append(forms, ReadForm(d.Word(i)))
		}
		annotateTogether(readings, forms, d.Tokens[r.From:r.To], int32(r.From))
	}
}

// annotateTogether annotates a sentence; from is the index of its first token.
func annotateTogether(readings []*Reading, forms []Form, tokens []doc.Token, from int32) {
	first, count := readings[0], int32(len(readings))
	var arcs, tags, labels []int32
	for _, r := range readings {
		r.Read(forms, len(forms))
		r.arcs.read(r)
		arcs = addShare(arcs, r.arcs.scores, count)
	}
	copy(first.arcs.scores, arcs)
	heads := make([]int32, len(tokens))
	first.arcs.tree(heads)
	width := 0
	for _, r := range readings {
		scores, w := r.tagScores()
		tags = addShare(tags, scores[w:], count) // without the root
		scores, width = r.label(heads)
		labels = addShare(labels, scores[:len(tokens)*width], count)
	}
	tagWidth := first.network.tags.Width
	for i := range tokens {
		t := &tokens[i]
		both := first.network.Class(uint8(best(tags[i*tagWidth:][:first.network.tags.Out])))
		t.UPOS, t.XPOS, t.Head = both.UPOS, both.XPOS, -1
		t.Relation = first.relation(labels[i*width:], heads[i] < 0)
		if heads[i] >= 0 {
			t.Head = heads[i] + from
		}
	}
}

// addShare adds the shares of numbers to sums, which grow to their number. Whole
// numbers would not fit.
func addShare(sums, numbers []int32, count int32) []int32 {
	if len(sums) < len(numbers) {
		sums = append(sums, make([]int32, len(numbers)-len(sums))...)
	}
	for i, x := range numbers {
		sums[i] += x / count
	}
	return sums
}
