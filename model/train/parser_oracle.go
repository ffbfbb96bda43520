package train

import "dateline/model/internal/syntax"

// oracle knows what each transition of the arc-hybrid system costs: the number
// of arcs of the right tree that could be made before it and no longer after it
// (Goldberg and Nivre 2013, section 4.2), and whether the root can still be the
// word that is left over in the end. For trees with crossing arcs it may count
// too few, which does no harm.
type oracle struct {
	heads []int32
	stack []int32
	front int32
	// waiting counts, for each word, the dependents of its own that are still in
	// the buffer.
	waiting []int32
}

func (o *oracle) start(n int) {
	o.stack, o.front = o.stack[:0], 0
	o.waiting = make([]int32, n)
	for _, h := range o.heads {
		if h >= 0 {
			o.waiting[h]++
		}
	}
}

// costs returns the cost of each transition in a state where a word is on the
// stack and one in the buffer.
func (o *oracle) costs() (costs [syntax.Transitions]int32) {
	top := len(o.stack) - 1
	s0, b0 := o.stack[top], o.front
	// Shift: b0 loses a head deeper in the stack and all dependents on it.
	for i, w := range o.stack {
		if o.heads[b0] == w && i < top {
			costs[syntax.Shift]++
		}
		if o.heads[w] == b0 {
			costs[syntax.Shift]++
		}
	}
	if o.heads[b0] == -1 {
		costs[syntax.Shift]++ // what lies below the root can never leave it
	}
	// Either arc takes s0 away from its dependents in the buffer.
	lost := o.waiting[s0]
	head := o.heads[s0]
	below := int32(-2)
	if top > 0 {
		below = o.stack[top-1]
	}
	costs[syntax.Left], costs[syntax.Right] = lost, lost
	if head == -1 && top == 0 || head >= 0 && head == below || head > b0 {
		costs[syntax.Left]++ // a root with words below it is lost already
	}
	if head >= b0 {
		costs[syntax.Right]++
	}
	return costs
}

func (o *oracle) apply(action int) {
	if action != syntax.Shift {
		o.stack = o.stack[:len(o.stack)-1]
		return
	}
	if h := o.heads[o.front]; h >= 0 {
		o.waiting[h]--
	}
	o.stack = append(o.stack, o.front)
	o.front++
}
