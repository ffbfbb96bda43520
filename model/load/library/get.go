package library

import (
	"context"
	"database/sql"

	"dateline/model"
	"dateline/model/internal/pack"
)

// Get returns the story with a key as it was worked out by the engine of today,
// and nil when there is none such. Its path is where the story was first read
// from.
func (l *Library) Get(ctx context.Context, key Key) (story *model.Story, err error) {
	err = l.each(ctx, func(rows *sql.Rows) error {
		var text string
		var packed sql.RawBytes
		if err := rows.Scan(&text, &packed); err != nil {
			return err
		}
		story, err = pack.Unpack(packed, text)
		return err
	}, "SELECT t.text, t.extraction FROM stories s JOIN texts t ON t.story = s.id WHERE s.key = ? AND s.engine = ?", key[:], l.options.Engine)
	return story, err
}

// Entry is a story as the library has it.
type Entry struct {
	Key   Key
	Story *model.Story
	// Done tells that it was worked out, by whatever engine. Otherwise it
	// has its text and what was read beside it and nothing else.
	Done bool
}

// Entry returns the story with an id; one that is not there has no Story. What
// was worked out by an engine whose results are not understood any more is
// taken for not done.
func (l *Library) Entry(ctx context.Context, id int64) (e Entry, err error) {
	var (
		s                             model.Story
		key, packed                   []byte
		published, title, source, url sql.NullString
	)
	err = l.each(ctx, func(rows *sql.Rows) error {
		e.Story = &s
		return rows.Scan(&key, &s.ID, &s.Path, &title, &source, &url, &published, &s.PublishedBy, &s.PublishedSure, &s.Text, &packed)
	}, "SELECT s.key, s.story, s.path, s.title, s.source, s.url, s.published, s.published_by, coalesce(s.published_sure, 0), t.text, t.extraction"+
		" FROM stories s JOIN texts t ON t.story = s.id WHERE s.id = ?", id)
	if err != nil || e.Story == nil {
		return Entry{}, err
	}
	copy(e.Key[:], key)
	if packed != nil {
		if whole, err := pack.Unpack(packed, s.Text); err == nil {
			e.Story, e.Done = whole, true
			return e, nil
		}
	}
	s.Title, s.Source, s.URL, s.Published = title.String, source.String, url.String, dayOf(published)
	return e, nil
}

// IDs returns the ids of all stories in their order, or of those alone that the
// engine of today has not worked out.
func (l *Library) IDs(ctx context.Context, waiting bool) ([]int64, error) {
	var ids []int64
	err := l.each(ctx, func(rows *sql.Rows) error {
		var id int64
		err := rows.Scan(&id)
		ids = append(ids, id)
		return err
	}, "SELECT id FROM stories WHERE NOT ? OR engine IS NOT ? ORDER BY id", waiting, l.options.Engine)
	return ids, err
}

// each calls take for every row of a query; take scans it.
func (l *Library) each(ctx context.Context, take func(*sql.Rows) error, query string, arguments ...any) error {
	if l.broken.Load() {
		return ErrBroken
	}
	statement, err := l.prepared(query)
	if err != nil {
		return l.failed(err)
	}
	rows, err := statement.QueryContext(ctx, arguments...)
	if err != nil {
		return l.failed(err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := take(rows); err != nil {
			return l.failed(err)
		}
	}
	return l.failed(rows.Err())
}

// prepared is a query made ready, once for the life of the library: the text of
// a story is asked for thousands of times, and understanding the question takes
// longer than the answer.
func (l *Library) prepared(query string) (*sql.Stmt, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if s := l.queries[query]; s != nil {
		return s, nil
	}
	s, err := l.read.Prepare(query)
	if err == nil {
		l.queries[query] = s
	}
	return s, err
}

// Text returns the text of the story with an id.
func (l *Library) Text(ctx context.Context, id int64) (text string, err error) {
	err = l.each(ctx, func(rows *sql.Rows) error { return rows.Scan(&text) }, "SELECT text FROM texts WHERE story = ?", id)
	return text, err
}

// Known is where a story is kept and what it is called.
type Known struct {
	ID    int64
	Story model.StoryID
}

// Index returns all stories by their keys.
func (l *Library) Index(ctx context.Context) (map[Key]Known, error) {
	index := make(map[Key]Known)
	err := l.each(ctx, func(rows *sql.Rows) error {
		var key sql.RawBytes
		var known Known
		err := rows.Scan(&key, &known.ID, &known.Story)
		index[Key(append(make([]byte, 0, len(Key{})), key...))] = known
		return err
	}, "SELECT key, id, story FROM stories WHERE length(key) = ?", len(Key{}))
	return index, err
}

// Stamp tells whether a library is the same as before and has the same stories.
type Stamp struct {
	ID      string // of the file
	Changes int64  // of its stories
}

// Stamp returns the stamp of now.
func (l *Library) Stamp(ctx context.Context) (s Stamp, err error) {
	err = l.each(ctx, func(rows *sql.Rows) error { return rows.Scan(&s.ID, &s.Changes) },
		"SELECT a.value, CAST(b.value AS INTEGER) FROM meta a, meta b WHERE a.name = 'id' AND b.name = 'changes'")
	return s, err
}
