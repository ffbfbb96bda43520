package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/mmcdole/gofeed/atom" // what the many dialects of feeds mean
	"github.com/mmcdole/gofeed/rss"

	"dateline/model"
	"dateline/model/internal/source/page"
	"dateline/model/internal/source/published"
)

// channel is what the head of a feed says for all of its entries.
type channel struct {
	title string
	base  *url.URL // what relative addresses are relative to; may be nil
	// envelope are the names of other vocabularies that the elements around
	// an entry declare, as attributes.
	envelope string
	today    model.Day
}

// feed hands out the entries of a feed in any of the dialects of RSS and Atom
// as they come in. What stands in an entry and in the head of the feed, gofeed
// tells. It would have the whole feed in memory, and give nothing of one that
// ends in the middle, so it gets the entries one by one, each as a feed of its
// own:
//
//	scanner -> head              -> gofeed -> channel
//	        -> entry, repaired   -> gofeed -> document, by a worker
func (s *splitter) feed(r io.Reader) error {
	x := newXMLReader(r)
	var head feedHead
	var c *channel
	n, root, closed := 0, "", false
	for {
		kind, piece, ok := x.next()
		if !ok {
			break
		}
		switch {
		case kind == xmlStart && root == "":
			root = string(tagName(piece))
		case kind == xmlEnd && string(tagName(piece)) == root:
			closed = true
		}
		if kind == xmlStart && isEntry(tagName(piece)) && !selfClosing(piece) {
			if n++; c == nil {
				c = head.channel(s.URL, s.Today)
			}
			data, err := entryBytes(x, piece)
			if err != nil {
				break
			}
			if err := s.yield(s.entry(c, data, n)); err != nil {
				return err
			}
			continue
		}
		if c == nil {
			head.take(kind, piece)
		}
	}
	switch {
	case x.err != nil:
		return s.fail(0, fmt.Errorf("entry %d: %w", n, x.err))
	case n == 0:
		return s.fail(0, errNoEntries)
	case !closed:
		return s.fail(0, fmt.Errorf("a feed that breaks off in entry %d or behind it; what came before is read; get it again", n))
	}
	return nil
}

var errNoEntries = errors.New("a feed without entries; nothing to read")

// isEntry reports whether a name is that of an entry, with or without prefix.
func isEntry(name []byte) bool {
	if prefix, local, found := bytes.Cut(name, []byte(":")); found {
		switch string(prefix) {
		case "rss", "atom", "a", "rdf":
			name = local
		}
	}
	return string(name) == "item" || string(name) == "entry"
}

// isAtom reports whether a piece of XML, an entry or a whole feed, is Atom.
func isAtom(data []byte) bool {
	name := tagName(data)
	if _, local, found := bytes.Cut(name, []byte(":")); found {
		name = local
	}
	return string(name) == "entry" || string(name) == "feed"
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

func (s *splitter) entry(c *channel, data []byte, n int) Part {
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

// feedHead gathers what stands before the entries.
type feedHead struct{ data []byte }

// maxHead bounds what is read of a head; what a reader sees of it are a title and
// an address.
const maxHead = 1 << 20

func (h *feedHead) take(kind xmlKind, piece []byte) {
	if len(h.data)+len(piece) <= maxHead && (len(h.data) > 0 || kind == xmlStart) {
		h.data = append(h.data, piece...)
	}
}

// channel reads the head. What it does not tell, or tells wrongly, is empty.
func (h *feedHead) channel(address string, today model.Day) *channel {
	c := &channel{today: today, envelope: declarations(h.data)}
	c.base, _ = url.Parse(address)
	if isAtom(h.data) {
		feed, err := new(atom.Parser).Parse(bytes.NewReader(repaired(h.data)))
		if err != nil {
			return c
		}
		if c.title = feed.Title; !literal(h.data) {
			c.title = titleText(c.title)
		}
		for _, link := range feed.Links {
			c.link(link.Href, link.Rel)
		}
		return c
	}
	feed, err := new(rss.Parser).Parse(bytes.NewReader(repaired(h.data)))
	if err != nil {
		return c
	}
	c.title = titleText(feed.Title)
	for _, link := range append(feed.Links, feed.Link) {
		c.link(link, "")
	}
	return c
}

// link takes the address of the site that the feed is of.
func (c *channel) link(href, rel string) {
	href = strings.TrimSpace(href)
	if href == "" || rel != "" && rel != "alternate" {
		return
	}
	if u, err := url.Parse(href); err == nil && (u.IsAbs() || c.base != nil) {
		if c.base != nil {
			u = c.base.ResolveReference(u)
		}
		c.base = u
	}
}

// declarations are the attributes of tags in a head that say what prefixes mean
// and what addresses are relative to. What names without a prefix belong to is
// left out: with nothing said gofeed takes them for those of the feed, even
// where an RSS item has come into an Atom feed.
func declarations(head []byte) string {
	values := make(map[string]string)
	for at := 0; at < len(head); {
		kind, n := xmlPiece(head[at:], true)
		if kind == xmlStart {
			eachAttribute(head[at:at+n], func(name, value string) {
				if len(values) < 64 && (name == "xml:base" || strings.HasPrefix(name, "xmlns:")) && values[name] == "" {
					values[name] = value
				}
			})
		}
		at += n
	}
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(values)) {
		writeAttribute(&b, name, values[name])
	}
	return b.String()
}

// document makes a document of the bytes of an entry.
func (c *channel) document(data []byte) (Document, error) {
	e := entry{channel: c}
	if err := e.read(data); err != nil {
		return Document{}, err
	}
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
