package text

import "testing"

func TestAddressEnd(t *testing.T) {
	for in, want := range map[string]string{
		"https://example.com":             "https://example.com",
		"http://example.com/a?b=c&d#e":    "http://example.com/a?b=c&d#e",
		"https://example.com/a.":          "https://example.com/a",
		"https://example.com/a),":         "https://example.com/a",
		"https://example.com/a_(b)":       "https://example.com/a_(b)",
		"https://example.com/a”":          "https://example.com/a",
		"https://example.com/a’s":         "https://example.com/a’s",
		"https://example.com/a’":          "https://example.com/a",
		"https://example.com>more":        "https://example.com",
		"www.example.com/x!":              "www.example.com/x",
		"www.":                            "",
		"a.b+c@example.co.uk,":            "a.b+c@example.co.uk",
		"anna@":                           "",
		"anna@...":                        "",
		"and/or":                          "",
		"note: text":                      "",
		"averylongwordthatisnoscheme://x": "",
	} {
		got := ""
		if end := addressEnd(in, 0); end > 0 {
			got = in[:end]
		}
		if got != want {
			t.Errorf("addressEnd(%q) takes %q, want %q", in, got, want)
		}
	}
}
