package library

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"dateline/model"
	"dateline/model/internal/pack"
)

// Get returns the story with a key as it was worked out by the engine of today,
// and nil when there is none such. Its path is where the story was first read
// from.
func (l *Library) Get(ctx context.Context, key Key) (*model.Story, error) {
	return l.story(ctx, "SELECT t.text, t.extraction FROM stories s JOIN texts t ON t.story = s.id"+
		" WHERE s.key = ? AND s.engine = ?", key[:], l.options.Engine)
}

// Story returns the story with an id, whatever engine has worked it out. One
// that is still to be worked out, or was by an engine that is not understood
// any more, has its text and what was read beside it and nothing else, and done
// is false. It is nil when there is no such story.
func (l *Library) Story(ctx context.Context, id int64) (s *model.Story, done bool, err error) {
	s, err = l.story(ctx, "SELECT t.text, t.extraction FROM texts t WHERE t.story = ? AND t.extraction IS NOT NULL", id)
	if s != nil || err != nil && !errors.Is(err, pack.ErrDamaged) {
		return s, s != nil, err
	}
	var published, title, source, url sql.NullString
	s = new(model.Story)
	err = l.row(ctx, "SELECT s.story, s.path, s.title, s.source, s.url, s.published, s.published_by, t.text"+
		" FROM stories s JOIN texts t ON t.story = s.id WHERE s.id = ?", id).
		Scan(&s.ID, &s.Path, &title, &source, &url, &published, &s.PublishedBy, &s.Text)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, false, nil
	}
	s.Title, s.Source, s.URL = title.String, source.String, url.String
	s.Published = dayOf(published)
	return s, false, l.failed(err)
}

// story unpacks what a query finds.
func (l *Library) story(ctx context.Context, query string, arguments ...any) (*model.Story, error) {
	if l.broken.Load() {
		return nil, ErrBroken
	}
	var text string
	var packed sql.RawBytes
	rows, err := l.read.QueryContext(ctx, query, arguments...)
	if err != nil {
		return nil, l.failed(err)
	}
	defer rows.Close()
	if !rows.Next() {
		return nil, l.failed(rows.Err())
	}
	if err := rows.Scan(&text, &packed); err != nil {
		return nil, l.failed(err)
	}
	return pack.Unpack(packed, text)
}

func (l *Library) row(ctx context.Context, query string, arguments ...any) *sql.Row {
	return l.read.QueryRowContext(ctx, query, arguments...)
}

// each calls take for every row of a query; take scans it.
func (l *Library) each(ctx context.Context, take func(*sql.Rows) error, query string, arguments ...any) error {
	if l.broken.Load() {
		return ErrBroken
	}
	rows, err := l.read.QueryContext(ctx, query, arguments...)
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

// Find returns the ids of stories, in their order and from one id on, in whose
// texts the words of a query stand one after the other, the last one perhaps
// only begun. Case, accents and what stands between words do not count. A
// query without a word finds nothing.
func (l *Library) Find(ctx context.Context, query string, from int64, limit int) ([]int64, error) {
	phrase := phrase(query)
	if phrase == "" {
		return nil, nil
	}
	var ids []int64
	err := l.each(ctx, func(rows *sql.Rows) error {
		var id int64
		err := rows.Scan(&id)
		ids = append(ids, id)
		return err
	}, "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? ORDER BY rowid LIMIT ?", phrase, from, limit)
	if err != nil {
		return nil, fmt.Errorf("searching the library: %w", err)
	}
	return ids, nil
}

// phrase writes a query in the language of the index. Only letters and digits
// are passed on, so nothing in it can be taken for an operator.
func phrase(query string) string {
	words := strings.FieldsFunc(query, func(r rune) bool { return !unicode.In(r, unicode.L, unicode.N, unicode.M) })
	if len(words) == 0 {
		return ""
	}
	return `"` + strings.Join(words, " ") + `" *`
}
