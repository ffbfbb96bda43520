package record

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf16"
	"unicode/utf8"

	"dateline/model/internal/text"
)

// Writer writes records as JSON Lines.
type Writer struct{ buffer *bufio.Writer }

// NewWriter returns a buffered writer; Flush must be called at the end.
func NewWriter(w io.Writer) *Writer { return &Writer{bufio.NewWriterSize(w, 64<<10)} }

// Write writes one record and the end of its line.
func (w *Writer) Write(r *Record) error {
	line, err := Marshal(r)
	if err != nil {
		return err
	}
	_, err = w.buffer.Write(line)
	return err
}

// Flush writes out what is buffered.
func (w *Writer) Flush() error { return w.buffer.Flush() }

// Marshal returns a value as one line of JSON with its line end. The line can
// be printed: what a terminal might act on is escaped. Texts hold no such
// runes, but a path does not lose them, since it must still name the file.
func Marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	// < > & are themselves in JSON; escaping them is for pages that hold it.
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		return nil, err
	}
	return escape(b.Bytes()), nil
}

// escape writes harmful runes beyond the controls that JSON itself forbids as
// \u escapes. They stand in strings only, since JSON knows them nowhere else.
func escape(line []byte) []byte {
	var out []byte
	kept := 0
	for i := 0; i < len(line); {
		r, size := rune(line[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(line[i:])
		}
		if r != '\n' && (r == 0x7f || r >= utf8.RuneSelf && text.Harmful(r)) {
			out = append(out, line[kept:i]...)
			for _, unit := range utf16.Encode([]rune{r}) {
				out = fmt.Appendf(out, `\u%04x`, unit)
			}
			kept = i + size
		}
		i += size
	}
	if kept == 0 {
		return line
	}
	return append(out, line[kept:]...)
}

// ErrSchema is the error for JSON that is not of this format.
var ErrSchema = errors.New("not a record of " + Schema)

// Reader reads what a Writer wrote.
type Reader struct{ decoder *json.Decoder }

// NewReader returns a reader of JSON Lines.
func NewReader(r io.Reader) *Reader { return &Reader{json.NewDecoder(r)} }

// Read returns the next record, or io.EOF after the last. Fields it does not
// know are passed over, so that it also reads later additions to the schema.
func (r *Reader) Read() (*Record, error) {
	record := new(Record)
	if err := r.decoder.Decode(record); err != nil {
		if errors.Is(err, io.EOF) {
			return nil, io.EOF
		}
		return nil, fmt.Errorf("%w: %w", ErrSchema, err)
	}
	if record.Schema != Schema {
		return nil, fmt.Errorf("%w: schema %q", ErrSchema, record.Schema)
	}
	return record, nil
}
