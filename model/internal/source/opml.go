package source

import (
	"bytes"
	"errors"
	"net/url"
)

// ErrLinks tells of a list of feeds. The document that comes with it has the
// list in its Links.
var ErrLinks = errors.New("a list of feeds and no articles; open the addresses of the feeds you want")

// maxLinks bounds a list of feeds.
const maxLinks = 100_000

// opml reads a list of feeds. Its folders are not kept.
func (h Hints) opml(data []byte) (Document, error) {
	d := Document{Path: h.Path}
	text := []byte(toUTF8(data, h.ContentType))
	base, _ := url.Parse(h.URL)
	seen := map[string]bool{}
	for at := 0; at < len(text) && len(d.Links) < maxLinks; {
		kind, n := xmlPiece(text[at:], true)
		piece := text[at : at+n]
		at += n
		if kind != xmlStart || string(bytes.ToLower(tagName(piece))) != "outline" {
			continue
		}
		link := outline(piece)
		if link.URL = webAddress(base, link.URL); link.URL != "" && !seen[link.URL] {
			seen[link.URL] = true
			d.Links = append(d.Links, link)
		}
	}
	if len(d.Links) == 0 {
		return d, ErrEmpty
	}
	return d, ErrLinks
}

// outline reads the address and the name of a feed, whose attributes programs
// write in capitals as they please.
func outline(tag []byte) (link Link) {
	for _, name := range []string{"xmlUrl", "xmlurl", "xmlURL", "XMLURL"} {
		if link.URL == "" {
			link.URL = attribute(tag, name)
		}
	}
	if link.Title = attribute(tag, "title"); link.Title == "" {
		link.Title = attribute(tag, "text")
	}
	return link
}

// webAddress is the absolute form of an address of the web, or "" if it is
// none. The base may be nil.
func webAddress(base *url.URL, address string) string {
	u, err := url.Parse(address)
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
