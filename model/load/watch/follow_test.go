package watch

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"dateline/model"
	"dateline/model/load"
	"dateline/model/load/fetch"
)

// reader is somebody who follows sources, and what he hears.
type reader struct {
	*testing.T
	ctx   context.Context
	heard chan string // "+1 ~0 -0: One. Two.", or "! problem"
	ended chan error

	mutex   sync.Mutex
	changes load.Changes
	story   model.StoryID
}

func (r *reader) listener() load.Listener {
	return load.Listener{
		Changes: func(c load.Changes) { r.changes = c },
		Dossier: func(d *model.Dossier) {
			var texts []string
			for _, s := range d.All() {
				texts = append(texts, strings.TrimSpace(s.Text))
			}
			slices.Sort(texts)
			r.say(fmt.Sprintf("+%d ~%d -%d: %s", r.changes.New, r.changes.Changed, r.changes.Gone, strings.Join(texts, " ")))
		},
		Problems: func(err error) { r.say("! " + err.Error()) },
		Reading: func() model.StoryID {
			r.mutex.Lock()
			defer r.mutex.Unlock()
			return r.story
		},
	}
}

func (r *reader) say(s string) {
	select {
	case r.heard <- s:
	case <-r.ctx.Done():
	}
}

func (r *reader) read(id model.StoryID) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.story = id
}

// follow opens sources and follows them.
func follow(t *testing.T, o load.Options, sources []load.Source, change func(*follower)) *reader {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	r := &reader{T: t, ctx: ctx, heard: make(chan string), ended: make(chan error, 1)}
	c := load.NewCollection(o)
	watching := make(chan struct{})
	opened := watching
	to := r.listener()
	to.Progress = func(p load.Progress) {
		if p.Stage == load.StageWatching && opened != nil {
			close(opened)
			opened = nil
		}
	}
	to.Dossier = func(d *model.Dossier) {
		if opened == nil {
			r.listener().Dossier(d)
		}
	}
	go func() {
		f := newFollower(c, sources, 0, to)
		f.watch.options.Quiet, f.pause = 20*time.Millisecond, 10*time.Millisecond
		if change != nil {
			change(f)
		}
		r.ended <- f.run(ctx)
	}()
	t.Cleanup(func() {
		cancel()
		if err := <-r.ended; !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("ended with %v", err)
		}
	})
	<-watching
	return r
}

// hears waits for a word that has all the parts.
func (r *reader) hears(parts ...string) {
	r.Helper()
	for {
		select {
		case s := <-r.heard:
			if !slices.ContainsFunc(parts, func(p string) bool { return !strings.Contains(s, p) }) {
				return
			}
			r.Logf("heard %q", s)
		case <-r.ctx.Done():
			r.Fatalf("never heard %q", parts)
		}
	}
}

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestFollowFiles(t *testing.T) {
	dir := t.TempDir()
	one := filepath.Join(dir, "one.txt")
	put(t, one, "One.")
	r := follow(t, load.Options{}, []load.Source{load.Path(dir)}, nil)
	put(t, filepath.Join(dir, "two.txt"), "Two.")
	r.hears("+1", ": One. Two.")
	put(t, one, "One, corrected.")
	r.hears("~1", ": One, corrected. Two.")
	if err := os.Remove(one); err != nil {
		t.Fatal(err)
	}
	r.hears("-1", ": Two.")
	put(t, filepath.Join(dir, "bad.txt"), "\x00\x01\x02\x03")
	r.hears("! ", "bad.txt")
}

// A folder that is still empty is waited at, without a word.
func TestFollowAnEmptyFolder(t *testing.T) {
	dir := t.TempDir()
	r := follow(t, load.Options{}, []load.Source{load.Path(dir)}, nil)
	put(t, filepath.Join(dir, "one.txt"), "One.")
	if s := <-r.heard; s != "+1 ~0 -0: One." {
		t.Errorf("heard %q", s)
	}
}

// The story that is being read stays until it no longer is.
func TestFollowHoldsWhatIsRead(t *testing.T) {
	dir := t.TempDir()
	one, two := filepath.Join(dir, "one.txt"), filepath.Join(dir, "two.txt")
	put(t, one, "One.")
	put(t, two, "Two.")
	d, err := load.Load(context.Background(), []load.Source{load.Path(one)}, load.Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r := follow(t, load.Options{}, []load.Source{load.Path(one), load.Path(two)}, nil)
	r.read(d.Heading(0).ID)
	for _, path := range []string{one, two} {
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
	}
	r.hears("-1", ": One.")
	r.read("")
	r.hears("-1", ": ")
}

// net answers with what is in it.
type net struct {
	mutex sync.Mutex
	pages map[string]string
}

func (n *net) Get(_ context.Context, r fetch.Request) (fetch.Page, error) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	text, ok := n.pages[r.Address]
	if !ok {
		return fetch.Page{}, &fetch.Error{Address: r.Address, Err: errors.New("gone")}
	}
	return fetch.Page{Address: r.Address, Body: []byte(text)}, nil
}

func (n *net) put(address, text string) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	if n.pages[address] = text; text == "" {
		delete(n.pages, address)
	}
}

// Addresses are asked for again when they are due; what goes on being wrong is
// told once.
func TestFollowAddresses(t *testing.T) {
	const at = "https://news.example/list.jsonl"
	n := &net{pages: map[string]string{at: `{"id":"1","text":"One."}`}}
	tick := make(chan time.Time)
	r := follow(t, load.Options{Fetch: n}, []load.Source{load.Address(at)}, func(f *follower) { f.watch.options.tick = tick })
	n.put(at, `{"id":"2","text":"Two."}`+"\n"+`{"id":"1","text":"One."}`)
	tick <- time.Time{}
	r.hears("+1", ": One. Two.")
	n.put(at, "")
	tick <- time.Time{}
	r.hears("! ", "gone")
	tick <- time.Time{} // gone still, which is no news
	tick <- time.Time{} // taken only when the one before has been dealt with
	n.put(at, `{"id":"3","text":"Three."}`)
	tick <- time.Time{}
	select {
	case s := <-r.heard:
		if !strings.Contains(s, "+1") {
			t.Errorf("heard %q", s)
		}
	case <-r.ctx.Done():
		t.Error("nothing more was heard")
	}
}
