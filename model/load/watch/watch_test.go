package watch

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"
)

// place is a folder in watch.
type place struct {
	*testing.T
	dir   string
	watch *Watch
	ctx   context.Context
}

// begin writes files and watches paths, all of them in a new folder. A path or
// file that ends in / is a folder.
func begin(t *testing.T, files []string, paths ...string) *place {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	p := &place{T: t, dir: t.TempDir(), ctx: ctx}
	for _, f := range files {
		p.write(f)
	}
	for i := range paths {
		paths[i] = p.dir + "/" + paths[i]
	}
	p.watch = Start(ctx, Options{Paths: paths, Quiet: 20 * time.Millisecond})
	t.Cleanup(func() {
		cancel()
		for range p.watch.changes {
		}
	})
	return p
}

func (p *place) at(name string) string { return filepath.Join(p.dir, name) }

func (p *place) must(err error) {
	p.Helper()
	if err != nil {
		p.Fatal(err)
	}
}

func (p *place) write(name string) {
	p.Helper()
	p.must(os.MkdirAll(filepath.Dir(p.at(name)), 0o755))
	if strings.HasSuffix(name, "/") {
		p.must(os.MkdirAll(p.at(name), 0o755))
		return
	}
	p.must(os.WriteFile(p.at(name), []byte("Rain."), 0o644))
}

// expect waits until all that is wanted has been told: "+a.txt" for changed,
// "-a.txt" for gone. Nothing else may be.
func (p *place) expect(want ...string) {
	p.Helper()
	told := make(map[string]bool)
	short := func(sign string, names []string) {
		for _, n := range names {
			told[sign+strings.TrimPrefix(n, p.dir+"/")] = true
		}
	}
	for len(told) < len(want) {
		c, err := p.watch.Next(p.ctx)
		if err != nil {
			p.Fatalf("only %v was told, want %v: %v", told, want, err)
		}
		if c.Problem != nil {
			p.Fatal(c.Problem)
		}
		short("+", c.Changed)
		short("-", c.Gone)
	}
	for _, w := range want {
		if !told[w] {
			p.Fatalf("told %v, want %v", told, want)
		}
	}
}

func TestFolders(t *testing.T) {
	p := begin(t, []string{"news/a.txt", "news/deep/b.md", "beside.txt"}, "news")
	p.write("beside.txt") // not in the folder
	p.write("news/picture.png")
	p.write("news/.hidden.txt")
	p.write("news/c.txt")
	p.expect("+news/c.txt")

	p.write("news/deep/b.md")
	p.expect("+news/deep/b.md")

	p.write("news/new/er/d.txt") // folders that come later, and what is in them already
	p.expect("+news/new/er/d.txt")
	p.write("news/new/er/e.txt")
	p.expect("+news/new/er/e.txt")

	p.must(os.Remove(p.at("news/a.txt")))
	p.must(os.Remove(p.at("news/picture.png")))
	p.expect("-news/a.txt")

	p.must(os.Rename(p.at("news/c.txt"), p.at("news/f.txt")))
	p.expect("-news/c.txt", "+news/f.txt")

	p.must(os.Rename(p.at("news/deep"), p.at("elsewhere")))
	p.expect("-news/deep")
	p.write("elsewhere/x.txt") // no longer ours
	p.write("news/g.txt")
	p.expect("+news/g.txt")
}

// A file that is written anew by the renaming of another over it, or taken away
// first, has changed and was never gone.
func TestAtomicSaves(t *testing.T) {
	p := begin(t, []string{"a.txt", "b.txt"}, "a.txt")
	p.write("a.txt.tmp")
	p.must(os.Rename(p.at("a.txt.tmp"), p.at("a.txt")))
	p.expect("+a.txt")
	p.write("b.txt")
	p.must(os.Rename(p.at("a.txt"), p.at("a.txt~")))
	p.write("a.txt")
	p.expect("+a.txt")
	p.must(os.Remove(p.at("a.txt")))
	p.expect("-a.txt")
	p.write("a.txt")
	p.expect("+a.txt")
}

// A folder that was named and is taken away is watched again when it is back.
func TestAFolderComesBack(t *testing.T) {
	p := begin(t, []string{"news/a.txt"}, "news/")
	p.must(os.RemoveAll(p.at("news")))
	p.expect("-news")
	p.write("news/b.txt")
	p.expect("+news/b.txt")
	p.write("news/c.txt")
	p.expect("+news/c.txt")
}

func TestLinks(t *testing.T) {
	p := begin(t, []string{"news/a.txt", "far/b.txt", "beside.txt"}, "news")
	p.must(os.Symlink(p.at("far"), p.at("news/far")))
	p.must(os.Symlink("..", p.at("news/loop")))
	p.expect("+news/far/b.txt", "+news/loop/beside.txt")
}

// Names are spelt as they were given, also relative ones.
func TestNamesAsGiven(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	p := &place{T: t, dir: dir, ctx: t.Context()}
	p.write("a.txt")
	p.write("in/b.txt")
	p.watch = Start(p.ctx, Options{Paths: []string{"./a.txt", "in/"}, Quiet: time.Millisecond})
	p.write("a.txt")
	p.write("in/b.txt")
	p.expect("+./a.txt", "+in/b.txt")
}

// What is told while nobody listens comes in one.
func TestChangesAreGathered(t *testing.T) {
	w := &Watch{}
	w.add([]string{"b", "a"}, []string{"x"})
	w.add([]string{"x", "c", "a"}, []string{"b"})
	if got := fmt.Sprint(w.pending.Changed, w.pending.Gone); got != "[a c x] [b]" {
		t.Error(got)
	}
	if w.pending.Empty() || !(Change{}).Empty() || (Change{Due: true}).Empty() {
		t.Error("Empty is wrong")
	}
}

func TestDue(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	tick := make(chan time.Time)
	w := Start(ctx, Options{Every: time.Hour, tick: tick})
	for range 2 {
		tick <- time.Time{}
		tick <- time.Time{} // nobody was listening: once is enough
		if c, err := w.Next(ctx); err != nil || !c.Due || len(c.Changed) > 0 {
			t.Errorf("%+v, %v", c, err)
		}
	}
	cancel()
	if _, err := w.Next(context.Background()); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if _, err := w.Next(ctx); err == nil {
		t.Error("no end")
	}
}

func TestLimit(t *testing.T) {
	w := &Watch{}
	w.problem("/news\x1b[2J", os.NewSyscallError("inotify_add_watch", syscall.ENOSPC))
	w.problem("/other", errors.New("later"))
	got := w.pending.Problem
	if !errors.Is(got, ErrLimit) || !strings.Contains(got.Error(), "/news") || !strings.Contains(got.Error(), "max_user_watches") || strings.Contains(got.Error(), "\x1b") {
		t.Error(got)
	}
}

// After an overflow of the system's queue everything is looked at.
func TestOverflow(t *testing.T) {
	dir := t.TempDir()
	p := &place{T: t, dir: dir}
	p.write("news/a.txt")
	p.write("news/b.txt")
	w := newWatch(Options{Paths: []string{p.at("news")}})
	w.root(p.at("news"))
	p.must(os.Remove(p.at("news/a.txt")))
	p.write("news/new/c.txt")
	w.fault(fsnotify.ErrEventOverflow)
	want := Change{Changed: []string{p.at("news/b.txt"), p.at("news/new/c.txt")}, Gone: []string{p.at("news/a.txt")}}
	if !slices.Equal(w.pending.Changed, want.Changed) || !slices.Equal(w.pending.Gone, want.Gone) {
		t.Errorf("got %+v", w.pending)
	}
}
