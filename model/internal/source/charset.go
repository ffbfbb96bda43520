package source

import (
	"bytes"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// wide recognises the encodings of two bytes a character, in which no markup
// shows before it is decoded: by their mark, or by the zeros beside a first
// character that markup and JSON begin with.
func wide(head []byte) encoding.Encoding {
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	case len(head) >= 4 && head[1] == 0 && head[3] == 0 && strings.IndexByte("<{[", head[0]) >= 0:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case len(head) >= 4 && head[0] == 0 && head[2] == 0 && strings.IndexByte("<{[", head[1]) >= 0:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	return nil
}

// declared decodes what says its encoding in an XML declaration or a content
// type, and what is no UTF-8 as browsers do.
func declared(r io.Reader, head []byte, contentType string) io.Reader {
	if bytes.HasPrefix(head, []byte("\ufeff")) {
		_, _ = io.ReadFull(r, make([]byte, 3))
		return r
	}
	if label := xmlEncoding(head); label != "" {
		if e, name := charset.Lookup(label); e != nil {
			return decoded(r, e, name, head)
		}
	}
	e, name, certain := charset.DetermineEncoding(head, contentType)
	if !certain && !foreign(head) {
		return r // what comes later is more likely to be UTF-8 than anything else
	}
	return decoded(r, e, name, head)
}

// decoded decodes r, unless it is UTF-8 whatever is said of it.
func decoded(r io.Reader, e encoding.Encoding, name string, head []byte) io.Reader {
	if name == "utf-8" || strings.HasPrefix(name, "utf-16") || foreign(head) && validPrefix(head) {
		return r
	}
	return transform.NewReader(r, e.NewDecoder())
}

// foreign reports whether data holds anything but ASCII.
func foreign(data []byte) bool {
	for _, c := range data {
		if c >= utf8.RuneSelf {
			return true
		}
	}
	return false
}

// validPrefix reports whether data is UTF-8 but for a character cut off at its
// end.
func validPrefix(data []byte) bool {
	for i := 0; i < utf8.UTFMax && len(data) > 0; i++ {
		if utf8.Valid(data) {
			return true
		}
		data = data[:len(data)-1]
	}
	return utf8.Valid(data)
}

// xmlEncoding is the encoding that an XML declaration names, or "".
func xmlEncoding(head []byte) string {
	head = bytes.TrimLeft(head, " \t\r\n")
	if !bytes.HasPrefix(head, []byte("<?xml")) {
		return ""
	}
	end := bytes.Index(head, []byte("?>"))
	if end < 0 {
		return ""
	}
	return attribute(bytes.Replace(head[:end], []byte("<?"), []byte("<"), 1), "encoding")
}

// toUTF8 decodes a whole page or part of a mail.
func toUTF8(data []byte, contentType string) string {
	if foreign(data) && utf8.Valid(data) {
		return string(bytes.TrimPrefix(data, []byte("\ufeff")))
	}
	out, err := io.ReadAll(declared(bytes.NewReader(data), data[:min(len(data), sample)], contentType))
	if err != nil {
		return string(data)
	}
	return string(out)
}
