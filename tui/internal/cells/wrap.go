package cells

import (
	"unicode"
	"unicode/utf8"
)

// Row is a row of wrapped text: the bytes [Start, End) of the text, without the
// blank or newline at which it was broken.
type Row struct{ Start, End int }

// Wrap appends to dst the rows of text[start:end] wrapped at words to at most w
// cells. It breaks at blanks, which are dropped there; after dashes, and after
// hyphens and slashes between letters; between the signs of Chinese and
// Japanese, but not before a closing mark. A word wider than a row is broken
// between grapheme clusters. A newline always ends a row. Nothing but blanks at
// breaks and newlines is lost, and there is always at least one row.
//
// Widths below 1 count as 1. A cluster that is wider than w itself stands alone
// in its row, which a [Line] of w cells then draws as an ellipsis. Linear in
// the length of the text.
func (m Metrics) Wrap(dst []Row, text string, start, end, w int) []Row {
	wr := wrapper{metrics: m, text: text[:end], width: max(w, 1), rows: dst}
	return wr.wrap(start, end)
}

// Reflow is Wrap for a paragraph whose lines may be wrapped already: a newline
// is a blank like any other.
func (m Metrics) Reflow(dst []Row, text string, start, end, w int) []Row {
	wr := wrapper{metrics: m, text: text[:end], width: max(w, 1), rows: dst, reflow: true}
	return wr.wrap(start, end)
}

const none = -1

// wrapper fills one row after the other.
type wrapper struct {
	metrics Metrics
	text    string
	rows    []Row
	width   int

	start  int // where the row begins
	column int // width of the row so far
	blank  int // where the blanks begin that the row ends in so far

	// The last place where the row may be broken: it then ends at edge, and
	// the next one begins at after, which stands at column afterColumn. There
	// is none where edge is none.
	edge, after, afterColumn int

	// indent is the width and indented the end of the blanks with which a
	// line of the text began.
	indent, indented int
	// previous is the rune before i, and 0 after a blank or newline.
	previous rune
	narrow   bool
	reflow   bool
}

func (wr *wrapper) wrap(start, end int) []Row {
	wr.start, wr.blank, wr.edge, wr.narrow = start, start, none, narrow()
	for i := start; i < end; {
		i = wr.step(i)
	}
	if wr.start < end || start == end {
		wr.finish(end)
	}
	return wr.rows
}

// step takes what stands at i into the row and returns what follows it.
func (wr *wrapper) step(i int) int {
	switch c := wr.text[i]; {
	case c == '\n' && !wr.reflow:
		wr.finish(i)
		wr.start, wr.blank = i+1, i+1
		wr.column, wr.previous = 0, 0
		return i + 1
	case c == ' ' && i > wr.start && i+1 < len(wr.text) && plain(wr.text[i+1]):
		// The usual gap between words, without the cost of the others.
		wr.blank, wr.previous = i, 0
		wr.column++
		wr.edge, wr.after, wr.afterColumn = i, i+1, wr.column
		return i + 1
	}
	r, size := wr.rune(i)
	wr.mayBreakBetween(wr.previous, r, i)
	if r < 0x2000 || wordly(r) {
		if taken := wr.takeWord(i); taken > 0 {
			wr.previous, _ = utf8.DecodeLastRuneInString(wr.text[i : i+taken])
			return i + taken
		}
	}
	if wr.blankAt(i, r, size) > 0 {
		return wr.blanks(i)
	}
	size, width := wr.metrics.next(wr.text[i:])
	wr.take(i, size, width)
	wr.previous = r
	if r == '-' || r == '/' {
		wr.mayBreakAfter(byte(r), i)
	}
	return i + size
}

// rune returns the rune at i and its size.
func (wr *wrapper) rune(i int) (r rune, size int) {
	if c := wr.text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(wr.text[i:])
}

// plain reports whether a byte is a printable ASCII sign at which no row is
// broken.
func plain(c byte) bool { return c > ' ' && c < 0x7f && c != '-' && c != '/' }

// wordly reports whether a rune stands inside words as plain signs do: one
// cell, and no break on either side of it.
func wordly(r rune) bool {
	return r > 0xa0 && r < 0x2000 && simpleWidth(r) == 1 || r >= 0x2018 && r <= 0x201f || r == '…'
}

// twoByteLetter reports whether s begins with a letter of Latin, Greek or
// Cyrillic that is wordly and has two bytes. It spares decoding it.
func twoByteLetter(s string) bool {
	c := s[0]
	return (c >= 0xc3 && c <= 0xc9 || c >= 0xce && c <= 0xd1) && len(s) > 1 && !utf8.RuneStart(s[1])
}

// word returns size and width of the run of plain signs and letters at i, cut
// after limit cells: clusters of one rune and one cell, with no break between
// them. It is how nearly all of a text is taken, a word at a time.
func (wr *wrapper) word(i, limit int) (size, cells int) {
	from, last := i, 0
	for i < len(wr.text) {
		c := wr.text[i]
		switch {
		case c >= utf8.RuneSelf && wr.narrow && twoByteLetter(wr.text[i:]) && cells < limit:
			last = 2
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(wr.text[i:])
			if !wr.narrow || simpleWidth(r) == 0 {
				// It may join the sign before it.
				return i - last - from, cells - min(last, 1)
			}
			if !wordly(r) || cells == limit {
				return i - from, cells
			}
			last = n
		case !plain(c) || cells == limit:
			return i - from, cells
		default:
			last = 1
		}
		i += last
		cells++
	}
	return i - from, cells
}

// takeWord takes the run of plain signs at i, or as much of it as fits where
// the row has no edge to be broken at, and returns the number of bytes taken: 0
// where the row must be filled cluster by cluster.
func (wr *wrapper) takeWord(i int) int {
	size, cells := wr.word(i, wr.width)
	if size > 0 && wr.column+cells > wr.width {
		switch {
		case wr.edge != none && wr.column-wr.afterColumn+cells <= wr.width:
			wr.breakAtEdge()
		case wr.edge != none || wr.indented > wr.start:
			return 0
		case wr.column >= wr.width:
			wr.rows = append(wr.rows, Row{wr.start, i})
			wr.start, wr.column = i, 0
		default:
			size, cells = wr.word(i, wr.width-wr.column)
		}
	}
	if size > 0 {
		wr.column += cells
		wr.blank = i + size
	}
	return size
}

func (wr *wrapper) breakAtEdge() {
	wr.rows = append(wr.rows, Row{wr.start, wr.edge})
	wr.start, wr.edge = wr.after, none
	wr.column -= wr.afterColumn
}

// blanks takes a run of blanks. They may hang over the edge of the row, since
// they are dropped when the row is broken there.
func (wr *wrapper) blanks(i int) int {
	from, column := i, wr.column
	for i < len(wr.text) {
		r, size := wr.rune(i)
		width := wr.blankAt(i, r, size)
		if width == 0 {
			break
		}
		i += size
		wr.column += width
	}
	wr.blank, wr.previous = from, 0
	if from == wr.start {
		wr.indent, wr.indented = wr.column-column, i
		return i
	}
	wr.edge, wr.after, wr.afterColumn = from, i, wr.column
	return i
}

// blankAt returns the width of the blank r of the given size at i, and 0 where
// it is none or carries a combining mark.
func (wr *wrapper) blankAt(i int, r rune, size int) int {
	if !isBlank(r) && (r != '\n' || !wr.reflow) {
		return 0
	}
	n, width := wr.metrics.next(wr.text[i:])
	if n != size {
		return 0
	}
	return width
}

// take adds a cluster to the row, after breaking the row where it is full.
func (wr *wrapper) take(i, size, width int) {
	for wr.column > 0 && wr.column+width > wr.width {
		switch {
		case wr.edge != none:
			wr.breakAtEdge()
		case wr.indented > wr.start: // rather lose the indent than split the word
			wr.start = wr.indented
			wr.column -= wr.indent
		default:
			wr.rows = append(wr.rows, Row{wr.start, i})
			wr.start, wr.column = i, 0
		}
	}
	wr.column += width
	wr.blank = i + size
}

// finish ends the row at a newline or the end of the text, without the blanks
// before it.
func (wr *wrapper) finish(i int) {
	end := i
	if wr.blank < i {
		end = wr.blank
	}
	wr.rows = append(wr.rows, Row{wr.start, max(end, wr.start)})
	wr.edge = none
}

// mayBreakAfter notes a break after the hyphen or slash at i. Numbers, dates
// and leading hyphens stay whole.
func (wr *wrapper) mayBreakAfter(c byte, i int) {
	if i == wr.start || i+1 == len(wr.text) {
		return
	}
	before := wr.text[i-1]
	after, _ := utf8.DecodeRuneInString(wr.text[i+1:])
	if unicode.IsLetter(after) && (isLetter(before) || isDigit(before) || c == '/') {
		wr.edge, wr.after, wr.afterColumn = i+1, i+1, wr.column
	}
}

// mayBreakBetween notes a break at i, between two runes of which at least one
// is not ASCII, where the scripts allow one.
func (wr *wrapper) mayBreakBetween(a, b rune, i int) {
	if a == 0 || a < utf8.RuneSelf && b < utf8.RuneSelf || isBlank(b) {
		return
	}
	dash := a == '—' || a == '–' && !isDigit(byte(min(b, 0x7f)))
	if (dash || isIdeographic(a) || isIdeographic(b)) && !closes(b) && !opens(a) {
		wr.edge, wr.after, wr.afterColumn = i, i, wr.column
	}
}

// isBlank reports whether a row may be broken at a blank. A no-break space is
// none.
func isBlank(r rune) bool {
	switch {
	case r < 0x1680:
		return r == ' ' || r == '\t'
	case r <= 0x200a:
		return r == 0x1680 || r >= 0x2000 && r != 0x2007
	default:
		return r == 0x205f || r == 0x3000
	}
}

func isLetter(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= utf8.RuneSelf
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// isIdeographic reports whether a rune belongs to a script that is set without
// blanks between words and broken between any two signs.
func isIdeographic(r rune) bool {
	return r >= 0x2e80 && r < 0xa000 || r >= 0xf900 && r < 0xfb00 ||
		r >= 0xff00 && r < 0xff66 || r >= 0x20000 && r < 0x40000
}

// closes reports whether no row may begin with the rune.
func closes(r rune) bool {
	switch r {
	case '.', ',', ':', ';', '!', '?', ')', ']', '}', '%', '"', '\'', '’', '”', '…', '—', '–',
		'、', '。', '」', '』', '）', '】', '〉', '》', '〕', '，', '．', '！', '？', '：', '；', '％',
		'々', 'ー', '・', '‥', 'ぁ', 'ぃ', 'ぅ', 'ぇ', 'ぉ', 'っ', 'ゃ', 'ゅ', 'ょ',
		'ァ', 'ィ', 'ゥ', 'ェ', 'ォ', 'ッ', 'ャ', 'ュ', 'ョ':
		return true
	}
	return false
}

// opens reports whether no row may end with the rune.
func opens(r rune) bool {
	switch r {
	case '(', '[', '{', '‘', '“', '「', '『', '（', '【', '〈', '《', '〔', '$', '£', '¥', '€':
		return true
	}
	return false
}
