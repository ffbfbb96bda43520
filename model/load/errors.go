package load

import (
	"errors"
	"io/fs"
	"strconv"

	"dateline/model/internal/source"
	"dateline/model/load/fetch"
	"dateline/model/safe"
)

// What can be wrong with an input, besides the errors of the file system.
var (
	ErrEmpty    = source.ErrEmpty
	ErrBinary   = source.ErrBinary
	ErrTooLarge = source.ErrTooLarge
	// ErrEmptyLibrary has nothing to open.
	ErrEmptyLibrary = errors.New("nothing is kept in this library yet; add to it with `dateline library add PATH`")

	ErrFolder    = errors.New("no text in this folder")
	ErrUnclear   = errors.New("opened, but not all of it was understood")
	ErrSummary   = errors.New("only the summary of the feed is open")
	ErrSameStory = errors.New("the same story as one already open")
	ErrSameID    = errors.New("the id is already taken by another story")
	ErrStage     = errors.New("the extraction failed")
)

// FileError is the problem with one file, line or story.
type FileError struct {
	Path string // as the reader named it; text from outside
	Line int    // in JSON Lines, counted from 1; 0 otherwise
	Err  error
	Hint string // what to do about it; "" when that is plain
}

// Error returns the file, the line, the problem and the hint in one line that
// is safe to print: nothing in a file name can act on the terminal.
func (e *FileError) Error() string {
	s := e.Path
	if e.Line > 0 {
		s += ":" + strconv.Itoa(e.Line)
	}
	s += ": " + cause(e.Err)
	if e.Hint != "" {
		s += " (" + e.Hint + ")"
	}
	return safe.Line(s)
}

// Unwrap returns the problem without its place.
func (e *FileError) Unwrap() error { return e.Err }

// cause is the text of an error without the operation and the path that the
// file system puts in front of it: the path is already named.
func cause(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	if err == nil {
		return "unknown problem"
	}
	return err.Error()
}

// Problems takes apart the error of Load, in the order of the input.
func Problems(err error) []*FileError {
	var one *FileError
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		var all []*FileError
		for _, e := range joined.Unwrap() {
			all = append(all, Problems(e)...)
		}
		return all
	}
	if errors.As(err, &one) {
		return []*FileError{one}
	}
	return nil
}

// fileError puts a place to a problem, and a hint where one is known.
func fileError(path string, err error) *FileError {
	e := &FileError{Path: path, Err: err}
	var remote *fetch.Error
	switch {
	case errors.As(err, &remote):
		e.Path, e.Err, e.Hint = remote.Address, remote.Err, remote.Hint
	case errors.Is(err, fs.ErrNotExist):
		e.Hint = "check the spelling, or give the full path"
	case errors.Is(err, fs.ErrPermission):
		e.Hint = "you may not read it; ask its owner"
	case errors.Is(err, ErrFolder):
		e.Hint = "a folder is searched for text, Markdown, HTML, mail, feeds, JSON, CSV and zip files"
	}
	return e
}
