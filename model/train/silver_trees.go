package train

import (
	"unicode"

	"dateline/model/internal/doc"
)

// foreignTrees are the trees that another parser made of a document. Its tokens
// are told by how many characters other than blanks stand before and up to
// their end, which hardly depends on how a text was cleaned and cut.
type foreignTrees struct {
	length int // of the whole text, in such characters
	tokens []foreignToken
}

type foreignToken struct {
	from, to int
	head     int // index in tokens, -1 for the root, noVote where its tree says nothing of ours
	tag      string
}

// noVote is a head that nothing is known of.
const noVote = -2

// aligned is what another annotation says of the tokens of a document: their
// heads, noVote where it says nothing, and Penn tags, "" likewise.
type aligned struct {
	heads []int32
	tags  []string
}

// alignedWith says what the other annotation has in the places of the tokens of
// a document. It is empty if the documents are not the same.
func (f *foreignTrees) alignedWith(d *doc.Document) aligned {
	if f == nil {
		return aligned{}
	}
	marks := newMarks(d.Story.Text)
	if len(f.tokens) == 0 || marks.at(len(d.Story.Text)) != f.length {
		return aligned{}
	}
	place := map[[2]int]int32{}
	for i, t := range d.Tokens {
		place[[2]int{marks.at(t.Start), marks.at(t.End)}] = int32(i)
	}
	a := aligned{heads: make([]int32, len(d.Tokens)), tags: make([]string, len(d.Tokens))}
	for i := range a.heads {
		a.heads[i] = noVote
	}
	for _, t := range f.tokens {
		at, ok := place[[2]int{t.from, t.to}]
		if !ok {
			continue
		}
		a.tags[at] = t.tag
		switch {
		case t.head == noVote:
		case t.head < 0:
			a.heads[at] = -1
		default:
			h := f.tokens[t.head]
			if head, ok := place[[2]int{h.from, h.to}]; ok {
				a.heads[at] = head
			}
		}
	}
	return a
}

// marks counts the characters other than blanks before each byte of a text.
type marks []int32

func newMarks(text string) marks {
	m := make(marks, len(text)+1)
	n := int32(0)
	for i, c := range text {
		m[i] = n
		if !unicode.IsSpace(c) {
			n++
		}
	}
	m[len(text)] = n
	return m
}

func (m marks) at(offset int) int { return int(m[offset]) }

// add appends a sentence with heads and relations of version 1 of Universal
// Dependencies; heads count from 0 in the sentence, -1 is the root. What
// version 2 attaches otherwise is told anew or left out.
func (f *foreignTrees) add(tokens []foreignToken, tags, relations []string) {
	first := len(f.tokens)
	names := namesIn(tokens, tags, relations)
	for i, t := range tokens {
		switch relation := relations[i]; {
		case relation == "cc":
			t.head = conjunctAfter(i, t.head, tokens, relations)
		case relation == "punct" || relation == "dep" || relation == "mwe" || relation == "discourse":
			t.head = noVote
		case names[i] || t.head >= 0 && names[t.head]:
			t.head = noVote
		}
		if t.head >= 0 {
			t.head += first
		}
		f.tokens = append(f.tokens, t)
	}
}

// foreignOf gathers the trees of each document.
func foreignOf(silver []SilverSentence) map[string]*foreignTrees {
	all := map[string]*foreignTrees{}
	for _, s := range silver {
		f := all[s.Document]
		if f == nil {
			f = &foreignTrees{length: s.characterLength}
			all[s.Document] = f
		}
		for i := range s.tree {
			if s.tree[i].head >= len(s.tree) {
				s.tree[i].head = noVote
			}
		}
		f.add(s.tree, s.Tags, s.Relations)
	}
	return all
}

// namesIn marks the words of names of more than one word: version 2 has the first
// of them as the head, version 1 the last.
func namesIn(tokens []foreignToken, tags, relations []string) []bool {
	names := make([]bool, len(tokens))
	for i, t := range tokens {
		if relations[i] == "compound" && tags[i] == "NNP" && t.head >= 0 && tags[t.head] == "NNP" {
			names[i], names[t.head] = true, true
		}
	}
	return names
}

// conjunctAfter finds the head of a conjunction in version 2: the next word
// that is coordinated with its head in version 1.
func conjunctAfter(conjunction, head int, tokens []foreignToken, relations []string) int {
	for i := conjunction + 1; i < len(tokens); i++ {
		if relations[i] == "conj" && tokens[i].head == head {
			return i
		}
	}
	return noVote
}
