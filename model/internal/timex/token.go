package timex

import (
	"unicode"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/internal/lexicon"
)

// kindOf tells what a token is.
type tokenKind uint8

const (
	tokenBreak tokenKind = iota // the end of a paragraph, or of the text
	tokenWord
	tokenNumber // a run of ASCII digits
	tokenMark   // any other rune
)

// token is a run of letters, a run of digits or a single mark. This lexing is
// finer than the document's: "1999-10" and "third-quarter" and "5pm" come in
// parts, so that one grammar reads all spellings.
type token struct {
	start, end int32
	number     int32 // of a number: its value, -1 beyond nine digits
	kind       tokenKind
	spaced     bool // white space stands before it
	capital    bool
	mark       byte // of a mark: the ASCII mark it is or stands for
	word       *lexicon.TimeWord
}

func (t *token) digits() int { return int(t.end - t.start) }

// longestWord is the length of the longest word of the vocabulary, in bytes.
const longestWord = 16

// lex cuts the text into tokens, with a break at the end of each paragraph.
func lex(text string, paragraphs []model.Span, words map[string]*lexicon.TimeWord) []token {
	tokens := make([]token, 0, len(text)/4+8)
	spaced, newlines, next := true, 0, 0
	for i := 0; i < len(text); {
		for next < len(paragraphs) && i >= paragraphs[next].End {
			tokens = append(tokens, token{start: int32(i), end: int32(i)})
			next++
		}
		c := text[i]
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' {
			spaced = true
			if c == '\n' {
				if newlines++; newlines == 2 && len(paragraphs) == 0 {
					tokens = append(tokens, token{start: int32(i), end: int32(i)})
				}
			}
			i++
			continue
		}
		t := lexOne(text, i, words)
		if t.kind == tokenBreak { // white space outside ASCII
			spaced = true
		} else {
			t.spaced = spaced
			tokens = append(tokens, t)
			spaced, newlines = false, 0
		}
		i = int(t.end)
	}
	return append(tokens, token{start: int32(len(text)), end: int32(len(text))})
}

// lexOne reads the token at i; a break stands for white space.
func lexOne(text string, i int, words map[string]*lexicon.TimeWord) token {
	c := text[i]
	switch {
	case c >= '0' && c <= '9':
		return lexNumber(text, i)
	case isLetter(c):
		return lexWord(text, i, words)
	case c < utf8.RuneSelf:
		return token{start: int32(i), end: int32(i + 1), kind: tokenMark, mark: c}
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	switch {
	case unicode.IsLetter(r):
		return lexWord(text, i, words)
	case unicode.IsSpace(r):
		return token{start: int32(i), end: int32(i + size)}
	}
	return token{start: int32(i), end: int32(i + size), kind: tokenMark, mark: plainMark(r)}
}

// plainMark is the ASCII mark that a typographic one stands for, or 0.
func plainMark(r rune) byte {
	switch r {
	case '‐', '‑', '‒', '–', '—', '―', '−':
		return '-'
	case '‘', '’', 'ʼ':
		return '\''
	case '“', '”', '«', '»':
		return '"'
	}
	return 0
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func lexNumber(text string, i int) token {
	t := token{start: int32(i), kind: tokenNumber}
	n, j := int32(0), i
	for ; j < len(text) && text[j] >= '0' && text[j] <= '9'; j++ {
		if j-i < 9 {
			n = n*10 + int32(text[j]-'0')
		}
	}
	if j-i > 9 {
		n = -1
	}
	t.end, t.number = int32(j), n
	return t
}

// lexWord reads a run of letters and looks it up. Letters outside ASCII occur
// in no word of the vocabulary.
func lexWord(text string, i int, words map[string]*lexicon.TimeWord) token {
	var lower [longestWord]byte
	plain := true
	j := i
	for j < len(text) {
		c := text[j]
		if isLetter(c) {
			if j-i < longestWord {
				lower[j-i] = c | 0x20
			}
			j++
			continue
		}
		if c < utf8.RuneSelf {
			break
		}
		r, size := utf8.DecodeRuneInString(text[j:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		plain = false
		j += size
	}
	t := token{start: int32(i), end: int32(j), kind: tokenWord, capital: text[i] >= 'A' && text[i] <= 'Z'}
	if plain && j-i <= longestWord {
		t.word = words[string(lower[:j-i])]
	}
	return t
}
