package source

import (
	"bytes"
	"html"
	"net/url"
	"strings"

	"dateline/model/internal/source/page"
)

// entry is what an entry of a feed says.
type entry struct {
	*channel
	title, id, date, link, origin string
	content, summary              content
}

// content is a text and whether it holds markup.
type content struct {
	text   string
	markup bool
}

// read takes an entry apart. Of elements that come more than once the first
// counts; those inside of others, such as the title of a picture, do not.
func (e *entry) read(data []byte) {
	depth := 0
	for at := 0; at < len(data); {
		kind, n := xmlPiece(data[at:], true)
		piece := data[at : at+n]
		at += n
		switch kind {
		case xmlStart:
			name := e.name(tagName(piece))
			if depth != 1 {
				if !selfClosing(piece) {
					depth++
				}
				continue
			}
			inner := 0
			if !selfClosing(piece) {
				inner = elementEnd(data[at:], tagName(piece))
			}
			e.element(name, piece, data[at:at+inner])
			at += inner
			if !selfClosing(piece) {
				depth++
			}
		case xmlEnd:
			depth--
		}
		if depth == 0 && kind == xmlEnd {
			return
		}
	}
}

// elementEnd is the length of what stands before the tag that ends an element.
// Without one the element ends where the entry does.
func elementEnd(data, name []byte) int {
	depth := 0
	for at := 0; at < len(data); {
		kind, n := xmlPiece(data[at:], true)
		piece := data[at : at+n]
		switch {
		case kind == xmlStart && !selfClosing(piece) && bytes.Equal(tagName(piece), name):
			depth++
		case kind == xmlEnd && bytes.Equal(tagName(piece), name):
			if depth == 0 {
				return at
			}
			depth--
		}
		at += n
	}
	return len(data)
}

// element takes over one element of the entry.
func (e *entry) element(name string, tag, inner []byte) {
	set := func(to *string) {
		if *to == "" {
			*to = strings.TrimSpace(xmlString(inner))
		}
	}
	switch name {
	case "title":
		set(&e.title)
		if e.title != "" && attribute(tag, "type") == "text" {
			e.title = html.EscapeString(e.title)
		}
	case "guid", "id":
		set(&e.id)
	case "pubDate", "published", "dc:date", "dc:issued", "dc:created", "issued", "pubdate", "date_published":
		set(&e.date)
	case "link":
		e.addLink(tag, inner)
	case "feedburner:origLink":
		e.link = strings.TrimSpace(xmlString(inner))
	case "description", "summary", "dc:description":
		e.summary.set(tag, inner)
	case "content:encoded", "content", "xhtml:body", "body":
		e.content.set(tag, inner)
	case "source":
		if title := elementNamed(inner, "title"); title != nil {
			inner = title
		}
		set(&e.origin)
	}
}

func (e *entry) addLink(tag, inner []byte) {
	href, rel := attribute(tag, "href"), attribute(tag, "rel")
	if href == "" {
		href = strings.TrimSpace(xmlString(inner))
	}
	if e.link == "" && (rel == "" || rel == "alternate") {
		e.link = href
	}
}

// set takes over a text of RSS or Atom, which is markup unless Atom says that
// it is not. In XHTML the tags are those of the feed itself.
func (c *content) set(tag, inner []byte) {
	if c.text != "" {
		return
	}
	switch kind := strings.ToLower(attribute(tag, "type")); {
	case kind == "xhtml" || kind == "application/xhtml+xml" || bytes.HasPrefix(tagName(tag), []byte("xhtml:")):
		c.text, c.markup = string(inner), true
	case kind == "text" || kind == "text/plain":
		c.text = xmlString(inner)
	default:
		c.text, c.markup = xmlString(inner), true
	}
}

func (c *content) plain() string {
	if c.markup {
		return page.Text(c.text)
	}
	return strings.TrimSpace(c.text)
}

// elementNamed returns what stands in the first element of a name, or nil.
func elementNamed(data []byte, name string) []byte {
	for at := 0; at < len(data); {
		kind, n := xmlPiece(data[at:], true)
		piece := data[at : at+n]
		at += n
		if kind == xmlStart && string(tagName(piece)) == name {
			return data[at : at+elementEnd(data[at:], []byte(name))]
		}
	}
	return nil
}

// xmlString is the text in a piece of XML: its words with entities and sections
// of character data resolved. Tags in it, which should have been written as
// entities, stay for whoever reads the markup.
func xmlString(data []byte) string {
	if bytes.IndexByte(data, '<') < 0 {
		if bytes.IndexByte(data, '&') < 0 {
			return string(data)
		}
		return html.UnescapeString(string(data))
	}
	var out strings.Builder
	for at := 0; at < len(data); {
		kind, n := xmlPiece(data[at:], true)
		writeXML(&out, kind, data[at:at+n])
		at += n
	}
	return out.String()
}

func writeXML(out *strings.Builder, kind xmlKind, piece []byte) {
	switch kind {
	case xmlText:
		out.WriteString(html.UnescapeString(string(piece)))
	case xmlCDATA:
		out.Write(bytes.TrimSuffix(piece[len("<![CDATA["):], []byte("]]>")))
	case xmlStart, xmlEnd:
		out.Write(piece)
	}
}

// address is the absolute http address of the full text, or "".
func (e *entry) address() string {
	for _, link := range []string{e.link, e.id} {
		u, err := url.Parse(strings.TrimSpace(link))
		if err != nil || link == "" || link == e.id && !u.IsAbs() {
			continue
		}
		if e.base != nil {
			u = e.base.ResolveReference(u)
		}
		if (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" {
			return u.String()
		}
	}
	return ""
}

// identity is the id that the feed gives, if it can be an id outside of the
// feed: a bare number is joined to the site.
func (e *entry) identity() string {
	switch {
	case e.id == "":
		return e.address()
	case strings.Contains(e.id, ":"):
		return e.id
	case e.base != nil && e.base.Host != "":
		return e.base.Host + "#" + e.id
	default:
		return ""
	}
}

// body is the text of the entry, and whether it is only a teaser.
func (e *entry) body() (text string, teaser bool) {
	full, short := e.content.plain(), e.summary.plain()
	if full == "" {
		text = withoutFooter(short)
		return text, isTeaser(text) || len(text) < shortText
	}
	if len(full) < len(short) {
		full = short
	}
	text = withoutFooter(full)
	return text, isTeaser(text)
}

// shortText is the length in bytes below which the description of an entry is
// taken for a teaser.
const shortText = 900

// isTeaser reports whether a text breaks off and asks to be read elsewhere.
func isTeaser(text string) bool {
	end := strings.ToLower(strings.TrimRight(text[max(0, len(text)-80):], " \n\u00a0»›→>."))
	for _, mark := range []string{"…", "[…", "[…]", "[...]", "[&hellip;]", "read more", "continue reading", "read the full story",
		"read the full article", "full story", "more »", "(more)", "(more…)"} {
		if strings.HasSuffix(end, mark) {
			return true
		}
	}
	return strings.HasSuffix(strings.TrimRight(text, " \n"), "...")
}

// withoutFooter takes off the line that WordPress sets under every entry.
func withoutFooter(text string) string {
	i := strings.LastIndex(text, "\n\n")
	if i < 0 {
		return text
	}
	if last := text[i+2:]; strings.HasPrefix(last, "The post ") && strings.Contains(last, " appeared first on ") {
		return strings.TrimSpace(text[:i])
	}
	return text
}
