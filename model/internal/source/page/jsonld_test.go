package page

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestReadObjects(t *testing.T) {
	for script, want := range map[string]string{
		`{"@type":"Article","headline":" A \n b "}`:                                  "Article:A b",
		`[{"@type":"WebSite","name":"n"},{"@type":["Thing","NewsArticle"]}]`:         "WebSite: NewsArticle:",
		`{"@graph":[{"@type":"Article"},{"@type":"Person"}]}`:                        ": Article: Person:",
		`{"@type":"WebPage","mainEntity":{"@type":"Report","headline":"A"}}`:         "WebPage: Report:A",
		`{"@type":"ItemList","itemListElement":[{"item":{"@type":"Article"}}]}`:      "ItemList: : Article:",
		`{"@type":"Article","comment":[{"@type":"Comment","datePublished":"2031"}]}`: "Article:",
		`{"@type":"Article","author":{"@type":"Person","name":"x"},}`:                "Article:",
		`/* no */ "datePublished" : "2031-03-02", "headline": "A"`:                   ":A",
		`"hello"`: "", `[]`: "", `null`: "", ``: "", `{`: "", `{"datePublished":7`: "",
	} {
		var got []string
		for _, o := range readObjects(script) {
			got = append(got, o.kind+":"+o.headline)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %q, want %q", script, got, want)
		}
	}
}

// However deep or many the objects are, there is an end to them.
func TestObjectsWithoutEnd(t *testing.T) {
	deep := strings.Repeat(`{"@graph":[`, 3000) + strings.Repeat(`]}`, 3000)
	many := "[" + strings.Repeat(`{"@type":"Article"},`, 5000) + "]"
	for _, script := range []string{deep, many} {
		if n := len(readObjects(script)); n == 0 || n > 600 {
			t.Errorf("%d objects of %.30s", n, script)
		}
	}
}

func TestMended(t *testing.T) {
	for in, want := range map[string]string{
		"{\"a\":\"b\nc\",}":       `{"a":"b c"}`,
		`{"a":[1,2, ], "b":",}"}`: `{"a":[1,2], "b":",}"}`,
		`{"a":"\"x\",]"}`:         `{"a":"\"x\",]"}`,
		"\t[1 ,\r\n]":             ` [1 ]`,
	} {
		got := mended(in)
		if got != want || !json.Valid([]byte(got)) {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestComposer(t *testing.T) {
	for name, test := range map[string]struct {
		write func(c *composer)
		want  string
	}{
		"blanks run into one": {func(c *composer) { c.text("  a \n\t b"); c.text(" c"); c.text("d ") }, "a b cd"},
		"blocks": {func(c *composer) {
			c.block()
			c.text("a")
			c.block()
			c.block()
			c.text("b")
			c.block()
		}, "a\n\nb"},
		"lines": {func(c *composer) {
			c.line()
			c.text("a")
			c.line()
			c.text("b")
			c.line()
			c.line()
			c.line()
			c.text("c")
		}, "a\nb\n\nc"},
		"as they stand": {func(c *composer) { c.preformatted("a  b\nc\n\nd") }, "a b\nc\n\nd"},
		"wide blanks":   {func(c *composer) { c.text("a\u00a0\u2009b\u3000") }, "a b"},
		"nothing":       {func(c *composer) { c.text(" \n"); c.block(); c.line() }, ""},
	} {
		var c composer
		test.write(&c)
		if got := c.String(); got != test.want {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}
