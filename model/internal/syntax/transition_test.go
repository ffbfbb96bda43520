package syntax

import (
	"testing"

	"dateline/model/internal/doc"
)

func threeWords() []Word { return taggedWords(plain("a"), plain("b"), plain("c")) }

func TestTransitionsJoinTheRightWords(t *testing.T) {
	p := &Parser{Beam: 1}
	st := p.Start(threeWords())
	if p.Steps() != 5 || p.Forced(&st) != Shift {
		t.Fatalf("%d steps, the first is %d", p.Steps(), p.Forced(&st))
	}
	st = p.Apply(&st, Shift, doc.NoRelation)
	if p.Legal(&st, Right) || !p.Legal(&st, Left) || !p.Legal(&st, Shift) || p.Forced(&st) >= 0 {
		t.Error("with one word on the stack nothing can hang on the word below it")
	}
	if head, dependent := p.Arc(&st, Left); head != 1 || dependent != 0 {
		t.Errorf("left joins %d with %d", head, dependent)
	}
	st = p.Apply(&st, Left, doc.Subject)
	st = p.Apply(&st, Shift, doc.NoRelation)
	st = p.Apply(&st, Shift, doc.NoRelation)
	if p.Forced(&st) != Right {
		t.Error("without a buffer only right is left")
	}
	if head, dependent := p.Arc(&st, Right); head != 1 || dependent != 2 {
		t.Errorf("right joins %d with %d", head, dependent)
	}
	st = p.Apply(&st, Right, doc.Object)
	root := p.nodes[st.top]
	if root.word != 1 || root.first != 0 || root.lefts != 1 || root.rights != 1 ||
		root.left != (child{0, doc.Subject}) || root.right != (child{2, doc.Object}) {
		t.Errorf("the finished tree is %+v", root)
	}
	if root.leftSet != 1<<doc.Subject || root.rightSet != 1<<doc.Object {
		t.Errorf("the relations of its children are %b and %b", root.leftSet, root.rightSet)
	}
}

// States share nodes, so what one does must not show in another.
func TestStatesDoNotDisturbEachOther(t *testing.T) {
	p := &Parser{Beam: 1}
	st := p.Start(threeWords())
	st = p.Apply(&st, Shift, doc.NoRelation)
	before := p.nodes[st.front]
	left, shift := p.Apply(&st, Left, doc.Subject), p.Apply(&st, Shift, doc.NoRelation)
	if p.nodes[st.front] != before {
		t.Error("the node of the next word has changed")
	}
	if p.nodes[left.front].lefts != 1 || p.nodes[shift.top].lefts != 0 || p.nodes[shift.top].below != st.top {
		t.Errorf("after left %+v, after shift %+v", p.nodes[left.front], p.nodes[shift.top])
	}
}

func TestOutermostChildrenComeFirst(t *testing.T) {
	n := bare(5)
	for _, w := range []int32{4, 2, 1} {
		n = n.withLeft(child{w, doc.NominalModifier}, w)
	}
	for _, w := range []int32{6, 9} {
		n = n.withRight(child{w, doc.Object})
	}
	if n.left.word != 1 || n.left2.word != 2 || n.right.word != 9 || n.right2.word != 6 || n.lefts != 3 || n.rights != 2 || n.first != 1 {
		t.Errorf("children are %+v", n)
	}
	for range 40 {
		n = n.withRight(child{10, doc.Object})
	}
	if n.rights != 15 {
		t.Errorf("%d children are counted, want at most 15", n.rights)
	}
}

func TestSentencesWithoutAChoice(t *testing.T) {
	for n, want := range map[int]int{0: 0, 1: 1, 2: 3} {
		p := &Parser{Beam: 2, Model: noise{1}}
		words := threeWords()[:n]
		p.Parse(words)
		if p.Steps() != want || len(p.Heads) != n {
			t.Errorf("%d words take %d steps, want %d; heads %v", n, p.Steps(), want, p.Heads)
		}
	}
}
