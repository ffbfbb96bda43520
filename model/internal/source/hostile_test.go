package source

import (
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
)

// endless is n bytes of one letter after a beginning.
func endless(begin string, n int64) io.Reader {
	return io.MultiReader(strings.NewReader(begin), io.LimitReader(letters{}, n))
}

type letters struct{}

func (letters) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'a'
	}
	return len(p), nil
}

// A line that does not end is told in every format, with memory that depends on
// the limit and not on the line.
func TestEndlessLine(t *testing.T) {
	for name, begin := range map[string]string{
		"text": "a", "JSON Lines": `{"text":"`, "JSON array": `[{"text":"`, "JSON, set out": "{\n\"text\":\"", "page": "<html><body><p>",
		"feed": "<rss><channel><item><title>", "data in a feed": "<rss><channel><item><title><![CDATA[", "CSV": "id,text\n1,", "quoted": "id,text\n1,\"",
		"mail": letterHead + "\r\n", "mailbox": "From x Mon Mar  3 09:00:01 2031\nSubject: x\n\n",
	} {
		runtime.GC()
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		told := 0
		err := Split(endless(begin, MaxSize+1<<20), Hints{Path: "x"}, func(p Part) error {
			if _, err := p.Read(); errors.Is(err, ErrTooLarge) {
				told++
			}
			return nil
		})
		runtime.ReadMemStats(&after)
		if err != nil || told == 0 {
			t.Errorf("%s: not told, %v", name, err)
		}
		if grown := int64(after.Sys) - int64(before.Sys); grown > 8*MaxSize {
			t.Errorf("%s: %d MB more", name, grown>>20)
		}
	}
}

// What a page is flooded with, its text comes out and nothing breaks off. Pages
// beyond the size or depth of a tree are read tag by tag.
func TestFloodedPages(t *testing.T) {
	const n = 100_000
	for _, tag := range []string{"<div>", "<b>", "<table>", "<table><tr><td>", "<p>", "<a href=x>", "<ul><li>", "<br>", "<script>", "<svg><", "<!--", "<select>",
		"<div class=related>", "<script type=application/ld+json>[", "<h1>", "<form>", "<blockquote>", "</div>", "<time>", "<noscript>", "<title>"} {
		data := "<html><head><title>Fog</title></head><body><h1>Fog</h1><p>Fog rose over Tellmouth on Monday.</p>" + strings.Repeat(tag, n) + "</body></html>"
		docs, errs := all(t, data, Hints{Path: "x.html"})
		if len(docs)+len(errs) != 1 || len(docs) == 1 && (docs[0].Title != "Fog" || !strings.Contains(docs[0].Body, "Fog rose over Tellmouth")) {
			t.Errorf("%s: %.200v %v", tag, docs, errs)
		}
	}
}

// Every beginning of a sound file of every format gives documents or an error,
// and one that is cut off after its first document gives that.
func TestTruncated(t *testing.T) {
	for name, data := range map[string]string{
		"x.xml": atomFeed, "y.xml": rssFeed("<item><title>A</title></item>", "<item><title>B</title><description><![CDATA[x]]></description></item>"),
		"x.json": `[{"text":"A"},{"text":"B"}]`, "x.csv": "id,text\n1,\"a\nb\"\n2,c\n", "x.eml": alternatives("Fog", "<p>Fog"), "x.txt.gz": gzipped(body("Fog.")),
		"x.zip": zipped("a.txt", "Rain.", "b.txt", "Fog."), "x.opml": "<opml><body><outline xmlUrl='https://a.example/'/></body></opml>",
		"x.html": "<html><head><meta property='og:title' content='T'></head><body><article><h1>T</h1><p>" + body("Fog.") + "</p></article></body></html>",
	} {
		for n := range len(data) {
			count := 0
			err := Each(strings.NewReader(data[:n]), Hints{Path: name}, func(d Document, err error) error {
				if count++; err == nil && strings.TrimSpace(d.Body) == "" {
					t.Errorf("%s, %d bytes: neither text nor error", name, n)
				}
				return nil
			})
			if err != nil || count == 0 && n > 0 && strings.TrimSpace(data[:n]) != "" && name != "x.csv" {
				t.Errorf("%s, %d bytes: %d documents, %v", name, n, count, err)
			}
		}
	}
}
