// Package timex finds time expressions and resolves them to TIMEX3 values.
package timex

import (
	"dateline/model"
	"dateline/model/internal/doc"
)

// Annotate fills the story's Dates, and its Published day where it was unknown
// and the text tells it. Today bounds that inference: nothing is published
// after it; 0 means no bound.
func Annotate(d *doc.Document, today model.Day) {}
