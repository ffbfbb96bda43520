package source

import (
	"bytes"
	"html"
	"strings"
	"unicode/utf8"
)

// maxDepth bounds how deep elements of a feed may lie in each other; what is
// deeper loses its tags. No feed needs a tenth of it, and whoever walks down
// one by one would run out of stack.
const maxDepth = 100

// repaired writes XML that may be damaged as XML that any parser takes: all that
// is open is closed, an end without a beginning left out, and what is no markup
// written so that it is none. Comments, instructions and declarations are left
// out: the encoding that they name is not that of the bytes any more.
func repaired(data []byte) []byte {
	w := repairer{}
	w.Grow(len(data) + len(data)/16)
	for at := 0; at < len(data); {
		kind, n := xmlPiece(data[at:], true)
		w.write(kind, data[at:at+n])
		at += n
	}
	w.closeTo(0)
	return w.Bytes()
}

type repairer struct {
	bytes.Buffer
	open [][]byte // the names of the elements that are open
}

func (w *repairer) write(kind xmlKind, piece []byte) {
	switch kind {
	case xmlText:
		w.text(piece)
	case xmlCDATA:
		inner := bytes.TrimSuffix(piece[min(len(piece), len("<![CDATA[")):], []byte("]]>"))
		w.WriteString("<![CDATA[")
		w.plain(inner)
		w.WriteString("]]>")
	case xmlStart:
		w.start(piece)
	case xmlEnd:
		for i := len(w.open) - 1; i >= 0; i-- {
			if bytes.Equal(w.open[i], tagName(piece)) {
				w.closeTo(i)
				return
			}
		}
	}
}

// closeTo closes elements until so many are open.
func (w *repairer) closeTo(n int) {
	for i := len(w.open) - 1; i >= n; i-- {
		w.WriteString("</")
		w.Write(w.open[i])
		w.WriteByte('>')
	}
	w.open = w.open[:n]
}

func (w *repairer) start(tag []byte) {
	name := tagName(tag)
	if !isName(name) {
		w.text(tag)
		return
	}
	if len(w.open) >= maxDepth {
		return
	}
	w.WriteByte('<')
	w.Write(name)
	var attributes strings.Builder
	seen := make(map[string]bool, 4)
	eachAttribute(tag, func(name, value string) {
		if isName([]byte(name)) && !seen[name] {
			seen[name] = true
			writeAttribute(&attributes, name, value)
		}
	})
	w.WriteString(attributes.String())
	// Line breaks and pictures in markup that is not escaped have no end.
	switch string(name) {
	case "br", "hr", "img", "wbr":
		w.WriteString("/>")
		return
	}
	if selfClosing(tag) {
		w.WriteString("/>")
		return
	}
	w.WriteByte('>')
	w.open = append(w.open, name)
}

// writeAttribute writes an attribute whose value is as it stood in a tag.
func writeAttribute(b *strings.Builder, name, value string) {
	b.WriteByte(' ')
	b.WriteString(name)
	b.WriteString(`="`)
	escapeText(b, strings.ReplaceAll(value, `"`, "&#34;"))
	b.WriteByte('"')
}

// isName reports whether a name can be one of XML, with a prefix or without.
func isName(name []byte) bool {
	for i, c := range name {
		letter := nameStart(c)
		if !letter && (i == 0 || (c < '0' || c > '9') && c != '-' && c != '.' && c != ':') {
			return false
		}
	}
	return len(name) > 0 && bytes.Count(name, []byte(":")) <= 1 && name[len(name)-1] != ':' && utf8.Valid(name)
}

// text writes what is no markup.
func (w *repairer) text(piece []byte) {
	var b strings.Builder
	escapeText(&b, string(piece))
	w.WriteString(b.String())
}

// escapeText writes text with its entities as they are, but for those that
// stand for what cannot stand in XML.
func escapeText(b *strings.Builder, text string) {
	for text != "" {
		i := strings.IndexAny(text, "<>&")
		if i < 0 {
			break
		}
		writePlain(b, text[:i])
		switch text[i] {
		case '<':
			b.WriteString("&lt;")
		case '>': // or it would end a section of character data
			b.WriteString("&gt;")
		default:
			b.WriteString(ampersand(text[i:]))
		}
		text = text[i+1:]
	}
	writePlain(b, text)
}

// ampersand is how an & is written that begins a text: as it is if an entity
// goes on behind it.
func ampersand(text string) string {
	end := strings.IndexByte(text[:min(len(text), 40)], ';')
	if end < 0 {
		return "&amp;"
	}
	meant := html.UnescapeString(text[:end+1])
	if meant == text[:end+1] {
		return "&amp;" // none that is known
	}
	for _, r := range meant {
		if !isXML(r) {
			return "&amp;"
		}
	}
	return "&"
}

// plain writes words as they are, without what cannot stand in XML.
func (w *repairer) plain(piece []byte) {
	var b strings.Builder
	writePlain(&b, string(piece))
	w.WriteString(b.String())
}

func writePlain(b *strings.Builder, text string) {
	b.WriteString(strings.Map(func(r rune) rune {
		if !isXML(r) {
			return -1
		}
		return r
	}, text))
}

// isXML reports whether a character may stand in XML.
func isXML(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || r >= 0x20 && r <= 0xD7FF || r >= 0xE000 && r <= 0xFFFD && r != utf8.RuneError || r >= 0x10000 && r <= 0x10FFFF
}
