package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Text returns the words of a piece of HTML, as feeds and mails hold it, in
// paragraphs parted by blank lines. Scripts, styles, captions and what is
// hidden stay out. It reads tag by tag and builds no tree, so that any nesting
// and any damage take time in proportion to the length and no more.
func Text(fragment string) string {
	if strings.IndexByte(fragment, '<') < 0 && strings.IndexByte(fragment, '&') < 0 {
		return plain(fragment)
	}
	t := textReader{tokens: html.NewTokenizer(strings.NewReader(fragment))}
	t.out = make([]byte, 0, len(fragment)*3/4)
	for t.next() {
	}
	return t.String()
}

// plain sets text without any markup.
func plain(s string) string {
	var c composer
	for i, paragraph := range strings.Split(s, "\n\n") {
		if i > 0 {
			c.block()
		}
		c.text(paragraph)
	}
	return c.String()
}

// textReader reads HTML tag by tag.
type textReader struct {
	composer
	tokens *html.Tokenizer
	skip   atom.Atom // the element that is left out
	depth  int       // how many of that name are open
	pre    int
}

func (t *textReader) next() bool {
	switch t.tokens.Next() {
	case html.ErrorToken:
		return false
	case html.TextToken:
		t.words()
	case html.StartTagToken:
		name, attributes := t.tokens.TagName()
		t.start(atom.Lookup(name), attributes)
	case html.SelfClosingTagToken:
		name, _ := t.tokens.TagName()
		if t.skip == 0 {
			t.edge(atom.Lookup(name))
		}
	case html.EndTagToken:
		name, _ := t.tokens.TagName()
		t.end(atom.Lookup(name))
	}
	return true
}

func (t *textReader) words() {
	switch {
	case t.skip != 0:
	case t.pre > 0:
		t.preformatted(string(t.tokens.Text()))
	default:
		t.text(string(t.tokens.Text()))
	}
}

func (t *textReader) start(a atom.Atom, attributes bool) {
	if t.skip != 0 {
		if a == t.skip {
			t.depth++
		}
		return
	}
	if leftOut(a) || attributes && !void(a) && t.hidden() {
		t.skip, t.depth = a, 1
		t.edge(a)
		return
	}
	if a == atom.Pre {
		t.pre++
	}
	t.edge(a)
}

func (t *textReader) end(a atom.Atom) {
	if t.skip != 0 {
		if a == t.skip {
			if t.depth--; t.depth == 0 {
				t.skip = 0
			}
		}
		return
	}
	if a == atom.Pre && t.pre > 0 {
		t.pre--
	}
	if a != atom.Br {
		t.edge(a)
	}
}

// hidden reports whether the attributes of the tag hide its element.
func (t *textReader) hidden() bool {
	for more := true; more; {
		var key, value []byte
		key, value, more = t.tokens.TagAttr()
		if hides(string(key), string(value)) {
			return true
		}
	}
	return false
}

func hides(key, value string) bool {
	switch key {
	case "hidden":
		return value != "until-found"
	case "style":
		style := strings.ToLower(strings.ReplaceAll(value, " ", ""))
		return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") ||
			strings.Contains(style, "mso-hide:all")
	}
	return false
}

// edge is where an element begins or ends.
func (c *composer) edge(a atom.Atom) {
	switch {
	case a == atom.Br:
		c.line()
	case a == atom.Td || a == atom.Th:
		c.blank = true
	case isBlock(a):
		c.block()
	}
}

// isBlock reports whether an element stands apart from the text around it.
func isBlock(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Header, atom.Footer, atom.Main, atom.Aside, atom.Nav,
		atom.Ul, atom.Ol, atom.Li, atom.Dl, atom.Dt, atom.Dd, atom.Table, atom.Tr, atom.Caption,
		atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Blockquote, atom.Pre, atom.Figure, atom.Figcaption,
		atom.Form, atom.Fieldset, atom.Hr, atom.Address, atom.Details, atom.Summary, atom.Center, atom.Body, atom.Html:
		return true
	}
	return false
}

// leftOut reports whether the words in an element are not words of the text.
func leftOut(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Head, atom.Title, atom.Svg, atom.Iframe, atom.Template, atom.Select, atom.Button,
		atom.Textarea, atom.Object, atom.Audio, atom.Video, atom.Canvas, atom.Figcaption, atom.Noscript, atom.Math:
		return true
	}
	return false
}

// void reports whether an element has no content, so that nothing closes it.
func void(a atom.Atom) bool {
	switch a {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta, atom.Source,
		atom.Track, atom.Wbr:
		return true
	}
	return false
}
