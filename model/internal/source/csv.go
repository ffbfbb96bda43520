package source

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
)

// ErrNoText tells of a table that cannot be read as articles.
var ErrNoText = errors.New(`no column "text" in its first line; name the columns id, text, title, source, url, published`)

// columnOf returns the field that a column's name stands for, or "".
func columnOf(name string) string {
	name = strings.TrimSpace(strings.TrimPrefix(name, "\ufeff"))
	switch strings.ToLower(name) {
	case "text", "body", "content", "article", "fulltext", "full_text":
		return "text"
	}
	return fieldOf(name)
}

// delimiter is what parts the columns of a first line: of those in use, the one
// that parts it into the most names that are known. It is 0 if none does.
func delimiter(header string) (comma rune, known int) {
	for _, c := range []rune{',', ';', '\t', '|'} {
		n, text := 0, false
		for name := range strings.SplitSeq(header, string(c)) {
			switch columnOf(strings.Trim(strings.TrimSpace(name), `"`)) {
			case "":
			case "text":
				text = true
				n++
			default:
				n++
			}
		}
		if text && n > known {
			comma, known = c, n
		}
	}
	return comma, known
}

// hasColumns reports whether a line can only be the first of such a table.
func hasColumns(line string) bool {
	_, known := delimiter(line)
	return known >= 2 && len(line) < 1000
}

// csv hands out the rows of a table with the columns of the extraction format.
func (s *splitter) csv(r io.Reader, head []byte) error {
	comma, _ := delimiter(strings.TrimRight(firstLine(strings.TrimLeft(string(head), "\ufeff\r\n")), "\r"))
	if comma == 0 {
		return s.fail(1, ErrNoText)
	}
	limit := &limited{r: bufio.NewReader(r), left: MaxSize}
	rows := csv.NewReader(limit)
	rows.Comma, rows.LazyQuotes, rows.FieldsPerRecord = comma, true, -1
	columns, err := rows.Read()
	if err != nil {
		return s.fail(1, rowError(err))
	}
	fields := make([]string, len(columns))
	for i, name := range columns {
		fields[i] = columnOf(name)
	}
	for {
		limit.left = MaxSize
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return s.fail(0, rowError(err))
		}
		line, _ := rows.FieldPos(0)
		if err := s.row(fields, row, line); err != nil {
			return err
		}
	}
}

func rowError(err error) error {
	var parse *csv.ParseError
	switch {
	case errors.Is(err, ErrTooLarge):
		return ErrTooLarge
	case errors.As(err, &parse):
		return fmt.Errorf("not CSV from line %d on: %w", parse.Line, parse.Err)
	}
	return err
}

// row hands out one row. Rows shorter than the first leave fields empty.
func (s *splitter) row(fields, row []string, line int) error {
	var r record
	size := 0
	for i, value := range row {
		if i >= len(fields) {
			break
		}
		size += len(value)
		r.set(fields[i], value)
	}
	path := s.Path
	return s.yield(Part{Path: path, Line: line, Size: size, read: func() (Document, error) {
		d, err := r.document()
		d.Path = path
		return d, err
	}})
}

// set gives a field its value, unless it has one.
func (r *record) set(field, value string) {
	to := map[string]**string{"text": &r.Text, "title": &r.Title, "source": &r.Source, "url": &r.URL, "date": &r.Published}[field]
	switch {
	case field == "id" && r.given == "":
		r.given = strings.TrimSpace(value)
	case to != nil && *to == nil:
		*to = &value
	}
}
