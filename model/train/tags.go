package train

import (
	"slices"

	"dateline/model/internal/doc"
)

// tagClasses are the pairs of universal and Penn tags.
type tagClasses struct {
	pairs []tagPair
	index map[tagPair]int
	// A pair too rare to learn counts as the most frequent pair with the same
	// universal tag.
	fallback map[doc.UPOS]int
}

type tagPair struct {
	upos doc.UPOS
	xpos doc.XPOS
}

// rarePair is the number of tokens below which a pair of tags is an accident.
const rarePair = 4

func newTagClasses(sentences []Sentence) *tagClasses {
	counts := map[tagPair]int{}
	for _, s := range sentences {
		for _, t := range s.Tokens {
			counts[pairOf(t)]++
		}
	}
	c := &tagClasses{index: map[tagPair]int{}, fallback: map[doc.UPOS]int{}}
	for p, n := range counts {
		if n >= rarePair && p.upos != doc.NoUPOS && p.xpos != doc.NoXPOS {
			c.pairs = append(c.pairs, p)
		}
	}
	slices.SortFunc(c.pairs, func(a, b tagPair) int {
		if counts[a] != counts[b] {
			return counts[b] - counts[a]
		}
		return int(a.upos)<<8 + int(a.xpos) - int(b.upos)<<8 - int(b.xpos)
	})
	c.pairs = c.pairs[:min(len(c.pairs), 255)]
	for i, p := range c.pairs {
		c.index[p] = i
		if _, ok := c.fallback[p.upos]; !ok {
			c.fallback[p.upos] = i
		}
	}
	return c
}

func pairOf(t Token) tagPair { return tagPair{doc.ParseUPOS(t.UPOS), doc.ParseXPOS(t.XPOS)} }

func (c *tagClasses) of(t Token) int {
	p := pairOf(t)
	if i, ok := c.index[p]; ok {
		return i
	}
	return c.fallback[p.upos]
}
