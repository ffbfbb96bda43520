package syntax

import "dateline/model/internal/doc"

// The transitions of arc-hybrid parsing (Kuhlmann, Gómez-Rodríguez and Satta
// 2011, "Dynamic programming algorithms for transition-based dependency
// parsers"). A state is a stack of partial trees and a buffer of words to come;
// s0 is the top of the stack, s1 below it, b0 the first word of the buffer.
//
//	shift   b0 moves onto the stack
//	left    b0 becomes the head of s0, which leaves the stack
//	right   s1 becomes the head of s0, which leaves the stack
//
// There is no artificial root: parsing ends with an empty buffer and one tree
// on the stack, whose head is the root. So there is always exactly one root, and
// a sentence of n words takes n shifts and n-1 arcs.
const (
	Shift = iota
	Left
	Right
	Transitions
)

// none stands for no word, no node and no state.
const none = -1

// node is a partial tree on the stack or at the front of the buffer: its head
// and what the features ask of its children. Nodes do not change, so states
// share them (Huang and Sagae 2010): a transition costs the same however long
// the sentence and however wide the beam.
type node struct {
	word, below       int32 // below is the node under it on the stack
	first             int32 // the first word of the partial tree
	left, left2       child // the leftmost child and the one next to it
	right, right2     child
	lefts, rights     uint8  // how many children
	leftSet, rightSet uint64 // which relations they have, a bit each
}

// child is a word that has been attached.
type child struct {
	word     int32
	relation doc.Relation
}

// State is a place in the search.
type State struct {
	top, front int32 // nodes: s0, and b0 with the children it has so far
	previous   int32 // the state it came from
	score      int32
	action     uint8
	relation   doc.Relation // of the arc that action made
}

// bare is the node of a word without children.
func bare(word int32) node {
	nobody := child{word: none}
	return node{word: word, below: none, first: word, left: nobody, left2: nobody, right: nobody, right2: nobody}
}

// withLeft returns the node with one more child on its left, farther from it
// than those it has.
func (n node) withLeft(c child, first int32) node {
	n.first = first
	n.left2, n.left = n.left, c
	n.lefts = min(n.lefts+1, 15)
	n.leftSet |= 1 << c.relation
	return n
}

// withRight does so on the right.
func (n node) withRight(c child) node {
	n.right2, n.right = n.right, c
	n.rights = min(n.rights+1, 15)
	n.rightSet |= 1 << c.relation
	return n
}

// legal says which transitions a state allows.
func (p *Parser) legal(st *State) (shift, left, right bool) {
	hasBuffer := p.nodes[st.front].word < p.n
	hasTop := st.top != none
	return hasBuffer, hasBuffer && hasTop, hasTop && p.nodes[st.top].below != none
}

// Forced returns the only sensible transition of a state, or -1 where there is
// a choice: with an empty stack one can only shift, with an empty buffer only
// attach to the right.
func (p *Parser) Forced(st *State) int {
	switch {
	case st.top == none:
		return Shift
	case p.nodes[st.front].word >= p.n:
		return Right
	}
	return -1
}

// Legal reports whether a state that is not forced allows a transition.
func (p *Parser) Legal(st *State, action int) bool {
	_, _, right := p.legal(st)
	return action != Right || right
}

// Arc returns the nodes that a left or right transition joins.
func (p *Parser) arc(st *State, action int) (head, dependent int32) {
	if action == Left {
		return st.front, st.top
	}
	return p.nodes[st.top].below, st.top
}

// Arc returns the words that a left or right transition joins.
func (p *Parser) Arc(st *State, action int) (head, dependent int) {
	h, d := p.arc(st, action)
	return int(p.nodes[h].word), int(p.nodes[d].word)
}

// Apply makes a transition and returns the new state, without its score and
// the state it came from.
func (p *Parser) Apply(st *State, action int, relation doc.Relation) State {
	next := State{action: uint8(action), relation: relation, previous: none}
	switch action {
	case Shift:
		n := p.nodes[st.front]
		n.below = st.top
		p.nodes = append(p.nodes, n)
		next.top = int32(len(p.nodes) - 1)
		next.front = n.word + 1 // the first n+1 nodes are those of bare words
	case Left:
		s0 := &p.nodes[st.top]
		next.top = s0.below
		n := p.nodes[st.front].withLeft(child{s0.word, relation}, s0.first)
		p.nodes = append(p.nodes, n)
		next.front = int32(len(p.nodes) - 1)
	case Right:
		s0 := &p.nodes[st.top]
		n := p.nodes[s0.below].withRight(child{s0.word, relation})
		p.nodes = append(p.nodes, n)
		next.top = int32(len(p.nodes) - 1)
		next.front = st.front
	}
	return next
}
