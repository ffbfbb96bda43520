package source

import (
	"bytes"
	"html"
	"io"
	"strings"
)

// The XML of feeds is often not well-formed, and one stray ampersand should not
// cost the thousand entries after it. So it is taken apart by a scanner that
// never gives up: what is no markup is text. Nothing a document type declares is
// read, hence no entity of its own making grows and no file is drawn in.

// xmlKind is the kind of a piece of XML.
type xmlKind int

const (
	xmlMore  xmlKind = iota // the piece does not end in what was read so far
	xmlText                 // words, with entities
	xmlCDATA                // words as they are
	xmlStart                // <name a="b">, also <name/>
	xmlEnd                  // </name>
	xmlOther                // comments, instructions, declarations
)

// maxTag bounds a tag: a < that finds no > before is text.
const maxTag = 64 << 10

// xmlPiece tells what data begins with and how long it is. At the end of the
// input what is cut off counts as whole.
func xmlPiece(data []byte, end bool) (kind xmlKind, n int) {
	if data[0] != '<' {
		if n = bytes.IndexByte(data, '<'); n < 0 {
			return xmlText, len(data)
		}
		return xmlText, n
	}
	if len(data) < len("<![CDATA[") && !end {
		return xmlMore, 0
	}
	switch {
	case bytes.HasPrefix(data, []byte("<![CDATA[")):
		return xmlUntil(data, "]]>", xmlCDATA, end)
	case bytes.HasPrefix(data, []byte("<!--")):
		return xmlUntil(data, "-->", xmlOther, end)
	case bytes.HasPrefix(data, []byte("<?")):
		return xmlUntil(data, "?>", xmlOther, end)
	case bytes.HasPrefix(data, []byte("<!")):
		return xmlDeclaration(data, end)
	case len(data) > 1 && data[1] == '/':
		return xmlTag(data, xmlEnd, end)
	case len(data) > 1 && nameStart(data[1]):
		return xmlTag(data, xmlStart, end)
	default:
		return xmlText, 1
	}
}

func nameStart(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || c >= 0x80 }

func xmlUntil(data []byte, mark string, kind xmlKind, end bool) (xmlKind, int) {
	if i := bytes.Index(data, []byte(mark)); i >= 0 {
		return kind, i + len(mark)
	}
	if !end {
		return xmlMore, 0
	}
	return kind, len(data)
}

// xmlTag finds the > that ends a tag, which in quotation marks does not.
func xmlTag(data []byte, kind xmlKind, end bool) (xmlKind, int) {
	quote := byte(0)
	for i := 1; i < len(data) && i < maxTag; i++ {
		switch c := data[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '>':
			return kind, i + 1
		case (c == '"' || c == '\'') && data[i-1] == '=':
			quote = c
		case c == '<':
			return xmlText, 1
		}
	}
	if len(data) < maxTag && !end {
		return xmlMore, 0
	}
	return xmlText, 1
}

// xmlDeclaration passes over a document type with what it declares.
func xmlDeclaration(data []byte, end bool) (xmlKind, int) {
	depth := 0
	for i := 0; i < len(data) && i < maxTag; i++ {
		switch data[i] {
		case '<':
			depth++
		case '>':
			if depth--; depth == 0 {
				return xmlOther, i + 1
			}
		}
	}
	if len(data) < maxTag && !end {
		return xmlMore, 0
	}
	return xmlText, 1
}

// tagName is the name in a tag, without what follows.
func tagName(tag []byte) []byte {
	tag = bytes.TrimLeft(tag, "</")
	if n := bytes.IndexAny(tag, " \t\r\n/>"); n >= 0 {
		tag = tag[:n]
	}
	return tag
}

func selfClosing(tag []byte) bool { return bytes.HasSuffix(tag, []byte("/>")) }

// attribute returns the value of an attribute of a tag, or "". The name is as
// written; for one with a prefix that is the usual one.
func attribute(tag []byte, name string) (value string) {
	eachAttribute(tag, func(n, v string) {
		if n == name && value == "" {
			value = html.UnescapeString(v)
		}
	})
	return value
}

// eachAttribute calls f with the names and raw values of the attributes.
func eachAttribute(tag []byte, f func(name, value string)) {
	rest := string(tag[min(len(tag), 1+len(tagName(tag))):])
	for {
		name, after, found := strings.Cut(rest, "=")
		if !found {
			return
		}
		if fields := strings.Fields(name); len(fields) > 0 {
			name = fields[len(fields)-1]
		}
		after = strings.TrimLeft(after, " \t\r\n")
		if after == "" || after[0] != '"' && after[0] != '\'' {
			rest = after
			continue
		}
		value, next, closed := strings.Cut(after[1:], after[:1])
		if !closed {
			return
		}
		f(name, value)
		rest = next
	}
}

// xmlReader takes XML apart piece by piece as it comes in, with no more of it
// in memory than the piece and what was kept.
type xmlReader struct {
	r    io.Reader
	data []byte
	at   int // of the next piece
	kept int // from where on the bytes are still needed; -1 for none
	end  bool
	err  error
}

func newXMLReader(r io.Reader) *xmlReader { return &xmlReader{r: r, kept: -1} }

// next returns the next piece; its bytes are good until the call after. At the
// end, or when reading failed, ok is false and err tells.
func (x *xmlReader) next() (kind xmlKind, piece []byte, ok bool) {
	for {
		if x.at < len(x.data) {
			if kind, n := xmlPiece(x.data[x.at:], x.end); kind != xmlMore {
				piece = x.data[x.at : x.at+n]
				x.at += n
				return kind, piece, true
			}
		}
		if x.end || x.err != nil {
			return 0, nil, false
		}
		x.fill()
	}
}

// keep makes the reader hold on to everything from a piece just read on.
func (x *xmlReader) keep(piece []byte) { x.kept = x.at - len(piece) }

// take returns what was kept.
func (x *xmlReader) take() []byte {
	data := bytes.Clone(x.data[x.kept:x.at])
	x.kept = -1
	return data
}

// fill reads on. What no one needs any more leaves the buffer first; what is
// left of it grows to twice its length, so that a long piece, which is looked
// at anew each time, costs no more than twice its length in all.
func (x *xmlReader) fill() {
	from := x.at
	if x.kept >= 0 {
		from = x.kept
	}
	if len(x.data)-from > MaxSize {
		x.err = ErrTooLarge
		return
	}
	n := copy(x.data, x.data[from:])
	x.data, x.at = x.data[:n], x.at-from
	if x.kept >= 0 {
		x.kept = 0
	}
	want := max(64<<10, n)
	if cap(x.data) < n+want {
		x.data = append(make([]byte, 0, n+want), x.data...)
	}
	got, err := io.ReadFull(x.r, x.data[n:n+want])
	x.data = x.data[:n+got]
	switch err {
	case nil:
	case io.EOF, io.ErrUnexpectedEOF:
		x.end = true
	default:
		x.err = err
	}
}
