package source

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"path"
	"path/filepath"
	"strings"

	"dateline/model"
)

// Hints are what is known of an input besides its bytes. All of them may be
// empty.
type Hints struct {
	Path        string    // as the reader named it; documents keep it
	URL         string    // the address it was fetched from
	ContentType string    // as the server gave it, with its parameters
	Lines       bool      // JSON Lines, whatever it looks like
	Today       model.Day // nothing is published after it; 0 means no bound
}

// Link is an address that an input gives, to be followed only when the reader
// asks for it.
type Link struct {
	URL   string
	Title string // "" when it has none
}

// Part is a document that was found in an input and is still to be read.
// Finding is cheap and goes in the order of the input; reading, which parses
// and may take long, can be done by any goroutine.
type Part struct {
	Path string // of the input, with the place in it: feed.xml#3, old.zip/a.html
	Line int    // in JSON Lines and CSV, counted from 1; 0 otherwise
	Size int    // bytes held until it is read
	read func() (Document, error)
}

// Read parses the document. It may be called once.
func (p Part) Read() (Document, error) { return p.read() }

// Split finds the documents in an input and hands them to yield one by one as
// the bytes come in: a page is one, a feed or JSON Lines as many as it has. It
// holds one document at a time, of MaxSize bytes at the most.
//
// What is wrong with the input is told by [Part.Read] in the place where the
// document would stand, and what can be read after it still comes. Split
// returns the error of yield, which ends it, or nil.
func Split(r io.Reader, h Hints, yield func(Part) error) error {
	s := splitter{Hints: h, yield: yield}
	return s.split(r)
}

// Each is Split with the documents read, for whoever has no workers to give
// them to.
func Each(r io.Reader, h Hints, yield func(Document, error) error) error {
	return Split(r, h, func(p Part) error { return yield(p.Read()) })
}

// splitter hands out the documents of one input.
type splitter struct {
	Hints
	yield func(Part) error
}

// fail hands out what is wrong in the place of a document.
func (s *splitter) fail(line int, err error) error {
	return s.yield(Part{Path: s.Path, Line: line, read: func() (Document, error) { return Document{}, err }})
}

func (s *splitter) split(r io.Reader) error {
	buffered := bufio.NewReaderSize(r, sample)
	// Only what has arrived is looked at: whoever writes one line and waits
	// for the answer must get it.
	_, _ = buffered.Peek(1)
	head, _ := buffered.Peek(buffered.Buffered())
	if s.Lines || isLines(s.Path) || s.Path == stdin && isObject(head) {
		return s.lines(buffered)
	}
	data, err := slurp(buffered)
	if err != nil {
		return s.fail(0, err)
	}
	return s.yield(Part{Path: s.Path, Size: len(data), read: func() (Document, error) { return Parse(s.Path, data) }})
}

// stdin is the name that standard input goes by.
const stdin = "-"

// slurp reads what is left, up to MaxSize.
func slurp(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxSize+1))
	if err != nil {
		return nil, err
	}
	if len(data) > MaxSize {
		return nil, ErrTooLarge
	}
	return data, nil
}

// lines hands out the lines of JSON Lines.
func (s *splitter) lines(r io.Reader) error {
	lines := newLineReader(r, MaxSize)
	for {
		data, number, err := lines.next()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case errors.Is(err, ErrTooLarge):
			if err := s.fail(number, err); err != nil {
				return err
			}
			continue
		case err != nil:
			return s.fail(number, err)
		}
		part := Part{Path: s.Path, Line: number, Size: len(data), read: func() (Document, error) {
			d, err := ReadRecord(data)
			d.Path = s.Path
			return d, err
		}}
		if err := s.yield(part); err != nil {
			return err
		}
	}
}

// IsArticle reports whether a file of this name, found in a folder, is taken
// for an article or a collection of them.
func IsArticle(name string) bool {
	switch extension(name) {
	case ".txt", ".text", ".md", ".markdown":
		return true
	}
	return IsCollection(name)
}

// IsCollection reports whether a file of this name may hold more than one
// document.
func IsCollection(name string) bool { return name == stdin || isLines(name) }

func isLines(name string) bool {
	switch extension(name) {
	case ".jsonl", ".ndjson":
		return true
	}
	return false
}

func extension(name string) string { return strings.ToLower(path.Ext(filepath.ToSlash(name))) }

// isObject reports whether text begins with a JSON object.
func isObject(text []byte) bool {
	text = bytes.TrimLeft(bytes.TrimPrefix(text, []byte("\ufeff")), " \t\r\n")
	return len(text) > 0 && text[0] == '{'
}
