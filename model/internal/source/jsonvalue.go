package source

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strconv"
	"strings"
)

// json hands out what is in JSON that is not JSON Lines by its name: lines
// after all, an array of records, a JSON Feed, a single record, or one of these
// inside an object. The first line decides; nothing after it is waited for.
func (s *splitter) json(r io.Reader, head []byte) error {
	if head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n"); head[0] == '[' {
		if s.jsonShape(bytes.TrimSpace(firstOf(head))) == shapeText {
			return s.text(r)
		}
		return s.jsonDocument(r) // all of it may be one line
	}
	record := &recorder{r: r}
	lines := newLineReader(record, MaxSize)
	first, number, err := lines.next()
	if err != nil && !errors.Is(err, ErrTooLarge) {
		if errors.Is(err, io.EOF) {
			err = ErrEmpty
		}
		return s.fail(0, err)
	}
	switch s.jsonShape(first) {
	case shapeLines:
		record.off = true
		return s.linesFrom(lines, first, number, err)
	case shapeDocument:
		return s.jsonDocument(record.again())
	default:
		return s.text(record.again())
	}
}

// recorder remembers what was read through it, so that it can be read again.
type recorder struct {
	r    io.Reader
	seen bytes.Buffer
	off  bool
}

func (r *recorder) Read(p []byte) (int, error) {
	n, err := r.r.Read(p)
	if !r.off {
		r.seen.Write(p[:n])
	}
	if r.seen.Len() > MaxSize+sample { // a line over the limit, which no one reads again
		r.seen, r.off = bytes.Buffer{}, true
	}
	return n, err
}

func (r *recorder) again() io.Reader {
	r.off = true
	return io.MultiReader(&r.seen, r.r)
}

type shape int

const (
	shapeText shape = iota
	shapeLines
	shapeDocument
)

// jsonShape tells by the first line that is not blank how JSON is laid out.
func (s *splitter) jsonShape(line []byte) shape {
	named := extension(s.kindName())
	text := named == ".txt" || named == ".text"
	if len(line) == 0 { // a line over the limit
		return shapeLines
	}
	rest := bytes.TrimLeft(line[1:], " \t")
	if line[0] == '[' {
		if len(rest) == 0 && !text || len(rest) > 0 && (rest[0] == '{' || rest[0] == ']' && len(rest) == 1) || named == ".json" {
			return shapeDocument
		}
		return shapeText
	}
	switch {
	case len(rest) == 0:
		if text {
			return shapeText
		}
		return shapeDocument
	case json.Valid(line):
		if named == ".json" || isWrapper(line) {
			return shapeDocument
		}
		return shapeLines
	case strings.IndexByte(",{[", line[len(line)-1]) >= 0 && rest[0] == '"', named == ".json":
		return shapeDocument
	case text || rest[0] != '"' && s.Path != stdin:
		return shapeText
	default:
		return shapeLines
	}
}

// isWrapper reports whether an object holds documents rather than being one.
func isWrapper(object []byte) bool {
	var fields map[string]json.RawMessage
	if json.Unmarshal(object, &fields) != nil || fields["text"] != nil {
		return false
	}
	for name, value := range fields {
		if holdsDocuments(name) && len(value) > 0 && value[0] == '[' {
			return true
		}
	}
	return false
}

// holdsDocuments reports whether a field of this name holds a list of them.
func holdsDocuments(name string) bool {
	switch strings.ToLower(name) {
	case "items", "articles", "entries", "stories", "documents", "docs", "results", "data", "posts", "records":
		return true
	}
	return false
}

// jsonDocument reads an array of records or an object that holds one, value by
// value.
func (s *splitter) jsonDocument(r io.Reader) error {
	limit := &limited{r: r, left: MaxSize}
	j := jsonReader{splitter: s, limit: limit, in: json.NewDecoder(limit)}
	start, err := j.in.Token()
	switch {
	case err != nil:
		return s.fail(0, j.problem(err))
	case start == json.Delim('['):
		err = j.array()
	case start == json.Delim('{'):
		j.inside = true
		err = j.object()
	}
	var given yielded
	switch {
	case errors.As(err, &given):
		return given.error
	case err != nil:
		return s.fail(0, j.problem(err))
	case j.n == 0:
		return s.fail(0, ErrEmpty)
	}
	return nil
}

// limited ends with ErrTooLarge after so many bytes.
type limited struct {
	r    io.Reader
	left int
}

func (l *limited) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, ErrTooLarge
	}
	n, err := l.r.Read(p)
	l.left -= n
	return n, err
}

// jsonReader reads the documents in a JSON value.
type jsonReader struct {
	*splitter
	limit  *limited
	in     *json.Decoder
	n      int  // documents so far
	inside bool // an object
	feed   channel
}

// yielded marks an error that came from outside.
type yielded struct{ error }

// problem says what is wrong with the JSON.
func (j *jsonReader) problem(err error) error {
	switch {
	case errors.Is(err, ErrTooLarge):
		return ErrTooLarge
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return fmt.Errorf("not JSON: it breaks off after %d stories", j.n)
	}
	return recordError(err)
}

// value reads the next value whole.
func (j *jsonReader) value() (raw json.RawMessage, err error) {
	j.limit.left = MaxSize
	err = j.in.Decode(&raw)
	return raw, err
}

func (j *jsonReader) array() error {
	for j.in.More() {
		raw, err := j.value()
		if err != nil {
			return err
		}
		if raw[0] != '{' && j.inside {
			continue // a list of something else
		}
		if err := j.hand(raw); err != nil {
			return yielded{err}
		}
	}
	_, err := j.in.Token()
	return err
}

// hand gives out one document.
func (j *jsonReader) hand(raw json.RawMessage) error {
	j.n++
	path := j.Path + "#" + strconv.Itoa(j.n)
	feed := j.feed
	feed.today = j.Today
	return j.yield(Part{Path: path, Size: len(raw), read: func() (Document, error) {
		d, err := feed.jsonItem(raw)
		d.Path = path
		return d, err
	}})
}

// object reads the fields of an object: those of a feed, a list of documents
// in one of them, or those of a record.
func (j *jsonReader) object() error {
	own := map[string]json.RawMessage{}
	for j.in.More() {
		key, err := j.in.Token()
		if err != nil {
			return err
		}
		name, _ := key.(string)
		raw, err := j.field(name)
		if err != nil {
			return err
		}
		if raw != nil && len(own) < 64 {
			own[name] = raw
		}
		j.head(name, raw)
	}
	if _, err := j.in.Token(); err != nil {
		return err
	}
	if j.n > 0 {
		return nil
	}
	raw, err := json.Marshal(own)
	if err != nil {
		return err
	}
	if err := j.hand(raw); err != nil {
		return yielded{err}
	}
	return nil
}

// field reads the value of a field. A list of documents is handed out and gives
// nil.
func (j *jsonReader) field(name string) (json.RawMessage, error) {
	if !holdsDocuments(name) {
		return j.value()
	}
	j.limit.left = MaxSize
	start, err := j.in.Token()
	switch {
	case err != nil:
		return nil, err
	case start == json.Delim('['):
		return nil, j.array()
	case start == json.Delim('{'):
		return nil, j.skip()
	default:
		return json.Marshal(start)
	}
}

// skip passes over the rest of an object.
func (j *jsonReader) skip() error {
	for depth := 1; depth > 0; {
		j.limit.left = MaxSize
		token, err := j.in.Token()
		if err != nil {
			return err
		}
		switch token {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
	}
	return nil
}

// head takes over what a feed says for all of its entries.
func (j *jsonReader) head(name string, raw json.RawMessage) {
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return
	}
	switch name {
	case "title":
		j.feed.title = titleText(s)
	case "home_page_url":
		j.feed.base, _ = url.Parse(s)
	}
}

// jsonItem reads a record, or an entry of a JSON Feed.
func (c *channel) jsonItem(raw []byte) (Document, error) {
	var item struct {
		ID          json.RawMessage `json:"id"`
		URL         string          `json:"url"`
		ExternalURL string          `json:"external_url"`
		Title       string          `json:"title"`
		HTML        string          `json:"content_html"`
		Text        string          `json:"content_text"`
		Summary     string          `json:"summary"`
		Published   string          `json:"date_published"`
	}
	if err := json.Unmarshal(raw, &item); err != nil {
		return ReadRecord(raw)
	}
	if item.HTML == "" && item.Text == "" && item.Summary == "" {
		return ReadRecord(raw)
	}
	id, err := recordID(item.ID)
	if err != nil {
		return Document{}, err
	}
	e := entry{channel: c, id: id, link: item.URL, content: content{item.HTML, true}, summary: content{item.Summary, false}}
	if item.HTML == "" {
		e.content = content{item.Text, false}
	}
	d := Document{ID: e.identity(), Title: titleText(item.Title), Source: c.title, URL: e.address()}
	if d.Body, d.Summary = e.body(); strings.TrimSpace(d.Body) == "" {
		return d, ErrEmpty
	}
	setDay(&d, item.Published, c.today)
	return d, nil
}
