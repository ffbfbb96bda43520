package source

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"golang.org/x/text/transform"

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

	name string // what the kind is told by where it is not Path: without .gz
}

func (h Hints) kindName() string {
	if h.name != "" {
		return h.name
	}
	return h.Path
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
	s := splitter{Hints: h, yield: yield, file: r}
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
	yield    func(Part) error
	file     io.Reader // as it was given, before any buffer
	unpacked bool      // this is what an archive held
}

// fail hands out what is wrong in the place of a document.
func (s *splitter) fail(line int, err error) error {
	return s.yield(Part{Path: s.Path, Line: line, read: func() (Document, error) { return Document{}, err }})
}

func (s *splitter) split(r io.Reader) error {
	buffered := bufio.NewReaderSize(r, sample)
	// Only what has arrived is looked at where it may be JSON Lines: whoever
	// writes one line and waits for the answer must get it.
	_, _ = buffered.Peek(1)
	head, _ := buffered.Peek(buffered.Buffered())
	if (s.Lines || isLines(s.kindName())) && !packed(head) {
		return s.lines(buffered)
	}
	if text := bytes.TrimSpace(bytes.TrimPrefix(head, []byte("\ufeff"))); len(text) == 0 || text[0] != '{' {
		head, _ = buffered.Peek(sample)
	}
	if e := wide(head); e != nil {
		buffered = bufio.NewReaderSize(transform.NewReader(buffered, e.NewDecoder()), sample)
		head, _ = buffered.Peek(sample)
	}
	k := kindOf(head, s.Hints)
	if k == kindJSON && bytes.HasPrefix(head, []byte("\ufeff")) {
		head = bytes.Clone(head[3:])
		_, _ = buffered.Discard(3)
	}
	return s.dispatch(k, buffered, head)
}

// dispatch gives an input to the reader of its kind.
func (s *splitter) dispatch(k kind, r *bufio.Reader, head []byte) error {
	switch k {
	case kindOther:
		if err := known(head); err != nil {
			return s.fail(0, err)
		}
		return s.fail(0, ErrSitemap)
	case kindGzip:
		return s.gzip(r)
	case kindZip:
		return s.zip(r)
	case kindJSON:
		return s.json(r, head)
	case kindFeed:
		return s.feed(declared(r, head, s.ContentType))
	case kindCSV:
		return s.csv(declared(r, head, s.ContentType), head)
	case kindMbox:
		return s.mbox(r)
	default:
		return s.whole(r, k)
	}
}

// text hands out an input that is one text.
func (s *splitter) text(r io.Reader) error { return s.whole(r, kindText) }

// whole hands out an input that is one document.
func (s *splitter) whole(r io.Reader, k kind) error {
	data, err := slurp(r)
	if err != nil {
		return s.fail(0, err)
	}
	h := s.Hints
	return s.yield(Part{Path: s.Path, Size: len(data), read: func() (Document, error) { return h.parse(k, data) }})
}

// parse reads a document of a kind that is one document.
func (h Hints) parse(k kind, data []byte) (Document, error) {
	switch k {
	case kindPage:
		return h.page(data)
	case kindMail:
		return h.mail(data)
	case kindOPML:
		return h.opml(data)
	default:
		d, err := Parse(h.kindName(), data)
		d.Path = h.Path
		return d, err
	}
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
	data, number, err := lines.next()
	return s.linesFrom(lines, data, number, err)
}

// linesFrom goes on with lines of which one has been read.
func (s *splitter) linesFrom(lines *lineReader, data []byte, number int, err error) error {
	for ; ; data, number, err = lines.next() {
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
		line := data
		part := Part{Path: s.Path, Line: number, Size: len(line), read: func() (Document, error) {
			d, err := ReadRecord(line)
			d.Path = s.Path
			return d, err
		}}
		if err := s.yield(part); err != nil {
			return err
		}
	}
}
