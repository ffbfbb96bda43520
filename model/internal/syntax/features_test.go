package syntax

import (
	"math/rand/v2"
	"slices"
	"testing"

	"dateline/model/internal/doc"
)

// taggedWords makes words of forms with tags.
func taggedWords(words ...taggedWord) []Word {
	var out []Word
	for _, w := range words {
		var seen TagWord
		seen.Look(w.form, nil)
		out = append(out, NewWord(&seen, w.tags, w.rival))
	}
	return out
}

type taggedWord struct {
	form        string
	tags, rival Tags
}

var (
	asNoun = Tags{doc.Noun, doc.NN}
	asVerb = Tags{doc.Verb, doc.VB}
	asMark = Tags{doc.Punctuation, doc.Comma}
)

func plain(form string) taggedWord { return taggedWord{form, asNoun, asNoun} }

// midway parses to a state with words on the stack, children and a buffer.
func midway(words []Word) (*Parser, State) {
	p := &Parser{Beam: 1}
	st := p.Start(words)
	for _, action := range []int{Shift, Left, Shift, Shift, Right, Shift} {
		st = p.Apply(&st, action, doc.Subject)
	}
	return p, st
}

func sentenceOf(change func(words []taggedWord)) []Word {
	var words []taggedWord
	for _, form := range []string{"a", "b", "c", "d", "e", "f", "g", "h"} {
		words = append(words, plain(form))
	}
	change(words)
	return taggedWords(words...)
}

// What the features are made of must show in them, and what lies far off not.
func TestFeaturesSeeWhatTheyShould(t *testing.T) {
	unchanged := sentenceOf(func([]taggedWord) {})
	p, st := midway(unchanged)
	want := slices.Clone(p.Features(nil, &st))
	// The stack holds b with the children a and c, and d; e comes next.
	for _, test := range []struct {
		name   string
		change func([]taggedWord)
		shows  bool
	}{
		{"form of the top", func(w []taggedWord) { w[3].form = "x" }, true},
		{"tag of the top", func(w []taggedWord) { w[3].tags = asVerb }, true},
		{"doubt about the top", func(w []taggedWord) { w[3].rival = asVerb }, true},
		{"form of the next word", func(w []taggedWord) { w[4].form = "x" }, true},
		{"form of the one after", func(w []taggedWord) { w[5].form = "x" }, true},
		{"tag two words on", func(w []taggedWord) { w[6].tags = asVerb }, true},
		{"form below the top", func(w []taggedWord) { w[1].form = "x" }, true},
		{"a child below the top", func(w []taggedWord) { w[2].form = "x" }, true},
		{"words far ahead", func(w []taggedWord) { w[7].form = "x" }, false},
	} {
		p, st := midway(sentenceOf(test.change))
		if got := p.Features(nil, &st); slices.Equal(got, want) == test.shows {
			t.Errorf("%s: shows %t, want %t", test.name, !test.shows, test.shows)
		}
	}
}

// Marks are seen as what stands beside words, though they are no words.
func TestFeaturesSeeMarks(t *testing.T) {
	p, st := midway(taggedWords(plain("a"), plain("b"), plain("c"), plain("d"), plain("e"), plain("f")))
	q, other := midway(taggedWords(plain("a"), plain("b"), plain("c"), plain("d"), taggedWord{",", asMark, asMark}, plain("e"), plain("f")))
	before, after := p.Features(nil, &st), q.Features(nil, &other)
	if len(before) != len(after) {
		t.Fatalf("%d features without a comma, %d with it", len(before), len(after))
	}
	same := 0
	for i := range before {
		if before[i] == after[i] {
			same++
		}
	}
	if same == len(before) || same < len(before)/2 {
		t.Errorf("%d of %d features are the same with and without a comma", same, len(before))
	}
}

// Every feature must be one that a table can hold, and all must fit.
func TestFeaturesFitTheTables(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	for range 200 {
		data := make([]byte, 2+random.IntN(20))
		for i := range data {
			data[i] = byte(random.Uint32())
		}
		p := &Parser{Beam: 1}
		st := p.Start(wordsFrom(data))
		for range p.Steps() {
			action := p.Forced(&st)
			if action < 0 {
				features := p.Features(nil, &st)
				checkFeatures(t, features)
				for action = random.IntN(Transitions); !p.Legal(&st, action); {
					action = random.IntN(Transitions)
				}
			}
			if action != Shift {
				checkFeatures(t, p.RelationFeatures(nil, &st, action))
			}
			st = p.Apply(&st, action, doc.Relation(1+random.IntN(doc.Relations-1)))
		}
	}
}

func checkFeatures(t *testing.T, features []uint32) {
	t.Helper()
	if len(features) > maxFiltered {
		t.Fatalf("%d features, but only %d are looked up", len(features), maxFiltered)
	}
	for i, f := range features {
		if f == 0 || f&(1<<unusedBits-1) != 0 {
			t.Fatalf("feature %d is %#x", i, f)
		}
	}
}

func TestDistancesAreGrouped(t *testing.T) {
	for _, test := range []struct {
		from, to int32
		like     int32
	}{{0, 5, 6}, {3, 10, 10}, {2, 13, 60}, {1, 2, 1}} {
		same := distance(test.from, test.to) == distance(0, test.like)
		if far := test.to - test.from; same != (far == test.like || far > 4) {
			t.Errorf("a distance of %d counts as %d: %t", far, test.like, same)
		}
	}
}

func TestFilterPassesWhatWasAdded(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 8))
	var hashes []uint32
	for range 5000 {
		hashes = append(hashes, random.Uint32())
	}
	slices.Sort(hashes)
	f := newFilter(len(hashes))
	for _, h := range hashes {
		f.add(h)
	}
	var kept [maxFiltered]uint32
	for from := 0; from < len(hashes); from += 200 {
		part := hashes[from : from+200]
		if got := f.pass(part, &kept); !slices.Equal(got, part) {
			t.Fatalf("%d of %d hashes pass", len(got), len(part))
		}
	}
	passed := 0
	for range 100 {
		var absent []uint32
		for range 200 {
			absent = append(absent, random.Uint32())
		}
		passed += len(f.pass(absent, &kept))
	}
	if share := float64(passed) / 20000; share > 2.0/bitsOfEntry {
		t.Errorf("%.3f of what was not added passes", share)
	}
}
