package said

import (
	"strings"
	"testing"

	"dateline/model/internal/doc"
)

// word returns the token of a word that stands once in a text.
func word(t *testing.T, d *doc.Document, w string) int {
	t.Helper()
	for i := range d.Tokens {
		if d.Word(i) == w {
			return i
		}
	}
	t.Fatalf("no %q in %q", w, d.Story.Text)
	return -1
}

// TestTreeSpans wants the words that hang on a word, near or far.
func TestTreeSpans(t *testing.T) {
	d := annotated("[Ann Vale] said that the old bridge was safe.")
	s := newStage(d)
	for head, want := range map[string]string{
		"safe": "that the old bridge was safe", "bridge": "the old bridge", "old": "old",
	} {
		if got := d.Story.Slice(d.Span(s.tree.spans[word(t, d, head)])); got != want {
			t.Errorf("what hangs on %q spans %q, want %q", head, got, want)
		}
	}
}

// TestTreeOfWordsReadAlone wants a tree that knows nothing of the words around
// those that are read as a sentence of their own.
func TestTreeOfWordsReadAlone(t *testing.T) {
	d := annotated("[Ann Vale] said that [Bo Reed] had promised to repair the bridge.")
	s := newStage(d)
	inner, outer := word(t, d, "promised"), word(t, d, "said")
	if s.above(inner) != outer || s.path(outer, inner) < 2 {
		t.Fatalf("%q hangs on token %d, want %q", "promised", s.above(inner), "said")
	}
	marked, _ := s.clauses(inner)
	s.clip = doc.Range{From: word(t, d, "that"), To: len(d.Tokens) - 1}
	if s.above(inner) != -1 || s.relation(inner) != uint32(doc.Root) {
		t.Errorf("read alone, %q hangs on token %d as %d, want it a root", "promised", s.above(inner), s.relation(inner))
	}
	alone, clause := s.clauses(inner)
	if marked&hasMark == 0 || alone != marked&^hasMark {
		t.Errorf("read alone, %q has dependents %b, want those of the whole, %b, without \"that\"", "promised", alone, marked)
	}
	if clause != word(t, d, "repair") {
		t.Errorf("the clause under %q is token %d, want %q", "promised", clause, "repair")
	}
}

// TestPathsTellRelationsApart wants the same way for the same relation, and
// another for another.
func TestPathsTellRelationsApart(t *testing.T) {
	path := func(text, from, to string) uint32 {
		d := annotated(text)
		return newStage(d).path(word(t, d, from), word(t, d, to))
	}
	subject := path("[Vale] praised [Reed].", "Vale", "praised")
	if other := path("The [%Board] accused [Reed].", "Board", "accused"); other != subject {
		t.Error("two subjects have two ways to their verbs")
	}
	if object := path("[Vale] praised [Reed].", "Reed", "praised"); object == subject {
		t.Error("subject and object have one way to their verb")
	}
	far := path("A"+strings.Repeat(" man who knew a", 9)+" baker [Vale] praised.", "A", "praised")
	if far == subject {
		t.Error("a way beyond all limits is that of a subject")
	}
}

// TestNounLeavesTheCueToItsVerb: in what somebody says a thing is no cue beside
// the verb of saying; alone it is.
func TestNounLeavesTheCueToItsVerb(t *testing.T) {
	for text, want := range map[string]string{
		"The [%Port Ministry] said in a statement that talks would resume in May.": "said",
		"[Ann Vale] wrote in a letter that the bridge was unsafe.":                 "wrote",
	} {
		story := annotated(text).Story
		if len(story.Statements) != 1 || story.Slice(story.Statements[0].Cue[0]) != want {
			t.Errorf("%s\n%swant one statement with cue %q", text, ledger(annotated(text)), want)
		}
	}
}
