package source

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/model"
)

// summary is what a test of many documents compares: title, body and place.
func summary(docs []Document) string {
	var out []string
	for _, d := range docs {
		out = append(out, fmt.Sprintf("%s|%s|%s|%s|%s", d.Path, d.ID, d.Title, d.Body, d.Published))
	}
	return strings.Join(out, "\n")
}

func TestJSON(t *testing.T) {
	lines := `{"id":"a","text":"Rain."}` + "\n" + `{"id":"b","text":"Snow.","published":"2031-03-02"}`
	asLines := "x|a||Rain.|\nx|b||Snow.|2031-03-02"
	asArray := "x#1|a||Rain.|\nx#2|b||Snow.|2031-03-02"
	for name, test := range map[string]struct{ data, want string }{
		"lines":            {lines, asLines},
		"lines, blank":     {"\n \n" + lines, asLines},
		"array":            {"[" + strings.ReplaceAll(lines, "\n", ",") + "]", asArray},
		"array, with mark": {"\ufeff[" + strings.ReplaceAll(lines, "\n", ",") + "]", asArray},
		"array, set out":   {"[\n  " + strings.ReplaceAll(lines, "\n", ",\n") + "\n]\n", asArray},
		"one record":       {"{\n \"id\": \"a\",\n \"text\": \"Rain.\"\n}", "x#1|a||Rain.|"},
		"records inside":   {`{"status":"ok","n":2,"articles":[` + strings.ReplaceAll(lines, "\n", ",") + `]}`, asArray},
		"inside, set out":  {"{\n\"data\":{\"a\":[1,{}]},\"results\": [\n" + strings.ReplaceAll(lines, "\n", ",") + "\n]}", asArray},
		"text in brackets": {"[Applause] The mayor spoke.", "x|||[Applause] The mayor spoke.|"},
	} {
		docs, errs := all(t, test.data, Hints{Path: "x"})
		if got := summary(docs); got != test.want || len(errs) > 0 {
			t.Errorf("%s: %v\n%s\nwant\n%s", name, errs, got, test.want)
		}
	}
	text := "{Stage left} The mayor spoke."
	if docs, _ := all(t, text, Hints{Path: "x.txt"}); len(docs) != 1 || docs[0].Body != text {
		t.Errorf("a brace does not make JSON of a text: %+v", docs)
	}
	for name, data := range map[string]string{
		"no objects": `[1,2]`, "cut off": `[{"text":"Rain."},{"te`, "empty": `[]`, "no text": "{\n\"a\":1}", "not JSON": `{"a":1,`,
	} {
		if _, errs := all(t, data, Hints{Path: "x.json"}); len(errs) == 0 {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestJSONFeed(t *testing.T) {
	full := body("Fog.")
	feed := `{"version": "https://jsonfeed.org/version/1.1", "title": "Quay", "home_page_url": "https://quay.example/",
 "items": [{"id": 7, "url": "/a", "title": "T", "content_html": "<p>` + full + `</p><p>More &amp; more.</p>", "date_published": "2031-03-02T23:00:00-05:00", "date_modified": "2031-04-01T00:00:00Z"},
 {"id": "https://quay.example/b", "content_text": "` + full + `", "summary": "S"}, {"id": "c", "url": "https://quay.example/c", "summary": "Only this."}, {"id":"d"}]}`
	docs, errs := all(t, feed, Hints{Path: "f"})
	if len(docs) != 3 || len(errs) != 1 {
		t.Fatalf("%+v %v", docs, errs)
	}
	want := []Document{
		{ID: "quay.example#7", Path: "f#1", Title: "T", Source: "Quay", URL: "https://quay.example/a", Published: day(t, "2031-03-02"), PublishedBy: model.PublishedFeed, Body: full + "\n\nMore & more."},
		{ID: "https://quay.example/b", Path: "f#2", Source: "Quay", URL: "https://quay.example/b", PublishedBy: model.PublishedNone, Body: full},
		{ID: "quay.example#c", Path: "f#3", Source: "Quay", URL: "https://quay.example/c", PublishedBy: model.PublishedNone, Body: "Only this.", Summary: true},
	}
	for i := range want {
		if !equal(docs[i], want[i]) {
			t.Errorf("got  %+v\nwant %+v", docs[i], want[i])
		}
	}
}

func TestCSV(t *testing.T) {
	want := "x|a|T; 1|Rain, and\nsnow.|2031-03-02\nx|b||Fog.|"
	for name, data := range map[string]string{
		"comma":      "id,text,title,source,url,published\r\na,\"Rain, and\nsnow.\",T; 1,,,2031-03-02\r\nb,Fog.\r\n",
		"semicolon":  "\ufeffid;Title;Text;date\na;\"T; 1\";\"Rain, and\nsnow.\";2031-03-02\nb;;Fog.;\n",
		"tabulator":  "text\tid\ttitle\tpublished\n\"Rain, and\nsnow.\"\ta\tT; 1\t2031-03-02\nFog.\tb",
		"other ones": "n,id,body,title,published,x\n1,a,\"Rain, and\nsnow.\",T; 1,2031-03-02,\n2,b,Fog.,,,\n",
	} {
		docs, errs := all(t, data, Hints{Path: "x"})
		if got := summary(docs); got != want || len(errs) > 0 {
			t.Errorf("%s: %v\n%s\nwant\n%s", name, errs, got, want)
		}
	}
	docs, errs := all(t, "id,text\na,Rain.\nb,\nc,Fog.\n", Hints{Path: "x.csv"})
	if len(docs) != 2 || len(errs) != 1 {
		t.Errorf("a row without text: %+v %v", docs, errs)
	}
	if _, errs := all(t, "name,age\na,1\n", Hints{Path: "x.csv"}); len(errs) != 1 || !errors.Is(errs[0], ErrNoText) {
		t.Errorf("no text in it: %v", errs)
	}
	prose := "The text, the title and the source were all lost.\nNobody knew."
	if docs, _ := all(t, prose, Hints{Path: "x"}); len(docs) != 1 || docs[0].Body != prose {
		t.Errorf("prose is no table: %+v", docs)
	}
}

func gzipped(data string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, _ = io.WriteString(w, data)
	_ = w.Close()
	return b.String()
}

func zipped(files ...string) string {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i+1 < len(files); i += 2 {
		f, _ := w.Create(files[i])
		_, _ = io.WriteString(f, files[i+1])
	}
	_ = w.Close()
	return b.String()
}

func TestArchives(t *testing.T) {
	packed := zipped("a.txt", "Rain.", "../../etc/b.md", "Snow.", "dir/", "", "c.png", "no", ".d.txt", "no", "__MACOSX/e.txt", "no",
		"f.jsonl", `{"text":"Fog."}`+"\n"+`{"text":"Hail."}`, "g.xml", rssFeed("<item><title>Sleet fell</title></item>"), "i.txt.gz", gzipped("no"))
	want := "z/a.txt|||Rain.|\nz/../../etc/b.md|||Snow.|\nz/f.jsonl|||Fog.|\nz/f.jsonl|||Hail.|\nz/g.xml#1||Sleet fell|Sleet fell|"
	for name, test := range map[string]struct {
		data, want string
		err        error
	}{
		"gzip":         {gzipped("Rain."), "z|||Rain.|", nil},
		"gzip, lines":  {gzipped(`{"text":"Rain."}`), "z|||Rain.|", nil},
		"gzip twice":   {gzipped(gzipped("Rain.")), "", ErrNested},
		"gzip cut off": {gzipped(body("Rain."))[:60], "", ErrDamaged},
		"zip":          {packed, want, ErrNested},
		"zip in zip":   {zipped("a.zip", zipped("b.txt", "Rain.")), "", ErrNested},
		"zip cut off":  {packed[:200], "", ErrDamaged},
		"zip, nothing": {zipped("a.png", "no"), "", ErrNoArticle},
		"EPUB":         {"PK\x03\x04" + strings.Repeat("\x00", 26) + "mimetypeapplication/epub+zip", "", ErrEPUB},
		"Word":         {"PK\x03\x04" + strings.Repeat("\x00", 26) + "[Content_Types].xml", "", ErrWord},
		"old Word":     {"\xd0\xcf\x11\xe0\xa1\xb1", "", ErrWord},
		"PDF":          {"%PDF-1.7", "", ErrPDF},
		"sitemap":      {"<?xml version='1.0'?><urlset xmlns='x'><url/></urlset>", "", ErrSitemap},
	} {
		docs, errs := all(t, test.data, Hints{Path: "z"})
		if got := summary(docs); got != test.want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, test.want)
		}
		if test.err == nil && len(errs) > 0 || test.err != nil && (len(errs) != 1 || !errors.Is(errs[0], test.err)) {
			t.Errorf("%s: %v, want %v", name, errs, test.err)
		}
	}
}

// A zip file on disk is read where it lies.
func TestZipOnDisk(t *testing.T) {
	name := filepath.Join(t.TempDir(), "z.zip")
	if err := os.WriteFile(name, []byte(zipped("a.txt", "Rain.")), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	err = Each(f, Hints{Path: name}, func(d Document, err error) error {
		n++
		if err != nil || d.Body != "Rain." {
			t.Errorf("%+v %v", d, err)
		}
		return nil
	})
	if err != nil || n != 1 {
		t.Errorf("%d documents, %v", n, err)
	}
}

// bomb is a file of n megabytes of blank lines, packed.
func bomb(n int) string {
	return strings.Repeat(gzipped(strings.Repeat(strings.Repeat(" ", 1023)+"\n", 1<<10)), n)
}

func TestBombs(t *testing.T) {
	bomb := bomb(freeSize>>20 + 8)
	if _, errs := all(t, bomb, Hints{Path: "x.jsonl.gz"}); len(errs) != 1 || !errors.Is(errs[0], ErrBomb) {
		t.Errorf("lines: %v", errs)
	}
	if _, errs := all(t, bomb, Hints{Path: "x.txt.gz"}); len(errs) != 1 || !errors.Is(errs[0], ErrTooLarge) {
		t.Errorf("text: %v", errs)
	}
}

func FuzzCollections(f *testing.F) {
	f.Add([]byte(`[{"text":"a"},{"text":"b"}]`))
	f.Add([]byte("{\n\"items\":[{\"content_html\":\"<p>x\",\"id\":1}]}"))
	f.Add([]byte("id,text\n1,\"a\nb\"\n"))
	f.Add([]byte(gzipped(`{"text":"a"}`)))
	f.Add([]byte(zipped("a.txt", "Rain.", "b.jsonl", `{"text":"a"}`)))
	fuzzed(f, "x")
}
