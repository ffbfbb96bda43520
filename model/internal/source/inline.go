package source

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// plainInline returns the text of a Markdown paragraph or heading: emphasis
// without its marks, links and images as their text, code as it is. Marks that
// have no partner are text and stay.
func plainInline(s string, definitions map[string]bool) string {
	if !strings.ContainsAny(s, "\\`*_~[]<") {
		return s
	}
	p := inline{in: s, definitions: definitions}
	for p.at < len(p.in) {
		p.next()
	}
	return p.text()
}

// inline reads a paragraph once from left to right. Marks are written like
// text and noted as removable when their partner is found.
type inline struct {
	in          string
	at          int
	out         []byte
	cuts        []cut     // marks to take out, as ranges of out
	brackets    []bracket // open [ that a ] may close
	runs        [3][]cut  // open runs of *, _ and ~
	definitions map[string]bool
}

// cut is a range of bytes of the output.
type cut struct{ start, end int }

// bracket is an open [, with the ! of an image before it.
type bracket struct{ start, end int }

func (p *inline) next() {
	c := p.in[p.at]
	switch {
	case c == '\\' && p.at+1 < len(p.in) && asciiPunctuation(p.in[p.at+1]):
		p.out = append(p.out, p.in[p.at+1])
		p.at += 2
	case c == '`':
		p.code()
	case c == '*' || c == '_' || c == '~':
		p.emphasis(c)
	case c == '!' && strings.HasPrefix(p.in[p.at:], "!["):
		p.open(2)
	case c == '[':
		p.open(1)
	case c == ']':
		p.close()
	case c == '<':
		p.angle()
	default:
		p.out = append(p.out, c)
		p.at++
	}
}

func asciiPunctuation(c byte) bool {
	return strings.IndexByte("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", c) >= 0
}

// reach bounds how far a closing mark is looked for where nothing remembers
// that there is none, so that a paragraph of open marks is not read again from
// each of them.
const reach = 2048

func (p *inline) ahead() string { return p.in[p.at:min(len(p.in), p.at+reach)] }

// code writes a code span without its backticks.
func (p *inline) code() {
	rest := p.ahead()
	n := len(rest) - len(strings.TrimLeft(rest, "`"))
	marks := rest[:n]
	if end := strings.Index(rest[n:], marks); end >= 0 {
		p.out = append(p.out, strings.TrimSpace(rest[n:n+end])...)
		p.at += n + end + n
		return
	}
	p.out = append(p.out, marks...)
	p.at += n
}

// emphasis handles a run of one of the marks * _ ~. A run that text follows
// may open, one that text precedes may close; inside a word, _ is a letter.
func (p *inline) emphasis(c byte) {
	start := p.at
	for p.at < len(p.in) && p.in[p.at] == c {
		p.at++
	}
	n := p.at - start
	before, _ := utf8.DecodeLastRuneInString(p.in[:start])
	after, _ := utf8.DecodeRuneInString(p.in[p.at:])
	textBefore, textAfter := start > 0 && !unicode.IsSpace(before), p.at < len(p.in) && !unicode.IsSpace(after)
	if c == '_' && textBefore && textAfter && wordRune(before) && wordRune(after) || c == '~' && n != 2 {
		textBefore, textAfter = false, false
	}
	runs := &p.runs[strings.IndexByte("*_~", c)]
	for textBefore && n > 0 && len(*runs) > 0 {
		last := &(*runs)[len(*runs)-1]
		pairs := min(n, last.end-last.start)
		p.cuts = append(p.cuts, cut{last.end - pairs, last.end}, cut{len(p.out), len(p.out) + pairs})
		p.out = append(p.out, p.in[start:start+pairs]...)
		last.end -= pairs
		n -= pairs
		if last.start == last.end {
			*runs = (*runs)[:len(*runs)-1]
		}
	}
	if textAfter && n > 0 {
		*runs = append(*runs, cut{len(p.out), len(p.out) + n})
	}
	p.out = append(p.out, p.in[start:start+n]...)
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func (p *inline) open(n int) {
	p.brackets = append(p.brackets, bracket{len(p.out), len(p.out) + n})
	p.out = append(p.out, p.in[p.at:p.at+n]...)
	p.at += n
}

// close ends a link or image: the text stays, brackets and address go.
func (p *inline) close() {
	if len(p.brackets) == 0 {
		p.out = append(p.out, ']')
		p.at++
		return
	}
	b := p.brackets[len(p.brackets)-1]
	p.brackets = p.brackets[:len(p.brackets)-1]
	n := p.target(string(p.out[b.end:min(len(p.out), b.end+200)]))
	if n == 0 {
		p.out = append(p.out, ']')
		p.at++
		return
	}
	p.cuts = append(p.cuts, cut(b))
	p.at += n
}

// target returns the length of what makes a link of the brackets that end
// here, from the ] on: (address "title"), [label], or nothing where the text
// is itself a label. 0 means that there is no link.
func (p *inline) target(text string) int {
	rest := p.ahead()[1:]
	switch {
	case strings.HasPrefix(rest, "("):
		depth := 0
		for i := 0; i < len(rest); i++ {
			switch rest[i] {
			case '(':
				depth++
			case ')':
				if depth--; depth == 0 {
					return 1 + i + 1
				}
			}
		}
		return 0
	case strings.HasPrefix(rest, "["):
		label, _, found := strings.Cut(rest[1:], "]")
		if found && (p.definitions[strings.ToLower(label)] || label == "" && p.definitions[strings.ToLower(text)]) {
			return 1 + 1 + len(label) + 1
		}
	}
	if p.definitions[strings.ToLower(text)] {
		return 1
	}
	return 0
}

// angle handles <https://example.com>, whose address is text, and HTML tags,
// which go; <br> is a line end. Any other < is text.
func (p *inline) angle() {
	rest := p.ahead()
	end := strings.IndexByte(rest, '>')
	if end < 2 {
		p.out = append(p.out, '<')
		p.at++
		return
	}
	inside := rest[1:end]
	switch {
	case !strings.Contains(inside, " ") && (strings.Contains(inside, "://") || strings.Contains(inside, "@") || strings.HasPrefix(inside, "mailto:")):
		p.out = append(p.out, strings.TrimPrefix(inside, "mailto:")...)
	case !tag(inside):
		p.out = append(p.out, '<')
		p.at++
		return
	case strings.HasPrefix(strings.ToLower(inside), "br"):
		p.out = append(p.out, '\n')
	}
	p.at += end + 1
}

// tag reports whether what stands in angle brackets is an HTML tag.
func tag(inside string) bool {
	name := strings.TrimPrefix(inside, "/")
	n := 0
	for n < len(name) && alphanumeric(name[n]) {
		n++
	}
	if n == 0 || name[0] <= '9' {
		return false
	}
	return n == len(name) || strings.IndexByte(" \t\n/", name[n]) >= 0 && (strings.Contains(name, "=") || strings.HasSuffix(name, "/"))
}

// text returns the output without the marks that were taken out.
func (p *inline) text() string {
	if len(p.cuts) == 0 {
		return string(p.out)
	}
	slices.SortFunc(p.cuts, func(a, b cut) int { return a.start - b.start })
	var out strings.Builder
	at := 0
	for _, c := range p.cuts {
		if c.start > at {
			out.Write(p.out[at:c.start])
		}
		at = max(at, c.end)
	}
	out.Write(p.out[at:])
	return out.String()
}

func alphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}
