// Package load is the way into the model: it opens articles, runs the stages
// of the extraction over them on all cores and merges the result.
//
// [Load] gives one dossier of all stories, a [Collection] dossiers that grow
// while the stories come in, and that can be refreshed. [Each] hands the stories on
// one by one in the order of the input, with memory that does not grow with
// their number, and is what a filter needs. Both go through the same window of
// workers:
//
//	sources -> list of files --+--> worker: read, annotate --+--> in input order
//	                           +--> worker: read, annotate --+    -> Each: yield
//	                                                              -> Collection: pack, merge
//
// A file or line that cannot be used never stops the rest: it becomes a
// [FileError] that names it and says what to do. A panic in a stage is such an
// error too, for the one story that caused it.
//
// Nothing here reads the clock or the environment: the day of today, the only
// thing that depends on when the program runs, is given in [Options]. The
// network is reached for addresses that the reader names and for what they lead
// to by his wish (a list to its feeds, with [Options.Full] a feed to its
// articles), and only through the [Fetcher] that is given; package fetch is
// one. The same input with the same options gives the same bytes.
package load

import (
	"context"
	"errors"
	"runtime"

	"dateline/model"
	"dateline/model/internal/source"
)

// Input tells how files are to be understood.
type Input string

// The kinds of input.
const (
	// InputAuto goes by the content first and by the name second.
	InputAuto Input = "auto"
	// InputLines takes everything as JSON Lines: one object a line with
	// the fields id, text, title, source, url and published.
	InputLines Input = "jsonl"
)

// MaxSize is the largest file or line that is read, in bytes.
const MaxSize = source.MaxSize

// Options are what the caller decides about a run. The zero Options are
// usable.
type Options struct {
	// Published is the publication day of stories that do not give their
	// own; 0 for none.
	Published model.Day
	// Today bounds what is inferred about a year that the text leaves out:
	// nothing is published after it. 0 means no bound.
	Today model.Day
	// Jobs is the number of stories worked on at a time; GOMAXPROCS when it
	// is not positive.
	Jobs int
	// Input is InputAuto when empty.
	Input Input
	// Fetch gets web addresses; nil opens none.
	Fetch Fetcher
	// Full follows the entries of feeds that are summaries to the articles.
	Full bool
	// Library keeps what is worked out and knows what was; nil for none.
	Library *Keeper
	// Scratch is a folder for a file of stories that are too many to hold in
	// memory. It has no name there and is gone when the program is. With ""
	// everything stays in memory.
	Scratch string

	refresh *refresh // what is open already; nil at first
}

func (o Options) jobs() int {
	if o.Jobs > 0 {
		return o.Jobs
	}
	return runtime.GOMAXPROCS(0)
}

// Stages of a run as Progress names them.
const (
	StageReading = "reading"
	StageMerging = "merging"
	// StageChecking is everything being there as it was the last time, and
	// looked at for changes.
	StageChecking = "looking for changes"
	// StageWatching is everything being open and nothing under way, while
	// changes are still waited for.
	StageWatching = "watching"
)

// Progress says how far a run has come.
type Progress struct {
	Stage string // one of the Stages
	Done  int    // stories or files finished
	Total int    // 0 when it is not known, as with JSON Lines
	Path  string // the last file finished; text from outside, not yet safe to print
}

// Load opens everything in sources and merges it into a dossier, its stories
// by publication day.
//
// The error joins one *FileError for each file, line or story with a problem
// (see [Problems]); the dossier holds all the others and is not nil, though
// perhaps empty. Only when ctx ends is the dossier nil, and the error is the
// context's.
//
// A report function, if given, is called from one goroutine at a time, after
// every story; it must return at once.
func Load(ctx context.Context, sources []Source, options Options, report func(Progress)) (*model.Dossier, error) {
	c := NewCollection(options)
	err := c.Open(ctx, sources, Listener{Progress: report})
	if cause := ctx.Err(); cause != nil {
		return nil, cause
	}
	return c.Dossier(), err
}

// Each opens everything in sources and calls yield with one story after the
// other in the order of the input, or with the error that took its place; with
// both where the story opens and something is wrong about it, such as an id
// that an earlier one has. [Problems] takes the error apart. Memory is bounded
// by a window of a few stories per worker, however long the input.
//
// Yield is called from one goroutine. When it returns an error the run ends
// and Each returns that error; otherwise Each returns nil or the context's
// error. Ids given in the input are passed on as they are.
func Each(ctx context.Context, sources []Source, options Options, yield func(*model.Story, error) error) error {
	taken := make(ids)
	return newRun(sources, options).each(ctx, func(out outcome) error {
		if out.story != nil && out.given {
			out.err = errors.Join(out.err, taken.claim(out.story, out.line))
		}
		return yield(out.story, out.err)
	})
}
