// Package text turns what was read into canonical text and finds paragraphs,
// sentences and tokens in it. It is the only place where bytes change.
package text

import "dateline/model/internal/doc"

// Clean returns s as canonical text.
func Clean(s string) string { return s }

// Segment fills the paragraphs, sentences, tokens and ranges of a document.
func Segment(d *doc.Document) {}
