package source

import (
	"strings"
	"testing"
	"unicode/utf16"
)

// wideBytes is text in two bytes a character, the smaller first.
func wideBytes(s, mark string) string {
	out := []byte(mark)
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return string(out)
}

// TestCharacterSets is what browsers make of the same bytes.
func TestCharacterSets(t *testing.T) {
	page := func(head, body string) string {
		return "<html><head><title>x</title>" + head + "</head><body><p>" + body + "</p></body></html>"
	}
	const want = "Café “Brücke” closed."
	for name, test := range map[string]struct{ data, contentType string }{
		"UTF-8":                   {page("", want), ""},
		"UTF-8 with a mark":       {"\ufeff" + page("", want), ""},
		"UTF-8, wrongly declared": {page("<meta charset=iso-8859-1>", want), ""},
		"declared in the page":    {page("<meta charset=windows-1252>", "Caf\xe9 \x93Br\xfccke\x94 closed."), ""},
		"declared in the old way": {page(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">`, "Caf\xe9 \x93Br\xfccke\x94 closed."), ""},
		"declared by the server":  {page("", "Caf\x8e \xd2Br\x9fcke\xd3 closed."), "text/html; charset=macintosh"},
		"declared nowhere":        {page("", "Caf\xe9 \x93Br\xfccke\x94 closed."), ""},
		"UTF-16 with a mark":      {wideBytes(page("", want), "\xff\xfe"), ""},
		"UTF-16 without":          {wideBytes(page("", want), ""), ""},
		"late in a long page":     {page(strings.Repeat("<meta name=x content=y>\n", 4000), want), ""},
	} {
		docs, errs := all(t, test.data, Hints{Path: "x.html", ContentType: test.contentType})
		if len(errs) > 0 || len(docs) != 1 || docs[0].Body != want {
			t.Errorf("%s: %+v %v", name, docs, errs)
		}
	}
	for name, data := range map[string]string{
		"feed":        `<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><title>` + "\xcf\xf0\xe8\xe2\xe5\xf2" + `</title></item></channel></rss>`,
		"wide feed":   wideBytes(`<?xml version="1.0" encoding="utf-16"?><rss><channel><item><title>Привет</title></item></channel></rss>`, "\xff\xfe"),
		"marked feed": "\ufeff" + `<rss><channel><item><title>Привет</title></item></channel></rss>`,
		"late feed":   `<rss><channel><description>` + strings.Repeat("x", 2*sample) + `</description><item><title>Привет</title></item></channel></rss>`,
	} {
		docs, errs := all(t, data, Hints{Path: "x.xml"})
		if len(errs) > 0 || len(docs) != 1 || docs[0].Title != "Привет" {
			t.Errorf("%s: %+v %v", name, docs, errs)
		}
	}
	docs, errs := all(t, "id;text\n1;Caf\xe9 zu.\n", Hints{Path: "x.csv"})
	if len(errs) > 0 || len(docs) != 1 || docs[0].Body != "Café zu." {
		t.Errorf("table: %+v %v", docs, errs)
	}
}

// TestKinds tells what inputs are by their content, whatever they are called.
func TestKinds(t *testing.T) {
	for data, want := range map[string]kind{
		"Fog rose.": kindText, "# Fog\n\nIt rose.": kindText, "": kindText, "<3 fog": kindText, "<Fog> rose": kindText, "From here on": kindText,
		"<!DOCTYPE html><html>": kindPage, "\n <html>": kindPage, "<!-- x --><HTML>": kindPage, "<?xml version='1.0'?><!DOCTYPE html PUBLIC><html>": kindPage,
		"<p>Fog": kindPage, "<rss version='2.0'>": kindFeed, "<?xml?><!-- <html> --><feed xmlns='x'>": kindFeed, "<rdf:RDF>": kindFeed,
		"<?xml?><opml>": kindOPML, "<urlset>": kindOther, "{\"a\":1}": kindJSON, "\ufeff [ {": kindJSON, "PK\x03\x04": kindZip, "\x1f\x8b\x08": kindGzip,
		"%PDF-1.4": kindOther, "id,text\n": kindCSV, "title;text;date\r\n": kindCSV, letterHead + "\r\n": kindMail,
		"From a@b Mon Mar  3 09:00:01 2031\nX: y\n": kindMbox,
	} {
		for _, name := range []string{"-", "x", "x.txt", "x.html"} {
			got := kindOf([]byte(data), Hints{Path: name})
			if got != want && !(name == "x.html" && want == kindText) {
				t.Errorf("%q called %s is of kind %d, want %d", data, name, got, want)
			}
		}
	}
	if kindOf([]byte("<div align=center>x</div>\n\n# Fog"), Hints{Path: "README.md"}) != kindText {
		t.Error("Markdown may begin with a tag")
	}
	if kindOf([]byte("Fog rose."), Hints{Path: "https://x.example/a", ContentType: "text/html; charset=utf-8"}) != kindPage {
		t.Error("the server says that it is a page")
	}
}
