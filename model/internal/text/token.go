package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model"
)

// class is what a token is, as far as sentences are concerned.
type class uint8

const (
	lower        class = iota // a word in lower case
	upper                     // a word with a capital, or of a script without case
	number                    // begins with a digit
	abbreviation              // ends in its own full stop; see token.kind
	stop                      // a full stop that is no part of a word
	mark                      // ? ! and runs of them
	ellipsis                  // ... and …
	quote                     // a quotation mark, until markQuotes knows its side
	opener                    // an opening bracket or quotation mark
	closer                    // a closing one
	dash                      // dashes and bullets
	other                     // all other punctuation and symbols
)

// token is a token on its way to doc.Token.
type token struct {
	model.Span
	class class
	kind  abbreviationKind
}

// tokenizer cuts one paragraph at a time.
type tokenizer struct {
	text   string
	tokens []token
}

// paragraph replaces t.tokens by the tokens of a paragraph.
func (t *tokenizer) paragraph(p model.Span) {
	t.tokens = t.tokens[:0]
	for i := p.Start; i < p.End; {
		if blank(t.text[i]) {
			i++
			continue
		}
		end, letters := i, true
		for end < p.End && !blank(t.text[end]) {
			letters = letters && asciiLetter(t.text[end])
			end++
		}
		if letters {
			t.plainWord(i, end)
		} else {
			t.chunk(i, end)
		}
		i = end
	}
}

// chunk cuts what stands between two blanks.
func (t *tokenizer) chunk(start, end int) {
	for i := start; i < end; {
		c := t.text[i]
		switch {
		case asciiLetter(c) || digit(c) || c == '@' || c == '#':
			if n := addressEnd(t.text[:end], i); n > i {
				t.add(i, n, other)
				i = n
				continue
			}
			if c == '@' || c == '#' {
				i = t.tag(i, end)
				continue
			}
			i = t.scanWord(i, end)
		case c < utf8.RuneSelf:
			i = t.punctuation(i, end)
		default:
			r, size := utf8.DecodeRuneInString(t.text[i:end])
			if wordRune(r) {
				i = t.scanWord(i, end)
			} else {
				i = t.symbol(r, i, i+size, end)
			}
		}
	}
}

func (t *tokenizer) add(start, end int, c class) {
	t.tokens = append(t.tokens, token{Span: model.Span{Start: start, End: end}, class: c})
}

// tag cuts an @name or #tag; a lone sign, or one before a number, is a token.
func (t *tokenizer) tag(start, end int) int {
	i := start + 1
	if i < end && asciiLetter(t.text[i]) {
		for i < end && (asciiLetter(t.text[i]) || digit(t.text[i]) || t.text[i] == '_') {
			i++
		}
	}
	t.add(start, i, other)
	return i
}

// punctuation cuts the ASCII punctuation mark at i.
func (t *tokenizer) punctuation(i, end int) int {
	c := t.text[i]
	switch c {
	case '.':
		if i+1 < end && digit(t.text[i+1]) && !t.attached(i) {
			return t.scanWord(i, end)
		}
		n := i + run(t.text[i:end], ".")
		if n-i == 1 {
			t.add(i, n, stop)
		} else {
			t.add(i, n, ellipsis)
		}
		return n
	case '?', '!':
		n := i + run(t.text[i:end], "?!")
		t.add(i, n, mark)
		return n
	case '\'':
		if strings.HasPrefix(t.text[i:end], "''") {
			t.add(i, i+2, quote)
			return i + 2
		}
		return t.apostrophe(i, i+1, end)
	case '"':
		t.add(i, i+1, quote)
		return i + 1
	case '`':
		n := i + 1
		if strings.HasPrefix(t.text[i:end], "``") {
			n++
		}
		t.add(i, n, opener)
		return n
	case '(', '[', '{':
		t.add(i, i+1, opener)
		return i + 1
	case ')', ']', '}':
		t.add(i, i+1, closer)
		return i + 1
	case '-', '*', '=', '_', '~', '+', '<', '>', '|':
		n := i + run(t.text[i:end], string(c))
		if c == '-' || c == '*' {
			t.add(i, n, dash)
		} else {
			t.add(i, n, other)
		}
		return n
	default:
		t.add(i, i+1, other)
		return i + 1
	}
}

// apostrophe cuts at a ' or ’ that does not stand inside a word: it begins a
// shortened year ('90s) or is a quotation mark.
func (t *tokenizer) apostrophe(i, after, end int) int {
	if !t.attached(i) && after+1 < end && digit(t.text[after]) && digit(t.text[after+1]) {
		return t.scanWord(i, end)
	}
	t.add(i, after, quote)
	return after
}

// symbol cuts at a rune beyond ASCII that is no part of a word.
func (t *tokenizer) symbol(r rune, i, after, end int) int {
	switch {
	case r == '’':
		return t.apostrophe(i, after, end)
	case r == '…':
		after += run(t.text[after:end], ".…")
		t.add(i, after, ellipsis)
	case r == '。' || r == '।' || r == '۔':
		t.add(i, after, stop)
	case r == '？' || r == '！' || r == '؟' || r == '‽':
		t.add(i, after, mark)
	case strings.ContainsRune("“”‘„‟‚‹›«»", r):
		t.add(i, after, quote)
	case unicode.Is(unicode.Ps, r):
		t.add(i, after, opener)
	case unicode.Is(unicode.Pe, r):
		t.add(i, after, closer)
	case unicode.Is(unicode.Pd, r) || r == '•' || r == '‣' || r == '·' || r == '▪' || r == '■' || r == '●':
		t.add(i, after, dash)
	default:
		t.add(i, t.afterSymbol(r, after, end), other)
	}
	return t.tokens[len(t.tokens)-1].End
}

// afterSymbol takes what belongs to a symbol: the second half of a flag, and
// combining marks.
func (t *tokenizer) afterSymbol(r rune, after, end int) int {
	regional := func(r rune) bool { return r >= 0x1f1e6 && r <= 0x1f1ff }
	next, size := utf8.DecodeRuneInString(t.text[after:end])
	if regional(r) && regional(next) {
		after += size
	}
	for after < end {
		next, size = utf8.DecodeRuneInString(t.text[after:end])
		if !unicode.Is(unicode.M, next) {
			break
		}
		after += size
	}
	return after
}

// attached reports whether a token ends where i begins.
func (t *tokenizer) attached(i int) bool {
	return len(t.tokens) > 0 && t.tokens[len(t.tokens)-1].End == i
}

// run returns how many bytes of s, from its start, are runes of set.
func run(s, set string) int {
	for i, r := range s {
		if !strings.ContainsRune(set, r) {
			return i
		}
	}
	return len(s)
}

func blank(c byte) bool { return c == ' ' || c == '\n' }

func asciiLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func asciiUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

func asciiLower(c byte) bool { return c >= 'a' && c <= 'z' }

func digit(c byte) bool { return c >= '0' && c <= '9' }

// wordRune reports whether a rune beyond ASCII is part of a word.
func wordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == zeroWidthJoin || r == zeroWidthNon
}
