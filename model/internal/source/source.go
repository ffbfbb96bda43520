// Package source reads documents: bytes in, raw title, source, date and body
// out. It knows plain text, Markdown, web pages, feeds, tables, mail, and records
// of JSON, alone and in archives; see [Split] for how one input gives many.
//
// What an input is, its content tells first and its name second: front matter
// is honoured in any file, Markdown is read as Markdown also when it comes from
// standard input, and text in an old encoding is recognised by its bytes. The
// text is never shortened on a guess, except in web pages and mail: only what is
// certainly not part of the article (markup, front matter, a heading taken as
// title) leaves the body.
//
// Nothing here trusts its input. A document holds MaxSize bytes at the most, an
// archive may not grow beyond measure, trees are built of pages of bounded size
// and depth only, and nothing that a document declares is executed, expanded or
// fetched.
//
// All strings of a [Document] are raw. The caller makes them canonical with
// package text before anything is shown or measured.
package source

import (
	"errors"
	"path/filepath"
	"strings"

	"dateline/model"
	"dateline/model/internal/source/published"
)

// MaxSize is the largest document that is opened, in bytes. Who reads the
// bytes should look at the size before reading them.
const MaxSize = 64 << 20

// The reasons why a document does not open. They say what is wrong and what to
// do; who reports them puts the file's name before.
var (
	ErrBinary   = errors.New("not a text file; open text, web pages, feeds, mail, JSON or CSV")
	ErrEmpty    = errors.New("no text in it; nothing to read")
	ErrTooLarge = errors.New("larger than 64 MB; split it into its articles")
)

// Document is what a file says of itself before any cleaning.
type Document struct {
	ID          string // as given by the input; "" otherwise
	Path        string
	Title       string
	Source      string
	URL         string
	Published   model.Day // 0 when the input does not tell
	PublishedBy model.PublishedBy
	// Sure is how sure the day of publication is, in percent; 0 when that
	// was not worked out.
	Sure int
	Body string
	// Summary tells that the body is only the teaser of a feed, and the full
	// text stands at URL.
	Summary bool
	// Links are the feeds that the document names (OPML, the head of a web
	// page), which are not documents themselves.
	Links []Link
	// Warnings tell, in lower case and without the file's name, what could not
	// be understood although the text opens: "front matter line 2: ...".
	Warnings []string
}

// Parse reads a document. The path is kept as given; its last element tells
// the kind of file where the content does not, and may hold the date of
// publication. The error is ErrTooLarge, ErrBinary or ErrEmpty, without path.
func Parse(path string, data []byte) (Document, error) {
	if len(data) > MaxSize {
		return Document{}, ErrTooLarge
	}
	content, err := decode(data)
	if err != nil {
		return Document{}, err
	}
	d := Document{Path: path, PublishedBy: model.PublishedNone}
	body := d.readFrontMatter(normaliseLines(content))
	if markdownName(path) || looksLikeMarkdown(body) {
		body = d.readMarkdown(body)
	} else {
		body = d.readPlain(body)
	}
	d.Body = body
	if strings.TrimSpace(d.Body) == "" {
		return Document{}, ErrEmpty
	}
	if day := published.InName(filepath.Base(path)); d.Published == 0 && day != 0 {
		d.Published, d.PublishedBy = day, model.PublishedFilename
	}
	return d, nil
}

// normaliseLines ends all lines with \n, which every reader here relies on.
func normaliseLines(s string) string {
	if strings.IndexByte(s, '\r') < 0 {
		return s
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

// readPlain takes a heading off plain text: a short first line without a final
// stop, apart from the text below it. A line that might be anything else, such
// as a byline, a date or the place of a report, stays in the body.
func (d *Document) readPlain(body string) string {
	trimmed := strings.TrimLeft(body, " \n\t")
	line, rest, found := strings.Cut(trimmed, "\n")
	line = strings.TrimSpace(line)
	if !found || d.Title != "" || !isHeading(line) || !strings.HasPrefix(strings.TrimLeft(rest, " \t"), "\n") {
		return body
	}
	// A heading stands over text that is longer than it.
	if text := strings.TrimSpace(rest); len(text) > 2*len(line) {
		d.Title = line
		return text
	}
	return body
}

func isHeading(line string) bool {
	words := len(strings.Fields(line))
	if words < 3 || words > 20 || len(line) > 150 {
		return false
	}
	if strings.ContainsAny(line[len(line)-1:], ".:;,-)\"'") || strings.HasSuffix(line, "”") || strings.HasSuffix(line, "…") {
		return false
	}
	first, _, _ := strings.Cut(line, " ")
	switch strings.ToLower(first) {
	case "by", "from", "-", "*", "•", "dear", "date:", "published", "updated":
		return false
	}
	_, dated := published.ParseDay(line)
	return !dated && !strings.Contains(line, "://")
}
