// Package page reads web pages: the article alone, its title, source and
// address, and the day it was published on.
//
// The article is found by the readability library, the one that browsers use
// for their reading view, after what stands on news pages beside articles was
// taken away. What the page says of itself is looked up in all the places where
// publishing systems put it: JSON-LD, Open Graph and other meta tags, microdata,
// <time>, the address, and the lines beside the headline. On the day they vote;
// see package published.
//
// A page too large or too deep for a tree is read tag by tag instead: all of its
// text, and of its head what can be had.
package page

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"

	"dateline/model"
	"dateline/model/internal/source/published"
)

// Hints are what is known of a page besides its bytes.
type Hints struct {
	Address string    // where it was fetched from; "" when unknown
	Name    string    // of its file; "" when unknown
	Today   model.Day // nothing is published after it; 0 means no bound
}

// Page is what a web page holds. Strings are raw; absent ones are "".
type Page struct {
	Title, Source, Address string
	Published              model.Day
	PublishedBy            model.PublishedBy
	Sure                   int // how sure the day is, in percent
	Body                   string
	Feeds                  []Feed
}

// Feed is a feed that a page names in its head.
type Feed struct{ Address, Title string }

// The largest page, without its scripts and pictures, of which a tree is built,
// in bytes and in tags. Articles have some 20 kB and 500 tags, the longest pages
// 2 MB and 30,000.
const (
	maxTree = 6 << 20
	maxTags = 120_000
)

// Read reads a page that was decoded to UTF-8. Its Body is empty when there is
// no text in it.
func Read(content string, h Hints) Page {
	content = slim(content)
	tree, whole := grow(content)
	f := gather(tree, h)
	p := Page{Address: f.address(), Feeds: f.feeds}
	p.Title, p.Source = f.title(), f.source()
	p.Published, p.PublishedBy, p.Sure = f.vote(h)
	if whole {
		p.Body = f.body(tree, p.Title)
	} else {
		p.Body = withoutTitle(Text(afterHead(content)), p.Title)
	}
	return p
}

// grow builds the tree of a page, or of its head alone where the page is too
// large or nested too deep; whole tells.
func grow(content string) (tree *html.Node, whole bool) {
	if len(content) <= maxTree && strings.Count(content, "<") <= 2*maxTags {
		if tree, err := html.Parse(strings.NewReader(content)); err == nil {
			return tree, true
		}
	}
	head := content[:len(content)-len(afterHead(content))]
	if len(head) <= maxTree && strings.Count(head, "<") <= maxTags {
		if tree, err := html.Parse(strings.NewReader(head)); err == nil {
			return tree, false
		}
	}
	return &html.Node{Type: html.DocumentNode}, false
}

// afterHead is what follows the head of a page.
func afterHead(content string) string {
	if i := indexFold(content, "</head"); i >= 0 {
		return content[i:]
	}
	if i := indexFold(content, "<body"); i >= 0 {
		return content[i:]
	}
	return content
}

// indexFold finds a tag, which may be written in capitals.
func indexFold(s, tag string) int {
	for at := 0; ; {
		i := strings.IndexByte(s[at:], '<')
		if i < 0 || at+i+len(tag) > len(s) {
			return -1
		}
		if at += i; strings.EqualFold(s[at:at+len(tag)], tag) {
			return at
		}
		at++
	}
}

// slim takes scripts, styles and pictures written into the page out of it: a
// page saved in one file is often nine tenths of these. JSON-LD stays.
func slim(content string) string {
	var out strings.Builder
	kept := 0
	for at := 0; at < len(content); {
		i := strings.IndexByte(content[at:], '<')
		if i < 0 {
			break
		}
		at += i
		end := heavy(content[at:])
		if end == 0 {
			at++
			continue
		}
		out.WriteString(content[kept:at])
		at += end
		kept = at
	}
	if kept > 0 {
		out.WriteString(content[kept:])
		content = out.String()
	}
	return withoutData(content)
}

// heavy is the length of the script or style that s begins with, else 0.
func heavy(s string) int {
	for _, name := range []string{"<script", "<style", "<svg"} {
		if len(s) <= len(name) || !strings.EqualFold(s[:len(name)], name) || alphanumeric(s[len(name)]) {
			continue
		}
		tag := strings.IndexByte(s[:min(len(s), maxTag)], '>')
		if tag < 0 || strings.Contains(strings.ToLower(s[:tag]), "ld+json") {
			return 0
		}
		if s[tag-1] == '/' && name == "<svg" {
			return tag + 1
		}
		end := indexFold(s[tag:], "</"+name[1:])
		if end < 0 {
			return len(s) // browsers, too, take all the rest for it
		}
		last := strings.IndexByte(s[tag+end:], '>')
		if last < 0 {
			return len(s)
		}
		return tag + end + last + 1
	}
	return 0
}

// maxTag bounds the tag of a script.
const maxTag = 8 << 10

func alphanumeric(c byte) bool { return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' }

// withoutData empties the attributes that hold whole pictures and fonts.
func withoutData(content string) string {
	var out strings.Builder
	kept := 0
	for at := 0; ; {
		i := strings.Index(content[at:], "data:")
		if i < 0 {
			break
		}
		at += i
		n := strings.IndexAny(content[at:], "\"'<> \n)")
		if n < 0 {
			break
		}
		if n > 200 {
			out.WriteString(content[kept:at])
			kept = at + n
		}
		at += n
	}
	if kept == 0 {
		return content
	}
	out.WriteString(content[kept:])
	return out.String()
}

// vote lets all that tells of the day of publication vote.
func (f *facts) vote(h Hints) (model.Day, model.PublishedBy, int) {
	b := published.NewBallot(h.Today)
	for _, s := range f.signals {
		b.Add(s.by, s.value)
	}
	for _, address := range []string{f.address(), h.Address} {
		b.AddDay(model.PublishedAddress, published.InAddress(address))
	}
	for _, line := range f.lines {
		b.AddDay(model.PublishedByline, published.InLine(line))
	}
	b.AddDay(model.PublishedFilename, published.InName(h.Name))
	return b.Result()
}

// absolute is an address of the web in its absolute form, or "". The base may
// be nil.
func absolute(base *url.URL, address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || address == "" {
		return ""
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return u.String()
}
