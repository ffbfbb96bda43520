package load

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/model"
	"dateline/model/load/fetch"
)

// rss is a feed of entries, each a teaser that names its article.
func rss(title string, entries ...string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<?xml version="1.0"?><rss version="2.0"><channel><title>%s</title>`, title)
	for _, e := range entries {
		fmt.Fprintf(&b, `<item><title>About %s</title><link>https://news.example/%s</link><pubDate>Mon, 03 Mar 2031 10:00:00 GMT</pubDate><description>What %s is about.</description></item>`, e, e, e)
	}
	return b.String() + `</channel></rss>`
}

// page is the article a feed entry leads to.
func page(name string) string {
	return `text/html|<html><head><title>Page</title><link rel="canonical" href="https://news.example/story/` + name + `"></head><body><nav>Home</nav><article>` +
		strings.Repeat("<p>The harbour of "+name+" was opened on Tuesday, the harbour master said. Ships came in all day long, and the town looked on.</p>", 5) +
		`</article></body></html>`
}

// opml is a list of feeds.
func opml(addresses ...string) string {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0"?><opml version="2.0"><head/><body>`)
	for _, a := range addresses {
		fmt.Fprintf(&b, `<outline type="rss" text="x" xmlUrl="%s"/>`, a)
	}
	return b.String() + `</body></opml>`
}

// collect runs over sources and returns what came, in order: the titles of
// stories, and errors as "!" with their path.
func collect(t *testing.T, sources []Source, o Options) (got []string, stories []*model.Story) {
	t.Helper()
	err := Each(context.Background(), sources, o, func(s *model.Story, err error) error {
		for _, p := range Problems(err) {
			if !errors.Is(p, ErrSummary) {
				got = append(got, "!"+filepath.Base(p.Path))
			}
		}
		if s != nil {
			got = append(got, s.Title)
			stories = append(stories, s)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return got, stories
}

func TestFeedsAtAddresses(t *testing.T) {
	net := &pages{page: map[string]string{"https://feed.example/rss": "application/rss+xml|" + rss("Echo", "one", "two")}}
	got, stories := collect(t, []Source{Address("https://feed.example/rss")}, Options{Fetch: net})
	if diff := cmp.Diff([]string{"About one", "About two"}, got); diff != "" {
		t.Error(diff)
	}
	if s := stories[0]; s.Source != "Echo" || s.URL != "https://news.example/one" || s.Published != model.NewDay(2031, 3, 3) || !strings.HasPrefix(s.Path, "https://feed.example/rss#1") {
		t.Errorf("%+v", s)
	}
	if len(net.asked) != 1 {
		t.Errorf("fetched unasked: %v", net.asked)
	}
}

// With Full the articles come in the order of the feed, at their canonical
// address; one that cannot be had leaves its teaser, with a word of why.
func TestFeedsInFull(t *testing.T) {
	net := &pages{page: map[string]string{
		"https://feed.example/rss": "|" + rss("Echo", "one", "two", "gone", "four"),
		"https://news.example/one": page("one"), "https://news.example/two": page("two"), "https://news.example/four": page("four"),
	}}
	for _, feed := range []Source{Address("https://feed.example/rss"), Reader("saved.xml", strings.NewReader(rss("Echo", "one", "two", "gone", "four")))} {
		net.asked = nil
		var warned []string
		var urls []string
		err := Each(context.Background(), []Source{feed}, Options{Fetch: net, Full: true}, func(s *model.Story, err error) error {
			for _, p := range Problems(err) {
				warned = append(warned, p.Error())
			}
			urls = append(urls, s.URL)
			if full := strings.Contains(s.Text, "harbour"); full == strings.HasSuffix(s.URL, "gone") {
				t.Errorf("%s: %q", s.URL, s.Text)
			}
			if s.Published != model.NewDay(2031, 3, 3) || !strings.HasPrefix(s.Title, "About") {
				t.Errorf("lost what the feed says: %+v", s)
			}
			return nil
		})
		want := []string{"https://news.example/story/one", "https://news.example/story/two", "https://news.example/gone", "https://news.example/story/four"}
		if diff := cmp.Diff(want, urls); diff != "" || err != nil {
			t.Error(diff, err)
		}
		if len(warned) != 1 || !strings.Contains(warned[0], "only the summary of the feed is open: https://news.example/gone: the server answers 404") {
			t.Errorf("told %q", warned)
		}
		for _, r := range net.asked {
			if r.By == fetch.Followed && r.From != feed.address {
				t.Errorf("asked as %+v", r)
			}
		}
	}
}

// A list of feeds, one of which is such a list too and names the first again:
// the feeds come in its place, each once, and the circle ends.
func TestListsOfFeeds(t *testing.T) {
	net := &pages{page: map[string]string{
		"https://a.example/rss":  "|" + rss("A", "one", "two"),
		"https://c.example/rss":  "|" + rss("C", "three"),
		"https://b.example/opml": "|" + opml("https://c.example/rss", "https://b.example/opml"),
	}}
	list := opml("https://a.example/rss", "https://gone.example/rss", "https://b.example/opml", "https://c.example/rss")
	dir := folder(t, map[string]string{"list.opml": list, "z.txt": "The last one."})
	sources := []Source{Path(filepath.Join(dir, "list.opml")), Path(filepath.Join(dir, "z.txt"))}
	var finished []int
	r := newRun(sources, Options{Fetch: net, Jobs: 2})
	r.finished = func(done, _ int, _ string) { finished = append(finished, done) }
	n := 0
	if err := r.each(context.Background(), func(outcome) error { n++; return nil }); err != nil {
		t.Fatal(err)
	}
	for i, done := range finished {
		if done != i+1 || len(finished) != n {
			t.Fatalf("%d stories were counted as %v", n, finished)
		}
	}
	got, _ := collect(t, sources, Options{Fetch: net, Jobs: 2})
	want := []string{"About one", "About two", "!rss", "About three", ""}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for _, r := range net.asked {
		if r.By != fetch.Listed || r.From != "" {
			t.Errorf("asked as %+v", r)
		}
	}
}

// A list of feeds that only lies in a folder is not gone through, nor is one
// without a network.
func TestListsInFoldersAreLeftAlone(t *testing.T) {
	net := &pages{}
	dir := folder(t, map[string]string{"list.opml": opml("https://a.example/rss"), "z.txt": "Text."})
	got, _ := collect(t, []Source{Path(dir)}, Options{Fetch: net})
	if diff := cmp.Diff([]string{"!list.opml", ""}, got); diff != "" && len(got) != 1 || len(net.asked) != 0 {
		t.Error(diff, net.asked)
	}
	if got, _ := collect(t, []Source{Path(filepath.Join(dir, "list.opml"))}, Options{}); len(got) != 1 || got[0] != "!list.opml" {
		t.Errorf("got %v", got)
	}
}
