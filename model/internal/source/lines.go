package source

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// lineReader reads lines of bounded length and counts them.
type lineReader struct {
	r      *bufio.Reader
	max    int
	number int
}

func newLineReader(r io.Reader, max int) *lineReader {
	return &lineReader{r: bufio.NewReaderSize(r, 64<<10), max: max}
}

// next returns the next line that is not blank, without its end, and its
// number. The bytes belong to the caller. A line over the limit gives
// ErrTooLarge and is passed over; the line after it can be read.
func (l *lineReader) next() (line []byte, number int, err error) {
	for {
		line, err := l.line()
		if err != nil {
			return nil, l.number, err
		}
		if l.number == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if line = bytes.TrimSpace(line); len(line) > 0 {
			return line, l.number, nil
		}
	}
}

func (l *lineReader) line() ([]byte, error) {
	var line []byte
	long := false
	for {
		part, err := l.r.ReadSlice('\n')
		if err == nil && line == nil && !long && len(part) < 3 && len(bytes.TrimSpace(part)) == 0 {
			l.number++
			return nil, nil // a blank line costs no memory
		}
		if long = long || len(line)+len(part) > l.max; long {
			line = nil
		} else {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && len(line) == 0 && !long:
			return nil, io.EOF
		case err != nil && !errors.Is(err, io.EOF):
			l.number++
			return nil, err
		}
		l.number++
		if long {
			return nil, ErrTooLarge
		}
		return line, nil
	}
}
