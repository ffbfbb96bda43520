package load

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"dateline/model"
	"dateline/model/internal/actor"
	"dateline/model/internal/lexicon"
	"dateline/model/internal/merge"
	"dateline/model/internal/pack"
	"dateline/model/internal/said"
	"dateline/model/internal/source"
	"dateline/model/load/library"
)

// run is one pass over the sources.
//
// One goroutine reads the sources in order and hands out jobs. Each job gets a
// slot in a queue before it gets a worker, so the queue holds the order of the
// input while workers finish in any order, and its length bounds how many
// stories are in memory. Of large ones only a few are let in at a time, in the
// order of the input too, so that the first of those let in can always finish.
// The caller's goroutine takes the slots off in order:
//
//	read -> queue of slots -> collect: wait for the first slot -> take
//	   \--> jobs -> workers: annotate -> fill the slot
type run struct {
	sources  []Source
	options  Options
	finished func(done, total int, path string)
	large    chan struct{} // a token for each large job that is in
	annotate func(raw source.Document, today model.Day, stage *string) *model.Story
	depth    int             // of lists of feeds around it
	listed   map[string]bool // feeds that a list has named so far
	lists    map[string]bool // and the inputs that were such lists
	before   int             // stories that were finished before it began
	keep     bool            // stories are to be kept: workers pack them too
}

// A job of more than largeSize bytes is let in only when fewer than maxLarge of
// them are. Small ones come to 3 MB a worker at the most, before annotation.
const (
	largeSize = 1 << 20
	maxLarge  = 2
)

// job is one story to make, or what went wrong before it could be found.
type job struct {
	input  string // what it was found in, as the reader named it
	path   string // with the place in it
	line   int
	part   *source.Part
	raw    *source.Document // once it has been read
	kept   *keptInput       // with id: a story of a library
	id     int64
	err    error
	large  bool
	named  bool   // by the reader, and not found in a folder
	from   string // the address he named that led here; "" for files
	remote bool   // the input is an address
	skip   bool   // an entry of a feed that is open already
	partly error  // why only the summary of an entry is there
	link   string // where an entry led to that has been completed
	done   chan<- outcome
}

type outcome struct {
	story  *model.Story
	err    error
	input  string
	path   string
	line   int
	large  bool
	remote bool
	link   string
	given  bool // the id was given by the input
	key    library.Key
	feeds  []Source // in the place of a story: what a list of feeds names

	outline model.Outline // of a story to keep
	bands   merge.Bands
	sieved  *signature
	packed  []byte
}

// prepare makes what is kept of a story.
func (o *outcome) prepare() {
	merge.Identify(o.story)
	o.outline = model.OutlineOf(o.story)
	o.bands = merge.BandsOf(o.story.Text)
	o.sieved = signatureOf(o.story.Text)
	o.packed = pack.Story(nil, o.story)
}

func newRun(sources []Source, options Options) *run {
	return &run{
		sources:  sources,
		options:  options,
		finished: func(int, int, string) {},
		large:    make(chan struct{}, maxLarge),
		annotate: annotate,
		listed:   make(map[string]bool),
		lists:    make(map[string]bool),
	}
}

func (r *run) each(ctx context.Context, take func(outcome) error) error {
	// Leaving early, by an error of take, must stop the other goroutines.
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)

	go lexicon.Prepare()
	go actor.Prepare()
	go said.Prepare()
	inputs, total := r.list(ctx)
	workers := r.options.jobs()
	jobs := make(chan job)
	ready := r.completed(ctx, jobs)
	queue := make(chan chan outcome, r.window())

	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			for j := range ready {
				j.done <- r.work(j)
			}
		})
	}
	go func() {
		defer close(queue)
		defer close(jobs)
		feed := feeder{ctx: ctx, jobs: jobs, queue: queue, large: r.large, asked: askAhead(ctx, inputs)}
		for _, in := range inputs {
			if !feed.input(in) {
				return
			}
		}
	}()
	if err := r.collect(ctx, queue, total, take); err != nil {
		cancel(err)
		return err
	}
	group.Wait()
	return nil
}

// window is how many stories may be under way.
func (r *run) window() int {
	if r.options.Full {
		return 2*r.options.jobs() + ahead
	}
	return 2 * r.options.jobs()
}

// list returns everything to open, and how many stories that makes, 0 when
// only reading can tell.
func (r *run) list(ctx context.Context) (inputs []input, total int) {
	for _, s := range r.sources {
		inputs = append(inputs, s.inputs(ctx, r.options)...)
	}
	for _, in := range inputs {
		if in.many {
			return inputs, 0
		}
	}
	return inputs, len(inputs)
}

// collect hands on what the workers made, in the order of the queue.
func (r *run) collect(ctx context.Context, queue <-chan chan outcome, total int, take func(outcome) error) error {
	for done := 1; ; done++ {
		var slot chan outcome
		var more bool
		select {
		case slot, more = <-queue:
		case <-ctx.Done():
			return ctx.Err()
		}
		if !more {
			return ctx.Err()
		}
		var out outcome
		select {
		case out = <-slot:
		case <-ctx.Done():
			return ctx.Err()
		}
		if len(out.feeds) > 0 {
			if out.large {
				<-r.large
			}
			r.lists[out.input] = true
			n, err := r.branch(ctx, out.feeds, done-1, take)
			if err != nil {
				return err
			}
			done += n - 1
			continue
		}
		if err := take(out); err != nil {
			return err
		}
		if out.large {
			<-r.large
		}
		r.finished(r.before+done, total, out.path)
	}
}

// maxDepth is how deep lists of feeds may lie in each other: that one names
// another is common, and what is made up as it is asked for must end.
const maxDepth = 3

// branch runs over the feeds of a list, in the place where the list stands in
// the order, and returns how many stories and errors it gave. A feed that has
// been listed before is passed over. The run it belongs to waits with its queue
// full, so the memory of both is bounded.
func (r *run) branch(ctx context.Context, feeds []Source, done int, take func(outcome) error) (n int, err error) {
	b := *r
	b.sources = slices.DeleteFunc(feeds, func(s Source) bool {
		known := r.listed[s.address]
		r.listed[s.address] = true
		return known
	})
	b.large = make(chan struct{}, maxLarge)
	b.depth, b.before = r.depth+1, r.before+done
	err = b.each(ctx, func(out outcome) error {
		n++
		return take(out)
	})
	return n, err
}

// warnings are what could not be understood in a document that opens.
func (j job) warnings(raw source.Document) error {
	all := []error{j.partly}
	for _, w := range raw.Warnings {
		all = append(all, &FileError{Path: j.path, Line: j.line, Err: fmt.Errorf("%w: %s", ErrUnclear, w)})
	}
	return errors.Join(all...)
}

// goesThrough reports whether the feeds of a list are opened. Only a list that
// the reader named himself is gone through: to find one in a folder is not to
// ask for what it names.
func (r *run) goesThrough(j job) bool {
	return r.options.Fetch != nil && j.named && r.depth < maxDepth
}

// work makes one story. A stage that panics loses its story, not the run, and
// not the terminal of the reader: nothing else would recover it here.
func (r *run) work(j job) (out outcome) {
	out.input, out.path, out.line, out.large = j.input, j.path, j.line, j.large
	out.remote, out.link = j.remote, j.link
	stage := "reading"
	defer func() {
		if p := recover(); p != nil {
			out.story = nil
			out.err = &FileError{
				Path: j.path, Line: j.line,
				Err:  fmt.Errorf("%w while %s: %v", ErrStage, stage, p),
				Hint: "a fault of the program, not of the text; the other stories are not affected",
			}
		}
	}()
	if out = r.make(j, out, &stage); r.keep && out.story != nil {
		stage = "putting it away"
		// A library may be writing the story down at this moment.
		own := *out.story
		own.Actors = slices.Clone(own.Actors)
		out.story = &own
		out.prepare()
	}
	return out
}

// make reads what a job names and makes a story of it.
func (r *run) make(j job, out outcome, stage *string) outcome {
	if j.kept != nil {
		return r.again(j, out, stage)
	}
	if j.skip {
		return out
	}
	raw, err := j.read()
	if errors.Is(err, source.ErrLinks) && r.goesThrough(j) {
		out.feeds = feedSources(raw.Links, j.from)
		return out
	}
	if err != nil {
		e := fileError(j.path, err)
		e.Line = j.line
		if e.Hint == "" && len(raw.Links) > 0 && !errors.Is(err, source.ErrLinks) {
			e.Hint = "it names a feed, which may be what you want: " + raw.Links[0].URL
		}
		out.err = e
		return out
	}
	// What the reader says goes before what a file's name seems to say.
	if r.options.Published != 0 && (raw.Published == 0 || raw.PublishedBy == model.PublishedFilename) {
		raw.Published, raw.PublishedBy, raw.Sure = r.options.Published, model.PublishedFlag, 0
	}
	out.err = j.warnings(raw)
	out.given = raw.ID != ""
	out.story, out.key = r.recall(raw, stage)
	return out
}
