package source

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
)

// feedOf is a feed of n entries of 2 kB, as feeds have them: half of it markup.
func feedOf(n int) string {
	var out strings.Builder
	paragraph := "<p>The harbour board of <b>Tellmouth</b> closed the quay on Monday &amp; left. <a href=\"https://lamp.example/quay\">Nobody</a> was hurt, it said.</p>\n"
	for i := range n {
		fmt.Fprintf(&out, "<item><title>Quay &amp; ferry, part %d</title><link>https://lamp.example/%d</link><guid isPermaLink=\"false\">%d</guid>"+
			"<pubDate>Sun, 02 Mar 2031 %02d:30:00 GMT</pubDate><content:encoded><![CDATA[%s]]></content:encoded></item>\n", i, i, i, i%24, strings.Repeat(paragraph, 13))
	}
	return rssFeed(out.String())
}

// BenchmarkFeed is 10,000 entries of 2 kB, found by one goroutine and read by
// as many as there are cores, as model/load does it.
func BenchmarkFeed(b *testing.B) {
	data := feedOf(10_000)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		parts := make(chan Part, 64)
		var group sync.WaitGroup
		for range runtime.GOMAXPROCS(0) {
			group.Go(func() {
				for p := range parts {
					if d, err := p.Read(); err != nil || len(d.Body) < 1000 || d.Published == 0 {
						b.Error(err)
					}
				}
			})
		}
		if err := Split(strings.NewReader(data), Hints{Path: "f.xml"}, func(p Part) error { parts <- p; return nil }); err != nil {
			b.Fatal(err)
		}
		close(parts)
		group.Wait()
	}
}

// BenchmarkKinds is the rate at which documents of each kind are found and read,
// on one core.
func BenchmarkKinds(b *testing.B) {
	text := body("Fog.")
	page := "<html><head><title>Fog</title></head><body><nav><a href=/>Home</a></nav><article><h1>Fog</h1>" +
		strings.Repeat("<p>"+text+"</p>\n", 5) + "</article><footer>x</footer></body></html>"
	for name, data := range map[string]string{
		"lines": strings.Repeat(fmt.Sprintf("{\"text\":%q}\n", text), 1000),
		"array": "[" + strings.Repeat(fmt.Sprintf("{\"text\":%q},", text), 1000) + "{\"text\":\"x\"}]",
		"csv":   "id,text\n" + strings.Repeat(fmt.Sprintf("1,%q\n", text), 1000),
		"feed":  feedOf(500), "page": page, "mail": alternatives(text, page),
		"mbox": strings.Repeat("From x Mon Mar  3 09:00:01 2031\n"+letterHead+"\n"+text+"\n\n", 1000),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				_ = Each(strings.NewReader(data), Hints{Path: "x"}, func(_ Document, err error) error {
					if err != nil {
						b.Fatal(err)
					}
					return nil
				})
			}
		})
	}
}
