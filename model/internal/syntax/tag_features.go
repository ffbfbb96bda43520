package syntax

// The features of a tag are those of Collins (2002) and Toutanova et al. (2003,
// "Feature-rich part-of-speech tagging with a cyclic dependency network"): the
// word, its ends and shape, the words beside it, the two tags before it, and,
// standing in for the tags after it that are not known yet, what the lexicon
// has seen the next words as. Clusters of words that stand in like places help
// where a word was never seen in the treebank (Koo et al. 2008).

// tagPad is the number of empty words before and after a sentence.
const tagPad = 2

// maxTagFeatures bounds the features of a word.
const maxTagFeatures = 64

// TagSentence is a sentence as the tagger's features see it. It keeps its
// memory from sentence to sentence.
type TagSentence struct {
	words    []TagWord // with tagPad empty words at either end
	features [maxTagFeatures]uint32
}

// Reset starts a sentence with room for n words.
func (s *TagSentence) Reset(n int) {
	if cap(s.words) < n+2*tagPad {
		s.words = make([]TagWord, n+2*tagPad, 2*(n+2*tagPad))
	}
	s.words = s.words[:n+2*tagPad]
	for i := range tagPad {
		s.words[i] = TagWord{Lower: 2 + uint32(i), Form: 2 + uint32(i)}
		s.words[n+tagPad+i] = TagWord{Lower: 4 + uint32(i), Form: 4 + uint32(i)}
	}
}

// Len returns the number of words.
func (s *TagSentence) Len() int { return len(s.words) - 2*tagPad }

// Word returns word i of the sentence.
func (s *TagSentence) Word(i int) *TagWord { return &s.words[i+tagPad] }

// Features returns the features of word i after the classes of the two words
// before it (plus one; 0 before the sentence). The slice is valid until the
// next call.
func (s *TagSentence) Features(i int, before, before2 uint32) []uint32 {
	w := s.words[i : i+2*tagPad+1 : i+2*tagPad+1]
	b2, b, x, a, a2 := &w[0], &w[1], &w[2], &w[3], &w[4]
	both := before<<8 | before2
	f := &s.features
	// The word itself.
	f[0] = Mix(10, x.Form, 0, 0)
	f[1] = Mix(11, x.Lower, 0, 0)
	f[2] = Mix(12, x.suffix&0xff, x.shape, 0)
	f[3] = Mix(13, x.suffix&0xffff, 0, 0)
	f[4] = Mix(14, x.suffix&0xffffff, 0, 0)
	f[5] = Mix(15, x.suffix, 0, 0)
	f[6] = Mix(16, x.prefix>>16, 0, 0)
	f[7] = Mix(17, x.prefix, 0, 0)
	f[8] = Mix(18, x.shape, 0, 0)
	f[9] = Mix(19, x.group, 0, 0)
	f[10] = Mix(20, x.kinds, 0, 0)
	f[11] = Mix(21, x.kinds, x.suffix&0xffff, x.shape)
	f[12] = Mix(22, x.shape, b.shape, a.shape)
	// The words beside it.
	f[13] = Mix(23, b.Lower, 0, 0)
	f[14] = Mix(24, a.Lower, 0, 0)
	f[15] = Mix(25, b2.Lower, 0, 0)
	f[16] = Mix(26, a2.Lower, 0, 0)
	f[17] = Mix(27, b.Lower, x.Lower, 0)
	f[18] = Mix(28, x.Lower, a.Lower, 0)
	f[19] = Mix(29, b.Lower, a.Lower, 0)
	f[20] = Mix(30, a.suffix&0xffffff, 0, 0)
	f[21] = Mix(31, b.suffix&0xffffff, 0, 0)
	f[22] = Mix(32, b.group, x.group, 0)
	f[23] = Mix(33, x.group, a.group, 0)
	f[24] = Mix(34, a.kinds, x.kinds, 0)
	f[25] = Mix(35, a.kinds, a2.kinds, x.kinds)
	f[26] = Mix(36, a.group, a2.group, 0)
	f[27] = Mix(37, x.Lower, a.kinds, a2.kinds)
	// The tags before it.
	f[28] = Mix(40, before, 0, 0)
	f[29] = Mix(41, both, 0, 0)
	f[30] = Mix(42, before, x.Lower, 0)
	f[31] = Mix(43, before, x.suffix&0xffffff, x.shape)
	f[32] = Mix(44, before, x.kinds, a.kinds)
	f[33] = Mix(45, both, x.kinds, 0)
	f[34] = Mix(46, before, a.Lower, 0)
	f[35] = Mix(47, before, x.group, 0)
	f[36] = Mix(48, before, a.group, x.kinds)
	f[37] = Mix(49, both, x.Lower, 0)
	return f[:38]
}
