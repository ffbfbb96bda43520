// Package seeds holds the articles that ship inside the program, so that
// dateline without arguments opens something real.
package seeds

import (
	"embed"
	"io/fs"
)

//go:embed *.txt
var files embed.FS

// FS returns the seed articles, one plain-text file a story.
func FS() fs.FS { return files }
