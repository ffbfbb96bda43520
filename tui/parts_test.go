package tui

import (
	"testing"

	"dateline/model"
	"dateline/tui/internal/sel"
)

func TestHistoryWalksJumps(t *testing.T) {
	at := func(sentence int) sel.Selection { return sel.Selection{Sentence: sentence} }
	var h history
	h.move(at(1))
	h.move(at(2)) // a step, not a jump: replaces
	h.jump(at(10))
	h.jump(at(20))
	if s, ok := h.walk(-1); !ok || s != at(10) {
		t.Fatalf("back leads to %+v", s)
	}
	if s, ok := h.walk(-1); !ok || s != at(2) {
		t.Fatalf("back again leads to %+v", s)
	}
	if _, ok := h.walk(-1); ok {
		t.Fatal("there is something before the first")
	}
	if s, ok := h.walk(+1); !ok || s != at(10) {
		t.Fatalf("forward leads to %+v", s)
	}
	h.jump(at(30))
	if _, ok := h.walk(+1); ok {
		t.Fatal("a jump leaves what lay ahead")
	}
	for i := range 3 * historyLimit {
		h.jump(at(i))
	}
	if len(h.visited) > historyLimit {
		t.Fatalf("the history holds %d entries", len(h.visited))
	}
}

func TestWebAddress(t *testing.T) {
	for _, good := range []string{"https://news.example/a?b=c", "http://news.example"} {
		if got, err := webAddress(good); err != nil || got != good {
			t.Errorf("webAddress(%q) = %q, %v", good, got, err)
		}
	}
	for _, bad := range []string{
		"", "file:///etc/passwd", "javascript:alert(1)", "-x https://a.example", "https://", "news.example/a",
		"https://a.example/\x1b[31m", "\\\\host\\share",
	} {
		if got, err := webAddress(bad); err == nil {
			t.Errorf("webAddress(%q) = %q, want an error", bad, got)
		}
	}
}

func TestCite(t *testing.T) {
	s := &model.Story{
		Title: "Bridge\nopens", Source: "The Ferry", URL: "https://ferry.example/1", Path: "a.txt",
		Published: model.NewDay(2030, 5, 2), Text: "It opened\ntoday. More.",
		Sentences: []model.Sentence{{Span: model.Span{Start: 0, End: 16}}},
	}
	want := "It opened today.\n— “Bridge opens”, The Ferry, 2 May 2030, https://ferry.example/1"
	if got := cite(s, []string{"The Ferry"}, 0); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	want = "It opened today.\n— “Bridge opens”, The Ferry, The Quay, b.txt, 2 more, 2 May 2030, https://ferry.example/1"
	if got := cite(s, []string{"The Ferry", "The Quay", "b.txt", "c.txt", "d.txt"}, 0); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	bare := &model.Story{Text: s.Text, Sentences: s.Sentences, Path: "a.txt"}
	if got := cite(bare, nil, 0); got != "It opened today.\n— a.txt" {
		t.Errorf("of a bare text: %q", got)
	}
	if got := cite(s, nil, 7); got != "" {
		t.Errorf("of no sentence: %q", got)
	}
}
