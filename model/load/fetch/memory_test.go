package fetch

import (
	"context"
	"fmt"
	"net/http"
	"testing"
)

func TestConditionalRequests(t *testing.T) {
	w := newWeb(t)
	version := "1"
	var header http.Header
	at := w.serve("feed.example", true, func(rw http.ResponseWriter, r *http.Request) {
		header = r.Header
		if r.URL.Path == "/moved" {
			send("/feed")(rw, r)
			return
		}
		rw.Header().Set("ETag", `"`+version+`"`)
		rw.Header().Set("Last-Modified", "Mon, 03 Mar 2031 10:00:00 GMT")
		rw.Header().Set("Content-Type", "application/rss+xml")
		if r.Header.Get("If-None-Match") == `"`+version+`"` {
			rw.Header().Del("Content-Type")
			rw.WriteHeader(http.StatusNotModified)
			return
		}
		fmt.Fprint(rw, "version "+version)
	})
	c := w.client(Options{Memory: NewMemory(1 << 20)})
	for _, step := range []struct {
		path, version string
		unchanged     bool
	}{{"/feed", "1", false}, {"/feed", "1", true}, {"/moved", "1", true}, {"/feed", "2", false}, {"/moved", "2", true}} {
		version = step.version
		page, err := get(t, c, at+step.path)
		if err != nil || page.Unchanged != step.unchanged || string(page.Body) != "version "+version ||
			page.ContentType != "application/rss+xml" || page.Address != at+"/feed" {
			t.Errorf("%v: %+v, %v", step, page, err)
		}
	}
	if header.Get("If-Modified-Since") != "Mon, 03 Mar 2031 10:00:00 GMT" {
		t.Errorf("sent %v", header)
	}
}

// Articles and robots.txt are asked for once and not kept.
func TestWhatIsFollowedIsNotRemembered(t *testing.T) {
	w := newWeb(t)
	at := w.serve("news.example", true, func(rw http.ResponseWriter, r *http.Request) {
		if r.Header.Get("If-None-Match") != "" {
			t.Errorf("%s was remembered", r.URL.Path)
		}
		rw.Header().Set("ETag", `"1"`)
	})
	c := w.client(Options{Memory: NewMemory(100)})
	for range 2 {
		if _, err := c.Get(context.Background(), Request{Address: at + "/article", By: Followed, From: at + "/feed"}); err != nil {
			t.Error(err)
		}
	}
	if got := w.requests(); got != "/robots.txt /article /article" {
		t.Errorf("asked for %s", got)
	}
}

// A server that answers 304 to a request without a condition gives nothing.
func TestUnchangedWithoutAsking(t *testing.T) {
	w := newWeb(t)
	at := w.serve("odd.example", true, func(rw http.ResponseWriter, _ *http.Request) { rw.WriteHeader(http.StatusNotModified) })
	if page, err := get(t, w.client(Options{Memory: NewMemory(100)}), at); err == nil {
		t.Errorf("%+v", page)
	}
}

// What comes out of a memory, maybe a file that others can write, is no header.
func TestBadValuesAreNotSent(t *testing.T) {
	w := newWeb(t)
	var header http.Header
	at := w.serve("feed.example", true, func(_ http.ResponseWriter, r *http.Request) { header = r.Header })
	m := NewMemory(100)
	m.Remember(at+"/", Kept{ETag: "\"1\"\r\nCookie: x", LastModified: "\x00"})
	if _, err := get(t, w.client(Options{Memory: m}), at+"/"); err != nil || header.Get("If-None-Match")+header.Get("If-Modified-Since")+header.Get("Cookie") != "" {
		t.Errorf("%v, sent %v", err, header)
	}
}

func TestMemoryIsBounded(t *testing.T) {
	m := NewMemory(10)
	put := func(address string, n int) { m.Remember(address, Kept{ETag: address, Body: make([]byte, n)}) }
	put("a", 4)
	put("b", 4)
	m.Recall("a")
	put("c", 4)
	put("huge", 11)
	put("c", 5)
	for address, want := range map[string]bool{"a": true, "b": false, "c": true, "huge": false} {
		if kept, ok := m.Recall(address); ok != want || ok && kept.ETag != address {
			t.Errorf("%s: %+v, %v", address, kept, ok)
		}
	}
	put("a", 11) // no longer what is remembered
	if _, ok := m.Recall("a"); ok {
		t.Error("an old page is still remembered")
	}
}
