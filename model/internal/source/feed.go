package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strconv"
	"strings"

	"dateline/model"
	"dateline/model/internal/source/page"
	"dateline/model/internal/source/published"
)

// channel is what the head of a feed says for all of its entries.
type channel struct {
	title    string
	base     *url.URL // what relative addresses are relative to; may be nil
	prefixes map[string]string
	today    model.Day
}

// The names under which the elements of other vocabularies are known here,
// whatever prefix a feed gives them.
func usualPrefix(space string) string {
	switch strings.TrimRight(strings.ToLower(space), "/#") {
	case "http://purl.org/rss/1.0/modules/content":
		return "content:"
	case "http://purl.org/dc/elements/1.1", "http://purl.org/dc/terms", "http://purl.org/dc/elements/1.0":
		return "dc:"
	case "http://www.w3.org/2005/atom", "http://purl.org/atom/ns":
		return "atom:"
	case "http://rssnamespace.org/feedburner/ext/1.0":
		return "feedburner:"
	case "http://purl.org/rss/1.0", "http://my.netscape.com/rdf/simple/0.9", "http://channel.netscape.com/rdf/simple/0.9",
		"http://backend.userland.com/rss2":
		return ""
	}
	return space + ":"
}

// feed hands out the entries of a feed in any of the dialects of RSS and Atom
// as they come in.
func (s *splitter) feed(r io.Reader) error {
	x := newXMLReader(r)
	c := channel{prefixes: map[string]string{}, today: s.Today}
	c.base, _ = url.Parse(s.URL)
	head := feedHead{channel: &c}
	n := 0
	for {
		kind, piece, ok := x.next()
		if !ok {
			break
		}
		if kind == xmlStart && isEntry(tagName(piece)) && !selfClosing(piece) {
			n++
			data, err := entryBytes(x, piece)
			if err != nil {
				break
			}
			if err := s.yield(s.entry(c, data, n)); err != nil {
				return err
			}
			continue
		}
		head.read(kind, piece)
	}
	switch {
	case x.err != nil:
		return s.fail(0, fmt.Errorf("entry %d: %w", n, x.err))
	case n == 0:
		return s.fail(0, errNoEntries)
	}
	return nil
}

var errNoEntries = errors.New("a feed without entries; nothing to read")

// isEntry reports whether a name is that of an entry, with or without prefix.
func isEntry(name []byte) bool {
	if i := bytes.IndexByte(name, ':'); i >= 0 {
		switch string(name[:i]) {
		case "rss", "atom", "a", "rdf":
			name = name[i+1:]
		}
	}
	return string(name) == "item" || string(name) == "entry"
}

// entryBytes reads to the end of the entry that piece begins. An entry that is
// cut off by the end of the input, or by the next one, ends there.
func entryBytes(x *xmlReader, piece []byte) ([]byte, error) {
	x.keep(piece)
	name := string(tagName(piece))
	for {
		kind, piece, ok := x.next()
		if !ok {
			if x.err != nil {
				return nil, x.err
			}
			return x.take(), nil
		}
		switch {
		case kind == xmlEnd && string(tagName(piece)) == name:
			return x.take(), nil
		case kind == xmlStart && string(tagName(piece)) == name:
			x.at -= len(piece)
			return x.take(), nil
		}
	}
}

func (s *splitter) entry(c channel, data []byte, n int) Part {
	path := s.Path + "#" + strconv.Itoa(n)
	return Part{Path: path, Size: len(data), read: func() (Document, error) {
		if len(data) > MaxSize {
			return Document{Path: path}, ErrTooLarge
		}
		d, err := c.document(data)
		d.Path = path
		return d, err
	}}
}

// feedHead reads what stands before the entries.
type feedHead struct {
	*channel
	open []string // the elements that are open
	text strings.Builder
	bare bool // the text holds no markup
}

func (h *feedHead) read(kind xmlKind, piece []byte) {
	switch kind {
	case xmlStart:
		h.namespaces(piece)
		h.text.Reset()
		h.bare = attribute(piece, "type") == "text"
		name := h.name(tagName(piece))
		if name == "link" || name == "atom:link" {
			h.link(attribute(piece, "href"), attribute(piece, "rel"))
		}
		if !selfClosing(piece) && len(h.open) < 32 {
			h.open = append(h.open, name)
		}
	case xmlText, xmlCDATA:
		if h.text.Len() < maxTag {
			writeXML(&h.text, kind, piece)
		}
	case xmlEnd:
		h.close(h.name(tagName(piece)))
	}
}

func (h *feedHead) close(name string) {
	in := ""
	if len(h.open) > 1 {
		in = h.open[len(h.open)-2]
	}
	if in == "channel" || in == "feed" {
		switch name {
		case "title":
			if h.title == "" {
				h.title = strings.TrimSpace(h.text.String())
				if !h.bare {
					h.title = titleText(h.title)
				}
			}
		case "link":
			h.link(h.text.String(), "")
		}
	}
	if len(h.open) > 0 && h.open[len(h.open)-1] == name {
		h.open = h.open[:len(h.open)-1]
	}
}

// link takes the address of the site that the feed is of.
func (h *feedHead) link(href, rel string) {
	href = strings.TrimSpace(href)
	if href == "" || rel != "" && rel != "alternate" {
		return
	}
	if u, err := url.Parse(href); err == nil && (u.IsAbs() || h.base != nil) {
		if h.base != nil {
			u = h.base.ResolveReference(u)
		}
		h.base = u
	}
}

func (h *feedHead) namespaces(tag []byte) {
	if len(h.prefixes) > 64 || !bytes.Contains(tag, []byte("xmlns")) {
		return
	}
	prefixes := make(map[string]string, len(h.prefixes)+8)
	for k, v := range h.prefixes { // entries being read hold the old one
		prefixes[k] = v
	}
	eachAttribute(tag, func(name, value string) {
		if prefix, ok := strings.CutPrefix(name, "xmlns:"); ok {
			prefixes[prefix] = usualPrefix(value)
		}
	})
	h.prefixes = prefixes
}

// name is the usual name of an element.
func (c *channel) name(name []byte) string {
	prefix, local, found := bytes.Cut(name, []byte(":"))
	if !found {
		return string(name)
	}
	usual, known := c.prefixes[string(prefix)]
	if !known {
		return string(name)
	}
	if usual == "atom:" && c.plainName(string(local)) {
		return string(local)
	}
	return usual + string(local)
}

// plainName reports whether an element of Atom is read under its name alone also in
// a feed of another kind.
func (c *channel) plainName(local string) bool {
	return local != "link" && local != "title" && local != "updated"
}

// document makes a document of the bytes of an entry.
func (c *channel) document(data []byte) (Document, error) {
	e := entry{channel: c}
	e.read(data)
	d := Document{
		ID: e.identity(), Title: titleText(e.title), Source: c.title, URL: e.address(),
	}
	if e.origin != "" {
		d.Source = titleText(e.origin)
	}
	d.Body, d.Summary = e.body()
	if d.Body == "" {
		d.Body, d.Summary = d.Title, true
	}
	if d.URL == "" {
		d.Summary = false
	}
	if strings.TrimSpace(d.Body) == "" {
		return d, ErrEmpty
	}
	setDay(&d, e.date, c.today)
	return d, nil
}

// setDay sets the day of an entry: that of its date, and for want of one that in
// its address.
func setDay(d *Document, date string, today model.Day) {
	b := published.NewBallot(today)
	b.Add(model.PublishedFeed, date)
	d.Published, d.PublishedBy, _ = b.Result()
	if d.Published == 0 {
		b.AddDay(model.PublishedAddress, published.InAddress(d.URL))
		d.Published, d.PublishedBy, d.Sure = b.Result()
	}
}

// titleText is the text of a title, which may hold markup or entities.
func titleText(s string) string { return strings.Join(strings.Fields(page.Text(s)), " ") }
