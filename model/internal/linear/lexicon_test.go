package linear

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"
)

// decoded writes and reads a lexicon.
func decoded(t *testing.T, entries []LexiconEntry) *Lexicon {
	t.Helper()
	l, rest, err := DecodeLexicon(EncodeLexicon(entries))
	if err != nil || len(rest) != 0 {
		t.Fatalf("decoding: %v, %d bytes left", err, len(rest))
	}
	return l
}

// wordNumbers are entries of which some crowd together.
func wordNumbers(seed uint64, n int) map[uint32]uint32 {
	r := rand.New(rand.NewPCG(seed, 3))
	words := map[uint32]uint32{1: 5, ^uint32(0): ^uint32(0)}
	for len(words) < n {
		if h := r.Uint32() >> (r.Uint32() % 20); h != 0 {
			words[h] = r.Uint32() >> (r.Uint32() % 30)
		}
	}
	return words
}

func entriesOf(words map[uint32]uint32) []LexiconEntry {
	var out []LexiconEntry
	for h, v := range words {
		out = append(out, LexiconEntry{h, v})
	}
	return out
}

func TestLexiconFindsEveryWord(t *testing.T) {
	words := wordNumbers(1, 5000)
	l := decoded(t, entriesOf(words))
	for h, want := range words {
		if got := l.Get(h); got != want {
			t.Fatalf("word %d is %d, want %d", h, got, want)
		}
	}
}

func TestLexiconGivesStrangersZero(t *testing.T) {
	words := wordNumbers(2, 3000)
	l := decoded(t, entriesOf(words))
	r := rand.New(rand.NewPCG(4, 4))
	for i := range uint32(5000) {
		for _, h := range []uint32{i, ^i, r.Uint32()} {
			if _, known := words[h]; !known && l.Get(h) != 0 {
				t.Fatalf("unknown word %d is %d", h, l.Get(h))
			}
		}
	}
}

// Words whose place is the end of the table are pushed on behind it.
func TestLexiconOfWordsThatCrowdAtTheEnd(t *testing.T) {
	words := map[uint32]uint32{}
	for i := range uint32(200) {
		words[^i] = i + 1
	}
	l := decoded(t, entriesOf(words))
	for h, want := range words {
		if got := l.Get(h); got != want {
			t.Fatalf("word %d is %d, want %d", h, got, want)
		}
	}
}

func TestLexiconOfNothing(t *testing.T) {
	l := decoded(t, nil)
	for _, h := range []uint32{0, 1, 1 << 31, ^uint32(0)} {
		if got := l.Get(h); got != 0 {
			t.Errorf("word %d is %d", h, got)
		}
	}
}

func TestFirstEntryOfAWordCounts(t *testing.T) {
	if got := decoded(t, []LexiconEntry{{7, 1}, {3, 9}, {7, 2}}).Get(7); got != 1 {
		t.Errorf("the word is %d, want what came first", got)
	}
}

func TestHashZeroIsNotWritten(t *testing.T) {
	if got, want := EncodeLexicon([]LexiconEntry{{0, 4}, {8, 2}}), EncodeLexicon([]LexiconEntry{{8, 2}}); !bytes.Equal(got, want) {
		t.Errorf("written as %v, want %v", got, want)
	}
}

// The same words give the same bytes in whatever order they come, and those who
// hand them over keep their order.
func TestLexiconIsWrittenInOneOrder(t *testing.T) {
	entries := []LexiconEntry{{9, 1}, {2, 2}, {5, 3}}
	given := slices.Clone(entries)
	first := EncodeLexicon(entries)
	if !slices.Equal(entries, given) {
		t.Errorf("the entries were moved: %v", entries)
	}
	slices.Reverse(entries)
	if second := EncodeLexicon(entries); !bytes.Equal(first, second) {
		t.Errorf("%v in one order, %v in another", first, second)
	}
}

func TestLexiconLeavesWhatFollows(t *testing.T) {
	_, rest, err := DecodeLexicon(append(EncodeLexicon([]LexiconEntry{{4, 4}}), "rest"...))
	if err != nil || string(rest) != "rest" {
		t.Errorf("left is %q, %v", rest, err)
	}
}

func TestDamagedLexiconIsAnError(t *testing.T) {
	whole := EncodeLexicon([]LexiconEntry{{3, 300}, {70_000, 2}, {1 << 31, 1 << 20}})
	for n := range whole {
		if _, _, err := DecodeLexicon(whole[:n]); err == nil {
			t.Errorf("the first %d bytes of %d are a lexicon", n, len(whole))
		}
	}
	for name, data := range map[string][]byte{
		"more words than bytes": {200, 1, 1, 1},
		"hash 0":                {1, 0, 5},
		"hash too large":        {1, 255, 255, 255, 255, 255, 1, 5},
		"value too large":       {1, 5, 255, 255, 255, 255, 255, 1},
		"number without end":    {255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255},
	} {
		if _, _, err := DecodeLexicon(data); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestLookingWordsUpAllocatesNothing(t *testing.T) {
	l := decoded(t, entriesOf(wordNumbers(5, 100)))
	if n := testing.AllocsPerRun(100, func() { l.Get(1); l.Get(77) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
