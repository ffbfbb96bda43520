package syntax

import (
	"math/bits"
	"slices"

	"dateline/model/internal/doc"
)

// Punctuation is not parsed. To the parser it is a property of the words beside
// it (Ma, Zhang and Zhu 2014, "Punctuation processing for projective dependency
// parsing"), and afterwards it is attached by the rules of Universal
// Dependencies (universaldependencies.org/u/dep/punct.html): brackets and quotes
// to the head of what they enclose, any other mark as high as it can stand
// without crossing an arc, to the lower side of the arc that spans it.

// Seen appends the indices of the words that the parser sees: all but
// punctuation, or all if there is nothing else.
func Seen(dst []int32, words []Word) []int32 {
	start := len(dst)
	for i := range words {
		if !words[i].skipped {
			dst = append(dst, int32(i))
		}
	}
	if len(dst) == start {
		for i := range words {
			dst = append(dst, int32(i))
		}
	}
	return dst
}

// sentence is what the features look at.
type sentence struct {
	words []Word // without punctuation, and three empty ones after the last
	n     int32
	place []int32 // of each word among all tokens
	// How many tokens of each kind stand before each word, and up to its end, to
	// count those between two words: 16 bits for each kind.
	before, until []uint64
}

// at returns a word, or the empty one outside the sentence.
func (s *sentence) at(i int32) *Word {
	if i < 0 {
		i = s.n
	}
	return &s.words[i]
}

// between describes what stands between two words.
func (s *sentence) between(from, to int32) uint32 {
	n := s.before[to] - s.until[from]
	commas, verbs := min(n>>(16*kindComma-16)&0xffff, 3), min(n>>(16*kindVerb-16)&0xffff, 3)
	quotes, breaks := n>>(16*kindQuote-16)&1, min(n>>(16*kindBreak-16)&0xffff, 2)
	return small(uint32(commas | verbs<<2 | quotes<<4 | breaks<<5))
}

// fill takes in a sentence.
func (s *sentence) fill(words []Word) {
	s.place = Seen(s.place[:0], words)
	s.n = int32(len(s.place))
	s.words, s.before, s.until = s.words[:0], s.before[:0], s.until[:0]
	next, count := 0, uint64(0)
	for at := range len(s.place) + 3 {
		marks := uint32(0)
		end := len(words)
		if at < len(s.place) {
			end = int(s.place[at])
		}
		for ; next < end; next++ {
			marks = bits.RotateLeft32(marks, 5) ^ words[next].form
			count += one16(words[next].kind)
		}
		s.before = append(s.before, count)
		var w Word
		if next < len(words) {
			w = words[next]
			count += one16(w.kind)
			next++
		}
		w.after = marks
		s.words, s.until = append(s.words, w), append(s.until, count)
	}
}

// one16 is a count of one token of a kind.
func one16(kind uint8) uint64 {
	if kind == kindOther {
		return 0
	}
	return 1 << (16 * (kind - 1))
}

// attachPunctuation gives the words that the parser did not see heads. The
// arcs are those of p.Heads in the order in which they were made, so that each
// comes after all that it spans.
func (p *Parser) attachPunctuation(words []Word) {
	if int(p.n) == len(words) {
		return
	}
	p.span()
	at := slices.IndexFunc(p.place, func(i int32) bool { return p.Heads[i] == none })
	root, k := p.place[at], 0 // k is the next word that was seen
	for i := range words {
		switch {
		case k < len(p.place) && int(p.place[k]) == i:
			k++
			continue
		case k == 0 || k == len(p.place):
			p.Heads[i] = root
		default:
			p.Heads[i] = p.gaps[k-1]
		}
		p.Relations[i] = doc.PunctuationOf
	}
	p.attachPairs(words)
}

// span finds, for each gap between two words that the parser saw, the
// dependent of the innermost arc over it.
func (p *Parser) span() {
	p.gaps, p.skip = p.gaps[:0], p.skip[:0]
	for k := range p.n {
		p.gaps, p.skip = append(p.gaps, none), append(p.skip, k)
	}
	p.skip = append(p.skip, p.n)
	for i := len(p.arcs) - 1; i >= 0; i-- { // the first arc made is the last read
		a := p.arcs[i]
		from, to := min(a.head, a.dependent), max(a.head, a.dependent)
		for g := p.open(from); g < to; g = p.open(g) {
			p.gaps[g] = p.place[a.dependent]
			p.skip[g] = g + 1
		}
	}
}

// open finds the first gap from one on that no arc spans yet (with the sets of
// Tarjan 1975, "Efficiency of a good but not linear set union algorithm").
func (p *Parser) open(g int32) int32 {
	for p.skip[g] != g {
		p.skip[g] = p.skip[p.skip[g]]
		g = p.skip[g]
	}
	return g
}

// maxPairs bounds the pairs of brackets and quotes of a sentence that are looked
// at: each takes a walk along the sentence.
const maxPairs = 24

// attachPairs attaches brackets and quotes to the head of what they enclose.
func (p *Parser) attachPairs(words []Word) {
	p.opened = p.opened[:0]
	pairs := 0
	for i := range words {
		switch words[i].pair {
		case pairNone:
		case openBracket, openQuote:
			p.opened = append(p.opened, int32(i))
		default:
			for k := len(p.opened) - 1; k >= 0 && pairs < maxPairs; k-- {
				if o := p.opened[k]; words[o].pair+1 == words[i].pair {
					p.opened = p.opened[:k]
					pairs++
					p.attachPair(o, int32(i))
					break
				}
			}
		}
	}
}

// attachPair attaches a pair to the only word between that has arcs to the
// outside; if there are more such words, it stays where it is.
func (p *Parser) attachPair(from, to int32) {
	top := int32(none)
	for _, i := range p.place {
		h := p.Heads[i]
		inside, under := i > from && i < to, h > from && h < to
		switch {
		case inside == under:
			continue
		case inside:
			h = i
		}
		if top != none && top != h {
			return
		}
		top = h
	}
	if top != none {
		p.Heads[from], p.Heads[to] = top, top
	}
}
