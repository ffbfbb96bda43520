package library

import (
	"context"
	"database/sql"

	"dateline/model"
)

// Place is a file, folder or address whose stories the library keeps.
type Place struct {
	ID        int64
	Address   string    // absolute path or web address
	Published model.Day // of stories that do not tell theirs; 0 for none
	Lines     bool      // JSON Lines, whatever its name
	Added     model.Day // 0 for unknown
	Refreshed model.Day // the last time it was looked at
	Stories   int       // as List gives it
}

// Add makes a place known, or changes what is known of it, and returns its id.
func (l *Library) Add(p Place) (id int64, err error) {
	err = l.change(func(w *writer) error {
		err := w.exec("INSERT INTO places (address, published, lines, added) VALUES (?,?,?,?)"+
			" ON CONFLICT (address) DO UPDATE SET published = excluded.published, lines = excluded.lines",
			p.Address, day(p.Published), p.Lines, day(l.options.Today))
		if err != nil {
			return err
		}
		id, err = w.number("SELECT id FROM places WHERE address = ?", p.Address)
		return err
	})
	return id, err
}

// Refreshed notes that a place has been looked at, and lets go of the stories
// it had before that are not among those it has now. Stories that another place
// has, too, stay; so do those of a place that holds only its newest (a feed),
// when keep says so.
func (l *Library) Refreshed(place int64, now []Key, keep bool) error {
	return l.change(func(w *writer) error {
		if err := w.exec("UPDATE places SET refreshed = ? WHERE id = ?", day(l.options.Today), place); err != nil || keep {
			return err
		}
		if err := w.exec("CREATE TEMP TABLE IF NOT EXISTS present (key BLOB PRIMARY KEY) WITHOUT ROWID"); err != nil {
			return err
		}
		if err := w.exec("DELETE FROM temp.present"); err != nil {
			return err
		}
		for _, key := range now {
			if err := w.exec("INSERT OR IGNORE INTO temp.present VALUES (?)", key[:]); err != nil {
				return err
			}
		}
		return w.drop("SELECT p.story FROM story_places p JOIN stories s ON s.id = p.story"+
			" WHERE p.place = ?1 AND s.key NOT IN (SELECT key FROM temp.present)", place)
	})
}

// Remove forgets places with all stories that no other place has. It returns
// how many stories went.
func (l *Library) Remove(places ...int64) (stories int, err error) {
	err = l.change(func(w *writer) error {
		before, err := w.number("SELECT count(*) FROM stories")
		if err != nil {
			return err
		}
		for _, place := range places {
			if err := w.drop("SELECT story FROM story_places WHERE place = ?1", place); err != nil {
				return err
			}
			if err := w.exec("DELETE FROM places WHERE id = ?", place); err != nil {
				return err
			}
		}
		after, err := w.number("SELECT count(*) FROM stories")
		stories = int(before - after)
		return err
	})
	return stories, err
}

// RemoveLoose forgets the stories that no place has: those of files that were
// merely opened.
func (l *Library) RemoveLoose() (stories int, err error) {
	err = l.change(func(w *writer) error {
		ids, err := w.numbers("SELECT id FROM stories WHERE id NOT IN (SELECT story FROM story_places)")
		if err != nil {
			return err
		}
		stories = len(ids)
		for _, id := range ids {
			if err := w.delete(id); err != nil {
				return err
			}
		}
		return nil
	})
	return stories, err
}

// drop takes the stories of a query from a place, whose id is the argument, and
// deletes those that no place has any more.
func (w *writer) drop(query string, place int64) error {
	ids, err := w.numbers(query, place)
	if err != nil {
		return err
	}
	for _, id := range ids {
		if err := w.exec("DELETE FROM story_places WHERE place = ? AND story = ?", place, id); err != nil {
			return err
		}
		held, err := w.number("SELECT 1 FROM story_places WHERE story = ?", id)
		if err != nil {
			return err
		}
		if held == 0 {
			if err := w.delete(id); err != nil {
				return err
			}
		}
	}
	return nil
}

// delete takes a story out of all tables.
func (w *writer) delete(id int64) error {
	w.changed, w.removed = true, true
	if err := w.forget(id); err != nil {
		return err
	}
	return w.exec("DELETE FROM stories WHERE id = ?", id)
}

// numbers runs a query that gives a column of numbers.
func (w *writer) numbers(query string, arguments ...any) ([]int64, error) {
	s, err := w.prepare(query)
	if err != nil {
		return nil, err
	}
	rows, err := s.QueryContext(context.Background(), arguments...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []int64
	for rows.Next() {
		var n int64
		if err := rows.Scan(&n); err != nil {
			return nil, err
		}
		all = append(all, n)
	}
	return all, rows.Err()
}

// Places returns all places in the order they were added.
func (l *Library) Places(ctx context.Context) ([]Place, error) {
	var all []Place
	err := l.each(ctx, func(rows *sql.Rows) error {
		var p Place
		var published, added, refreshed sql.NullString
		err := rows.Scan(&p.ID, &p.Address, &published, &p.Lines, &added, &refreshed, &p.Stories)
		p.Published, p.Added, p.Refreshed = dayOf(published), dayOf(added), dayOf(refreshed)
		all = append(all, p)
		return err
	}, "SELECT id, address, published, lines, added, refreshed,"+
		" (SELECT count(*) FROM story_places s WHERE s.place = p.id) FROM places p ORDER BY id")
	return all, err
}

// Count is how many stories a library has.
type Count struct {
	Stories int
	Loose   int // that no place has
	Waiting int // still to be worked out, or to be again
	Bytes   int64
}

// Count counts.
func (l *Library) Count(ctx context.Context) (c Count, err error) {
	err = l.each(ctx, func(rows *sql.Rows) error {
		return rows.Scan(&c.Stories, &c.Loose, &c.Waiting, &c.Bytes)
	}, "SELECT count(*), coalesce(sum(id NOT IN (SELECT story FROM story_places)), 0),"+
		" coalesce(sum(engine IS NOT ?), 0), coalesce(sum(size), 0) FROM stories", l.options.Engine)
	return c, err
}

// Vacuum gives the room of what was removed back to the disk.
func (l *Library) Vacuum() error {
	l.writing.Lock()
	defer l.writing.Unlock()
	if l.write == nil || l.broken.Load() {
		return ErrWrite
	}
	for _, step := range [...]string{"INSERT INTO search (search) VALUES ('optimize')", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"} {
		if err := l.write.exec(step); err != nil {
			return l.failed(err)
		}
	}
	return nil
}

// dayOf reads a day from a column; anything else is 0.
func dayOf(s sql.NullString) model.Day {
	d, _ := model.ParseDay(s.String)
	return d
}

// Page is what a server sent for an address.
type Page struct {
	ETag, LastModified string
	ContentType        string
	Body               []byte
}

// Page returns what is kept of an address.
func (l *Library) Page(ctx context.Context, address string) (p Page, ok bool, err error) {
	err = l.each(ctx, func(rows *sql.Rows) error {
		var etag, modified, kind sql.NullString
		err := rows.Scan(&etag, &modified, &kind, &p.Body)
		p.ETag, p.LastModified, p.ContentType, ok = etag.String, modified.String, kind.String, err == nil
		return err
	}, "SELECT etag, last_modified, content_type, body FROM feeds WHERE address = ?", address)
	return p, ok, err
}

// KeepPage keeps what a server sent for an address in place of what it sent
// before.
func (l *Library) KeepPage(address string, p Page) error {
	return l.change(func(w *writer) error {
		return w.exec("INSERT OR REPLACE INTO feeds VALUES (?,?,?,?,?,?)",
			address, text(p.ETag), text(p.LastModified), day(l.options.Today), text(p.ContentType), p.Body)
	})
}
