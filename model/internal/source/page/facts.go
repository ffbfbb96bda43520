package page

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"dateline/model"
)

// facts are what a page says of itself, in the order in which it does.
type facts struct {
	base      *url.URL
	fetched   string            // where the page was fetched from, or saved from
	meta      map[string]string // by name in lower case; the first of each
	canonical string
	caption   string   // the title element
	headlines []string // the h1 elements
	objects   []object // the JSON-LD
	signals   []signal // days, without those of address and print
	lines     []string // short lines beside the headline that may hold a date
	feeds     []Feed
}

// signal is a day as a page spells it, and where.
type signal struct {
	by    model.PublishedBy
	value string
}

// gather reads the whole tree once.
func gather(tree *html.Node, h Hints) *facts {
	f := &facts{meta: map[string]string{}, fetched: absolute(nil, h.Address)}
	f.base, _ = url.Parse(f.fetched)
	g := gatherer{facts: f}
	g.walk(tree, context{})
	f.linkedData()
	f.openGraph()
	f.signals = append(f.signals, g.times.best()...)
	f.lines = append(g.window.lines, g.marked...)
	return f
}

// gatherer walks through the tree.
type gatherer struct {
	*facts
	times  times
	window window
	marked []string // lines that their class calls a date or byline
}

// context is what is known of a node from those around it.
type context struct {
	beside bool // in something that is beside the article: navigation, comments, other articles
	time   bool // in a <time> with a date for machines, which is one signal and not two
	depth  int
}

// maxDepth bounds the walk; html.Parse gives no deeper tree.
const maxDepth = 600

func (g *gatherer) walk(n *html.Node, in context) {
	if in.depth++; in.depth > maxDepth {
		return
	}
	switch n.Type {
	case html.CommentNode:
		g.comment(n.Data)
		return
	case html.TextNode:
		if !in.time {
			g.window.text(n.Data)
		}
		return
	case html.ElementNode:
		if !g.element(n, &in) {
			return
		}
	}
	edge := n.Type == html.ElementNode && (isBlock(n.DataAtom) || n.DataAtom == atom.Br)
	if edge {
		g.window.end()
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		g.walk(c, in)
	}
	if edge {
		g.window.end()
	}
	if n.DataAtom == atom.H1 {
		g.window.headline()
	}
}

// element takes over what an element says; false when its content does not
// matter.
func (g *gatherer) element(n *html.Node, in *context) bool {
	switch n.DataAtom {
	case atom.Script:
		if strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") {
			g.objects = append(g.objects, readObjects(textOf(n))...)
		}
		return false
	case atom.Meta:
		g.metaTag(n, *in)
		return false
	case atom.Link:
		g.linkTag(n)
		return false
	case atom.Base:
		if u := absolute(g.base, attr(n, "href")); u != "" {
			g.base, _ = url.Parse(u)
		}
	case atom.Title:
		if g.caption == "" && n.Namespace == "" {
			g.caption = oneLine(textOf(n))
		}
		return false
	case atom.Style, atom.Noscript, atom.Template, atom.Svg:
		return false
	}
	in.beside = in.beside || isBeside(n)
	if in.beside {
		return n.DataAtom != atom.Nav
	}
	switch n.DataAtom {
	case atom.H1:
		if s := oneLine(textOf(n)); s != "" && len(g.headlines) < 8 {
			g.headlines = append(g.headlines, s)
		}
	case atom.Time:
		g.times.add(n, len(g.headlines) > 0)
		in.time = attr(n, "datetime") != ""
	}
	g.marks(n)
	return true
}

// marks reads microdata, and the lines that their class calls a date.
func (g *gatherer) marks(n *html.Node) {
	if hasWord(attr(n, "itemprop"), "datepublished") || hasWord(attr(n, "property"), "datepublished", "schema:datepublished") {
		g.signals = append(g.signals, signal{model.PublishedMicrodata, valueOf(n)})
		return
	}
	if len(g.marked) < 16 && classSays(n, "date", "dateline", "byline", "timestamp", "published", "posted", "pubdate", "datetime") &&
		!classSays(n, "updated", "modified") {
		stamped := n.DataAtom == atom.Time
		each(n, func(c *html.Node) bool { stamped = stamped || c.DataAtom == atom.Time; return !stamped })
		if line := oneLine(textOf(n)); !stamped && len(line) > 5 && len(line) < 250 {
			g.marked = append(g.marked, line)
		}
	}
}

// valueOf is what an element marked with a property says.
func valueOf(n *html.Node) string {
	for _, key := range []string{"content", "datetime", "title"} {
		if v := strings.TrimSpace(attr(n, key)); v != "" {
			return v
		}
	}
	return oneLine(textOf(n))
}

func (g *gatherer) metaTag(n *html.Node, in context) {
	value := strings.TrimSpace(attr(n, "content"))
	if value == "" || len(g.meta) > 500 {
		return
	}
	for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
		for _, name := range strings.Fields(strings.ToLower(attr(n, key))) {
			if key == "itemprop" {
				name = "itemprop:" + name
				if name == "itemprop:datepublished" && !in.beside {
					g.signals = append(g.signals, signal{model.PublishedMicrodata, value})
				}
			}
			if _, taken := g.meta[name]; !taken {
				g.meta[name] = value
			}
		}
	}
}

func (g *gatherer) linkTag(n *html.Node) {
	rel, href := attr(n, "rel"), absolute(g.base, attr(n, "href"))
	switch {
	case href == "":
	case hasWord(rel, "canonical"):
		if g.canonical == "" {
			g.canonical = href
		}
	case hasWord(rel, "alternate") && len(g.feeds) < 20:
		switch strings.ToLower(attr(n, "type")) {
		case "application/rss+xml", "application/atom+xml", "application/feed+json":
			g.feeds = append(g.feeds, Feed{href, oneLine(attr(n, "title"))})
		}
	}
}

// comment takes the address out of the note that browsers and SingleFile leave
// in pages they save.
func (g *gatherer) comment(s string) {
	if g.fetched != "" || len(s) > 4000 {
		return
	}
	address := ""
	if _, after, ok := strings.Cut(s, "saved from url=("); ok {
		_, address, _ = strings.Cut(after, ")")
	} else if _, after, ok := strings.Cut(s, "url:"); ok && strings.Contains(s, "SingleFile") {
		address = after
	}
	if fields := strings.Fields(address); len(fields) > 0 {
		if u := absolute(nil, fields[0]); u != "" {
			g.fetched = u
			g.base, _ = url.Parse(u)
		}
	}
}

// isBeside reports whether an element holds what stands beside the article.
func isBeside(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Nav, atom.Aside:
		return true
	case atom.Footer:
		return !within(n, atom.Article)
	case atom.Body, atom.Html, atom.Main, atom.Head:
		return false
	}
	return classSays(n, "related", "recommended", "recommendations", "recirc", "recirculation", "comment", "comments", "commentlist",
		"disqus", "sidebar", "widget", "popular", "trending", "latest", "teaser", "teasers", "promo", "newsletter", "mostread",
		"copyright", "navbox", "infobox", "siblings", "readnext") || classSays(n, "footer") && !classSays(n, "post", "entry", "article", "story", "node")
}

func within(n *html.Node, a atom.Atom) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		if p.DataAtom == a {
			return true
		}
	}
	return false
}
