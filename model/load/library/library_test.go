package library

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"dateline/model"
)

var (
	ctx   = context.Background()
	today = model.NewDay(2031, 3, 4)
)

const engine = "engine of today"

// file is a place for a library.
func file(t testing.TB) string { return filepath.Join(t.TempDir(), "library.db") }

// open opens the library in a file and closes it in the end.
func open(t testing.TB, path string) *Library {
	t.Helper()
	l, err := Open(ctx, path, Options{Engine: engine, Today: today})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	return l
}

func key(name string) Key { return sha256.Sum256([]byte(name)) }

// story is a report by a name, published so many days after the beginning of
// 2031. The negative ones are undated.
func story(name string, days int) *model.Story {
	s := &model.Story{
		ID: model.StoryID(name), Path: name + ".txt", Title: "Report " + name, Source: "The Herald",
		URL: "https://herald.example/" + name, PublishedBy: model.PublishedMetadata,
		Text: "Mayor Ada Brook said on Monday the café would\nopen in May.\n\n" + name + " tells more.",
	}
	if days >= 0 {
		s.Published = model.NewDay(2031, 1, 1+days)
	} else {
		s.PublishedBy = model.PublishedNone
	}
	span := func(words string) model.Span {
		i := strings.Index(s.Text, words)
		return model.Span{Start: i, End: i + len(words)}
	}
	s.Paragraphs = []model.Span{span("Mayor Ada Brook said on Monday the café would\nopen in May."), span(name + " tells more.")}
	s.Sentences = []model.Sentence{{Span: s.Paragraphs[0]}, {Span: s.Paragraphs[1], Paragraph: 1}}
	s.Dates = []model.Date{
		{Span: span("Monday"), Type: model.TypeDate, Value: "2031-01-06", First: model.NewDay(2031, 1, 6), Last: model.NewDay(2031, 1, 6), Basis: model.BasisPublication},
		{Span: span("May"), Type: model.TypeDate, Value: "2031-05", First: model.NewDay(2031, 5, 1), Last: model.NewDay(2031, 5, 31)},
	}
	s.Actors = []model.Actor{
		{Name: "Ada Brook", Kind: model.KindPerson, Role: "Mayor", Affiliation: 2, Aliases: []string{"Brook", "Mayor Brook"},
			Mentions: []model.Mention{{Span: span("Ada Brook"), Form: model.FormName}}},
		{Name: "The Herald", Kind: model.KindOrganization},
	}
	s.Statements = []model.Statement{{
		Actor: 1, Source: []model.Span{span("Mayor Ada Brook")}, Cue: []model.Span{span("said")},
		Content: []model.Span{span("the café would\nopen"), span("in May")}, Act: model.ActSay, Quoted: model.QuotedIndirect,
		Standing: model.StandingNamed, Date: 1, Day: model.NewDay(2031, 1, 6), DayBasis: model.DayOwn,
	}}
	s.Events = []model.Event{{Span: span("the café would\nopen in May"), Date: 2, Actors: []model.Ordinal{1, 2}, Planned: true}}
	return s
}

func item(name string, days int) Item { return Item{Key: key(name), Story: story(name, days)} }

// put keeps stories by name, all of one day.
func put(t testing.TB, l *Library, names ...string) {
	t.Helper()
	var items []Item
	for _, name := range names {
		items = append(items, item(name, 5))
	}
	if err := l.Put(ctx, items); err != nil {
		t.Fatal(err)
	}
}

// ask runs a query as another program would and returns its rows, a line each.
func ask(t testing.TB, path, query string, arguments ...any) string {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Query(query, arguments...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	columns, _ := rows.Columns()
	var out []string
	for rows.Next() {
		values := make([]sql.NullString, len(columns))
		pointers := make([]any, len(columns))
		for i := range values {
			pointers[i] = &values[i]
		}
		if err := rows.Scan(pointers...); err != nil {
			t.Fatal(err)
		}
		var fields []string
		for _, v := range values {
			if !v.Valid {
				v.String = "NULL"
			}
			fields = append(fields, v.String)
		}
		out = append(out, strings.Join(fields, "|"))
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return strings.Join(out, "\n")
}

// want compares what a query gives.
func want(t testing.TB, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestWhatIsPutComesBack(t *testing.T) {
	path := file(t)
	l := open(t, path)
	if err := l.Put(ctx, []Item{item("a", 5), item("b", 3), item("c", -1)}); err != nil {
		t.Fatal(err)
	}
	for _, again := range []*Library{l, open(t, path)} {
		got, err := again.Get(ctx, key("b"))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(story("b", 3), got, cmpopts.EquateEmpty()); diff != "" {
			t.Error(diff)
		}
		if got, err := again.Get(ctx, key("unknown")); got != nil || err != nil {
			t.Errorf("an unknown key gives %v, %v", got, err)
		}
	}
}

func TestTwiceTheSameIsKeptOnce(t *testing.T) {
	path := file(t)
	l := open(t, path)
	put(t, l, "a", "b")
	put(t, l, "b", "a", "a")
	want(t, ask(t, path, "SELECT story FROM stories ORDER BY id"), "a\nb")
	want(t, ask(t, path, "SELECT count(*) FROM statements"), "2")
	want(t, ask(t, path, "SELECT count(*) FROM search WHERE search MATCH 'tells'"), "2")
}

func TestAnotherEngineWorksOutAgain(t *testing.T) {
	path := file(t)
	old, err := Open(ctx, path, Options{Engine: "an older one"})
	if err != nil {
		t.Fatal(err)
	}
	put(t, old, "a")
	if err := old.Close(); err != nil {
		t.Fatal(err)
	}

	l := open(t, path)
	if got, err := l.Get(ctx, key("a")); got != nil || err != nil {
		t.Fatalf("the result of another engine is taken for today's: %v, %v", got, err)
	}
	if c, _ := l.Count(ctx); c.Stories != 1 || c.Waiting != 1 {
		t.Errorf("got %+v, want one story, waiting", c)
	}
	id := firstID(t, path)
	if e, err := l.Entry(ctx, id); e.Story == nil || !e.Done || err != nil {
		t.Errorf("what the older engine found cannot be read: %v, %v", e, err)
	}
	fresh := story("a", 5)
	fresh.Statements, fresh.Events = nil, nil
	if err := l.Put(ctx, []Item{{Key: key("a"), Story: fresh}}); err != nil {
		t.Fatal(err)
	}
	got, err := l.Get(ctx, key("a"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(fresh, got, cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
	want(t, ask(t, path, "SELECT (SELECT count(*) FROM statements), (SELECT count(*) FROM actors), s.statements, s.engine FROM stories s"),
		"0|2|0|"+engine)
	want(t, ask(t, path, "SELECT rowid FROM search WHERE search MATCH 'brook'"), fmt.Sprint(id))
}

func firstID(t testing.TB, path string) (id int64) {
	t.Helper()
	if _, err := fmt.Sscan(ask(t, path, "SELECT min(id) FROM stories"), &id); err != nil {
		t.Fatal(err)
	}
	return id
}

func TestKeptForLater(t *testing.T) {
	path := file(t)
	l := open(t, path)
	bare := story("a", 5)
	bare.Sentences, bare.Paragraphs, bare.Dates, bare.Actors, bare.Statements, bare.Events = nil, nil, nil, nil, nil, nil
	if err := l.Put(ctx, []Item{{Key: key("a"), Story: bare, Later: true}}); err != nil {
		t.Fatal(err)
	}
	if got, _ := l.Get(ctx, key("a")); got != nil {
		t.Errorf("a story that waits is taken for one worked out: %v", got)
	}
	got, err := l.Entry(ctx, firstID(t, path))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(Entry{Key: key("a"), Story: bare}, got, cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
	if got, err := l.Entry(ctx, 7); got.Story != nil || err != nil {
		t.Errorf("an id that is not there: %v, %v", got, err)
	}
	// Keeping it for later once more changes nothing, working it out does.
	if err := l.Put(ctx, []Item{{Key: key("a"), Story: bare, Later: true}}); err != nil {
		t.Fatal(err)
	}
	put(t, l, "a")
	if got, _ := l.Get(ctx, key("a")); got == nil || len(got.Statements) != 1 {
		t.Errorf("got %v, want the story worked out", got)
	}
	want(t, ask(t, path, "SELECT count(*) FROM search WHERE search MATCH 'brook'"), "1")
	// And what is worked out does not go back to waiting.
	if err := l.Put(ctx, []Item{{Key: key("a"), Story: bare, Later: true}}); err != nil {
		t.Fatal(err)
	}
	if got, _ := l.Get(ctx, key("a")); got == nil {
		t.Error("what was worked out is lost")
	}
}

// TestOrder: who reads the table as it lies has the oldest story first, and
// those without a day last.
func TestOrder(t *testing.T) {
	path := file(t)
	l := open(t, path)
	for name, days := range map[string]int{"d": 40, "none": -1, "a": 0, "c": 7} {
		if err := l.Put(ctx, []Item{item(name, days)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Put(ctx, []Item{item("b", 0)}); err != nil {
		t.Fatal(err)
	}
	want(t, ask(t, path, "SELECT story FROM stories ORDER BY id"), "a\nb\nc\nd\nnone")
}

func TestTablesForOtherPrograms(t *testing.T) {
	path := file(t)
	put(t, open(t, path), "a")
	for query, rows := range map[string]string{
		"SELECT story, title, source, url, published, published_by, headline, added, actors, statements, events FROM stories":  "a|Report a|The Herald|https://herald.example/a|2031-01-06|metadata|Report a|2031-03-04|2|1|1",
		"SELECT n, name, kind, role, affiliation, replace(aliases, char(10), ','), unnamed, mentions FROM actors":              "1|Ada Brook|person|Mayor|2|Brook,Mayor Brook|0|1\n2|The Herald|organization|NULL|NULL|NULL|0|0",
		"SELECT actor, act, quoted, standing, source, cue, content, date, day, day_basis, addressee, sentence FROM statements": "1|say|indirect|named|Mayor Ada Brook|said|the café would open … in May|1|2031-01-06|own|NULL|1",
		"SELECT n, text, type, value, first, last, basis FROM dates":                                                           "1|Monday|DATE|2031-01-06|2031-01-06|2031-01-06|publication\n2|May|DATE|2031-05|2031-05-01|2031-05-31|NULL",
		"SELECT date, summary, actors, place, planned, sentence FROM events":                                                   "2|the café would open in May|1,2|NULL|1|1",
		"SELECT n, paragraph, start FROM sentences":                                                                            "1|0|0\n2|1|61",
		"SELECT actor, form FROM mentions":                                                                                     "1|name",
		"SELECT day, actor, act, content, publication FROM positions":                                                          "2031-01-06|Ada Brook|say|the café would open … in May|The Herald",
		"SELECT first, last, summary, title FROM timeline":                                                                     "2031-05-01|2031-05-31|the café would open in May|Report a",
		"SELECT substr(t.text, s.start + 1, 5) FROM sentences s JOIN texts t USING (story) WHERE n = 1":                        "Mayor",
	} {
		t.Run(query, func(t *testing.T) { want(t, ask(t, path, query), rows) })
	}
}

// TestWordsAreIndexed: other programs search the texts through the index.
func TestWordsAreIndexed(t *testing.T) {
	path := file(t)
	l := open(t, path)
	for i, text := range []string{"The café of Ada Brook.", "Brook, Ada: a poet.", "Adabrook is a brook.", "Ada\nBrooklyn won."} {
		s := story(fmt.Sprint(i), i)
		s.Text, s.Sentences, s.Paragraphs, s.Dates, s.Actors, s.Statements, s.Events = text, nil, nil, nil, nil, nil, nil
		if err := l.Put(ctx, []Item{{Key: key(fmt.Sprint(i)), Story: s}}); err != nil {
			t.Fatal(err)
		}
	}
	for query, found := range map[string]string{
		`"ada brook"`: "0", `"ada brook" *`: "0,3", "ADA": "0,1,3", "cafe": "0", "Café": "0", "brook": "0,1,2", `"a poet"`: "1",
	} {
		if got := ask(t, path, "SELECT coalesce(group_concat(story), '') FROM (SELECT story FROM stories JOIN search ON search.rowid = id WHERE search MATCH ? ORDER BY id)", query); got != found {
			t.Errorf("%s finds %q, want %s", query, got, found)
		}
	}
}

func TestPutAllOrNothing(t *testing.T) {
	path := file(t)
	l := open(t, path)
	bad := item("b", 5)
	bad.Place = 7
	if _, err := l.write.conn.ExecContext(ctx, "CREATE TEMP TRIGGER no BEFORE INSERT ON main.story_places BEGIN SELECT raise(ABORT, 'no'); END"); err != nil {
		t.Fatal(err)
	}
	if err := l.Put(ctx, []Item{item("a", 5), bad}); err == nil {
		t.Fatal("no error")
	}
	want(t, ask(t, path, "SELECT count(*) FROM stories"), "0")
	put(t, l, "c")
	want(t, ask(t, path, "SELECT story FROM stories"), "c")
	ended, stop := context.WithCancel(ctx)
	stop()
	if err := l.Put(ended, []Item{item("d", 5)}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want the context's error", err)
	}
}

func TestPages(t *testing.T) {
	l := open(t, file(t))
	const address = "https://herald.example/feed"
	if _, ok, err := l.Page(ctx, address); ok || err != nil {
		t.Errorf("an unknown address: %v, %v", ok, err)
	}
	for _, page := range []Page{{ETag: `"1"`, ContentType: "text/xml", Body: []byte("one")}, {LastModified: "Mon", Body: bytes.Repeat([]byte{0}, 1<<20)}} {
		if err := l.KeepPage(address, page); err != nil {
			t.Fatal(err)
		}
		got, ok, err := l.Page(ctx, address)
		if diff := cmp.Diff(page, got); diff != "" || !ok || err != nil {
			t.Error(diff, ok, err)
		}
	}
}

func TestPermissions(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a", "b", "library.db")
	put(t, open(t, path), "a")
	info, err := os.Stat(filepath.Dir(path))
	if err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("the new folder has %v, %v; what a reader reads is his own affair", info.Mode(), err)
	}
}

// TestForgettingAStoryReadsNoOther: of a hundred thousand stories each is worked out
// again by a new engine, so no table may be read through for one. A library made
// before the index was there gets it.
func TestForgettingAStoryReadsNoOther(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	plan := func(table string) string {
		t.Helper()
		db, err := sql.Open("sqlite", path)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		var id, parent, unused int
		var detail string
		if err := db.QueryRow("EXPLAIN QUERY PLAN DELETE FROM "+table+" WHERE story = 1").Scan(&id, &parent, &unused, &detail); err != nil {
			t.Fatal(err)
		}
		return detail
	}
	l := open(t, path)
	put(t, l, "story")
	l.Close()
	for _, table := range []string{"texts", "sentences", "dates", "actors", "mentions", "statements", "events"} {
		if got := plan(table); !strings.HasPrefix(got, "SEARCH") {
			t.Errorf("%s: %s", table, got)
		}
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("DROP INDEX mentions_story"); err != nil {
		t.Fatal(err)
	}
	db.Close()
	open(t, path).Close()
	if got := plan("mentions"); !strings.HasPrefix(got, "SEARCH") {
		t.Errorf("an older library still has: %s", got)
	}
}
