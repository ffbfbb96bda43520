package source

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// decode returns the text of a file: UTF-8, UTF-16 with or without a byte
// order mark, else Windows-1252, which includes the printable part of Latin-1.
func decode(data []byte) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		data = data[3:]
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		return decodeWith(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), data)
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return "", ErrEmpty
	}
	if order, ok := guessUTF16(data); ok {
		return decodeWith(unicode.UTF16(order, unicode.IgnoreBOM), data)
	}
	if binary(data) {
		return "", ErrBinary
	}
	if utf8.Valid(data) || brokenUTF8(data) {
		return string(data), nil
	}
	return decodeWith(charmap.Windows1252, data)
}

// decodeWith decodes and looks again for binary data, which may hide behind a
// byte order mark.
func decodeWith(e encoding.Encoding, data []byte) (string, error) {
	out, err := e.NewDecoder().Bytes(data)
	if err != nil || binary(out) {
		return "", ErrBinary
	}
	if len(bytes.TrimSpace(out)) == 0 {
		return "", ErrEmpty
	}
	return string(out), nil
}

// sample is how much of a file is looked at to tell its kind.
const sample = 64 << 10

// guessUTF16 recognises UTF-16 without a byte order mark: every other byte of
// a text in a Latin script is then zero, and none of the others.
func guessUTF16(data []byte) (order unicode.Endianness, ok bool) {
	if len(data) < 8 || len(data)%2 != 0 {
		return unicode.LittleEndian, false
	}
	head := data[:min(len(data), sample)]
	var zeros [2]int
	for i, c := range head {
		if c == 0 {
			zeros[i%2]++
		}
	}
	most := len(head) * 2 / 5
	switch {
	case zeros[1] > most && zeros[0] == 0:
		return unicode.LittleEndian, true
	case zeros[0] > most && zeros[1] == 0:
		return unicode.BigEndian, true
	default:
		return unicode.LittleEndian, false
	}
}

// binary reports whether data is no text: it has the signature of a known
// format, or more control characters than a text ever has. A stray control
// character does not make a binary file; cleaning shows it.
func binary(data []byte) bool { return signed(data) || uncontrolled(data) }

// signed reports whether data begins as files of a known binary format do.
func signed(data []byte) bool {
	for _, signature := range []string{
		"%PDF-", "\x89PNG", "PK\x03\x04", "\x1f\x8b", "\x7fELF", "GIF8", "\xff\xd8\xff", "MZ\x90", "{\\rtf",
		"\xd0\xcf\x11\xe0", "SQLite format 3\x00", "BZh", "\xfd7zXZ", "7z\xbc\xaf", "OggS", "RIFF", "ID3",
	} {
		if bytes.HasPrefix(data, []byte(signature)) {
			return true
		}
	}
	return false
}

// uncontrolled reports whether data has more control characters than a text.
func uncontrolled(data []byte) bool {
	head := data[:min(len(data), sample)]
	controls, zeros := 0, 0
	for _, c := range head {
		if c < 0x20 && strings.IndexByte("\t\n\v\f\r\b\x1b", c) < 0 {
			controls++
		}
		if c == 0 {
			zeros++
		}
	}
	return controls*20 > len(head) || zeros > 0 && !utf8.Valid(head) && !brokenUTF8(head)
}

// brokenUTF8 reports whether data is UTF-8 with some damage rather than text in
// an encoding of one byte a character: it has more whole sequences than bytes
// that fit nowhere.
func brokenUTF8(data []byte) bool {
	whole, broken := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			broken++
		} else {
			whole++
		}
		i += size
	}
	return whole > broken
}
