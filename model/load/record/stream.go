package record

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Writer writes records as JSON Lines.
type Writer struct {
	buffer  *bufio.Writer
	encoder *json.Encoder
}

// NewWriter returns a buffered writer; Flush must be called at the end.
func NewWriter(w io.Writer) *Writer {
	buffer := bufio.NewWriterSize(w, 64<<10)
	encoder := json.NewEncoder(buffer)
	// < > & are themselves in JSON; escaping them is for pages that hold it.
	encoder.SetEscapeHTML(false)
	return &Writer{buffer: buffer, encoder: encoder}
}

// Write writes one record and the end of its line.
func (w *Writer) Write(r *Record) error { return w.encoder.Encode(r) }

// Flush writes out what is buffered.
func (w *Writer) Flush() error { return w.buffer.Flush() }

// Buffered returns the number of bytes not yet written out.
func (w *Writer) Buffered() int { return w.buffer.Buffered() }

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
