package syntax

import "dateline/model/internal/doc"

// The relation of an arc is chosen by a second model at the moment the arc is
// made, when all children of the dependent are known: the transitions then have
// three classes and not a hundred, and the relations of children are features
// of the next decisions.

// labelFeatures appends the features of an arc between two nodes. m1 is the
// punctuation after the dependent with its children.
func (p *Parser) labelFeatures(dst []uint32, head, dependent *node, m1 uint32) []uint32 {
	h, d := p.at(head.word), p.at(dependent.word)
	side := small(0)
	from, to := head.word, dependent.word
	if dependent.word < head.word {
		side = small(1)
		from, to = to, from
	}
	far := distance(from, to) ^ side
	mid := p.between(from, to)
	ht, dt := h.tag^side, d.tag
	m0 := p.words[dependent.first].after
	leftSet, rightSet := set(dependent.leftSet), set(dependent.rightSet)
	hl, hr := set(head.leftSet), set(head.rightSet)
	dst = append(dst,
		two(201, ht, dt), two(202, h.form^side, d.form), two(204, ht, d.form),
		two(206, ht, d.both),
		one(207, ht), one(208, dt^side), one(209, h.form^side), one(210, d.form^side), one(211, d.both^side),
		three(212, far, ht, dt), three(213, mid, ht, dt), two(214, far, dt), two(215, far, d.form),
		two(216, dt^side, leftSet), two(217, dt^side, rightSet), three(218, ht, dt, leftSet), three(219, ht, dt, rightSet),
		three(221, ht, dt, hl), three(222, ht, dt, hr), two(223, dt^side, hl), two(224, dt^side, hr),
		two(225, h.form^side, hr),
		three(226, ht, dt, p.at(dependent.word-1).tag), three(227, ht, dt, p.words[dependent.word+1].tag),
		three(228, ht, dt, p.at(head.word-1).tag), three(229, ht, dt, p.words[head.word+1].tag),
		three(230, ht, dt, p.at(dependent.word-1).form), three(231, ht, dt, p.words[dependent.word+1].form),
		two(232, d.end, ht), two(233, h.end^side, dt),
		three(234, ht, dt, small(uint32(dependent.rights))), three(235, ht, dt, small(uint32(head.lefts))),
		two(260, h.group^side, d.group), two(261, ht, d.group), two(262, h.group^side, dt), one(263, d.group^side),
		three(264, ht, d.group, leftSet), three(265, h.group^side, dt, leftSet), two(266, d.group^side, leftSet),
		three(254, ht, dt, m0), three(255, ht, dt, m1), two(256, dt^side, m0), two(257, dt^side, m1), three(258, dt^side, m0, m1),
		two(270, h.doubt^side, dt), two(271, ht, d.doubt), two(272, h.doubt^side, d.doubt), two(273, d.doubt, d.form), three(274, ht, d.doubt, leftSet),
		three(236, ht, dt, leftSet^bitsRotate(rightSet)),
	)
	if c := dependent.left; c.word != none {
		w := p.at(c.word)
		dst = append(dst, three(240, ht, dt, w.form), two(241, dt^side, w.form),
			three(243, ht, dt, w.tag), two(245, w.both, ht),
			three(268, h.group^side, w.form, dt))
	}
	if c := dependent.left2; c.word != none {
		dst = append(dst, three(247, ht, dt, p.at(c.word).tag))
	}
	if c := dependent.right; c.word != none {
		dst = append(dst, three(249, ht, dt, p.at(c.word).tag))
	}
	if c := head.left; c.word != none {
		w := p.at(c.word)
		dst = append(dst, three(250, ht, dt, w.form), three(251, ht, dt, w.tag))
	}
	if c := head.right; c.word != none {
		w := p.at(c.word)
		dst = append(dst, three(252, ht, dt, w.tag), three(253, ht, dt, small(uint32(c.relation))))
	}
	return dst
}

func bitsRotate(x uint32) uint32 { return x<<13 | x>>19 }

// RelationFeatures appends the features of the arc that a transition makes.
func (p *Parser) RelationFeatures(dst []uint32, st *State, action int) []uint32 {
	head, dependent := p.arc(st, action)
	return p.labelFeatures(dst, &p.nodes[head], &p.nodes[dependent], p.words[p.nodes[st.front].first].after)
}

// Relation chooses the relation of the arc that a transition makes.
func (p *Parser) Relation(st *State, action int) doc.Relation {
	p.features = p.RelationFeatures(p.features[:0], st, action)
	scores := p.labels[:doc.Relations]
	clear(scores)
	p.Model.Relations(p.features, &p.labels)
	best := 1
	for i, score := range scores[1:] {
		if score > scores[best] {
			best = i + 1
		}
	}
	return doc.Relation(best)
}
