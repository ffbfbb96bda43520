package cells

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// ToASCII returns s in printable ASCII signs, as wide as before: letters lose
// their accents, quotation marks and dashes become their plain kin, Greek and
// Cyrillic letters the Latin one that stands for them most often. What has no
// kin becomes a question mark for each of its cells.
func (m Metrics) ToASCII(s string) string {
	if _, ok := asciiWidth(s); ok {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for s != "" {
		size, width := m.next(s)
		r, _ := utf8.DecodeRuneInString(s)
		s = s[size:]
		if width == 0 {
			continue
		}
		c := kin(r)
		b.WriteByte(c)
		// The second cell of a wide letter stays blank, that of a sign which
		// cannot be shown does not: it would look like the end of a word.
		for range width - 1 {
			if c == '?' {
				b.WriteByte('?')
			} else {
				b.WriteByte(' ')
			}
		}
	}
	return b.String()
}

// kin returns the printable ASCII sign nearest to a rune, or '?'.
func kin(r rune) byte {
	if r == '\n' || r == '\t' {
		return ' '
	}
	if r >= ' ' && r < 0x7f {
		return byte(r)
	}
	if c := kinOfSign(r); c != 0 {
		return c
	}
	if i := letterIndex(cyrillicAndGreek, r); i >= 0 {
		return inLatin[i]
	}
	var decomposed [4]byte
	n := utf8.EncodeRune(decomposed[:], r)
	if d := norm.NFKD.Bytes(decomposed[:n]); d[0] > ' ' && d[0] < 0x7f {
		return d[0]
	}
	if i := letterIndex(cyrillicAndGreek, firstRune(norm.NFD.Bytes(decomposed[:n]))); i >= 0 {
		return inLatin[i]
	}
	return '?'
}

// Letters of Cyrillic and Greek, and below each the Latin one for it.
const (
	cyrillicAndGreek = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЄІҐабвгдежзийклмнопрстуфхцчшщъыьэюяєіґ" +
		"ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψω"
	inLatin = "ABVGDEZZIJKLMNOPRSTUFHCCSS'Y'EUAEIGabvgdezzijklmnoprstufhccss'y'euaeig" +
		"ABGDEZETIKLMNXOPRSTYFCPOabgdezetiklmnxoprsstyfcpo"
)

// letterIndex returns the number of the letter r in an alphabet of letters of
// two bytes each, or -1.
func letterIndex(alphabet string, r rune) int {
	if r < 0x370 || r > 0x7ff {
		return -1
	}
	if i := strings.IndexRune(alphabet, r); i >= 0 {
		return i / 2
	}
	return -1
}

func firstRune(b []byte) rune {
	r, _ := utf8.DecodeRune(b)
	return r
}

// kinOfSign returns the kin of a sign or letter that no decomposition gives,
// or 0.
func kinOfSign(r rune) byte {
	switch r {
	case '‘', '’', '‚', '‹', '›', '′', 'ʼ', '´':
		return '\''
	case '“', '”', '„', '«', '»', '″', '❝', '❞', '「', '」', '『', '』':
		return '"'
	case '‐', '‑', '‒', '–', '—', '―', '−':
		return '-'
	case '…', '。', '．':
		return '.'
	case '、', '，':
		return ','
	case '•', '·', '●', '■', '▪', '◦', '×':
		return '*'
	case '÷', '⁄':
		return '/'
	case '\u00a0', '\u2007', '\u202f', '\u3000':
		return ' '
	case '°':
		return 'o'
	case '½', '¼', '¾': // "3½" must not become "31"
		return '?'
	}
	if i := strings.IndexRune("€£¥¢©®§¶±æÆœŒßØłŁđĐðÐþÞıħ→←", r); i >= 0 {
		return "ELYccRSP+aAoOsOlLdDdDtTih><"[utf8.RuneCountInString("€£¥¢©®§¶±æÆœŒßØłŁđĐðÐþÞıħ→←"[:i])]
	}
	return 0
}
