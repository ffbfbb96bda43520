package source

import (
	"fmt"
	"strings"
	"testing"

	"github.com/mmcdole/gofeed/rss"

	"dateline/model"
)

// body makes a text long enough not to be taken for a teaser.
func body(about string) string {
	return about + " " + strings.TrimSpace(strings.Repeat("The ferry to Tellmouth was late again, its captain said. ", 20))
}

// rssFeed wraps entries into a feed.
func rssFeed(items ...string) string {
	return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/">
<channel><title>Tellmouth &amp; Quay Post</title><link>https://post.example/</link><image><title>Logo</title><link>https://logo.example</link></image>` +
		strings.Join(items, "\n") + `</channel></rss>`
}

const atomFeed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://post.example/">
<title type="text">The Quay &lt;Post&gt;</title><link rel="self" href="https://post.example/feed"/><link href="https://post.example/"/>
<entry><title>Ferry &amp; fog</title><id>tag:post.example,2031:1</id><link rel="enclosure" href="/x.mp3"/><link rel="alternate" href="/2031/ferry"/>
<updated>2031-04-09T10:00:00Z</updated><published>2031-03-02T10:00:00+01:00</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry <b>stood</b> still.</p><p>It was fog.</p></div></content></entry>
<entry><title type="html">&lt;i&gt;Late&lt;/i&gt; bridge</title><id>urn:2</id><link href="https://post.example/2031/03/05/bridge"/><updated>2031-04-09T10:00:00Z</updated>
<summary>Short.</summary><source><title>Wire Service</title></source></entry></feed>`

func TestFeeds(t *testing.T) {
	docs, errs := all(t, atomFeed, Hints{Path: "a.xml"})
	if len(errs) > 0 || len(docs) != 2 {
		t.Fatalf("%d entries, %v", len(docs), errs)
	}
	want := Document{
		ID: "tag:post.example,2031:1", Path: "a.xml#1", Title: "Ferry & fog", Source: "The Quay <Post>", URL: "https://post.example/2031/ferry",
		Published: day(t, "2031-03-02"), PublishedBy: model.PublishedFeed, Body: "The ferry stood still.\n\nIt was fog.",
	}
	if !equal(docs[0], want) {
		t.Errorf("got  %+v\nwant %+v", docs[0], want)
	}
	// What was only updated has no date of its own; its address tells one.
	want = Document{
		ID: "urn:2", Path: "a.xml#2", Title: "Late bridge", Source: "Wire Service", URL: "https://post.example/2031/03/05/bridge",
		Published: day(t, "2031-03-05"), PublishedBy: model.PublishedAddress, Sure: 82, Body: "Short.", Summary: true,
	}
	if !equal(docs[1], want) {
		t.Errorf("got  %+v\nwant %+v", docs[1], want)
	}
}

func TestEntriesOfRSS(t *testing.T) {
	full := body("Fog.")
	for name, test := range map[string]struct {
		item string
		want Document
	}{
		"description": {
			`<item><title>A &amp;amp; B</title><link> https://post.example/1 </link><guid isPermaLink="false">17</guid><pubDate>Sun, 02 Mar 2031 23:30:00 -0500</pubDate><description><![CDATA[<p>` + full + `</p>]]></description></item>`,
			Document{ID: "post.example#17", Title: "A & B", URL: "https://post.example/1", Published: day(t, "2031-03-02"), PublishedBy: model.PublishedFeed, Body: full},
		},
		"full text beside a teaser": {
			`<item><title>T</title><guid>https://post.example/2</guid><d:date>2031-03-02T01:00:00Z</d:date><description>Short …</description><content:encoded>&lt;p&gt;` + full + `&lt;/p&gt;&lt;p&gt;The post &lt;a&gt;T&lt;/a&gt; appeared first on Post.&lt;/p&gt;</content:encoded></item>`,
			Document{ID: "https://post.example/2", Title: "T", URL: "https://post.example/2", Published: day(t, "2031-03-02"), PublishedBy: model.PublishedFeed, Body: full},
		},
		"only a teaser": {
			`<item><title>T</title><link>/3</link><description>Fog came. Read more</description></item>`,
			Document{ID: "https://post.example/3", Title: "T", URL: "https://post.example/3", Body: "Fog came. Read more", Summary: true, PublishedBy: model.PublishedNone},
		},
		"only a title": {
			`<item><title>Fog over Tellmouth</title><link>/4</link></item>`,
			Document{ID: "https://post.example/4", Title: "Fog over Tellmouth", URL: "https://post.example/4", Body: "Fog over Tellmouth", Summary: true, PublishedBy: model.PublishedNone},
		},
		"no address to go to": {
			`<item><title>T</title><link>javascript:alert(1)</link><description>Fog came.</description></item>`,
			Document{Title: "T", Body: "Fog came.", PublishedBy: model.PublishedNone},
		},
		"ill-formed": {
			`<item><title>Fog & rain < sun</title><description>` + full + ` & <p>more & more<br></description></item>`,
			Document{Title: "Fog & rain < sun", Body: full + " &\n\nmore & more", PublishedBy: model.PublishedNone},
		},
		"in the future": {
			`<item><title>T</title><pubDate>Sun, 02 Mar 2036 10:00:00 GMT</pubDate><description>` + full + `</description></item>`,
			Document{Title: "T", Body: full, PublishedBy: model.PublishedNone},
		},
	} {
		docs, errs := all(t, rssFeed(test.item), Hints{Path: "f", Today: day(t, "2031-12-31")})
		test.want.Path, test.want.Source = "f#1", "Tellmouth & Quay Post"
		if len(errs) > 0 || len(docs) != 1 || !equal(docs[0], test.want) {
			t.Errorf("%s: %v\ngot  %+v\nwant %+v", name, errs, docs, test.want)
		}
	}
}

func TestOldFeeds(t *testing.T) {
	rdf := `<?xml version="1.0" encoding="ISO-8859-1"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="x"><title>Caf` + "\xe9" + `</title><link>https://cafe.example/</link></channel>
<item rdf:about="https://cafe.example/1"><title>Br` + "\xfc" + `cke</title><link>https://cafe.example/1</link><description>Zu.</description><dc:date>2031-03-02</dc:date></item></rdf:RDF>`
	docs, errs := all(t, rdf, Hints{Path: "old.rdf"})
	if len(errs) > 0 || len(docs) != 1 || docs[0].Title != "Brücke" || docs[0].Source != "Café" || docs[0].Published != day(t, "2031-03-02") {
		t.Errorf("RSS 1.0: %+v %v", docs, errs)
	}
	old := `<rss version="0.91"><channel><title>T</title><item><title>One</title><link>https://e.example/1</link></item><item><title>Two</title></item></channel></rss>`
	docs, errs = all(t, old, Hints{Path: "old.xml"})
	if len(errs) > 0 || len(docs) != 2 || docs[1].Body != "Two" {
		t.Errorf("RSS 0.91: %+v %v", docs, errs)
	}
}

// A feed that is cut off keeps what there is and says so; one with an entry that
// never ends keeps the others.
func TestDamagedFeeds(t *testing.T) {
	item := func(n int) string {
		return fmt.Sprintf("<item><title>Story %d</title><description>Fog.</description></item>", n)
	}
	whole := rssFeed(item(1), item(2), item(3))
	for name, test := range map[string]struct {
		data string
		want int
		says string // part of the message, "" for none
	}{
		"cut off in an entry":     {whole[:strings.Index(whole, "Story 3")+7], 3, "entry 3"},
		"cut off between entries": {whole[:strings.LastIndex(whole, "<item>")], 2, "entry 2"},
		"entry without end":       {rssFeed(item(1), "<item><title>Story 2</title>", item(3)), 3, ""},
		"mark in a comment":       {rssFeed(item(1), "<!-- <item> -->", item(2)), 2, ""},
		"mark in a text":          {rssFeed("<item><title>Story 1</title><description><![CDATA[</item><item>]]></description></item>", item(2)), 2, ""},
		"stray end":               {rssFeed("</item></channel>", item(1), "</rss>", item(2)), 2, ""},
		"nothing":                 {rssFeed(), 0, "without entries"},
	} {
		docs, errs := all(t, test.data, Hints{Path: "f.xml"})
		if len(docs) != test.want || (len(errs) > 0) != (test.says != "") || len(errs) > 0 && !strings.Contains(errs[0].Error(), test.says) {
			t.Errorf("%s: %d entries, %v", name, len(docs), errs)
		}
		for i, d := range docs {
			if want := fmt.Sprintf("Story %d", i+1); d.Title != want {
				t.Errorf("%s: %q where %q is due", name, d.Title, want)
			}
		}
	}
}

// TestWhyEntriesAreCutOut: gofeed alone gives nothing of these feeds. Should it
// one day, scanner and repair can go.
func TestWhyEntriesAreCutOut(t *testing.T) {
	whole := rssFeed("<item><title>Story 1</title></item>", "<item><title>Story 2</title></item>")
	for name, data := range map[string]string{
		"cut off":           whole[:strings.LastIndex(whole, "</item>")],
		"a sign in a title": strings.Replace(whole, "Story 1", "1 < 2", 1),
		"a stray end":       strings.Replace(whole, "<item>", "</item><item>", 1),
	} {
		if feed, err := new(rss.Parser).Parse(strings.NewReader(data)); err == nil && len(feed.Items) == 2 {
			t.Errorf("%s: gofeed reads it", name)
		}
		if docs, errs := all(t, data, Hints{Path: "f.xml"}); len(docs) != 2 || (len(errs) > 0) != (name == "cut off") {
			t.Errorf("%s: %d entries, %v", name, len(docs), errs)
		}
	}
}

// TestFeedsOfManyMakes reads what publishing systems write: gofeed knows their
// vocabularies.
func TestFeedsOfManyMakes(t *testing.T) {
	full := body("Fog.")
	for name, test := range map[string]struct{ data, title, source, url, day, text string }{
		"WordPress": {
			`<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
<channel><title>Quay</title><atom:link href="https://quay.example/feed/" rel="self" type="application/rss+xml" /><link>https://quay.example</link>
<item><title>Fog &#8211; again</title><link>https://quay.example/fog/</link><dc:creator><![CDATA[Ada]]></dc:creator><pubDate>Sun, 02 Mar 2031 08:00:00 +0000</pubDate><guid isPermaLink="false">https://quay.example/?p=7</guid><description><![CDATA[Fog. [&#8230;]]]></description><content:encoded><![CDATA[<p>` + full + `</p>]]></content:encoded><slash:comments>3</slash:comments></item></channel></rss>`,
			"Fog – again", "Quay", "https://quay.example/fog/", "2031-03-02", full,
		},
		"FeedBurner": {
			`<rss xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" version="2.0"><channel><title>Quay</title><link>https://quay.example</link>
<item><title>Fog</title><link>http://feedproxy.example/~r/1</link><feedburner:origLink>https://quay.example/fog</feedburner:origLink><pubDate>Sun, 02 Mar 2031 08:00:00 PST</pubDate><description>` + full + `</description></item></channel></rss>`,
			"Fog", "Quay", "https://quay.example/fog", "2031-03-02", full,
		},
		"Blogger": {
			`<feed xmlns='http://www.w3.org/2005/Atom' xmlns:openSearch='http://a9.com/-/spec/opensearchrss/1.0/'><id>tag:blogger.example</id><title type='text'>Quay</title><link rel='alternate' type='text/html' href='https://quay.example/'/>
<entry><id>tag:blogger.example,1999:blog-1.post-2</id><published>2031-03-02T08:00:00.000-08:00</published><updated>2031-05-01T08:00:00.000-08:00</updated><title type='text'>Fog</title><content type='html'>&lt;p&gt;` + full + `&lt;/p&gt;</content><link rel='replies' href='https://quay.example/c'/><link rel='alternate' type='text/html' href='https://quay.example/fog.html'/></entry></feed>`,
			"Fog", "Quay", "https://quay.example/fog.html", "2031-03-02", full,
		},
		"Atom 0.3": {
			`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Quay</title><link rel="alternate" href="https://quay.example/"/>
<entry><title>Fog</title><link rel="alternate" href="https://quay.example/fog"/><issued>2031-03-02T08:00:00Z</issued><modified>2031-04-02T08:00:00Z</modified><content type="text/html" mode="escaped">&lt;p&gt;` + full + `&lt;/p&gt;</content></entry></feed>`,
			"Fog", "Quay", "https://quay.example/fog", "2031-03-02", full,
		},
		"Dublin Core terms, in capitals": {
			`<RSS VERSION="2.0" xmlns:dcterms="http://purl.org/dc/terms/"><channel><title>Quay</title><link>https://quay.example</link>
<item><title>Fog</title><link>https://quay.example/fog</link><dcterms:created>2031-03-02</dcterms:created><description>` + full + `</description></item></channel></RSS>`,
			"Fog", "Quay", "https://quay.example/fog", "2031-03-02", full,
		},
		"media beside the text": {
			`<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Quay</title><link>https://quay.example</link>
<item><media:title>A picture</media:title><media:description>Of a ship</media:description><title>Fog</title><link>https://quay.example/fog</link><pubDate>2 Mar 2031</pubDate><description>` + full + `</description><media:content url="x.jpg"/></item></channel></rss>`,
			"Fog", "Quay", "https://quay.example/fog", "2031-03-02", full,
		},
	} {
		docs, errs := all(t, test.data, Hints{Path: "f.xml"})
		if len(docs) != 1 || len(errs) > 0 {
			t.Errorf("%s: %d entries, %v", name, len(docs), errs)
			continue
		}
		d := docs[0]
		if d.Title != test.title || d.Source != test.source || d.URL != test.url || d.Published.String() != test.day || d.Body != test.text {
			t.Errorf("%s: %+v", name, d)
		}
	}
}

// Nothing that a document type declares is read.
func TestEntityBomb(t *testing.T) {
	bomb := `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>` +
		rssFeed("<item><title>&b; &x;</title><description>Fog.</description></item>")[len(`<?xml version="1.0"?>`):]
	docs, errs := all(t, bomb, Hints{Path: "f.xml"})
	if len(errs) > 0 || len(docs) != 1 || docs[0].Title != "&b; &x;" {
		t.Errorf("%+v %v", docs, errs)
	}
}

func TestOPML(t *testing.T) {
	list := `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="News"><outline type="rss" text="Post" xmlUrl="https://post.example/feed?a=1&amp;b=2"/>
<outline text="Again" xmlUrl="https://post.example/feed?a=1&amp;b=2"/><outline title="Quay" text="no" xmlURL='http://quay.example/rss'/><outline xmlUrl="file:///etc/passwd"/></outline></body></opml>`
	_ = Each(strings.NewReader(list), Hints{Path: "list"}, func(d Document, err error) error {
		want := []Link{{"https://post.example/feed?a=1&b=2", "Post"}, {"http://quay.example/rss", "Quay"}}
		if err != ErrLinks || fmt.Sprint(d.Links) != fmt.Sprint(want) {
			t.Errorf("%v, %v", d.Links, err)
		}
		return nil
	})
}

func FuzzFeed(f *testing.F) {
	f.Add([]byte(atomFeed))
	f.Add([]byte(rssFeed("<item><title>T</title><content:encoded><![CDATA[<p>x]]></content:encoded></item>")))
	f.Add([]byte("<opml><outline xmlUrl='http://a.example'/>"))
	f.Add([]byte("<rdf:RDF xmlns:a='http://purl.org/rss/1.0/'><a:item><!-- "))
	fuzzed(f, "x.xml")
}

// fuzzed runs a target over inputs of one name: nothing panics, and there is a
// document with text, or an error with words, for everything.
func fuzzed(f *testing.F, name string) {
	f.Fuzz(func(t *testing.T, data []byte) {
		n := 0
		err := Each(strings.NewReader(string(data)), Hints{Path: name, Today: 800_000}, func(d Document, err error) error {
			n++
			switch {
			case err != nil && err.Error() == "":
				t.Error("an error without words")
			case err == nil && strings.TrimSpace(d.Body) == "":
				t.Error("no error and no text")
			case d.Published > 800_000:
				t.Errorf("published in the future: %s", d.Published)
			case err == nil && !strings.HasPrefix(d.Path, name):
				t.Errorf("path %q", d.Path)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	})
}
