// Package event is a stage of the extraction.
package event

import "dateline/model/internal/doc"

// Annotate fills the story's part of this stage.
func Annotate(d *doc.Document) {}
