package syntax

import (
	"slices"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
)

// treeDocument builds a document of one sentence from words written
// form/relation/head, heads counted from 1 and 0 for the root.
func treeDocument(words string) *doc.Document {
	d := &doc.Document{Story: &model.Story{}}
	for _, w := range strings.Fields(words) {
		part := strings.Split(w, "/")
		head := 0
		for _, c := range part[2] {
			head = 10*head + int(c-'0')
		}
		start := len(d.Story.Text)
		d.Story.Text += part[0] + " "
		d.Tokens = append(d.Tokens, doc.Token{
			Span: model.Span{Start: start, End: start + len(part[0])},
			Head: int32(head - 1), Relation: doc.ParseRelation(part[1]),
		})
	}
	d.Ranges = []doc.Range{{From: 0, To: len(d.Tokens)}}
	return d
}

// wordsOf names tokens.
func wordsOf(d *doc.Document, tokens ...int) string {
	var out []string
	for _, t := range tokens {
		out = append(out, d.Word(t))
	}
	return strings.Join(out, " ")
}

const mayor = "Lund/nsubj/6 ,/punct/4 the/det/4 mayor/appos/1 ,/punct/4 said/root/0 she/nsubj/8 planned/ccomp/6 " +
	"to/mark/10 build/xcomp/8 bridges/obj/10 and/cc/13 roads/conj/11 and/cc/15 left/conj/6 ./punct/6"

func TestQuestionsToATree(t *testing.T) {
	d := treeDocument(mayor)
	find := func(word string) int {
		for i := range d.Tokens {
			if d.Word(i) == word {
				return i
			}
		}
		return -1
	}
	for question, got := range map[string]int{
		"said/Lund":      Subject(d, find("said")),
		"left/Lund":      Subject(d, find("left")),
		"build/she":      Subject(d, find("build")),
		"bridges/":       Subject(d, find("bridges")),
		"build/bridges":  Object(d, find("build")),
		"said/planned":   ClausalComplement(d, find("said")),
		"planned/build":  ClausalComplement(d, find("planned")),
		"Lund/mayor":     Apposition(d, find("Lund")),
		"mayor/Lund":     Head(d, find("mayor")),
		"none/":          Subject(d, 99),
		"none below 0/":  Object(d, -1),
		"the mayor/Lund": HeadOf(d, doc.Range{From: 0, To: 5}),
		", the/the":      HeadOf(d, doc.Range{From: 1, To: 3}),
		"only comma/,":   HeadOf(d, doc.Range{From: 1, To: 2}),
		"nothing/":       HeadOf(d, doc.Range{From: 3, To: 3}),
	} {
		_, want, _ := strings.Cut(question, "/")
		if d.Word(got) != want {
			t.Errorf("%s: got %q", question, d.Word(got))
		}
	}
	for word, want := range map[string]string{"said": "left", "left": "said", "bridges": "roads", "roads": "bridges", "the": ""} {
		if got := wordsOf(d, slices.Collect(Conjuncts(d, find(word)))...); got != want {
			t.Errorf("conjuncts of %s are %q, want %q", word, got, want)
		}
	}
	for word, want := range map[string]string{"Lund": "Lund , the mayor ,", "planned": "she planned to build bridges and roads", "roads": "and roads"} {
		if got := d.Slice(Subtree(d, find(word))); got != want {
			t.Errorf("subtree of %s is %q, want %q", word, got, want)
		}
	}
	if got := wordsOf(d, slices.Collect(Children(d, find("planned")))...); got != "she build" {
		t.Errorf("children are %q", got)
	}
}

func TestSubjectOfAControlledClauseIsTheObject(t *testing.T) {
	d := treeDocument("He/nsubj/2 told/root/0 her/iobj/2 to/mark/5 go/xcomp/2")
	if got := d.Word(Subject(d, 4)); got != "her" {
		t.Errorf("subject is %q", got)
	}
}

func TestQuestionsEndOnCircles(t *testing.T) {
	d := treeDocument("a/conj/2 b/conj/1")
	if Subject(d, 0) != -1 || Dominates(d, 5, 0) || Subtree(d, 0).Len() != 2 {
		t.Error("a circle of heads is not survived")
	}
	for range Conjuncts(d, 0) {
	}
}
