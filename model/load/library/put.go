package library

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"dateline/model"
	"dateline/model/internal/pack"
)

// Item is a story to keep.
type Item struct {
	Key   Key
	Story *model.Story
	// Later keeps the text and what is known about it; what is in it is
	// still to be worked out.
	Later bool
	// Place is the place it belongs to, as [Library.Place] gives it; 0 for
	// none.
	Place int64
}

// Put keeps stories. When it returns nil they are all safe on the disk; when it
// returns an error none of them is. A story that is there already is taken
// again only if it was not worked out, or by another engine.
//
// A few dozen stories at a time are best: every call waits for the disk once.
// The context is looked at before the first.
func (l *Library) Put(ctx context.Context, items []Item) error {
	if err := ctx.Err(); err != nil || len(items) == 0 {
		return err
	}
	return l.change(func(w *writer) error {
		t := newTables(w)
		for i := range items {
			if err := l.put(w, t, &items[i]); err != nil {
				return err
			}
		}
		return t.flush()
	})
}

// change runs f in a transaction.
func (l *Library) change(f func(*writer) error) error {
	l.writing.Lock()
	defer l.writing.Unlock()
	switch {
	case l.broken.Load():
		return ErrBroken
	case l.write == nil:
		return ErrWrite
	}
	w := l.write
	w.changed, w.removed = false, false
	err := l.failed(w.transaction(func() error {
		if err := f(w); err != nil || !w.changed {
			return err
		}
		return w.exec("UPDATE meta SET value = value + 1 WHERE name = 'changes'")
	}))
	if err == nil && w.removed {
		l.dropImages() // they name stories by ids that may come again
	}
	return err
}

func (l *Library) put(w *writer, t *tables, item *Item) error {
	id, err := w.number("SELECT id FROM stories WHERE key = ?", item.Key[:])
	if err != nil {
		return err
	}
	if id != 0 {
		done, err := w.number("SELECT 1 FROM stories WHERE id = ? AND engine = ?", id, l.options.Engine)
		if err != nil {
			return err
		}
		if done == 0 && !item.Later {
			err = l.renew(w, t, id, item.Story)
		}
		if err != nil {
			return err
		}
		return t.place(item.Place, id)
	}
	w.changed = true
	s := item.Story
	if id, err = w.newID(s.Published); err != nil {
		return err
	}
	engine := any(l.options.Engine)
	if item.Later {
		engine = nil
	}
	err = w.exec("INSERT INTO stories VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
		id, item.Key[:], string(s.ID), s.Path, text(s.Title), text(s.Source), text(s.URL),
		day(s.Published), publishedBy(s), sure(s), headline(s), engine, day(l.options.Today),
		len(s.Text), len(s.Actors), len(s.Statements), len(s.Events))
	if err != nil {
		return err
	}
	if item.Later {
		err = w.exec("INSERT INTO texts VALUES (?,?,NULL)", id, s.Text)
	} else {
		err = t.extraction(id, s)
	}
	if err != nil {
		return err
	}
	return t.place(item.Place, id)
}

// renew puts what has been worked out now in place of what was there.
func (l *Library) renew(w *writer, t *tables, id int64, s *model.Story) error {
	w.changed = true
	// What waits in t belongs to other stories: they have other ids.
	if err := w.forget(id); err != nil {
		return err
	}
	err := w.exec("UPDATE stories SET published = ?, published_by = ?, published_sure = ?, headline = ?, engine = ?,"+
		" actors = ?, statements = ?, events = ? WHERE id = ?",
		day(s.Published), publishedBy(s), sure(s), headline(s), l.options.Engine,
		len(s.Actors), len(s.Statements), len(s.Events), id)
	if err != nil {
		return err
	}
	return t.extraction(id, s)
}

// forget takes the text and the annotations of a story away.
func (w *writer) forget(id int64) error {
	// An index of words beside its table must be told what it forgets, and
	// knows nothing of stories that wait to be worked out.
	err := w.exec("INSERT INTO search (search, rowid, text)"+
		" SELECT 'delete', t.story, t.text FROM texts t WHERE t.story = ? AND t.extraction IS NOT NULL", id)
	if err != nil {
		return err
	}
	for _, table := range [...]string{"texts", "sentences", "dates", "actors", "mentions", "statements", "events"} {
		if err := w.exec("DELETE FROM "+table+" WHERE story = ?", id); err != nil {
			return err
		}
	}
	return nil
}

// Ids ascend with the day of publication and count the stories of a day, so
// that whoever reads the table in the order it lies on the disk, or takes the
// first finds of a search, has the oldest first.
const (
	perDay   = 1 << 24
	noDay    = 1 << 22 // behind any day on a calendar
	lastDay  = noDay - 1
	firstOne = 1
)

// newID is the next free id for a story of a day.
func (w *writer) newID(published model.Day) (int64, error) {
	day := int64(min(max(published, 1), lastDay))
	if published == 0 {
		day = noDay
	}
	last, err := w.number("SELECT max(id) FROM stories WHERE id >= ? AND id < ?", day*perDay, (day+1)*perDay)
	if err != nil {
		return 0, err
	}
	if last == 0 {
		return day*perDay + firstOne, nil
	}
	if last+1 == (day+1)*perDay {
		return 0, fmt.Errorf("more than %d stories of one day", perDay)
	}
	return last + 1, nil
}

// tables collects the rows of stories for the tables of annotations.
type tables struct {
	w *writer

	sentences, dates, actors, mentions, statements, events *rows

	packed []byte
}

func newTables(w *writer) *tables {
	return &tables{
		w:         w,
		sentences: w.rows("sentences", 5), dates: w.rows("dates", 11), actors: w.rows("actors", 9),
		mentions: w.rows("mentions", 5), statements: w.rows("statements", 15), events: w.rows("events", 10),
	}
}

func (t *tables) flush() error {
	for _, r := range []*rows{t.sentences, t.dates, t.actors, t.mentions, t.statements, t.events} {
		if err := r.flush(); err != nil {
			return err
		}
	}
	return nil
}

// place notes that a story belongs to a place.
func (t *tables) place(place, story int64) error {
	if place == 0 {
		return nil
	}
	return t.w.exec("INSERT OR IGNORE INTO story_places VALUES (?,?)", place, story)
}

// extraction keeps everything worked out of a story.
func (t *tables) extraction(id int64, s *model.Story) error {
	t.packed = pack.Story(t.packed[:0], s)
	if err := t.w.exec("INSERT INTO texts VALUES (?,?,?)", id, s.Text, t.packed); err != nil {
		return err
	}
	if err := t.w.exec("INSERT INTO search (rowid, text) VALUES (?,?)", id, s.Text); err != nil {
		return err
	}
	for i, sentence := range s.Sentences {
		t.sentences.add(id, i+1, sentence.Paragraph, sentence.Start, sentence.End)
	}
	for i := range s.Dates {
		d := &s.Dates[i]
		t.dates.add(id, i+1, d.Start, d.End, s.Slice(d.Span), string(d.Type), text(d.Value),
			day(d.First), day(d.Last), text(string(d.Basis)), text(d.Modifier))
	}
	for i := range s.Actors {
		a := &s.Actors[i]
		t.actors.add(id, i+1, a.Name, string(a.Kind), text(a.Role), ordinal(a.Affiliation),
			text(strings.Join(a.Aliases, "\n")), a.Unnamed, len(a.Mentions))
		for _, m := range a.Mentions {
			t.mentions.add(id, i+1, m.Start, m.End, string(m.Form))
		}
	}
	t.said(id, s)
	for i := range s.Events {
		e := &s.Events[i]
		t.events.add(id, i+1, int(e.Date), e.Start, e.End, line(s.Slice(e.Span)), ordinals(e.Actors),
			text(e.Place), e.Planned, e.Sentence+1)
	}
	return nil
}

func (t *tables) said(id int64, s *model.Story) {
	for i := range s.Statements {
		st := &s.Statements[i]
		t.statements.add(id, i+1, ordinal(st.Actor), string(st.Act), text(string(st.Quoted)), text(string(st.Standing)),
			words(s, st.Source), words(s, st.Cue), words(s, st.Content), ordinal(st.Date),
			day(st.Day), text(string(st.DayBasis)), ordinal(st.Addressee), ordinal(st.ReportedBy), st.Sentence+1)
	}
}

// The values of columns: NULL stands for what is unknown.

func text(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func day(d model.Day) any { return text(d.String()) }

func ordinal(o model.Ordinal) any {
	if o == 0 {
		return nil
	}
	return int(o)
}

func ordinals(all []model.Ordinal) any {
	parts := make([]string, len(all))
	for i, o := range all {
		parts[i] = strconv.Itoa(int(o))
	}
	return text(strings.Join(parts, ","))
}

// words joins the parts of a statement.
func words(s *model.Story, spans []model.Span) any {
	parts := make([]string, len(spans))
	for i, span := range spans {
		parts[i] = line(s.Slice(span))
	}
	return text(strings.Join(parts, " … "))
}

// line is text in one line.
func line(s string) string {
	if !strings.ContainsAny(s, "\n\t") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

func publishedBy(s *model.Story) string {
	if s.PublishedBy == "" {
		return string(model.PublishedNone)
	}
	return string(s.PublishedBy)
}

func sure(s *model.Story) any {
	if s.PublishedSure == 0 {
		return nil
	}
	return s.PublishedSure
}

// headline is what a list shows of a story, also of one whose sentences are
// still to be found.
func headline(s *model.Story) string {
	const enough = 100
	if s.Title != "" || len(s.Sentences) > 0 {
		return line(s.Headline())
	}
	words := strings.Fields(s.Text[:min(len(s.Text), 2*enough)])
	for n := range words {
		if len(strings.Join(words[:n+1], " ")) > enough {
			words = words[:n]
			break
		}
	}
	return strings.ToValidUTF8(strings.Join(words, " "), "")
}
