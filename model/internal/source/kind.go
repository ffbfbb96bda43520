package source

import (
	"bytes"
	"errors"
	"strings"
)

// kind is what an input is.
type kind int

const (
	kindText  kind = iota // also Markdown, and whatever proves unreadable
	kindJSON              // lines, an array, a feed
	kindFeed              // RSS, Atom
	kindOPML              // a list of feeds
	kindPage              // HTML
	kindCSV               //
	kindMail              // one mail, also a page saved as MHTML
	kindMbox              // many
	kindGzip              //
	kindZip               //
	kindOther             // known and not read
)

// The kinds of file that are known and not read. They say what to do.
var (
	ErrPDF     = errors.New("a PDF file, which is not read; make text of it, for example with pdftotext, and open that")
	ErrEPUB    = errors.New("an EPUB book, which is not read; make text of it, for example with pandoc -t plain, and open that")
	ErrWord    = errors.New("a word processor's file, which is not read; save it as plain text or HTML and open that")
	ErrSitemap = errors.New("a sitemap, which lists addresses and no articles; open the addresses you want")
)

// known returns why a file with such a beginning is not read, or nil.
func known(head []byte) error {
	begins := func(s string) bool { return bytes.HasPrefix(head, []byte(s)) }
	switch {
	case begins("%PDF-"):
		return ErrPDF
	case begins("{\\rtf"), begins("\xd0\xcf\x11\xe0"):
		return ErrWord
	case begins("PK\x03\x04"):
		return knownZip(head)
	}
	return nil
}

// knownZip tells the books and documents among the archives: their first file
// is one that no collection of articles has.
func knownZip(head []byte) error {
	if len(head) < 30 {
		return nil
	}
	first := head[30:]
	switch {
	case bytes.HasPrefix(first, []byte("mimetypeapplication/epub+zip")):
		return ErrEPUB
	case bytes.HasPrefix(first, []byte("[Content_Types].xml")), bytes.HasPrefix(first, []byte("_rels/")),
		bytes.HasPrefix(first, []byte("word/")), bytes.HasPrefix(first, []byte("docProps/")),
		bytes.HasPrefix(first, []byte("mimetypeapplication/vnd.oasis")):
		return ErrWord
	}
	return nil
}

// kindOf tells what an input is by its first bytes, and where these leave it
// open by its name and by what the server said.
func kindOf(head []byte, h Hints) kind {
	switch {
	case known(head) != nil:
		return kindOther
	case bytes.HasPrefix(head, []byte("\x1f\x8b")):
		return kindGzip
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		return kindZip
	}
	name := extension(h.kindName())
	text := bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n")
	switch {
	case len(text) == 0 || markdownName(h.kindName()):
		return kindText
	case text[0] == '<':
		return kindOfMarkup(text, h)
	case text[0] == '{', text[0] == '[':
		return kindJSON
	case isMbox(head):
		return kindMbox
	case isMail(head, name == ".eml" || name == ".mht" || name == ".mhtml"):
		return kindMail
	case name == ".csv", name == ".tsv", hasColumns(firstLine(string(text))):
		return kindCSV
	case pageName(name), name == "" && isHTML(h.ContentType):
		return kindPage
	}
	return kindText
}

// kindOfMarkup tells feeds from pages by their first element, which may stand
// after comments, instructions and a document type.
func kindOfMarkup(text []byte, h Hints) kind {
	for at := 0; at < len(text); {
		kind, n := xmlPiece(text[at:], true)
		piece := text[at : at+n]
		at += n
		if kind == xmlOther && bytes.HasPrefix(bytes.ToLower(piece), []byte("<!doctype html")) {
			return kindPage
		}
		if kind == xmlStart {
			return kindOfElement(string(bytes.ToLower(tagName(piece))), h)
		}
		if kind == xmlText && len(bytes.TrimSpace(piece)) > 0 {
			break
		}
	}
	return kindOfElement("", h)
}

func kindOfElement(name string, h Hints) kind {
	switch name {
	case "rss", "feed", "rdf:rdf", "channel", "atom:feed", "rdf", "item", "entry":
		return kindFeed
	case "opml":
		return kindOPML
	case "urlset", "sitemapindex":
		return kindOther
	case "html", "head", "body", "title", "meta", "base", "link", "script", "style", "article", "section", "main", "div", "p",
		"h1", "h2", "h3", "table", "center", "font", "header", "nav", "a", "span", "ul", "ol", "blockquote", "img", "b", "i", "em",
		"strong", "br", "hr", "figure", "pre", "time", "nitf", "xhtml:html":
		return kindPage
	}
	if pageName(extension(h.kindName())) || isHTML(h.ContentType) || strings.HasPrefix(name, "html") {
		return kindPage
	}
	return kindText
}

func pageName(extension string) bool {
	switch extension {
	case ".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx":
		return true
	}
	return false
}

func isHTML(contentType string) bool {
	kind, _, _ := strings.Cut(strings.ToLower(contentType), ";")
	kind = strings.TrimSpace(kind)
	return kind == "text/html" || kind == "application/xhtml+xml"
}
