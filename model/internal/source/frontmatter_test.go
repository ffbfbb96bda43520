package source

import (
	"strings"
	"testing"

	"dateline/model"
)

func TestFrontMatter(t *testing.T) {
	want := Document{
		Path: "a.md", Title: "The bridge: closed", Source: "Aldermoor Post", URL: "https://example.com/bridge",
		PublishedBy: model.PublishedMetadata, Body: strings.TrimSpace(story),
	}
	want.Published = day(t, "2022-01-21")
	for name, head := range map[string]string{
		"YAML":           "---\ntitle: \"The bridge: closed\"\nsource: Aldermoor Post\nurl: https://example.com/bridge\ndate: 2022-01-21\n---\n",
		"YAML, closed …": "---\ntitle: 'The bridge: closed'\nsource: Aldermoor Post\nurl: https://example.com/bridge\ndate: January 21, 2022\n...\n",
		"other keys":     "---\nheadline: 'The bridge: closed'\nPublication: Aldermoor Post\nlink: https://example.com/bridge\npubDate: Fri, 21 Jan 2022 10:00:00 GMT\ntags: [a, b]\n---\n",
		"time of day":    "---\ntitle: 'The bridge: closed'\nsource: Aldermoor Post\nurl: https://example.com/bridge\ndate: 2022-01-21T23:59:00-08:00\n---\n",
		"TOML":           "+++\ntitle = \"The bridge: closed\"\nsource = \"Aldermoor Post\"\nurl = \"https://example.com/bridge\"\ndate = 2022-01-21\n+++\n",
		"TOML time":      "+++\ntitle = \"The bridge: closed\"\nsource = \"Aldermoor Post\"\nurl = \"https://example.com/bridge\"\ndate = 2022-01-21T07:32:00Z\n[extra]\nx = 1\n+++\n",
		"CRLF":           "---\r\ntitle: 'The bridge: closed'\r\nsource: Aldermoor Post\r\nurl: https://example.com/bridge\r\ndate: 2022-01-21\r\n---\r\n",
	} {
		got := parse(t, "a.md", head+"\n"+story)
		if len(got.Warnings) != 0 {
			t.Errorf("%s: warnings %q", name, got.Warnings)
		}
		got.Warnings = nil
		if !equal(got, want) {
			t.Errorf("%s:\n got %+v\nwant %+v", name, got, want)
		}
	}
}

func equal(a, b Document) bool {
	return a.ID == b.ID && a.Path == b.Path && a.Title == b.Title && a.Source == b.Source && a.URL == b.URL &&
		a.Published == b.Published && a.PublishedBy == b.PublishedBy && a.Body == b.Body
}

func TestFrontMatterWorksInPlainText(t *testing.T) {
	d := parse(t, "a.txt", "---\ntitle: Bridge\nid: 17\n---\n"+story)
	if d.Title != "Bridge" || d.ID != "17" || d.Body != story {
		t.Errorf("got %+v", d)
	}
}

func TestFrontMatterGoesBeforeTheFileName(t *testing.T) {
	d := parse(t, "2021-05-05-bridge.md", "---\ndate: 2022-01-21\n---\n"+story)
	if d.Published != day(t, "2022-01-21") || d.PublishedBy != model.PublishedMetadata {
		t.Errorf("published %v by %s", d.Published, d.PublishedBy)
	}
	// A date that says "none" leaves it to the file's name.
	d = parse(t, "2021-05-05-bridge.md", "---\ndate: 0001-01-01T00:00:00Z\n---\n"+story)
	if d.Published != day(t, "2021-05-05") || d.PublishedBy != model.PublishedFilename {
		t.Errorf("published %v by %s", d.Published, d.PublishedBy)
	}
}

func TestMalformedFrontMatterWarnsAndOpens(t *testing.T) {
	for name, c := range map[string]struct{ head, warning string }{
		"colon in a value": {"---\ntitle: The bridge: closed\ndate: 2022-01-21\n---\n", "front matter"},
		"open quote":       {"---\ntitle: The bridge: closed\ndate: \"2022-01-21\n---\n", "front matter"},
		"TOML":             {"+++\ntitle = The bridge: closed\ndate = 2022-01-21\n+++\n", "front matter"},
	} {
		d := parse(t, "a.md", c.head+story)
		if len(d.Warnings) != 1 || !strings.Contains(d.Warnings[0], c.warning) || strings.Contains(d.Warnings[0], "\n") {
			t.Errorf("%s: warnings %q", name, d.Warnings)
		}
		if d.Title != "The bridge: closed" || d.Published != day(t, "2022-01-21") || d.Body != strings.TrimSpace(story) {
			t.Errorf("%s: what can be read is read: %+v", name, d)
		}
	}
	d := parse(t, "a.md", "---\ndate: one of these days\n---\n"+story)
	if len(d.Warnings) != 1 || !strings.Contains(d.Warnings[0], "one of these days") || d.Published != 0 {
		t.Errorf("impossible date: %+v", d)
	}
}

func TestTextBetweenRulesIsNotFrontMatter(t *testing.T) {
	for _, body := range []string{
		"---\nSome words of introduction.\n---\n" + story,
		"---\nNo second rule. " + story,
		"+++ " + story,
	} {
		if d := parse(t, "a.txt", body); d.Body != body || len(d.Warnings) != 0 {
			t.Errorf("%q: body %q, warnings %q", body, d.Body, d.Warnings)
		}
	}
}

func TestFieldOf(t *testing.T) {
	for key, want := range map[string]string{
		"title": "title", "Headline": "title", "source": "source", "site_name": "source", "Publisher": "source", "url": "url",
		"canonical-url": "url", "date": "date", "Publish_Date": "date", "datePublished": "date", "id": "id", "author": "", "": "", "tags": "",
	} {
		if got := fieldOf(key); got != want {
			t.Errorf("fieldOf(%q) = %q, want %q", key, got, want)
		}
	}
}

func TestThePlainKeyWins(t *testing.T) {
	head := "---\nheadline: Other\ntitle: Plain\npublished: 2020-01-01\ndate: 2022-01-21\npublisher: B\noutlet: A\n---\n"
	for range 20 { // the order of a map is different each time
		d := parse(t, "a.md", head+story)
		if d.Title != "Plain" || d.Published != day(t, "2022-01-21") || d.Source != "A" {
			t.Fatalf("got %+v", d)
		}
	}
}

func TestValuesThatAreNoText(t *testing.T) {
	d := parse(t, "a.md", "---\ntitle: 1984\nsource: [a, b]\nurl: {a: b}\ndate:\nid: true\n---\n"+story)
	if d.Title != "1984" || d.Source != "" || d.URL != "" || d.ID != "true" || d.Published != 0 || len(d.Warnings) != 0 {
		t.Errorf("got %+v", d)
	}
}

func TestCutBlock(t *testing.T) {
	for name, c := range map[string]struct {
		in, block, rest string
		ok              bool
	}{
		"closed":        {"---\na: b\n---\nc", "a: b\n", "c", true},
		"empty":         {"---\n---\nc", "", "c", true},
		"at the end":    {"---\na: b\n---", "a: b\n", "", true},
		"blanks behind": {"---  \na: b\n--- \nc", "a: b\n", "c", true},
		"dots":          {"---\na: b\n...\nc", "a: b\n", "c", true},
		"not closed":    {"---\na: b\nc", "", "", false},
		"four dashes":   {"----\na: b\n----\nc", "", "", false},
		"other fence":   {"+++\na = 1\n+++\nc", "", "", false},
		"nothing":       {"---", "", "", false},
	} {
		block, rest, ok := cutBlock(c.in, "---")
		if block != c.block || rest != c.rest || ok != c.ok {
			t.Errorf("%s: got %q, %q, %v", name, block, rest, ok)
		}
	}
	far := "---\n" + strings.Repeat("a: b\n", maxFrontMatter/4) + "---\n"
	if _, _, ok := cutBlock(far, "---"); ok {
		t.Error("a block that is too long is text")
	}
}
