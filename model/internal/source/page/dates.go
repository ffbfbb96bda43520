package page

import (
	"strings"

	"golang.org/x/net/html"

	"dateline/model"
)

// window collects the lines beside the headline, where bylines stand: from
// before it, for pages that set the date on top, to the first long paragraph
// after it.
type window struct {
	lines  []string
	line   strings.Builder
	seen   int  // lines since the headline
	closed bool // the article has begun
	over   bool // there was a headline
}

// What a line beside the headline may be at most, in bytes and in words.
const (
	maxLine      = 160
	maxLineWords = 16
	maxLines     = 14
)

func (w *window) text(s string) {
	if !w.closed && w.line.Len() < 4*maxLine {
		w.line.WriteString(s)
	}
}

// end ends a line.
func (w *window) end() {
	if w.closed {
		return
	}
	line := oneLine(w.line.String())
	w.line.Reset()
	switch {
	case line == "":
	case len(line) > maxLine || len(strings.Fields(line)) > maxLineWords:
		w.closed = w.over && len(line) > maxLine
	case len(w.lines) < 4*maxLines:
		w.lines = append(w.lines, line)
		if w.over {
			w.seen++
			w.closed = w.seen > maxLines
		}
	}
}

// headline is where an h1 ends. What stands far before it belongs to the site.
func (w *window) headline() {
	if w.over || w.closed {
		return
	}
	w.over = true
	if n := len(w.lines); n > 4 {
		w.lines = w.lines[n-4:]
	}
}

// times collects the <time> elements that may tell the day of publication.
type times struct {
	chosen string
	rank   int
}

// add weighs a <time>: one that is called the publication's is better than one
// after the headline, and that is better than one before it.
func (t *times) add(n *html.Node, afterHeadline bool) {
	if said := modified(n); said {
		return
	}
	value := strings.TrimSpace(attr(n, "datetime"))
	if value == "" {
		value = oneLine(textOf(n))
	}
	rank := 1
	_, marked := find(n, "pubdate")
	switch {
	case marked, classSays(n, "published", "pubdate", "publication", "posted"), hasWord(attr(n, "class"), "entry-date", "dt-published"):
		rank = 3
	case afterHeadline:
		rank = 2
	}
	if value != "" && rank > t.rank {
		t.chosen, t.rank = value, rank
	}
}

func (t *times) best() []signal {
	if t.rank == 0 {
		return nil
	}
	return []signal{{model.PublishedTime, t.chosen}}
}

// modified reports whether a <time> is called that of a change, by its class,
// its property or the word before it.
func modified(n *html.Node) bool {
	if hasWord(attr(n, "itemprop"), "datemodified") {
		return true
	}
	if classSays(n, "updated", "modified", "edited") && !classSays(n, "published") {
		return true
	}
	if p := n.Parent; p != nil && classSays(p, "updated", "modified", "edited") && !classSays(p, "published") {
		return true
	}
	before := ""
	for p, level := n, 0; p != nil && level < 2 && before == ""; p, level = p.Parent, level+1 {
		if p.PrevSibling != nil {
			before = oneLine(textOf(p.PrevSibling))
		}
	}
	words := strings.Fields(strings.ToLower(before))
	for _, w := range words[max(0, len(words)-3):] {
		switch strings.Trim(w, ".:,·|") {
		case "updated", "modified", "edited", "revised", "corrected", "amended":
			return true
		}
	}
	return false
}

func find(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// openGraph takes the days out of the meta tags.
func (f *facts) openGraph() {
	for _, name := range []string{"article:published_time", "og:article:published_time", "og:published_time", "article:published",
		"og:pubdate", "og:publish_date", "og:release_date"} {
		if v := f.meta[name]; v != "" {
			f.signals = append(f.signals, signal{model.PublishedOpenGraph, v})
		}
	}
	for _, name := range dateNames() {
		if v := f.meta[name]; v != "" {
			f.signals = append(f.signals, signal{model.PublishedMeta, v})
		}
	}
}

// dateNames are the other names under which publishing systems keep the day of
// publication in meta tags, the plainest first. Names of changes are not among
// them.
func dateNames() []string {
	return []string{
		"datepublished", "date_published", "date-published", "publishdate", "publish-date", "publish_date", "published", "published_at",
		"published-date", "published_date", "publicationdate", "publication-date", "publication_date", "pubdate", "pub_date", "pub-date",
		"parsely-pub-date", "sailthru.date", "rnews:datepublished", "bt:pubdate", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
		"article.published", "article.created", "article_date_original", "originalpublicationdate", "displaydate", "ptime", "gentime",
		"citation_publication_date", "citation_online_date", "citation_date", "dc.date.issued", "dcterms.issued", "dc.issued",
		"dcterms.available", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created", "dc.created", "dcsext.articlefirstpublished",
		"iso-8601-publish-date", "analyticsattributes.articledate", "shareaholic:article_published_time", "twt-published-at", "date",
		"created", "create_date", "itemprop:datecreated",
	}
}
