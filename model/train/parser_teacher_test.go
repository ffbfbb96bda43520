package train

import (
	"math/rand/v2"
	"slices"
	"testing"

	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
)

func TestReversedTwiceIsTheSame(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 5))
	for range 50 {
		s := randomSentence(random, 1+random.IntN(9))
		r := s.reversed()
		for i, h := range r.heads {
			last := int32(len(s.heads) - 1)
			if mirror := s.heads[last-int32(i)]; h != -1 && h != last-mirror || h == -1 && mirror != -1 {
				t.Fatalf("%v reversed is %v", s.heads, r.heads)
			}
		}
		if again := r.reversed(); !slices.Equal(again.heads, s.heads) || !slices.Equal(again.relations, s.relations) {
			t.Fatalf("%v reversed twice is %v", s.heads, again.heads)
		}
	}
}

// wordsWith makes words of which some are punctuation.
func wordsWith(marks ...bool) []syntax.Word {
	var words []syntax.Word
	for i, mark := range marks {
		var seen syntax.TagWord
		seen.Look(string(rune('a'+i)), nil)
		tags := syntax.Tags{UPOS: doc.Noun, XPOS: doc.NN}
		if mark {
			tags = syntax.Tags{UPOS: doc.Punctuation, XPOS: doc.Comma}
		}
		words = append(words, syntax.NewWord(&seen, tags, tags))
	}
	return words
}

func TestTreesLoseTheirPunctuation(t *testing.T) {
	relations := []doc.Relation{doc.Subject, doc.PunctuationOf, doc.Root, doc.Object}
	for _, test := range []struct {
		name  string
		marks []bool
		heads []int32
		want  []int32
	}{
		{"a comma", []bool{false, true, false, false}, []int32{2, 0, -1, 2}, []int32{1, -1, 1}},
		{"a word on a comma", []bool{false, true, false, false}, []int32{1, 2, -1, 2}, []int32{1, -1, 1}},
		{"the root is a mark", []bool{false, true, false, false}, []int32{1, -1, 1, 2}, []int32{-1, 0, 1}},
		{"nothing but marks", []bool{true, true, true, true}, []int32{2, 0, -1, 2}, []int32{2, 0, -1, 2}},
	} {
		if got := newTree(wordsWith(test.marks...), test.heads, relations).heads; !slices.Equal(got, test.want) {
			t.Errorf("%s: heads are %v, want %v", test.name, got, test.want)
		}
	}
}

// Teachers who agree are believed, and where they do not the third vote counts.
func TestTeachersParseByVotes(t *testing.T) {
	tagger, _, err := syntax.NewTagger(TrainTagger([]Sentence{sentence("a/a/NOUN/NN b/b/NOUN/NN c/c/NOUN/NN d/d/NOUN/NN")}, TaggerOptions{Epochs: 1}))
	if err != nil {
		t.Fatal(err)
	}
	var s Sentence
	for _, form := range []string{"a", "b", "c"} {
		s.Tokens = append(s.Tokens, Token{Form: form, UPOS: "NOUN", XPOS: "NN"})
	}
	// Models without weights shift first: all words then hang on the one before.
	teachers := newTeachers(tagger, emptyModel(), emptyModel())
	teachers.parse(&s, nil)
	heads := func() (h []int) {
		for _, token := range s.Tokens {
			h = append(h, token.Head)
		}
		return h
	}
	if got := heads(); !slices.Equal(got, []int{-1, 0, 1}) {
		t.Errorf("alone the forward teacher should win: %v", got)
	}
	teachers.parse(&s, []int32{1, 2, -1})
	if got := heads(); !slices.Equal(got, []int{1, 2, -1}) {
		t.Errorf("two against one should win: %v", got)
	}
}
