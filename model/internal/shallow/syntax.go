// Package shallow finds, without a parser, what the later stages need of a
// sentence's structure: a coarse tag for every word, verb groups ("has not
// been asked", head "asked") and flat noun phrases ("the deputy minister",
// head "minister"), and from these the subject of a verb.
//
// It works from closed word classes, the table of verbs and the neighbouring
// words, in one pass over the tokens and in linear time. It is right often
// enough for attribution and events, and wrong where English needs a parse:
// reduced relative clauses, noun-verb pairs the table leaves open, headlines.
package shallow

import "dateline/model/internal/doc"

// Analysis is the structure of a document.
type Analysis struct {
	Words  []Word // parallel to the document's tokens
	Groups []Group
	Chunks []Chunk
	// Subjects are parallel to Groups.
	Subjects []Subject
	group    []int32 // token -> index into Groups plus 1, 0 for none
	chunk    []int32 // token -> index into Chunks plus 1, 0 for none
	dated    []bool  // tokens of time expressions, which are no subjects
	doc      *doc.Document
	dates    int // how many the document had
}

// Of returns the analysis of a document, made once for all stages that come after
// its dates are known. It is only read.
func Of(d *doc.Document) *Analysis {
	if a, ok := d.Shallow.(*Analysis); ok && len(a.Words) == len(d.Tokens) && a.dates == len(d.Story.Dates) {
		return a
	}
	a := Analyze(d)
	d.Shallow = a
	return a
}

// Analyze finds the structure of every sentence.
func Analyze(d *doc.Document) *Analysis {
	a := &Analysis{
		Words: tagWords(d),
		group: make([]int32, len(d.Tokens)),
		chunk: make([]int32, len(d.Tokens)),
		dated: make([]bool, len(d.Tokens)),
		doc:   d,
		dates: len(d.Story.Dates),
	}
	for i := range d.Story.Dates {
		r := d.Cover(d.Story.Dates[i].Span)
		for k := r.From; k < r.To; k++ {
			a.dated[k] = true
		}
	}
	for _, r := range d.Ranges {
		a.findGroups(r)
		a.findChunks(r)
	}
	a.findSubjects()
	return a
}

// Tag returns the tag of a token, and Stop outside the document.
func (a *Analysis) Tag(i int) Tag {
	if i < 0 || i >= len(a.Words) {
		return Stop
	}
	return a.Words[i].Tag
}

// Lower returns the lower-case form of a token, or "" outside the document.
func (a *Analysis) Lower(i int) string {
	if i < 0 || i >= len(a.Words) {
		return ""
	}
	return a.Words[i].Lower
}

// GroupAt returns the index of the verb group a token belongs to, or -1.
func (a *Analysis) GroupAt(i int) int {
	if i < 0 || i >= len(a.group) {
		return -1
	}
	return int(a.group[i]) - 1
}

// ChunkAt returns the index of the noun phrase a token belongs to, or -1.
func (a *Analysis) ChunkAt(i int) int {
	if i < 0 || i >= len(a.chunk) {
		return -1
	}
	return int(a.chunk[i]) - 1
}

// Sentence returns the token range of the sentence a token stands in.
func (a *Analysis) Sentence(i int) doc.Range {
	return a.doc.Ranges[a.doc.Tokens[i].Sentence]
}
