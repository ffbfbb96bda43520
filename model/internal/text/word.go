package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// scanWord cuts the word that begins at start, with the full stop of an
// abbreviation and without clitics, and returns where it went on to. It takes
// at least one rune.
func (t *tokenizer) scanWord(start, end int) int {
	i := wordEnd(t.text[:end], start)
	if n := t.abbreviationEnd(start, i, end); n > 0 {
		return n
	}
	if i+1 < end && t.text[i] == '$' && digit(t.text[i+1]) && dollarCountry(t.text[start:i]) {
		t.add(start, i+1, other)
		return i + 1
	}
	t.word(start, i)
	return i
}

// dollarCountry reports whether s before a dollar sign tells whose dollar it
// is: US$5 is two tokens, US$ and 5.
func dollarCountry(s string) bool {
	switch s {
	case "US", "U.S", "A", "AU", "C", "CA", "HK", "NZ", "NT", "S", "R", "USD":
		return true
	}
	return false
}

// wordEnd returns the end of the word that begins at start: letters, digits
// and what connects them.
func wordEnd(text string, start int) int {
	i := start
	hyphens := 0
	for i < len(text) {
		c := text[i]
		if asciiLetter(c) || digit(c) {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if size > 1 && wordRune(r) || i == start {
			i += size
			continue
		}
		if i+size >= len(text) || !connects(text, start, i, r, i+size, hyphens) {
			break
		}
		if r == '-' {
			hyphens++
		}
		i += size
	}
	return i
}

// connects reports whether the rune r at i, which is neither letter nor digit,
// joins what stands before it and after it to one word.
func connects(text string, start, i int, r rune, after, hyphens int) bool {
	before, next := text[i-1], text[after]
	switch r {
	case '\'', '’':
		return letterBefore(text, i) && letterAfter(text, after) || digit(before) && next == 's'
	case '.':
		return dotConnects(text, start, i)
	case ',', ':':
		return digit(before) && digit(next)
	case '/':
		return digit(before) && digit(next) && numeric(text[start:i])
	case '&':
		return asciiLetter(before) && asciiLetter(next) && i-start <= 3
	case '_':
		return true
	case '-':
		return hyphenConnects(text, start, i, hyphens)
	default:
		return false
	}
}

func letterBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

func letterAfter(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(r)
}

// dotConnects decides about a full stop between two characters: it stays in
// numbers (3.5), acronyms (U.S.A), host and file names (example.com), and
// parts two sentences that lack a blank (here.Then).
func dotConnects(text string, start, i int) bool {
	before, next := text[i-1], text[i+1]
	switch {
	case digit(before):
		return digit(next) || asciiLower(next)
	case asciiLower(before) && asciiLower(next):
		return true
	case !asciiLetter(before) || !asciiLetter(next):
		return false
	}
	// Letters one by one, each with its stop: an acronym.
	single := i == start+1 || text[i-2] == '.'
	last := i+2 >= len(text) || !asciiLetter(text[i+2])
	return single && last || strings.HasPrefix(text[start:], "Ph.D")
}

// hyphenConnects keeps bound prefixes (re-open, non-aligned) and telephone
// numbers whole; all other compounds are cut at the hyphen, as the treebanks
// do.
func hyphenConnects(text string, start, i, hyphens int) bool {
	next := text[i+1]
	if digit(next) {
		return digit(text[i-1]) && numeric(text[start:i]) && (hyphens > 0 || phoneLike(text[i+1:], i-start))
	}
	return hyphens == 0 && letterAfter(text, i+1) && boundPrefix(text[start:i])
}

// phoneLike reports whether the group of n digits before a hyphen and the
// digits after it read as a telephone number or a numeric date, not a range:
// 555-0100, 800-555-0100, 11-20-2000.
func phoneLike(after string, n int) bool {
	m := 0
	for m < len(after) && digit(after[m]) {
		m++
	}
	return n == 3 && m == 4 || m+1 < len(after) && after[m] == '-' && digit(after[m+1])
}

func boundPrefix(s string) bool {
	if len(s) > 7 {
		return false
	}
	switch strings.ToLower(s) {
	case "non", "e", "re", "anti", "pre", "co", "mid", "pro", "cross", "post", "semi", "over", "counter", "sub",
		"multi", "ex", "mini", "un", "socio", "inter", "intra", "de", "bi", "tri", "micro", "proto", "neo", "super":
		return true
	}
	return false
}

// numeric reports whether s has no letters. Longer than any date or telephone
// number, it has: the bound keeps a long chain of groups from being read again
// at each of them.
func numeric(s string) bool {
	if len(s) > 24 {
		return false
	}
	for i := 0; i < len(s); i++ {
		if asciiLetter(s[i]) || s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// plainWord adds a word of ASCII letters, the usual case.
func (t *tokenizer) plainWord(start, end int) {
	class := lower
	if asciiUpper(t.text[start]) || end > start+1 && asciiUpper(t.text[start+1]) {
		class = upper
	}
	if end-start == 5 || end-start == 6 {
		if cut := splitFused(t.text[start:end]); cut > 0 {
			t.add(start, start+cut, class)
			t.add(start+cut, end, lower)
			return
		}
	}
	t.add(start, end, class)
}

// word adds a word, cut into its parts where it has any.
func (t *tokenizer) word(start, end int) {
	s := t.text[start:end]
	if cut := split(s); cut > 0 && cut < len(s) {
		t.addWord(start, start+cut)
		t.addWord(start+cut, end)
		return
	}
	t.addWord(start, end)
}

func (t *tokenizer) addWord(start, end int) {
	t.add(start, end, wordClass(t.text[start:end]))
}

func wordClass(s string) class {
	switch c := s[0]; {
	case asciiLower(c):
		// iPhone and eBay begin sentences as they are.
		if len(s) > 1 && asciiUpper(s[1]) {
			return upper
		}
		return lower
	case asciiUpper(c):
		return upper
	case digit(c) || c == '.':
		return number
	case c < utf8.RuneSelf:
		return lower
	}
	r, _ := utf8.DecodeRuneInString(s)
	switch {
	case unicode.IsLower(r) || r == '’':
		return lower
	case unicode.IsDigit(r):
		return number
	default:
		return upper
	}
}

// split returns where a word without blanks falls into two tokens: before a
// clitic, inside a fused form, between a number and its unit, or 0.
func split(s string) int {
	if digit(s[0]) {
		return splitNumber(s)
	}
	if len(s) == 5 || len(s) == 6 {
		if cut := splitFused(s); cut > 0 {
			return cut
		}
	}
	// A clitic has at most two letters, so its apostrophe is near the end.
	n := len(s)
	from := max(1, n-5)
	i, size := strings.LastIndexByte(s[from:], '\''), 1
	if i < 0 {
		i, size = strings.LastIndex(s[from:], "’"), len("’")
	}
	if i < 0 {
		return 0
	}
	i += from
	switch suffix := s[i+size:]; {
	case len(suffix) > 2:
		return 0
	case strings.EqualFold(suffix, "t") && (s[i-1] == 'n' || s[i-1] == 'N') && i > 1:
		return i - 1
	case len(suffix) == 1 && strings.ContainsAny(suffix, "sdmSDM"), len(suffix) == 2 && isLongClitic(suffix):
		return n - len(suffix) - size
	}
	return 0
}

func isLongClitic(s string) bool {
	return strings.EqualFold(s, "re") || strings.EqualFold(s, "ve") || strings.EqualFold(s, "ll")
}

// splitFused cuts the forms that are written as one word and are two; all of
// them after three letters.
func splitFused(s string) int {
	switch s[0] {
	case 'c', 'C', 'g', 'G', 'w', 'W', 'l', 'L':
	default:
		return 0
	}
	switch strings.ToLower(s) {
	case "cannot", "gonna", "gotta", "wanna", "gimme", "lemme":
		return 3
	}
	return 0
}

// splitNumber cuts 35mm, 5pm and 2003's, and leaves 21st, 1990s and 1990's.
func splitNumber(s string) int {
	i := 0
	for i < len(s) && (digit(s[i]) || strings.IndexByte(".,:", s[i]) >= 0) {
		i++
	}
	if i == len(s) {
		return 0
	}
	switch s[i:] {
	case "'s", "’s":
		if s[i-1] == '0' {
			return 0 // a decade
		}
		return i
	case "mm", "cm", "km", "kg", "mg", "ml", "m", "k", "K", "M", "bn", "tn", "lb", "lbs", "ft", "in", "mph", "kph", "kmh",
		"am", "pm", "AM", "PM", "GB", "MB", "TB", "GW", "MW", "kW", "kWh", "MWh", "hrs", "min", "oz", "yrs":
		return i
	}
	return 0
}
