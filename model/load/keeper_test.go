package load

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"dateline/model"
	"dateline/model/internal/source"
	"dateline/model/load/library"
)

const bridge = "Mayor Ada Brook said on Monday, 3 March 2031, that the bridge would open in May.\n\nShe promised more."

// articles writes files of invented news into a folder.
func articles(t testing.TB, texts map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range texts {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// keeper is one for a library in a file, closed in the end.
func keeper(t testing.TB, path string) *Keeper {
	t.Helper()
	k := NewKeeper(path, model.NewDay(2031, 4, 1))
	t.Cleanup(func() { _ = k.Close() })
	return k
}

// opened runs over sources and returns the stories, and how many of them had to
// be worked out.
func opened(t testing.TB, options Options, sources ...Source) (stories []*model.Story, worked int) {
	t.Helper()
	var count atomic.Int32
	r := newRun(sources, options)
	r.annotate = func(raw source.Document, today model.Day, stage *string) *model.Story {
		count.Add(1)
		return annotate(raw, today, stage)
	}
	err := r.each(context.Background(), func(out outcome) error {
		if out.err != nil {
			t.Error(out.err)
		}
		if out.story != nil {
			stories = append(stories, out.story)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return stories, int(count.Load())
}

// same compares stories but for where they come from.
func same(t testing.TB, want, got []*model.Story) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty(), cmpopts.IgnoreFields(model.Story{}, "Path")); diff != "" {
		t.Errorf("(-worked out +kept)\n%s", diff)
	}
}

func TestNothingIsWorkedOutTwice(t *testing.T) {
	db := filepath.Join(t.TempDir(), "library.db")
	dir := articles(t, map[string]string{"a.txt": bridge, "b.md": "# The ferry is late again\n\nThe ferry sank on 2 May 2030. Owner Jo Field denied it."})
	fresh, worked := opened(t, Options{}, Path(dir))
	if worked != 2 {
		t.Fatalf("without a library %d stories are worked out, want 2", worked)
	}
	k := keeper(t, db)
	first, worked := opened(t, Options{Library: k}, Path(dir))
	if same(t, fresh, first); worked != 2 {
		t.Errorf("a new library has %d of 2 to be worked out", worked)
	}
	if err := k.Close(); err != nil {
		t.Fatal(err)
	}

	// The same text under another name, another one, and one that changed.
	moved := articles(t, map[string]string{"z.txt": bridge, "new.txt": "Nothing happened in 2029."})
	if err := os.WriteFile(filepath.Join(dir, "b.md"), []byte("# The ferry is late again\n\nThe ferry sank on 3 May 2030."), 0o600); err != nil {
		t.Fatal(err)
	}
	k = keeper(t, db)
	again, worked := opened(t, Options{Library: k}, Path(dir), Path(moved))
	if worked != 2 {
		t.Errorf("%d stories are worked out, want the 2 that are new", worked)
	}
	fresh, _ = opened(t, Options{}, Path(dir), Path(moved))
	same(t, fresh, again)
	for i := range again {
		if again[i].Path != fresh[i].Path {
			t.Errorf("a story of %s says it is from %s", fresh[i].Path, again[i].Path)
		}
	}
	// What a flag says belongs to what is read.
	if _, worked := opened(t, Options{Library: k, Published: model.NewDay(2029, 1, 1)}, Path(filepath.Join(moved, "new.txt"))); worked != 1 {
		t.Error("another --published gives the story of the first")
	}
	if len(k.Notices()) > 0 {
		t.Errorf("the reader is bothered with %q", k.Notices())
	}
}

// TestIdsMayChange: a caller may give the stories other names while they are
// still being kept.
func TestIdsMayChange(t *testing.T) {
	db := filepath.Join(t.TempDir(), "library.db")
	var lines strings.Builder
	for i := range 200 {
		lines.WriteString(`{"id":"same","text":"Ada Brook said in May 2030 it was fine, number ` + strings.Repeat("x", i%91) + `."}` + "\n")
	}
	in := func() Source { return Reader("in.jsonl", strings.NewReader(lines.String())) }
	k := keeper(t, db)
	d, _ := Load(context.Background(), []Source{in()}, Options{Library: k, Input: InputLines}, nil)
	want := len(d.Stories())
	if err := k.Close(); err != nil {
		t.Fatal(err)
	}
	d, _ = Load(context.Background(), []Source{in()}, Options{Library: keeper(t, db), Input: InputLines}, nil)
	if got := len(d.Stories()); got != want || got < 50 {
		t.Errorf("%d stories the first time, %d the second", want, got)
	}
}

func TestKeptIsReportedWhenItIsSafe(t *testing.T) {
	db := filepath.Join(t.TempDir(), "library.db")
	var kept []string
	k := NewKeeper(db, 0)
	k.Report(func(s *model.Story) {
		kept = append(kept, s.Path)
		other, err := library.Open(context.Background(), db, library.Options{Engine: Engine})
		if err != nil {
			t.Error(err)
			return
		}
		defer other.Close()
		if ids, err := other.IDs(context.Background(), false); len(ids) < len(kept) || err != nil {
			t.Errorf("%d stories are reported and %d there, %v", len(kept), len(ids), err)
		}
	})
	dir := articles(t, map[string]string{"a.txt": bridge, "b.txt": "It rained in 2030.", "c.txt": "It rained in 2029."})
	opened(t, Options{Library: k}, Path(dir))
	if err := k.Flush(); err != nil {
		t.Fatal(err)
	}
	if len(kept) != 3 {
		t.Errorf("kept %v", kept)
	}
	if err := k.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestWithoutAUsableLibrary(t *testing.T) {
	dir := articles(t, map[string]string{"a.txt": bridge})
	blocked := filepath.Join(dir, "a.txt", "library.db")
	k := keeper(t, blocked)
	stories, worked := opened(t, Options{Library: k}, Path(dir))
	if len(stories) != 1 || worked != 1 {
		t.Errorf("%d stories, %d worked out", len(stories), worked)
	}
	if said := strings.Join(k.Notices(), "\n"); !strings.Contains(said, blocked) || !strings.Contains(said, "not kept") || len(k.Notices()) != 1 {
		t.Errorf("the reader is told %q", said)
	}
}

// TestClosedInTheMiddle: the reader may leave while stories still come in.
func TestClosedInTheMiddle(t *testing.T) {
	k := keeper(t, filepath.Join(t.TempDir(), "library.db"))
	n := 0
	err := Each(context.Background(), []Source{Reader("-", &generated{n: 300})}, Options{Input: InputLines, Library: k},
		func(s *model.Story, err error) error {
			if n++; n == 20 {
				return k.Close()
			}
			return err
		})
	if err != nil || n != 300 {
		t.Errorf("%d stories, %v", n, err)
	}
	if len(k.Notices()) > 0 {
		t.Errorf("the reader is told %q", k.Notices())
	}
}

func TestNeverOpened(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.db")
	if err := keeper(t, path).Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("a library that nobody asked for was begun")
	}
}

func TestLaterAndWaiting(t *testing.T) {
	db := filepath.Join(t.TempDir(), "library.db")
	dir := articles(t, map[string]string{"a.txt": bridge, "b.txt": "By noon on Friday, January 21, the talks ended. Ada Brook said so."})
	options := Options{Today: model.NewDay(2023, 1, 1)}
	fresh, _ := opened(t, options, Path(dir))

	k := keeper(t, db)
	lib, err := k.Library(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	place, err := lib.Add(library.Place{Address: dir})
	if err != nil {
		t.Fatal(err)
	}
	k.For(place, true)
	options.Library = k
	bare, worked := opened(t, options, Path(dir))
	if worked != 0 || len(bare) != 2 || bare[0].Text != fresh[0].Text || bare[0].ID != fresh[0].ID || len(bare[0].Sentences) != 0 {
		t.Errorf("kept for later: %d worked out, %v", worked, bare)
	}
	if err := k.Flush(); err != nil {
		t.Fatal(err)
	}
	if seen := k.Done(); len(seen) != 2 {
		t.Errorf("the place has %d keys, want 2", len(seen))
	}

	// Opening the library works them out, once.
	byPath := func(a, b *model.Story) int { return strings.Compare(a.Path, b.Path) }
	got, worked := opened(t, options, Kept(k))
	if slices.SortFunc(got, byPath); worked != 2 {
		t.Errorf("%d stories are worked out, want 2", worked)
	}
	same(t, fresh, got)
	if err := k.Flush(); err != nil {
		t.Fatal(err)
	}
	got, worked = opened(t, options, Kept(k))
	if slices.SortFunc(got, byPath); worked != 0 {
		t.Errorf("%d stories are worked out again", worked)
	}
	same(t, fresh, got)
	if rest, _ := opened(t, options, Waiting(k)); len(rest) != 0 {
		t.Errorf("%d stories still wait", len(rest))
	}
	if _, worked := opened(t, options, Path(dir)); worked != 0 {
		t.Error("the files themselves are worked out again")
	}
}

func TestEmptyLibrary(t *testing.T) {
	k := keeper(t, filepath.Join(t.TempDir(), "library.db"))
	_, err := Load(context.Background(), []Source{Kept(k)}, Options{Library: k}, nil)
	if p := Problems(err); len(p) != 1 || !strings.Contains(p[0].Error(), "library add") {
		t.Errorf("got %v", err)
	}
	if _, err := Load(context.Background(), []Source{Waiting(k)}, Options{Library: k}, nil); err != nil {
		t.Errorf("nothing to work out is no error: %v", err)
	}
}

func BenchmarkKept(b *testing.B) {
	k := keeper(b, filepath.Join(b.TempDir(), "library.db"))
	options := Options{Input: InputLines, Library: k}
	for b.Loop() {
		err := Each(context.Background(), []Source{Reader("-", &generated{n: 2000})}, options,
			func(s *model.Story, err error) error { return err })
		if err != nil {
			b.Fatal(err)
		}
	}
}
