package source

import "testing"

func TestPlainInline(t *testing.T) {
	definitions := map[string]bool{"1": true, "the mill": true}
	for in, want := range map[string]string{
		"plain":                       "plain",
		"*a* **b** ***c*** _d_ __e__": "a b c d e",
		"*a **b** c*":                 "a b c",
		"**a *b***":                   "a b",
		"a*b*c":                       "abc",
		"a_b_c":                       "a_b_c",
		"*a":                          "*a",
		"a*":                          "a*",
		"**a*":                        "*a",
		"* a *":                       "* a *",
		"~a~ ~~b~~":                   "~a~ b",
		"“*a*”":                       "“a”",
		"`a*b*c`":                     "a*b*c",
		"``a`b``":                     "a`b",
		"`a":                          "`a",
		"[a](b)":                      "a",
		"[a](b \"c (d)\")":            "a",
		"[a]( <b c> )":                "a",
		"[a][1]":                      "a",
		"[The Mill][]":                "The Mill",
		"[The Mill] stands":           "The Mill stands",
		"[a][2]":                      "[a][2]",
		"[a] (b)":                     "[a] (b)",
		"[a](b":                       "[a](b",
		"[*a](b)*":                    "a",
		"![a](b) [![c](d)](e)":        "a c",
		"[[a](b)]":                    "[a]",
		"]":                           "]",
		"![":                          "![",
		"<b>a</b><br/>c":              "a\nc",
		"<https://example.com/a_b_c>": "https://example.com/a_b_c",
		"<mailto:a@example.com>":      "a@example.com",
		"a < b > c":                   "a < b > c",
		"a <3 you>":                   "a <3 you>",
		"<not a tag>":                 "<not a tag>",
		`\* \_ \\ \a`:                 `* _ \ \a`,
		`a\`:                          `a\`,
	} {
		if got := plainInline(in, definitions); got != want {
			t.Errorf("plainInline(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestDefinition(t *testing.T) {
	for line, want := range map[string]string{
		"[1]: https://example.com":       "1",
		"  [the mill]: /a.html \"Mill\"": "the mill",
		"[a]: <https://example.com>":     "a",
		"[^1]: A footnote is text.":      "",
		"[a] b":                          "",
		"[Otis]: We left.":               "",
		"[]: /a":                         "",
		"[a]:":                           "",
		"text [a]: /b":                   "",
	} {
		if got := definition(line); got != want {
			t.Errorf("definition(%q) = %q, want %q", line, got, want)
		}
	}
}

func TestHeading(t *testing.T) {
	for line, want := range map[string]struct {
		level int
		title string
	}{
		"# A":        {1, "A"},
		"###### A":   {6, "A"},
		"####### A":  {0, ""},
		"#A":         {0, ""},
		"#":          {1, ""},
		"## A ##":    {2, "A"},
		"# A #1":     {1, "A #1"},
		"# C#":       {1, "C#"},
		"  # A":      {1, "A"},
		"text # A":   {0, ""},
		"#\tA":       {1, "A"},
		"# #":        {1, ""},
		"plain text": {0, ""},
	} {
		level, title := heading(line)
		if level != want.level || title != want.title {
			t.Errorf("heading(%q) = %d, %q; want %d, %q", line, level, title, want.level, want.title)
		}
	}
}

func TestContainer(t *testing.T) {
	for line, want := range map[string]struct {
		content string
		marked  bool
	}{
		"text":        {"text", false},
		"> text":      {"text", false},
		">> text":     {"text", false},
		"- text":      {"text", true},
		"  * text":    {"text", true},
		"> - text":    {"text", true},
		"1. text":     {"1. text", true},
		"12) text":    {"12) text", true},
		"2022. text":  {"2022. text", false},
		"-text":       {"-text", false},
		"* * *":       {"* * *", false},
		"*bold* text": {"*bold* text", false},
	} {
		content, marked := container(line)
		if content != want.content || marked != want.marked {
			t.Errorf("container(%q) = %q, %v; want %q, %v", line, content, marked, want.content, want.marked)
		}
	}
}
