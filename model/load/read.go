package load

import (
	"context"
	"errors"

	"dateline/model/internal/source"
)

// feeder turns inputs into jobs. It reads the bytes itself, one input after
// the other, and leaves the parsing to the workers.
type feeder struct {
	ctx   context.Context
	jobs  chan<- job
	queue chan<- chan outcome
	large chan<- struct{}
	asked <-chan struct{} // see askAhead
}

// errEnded tells the reader of an input that the run has ended.
var errEnded = errors.New("the run has ended")

// input hands out the jobs of one input; false when the run has ended.
func (f *feeder) input(in input) bool {
	if in.err != nil {
		return f.hand(job{input: in.path, path: in.path, err: in.err})
	}
	if in.kept != nil {
		return f.kept(in)
	}
	r, hints, err := in.open()
	if in.remote != nil {
		select {
		case <-f.asked:
		case <-f.ctx.Done():
		}
	}
	if errors.Is(err, errUnchanged) {
		return true
	}
	if err != nil {
		return f.hand(job{input: in.path, path: in.path, err: err})
	}
	defer r.Close()
	return nil == source.Split(r, hints, func(p source.Part) error {
		if !f.hand(job{input: in.path, path: p.Path, line: p.Line, part: &p, from: in.namedAddress(), named: in.named, remote: in.remote != nil}) {
			return errEnded
		}
		return nil
	})
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

// read makes a raw document of what a job names.
func (j job) read() (raw source.Document, err error) {
	switch {
	case j.raw != nil:
		return *j.raw, j.err
	case j.err != nil:
		return raw, j.err
	}
	return j.part.Read()
}

// size is the number of bytes a job holds.
func (j job) size() int {
	if j.part == nil {
		return 0
	}
	return j.part.Size
}
