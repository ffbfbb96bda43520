package syntax

import (
	"slices"
	"testing"

	"dateline/model/internal/doc"
)

// relationsOf is a model of relations alone.
type relationsOf map[doc.Relation]int32

func (relationsOf) Transitions([]uint32) (scores [LaneCount]int32) { return scores }

func (m relationsOf) Relations(_ []uint32, scores *[256]int32) {
	for relation, score := range m {
		scores[relation] += score
	}
}

func TestTheBestRelationIsChosen(t *testing.T) {
	for _, test := range []struct {
		model relationsOf
		want  doc.Relation
	}{
		{relationsOf{doc.Object: 5, doc.Subject: 7}, doc.Subject},
		{relationsOf{doc.Object: -5, doc.NoRelation: 99}, doc.Relation(1)}, // none is no relation to choose
		{relationsOf{doc.Oblique: 3, doc.Object: 3}, min(doc.Oblique, doc.Object)},
	} {
		p := &Parser{Model: test.model, Beam: 1}
		st := p.Start(threeWords())
		st = p.Apply(&st, Shift, doc.NoRelation)
		for range 2 { // the scores of the last arc must not count
			if got := p.Relation(&st, Left); got != test.want {
				t.Errorf("%v: relation is %v, want %v", test.model, got, test.want)
			}
		}
	}
}

// A word to the left of its head is another thing than one to the right.
func TestRelationsKnowTheSide(t *testing.T) {
	words := taggedWords(plain("a"), plain("a"))
	p := &Parser{Beam: 1}
	st := p.Start(words)
	st = p.Apply(&st, Shift, doc.NoRelation)
	left := p.RelationFeatures(nil, &st, Left)
	st = p.Apply(&st, Shift, doc.NoRelation)
	right := p.RelationFeatures(nil, &st, Right)
	same := 0
	for i := range min(len(left), len(right)) {
		if left[i] == right[i] {
			same++
		}
	}
	if same > len(left)/3 {
		t.Errorf("%d of %d features are the same on both sides", same, len(left))
	}
}

func TestRelationsSeeTheChildren(t *testing.T) {
	features := func(form string, relation doc.Relation) []uint32 {
		p := &Parser{Beam: 1}
		st := p.Start(taggedWords(plain(form), plain("b"), plain("c")))
		st = p.Apply(&st, Shift, doc.NoRelation)
		st = p.Apply(&st, Left, relation)
		st = p.Apply(&st, Shift, doc.NoRelation)
		return p.RelationFeatures(nil, &st, Left)
	}
	base := features("to", doc.Marker)
	if slices.Equal(base, features("for", doc.Marker)) {
		t.Error("the form of a child does not show")
	}
	if slices.Equal(base, features("to", doc.CaseMarker)) {
		t.Error("the relation of a child does not show")
	}
}
