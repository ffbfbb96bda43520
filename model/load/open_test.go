package load

import (
	"context"
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

// manyArticles is a folder with enough reports for an image, one of them with a
// name of its own.
func manyArticles(t testing.TB) string {
	t.Helper()
	texts := make(map[string]string)
	for i := range fewest + 5 {
		texts[fmt.Sprintf("%02d.txt", i)] = fmt.Sprintf("Town clerk Jo Field said in May 20%02d that bridge number %d, built by firm %d, would be repaired.", i%30+10, i*7919, i*104729)
	}
	texts["one.jsonl"] = `{"id":"same","text":"Ada Brook warned on 3 May 2030 of floods."}` + "\n" + `{"id":"same","text":"Omar Hill denied on 9 June 2031 that the mill was sold."}`
	return articles(t, texts)
}

// news is what a listener hears.
type news struct {
	dossiers []*model.Dossier
	read     int // stories and errors
}

func (n *news) listener() Listener {
	return Listener{
		Progress: func(p Progress) { n.read = max(n.read, p.Done) },
		Dossier:  func(d *model.Dossier) { n.dossiers = append(n.dossiers, d) },
	}
}

// heard opens sources with a library in a file, as one run of the program.
func heard(t testing.TB, db string, sources func(*Keeper) []Source) (n news, err error) {
	t.Helper()
	k := NewKeeper(db, 0)
	defer func() {
		if err := k.Close(); err != nil {
			t.Error(err)
		}
		if said := k.Notices(); len(said) > 0 {
			t.Errorf("the reader is told %q", said)
		}
	}()
	err = Open(context.Background(), sources(k), Options{Library: k}, n.listener())
	for _, d := range n.dossiers {
		d.Stories() // while the library is open
		d.MayHold("bridge number 7919")
	}
	return n, err
}

func all(dir string) func(*Keeper) []Source {
	return func(*Keeper) []Source { return []Source{Path(dir)} }
}

// alike compares what two dossiers show.
func alike(t testing.TB, want, got *model.Dossier) {
	t.Helper()
	for what, pair := range map[string][2]any{
		"stories":  {want.Stories(), got.Stories()},
		"profiles": {want.Profiles(), got.Profiles()},
		"timeline": {spans(want), spans(got)},
		"days":     {want.Days(), got.Days()},
	} {
		if diff := cmp.Diff(pair[0], pair[1], cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s (-first +again)\n%s", what, diff)
		}
	}
}

func spans(d *model.Dossier) (out []string) {
	for i := range d.EntryCount() {
		e := d.EntryAt(i)
		out = append(out, fmt.Sprint(e.First, e.Last, e.Kind, d.StoryAt(int(e.Story)).Slice(d.EntrySpan(e)), d.EntryActors(e)))
	}
	return out
}

func TestOpensAgainAtOnce(t *testing.T) {
	db, dir := filepath.Join(t.TempDir(), "library.db"), manyArticles(t)
	first, err := heard(t, db, all(dir))
	if anyLeftOut(err) && !errors.Is(err, ErrSameID) {
		t.Fatal(err)
	}
	if first.dossiers[0].Len() >= fewest {
		t.Error("the first opening shows nothing before all is there")
	}
	// Two stories with one id are told each time, so there is no image yet.
	if err := os.WriteFile(filepath.Join(dir, "one.jsonl"), []byte(`{"id":"same","text":"Ada Brook warned on 3 May 2030 of floods."}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if first, err = heard(t, db, all(dir)); err != nil {
		t.Fatal(err)
	}
	again, err := heard(t, db, all(dir))
	if err != nil || len(again.dossiers) != 1 || again.read != 0 {
		t.Fatalf("%d dossiers, %d stories read, %v; want the one of last time", len(again.dossiers), again.read, err)
	}
	alike(t, first.dossiers[len(first.dossiers)-1], again.dossiers[0])

	// It is searched as the first one is, beginnings of words or not.
	d := again.dossiers[0]
	for _, query := range []string{"bridge number 7919", "dge numb", "umber 79"} {
		may, held := d.MayHold(query), 0
		for i := range d.Len() {
			text := d.StoryAt(i).Text
			if has := strings.Contains(text, query); has && !may(i) {
				t.Errorf("%q stands in %q and is passed over", query, text)
			}
			held += len(text) * btoi(may(i))
		}
		if query == "bridge number 7919" && held > d.Size()/4 {
			t.Errorf("%d of %d bytes may hold %q", held, d.Size(), query)
		}
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// TestWatchingOpensAgainAtOnce: the image is there at once, and then a
// collection that is as large.
func TestWatchingOpensAgainAtOnce(t *testing.T) {
	db, dir := filepath.Join(t.TempDir(), "library.db"), manyArticles(t)
	if err := os.Remove(filepath.Join(dir, "one.jsonl")); err != nil {
		t.Fatal(err)
	}
	if _, err := heard(t, db, all(dir)); err != nil {
		t.Fatal(err)
	}
	k := keeperOf(t, db)
	var n news
	shown := 0
	to := n.listener()
	to.Shown = func(context.Context) { shown = len(n.dossiers) }
	c := NewCollection(Options{Library: k})
	if err := c.Reopen(context.Background(), []Source{Path(dir)}, to); err != nil {
		t.Fatal(err)
	}
	if len(n.dossiers) != 1 || shown != 1 || n.read != fewest+5 || c.Len() != fewest+5 {
		t.Errorf("%d dossiers, %d when it was shown, %d stories read, %d in the end", len(n.dossiers), shown, n.read, c.Len())
	}
	alike(t, n.dossiers[0], c.Dossier())
}

func TestOpensAgainWithWhatChanged(t *testing.T) {
	db, dir := filepath.Join(t.TempDir(), "library.db"), manyArticles(t)
	if err := os.Remove(filepath.Join(dir, "one.jsonl")); err != nil {
		t.Fatal(err)
	}
	if _, err := heard(t, db, all(dir)); err != nil {
		t.Fatal(err)
	}
	for name, step := range map[string]struct {
		change func() error
		more   int
	}{
		"new":  {func() error { return os.WriteFile(filepath.Join(dir, "new.txt"), []byte(bridge), 0o600) }, 1},
		"gone": {func() error { return os.Remove(filepath.Join(dir, "03.txt")) }, -1},
		"changed": {func() error {
			return os.WriteFile(filepath.Join(dir, "04.txt"), []byte("Omar Hill denied it on 9 June 2031."), 0o600)
		}, 0},
	} {
		before, err := heard(t, db, all(dir))
		if err != nil || len(before.dossiers) != 1 {
			t.Fatalf("%s: %d dossiers before, %v", name, len(before.dossiers), err)
		}
		if err := step.change(); err != nil {
			t.Fatal(err)
		}
		after, err := heard(t, db, all(dir))
		if err != nil || len(after.dossiers) != 2 {
			t.Fatalf("%s: %d dossiers, %v; want the old one and then the new", name, len(after.dossiers), err)
		}
		if got, want := after.dossiers[1].Len(), before.dossiers[0].Len()+step.more; got != want {
			t.Errorf("%s: %d stories, want %d", name, got, want)
		}
	}
}

func TestOpensAWholeLibraryAgain(t *testing.T) {
	db, dir := filepath.Join(t.TempDir(), "library.db"), manyArticles(t)
	if err := os.Remove(filepath.Join(dir, "one.jsonl")); err != nil {
		t.Fatal(err)
	}
	whole := func(k *Keeper) []Source { return []Source{Kept(k)} }
	add := func(dir string) {
		k := NewKeeper(db, 0)
		opened(t, Options{Library: k}, Path(dir))
		if err := k.Close(); err != nil {
			t.Fatal(err)
		}
	}
	add(dir)
	for n, dossiers := range []int{0, 1, 1} {
		got, err := heard(t, db, whole)
		if err != nil || dossiers > 0 && len(got.dossiers) != dossiers || got.dossiers[len(got.dossiers)-1].Len() != fewest+5 {
			t.Fatalf("opening %d: %d dossiers, %v", n, len(got.dossiers), err)
		}
	}
	add(articles(t, map[string]string{"new.txt": bridge}))
	got, err := heard(t, db, whole)
	if err != nil || len(got.dossiers) != 2 || got.dossiers[1].Len() != fewest+6 {
		t.Errorf("after one was added: %d dossiers, %v", len(got.dossiers), err)
	}
}

// TestRenewedImages: what has come into the library is in the image already; where
// there is none, none is made.
func TestRenewedImages(t *testing.T) {
	db, dir := filepath.Join(t.TempDir(), "library.db"), manyArticles(t)
	if err := os.Remove(filepath.Join(dir, "one.jsonl")); err != nil {
		t.Fatal(err)
	}
	renew := func() (images []string) {
		k := NewKeeper(db, 0)
		Renew(context.Background(), []Source{Path(dir)}, Options{Library: k})
		if err := k.Close(); err != nil {
			t.Fatal(err)
		}
		images, _ = filepath.Glob(db + "-dossiers/*")
		return images
	}
	if images := renew(); len(images) > 0 {
		t.Fatalf("images before anything was opened: %v", images)
	}
	if _, err := heard(t, db, all(dir)); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "new.txt"), []byte(bridge), 0o600); err != nil {
		t.Fatal(err)
	}
	if images := renew(); len(images) != 1 {
		t.Errorf("images %v", images)
	}
	if again, err := heard(t, db, all(dir)); err != nil || len(again.dossiers) != 1 || again.dossiers[0].Len() != fewest+6 {
		t.Errorf("after it was renewed: %d dossiers, %v", len(again.dossiers), err)
	}
}

// keeperOf is a keeper that is closed in the end.
func keeperOf(t testing.TB, db string) *Keeper {
	k := NewKeeper(db, 0)
	t.Cleanup(func() { _ = k.Close() })
	return k
}

func TestImagesThatDoNotServe(t *testing.T) {
	dir := manyArticles(t)
	if err := os.Remove(filepath.Join(dir, "one.jsonl")); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(t *testing.T, db, image string){
		"cut":           func(t *testing.T, _, image string) { write(t, image, 100) },
		"empty":         func(t *testing.T, _, image string) { write(t, image, 0) },
		"one byte":      func(t *testing.T, _, image string) { write(t, image, 1) },
		"damaged names": func(t *testing.T, _, image string) { damage(t, image, 90) },
		"damaged sieve": func(t *testing.T, _, image string) { damage(t, image, 10) },
		"another library": func(t *testing.T, db, _ string) {
			for _, suffix := range []string{"", "-wal", "-shm"} {
				_ = os.Remove(db + suffix)
			}
		},
		"stories removed": func(t *testing.T, db, image string) {
			k := NewKeeper(db, 0)
			lib, err := k.Library(context.Background())
			if err != nil {
				t.Fatal(err)
			}
			if _, err := lib.RemoveLoose(); err != nil {
				t.Fatal(err)
			}
			if err := k.Close(); err != nil {
				t.Fatal(err)
			}
			if _, err := os.Stat(image); err == nil {
				t.Error("the image stays")
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			db := filepath.Join(t.TempDir(), "library.db")
			first, err := heard(t, db, all(dir))
			if err != nil {
				t.Fatal(err)
			}
			images, _ := filepath.Glob(db + "-dossiers/*")
			if len(images) != 1 {
				t.Fatalf("the images are %v", images)
			}
			spoil(t, db, images[0])
			after, err := heard(t, db, all(dir))
			if err != nil || len(after.dossiers) == 0 {
				t.Fatalf("%d dossiers, %v", len(after.dossiers), err)
			}
			alike(t, first.dossiers[len(first.dossiers)-1], after.dossiers[len(after.dossiers)-1])
			again, err := heard(t, db, all(dir))
			if err != nil || len(again.dossiers) != 1 {
				t.Errorf("after that there is no good image: %d dossiers, %v", len(again.dossiers), err)
			}
		})
	}
}

// write cuts a file.
func write(t *testing.T, path string, size int64) {
	t.Helper()
	if err := os.Truncate(path, size); err != nil {
		t.Fatal(err)
	}
}

// damage changes a byte of a file, so many hundredths before its end.
func damage(t *testing.T, path string, hundredths int) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	data[len(data)-len(data)*hundredths/100] ^= 0x10
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestNothingToRemember(t *testing.T) {
	k := keeperOf(t, filepath.Join(t.TempDir(), "library.db"))
	for name, sources := range map[string][]Source{
		"a stream": {Reader("-", strings.NewReader("x"))}, "an address": {Path("a"), Address("https://news.example/")},
		"what is built in": {Files(os.DirFS("."))},
	} {
		if newMemory(sources, Options{Library: k}) != nil {
			t.Errorf("%s is remembered", name)
		}
	}
	if newMemory([]Source{Path("a")}, Options{}) != nil {
		t.Error("without a library there is somewhere to remember")
	}
	a, b := newMemory([]Source{Path("a")}, Options{Library: k}), newMemory([]Source{Path("a")}, Options{Library: k, Published: 5})
	if a.path == b.path {
		t.Error("--published makes no difference")
	}
}
