package page

import (
	"testing"

	"dateline/model"
)

// TestDay is one way to the day after the other, and what must not be one.
func TestDay(t *testing.T) {
	ld := func(s string) string { return `<script type="application/ld+json">` + s + `</script>` }
	for name, test := range map[string]struct {
		head, before string
		want         string
		by           model.PublishedBy
	}{
		"Open Graph":            {`<meta property="article:published_time" content="2031-03-02T10:00:00+01:00">`, "", "2031-03-02", model.PublishedOpenGraph},
		"Open Graph by name":    {`<meta name="article:published_time" content="2031-03-02">`, "", "2031-03-02", model.PublishedOpenGraph},
		"Parse.ly":              {`<meta name="parsely-pub-date" content="2031-03-02T10:00:00Z">`, "", "2031-03-02", model.PublishedMeta},
		"Sailthru":              {`<meta name="sailthru.date" content="Sun, 02 Mar 2031 10:00:00 +0000">`, "", "2031-03-02", model.PublishedMeta},
		"Dublin Core":           {`<meta name="DC.date.issued" content="2031-03-02">`, "", "2031-03-02", model.PublishedMeta},
		"citation":              {`<meta name="citation_publication_date" content="2031/03/02">`, "", "2031-03-02", model.PublishedMeta},
		"plain meta":            {`<meta name="date" content="2 March 2031">`, "", "2031-03-02", model.PublishedMeta},
		"JSON-LD":               {ld(`{"@type":"NewsArticle","datePublished":"2031-03-02T10:00:00-05:00"}`), "", "2031-03-02", model.PublishedJSONLD},
		"JSON-LD, list":         {ld(`[{"@type":"BreadcrumbList"},{"@type":["NewsArticle"],"datePublished":["2031-03-02"]}]`), "", "2031-03-02", model.PublishedJSONLD},
		"JSON-LD, graph":        {ld(`{"@graph":[{"@type":"WebPage","datePublished":"2031-01-01"},{"@type":"BlogPosting","datePublished":"2031-03-02"}]}`), "", "2031-03-02", model.PublishedJSONLD},
		"JSON-LD, page":         {ld(`{"@graph":[{"@type":"WebPage","datePublished":"2031-03-02"}]}`), "", "2031-03-02", model.PublishedJSONLD},
		"JSON-LD, two articles": {ld(`[{"@type":"Article","headline":"Other","datePublished":"2031-01-01"},{"@type":"Article","headline":"Quay closed","datePublished":"2031-03-02"}]`), "<h1>Quay closed</h1>", "2031-03-02", model.PublishedJSONLD},
		"JSON-LD, ill-formed":   {ld("{\"@type\":\"Article\",\"description\":\"two\nlines\",\"datePublished\":\"2031-03-02\",}"), "", "2031-03-02", model.PublishedJSONLD},
		"JSON-LD, broken":       {ld(`{"@type":"Article","description":"a "quote"","datePublished": "2031-03-02"`), "", "2031-03-02", model.PublishedJSONLD},
		"JSON-LD in a comment":  {ld(`<!-- {"@type":"Article","datePublished":"2031-03-02"} -->`), "", "2031-03-02", model.PublishedJSONLD},
		"JSON-LD of a film":     {ld(`{"@type":"Movie","datePublished":"2031-03-02"}`), "", "", model.PublishedNone},
		"microdata":             {"", `<span itemprop="datePublished" content="2031-03-02">Sunday</span>`, "2031-03-02", model.PublishedMicrodata},
		"microdata, in print":   {"", `<span itemprop="datePublished">March 2, 2031</span>`, "2031-03-02", model.PublishedMicrodata},
		"microdata, meta":       {"", `<div><meta itemprop="datePublished" content="2031-03-02"></div>`, "2031-03-02", model.PublishedMicrodata},
		"RDFa":                  {"", `<span property="schema:datePublished" content="2031-03-02T10:00">x</span>`, "2031-03-02", model.PublishedMicrodata},
		"time":                  {"", `<h1>Quay closed</h1><time datetime="2031-03-02">Sunday</time>`, "2031-03-02", model.PublishedTime},
		"time, in print":        {"", `<time>2 March 2031</time>`, "2031-03-02", model.PublishedTime},
		"time after headline":   {"", `<time datetime="2031-06-06">today</time><h1>Quay</h1><time datetime="2031-03-02">x</time>`, "2031-03-02", model.PublishedTime},
		"time called so":        {"", `<h1>Quay</h1><time datetime="2031-01-01">x</time><time class="entry-date published" datetime="2031-03-02">x</time>`, "2031-03-02", model.PublishedTime},
		"time, never changed":   {"", `<time class="entry-date published updated" datetime="2031-03-02">x</time>`, "2031-03-02", model.PublishedTime},
		"byline":                {"", "<h1>Quay closed</h1><p>By Ann Example, March 2, 2031</p>", "2031-03-02", model.PublishedByline},
		"byline by class":       {"", `<div class="article-date">Published 2 March 2031 10:15</div>`, "2031-03-02", model.PublishedByline},
		"of the page as such":   {"", `<div>Tuesday, June 10, 2031</div>` + "<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p><h1>Quay closed</h1><p>March 2, 2031</p>", "2031-03-02", model.PublishedByline},

		"modified, Open Graph": {`<meta property="article:modified_time" content="2031-03-02"><meta property="og:updated_time" content="2031-03-02">`, "", "", model.PublishedNone},
		"modified, meta":       {`<meta name="last-modified" content="2031-03-02"><meta name="dcterms.modified" content="2031-03-02"><meta http-equiv="last-modified" content="2031-03-02">`, "", "", model.PublishedNone},
		"modified, JSON-LD":    {ld(`{"@type":"Article","dateModified":"2031-03-02","dateCreated":"2031-03-02"}`), "", "", model.PublishedNone},
		"modified, microdata":  {"", `<time itemprop="dateModified" datetime="2031-03-02">x</time>`, "", model.PublishedNone},
		"modified, time":       {"", `<h1>Quay</h1><p>Last updated <time datetime="2031-03-02">x</time></p>`, "", model.PublishedNone},
		"modified, by class":   {"", `<span class="updated"><time datetime="2031-03-02">x</time></span>`, "", model.PublishedNone},
		"modified, in print":   {"", "<h1>Quay</h1><p>Updated March 2, 2031</p>", "", model.PublishedNone},
		"of other articles":    {"", `<aside><time datetime="2031-03-02">x</time></aside><div class="related-posts"><time datetime="2031-03-02">x</time></div>`, "", model.PublishedNone},
		"of comments":          {"", `<ol class="comment-list"><li><time datetime="2031-03-02">x</time></li></ol>`, "", model.PublishedNone},
		"of navigation":        {"", `<nav><time datetime="2031-03-02">x</time></nav>`, "", model.PublishedNone},
		"copyright":            {"", "<p>© 2 March 2031 Lamp</p>", "", model.PublishedNone},
		"in the text":          {"", "<h1>Quay</h1><p>The treaty of March 2, 2031 said that boats may land at any quay of the town at any time of the day.</p>", "", model.PublishedNone},
		"to come":              {`<meta property="article:published_time" content="2032-03-02">`, "", "", model.PublishedNone},
		"no day at all":        {`<meta property="article:published_time" content="recently"><meta name="date" content="0000-00-00">`, "", "", model.PublishedNone},
	} {
		p := Read(page(test.head, test.before), Hints{Today: model.NewDay(2031, 12, 31)})
		if p.Published.String() != test.want || p.PublishedBy != test.by {
			t.Errorf("%s: %s by %s, want %s by %s", name, p.Published, p.PublishedBy, test.want, test.by)
		}
	}
}

// The name of the file is a witness like others.
func TestDayByNameAndAddress(t *testing.T) {
	p := Read(page("", ""), Hints{Name: "2031-03-02-quay.html"})
	if p.Published != model.NewDay(2031, 3, 2) || p.PublishedBy != model.PublishedFilename || p.Sure != 82 {
		t.Errorf("name: %s by %s, %d", p.Published, p.PublishedBy, p.Sure)
	}
	p = Read(page("", ""), Hints{Name: "2031-03-02-quay.html", Address: "https://lamp.example/2031/03/02/quay"})
	if p.PublishedBy != model.PublishedAddress || p.Sure != 94 {
		t.Errorf("name and address: %s by %s, %d", p.Published, p.PublishedBy, p.Sure)
	}
}
