package load

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dateline/model"
	"dateline/model/internal/source"
	"dateline/model/load/fetch"
)

// pages is a network of pages by address. What is asked for is noted.
type pages struct {
	mutex sync.Mutex
	page  map[string]string // ContentType|text; an error where it begins with "!"
	asked []fetch.Request
	wait  func(address string) // called before an answer; may be nil

	unchanged map[string]bool // addresses of which a server says so
}

func (p *pages) Get(ctx context.Context, r fetch.Request) (fetch.Page, error) {
	p.mutex.Lock()
	p.asked = append(p.asked, r)
	content, ok := p.page[r.Address]
	p.mutex.Unlock()
	if p.wait != nil {
		p.wait(r.Address)
	}
	kind, text, _ := strings.Cut(content, "|")
	if !ok {
		return fetch.Page{}, &fetch.Error{Address: fetch.Masked(r.Address), Err: &fetch.StatusError{Code: 404}, Hint: "check the address"}
	}
	return fetch.Page{Address: r.Address, ContentType: kind, Body: []byte(text), Unchanged: p.unchanged[r.Address]}, ctx.Err()
}

func TestAddressesAreSources(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": "From a file."})
	net := &pages{page: map[string]string{
		"https://news.example/1":            "text/plain|From the first address.",
		"https://news.example/list.jsonl":   "|{\"text\":\"One.\"}\n{\"text\":\"Two.\"}",
		"https://ada:pw@news.example/x?a=b": "text/plain|From the last address.",
	}}
	arguments := []string{"https://news.example/1", dir, "https://news.example/list.jsonl", "https://news.example/gone", "https://ada:pw@news.example/x?a=b"}
	d, err := Load(context.Background(), Paths(arguments, nil), Options{Fetch: net}, nil)
	want := []string{"From a file.", "From the first address.", "From the last address.", "One.", "Two."}
	if diff := cmp.Diff(want, slices.Sorted(slices.Values(texts(d)))); diff != "" {
		t.Error(diff)
	}
	problems := Problems(err)
	if len(problems) != 1 || problems[0].Path != "https://news.example/gone" || problems[0].Hint != "check the address" {
		t.Errorf("%v", err)
	}
	for _, s := range d.Stories() {
		if strings.Contains(s.Path+s.URL+err.Error(), "pw") {
			t.Errorf("a password is shown: %s %s", s.Path, s.URL)
		}
	}
	for _, r := range net.asked {
		if r.By != fetch.Named || r.From != "" {
			t.Errorf("asked as %+v", r)
		}
	}
}

func TestAddressesWithoutAFetcher(t *testing.T) {
	d, err := Load(context.Background(), Paths([]string{"https://news.example/"}, nil), Options{}, nil)
	if len(d.Stories()) != 0 || !errors.Is(err, ErrOffline) {
		t.Error(err)
	}
}

// Addresses are asked for ahead of their turn, and come in theirs.
func TestAddressesInOrder(t *testing.T) {
	const n = 40
	net := &pages{page: make(map[string]string)}
	var arguments []string
	for i := range n {
		a := fmt.Sprintf("https://news.example/%d", i)
		arguments = append(arguments, a)
		net.page[a] = fmt.Sprintf("|Story number %d.", i)
	}
	late := make(chan struct{}) // the first answer comes when others have been asked for
	net.wait = func(address string) {
		switch address {
		case arguments[0]:
			<-late
		case arguments[ahead-1]:
			close(late)
		}
	}
	i, most := 0, 0
	err := Each(context.Background(), Paths(arguments, nil), Options{Fetch: net, Jobs: 3}, func(s *model.Story, err error) error {
		if err != nil || s.Text != fmt.Sprintf("Story number %d.", i) {
			t.Errorf("%d: %v %v", i, s, err)
		}
		i++
		net.mutex.Lock()
		defer net.mutex.Unlock()
		most = max(most, len(net.asked)-i)
		return nil
	})
	if err != nil || i != n || most > ahead+8 {
		t.Errorf("%d stories, at most %d ahead, %v", i, most, err)
	}
}

func TestAddressesEndWithTheRun(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	net := &pages{page: map[string]string{"https://slow.example/": "|Text."}, wait: func(string) { cancel(); <-ctx.Done() }}
	addresses := []string{"https://slow.example/", "https://slow.example/2"}
	if err := Each(ctx, Paths(addresses, nil), Options{Fetch: net}, func(*model.Story, error) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// entry is a document as a feed gives it.
func entry(n int, summary bool) source.Document {
	return source.Document{
		Path: fmt.Sprintf("feed.xml#%d", n), Title: fmt.Sprintf("Entry %d", n), URL: fmt.Sprintf("https://news.example/%d", n),
		Body: "What it is about.", Summary: summary, Published: model.NewDay(2031, 3, n), PublishedBy: model.PublishedMetadata,
	}
}

func TestFullArticles(t *testing.T) {
	net := &pages{page: map[string]string{
		"https://news.example/1": "text/plain|The whole of the first article, which is longer.",
		"https://news.example/3": "text/plain|Short.",
		"https://news.example/4": "|\x00\x01\x02",
		"https://news.example/5": "application/x-ndjson|{\"text\":\"The first of the articles there.\"}\n{\"text\":\"The second of the articles there.\"}",
	}}
	r := newRun(nil, Options{Fetch: net, Full: true, Jobs: 2})
	jobs := make(chan job)
	go func() {
		defer close(jobs)
		for n := 1; n <= 6; n++ {
			e := entry(n, n != 6)
			jobs <- job{path: e.Path, raw: &e, from: "https://news.example/feed"}
		}
		jobs <- job{path: "broken", err: ErrEmpty}
	}()
	want := map[string]struct{ body, warning string }{
		"feed.xml#1": {"The whole of the first article, which is longer.", ""},
		"feed.xml#2": {"What it is about.", "404"},
		"feed.xml#3": {"What it is about.", "less on the page"},
		"feed.xml#4": {"What it is about.", "not a text file"},
		"feed.xml#6": {"What it is about.", ""},
	}
	n := 0
	for j := range r.completed(context.Background(), jobs) {
		n++
		if j.path == "broken" {
			if !errors.Is(j.err, ErrEmpty) {
				t.Errorf("the error became %v", j.err)
			}
			continue
		}
		w, known := want[j.path]
		if !known {
			continue
		}
		if j.raw.Body != w.body || errors.Is(j.partly, ErrSummary) != (w.warning != "") || !strings.Contains(fmt.Sprint(j.partly), w.warning) {
			t.Errorf("%s: %q, %v", j.path, j.raw.Body, j.partly)
		}
		if j.raw.Title == "" || j.raw.Published == 0 {
			t.Errorf("%s: lost what the feed says", j.path)
		}
	}
	if n != 7 {
		t.Errorf("%d of 7 came out", n)
	}
	if len(net.asked) != 5 {
		t.Errorf("asked for %v", net.asked)
	}
	for _, q := range net.asked {
		if q.By != fetch.Followed || q.From != "https://news.example/feed" || q.Size != maxArticle {
			t.Errorf("asked as %+v", q)
		}
	}
}

func TestNothingIsFollowedUnasked(t *testing.T) {
	net := &pages{}
	jobs := make(chan job, 1)
	r := newRun(nil, Options{Fetch: net})
	if r.completed(context.Background(), jobs) != (<-chan job)(jobs) || r.window() >= ahead && r.options.jobs() < ahead/2 {
		t.Error("articles are fetched without --full")
	}
}

func TestMergedKeepsWhatTheFeedSays(t *testing.T) {
	article := source.Document{Title: "Another title", Source: "The Tellmouth Echo", URL: "https://news.example/one", Body: "All of it.",
		Published: model.NewDay(2031, 4, 1), PublishedBy: model.PublishedMetadata, Sure: 90, Warnings: []string{"w"}}
	got := merged(entry(1, true), article)
	if got.Title != "Entry 1" || got.Source != "The Tellmouth Echo" || got.URL != "https://news.example/one" || got.Summary ||
		got.Body != "All of it." || got.Published != model.NewDay(2031, 3, 1) || len(got.Warnings) != 1 {
		t.Errorf("%+v", got)
	}
	bare := source.Document{Body: "Teaser.", Summary: true}
	if got := merged(bare, article); got.Title != "Another title" || got.Published != article.Published || got.Sure != 90 {
		t.Errorf("%+v", got)
	}
}

// A document that breaks the reading costs itself.
func TestPreparePanics(t *testing.T) {
	j := job{path: "x", part: &source.Part{}} // nothing to read it by
	j.prepare()
	if !errors.Is(j.err, ErrStage) {
		t.Error(j.err)
	}
}
