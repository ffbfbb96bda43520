package source

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"
)

// pieces takes XML apart and names the kinds of its pieces.
func pieces(data string) string {
	names := map[xmlKind]string{xmlText: "text", xmlCDATA: "data", xmlStart: "start", xmlEnd: "end", xmlOther: "other"}
	var out []string
	for at := 0; at < len(data); {
		kind, n := xmlPiece([]byte(data[at:]), true)
		out = append(out, names[kind]+" "+data[at:at+n])
		at += n
	}
	return strings.Join(out, "|")
}

func TestXMLPieces(t *testing.T) {
	for data, want := range map[string]string{
		"<a>b</a>":                            "start <a>|text b|end </a>",
		"<a b='x>y' c=\"</a>\"/>":             "start <a b='x>y' c=\"</a>\"/>",
		"a<b":                                 "text a|text <|text b",
		"1 < 2 &amp; 3":                       "text 1 |text <|text  2 &amp; 3",
		"<a <b>":                              "text <|text a |start <b>",
		"<![CDATA[<x>]]><y>":                  "data <![CDATA[<x>]]>|start <y>",
		"<![CDATA[<x>":                        "data <![CDATA[<x>",
		"<!-- <a> --><b>":                     "other <!-- <a> -->|start <b>",
		"<?xml version='1.0'?><a>":            "other <?xml version='1.0'?>|start <a>",
		"<!DOCTYPE a [<!ENTITY b \"c\">]><d>": "other <!DOCTYPE a [<!ENTITY b \"c\">]>|start <d>",
		"<!x":                                 "text <|text !x",
		"<>":                                  "text <|text >",
		"<":                                   "text <",
		"<a" + strings.Repeat(" b", maxTag) + ">": "",
	} {
		got := pieces(data)
		if want == "" {
			if !strings.HasPrefix(got, "text <|text a b") {
				t.Errorf("a tag without measure is text: %.40q", got)
			}
			continue
		}
		if got != want {
			t.Errorf("%q: %s, want %s", data, got, want)
		}
	}
}

// However the bytes come in, the pieces other than text are the same.
func TestXMLReaderInSmallReads(t *testing.T) {
	data := atomFeed + strings.Repeat("<p a='b'>c &amp; d<![CDATA[<e>]]><!-- f --></p>", 3000)
	read := func(x *xmlReader) string {
		var out strings.Builder
		for {
			kind, piece, ok := x.next()
			if !ok {
				return out.String()
			}
			if kind == xmlText {
				out.Write(piece)
			} else {
				fmt.Fprintf(&out, "[%d %s]", kind, piece)
			}
		}
	}
	want := read(newXMLReader(strings.NewReader(data)))
	if got := read(newXMLReader(iotest.OneByteReader(strings.NewReader(data)))); got != want {
		t.Error("byte by byte it reads otherwise")
	}
	x := newXMLReader(iotest.TimeoutReader(iotest.HalfReader(strings.NewReader(data))))
	if read(x); x.err == nil {
		t.Error("an error of reading is not told")
	}
}

func TestAttributes(t *testing.T) {
	tag := []byte(`<a:link rel = "alternate" href='https://x.example/?a=1&amp;b="2"' empty="" bare>`)
	for name, want := range map[string]string{"rel": "alternate", "href": `https://x.example/?a=1&b="2"`, "empty": "", "bare": "", "none": ""} {
		if got := attribute(tag, name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if got := string(tagName(tag)); got != "a:link" {
		t.Errorf("name %q", got)
	}
	for _, broken := range []string{"<a b=", "<a b='c", "<a b=c d='e'", "<a =", "<a", "</a b='c'>"} {
		attribute([]byte(broken), "d") // what it gives does not matter
	}
}

// TestRepaired: what is damaged is mended, what is not is as it was.
func TestRepaired(t *testing.T) {
	for in, want := range map[string]string{
		`<a b="c">d &amp; e</a>`: `<a b="c">d &amp; e</a>`, "a & b": "a &amp; b", "a < b": "a &lt; b", "&nbsp;&zzz;&#65;&#0;": "&nbsp;&amp;zzz;&#65;&amp;#0;",
		"<a><b>c</a>": "<a><b>c</b></a>", "<a>b": "<a>b</a>", "a</b>c": "ac", "<a></b></a>": "<a></a>", "<a>b<br>c</a>": "<a>b<br/>c</a>",
		"<a/>": "<a/>", "<![CDATA[a & <b>]]>": "<![CDATA[a & <b>]]>", "<![CDATA[a": "<![CDATA[a]]>", "<a b='\"<x'>": `<a b="&#34;&lt;x"></a>`,
		"<?xml encoding='x'?><!DOCTYPE a><!-- b --><c>": "<c></c>", "<a:b:c>d": "&lt;a:b:c&gt;d", "]]>": "]]&gt;", "<a b=1 c='2' c='3'>": `<a c="2"></a>`, "x\x01\ufffey": "xy",
	} {
		if got := string(repaired([]byte(in))); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	if deep := repaired([]byte(strings.Repeat("<a>", 100_000) + "b")); bytes.Count(deep, []byte("<a>")) != maxDepth || !bytes.Contains(deep, []byte("b")) {
		t.Errorf("%d bytes of deep tags", len(deep))
	}
}

// FuzzRepaired: whatever comes in, a strict reader of XML takes what comes out.
func FuzzRepaired(f *testing.F) {
	f.Add([]byte(atomFeed))
	f.Add([]byte("<a b='c' d=e f>&#x110000;&<![CDATA[ ]] ]]><g:h:i></j>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if !utf8.Valid(data) {
			return // decoded before
		}
		d := xml.NewDecoder(bytes.NewReader(append(append([]byte("<root>"), repaired(data)...), "</root>"...)))
		d.Strict = false
		for {
			if _, err := d.Token(); err == io.EOF {
				return
			} else if err != nil {
				t.Fatalf("%q is made %q: %v", data, repaired(data), err)
			}
		}
	})
}

func TestTeasers(t *testing.T) {
	for text, want := range map[string]bool{
		"Fog rose over the town…": true, "Fog rose [...]": true, "Fog rose. Read more": true, "Fog rose. Continue reading →": true, "Fog rose...": true,
		"Fog rose over the town.": false, "": false, "He can read more.": true,
	} {
		if isTeaser(text) != want {
			t.Errorf("isTeaser(%q) is not %v", text, want)
		}
	}
}
