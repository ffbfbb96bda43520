// Package library keeps stories, and what was worked out of them, in one file:
// an SQLite database that any other program may read as well.
//
//	library.Open -> Get:  has this text been worked out before?
//	             -> Put:  keep these; they are safe when it returns
//	             -> Page, Story, Text: look into what is kept
//	             -> SaveImage, Map: open a set of stories again at once
//
// What it promises:
//
//   - Nothing that Put has accepted is lost, whatever ends the program: it
//     returns when the transaction is on the disk. What a kill interrupts is
//     not there at all.
//   - A story is found by a [Key], a hash of what was read, and only if the
//     engine that worked it out is the one of today.
//   - Other programs, a second Dateline among them, may read at any time and
//     write in between.
//   - A damaged file, or one of an older schema, is moved aside under a name
//     that tells so, and a new one begun. A database of another program, or of
//     a newer Dateline, is left alone and gives an error.
//   - Where nothing can be written the library can still be read;
//     [Library.Notices] says what is the matter.
//
// The tables are described in schema.sql, which stands in the file too. Costs
// on one core: keeping a story of 2 kB 0.1 ms, with its annotations and words
// 0.5 ms; finding one 20 µs, and with its annotations 100 µs.
//
// Like the rest of model it reads no clock: the day is given in [Options].
package library

import (
	"context"
	"crypto/sha256"
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"

	sqlite "modernc.org/sqlite" // pure Go, so that the program stays one static binary

	"dateline/model"
)

// Schema is the version of the tables.
const Schema = 1

// application marks the file as Dateline's: "Date" in its header.
const application = 0x44617465

//go:embed schema.sql
var schema string

// Key is a hash of what a story was read from.
type Key [sha256.Size]byte

// Options are what a library needs to know from outside.
type Options struct {
	// Engine names the extraction. What another one has worked out is kept,
	// but not taken for its result.
	Engine string
	// Today is noted beside what is added; 0 for unknown.
	Today model.Day
}

// Reasons why a file cannot be used as a library.
var (
	ErrForeign = errors.New("a database of another program; name another file with --library")
	ErrArticle = errors.New("no library, and not named like one; put an article behind the options, and name a file that ends in .db with --library")
	ErrNewer   = errors.New("made by a newer version of dateline; update this one, or name another file with --library")
	ErrBroken  = errors.New("the library is damaged")
	ErrLocked  = errors.New("another program is writing into the library and does not come to an end")
	ErrFull    = errors.New("there is no room left to keep anything in the library")
	ErrWrite   = errors.New("the library cannot be written")
)

// Library is an open library. It is safe for concurrent use.
type Library struct {
	path    string
	options Options

	read    *sql.DB
	id      func() string // of the file, in meta
	write   *writer       // nil where nothing can be written
	writing sync.Mutex    // one transaction at a time

	mu      sync.Mutex
	queries map[string]*sql.Stmt // in read
	notices []string
	broken  atomic.Bool
}

// Open opens a library, or begins one where there is none. The error names the
// file.
func Open(ctx context.Context, path string, options Options) (*Library, error) {
	l := &Library{path: path, options: options}
	err := l.open(ctx)
	if errors.Is(err, errOld) || errors.Is(err, ErrBroken) {
		_ = l.close()
		if err = l.moveAside(err); err == nil {
			err = l.open(ctx)
		}
	}
	if err != nil {
		_ = l.close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return l, nil
}

// open makes the connections and sees that the tables are there.
func (l *Library) open(ctx context.Context) error {
	if isArticle(l.path) {
		return ErrArticle
	}
	_ = os.MkdirAll(filepath.Dir(l.path), 0o700) // opening tells what is wrong
	if truncated(l.path) {
		return fmt.Errorf("%w: its end is missing", ErrBroken)
	}
	w, err := openWriter(ctx, l.path)
	switch {
	case err == nil:
		l.write = w
	case errors.Is(err, ErrWrite) && isFile(l.path):
		l.notice("%v; what is worked out now is not kept", err)
	default:
		return err
	}
	return l.openReading()
}

func (l *Library) openReading() (err error) {
	l.read, err = sql.Open("sqlite", l.address())
	if err != nil {
		return err
	}
	l.read.SetMaxIdleConns(readers)
	l.read.SetMaxOpenConns(readers)
	l.queries = make(map[string]*sql.Stmt)
	l.id = sync.OnceValue(func() string {
		stamp, _ := l.Stamp(context.Background()) // "" is that of no library
		return stamp.ID
	})
	return nil
}

// readers is how many look-ups go on at the same time.
const readers = 4

// address is the connection for reading. A file that cannot be written is
// opened as one that nobody writes: SQLite would need its log otherwise.
func (l *Library) address() string {
	if l.write == nil {
		return "file:" + (&url.URL{Path: l.path}).EscapedPath() + "?mode=ro&immutable=1"
	}
	return "file:" + (&url.URL{Path: l.path}).EscapedPath() + "?mode=rw&_pragma=busy_timeout(5000)&_pragma=query_only(1)"
}

// Path is the file of the library.
func (l *Library) Path() string { return l.path }

// ID is the id of the file, which another library has not.
func (l *Library) ID() string { return l.id() }

// Writable reports whether anything can be kept.
func (l *Library) Writable() bool { return l.write != nil && !l.broken.Load() }

// Notices are what the reader should know, one sentence each: that an old file
// was moved aside, or that nothing can be kept.
func (l *Library) Notices() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return append([]string(nil), l.notices...)
}

func (l *Library) notice(format string, arguments ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.notices = append(l.notices, l.path+": "+fmt.Sprintf(format, arguments...))
}

// Close ends the use of the library. A file that turned out to be damaged is
// moved aside now, when nothing of it is open any more.
func (l *Library) Close() error {
	err := l.close()
	if l.broken.Load() {
		return errors.Join(err, l.moveAside(ErrBroken))
	}
	return err
}

func (l *Library) close() error {
	var errs []error
	if l.read != nil {
		errs = append(errs, l.read.Close())
	}
	if l.write != nil {
		errs = append(errs, l.write.close())
	}
	return errors.Join(errs...)
}

// SQLite's result codes, as far as they are told apart here.
const (
	codeBusy     = 5
	codeLocked   = 6
	codeReadOnly = 8
	codeInput    = 10
	codeCorrupt  = 11
	codeFull     = 13
	codeCantOpen = 14
	codeNotADB   = 26
)

// told turns an error of SQLite into one of the reasons above.
func told(err error) error {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return err
	}
	switch e.Code() & 0xff {
	case codeBusy, codeLocked:
		return fmt.Errorf("%w (%w)", ErrLocked, err)
	case codeReadOnly, codeCantOpen:
		return fmt.Errorf("%w (%w)", ErrWrite, err)
	case codeCorrupt, codeNotADB:
		return fmt.Errorf("%w (%w)", ErrBroken, err)
	case codeFull:
		return fmt.Errorf("%w (%w)", ErrFull, err)
	case codeInput:
		return fmt.Errorf("%w: the disk does not answer (%w)", ErrWrite, err)
	}
	return err
}

// failed looks at the error of a look-up or a change. Once the file is known to
// be damaged nothing more is asked of it.
func (l *Library) failed(err error) error {
	if err = told(err); errors.Is(err, ErrBroken) {
		l.broken.Store(true)
	}
	return err
}
