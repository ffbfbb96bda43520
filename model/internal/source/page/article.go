package page

import (
	"net/url"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxElements is the most elements of a page that the article is searched in.
const maxElements = 60_000

// body is the text of the article. The tree is used up.
func (f *facts) body(tree *html.Node, title string) string {
	root := bodyOf(tree)
	f.tellByPictures(root)
	all := measure(root)
	prune(root, all.words)
	splitBreaks(root)
	marked := f.container(root)
	rest := ""
	if marked != nil {
		rest = read(marked)
	}
	if all.elements > maxElements {
		if rest == "" {
			rest = read(root)
		}
		return withoutTitle(rest, title)
	}
	whole := read(root)
	found := f.readable(tree)
	// What the page itself calls its article is taken where the library finds
	// only a part of it, and all of a page that is too short for the library.
	switch {
	case len(rest) > len(found)*3/2 && len(found) < shortArticle:
		found = rest
	case found == "":
		found = whole
	}
	return withoutTitle(found, title)
}

// fewCaptions is how many captions a story told in pictures has at the least.
const fewCaptions = 3

// tellByPictures makes paragraphs of the captions where they tell the story: a
// page of pictures with hardly a word besides. In other articles they interrupt
// what is told, often with a day of their own and with who took the picture, and
// are left out.
func (f *facts) tellByPictures(root *html.Node) {
	article := f.container(root)
	if article == nil {
		article = root
	}
	var captions []*html.Node
	words := 0
	each(article, func(n *html.Node) bool {
		if n.DataAtom == atom.Figcaption {
			captions = append(captions, n)
			words += measure(n).words
		}
		return n.DataAtom != atom.Figcaption
	})
	if len(captions) < fewCaptions || words <= measure(article).words/2 {
		return
	}
	for _, n := range captions {
		n.Data, n.DataAtom, n.Attr = "p", atom.P, nil
	}
}

// shortArticle is the length in bytes from which on what the library finds is
// taken to be all: what a page marks may hold other articles, too.
const shortArticle = 1500

// readable is the article as the library finds it, or "".
func (f *facts) readable(tree *html.Node) string {
	parser := readability.NewParser()
	parser.MaxElemsToParse = maxElements
	parser.DisableJSONLD = true
	parser.KeepClasses = true
	parser.CharThresholds = 300
	base := f.base
	if base == nil {
		base = &url.URL{}
	}
	article, err := parser.ParseAndMutate(tree, base)
	if err != nil || article.Node == nil {
		return ""
	}
	return read(article.Node)
}

// container is the element that the page marks as the body of the article, if
// there is just one.
func (f *facts) container(root *html.Node) *html.Node {
	var found, articles []*html.Node
	each(root, func(n *html.Node) bool {
		if hasWord(attr(n, "itemprop"), "articlebody") || hasWord(attr(n, "class"), "entry-content", "article-body", "article__body", "story-body", "post-content", "mw-parser-output") {
			found = append(found, n)
			return false
		}
		if n.DataAtom == atom.Article {
			articles = append(articles, n)
		}
		return true
	})
	switch {
	case len(found) == 1:
		return found[0]
	case len(found) == 0 && len(articles) == 1:
		return articles[0]
	}
	return nil
}

// bodyOf is the body of a page, or all of it.
func bodyOf(tree *html.Node) *html.Node {
	body := tree
	each(tree, func(n *html.Node) bool {
		if n.DataAtom == atom.Body && body == tree {
			body = n
		}
		return body == tree
	})
	return body
}

// each calls f with every element below a node; f tells whether to go deeper.
func each(n *html.Node, f func(*html.Node) bool) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && f(c) {
			each(c, f)
		}
	}
}

// extent is how much there is in a node.
type extent struct {
	elements int
	words    int // bytes of text in paragraphs and not in links
}

func measure(n *html.Node) (e extent) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			if s := strings.TrimSpace(c.Data); len(s) > 20 {
				e.words += len(s)
			}
		case html.ElementNode:
			inner := measure(c)
			e.elements += 1 + inner.elements
			if c.DataAtom != atom.A {
				e.words += inner.words
			}
		}
	}
	return e
}

// prune takes out what stands beside articles by what pages call it. A name can
// be that of something around the article ("with-sidebar"): what holds much of
// the page's text, or its headline, stays.
func prune(root *html.Node, words int) {
	var out []*html.Node
	each(root, func(n *html.Node) bool {
		for i := range n.Attr {
			if len(n.Attr[i].Val) > 10*maxClass { // the library looks at all of it many times
				n.Attr[i].Val = ""
			}
		}
		if leftOut(n.DataAtom) && n.DataAtom != atom.Figcaption && n.DataAtom != atom.Noscript {
			out = append(out, n)
			return false
		}
		if !clutter(n) {
			return true
		}
		headline := false
		each(n, func(c *html.Node) bool { headline = headline || c.DataAtom == atom.H1; return !headline })
		share := measure(n).words * 3
		if isHidden(n) {
			share /= 3 // unless it is all of the page, which waits for a script to show it
		}
		if headline && !isHidden(n) || share > words*9/10 {
			return true
		}
		out = append(out, n)
		return false
	})
	for _, n := range out {
		if n.Parent != nil {
			n.Parent.RemoveChild(n)
		}
	}
}

// clutter reports whether an element is named like something that is not the
// article.
func clutter(n *html.Node) bool {
	if isHidden(n) {
		return true
	}
	switch n.DataAtom {
	case atom.Nav, atom.Aside, atom.Form, atom.Dialog, atom.Menu, atom.Figcaption:
		return true
	case atom.Footer:
		return true
	case atom.Body, atom.Html, atom.Main, atom.Article:
		return false
	case atom.Ul, atom.Ol:
		if onlyLinks(n) {
			return true
		}
	case 0: // an element of the page's own making
		if saysWord(n.Data, []string{"ad", "ads", "embed", "sidebar", "share", "signup", "newsletter", "comments"}) {
			return true
		}
	}
	return named(n) || classSays(n, "nav", "navigation", "navbar", "menu", "breadcrumb", "breadcrumbs", "related", "recommended",
		"recommendations", "recirc", "newsletter", "signup", "share", "sharing", "sharedaddy", "social", "comments", "comment", "commentlist",
		"respond", "disqus", "advert", "advertisement", "adslot", "cookie", "cookies", "consent", "gdpr", "pagination", "pager", "trending",
		"mostread", "toolbar", "noprint", "navbox", "infobox", "toc", "reflist", "references", "catlinks", "hatnote", "printfooter",
		"editsection", "caption", "thumbcaption", "screen-reader-text", "sr-only", "alertdialog", "complementary", "contentinfo", "taglist",
		"postlinks", "readmore") ||
		n.DataAtom != atom.P && classSays(n, "subscribe", "subscription", "paywall", "promo", "promotion", "ad", "ads", "sponsored", "sponsor", "popular", "sidebar",
			"widget", "credit", "skip", "tags", "jump", "siteSub", "authorbio", "teaser") && measure(n).words < maxAside
}

func isHidden(n *html.Node) bool {
	for _, a := range n.Attr {
		if hides(a.Key, a.Val) || a.Key == "aria-hidden" && a.Val == "true" {
			return true
		}
	}
	return false
}

// maxAside is how many bytes of text an element may have that is named like
// something else in the page as well as like a paragraph that only subscribers
// see or that stands after a jump.
const maxAside = 250

// named reports whether a class or id holds a name that no article has, even as
// a part of another word.
func named(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key != "class" && a.Key != "id" && a.Key != "name" && a.Key != "data-component" {
			continue
		}
		value := strings.ToLower(a.Val[:min(len(a.Val), maxClass)])
		for _, part := range []string{"newslettersignup", "emailsignup", "email-signup", "newsletter-signup", "relatedposts", "related-posts",
			"related-articles", "related-stories", "recirculation", "subscription-widget", "topic-list", "share-buttons", "social-share"} {
			if strings.Contains(value, part) {
				return true
			}
		}
	}
	return false
}

// onlyLinks reports whether a list holds links and next to nothing else.
func onlyLinks(n *html.Node) bool {
	all, linked := 0, 0
	var count func(*html.Node, bool)
	count = func(n *html.Node, in bool) {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.TextNode {
				size := len(strings.TrimSpace(c.Data))
				if all += size; in {
					linked += size
				}
			}
			count(c, in || c.DataAtom == atom.A)
		}
	}
	count(n, false)
	return all > 0 && linked*10 > all*8
}

// read is the text of a node in paragraphs, without what is hidden.
func read(n *html.Node) string {
	var c composer
	c.node(n, 0)
	c.endBlock()
	text := c.String()
	// A heading at the end is one over what was taken out.
	return withoutFurniture(strings.TrimSpace(text[:min(c.spoken, len(text))]))
}

func (c *composer) node(n *html.Node, pre int) {
	name := atom.Lookup([]byte(n.Data)) // the library renames elements and leaves their atom
	switch n.Type {
	case html.TextNode:
		if pre > 0 {
			c.preformatted(n.Data)
		} else {
			c.text(n.Data)
		}
		return
	case html.ElementNode:
		if leftOut(name) && name != atom.Noscript {
			return
		}
		if name == atom.Sup && classSays(n, "reference") {
			return
		}
		if name == atom.Pre {
			pre++
		}
		c.edge(name)
	}
	c.enter(name, 1)
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		c.node(child, pre)
	}
	c.enter(name, -1)
	if n.Type == html.ElementNode && name != atom.Br {
		c.edge(name)
	}
}
