package library

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"strings"
)

// writer is the one connection that changes anything, with its statements
// prepared. A context that ends does not interrupt it: what it does takes
// milliseconds.
type writer struct {
	db   *sql.DB
	conn *sql.Conn

	statements map[string]*sql.Stmt

	// What the transaction under way has done to stories.
	changed, removed bool
}

// openWriter opens the file for writing and makes the tables in a new one.
//
// The log (WAL) lets others read meanwhile, and a kill leaves either the whole
// transaction or nothing. Synchronous is FULL, so that what was reported kept
// is there after a power cut, too.
func openWriter(ctx context.Context, path string) (*writer, error) {
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: path}).EscapedPath()+
		"?_pragma=busy_timeout(5000)&_pragma=synchronous(full)&_pragma=wal_autocheckpoint(4000)")
	if err != nil {
		return nil, err
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, errors.Join(told(err), db.Close())
	}
	w := &writer{db: db, conn: conn, statements: make(map[string]*sql.Stmt)}
	if err := w.prepareFile(); err != nil {
		return nil, errors.Join(err, w.close())
	}
	return w, nil
}

func (w *writer) close() error {
	for _, s := range w.statements {
		_ = s.Close() // of no account: the connection goes too
	}
	return errors.Join(w.conn.Close(), w.db.Close())
}

// prepareFile looks whose file it is, and makes a new one a library.
func (w *writer) prepareFile() error {
	state, err := w.state()
	if err != nil {
		return err
	}
	if state != fileNew {
		if err := w.tryLog(); err != nil {
			return err
		}
		return w.transaction(func() error { return w.exec(addIndexes) })
	}
	if err := w.tryLog(); err != nil {
		return err
	}
	return w.transaction(func() error {
		// Another program may have been quicker.
		if state, err := w.state(); err != nil || state != fileNew {
			return err
		}
		_, err := w.conn.ExecContext(context.Background(),
			fmt.Sprintf("%s\nPRAGMA application_id = %d;\nPRAGMA user_version = %d;", schema, application, Schema))
		return told(err)
	})
}

// addIndexes gives libraries made before it had it the index without which each
// story that is worked out again costs a look at every mention of all stories.
const addIndexes = "CREATE INDEX IF NOT EXISTS mentions_story ON mentions (story)"

// tryLog turns the log on, which also shows whether the file can be written.
func (w *writer) tryLog() error {
	var mode string
	if err := w.conn.QueryRowContext(context.Background(), "PRAGMA journal_mode = wal").Scan(&mode); err != nil {
		return told(err)
	}
	// The mode is in the file already, so that asking for it writes nothing;
	// beginning to write does.
	return w.transaction(func() error { return nil })
}

// states of a file that is no library to use.
type fileState int

const (
	fileNew fileState = iota
	fileOurs
)

func (w *writer) state() (fileState, error) {
	var app, version, tables int
	for query, value := range map[string]*int{
		"PRAGMA application_id":              &app,
		"PRAGMA user_version":                &version,
		"SELECT count(*) FROM sqlite_schema": &tables,
	} {
		if err := w.conn.QueryRowContext(context.Background(), query).Scan(value); err != nil {
			return 0, told(err)
		}
	}
	switch {
	case app == 0 && version == 0 && tables == 0:
		return fileNew, nil
	case app != application:
		return 0, ErrForeign
	case version > Schema:
		return 0, ErrNewer
	case version < Schema:
		return 0, errOld
	}
	return fileOurs, nil
}

// transaction runs f between BEGIN and COMMIT. When either fails nothing has
// changed.
func (w *writer) transaction(f func() error) error {
	if err := w.exec("BEGIN IMMEDIATE"); err != nil {
		return told(err)
	}
	err := f()
	if err == nil {
		err = w.exec("COMMIT")
	}
	if err != nil {
		_ = w.exec("ROLLBACK") // SQLite may have done so itself
		return told(err)
	}
	return nil
}

// exec runs a statement, which is prepared the first time.
func (w *writer) exec(query string, arguments ...any) error {
	s, err := w.prepare(query)
	if err == nil {
		_, err = s.ExecContext(context.Background(), arguments...)
	}
	return err
}

func (w *writer) prepare(query string) (*sql.Stmt, error) {
	if s, ok := w.statements[query]; ok {
		return s, nil
	}
	s, err := w.conn.PrepareContext(context.Background(), query)
	if err != nil {
		return nil, err
	}
	w.statements[query] = s
	return s, nil
}

// number runs a query that gives one number; none gives 0.
func (w *writer) number(query string, arguments ...any) (n int64, err error) {
	s, err := w.prepare(query)
	if err != nil {
		return 0, err
	}
	var found sql.NullInt64
	err = s.QueryRowContext(context.Background(), arguments...).Scan(&found)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, nil
	}
	return found.Int64, err
}

// rows collects rows for a table and inserts many by one statement, which
// takes less than half the time of one each.
type rows struct {
	w         *writer
	table     string
	width     int
	arguments []any
	err       error
}

// together is how many rows one statement inserts.
const together = 16

func (w *writer) rows(table string, width int) *rows {
	return &rows{w: w, table: table, width: width, arguments: make([]any, 0, together*width)}
}

// add takes one row.
func (r *rows) add(values ...any) {
	r.arguments = append(r.arguments, values...)
	if len(r.arguments) == together*r.width {
		r.insert(together)
	}
}

// flush inserts what is left and returns the first error.
func (r *rows) flush() error {
	if n := len(r.arguments) / r.width; n > 0 {
		r.insert(n)
	}
	return r.err
}

func (r *rows) insert(n int) {
	if r.err == nil {
		one := "(?" + strings.Repeat(",?", r.width-1) + ")"
		r.err = r.w.exec("INSERT INTO "+r.table+" VALUES "+one+strings.Repeat(","+one, n-1), r.arguments...)
	}
	r.arguments = r.arguments[:0]
}
