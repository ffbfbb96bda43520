package prompt

import (
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
	text string
	from []int32
}

// foldText folds a piece of text of less than 2 GB.
func foldText(s string) folded {
	if simple(s) {
		return folded{text: lower(s)}
	}
	f := folded{from: make([]int32, 0, len(s)+1)}
	var b strings.Builder
	b.Grow(len(s))
	emit := func(piece string, from int) {
		b.WriteString(piece)
		for range len(piece) {
			f.from = append(f.from, int32(from))
		}
	}
	for i := 0; i < len(s); {
		c := s[i]
		// An ASCII letter is a piece of its own unless marks follow.
		if c > ' ' && c < utf8.RuneSelf && c != '`' && (i+1 == len(s) || s[i+1] < utf8.RuneSelf) {
			emit(lowerByte[c:c+1], i)
			i++
			continue
		}
		if n, newlines := blankRun(s[i:]); n > 0 {
			blank := " "
			if newlines > 1 {
				blank = "\n"
			}
			emit(blank, i)
			i += n
			continue
		}
		n := norm.NFKD.NextBoundaryInString(s[i:], true)
		if n <= 0 {
			n = len(s) - i
		}
		emit(piece(s[i:i+n]), i)
		i += n
	}
	f.from = append(f.from, int32(len(s)))
	f.text = b.String()
	return f
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
	last := -1
	for at := 0; ; {
		i := strings.Index(f.text[at:], query)
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
func foldQuery(s string) string { return strings.Trim(foldText(s).text, " \n") }

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
func lower(s string) string {
	b := make([]byte, len(s))
	for i := 0; i < len(s); i++ {
		b[i] = lowerByte[s[i]]
	}
	for i := 0; i < len(b); i++ {
		if b[i] != '\n' {
			continue
		}
		if i+1 < len(b) && b[i+1] == '\n' {
			i++ // an empty line ends what a match may cover
			continue
		}
		if i == 0 || b[i-1] != '\n' {
			b[i] = ' '
		}
	}
	return string(b)
}

// lowerByte is what becomes of each ASCII byte: letters small, tabs and
// returns blanks.
const lowerByte = "\x00\x01\x02\x03\x04\x05\x06\x07\x08 \n   \x0e\x0f" +
	"\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f" +
	" !\"#$%&'()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f"
