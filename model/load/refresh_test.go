package load

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/model"
)

// desk is a collection of the files in a folder, and what its listener heard.
type desk struct {
	*testing.T
	dir     string
	c       *Collection
	heard   Changes
	dossier *model.Dossier
	reading model.StoryID
}

func newDesk(t *testing.T, o Options, files map[string]string, sources ...Source) *desk {
	t.Helper()
	d := &desk{T: t, dir: folder(t, files), c: NewCollection(o)}
	if len(sources) == 0 {
		sources = []Source{Path(d.dir)}
	}
	if err := d.c.Open(context.Background(), sources, d.listener()); err != nil {
		t.Fatal(err)
	}
	return d
}

func (d *desk) listener() Listener {
	return Listener{
		Changes: func(c Changes) { d.heard = d.heard.Add(c) },
		Dossier: func(m *model.Dossier) { d.dossier = m },
		Reading: func() model.StoryID { return d.reading },
	}
}

func (d *desk) at(name string) string { return filepath.Join(d.dir, name) }

// refresh writes a file and opens it again.
func (d *desk) refresh(name, content string) {
	d.Helper()
	if err := os.WriteFile(d.at(name), []byte(content), 0o644); err != nil {
		d.Fatal(err)
	}
	d.again(Inside(d.at(name)))
}

func (d *desk) again(s ...Source) {
	d.Helper()
	d.heard = Changes{}
	for _, p := range Problems(d.c.Refresh(context.Background(), s, d.listener())) {
		d.Log(p)
	}
}

// expect compares what was heard and the texts there are.
func (d *desk) expect(heard Changes, want ...string) {
	d.Helper()
	if d.heard != heard {
		d.Errorf("heard %+v, want %+v", d.heard, heard)
	}
	var got []string
	for _, s := range d.dossier.All() {
		got = append(got, strings.TrimSpace(s.Text))
	}
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		d.Error(diff)
	}
}

// id is the id of the story with a text.
func (d *desk) id(text string) model.StoryID {
	d.Helper()
	for _, s := range d.dossier.All() {
		if strings.TrimSpace(s.Text) == text {
			return s.ID
		}
	}
	d.Fatalf("no story %q", text)
	return ""
}

func TestRefreshOfFiles(t *testing.T) {
	d := newDesk(t, Options{}, map[string]string{"a.txt": "One.", "b.txt": "Two.", "in/c.txt": "Three."})
	one := d.id("One.")
	d.refresh("d.txt", "Four.")
	d.expect(Changes{New: 1}, "Four.", "One.", "Three.", "Two.")

	d.refresh("a.txt", "One again.")
	d.expect(Changes{Changed: 1}, "Four.", "One again.", "Three.", "Two.")
	if d.id("One again.") != one {
		t.Error("the story in the same file is another one")
	}
	d.refresh("a.txt", "One again.")
	d.expect(Changes{}, "Four.", "One again.", "Three.", "Two.")
	d.refresh("a.txt", "One for the third time.")
	d.expect(Changes{Changed: 1}, "Four.", "One for the third time.", "Three.", "Two.")

	d.refresh("a.txt", "") // as while it is being written
	d.expect(Changes{}, "Four.", "One for the third time.", "Three.", "Two.")
	d.refresh("picture.png", "Not an article.")
	d.expect(Changes{}, "Four.", "One for the third time.", "Three.", "Two.")
	d.refresh("b.txt", "Four.") // now the same as another
	d.expect(Changes{Gone: 1}, "Four.", "One for the third time.", "Three.")

	d.heard = Changes{}
	if d.c.Remove(d.at("a.tx"), d.listener()) || d.heard != (Changes{}) {
		t.Error("a file with a longer name is gone")
	}
	d.c.Remove(d.at("in"), d.listener())
	d.expect(Changes{Gone: 1}, "Four.", "One for the third time.")
}

func TestRefreshOfLines(t *testing.T) {
	d := newDesk(t, Options{}, map[string]string{"a.jsonl": `{"text":"One."}` + "\n" + `{"text":"Two."}` + "\n" + `{"id":"x","text":"Three."}`})
	two, three := d.id("Two."), d.id("Three.")
	d.refresh("a.jsonl", `{"text":"Zero."}`+"\n"+`{"text":"Two."}`+"\n"+`{"id":"x","text":"Three, changed."}`+"\n"+`{"text":"Five."}`)
	d.expect(Changes{New: 1, Changed: 2}, "Five.", "Three, changed.", "Two.", "Zero.")
	if d.id("Two.") != two || d.id("Three, changed.") != three {
		t.Error("what is still there got another id")
	}
}

// What is being read is not taken away under the reader's eyes.
func TestWhatIsReadIsHeld(t *testing.T) {
	d := newDesk(t, Options{}, map[string]string{"a.txt": "One.", "b.jsonl": `{"text":"Two."}` + "\n" + `{"text":"Three."}`})
	d.reading = d.id("One.")
	if !d.c.Remove(d.dir, d.listener()) {
		t.Error("not told that something is held")
	}
	d.expect(Changes{Gone: 2}, "One.")
	d.reading = ""
	d.heard = Changes{}
	if d.c.Remove(d.dir, d.listener()) {
		t.Error("held although nobody reads it")
	}
	d.expect(Changes{Gone: 1})

	d = newDesk(t, Options{}, map[string]string{"b.jsonl": `{"text":"Two."}` + "\n" + `{"text":"Three."}`})
	d.reading = d.id("Two.")
	d.refresh("b.jsonl", `{"text":"Three."}`)
	d.expect(Changes{}, "Three.", "Two.")
	d.reading = d.id("Three.")
	d.again(Inside(d.at("b.jsonl")))
	d.expect(Changes{Gone: 1}, "Three.")
}

// A feed brings what is new and keeps what it no longer has; articles that are
// open are not fetched again, and a server that says "unchanged" is believed.
func TestRefreshOfFeeds(t *testing.T) {
	const feed, list = "https://feed.example/rss", "https://feed.example/opml"
	net := &pages{page: map[string]string{list: "|" + opml(feed), feed: "|" + rss("Echo", "one", "two")}}
	for _, name := range []string{"one", "two", "three"} {
		net.page["https://news.example/"+name] = "text/plain|" + strings.Repeat("All of "+name+". ", 20)
	}
	net.page["https://news.example/page"] = "text/plain|A page of its own, about the weather."
	sources := []Source{Address(list), Address("https://news.example/page"), Path("nowhere.txt")}
	c := NewCollection(Options{Fetch: net, Full: true})
	d := &desk{T: t, c: c}
	_ = c.Open(context.Background(), sources, d.listener())
	if got := d.dossier.Len(); got != 3 {
		t.Fatalf("%d stories", got)
	}
	again := c.Remote(sources)
	if len(again) != 2 {
		t.Fatalf("to be asked again: %v", again)
	}
	net.asked = nil
	net.unchanged = map[string]bool{list: true, "https://news.example/page": true}
	net.page[feed] = "|" + rss("Echo", "three", "two")
	d.again(again...)
	if d.heard != (Changes{New: 1}) || d.dossier.Len() != 4 {
		t.Errorf("heard %+v, %d stories", d.heard, d.dossier.Len())
	}
	var asked []string
	for _, r := range net.asked {
		asked = append(asked, r.Address)
	}
	slices.Sort(asked)
	if diff := cmp.Diff([]string{list, feed, "https://news.example/page", "https://news.example/three"}, asked); diff != "" {
		t.Error(diff)
	}
	net.unchanged = map[string]bool{}
	net.page["https://news.example/page"] = "text/plain|A page that has been written anew."
	d.again(again...)
	if d.heard != (Changes{Changed: 1}) || d.dossier.Len() != 4 {
		t.Errorf("heard %+v, %d stories", d.heard, d.dossier.Len())
	}
}

// A feed on disk opened for its articles is another thing than the feed.
func TestFullIsRememberedApart(t *testing.T) {
	keeper := NewKeeper(filepath.Join(t.TempDir(), "library.db"), 0)
	feed := []Source{Path("feed.xml")}
	short := newMemory(feed, Options{Library: keeper})
	if full := newMemory(feed, Options{Library: keeper, Full: true}); full.path == short.path {
		t.Error("both are remembered in " + full.path)
	}
}

// A list of feeds in a file is looked at again with the addresses.
func TestListsOnDiskAreRemote(t *testing.T) {
	net := &pages{page: map[string]string{"https://feed.example/rss": "|" + rss("Echo", "one")}}
	dir := folder(t, map[string]string{"list.opml": opml("https://feed.example/rss"), "a.txt": "Text."})
	sources := Paths([]string{filepath.Join(dir, "list.opml"), filepath.Join(dir, "a.txt"), "-"}, strings.NewReader("From a pipe."))
	c := NewCollection(Options{Fetch: net})
	if err := c.Open(context.Background(), sources, Listener{}); err != nil || c.Len() != 3 {
		t.Fatalf("%d stories, %v", c.Len(), err)
	}
	if got := fmt.Sprint(PathsOf(c.Remote(sources))); got != fmt.Sprint([]string{filepath.Join(dir, "list.opml")}) {
		t.Errorf("to be asked again: %s", got)
	}
	if !c.fromNetwork() {
		t.Error("what feeds gave is taken for what stands in a file")
	}
	if got := PathsOf(sources); len(got) != 2 {
		t.Errorf("to be watched: %v", got)
	}
}

// The same words in two files are one story, which goes with the last of them.
func TestCopiesOutliveTheirOriginal(t *testing.T) {
	d := &desk{T: t, dir: folder(t, map[string]string{"a.txt": "One.", "b.txt": "One.", "in/c.txt": "One."}), c: NewCollection(Options{})}
	_ = d.c.Open(context.Background(), []Source{Path(d.dir)}, d.listener()) // the copies are told
	d.c.Remove(d.at("a.txt"), d.listener())
	d.expect(Changes{}, "One.")
	d.refresh("b.txt", "Two.")
	d.expect(Changes{New: 1}, "One.", "Two.")
	d.heard = Changes{}
	d.c.Remove(d.at("in"), d.listener())
	d.expect(Changes{Gone: 1}, "Two.")

	d = &desk{T: t, dir: folder(t, map[string]string{"in/a.txt": "One.", "in/b.txt": "One.", "c.txt": "Two."}), c: NewCollection(Options{})}
	_ = d.c.Open(context.Background(), []Source{Path(d.dir)}, d.listener())
	d.c.Remove(d.at("in"), d.listener())
	d.expect(Changes{Gone: 1}, "Two.")
}
