// Package doc is the annotated document that the extraction stages hand on: a
// story together with what only the stages need, its tokens. Each stage reads
// what the ones before it wrote and adds its own part:
//
//	text    Story.Paragraphs, Story.Sentences, Tokens, Ranges
//	syntax  Head, UPOS, XPOS and Relation of the Tokens
//	timex   Story.Dates; Story.Published where it was unknown
//	actor   Story.Actors
//	said    Story.Statements
//	event   Story.Events
//
// The document owns the text; every annotation is a byte span into it. A
// document belongs to one goroutine.
package doc

import (
	"sort"

	"dateline/model"
)

// Document is a story on its way through the stages.
type Document struct {
	Story  *model.Story
	Tokens []Token // all tokens of the text in order
	Ranges []Range // tokens of each sentence, parallel to Story.Sentences

	// Shallow is what package shallow made of the tokens and dates, kept for the
	// stages that share it.
	Shallow any
}

// Token is a word, number or punctuation mark, cut as in the English treebanks
// of Universal Dependencies: clitics ('s, n't, 're) and the parts and hyphens
// of a compound (long-term) are tokens of their own; a word with a bound prefix
// (re-open) is one token.
type Token struct {
	model.Span
	Sentence int // index into Story.Sentences

	// What syntax adds.
	Head     int32    // index of the head token in the document, -1 for a root
	UPOS     UPOS     // universal part of speech
	XPOS     XPOS     // Penn part of speech
	Relation Relation // to the head; Root for a root
}

// Range is a half-open range of token indexes.
type Range struct{ From, To int }

// Len returns the number of tokens.
func (r Range) Len() int { return r.To - r.From }

// New starts a document on a story whose Text is canonical.
func New(story *model.Story) *Document { return &Document{Story: story} }

// Text returns the canonical text.
func (d *Document) Text() string { return d.Story.Text }

// Word returns the text of the token with the given index, or "" outside the
// document, so that looking at neighbours needs no bounds check.
func (d *Document) Word(i int) string {
	if i < 0 || i >= len(d.Tokens) {
		return ""
	}
	t := d.Tokens[i]
	return d.Story.Text[t.Start:t.End]
}

// Slice returns the text of a token range, or "".
func (d *Document) Slice(r Range) string { return d.Story.Slice(d.Span(r)) }

// Span returns the bytes that a token range covers; an empty range gives an
// empty span.
func (d *Document) Span(r Range) model.Span {
	if r.From < 0 || r.From >= r.To || r.To > len(d.Tokens) {
		return model.Span{}
	}
	return model.Span{Start: d.Tokens[r.From].Start, End: d.Tokens[r.To-1].End}
}

// Cover returns the tokens that overlap a span.
func (d *Document) Cover(span model.Span) Range {
	from := sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].End > span.Start })
	to := sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].Start >= span.End })
	return Range{From: from, To: max(from, to)}
}
