package prompt

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"dateline/model"
	"dateline/model/fold"
)

// folded is text in the form in which it is searched, with the way back: byte
// i of text comes from the piece of the original that begins at from[i], and
// the last element of from is the original's length. From is nil where every
// byte stands where it stood.
//
// It folds like fold.String, piece by piece: a piece is a blank run or a letter
// with its combining marks, so that a match always begins and ends between
// pieces, hence between runes. A run of blanks that holds an empty line
// becomes a newline, which no query contains: paragraphs are searched one by
// one.
type folded struct {
	text []byte
	from []int32
}

// foldText folds a piece of text of less than 2 GB.
func foldText(s string) folded {
	if simple(s) {
		return folded{text: lower(s)}
	}
	return foldPieces(s)
}

// foldPieces folds any text piece by piece.
func foldPieces(s string) folded {
	f := folder{
		folded: folded{text: make([]byte, 0, len(s)+16), from: make([]int32, 0, len(s)+17)},
		pieces: map[string]string{},
	}
	for i := 0; i < len(s); {
		i += f.take(s, i)
	}
	f.from = append(f.from, int32(len(s)))
	return f.folded
}

// folder folds text that is not simple.
type folder struct {
	folded
	pieces map[string]string // folded already: news has few different ones
}

// take folds the piece that begins at i and returns its length.
func (f *folder) take(s string, i int) int {
	c := s[i]
	alone := i+1 == len(s) || s[i+1] < utf8.RuneSelf // no marks follow
	switch {
	case c > ' ' && c < utf8.RuneSelf && c != '`' && alone:
		f.text = append(f.text, lowerByte[c])
		f.from = append(f.from, int32(i))
		return 1
	case c == ' ' && i+1 < len(s) && s[i+1] > ' ' && s[i+1] < utf8.RuneSelf:
		f.text = append(f.text, ' ')
		f.from = append(f.from, int32(i))
		return 1
	}
	if n, newlines := blankRun(s[i:]); n > 0 {
		if newlines > 1 {
			return f.emit("\n", i, n)
		}
		return f.emit(" ", i, n)
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	if i+n < len(s) && s[i+n] >= utf8.RuneSelf {
		n = max(n, norm.NFKD.NextBoundaryInString(s[i:], true))
	}
	p, ok := f.pieces[s[i:i+n]]
	if !ok {
		p = piece(s[i : i+n])
		f.pieces[s[i:i+n]] = p
	}
	return f.emit(p, i, n)
}

// emit appends what a piece of n bytes at i became.
func (f *folder) emit(p string, i, n int) int {
	f.text = append(f.text, p...)
	for range len(p) {
		f.from = append(f.from, int32(i))
	}
	return n
}

// piece folds a letter with its marks. Where the general folding makes nothing
// of it, as of a mark that stands alone, it stays as it is, so that it can be
// found.
func piece(s string) string {
	if s == "`" { // plain ASCII to fold.String, an apostrophe beside other signs
		return "'"
	}
	if t := fold.String(s); t != "" {
		return t
	}
	return s
}

// span maps a range of the folded text, which must not be empty, back to the
// original: to all pieces it touches.
func (f *folded) span(start, end int) model.Span {
	if f.from == nil {
		return model.Span{Start: start, End: end}
	}
	last := f.from[end-1]
	for f.from[end] == last {
		end++
	}
	return model.Span{Start: int(f.from[start]), End: int(f.from[end])}
}

// find appends to dst the places of a folded query in the original; places
// that share a piece count once.
func (f *folded) find(dst []model.Span, query string) []model.Span {
	if query == "" {
		return dst
	}
	q, last := []byte(query), -1
	for at := 0; ; {
		i := bytes.Index(f.text[at:], q)
		if i < 0 {
			return dst
		}
		span := f.span(at+i, at+i+len(query))
		if span.Start >= last {
			dst = append(dst, span)
			last = span.End
		}
		at += i + len(query)
	}
}

// foldQuery folds what the reader typed for a search in folded text.
func foldQuery(s string) string { return strings.Trim(string(foldText(s).text), " \n") }

// blankRun returns the length of the white space that s begins with and the
// number of newlines in it.
func blankRun(s string) (n, newlines int) {
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !unicode.IsSpace(r) {
			break
		}
		if r == '\n' {
			newlines++
		}
		n += size
	}
	return n, newlines
}

// simple reports whether folding s only lowers letters and turns single
// newlines into blanks, so that no byte moves: ASCII without runs of blanks
// other than one empty line.
func simple(s string) bool {
	blank := false
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf || c == '`' {
			return false
		}
		if c > ' ' {
			blank = false
			continue
		}
		if blank && (c != '\n' || s[i-1] != '\n') {
			return false
		}
		blank = true
	}
	return true
}

// lower folds simple text.
func lower(s string) []byte {
	b := []byte(s)
	for i, c := range b {
		b[i] = lowerByte[c&0x7f]
	}
	for i := 0; ; i++ {
		next := bytes.IndexByte(b[i:], '\n')
		if next < 0 {
			return b
		}
		i += next
		end := i + 1
		for end < len(b) && b[end] == '\n' {
			end++
		}
		if end == i+1 { // a single one; more end what a match may cover
			b[i] = ' '
		}
		i = end - 1
	}
}

// lowerByte is what becomes of each ASCII byte: letters small, tabs and
// returns blanks.
const lowerByte = "\x00\x01\x02\x03\x04\x05\x06\x07\x08 \n   \x0e\x0f" +
	"\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f" +
	" !\"#$%&'()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f"
