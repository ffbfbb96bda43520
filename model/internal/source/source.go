// Package source reads documents: bytes in, raw title, source, date and body
// out.
package source

import "dateline/model"

// Document is what a file says of itself before any cleaning.
type Document struct {
	ID          string // as given by the input; "" otherwise
	Path        string
	Title       string
	Source      string
	URL         string
	Published   model.Day
	PublishedBy model.PublishedBy
	Body        string
}
