package syntax

import "math/bits"

// The features of a transition follow Zhang and Nivre (2011, "Transition-based
// dependency parsing with rich non-local features"): word forms and tags of the
// top of the stack, the front of the buffer and their outermost children, the
// relations, numbers and relation sets of those children, distances, and their
// combinations in twos and threes; and the punctuation around the partial trees,
// as it is not parsed, and tags that were chosen in doubt. Templates that
// weighed next to nothing on the development parts are gone, mostly pairs of
// two words with a tag each.

// A feature is the number of its template and one to three values. The values
// are well-spread hashes already, so turning and xor is enough to combine them
// (Zobrist 1970), and costs a quarter of a general hash. The lowest bits stay 0:
// a space of 2^28 is large enough, and its distances are shorter in the file.
func one(template, a uint32) uint32 { return fold(template*0x9e3779b1 ^ a) }

func two(template, a, b uint32) uint32 {
	return fold(template*0x9e3779b1 ^ a ^ bits.RotateLeft32(b, 9))
}

func three(template, a, b, c uint32) uint32 {
	return fold(template*0x9e3779b1 ^ a ^ bits.RotateLeft32(b, 9) ^ bits.RotateLeft32(c, 19))
}

func fold(hash uint32) uint32 { return max(1<<unusedBits, hash&^(1<<unusedBits-1)) }

const unusedBits = 4

// small turns a small number into a hash.
func small(n uint32) uint32 { return (n + 1) * 0x85ebca6b }

// set turns a set of relations into a hash.
func set(relations uint64) uint32 { return uint32((relations + 1) * 0x9e3779b97f4a7c15 >> 32) }

// distance groups the distance between two words.
func distance(from, to int32) uint32 {
	d := to - from
	switch {
	case d <= 4:
		return small(uint32(d))
	case d <= 6:
		return small(5)
	case d <= 10:
		return small(6)
	}
	return small(7)
}

// Features appends the features of a state with s0 and b0.
func (p *Parser) Features(dst []uint32, st *State) []uint32 {
	s0, b0 := &p.nodes[st.top], &p.nodes[st.front]
	dst = p.pairFeatures(dst, s0, b0)
	dst = p.childFeatures(dst, s0, b0)
	if s0.below != none {
		dst = p.stackFeatures(dst, s0, &p.nodes[s0.below], b0)
	}
	return dst
}

// pairFeatures are those of s0, b0 and the words around them.
func (p *Parser) pairFeatures(dst []uint32, s0, b0 *node) []uint32 {
	s, b := p.at(s0.word), p.at(b0.word)
	b1, b2 := &p.words[b0.word+1], &p.words[b0.word+2]
	before, after := p.at(s0.word-1), &p.words[s0.word+1]
	last := p.at(b0.word - 1)
	far := distance(s0.word, b0.word)
	mid := p.between(s0.word, b0.word)
	// The punctuation before s0 with its children, before b0 with its, and after b0.
	m0, m1, m2 := p.at(s0.first).after, p.words[b0.first].after, b1.after
	return append(dst,
		one(1, s.form), one(2, s.tag), one(3, s.both),
		one(4, b.form), one(5, b.tag), one(6, b.both),
		one(7, b1.form), one(8, b1.tag), one(9, b1.both),
		one(10, b2.tag), one(11, b2.form),
		one(12, s.end), one(13, b.end),
		two(14, s.form, b.form),
		two(17, s.both, b.tag), two(18, s.tag, b.both), two(19, s.tag, b.tag),
		two(21, b.tag, b1.tag), two(22, b.form, b1.tag), two(23, b.tag, b1.form),
		three(25, s.tag, b.tag, b1.tag), three(26, b.tag, b1.tag, b2.tag), three(27, s.form, b.tag, b1.tag),
		two(30, far, s.form), two(31, far, s.tag), two(32, far, b.form), two(33, far, b.tag),
		three(34, far, s.tag, b.tag),
		three(36, mid, s.tag, b.tag), two(37, mid, s.tag), two(38, mid, b.tag),
		three(39, s.tag, b.tag, before.tag), three(40, s.tag, b.tag, after.tag), three(41, s.tag, b.tag, last.tag),
		two(42, b.tag, last.form),
		one(160, s.group), one(161, b.group), two(162, s.group, b.group), two(163, s.group, b.tag), two(164, s.tag, b.group),
		one(43, m1), one(44, m2), two(45, m1, s.tag), two(46, m1, b.tag), three(47, m1, s.tag, b.tag),
		two(48, m1, s.form), two(49, m1, b.form), two(181, m2, b.tag), three(182, m2, s.tag, b.tag), two(183, m2, b.form),
		one(184, m0), two(185, m0, s.tag), three(186, m0, s.tag, b.tag), three(187, m0, m1, s.tag), three(188, m0, m1, m2),
		three(189, m1, m2, b.tag),
		one(220, s.doubt), one(221, b.doubt), two(222, s.doubt, b.doubt), two(223, s.doubt, b.tag), two(224, s.tag, b.doubt),
		two(225, b.tag, b1.doubt), three(226, s.tag, b.tag, b1.doubt), two(227, b.doubt, b1.doubt), two(228, b.doubt, b.form), two(229, s.doubt, s.form),
		one(169, b1.group), two(170, b.tag, b1.group),
	)
}

// childFeatures are those of the children of s0 and b0.
func (p *Parser) childFeatures(dst []uint32, s0, b0 *node) []uint32 {
	s, b := p.at(s0.word), p.at(b0.word)
	lefts, rights := small(uint32(s0.lefts)), small(uint32(s0.rights))
	leftSet, rightSet, bSet := set(s0.leftSet), set(s0.rightSet), set(b0.leftSet)
	bLefts := small(uint32(b0.lefts))
	dst = append(dst,
		two(50, s.form, lefts), two(51, s.tag, lefts), two(52, s.form, rights), two(53, s.tag, rights),
		two(54, b.form, bLefts), two(55, b.tag, bLefts),
		two(56, s.form, leftSet), two(57, s.tag, leftSet), two(58, s.form, rightSet), two(59, s.tag, rightSet),
		two(60, b.form, bSet), two(61, b.tag, bSet),
		three(62, s.tag, b.tag, rightSet), three(63, s.tag, b.tag, leftSet), three(64, s.tag, b.tag, bSet),
	)
	if s0.left.word != none {
		c, c2 := p.at(s0.left.word), p.at(s0.left2.word)
		r, r2 := small(uint32(s0.left.relation)), small(uint32(s0.left2.relation))
		dst = append(dst, one(70, c.form), one(71, c.tag), one(72, r), three(73, s.tag, c.tag, b.tag),
			one(74, c2.tag), one(75, r2), three(76, s.tag, c.tag, c2.tag), three(77, s.tag, r, r2),
			three(78, c.form, s.tag, b.tag), three(79, r, s.tag, b.tag))
	}
	if s0.right.word != none {
		c, c2 := p.at(s0.right.word), p.at(s0.right2.word)
		r, r2 := small(uint32(s0.right.relation)), small(uint32(s0.right2.relation))
		dst = append(dst, one(80, c.form), one(81, c.tag), one(82, r), three(83, s.tag, c.tag, b.tag),
			one(84, c2.tag), one(85, r2), three(86, s.tag, c.tag, c2.tag), three(87, s.tag, r, r2),
			three(89, r, s.tag, b.tag))
	}
	if b0.left.word != none {
		c, c2 := p.at(b0.left.word), p.at(b0.left2.word)
		r, r2 := small(uint32(b0.left.relation)), small(uint32(b0.left2.relation))
		dst = append(dst, one(90, c.form), one(91, c.tag), one(92, r), three(93, s.tag, c.tag, b.tag),
			one(94, c2.tag), one(95, r2), three(96, b.tag, c.tag, c2.tag), three(97, s.tag, c.form, b.tag),
			three(98, r, s.tag, b.tag))
	}
	return dst
}

// stackFeatures are those of s1 and s2.
func (p *Parser) stackFeatures(dst []uint32, s0, s1, b0 *node) []uint32 {
	s, t, b := p.at(s0.word), p.at(s1.word), p.at(b0.word)
	far := distance(s1.word, s0.word)
	mid := p.between(s1.word, s0.word)
	u := p.at(none)
	if s1.below != none {
		u = p.at(p.nodes[s1.below].word)
	}
	rights, rightSet, leftSet := small(uint32(s1.rights)), set(s1.rightSet), set(s1.leftSet)
	dst = append(dst,
		one(100, t.form), one(101, t.tag), one(102, t.both), one(103, u.tag), one(104, u.form),
		two(105, t.form, s.form), two(108, t.both, s.tag),
		two(109, t.tag, s.both), two(110, t.tag, s.tag),
		two(112, t.tag, b.tag), two(113, t.form, b.tag), two(114, t.tag, b.form),
		three(116, t.tag, s.tag, b.tag), three(117, t.form, s.tag, b.tag),
		three(120, u.tag, t.tag, s.tag),
		three(121, far, t.tag, s.tag), two(122, far, t.form), two(123, far, s.form),
		three(124, mid, t.tag, s.tag),
		two(125, t.form, rights), two(126, t.tag, rights), two(127, t.form, rightSet), two(128, t.tag, rightSet),
		three(129, t.tag, s.tag, rightSet), two(130, t.tag, leftSet),
		three(131, t.tag, s.tag, set(s0.rightSet)), three(132, t.tag, s.tag, set(s0.leftSet)),
		one(171, t.group), two(172, t.group, s.group), two(173, t.group, s.tag), two(174, t.tag, s.group),
		three(190, p.words[s0.first].after, t.tag, s.tag), three(191, p.words[b0.first].after, t.tag, s.tag),
		three(192, p.words[s0.first].after, p.words[b0.first].after, t.tag), two(193, p.words[s0.first].after, t.form),
		two(230, t.doubt, s.doubt), two(231, t.tag, s.doubt), two(232, t.doubt, s.tag),
		three(134, u.tag, t.tag, b.tag), three(135, t.tag, s.tag, p.words[b0.word+1].tag),
	)
	if s1.right.word != none {
		c, r := p.at(s1.right.word), small(uint32(s1.right.relation))
		dst = append(dst, one(140, c.tag), one(141, r), three(142, t.tag, c.tag, s.tag), three(143, t.tag, c.tag, b.tag),
			one(144, c.form))
	}
	if s1.left.word != none {
		c, r := p.at(s1.left.word), small(uint32(s1.left.relation))
		dst = append(dst, one(145, c.tag), one(146, r), three(147, t.tag, c.tag, s.tag))
	}
	if s0.left.word != none {
		c := p.at(s0.left.word)
		dst = append(dst, three(148, t.tag, s.tag, c.tag), three(149, t.tag, c.form, s.tag), three(150, t.form, c.form, s.tag), three(179, t.group, c.form, s.tag))
	}
	if s0.right.word != none {
		dst = append(dst, three(151, t.tag, s.tag, p.at(s0.right.word).tag))
	}
	return dst
}
