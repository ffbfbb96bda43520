package source

import (
	"errors"
	"io"
	"strings"
	"testing"
)

func TestReadHeader(t *testing.T) {
	h, rest := readHeader([]byte("\r\nSubject: a\r\n b\r\n\tc\r\nX-Y: 1\r\nsubject: other\r\n more\r\nno header\r\nTo:\r\n\r\nbody\r\n"))
	if h["subject"] != "a b c" || h["x-y"] != "1" || h["to"] != "" || string(rest) != "body\r\n" {
		t.Errorf("%v, %q", h, rest)
	}
	if h, rest := readHeader([]byte("A: b")); h["a"] != "b" || len(rest) != 0 {
		t.Errorf("a head alone: %v, %q", h, rest)
	}
	for line, want := range map[string]string{"Subject: x": "subject", "a b: c": "", ": c": "", "http://x": "http", "no": "", "é: x": ""} {
		if name, _ := headerName(line); name != want {
			t.Errorf("headerName(%q) = %q, want %q", line, name, want)
		}
	}
}

func TestSender(t *testing.T) {
	for from, want := range map[string]string{
		"The Lamp <news@lamp.example>":    "The Lamp",
		`"Lamp, The" <news@lamp.example>`: "Lamp, The",
		"=?utf-8?B?w4k=?= <a@b.example>":  "É",
		"news@lamp.example":               "lamp.example",
		"The Lamp <broken":                "The Lamp",
		"":                                "",
	} {
		if got := sender(from); got != want {
			t.Errorf("sender(%q) = %q, want %q", from, got, want)
		}
	}
	for in, want := range map[string]string{"=?iso-8859-1?Q?Br=FCcke?=": "Brücke", "=?x-none?Q?a?=": "=?x-none?Q?a?=", "plain": "plain"} {
		if got := words(in); got != want {
			t.Errorf("words(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestTransferred(t *testing.T) {
	for in, want := range map[[2]string]string{
		{"base64", "Rm9n\r\n IHJvc2U=\r\n"}: "Fog rose",
		{"BASE64", "Rm9n!!!IHJvc2U="}:       "Fog rose",
		{"base64", "Rm9nIHJvc"}:             "Fog ro",
		{"quoted-printable", "F=6Fg=\r\n"}:  "Fog",
		{"8bit", "Fog"}:                     "Fog",
		{"", "Fog"}:                         "Fog",
	} {
		if got := transferred(header{"content-transfer-encoding": in[0]}, []byte(in[1])); string(got) != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestDelimiter(t *testing.T) {
	for line, want := range map[string]rune{
		"id,text": ',', "text;title": ';', "text\ttitle": '\t', "\"id\"|\"text\"": '|', "title,url": 0, "": 0, "text": ',', "a,b;text;title": ';',
	} {
		if got, _ := delimiter(line); got != want {
			t.Errorf("delimiter(%q) = %q, want %q", line, got, want)
		}
	}
}

func TestWebAddress(t *testing.T) {
	for in, want := range map[string]string{
		"https://x.example/a": "https://x.example/a", "http://x.example": "http://x.example", "ftp://x.example": "", "//x.example": "",
		"javascript:alert(1)": "", "file:///etc": "", "/a": "", "": "", "http://": "", "http://[::1": "",
	} {
		if got := webAddress(nil, in); got != want {
			t.Errorf("webAddress(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestLimited(t *testing.T) {
	l := &limited{r: strings.NewReader("abcdef"), left: 4}
	if data, err := io.ReadAll(l); !errors.Is(err, ErrTooLarge) || len(data) < 4 {
		t.Errorf("%q, %v", data, err)
	}
	r := &recorder{r: strings.NewReader("abcdef")}
	if _, err := io.ReadFull(r, make([]byte, 3)); err != nil {
		t.Fatal(err)
	}
	if data, err := io.ReadAll(r.again()); string(data) != "abcdef" || err != nil {
		t.Errorf("again: %q, %v", data, err)
	}
}

// The name that a feed gives itself may come after its prefixes, its entries,
// or in another vocabulary; that of its picture is not it.
func TestHeadOfAFeed(t *testing.T) {
	item := "<item><title>A</title></item>"
	for head, want := range map[string]string{
		"<rss><channel><image><title>No</title></image><title>The <![CDATA[Lamp & Quay]]></title>":       "The Lamp & Quay",
		"<rss><channel><title/><title>Lamp</title>":                                                      "Lamp",
		"<rss xmlns:m='http://search.yahoo.com/mrss/'><channel><m:title>No</m:title><title>Lamp</title>": "Lamp",
		"<rss><channel><textInput><title>No</title></textInput>":                                         "",
		"<feed xmlns='http://www.w3.org/2005/Atom'><title type='html'>&lt;b&gt;Lamp&lt;/b&gt;</title>":   "Lamp",
	} {
		root, _, _ := strings.Cut(head[1:], ">")
		root, _, _ = strings.Cut(root, " ")
		docs, errs := all(t, head+item+"</"+root+">", Hints{Path: "x"})
		if len(errs) > 0 || len(docs) != 1 || docs[0].Source != want {
			t.Errorf("%s: %+v %v", head, docs, errs)
		}
	}
}
