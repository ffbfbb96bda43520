package page

import (
	"strings"
	"testing"

	"dateline/model"
)

// article is a body long enough to be one.
const article = "<article><p>The harbour board of Tellmouth voted on Tuesday to close the east quay, its chairman said.</p>" +
	"<p>The ferry to Quillhaven will leave from the coal pier, according to a statement of the board, which met for six hours.</p></article>"

// page puts a head and what stands before the article into a page.
func page(head, before string) string {
	return "<!doctype html><html><head>" + head + "</head><body>" + before + article + "</body></html>"
}

func TestTitle(t *testing.T) {
	for name, test := range map[string]struct{ head, before, want string }{
		"title element":          {"<title>Quay closed</title>", "", "Quay closed"},
		"Open Graph before it":   {`<title>Quay</title><meta property="og:title" content="Quay closed by board">`, "", "Quay closed by board"},
		"written twice":          {`<meta property="og:title" content="Quay &amp;amp; ferry: what now">`, "", "Quay & ferry: what now"},
		"a tag in it":            {`<meta property="og:title" content="a &lt; b, says board">`, "", "a < b, says board"},
		"with the site behind":   {`<title>Quay closed - The Lamp</title><meta property="og:site_name" content="The Lamp">`, "", "Quay closed"},
		"with the site before":   {`<title>Lamp: Quay closed</title><meta property="og:site_name" content="The Lamp">`, "", "Quay closed"},
		"with the host behind":   {`<title>Quay closed | lamp.example</title><link rel=canonical href="https://www.lamp.example/x">`, "", "Quay closed"},
		"with section and site":  {"<title>Quay closed after vote | Harbour | Lamp</title>", "<h1>Quay closed after vote</h1>", "Quay closed after vote"},
		"a dash of its own":      {"<title>Quay closed - board divided</title>", "", "Quay closed - board divided"},
		"printed, no title":      {"", "<h1>Quay <em>closed</em></h1>", "Quay closed"},
		"site printed first":     {"<title>Quay closed after vote - Lamp</title>", "<h1>Lamp</h1><h1>Quay closed after vote</h1>", "Quay closed after vote"},
		"printed is the shorter": {`<meta property="og:title" content="Quay closed – Lamp News">`, "<h1>Quay closed</h1>", "Quay closed"},
		"JSON-LD":                {`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay closed by board"}</script>`, "", "Quay closed by board"},
		"Twitter":                {`<meta name="twitter:title" content="Quay closed"><title>x</title>`, "", "Quay closed"},
		"of a picture":           {"<title>Quay closed</title>", "<svg><title>Logo</title></svg>", "Quay closed"},
		"none":                   {"", "", ""},
	} {
		if got := Read(page(test.head, test.before), Hints{}).Title; got != test.want {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}

func TestSource(t *testing.T) {
	for name, test := range map[string]struct{ head, address, want string }{
		"Open Graph":             {`<meta property="og:site_name" content=" The  Lamp ">`, "https://x.example/", "The Lamp"},
		"publisher":              {`<script type="application/ld+json">{"@type":"Article","publisher":{"@type":"Organization","name":"The Lamp"}}</script>`, "", "The Lamp"},
		"publisher by reference": {`<script type="application/ld+json">{"@graph":[{"@type":"Article","publisher":{"@id":"#org"}},{"@type":"Organization","@id":"#org","name":"The Lamp"}]}</script>`, "", "The Lamp"},
		"publisher in a list":    {`<script type="application/ld+json">[{"@type":["Report","NewsArticle"],"publisher":[{"name":"The Lamp"}]}]</script>`, "", "The Lamp"},
		"the site":               {`<script type="application/ld+json">{"@type":"WebSite","name":"The Lamp"}</script>`, "", "The Lamp"},
		"Dublin Core":            {`<meta name="DC.publisher" content="The Lamp">`, "", "The Lamp"},
		"not an address":         {`<meta property="article:publisher" content="https://social.example/lamp">`, "https://www.lamp.example/x", "lamp.example"},
		"Twitter":                {`<meta name="twitter:site" content="@lamp">`, "", "lamp"},
		"host":                   {"", "https://www.lamp.example/x", "lamp.example"},
		"host for phones":        {"", "https://amp.lamp.example:8080/x", "lamp.example"},
		"nothing":                {"", "", ""},
	} {
		if got := Read(page(test.head, ""), Hints{Address: test.address}).Source; got != test.want {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}

func TestAddress(t *testing.T) {
	const from = "https://lamp.example/a/b"
	for name, test := range map[string]struct{ head, want string }{
		"canonical":              {`<link rel="canonical" href="https://lamp.example/quay">`, "https://lamp.example/quay"},
		"canonical, relative":    {`<link rel=canonical href="../quay?x=1">`, "https://lamp.example/quay?x=1"},
		"with a base":            {`<base href="https://other.example/z/"><link rel=canonical href="quay">`, "https://other.example/z/quay"},
		"Open Graph":             {`<meta property="og:url" content="https://lamp.example/quay">`, "https://lamp.example/quay"},
		"JSON-LD":                {`<script type="application/ld+json">{"@type":"Article","mainEntityOfPage":{"@type":"WebPage","@id":"https://lamp.example/quay"}}</script>`, "https://lamp.example/quay"},
		"the front page is not":  {`<link rel=canonical href="https://lamp.example/">`, from},
		"a script is not":        {`<link rel=canonical href="javascript:alert(1)">`, from},
		"a file is not":          {`<meta property="og:url" content="file:///etc/passwd">`, from},
		"where it was got":       {"", from},
		"in spite of what saved": {"<!-- saved from url=(0020)https://old.example/x -->", from},
	} {
		if got := Read(page(test.head, ""), Hints{Address: from}).Address; got != test.want {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
	for comment, want := range map[string]string{
		"<!-- saved from url=(0026)https://old.example/quay -->":                                 "https://old.example/quay",
		"<!--\n Page saved with SingleFile \n url: https://old.example/quay \n saved date: x-->": "https://old.example/quay",
		"<!-- saved from url=(0014)about:internet -->":                                           "",
		"<!-- url: https://old.example/quay -->":                                                 "",
	} {
		if got := Read(comment+page("", ""), Hints{}).Address; got != want {
			t.Errorf("%s: %q, want %q", comment, got, want)
		}
	}
}

func TestFeedsOfAPage(t *testing.T) {
	p := Read(page(`<link rel="alternate" type="application/rss+xml" href="/feed" title="All"><link rel="alternate" type="application/feed+json" href="https://o.example/f">
<link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/atom+xml" href="feed:x">`, ""), Hints{Address: "https://lamp.example/x"})
	if len(p.Feeds) != 2 || p.Feeds[0] != (Feed{"https://lamp.example/feed", "All"}) || p.Feeds[1].Address != "https://o.example/f" {
		t.Errorf("%+v", p.Feeds)
	}
}

// What is decided about a page does not hang on where in it the head's tags are.
func TestTagsInTheBody(t *testing.T) {
	p := Read(`<p>x</p><title>Quay closed</title><meta property="og:site_name" content="Lamp"><meta property="article:published_time" content="2031-03-02">`+article, Hints{})
	if p.Title != "Quay closed" || p.Source != "Lamp" || p.Published != model.NewDay(2031, 3, 2) || !strings.Contains(p.Body, "coal pier") {
		t.Errorf("%+v", p)
	}
}
