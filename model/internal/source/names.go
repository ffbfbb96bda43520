package source

import (
	"path"
	"path/filepath"
	"strings"
)

// IsArticle reports whether a file of this name, found in a folder, is taken
// for an article or a collection of them.
func IsArticle(name string) bool {
	name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	switch extension(name) {
	case ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".eml", ".mht", ".mhtml", ".opml":
		return true
	}
	return IsCollection(name)
}

// IsCollection reports whether a file of this name may hold more than one
// document.
func IsCollection(name string) bool {
	name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	switch extension(name) {
	case ".json", ".rss", ".atom", ".rdf", ".xml", ".feed", ".csv", ".tsv", ".mbox", ".zip":
		return true
	}
	return name == stdin || isLines(name)
}

func isLines(name string) bool {
	switch extension(name) {
	case ".jsonl", ".ndjson":
		return true
	}
	return false
}

// extension is the ending of a file's name, in lower case.
func extension(name string) string { return strings.ToLower(path.Ext(filepath.ToSlash(name))) }
