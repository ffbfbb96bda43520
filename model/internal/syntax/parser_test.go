package syntax

import (
	"testing"

	"dateline/model/internal/doc"
)

// noise is a model whose scores follow from the features and mean nothing: the
// parser must make a tree of anything.
type noise struct{ salt uint32 }

func (n noise) Transitions(features []uint32) (scores [LaneCount]int32) {
	for i := range scores {
		scores[i] = int32(Mix(n.salt, features[0], uint32(i), uint32(len(features))) >> 20)
	}
	return scores
}

func (n noise) Relations(features []uint32, scores *[256]int32) {
	scores[1+int(features[0])%(doc.Relations-1)]++
}

// wordsFrom makes words of bytes.
func wordsFrom(data []byte) []Word {
	words := make([]Word, len(data))
	for i, b := range data {
		var seen TagWord
		seen.Look(string(rune(b)), nil)
		words[i] = NewWord(&seen, Tags{doc.UPOS(b % 18), doc.XPOS(b % 50)}, Tags{doc.UPOS(b % 17), doc.XPOS(b % 49)})
	}
	return words
}

// checkProjectiveTree reports what keeps heads from being a tree with one root
// and without crossing arcs.
func checkProjectiveTree(t *testing.T, heads []int32, relations []doc.Relation) {
	t.Helper()
	roots := 0
	for i, h := range heads {
		if h < 0 {
			roots++
		}
		if (h < 0) != (relations[i] == doc.Root) && h < 0 || relations[i] == doc.NoRelation {
			t.Fatalf("word %d of %d with head %d is %v", i, len(heads), h, relations[i])
		}
		at := int32(i)
		for range len(heads) + 1 {
			if at >= 0 {
				at = heads[at]
			}
		}
		if at >= 0 {
			t.Fatalf("word %d hangs in a circle: %v", i, heads)
		}
		for k := min(int32(i), h) + 1; h >= 0 && k < max(int32(i), h); k++ {
			if g := heads[k]; g < min(int32(i), h) || g > max(int32(i), h) {
				t.Fatalf("arcs of words %d and %d cross: %v", i, k, heads)
			}
		}
	}
	if len(heads) > 0 && roots != 1 {
		t.Fatalf("%d roots: %v", roots, heads)
	}
}

func FuzzParseGivesATree(f *testing.F) {
	f.Add([]byte(""), uint32(1), uint8(1))
	f.Add([]byte("a"), uint32(2), uint8(1))
	f.Add([]byte("The quick brown fox, it says."), uint32(3), uint8(4))
	f.Add(make([]byte, 500), uint32(4), uint8(8))
	f.Fuzz(func(t *testing.T, data []byte, salt uint32, beam uint8) {
		p := &Parser{Model: noise{salt}, Beam: 1 + int(beam)%8, Margin: int32(salt % 3 * 500)}
		words := wordsFrom(data[:min(len(data), 600)])
		for range 2 { // memory of the last sentence must not show in the next
			p.Parse(words)
			if len(p.Heads) != len(words) || len(p.Relations) != len(words) {
				t.Fatalf("%d heads and %d relations for %d words", len(p.Heads), len(p.Relations), len(words))
			}
			checkProjectiveTree(t, p.Heads, p.Relations)
		}
	})
}

func TestParseAllocatesNothing(t *testing.T) {
	words := wordsFrom([]byte("it takes memory for its first sentence and then no more"))
	for _, beam := range []int{1, 4} {
		p := &Parser{Model: &ParserModel{transitions: emptyLanes(t), relations: emptyRows(t)}, Beam: beam}
		p.Parse(words)
		if n := testing.AllocsPerRun(20, func() { p.Parse(words) }); n > 0 {
			t.Errorf("a beam of %d allocates %.0f times a sentence", beam, n)
		}
	}
}

func emptyLanes(t *testing.T) *Lanes {
	lanes, _, err := DecodePackedLanes(EncodePackedLanes(nil))
	if err != nil {
		t.Fatal(err)
	}
	return lanes
}

func emptyRows(t *testing.T) *Rows {
	rows, _, err := DecodePackedRows(EncodePackedRows(nil), doc.Relations)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestAWiderBeamFindsNoWorsePath(t *testing.T) {
	words := wordsFrom([]byte("every option that a narrow beam keeps is kept by a wide one at the first step"))
	score := func(beam int) int32 {
		p := &Parser{Model: noise{5}, Beam: beam}
		p.Start(words)
		p.Restart()
		p.Step() // a shift is forced
		return p.State(p.Step()).Score()
	}
	if score(1) > score(8) {
		t.Error("the wide beam lost the best option")
	}
}

func TestDamagedParserModelIsAnError(t *testing.T) {
	good := EncodeParserModel(
		[]Entry{{Hash: 7, Cells: []Cell{{Class: Left, Weight: 3}}}},
		[]Entry{{Hash: 9, Cells: []Cell{{Class: uint8(doc.Subject), Weight: -2}}}},
	)
	m, rest, err := NewParserModel(append(good, 'x'))
	if err != nil || len(rest) != 1 {
		t.Fatalf("rest %q, error %v", rest, err)
	}
	if got := m.Transitions([]uint32{7, 8}); got[Left] != 3 || got[Shift] != 0 {
		t.Errorf("scores are %v", got)
	}
	var scores [256]int32
	if m.Relations([]uint32{9}, &scores); scores[doc.Subject] != -2 {
		t.Errorf("score is %d", scores[doc.Subject])
	}
	for n := range good {
		if _, _, err := NewParserModel(good[:n]); err == nil {
			t.Errorf("the first %d bytes of %d are a model", n, len(good))
		}
	}
}
