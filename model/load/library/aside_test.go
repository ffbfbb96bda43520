package library

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// kept makes a library of some size, closes it and returns its bytes.
func kept(t *testing.T, path string) []byte {
	t.Helper()
	l := open(t, path)
	for batch := range 5 {
		var names []string
		for i := range 20 {
			names = append(names, fmt.Sprintf("story-%d-%d", batch, i))
		}
		put(t, l, names...)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func write(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestDamagedIsMovedAside: whatever has happened to the file, the reader goes
// on with a new library and the old bytes are still there.
func TestDamagedIsMovedAside(t *testing.T) {
	for name, damage := range map[string]func([]byte) []byte{
		"not a database": func([]byte) []byte { return []byte("these are not the pages of a book\n") },
		"noise":          func(data []byte) []byte { return noise(len(data)) },
		"cut short":      func(data []byte) []byte { return data[:len(data)/2] },
		"cut in a page":  func(data []byte) []byte { return data[:len(data)-100] },
		"head lost":      func(data []byte) []byte { return append(make([]byte, 4096), data[4096:]...) },
		"head scribbled": func(data []byte) []byte {
			return append(append([]byte{}, data[:100]...), append(noise(4000), data[4100:]...)...)
		},
	} {
		t.Run(name, func(t *testing.T) {
			path := file(t)
			data := damage(kept(t, path))
			write(t, path, data)
			l := open(t, path)
			put(t, l, "new")
			if got, err := l.Get(ctx, key("new")); got == nil || err != nil {
				t.Errorf("the new library does not work: %v, %v", got, err)
			}
			aside := path + ".damaged-2031-03-04"
			if now, err := os.ReadFile(aside); err != nil || !bytes.Equal(now, data) {
				t.Errorf("the damaged file is not kept as it was: %v", err)
			}
			if n := strings.Join(l.Notices(), "\n"); !strings.Contains(n, aside) || !strings.Contains(n, "damaged") {
				t.Errorf("the reader is told %q", n)
			}
		})
	}
}

func noise(n int) []byte {
	random := rand.New(rand.NewPCG(3, 4))
	data := make([]byte, n)
	for i := range data {
		data[i] = byte(random.Uint32())
	}
	return data
}

// TestDamageInTheMiddle is found only when that page is read: the rest of the
// run does without the library, and then it is moved aside.
func TestDamageInTheMiddle(t *testing.T) {
	path := file(t)
	data := kept(t, path)
	var root int
	if _, err := fmt.Sscan(ask(t, path, "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_stories_1'"), &root); err != nil {
		t.Fatal(err)
	}
	copy(data[(root-1)*4096:], noise(4096))
	write(t, path, data)
	l, err := Open(ctx, path, Options{Engine: engine, Today: today})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Get(ctx, key("story-1-1")); !errors.Is(err, ErrBroken) {
		t.Fatalf("got %v, want ErrBroken", err)
	}
	if err := l.Put(ctx, []Item{item("x", 1)}); !errors.Is(err, ErrBroken) || l.Writable() {
		t.Errorf("after damage was found: %v, writable %v", err, l.Writable())
	}
	if _, err := l.Text(ctx, 1); !errors.Is(err, ErrBroken) {
		t.Errorf("after damage was found, Text gives %v", err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if now, err := os.ReadFile(path + ".damaged-2031-03-04"); err != nil || !bytes.Equal(now, data) {
		t.Errorf("it is not kept: %v", err)
	}
	if len(l.Notices()) != 1 {
		t.Errorf("the reader is told %q", l.Notices())
	}
	put(t, open(t, path), "new")
}

func TestNothingIsOverwritten(t *testing.T) {
	path := file(t)
	for range 3 {
		write(t, path, []byte("damaged"))
		if err := open(t, path).Close(); err != nil {
			t.Fatal(err)
		}
	}
	names, _ := filepath.Glob(path + ".damaged-2031-03-04*")
	if len(names) != 3 {
		t.Errorf("three damaged files left %v", names)
	}
}

// sqlFile makes a database that is no library of today.
func sqlFile(t *testing.T, path string, statements string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(statements); err != nil {
		t.Fatal(err)
	}
}

func TestOlderSchemaIsMovedAside(t *testing.T) {
	path := file(t)
	for n := 1; n <= 2; n++ {
		sqlFile(t, path, fmt.Sprintf("CREATE TABLE old (a); PRAGMA application_id = %d; PRAGMA user_version = 0", application))
		l := open(t, path)
		put(t, l, "new")
		if notices := fmt.Sprint(l.Notices()); !strings.Contains(notices, fmt.Sprintf(".old-%d", n)) {
			t.Errorf("the reader is told %s", notices)
		}
		if err := l.Close(); err != nil {
			t.Fatal(err)
		}
		want(t, ask(t, fmt.Sprintf("%s.old-%d", path, n), "SELECT name FROM sqlite_schema"), "old")
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
	}
}

func TestFilesLeftAlone(t *testing.T) {
	for name, test := range map[string]struct {
		statements string
		err        error
	}{
		"another program": {"CREATE TABLE places (url); INSERT INTO places VALUES ('x')", ErrForeign},
		"a newer version": {fmt.Sprintf("CREATE TABLE a (b); PRAGMA application_id = %d; PRAGMA user_version = %d", application, Schema+1), ErrNewer},
	} {
		t.Run(name, func(t *testing.T) {
			path := file(t)
			sqlFile(t, path, test.statements)
			before, _ := os.ReadFile(path)
			l, err := Open(ctx, path, Options{})
			if l != nil || !errors.Is(err, test.err) || !strings.Contains(err.Error(), path) {
				t.Errorf("got %v, %v", l, err)
			}
			if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
				t.Error("the file has changed")
			}
		})
	}
}

func TestCannotBeWritten(t *testing.T) {
	dir := t.TempDir()
	blocked := filepath.Join(dir, "file")
	write(t, blocked, []byte("x"))
	if l, err := Open(ctx, filepath.Join(blocked, "library.db"), Options{}); err == nil {
		t.Errorf("opened %v inside a file", l)
	}
	if l, err := Open(ctx, dir, Options{}); err == nil {
		t.Errorf("opened the folder %v", l)
	}
	if _, err := os.Stat(dir); err != nil {
		t.Errorf("the folder is gone: %v", err)
	}
}

// TestReadOnly opens a library as one that cannot be written.
func TestReadOnly(t *testing.T) {
	path := file(t)
	kept(t, path)
	l := &Library{path: path, options: Options{Engine: engine}}
	if err := l.openReading(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	if got, err := l.Get(ctx, key("story-1-1")); got == nil || err != nil {
		t.Errorf("reading gives %v, %v", got, err)
	}
	if err := l.Put(ctx, []Item{item("x", 1)}); !errors.Is(err, ErrWrite) || l.Writable() {
		t.Errorf("writing gives %v", err)
	}
	if err := l.Vacuum(); !errors.Is(err, ErrWrite) {
		t.Errorf("vacuum gives %v", err)
	}
}

func TestFull(t *testing.T) {
	path := file(t)
	l := open(t, path)
	put(t, l, "a")
	if _, err := l.write.conn.ExecContext(ctx, "PRAGMA max_page_count = 60"); err != nil {
		t.Fatal(err)
	}
	var err error
	for i := 0; err == nil && i < 1000; i++ {
		err = l.Put(ctx, []Item{item(fmt.Sprint(i), 1)})
	}
	if !errors.Is(err, ErrFull) {
		t.Fatalf("got %v, want ErrFull", err)
	}
	if got, err := l.Get(ctx, key("a")); got == nil || err != nil {
		t.Errorf("what was kept before: %v, %v", got, err)
	}
	want(t, ask(t, path, "PRAGMA integrity_check"), "ok")
}

// TestTwoPrograms: one may write while the other reads, and both may write in
// turn.
func TestTwoPrograms(t *testing.T) {
	path := file(t)
	one, other := open(t, path), open(t, path)
	put(t, one, "a")
	put(t, other, "b")
	for _, l := range []*Library{one, other} {
		for _, name := range []string{"a", "b"} {
			if got, err := l.Get(ctx, key(name)); got == nil || err != nil {
				t.Errorf("%s: %v, %v", name, got, err)
			}
		}
	}
	if err := one.change(func(w *writer) error {
		if err := w.exec("DELETE FROM stories"); err != nil {
			return err
		}
		if got, err := other.Get(ctx, key("a")); got == nil || err != nil {
			t.Errorf("while the other writes: %v, %v", got, err)
		}
		return errors.New("changed my mind")
	}); err == nil {
		t.Error("no error")
	}
	want(t, ask(t, path, "SELECT count(*) FROM stories"), "2")
}

func TestOddNames(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a b.db", "a%20b.db", "a?mode=ro.db", "a#b.db", "ä&b=c.db", ":memory:"} {
		path := filepath.Join(dir, name)
		put(t, open(t, path), "a")
		if _, err := os.Stat(path); err != nil {
			t.Errorf("%q: %v", name, err)
		}
	}
}
