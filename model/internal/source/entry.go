package source

import (
	"bytes"
	"cmp"
	"errors"
	"html"
	"net/url"
	"strings"

	"github.com/mmcdole/gofeed/atom"
	ext "github.com/mmcdole/gofeed/extensions"
	"github.com/mmcdole/gofeed/rss"

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

// read takes an entry apart.
func (e *entry) read(data []byte) error {
	around, list := "rss version=\"2.0\"", "channel"
	if isAtom(data) {
		around, list = "feed", ""
	}
	var feed bytes.Buffer
	feed.WriteString("<" + around + e.envelope + ">")
	if list != "" {
		feed.WriteString("<" + list + ">")
	}
	feed.Write(data)
	whole := bytes.NewReader(repaired(feed.Bytes()))
	if isAtom(data) {
		feed, err := new(atom.Parser).Parse(whole)
		if err != nil || len(feed.Entries) == 0 {
			return errors.Join(errEntry, err)
		}
		e.takeAtom(feed.Entries[0], literal(data))
		return nil
	}
	parsed, err := new(rss.Parser).Parse(whole)
	if err != nil || len(parsed.Items) == 0 {
		return errors.Join(errEntry, err)
	}
	e.takeRSS(parsed.Items[0])
	return nil
}

var errEntry = errors.New("an entry that cannot be understood; its feed may be damaged")

// literal reports whether the first title in a piece of Atom says that it holds
// no markup, so that < is a sign like any other.
func literal(data []byte) bool {
	for at := 0; at < len(data); {
		kind, n := xmlPiece(data[at:], true)
		if piece := data[at : at+n]; kind == xmlStart && string(tagName(piece)) == "title" {
			return attribute(piece, "type") == "text"
		}
		at += n
	}
	return false
}

func (e *entry) takeAtom(a *atom.Entry, literal bool) {
	if e.title = a.Title; literal {
		e.title = html.EscapeString(e.title)
	}
	e.id, e.summary = a.ID, content{a.Summary, true}
	e.date = cmp.Or(a.Published, valueOf(a.Extensions, "dc", "date"))
	for _, link := range a.Links {
		if link.Href != "" && (link.Rel == "" || link.Rel == "alternate") {
			e.link = cmp.Or(e.link, link.Href)
		}
	}
	e.link = cmp.Or(valueOf(a.Extensions, "feedburner", "origLink"), e.link)
	if a.Source != nil {
		e.origin = a.Source.Title
	}
	if c := a.Content; c != nil {
		kind := strings.ToLower(c.Type)
		e.content = content{c.Value, kind != "text" && kind != "text/plain"}
	}
}

func (e *entry) takeRSS(i *rss.Item) {
	e.title, e.summary = i.Title, content{cmp.Or(i.Description, valueOf(i.Extensions, "dc", "description"), valueOf(i.Extensions, "atom", "summary")), true}
	e.content = content{cmp.Or(i.Content, i.Custom["encoded"], valueOf(i.Extensions, "atom", "content"), i.Custom["content"], i.Custom["body"]), true}
	e.link = valueOf(i.Extensions, "feedburner", "origLink")
	for _, link := range i.Links {
		e.link = cmp.Or(e.link, strings.TrimSpace(link))
	}
	if i.GUID != nil {
		e.id = i.GUID.Value
	}
	if i.Source != nil {
		e.origin = i.Source.Title
	}
	e.date = cmp.Or(i.PubDate, i.Custom["published"],
		valueOf(i.Extensions, "dc", "date"), valueOf(i.Extensions, "dcterms", "issued"), valueOf(i.Extensions, "dcterms", "created"),
		valueOf(i.Extensions, "atom", "published"), i.Custom["date_published"], i.Custom["issued"])
}

// valueOf is the text of the first element of another vocabulary, or "".
func valueOf(all ext.Extensions, vocabulary, name string) string {
	for _, e := range all[vocabulary][name] {
		if e.Value != "" {
			return e.Value
		}
	}
	return ""
}

func (c *content) plain() string {
	if c.markup {
		return page.Text(c.text)
	}
	return strings.TrimSpace(c.text)
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
