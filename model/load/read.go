package load

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"io"

	"dateline/model/internal/source"
)

// feeder turns inputs into jobs. It reads streams itself, since only one
// goroutine can, and leaves files to the workers.
type feeder struct {
	ctx   context.Context
	jobs  chan<- job
	queue chan<- chan outcome
	large chan<- struct{}
}

// input hands out the jobs of one input; false when the run has ended.
func (f *feeder) input(in input) bool {
	switch {
	case in.err != nil:
		return f.hand(job{input: in, err: in.err})
	case in.lines:
		return f.stream(in)
	case in.sniff:
		return f.sniff(in)
	default:
		return f.hand(job{input: in})
	}
}

// hand gives a job its place in the order, then a worker.
func (f *feeder) hand(j job) bool {
	if j.large = j.size() > largeSize; j.large {
		select {
		case f.large <- struct{}{}:
		case <-f.ctx.Done():
			return false
		}
	}
	slot := make(chan outcome, 1)
	j.done = slot
	select {
	case f.queue <- slot:
	case <-f.ctx.Done():
		return false
	}
	select {
	case f.jobs <- j:
		return true
	case <-f.ctx.Done():
		return false
	}
}

// sniff looks at the first bytes of a stream without a name to go by.
func (f *feeder) sniff(in input) bool {
	r, err := in.open()
	if err != nil {
		return f.hand(job{input: in, err: err})
	}
	// Only what has arrived is looked at: whoever writes one line and waits
	// for the answer must get it.
	buffered := bufio.NewReader(r)
	_, _ = buffered.Peek(1)
	head, _ := buffered.Peek(buffered.Buffered())
	in.lines = isObject(head)
	in.open = func() (io.ReadCloser, error) {
		return struct {
			io.Reader
			io.Closer
		}{buffered, r}, nil
	}
	if in.lines {
		return f.stream(in)
	}
	// The text is read here and not by the worker: a second "-" on the
	// command line must find the stream at its end.
	data, err := slurp(in)
	if err != nil {
		return f.hand(job{input: in, err: err})
	}
	return f.hand(job{input: in, data: data})
}

// stream hands out the lines of JSON Lines.
func (f *feeder) stream(in input) bool {
	r, err := in.open()
	if err != nil {
		return f.hand(job{input: in, err: err})
	}
	defer r.Close()
	lines := newLineReader(r, MaxSize)
	for {
		data, number, err := lines.next()
		switch {
		case errors.Is(err, io.EOF):
			return true
		case errors.Is(err, ErrTooLarge):
			if !f.hand(job{input: in, line: number, err: err}) {
				return false
			}
		case err != nil:
			return f.hand(job{input: in, line: number, err: err})
		default:
			if !f.hand(job{input: in, line: number, data: data}) {
				return false
			}
		}
	}
}

// read makes a raw document of what a job names.
func (j job) read() (raw source.Document, err error) {
	if j.err != nil {
		return raw, j.err
	}
	if j.line > 0 {
		raw, err = source.ReadRecord(j.data)
		raw.Path = j.input.path
		return raw, err
	}
	if j.data == nil {
		if j.data, err = slurp(j.input); err != nil {
			return raw, err
		}
	}
	return source.Parse(j.input.path, j.data)
}

// size is the number of bytes of a job, as far as known.
func (j job) size() int64 {
	switch {
	case j.data != nil || j.err != nil || j.input.size == nil:
		return int64(len(j.data))
	default:
		return j.input.size()
	}
}

// slurp reads a whole file, up to MaxSize.
func slurp(in input) ([]byte, error) {
	r, err := in.open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, MaxSize+1))
	if err != nil {
		return nil, err
	}
	if len(data) > MaxSize {
		return nil, ErrTooLarge
	}
	return data, nil
}

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
