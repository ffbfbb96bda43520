package source

import (
	"strings"
	"testing"
)

func TestMarkdownText(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"paragraphs":     {"One line\nand the next.\n\nAnother.", "One line and the next.\n\nAnother."},
		"hard break":     {"First  \nsecond\\\nthird", "First\nsecond\nthird"},
		"heading":        {"Text.\n\n## A part ##\nMore.", "Text.\n\nA part\n\nMore."},
		"underlined":     {"Text.\n\nA part\n------\nMore.", "Text.\n\nA part\n\nMore."},
		"no heading":     {"#tag and #1 stay", "#tag and #1 stay"},
		"emphasis":       {"It was *very* **good**, __so__ _he_ ***said***.", "It was very good, so he said."},
		"nested":         {"**bold and *both* here**", "bold and both here"},
		"not emphasis":   {"2 * 3 * 4, snake_case_name, a ~ b, *open", "2 * 3 * 4, snake_case_name, a ~ b, *open"},
		"struck":         {"~~old~~ new", "old new"},
		"escapes":        {`\*not\* \[a link\]`, "*not* [a link]"},
		"code":           {"Run `a_b *c*` now.", "Run a_b *c* now."},
		"link":           {"See [the **report**](https://example.com/a_(b) \"Title\") now.", "See the report now."},
		"image":          {"![The bridge](b.png) stands.", "The bridge stands."},
		"linked image":   {"[![Alt](b.png)](https://example.com) x", "Alt x"},
		"reference":      {"See [the report][1] and [more].\n\n[1]: https://example.com\n[more]: /a.html", "See the report and more."},
		"plain brackets": {"He [the mayor] left [sic].", "He [the mayor] left [sic]."},
		"autolink":       {"<https://example.com/x> and <a@example.com>", "https://example.com/x and a@example.com"},
		"tags":           {"a<br>b <span class=\"x\">c</span> 3 < 4 > 2", "a\nb c 3 < 4 > 2"},
		"entities":       {"Smith &amp; Sons &mdash; &lt;b&gt;", "Smith & Sons — <b>"},
		"comment":        {"Before <!-- a\ncomment --> after.", "Before  after."},
		"open comment":   {"Before <!-- after.", "Before <!-- after."},
		"list":           {"Points:\n- first\n  goes on\n* second\n1. third", "Points:\n\nfirst goes on\n\nsecond\n\n1. third"},
		"quote":          {"He wrote:\n\n> We are\n> closed.\n>\n> > For good.", "He wrote:\n\nWe are closed.\n\nFor good."},
		"fence":          {"Code:\n```go\na  *b*\n\nc\n```\nEnd.", "Code:\n\na  *b*\n\nc\n\nEnd."},
		"open fence":     {"~~~\na\nb", "a\nb"},
		"rules":          {"One.\n\n***\n\n- - -\n\nTwo.", "One.\n\nTwo."},
		"table":          {"| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n\n1 | 2"},
		"unclosed":       {"a [b](c and `d", "a [b](c and `d"},
	} {
		d := parse(t, "x.md", c.in)
		if d.Body != c.want || d.Title != "" {
			t.Errorf("%s: %q\n got %q (title %q)\nwant %q", name, c.in, d.Body, d.Title, c.want)
		}
	}
}

func TestMarkdownTitle(t *testing.T) {
	for name, c := range map[string]struct{ in, title, body string }{
		"heading":             {"# The *old* bridge\n\nText.", "The old bridge", "Text."},
		"underlined":          {"The bridge\n==========\nText.", "The bridge", "Text."},
		"second level":        {"## The bridge\nText.", "The bridge", "Text."},
		"not first":           {"Text.\n\n# Later", "", "Text.\n\nLater"},
		"repeats the matter":  {"---\ntitle: The bridge\n---\n# The bridge\n\nText.", "The bridge", "Text."},
		"differs from matter": {"---\ntitle: The bridge\n---\n# Closed\n\nText.", "The bridge", "Closed\n\nText."},
		"nothing but heading": {"# The bridge", "The bridge", "The bridge"},
	} {
		d := parse(t, "x.md", c.in)
		if d.Title != c.title || d.Body != c.body {
			t.Errorf("%s: got title %q body %q, want %q %q", name, d.Title, d.Body, c.title, c.body)
		}
	}
}

func TestContentTellsMarkdown(t *testing.T) {
	if d := parse(t, "-", "# The bridge\n\nIt is *closed*."); d.Title != "The bridge" || d.Body != "It is closed." {
		t.Errorf("a heading: %+v", d)
	}
	if d := parse(t, "x.txt", "See [this](https://example.com)."); d.Body != "See this." {
		t.Errorf("a link: %+v", d)
	}
	if d := parse(t, "x.txt", "It is *closed*, 2 > 1."); d.Body != "It is *closed*, 2 > 1." {
		t.Errorf("plain text keeps its stars: %+v", d)
	}
}

// markdownFloods repeat what opens something that is never closed.
var markdownFloods = []string{"[", "](", "[](", "*a ", "**a*", "`", "``a`", "<", "<a ", "> ", "- ", "_a", "&", "![a][", "<!--", "|", "~~a", "\\"}

// TestMarkdownFloods ends only if the work grows with the text and not with its
// square: that would take hours. BenchmarkMarkdownFloods gives the figures.
func TestMarkdownFloods(t *testing.T) {
	for _, unit := range markdownFloods {
		if _, err := Parse("x.md", []byte(strings.Repeat(unit, 1<<18/len(unit)))); err != nil && err != ErrEmpty {
			t.Errorf("%q: %v", unit, err)
		}
	}
}

func BenchmarkMarkdownFloods(b *testing.B) {
	for _, unit := range markdownFloods {
		b.Run(unit, func(b *testing.B) {
			data := []byte(strings.Repeat(unit, 1<<20/len(unit)))
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if _, err := Parse("x.md", data); err != nil && err != ErrEmpty {
					b.Fatal(err)
				}
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		story, "---\ntitle: a\ndate: 2022-01-21\n---\n# b\n\n*c* [d](e) `f` <g>", "+++\na=1\n+++\nb", "\xff\xfea\x00", "a\x00b", "---\n- &a [*a]\n---\nx",
		"> - 1. x\n```\n~~~\n|a|b|\n|-|-|", "[1]: /a\n[1] ![x][1]",
	} {
		f.Add("x.md", []byte(s))
		f.Add("2022-01-21.txt", []byte(s))
	}
	f.Fuzz(func(t *testing.T, path string, data []byte) {
		d, err := Parse(path, data)
		if err == nil && strings.TrimSpace(d.Body) == "" {
			t.Errorf("no error and no text")
		}
		if (d.Published == 0) != (d.PublishedBy == "none" || d.PublishedBy == "") {
			t.Errorf("published %v by %q", d.Published, d.PublishedBy)
		}
	})
}
