package syntax

import (
	"slices"

	"dateline/model/internal/doc"
)

// Model scores what the parser meets. The weights embedded in the binary are
// one; those of a training run another.
type Model interface {
	// Transitions scores shift, left and right.
	Transitions(features []uint32) [LaneCount]int32
	// Relations adds up the scores of the relations.
	Relations(features []uint32, scores *[256]int32)
}

// Parser finds the tree of one sentence after another. It keeps its memory from
// sentence to sentence and belongs to one goroutine.
type Parser struct {
	Model Model
	Beam  int // states kept at each step; 1 is greedy
	// Margin drops states whose score lies farther behind the best; 0 keeps all.
	Margin int32

	sentence
	nodes    []node
	states   []State
	beam     []int32 // places in states
	options  []option
	path     []State
	features []uint32
	labels   [256]int32

	arcs       []arc   // of the last sentence, the last made first
	gaps, skip []int32 // scratch of attachPunctuation
	opened     []int32

	Heads     []int32 // the tree of the last sentence: heads, -1 for the root
	Relations []doc.Relation
}

// arc joins two of the words that the parser sees.
type arc struct{ head, dependent int32 }

// option is a transition out of a state of the beam.
type option struct {
	score  int32
	from   int32 // place in states
	action uint8
}

// Start begins a sentence and returns its first state. The words must not
// change while it is parsed.
func (p *Parser) Start(words []Word) State {
	p.fill(words)
	p.nodes = p.nodes[:0]
	for i := range p.n + 1 {
		p.nodes = append(p.nodes, bare(i))
	}
	return State{top: none, front: 0, previous: none}
}

// Steps is the number of transitions of the sentence.
func (p *Parser) Steps() int { return max(0, 2*int(p.n)-1) }

// Parse finds the tree of a sentence by beam search: at each step the states
// that score best go on (Zhang and Clark 2008). Its time is linear in the
// length of the sentence.
func (p *Parser) Parse(words []Word) {
	p.Start(words)
	p.Restart()
	best := int32(0)
	for range p.Steps() {
		best = p.Step()
	}
	p.read(best, words)
}

// Restart puts the first state of the sentence into the beam, alone.
func (p *Parser) Restart() {
	p.states = append(p.states[:0], State{top: none, previous: none})
	p.beam = append(p.beam[:0], 0)
}

// Step makes one transition in every state of the beam and returns the best
// state.
func (p *Parser) Step() int32 {
	p.options = p.options[:0]
	for _, at := range p.beam {
		p.propose(at)
	}
	p.beam = p.beam[:0]
	for _, o := range p.options {
		if p.Margin > 0 && o.score < p.options[0].score-p.Margin {
			break
		}
		p.beam = append(p.beam, p.follow(o))
	}
	return p.beam[0]
}

// State returns a state of the search.
func (p *Parser) State(at int32) *State { return &p.states[at] }

// Path returns copies of the states that lead to a state, the first first.
func (p *Parser) Path(at int32) []State {
	p.path = p.path[:0]
	for ; at != none; at = p.states[at].previous {
		p.path = append(p.path, p.states[at])
	}
	slices.Reverse(p.path)
	return p.path
}

// Score, Action and Previous describe how a state was reached.
func (s *State) Score() int32    { return s.score }
func (s *State) Action() int     { return int(s.action) }
func (s *State) Previous() int32 { return s.previous }

// propose adds the options of a state to the best ones.
func (p *Parser) propose(at int32) {
	st := &p.states[at]
	if forced := p.Forced(st); forced >= 0 {
		p.offer(option{st.score, at, uint8(forced)})
		return
	}
	p.features = p.Features(p.features[:0], st)
	scores := p.Model.Transitions(p.features)
	for action := range Transitions {
		if p.Legal(st, action) {
			p.offer(option{st.score + scores[action], at, uint8(action)})
		}
	}
}

// offer inserts an option by score if it is among the best; the earlier of two
// with the same score goes first.
func (p *Parser) offer(o option) {
	if len(p.options) == p.Beam {
		if o.score <= p.options[p.Beam-1].score {
			return
		}
		p.options = p.options[:p.Beam-1]
	}
	i := len(p.options)
	p.options = append(p.options, o)
	for ; i > 0 && p.options[i-1].score < o.score; i-- {
		p.options[i] = p.options[i-1]
	}
	p.options[i] = o
}

// follow makes the state that an option leads to.
func (p *Parser) follow(o option) int32 {
	relation := doc.NoRelation
	if o.action != Shift {
		relation = p.Relation(&p.states[o.from], int(o.action))
	}
	next := p.Apply(&p.states[o.from], int(o.action), relation)
	next.score, next.previous = o.score, o.from
	p.states = append(p.states, next)
	return int32(len(p.states) - 1)
}

// read follows a last state back and writes the tree.
func (p *Parser) read(at int32, words []Word) {
	p.Heads, p.Relations, p.arcs = p.Heads[:0], p.Relations[:0], p.arcs[:0]
	for range words {
		p.Heads, p.Relations = append(p.Heads, none), append(p.Relations, doc.Root)
	}
	if len(words) == 0 {
		return
	}
	for st := &p.states[at]; st.previous != none; {
		before := &p.states[st.previous]
		if st.action != Shift {
			head, dependent := p.Arc(before, int(st.action))
			p.arcs = append(p.arcs, arc{int32(head), int32(dependent)})
			p.Heads[p.place[dependent]], p.Relations[p.place[dependent]] = p.place[head], st.relation
		}
		st = before
	}
	p.attachPunctuation(words)
}
