package train

import (
	"slices"

	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
)

// inventory gives words, tags and relations their numbers.
type inventory struct {
	hashes    []uint32
	rows      map[uint32]int32
	sources   []int32 // for each row the vector it begins with, -1 for none
	tags      *tagClasses
	relations []doc.Relation
}

// knownTimes is how often a word without a vector must stand in the treebanks to
// get one of its own.
const knownTimes = 2

// newInventory numbers the words that have vectors and the other frequent words
// of the treebanks.
func newInventory(vectors *Vectors, gold []Sentence) *inventory {
	v := &inventory{rows: map[uint32]int32{}, tags: newTagClasses(gold)}
	v.hashes, v.sources = []uint32{0, 0}, []int32{-1, -1}
	add := func(hash uint32, source int32) {
		if _, known := v.rows[hash]; !known {
			v.rows[hash] = int32(len(v.hashes))
			v.hashes, v.sources = append(v.hashes, hash), append(v.sources, source)
		}
	}
	for i, w := range vectors.Words {
		add(syntax.ReadForm(w).Word, int32(i))
	}
	counts := map[uint32]int{}
	relations := map[doc.Relation]bool{}
	for _, s := range gold {
		for _, t := range s.Tokens {
			counts[syntax.ReadForm(t.Form).Word]++
			relations[doc.ParseRelation(t.Relation)] = true
		}
	}
	for _, hash := range sortedKeys(counts) {
		if counts[hash] >= knownTimes {
			add(hash, -1)
		}
	}
	delete(relations, doc.NoRelation)
	for r := range relations {
		v.relations = append(v.relations, r)
	}
	slices.Sort(v.relations)
	return v
}

// lesson turns a sentence into what a network learns. A token without tags or
// relation, or with the head noVote, has none that is known.
func (v *inventory) lesson(s Sentence) netLesson {
	n := len(s.Tokens) + 1
	l := netLesson{words: make([]int32, n), affixes: make([][]int32, syntax.AffixTables), tags: make([]int32, n), heads: make([]int32, n), relations: make([]int32, n)}
	for k := range l.affixes {
		l.affixes[k] = make([]int32, n)
	}
	l.words[0], l.tags[0], l.heads[0], l.relations[0] = rootWord, -1, -1, -1
	for i, t := range s.Tokens {
		form := syntax.ReadForm(t.Form)
		l.words[i+1] = v.rows[form.Word] // unknownWord if it has none
		for k, row := range form.Affixes {
			l.affixes[k][i+1] = int32(row)
		}
		l.tags[i+1], l.heads[i+1], l.relations[i+1] = -1, -1, -1
		if t.UPOS != "" {
			l.tags[i+1] = int32(v.tags.of(t))
		}
		if t.Head != noVote {
			l.heads[i+1] = int32(t.Head + 1)
			if r, known := slices.BinarySearch(v.relations, doc.ParseRelation(t.Relation)); known {
				l.relations[i+1] = int32(r)
			}
		}
	}
	return l
}
