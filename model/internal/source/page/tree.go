package page

import (
	"strings"

	"golang.org/x/net/html"
)

// attr is the value of an attribute, or "".
func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// textOf is all text in a node.
func textOf(n *html.Node) string {
	var out strings.Builder
	addText(&out, n)
	return out.String()
}

func addText(out *strings.Builder, n *html.Node) {
	if n.Type == html.TextNode {
		out.WriteString(n.Data)
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		addText(out, c)
		if c.Type == html.ElementNode && isBlock(c.DataAtom) {
			out.WriteByte(' ')
		}
	}
}

// oneLine runs the blanks of a text into one.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// hasWord reports whether one of the words of an attribute is among those
// given, which are in lower case.
func hasWord(value string, words ...string) bool {
	for _, field := range strings.Fields(value) {
		for _, w := range words {
			if strings.EqualFold(field, w) {
				return true
			}
		}
	}
	return false
}

// classSays reports whether the class or the id of an element has one of the
// words given, written as itself, with hyphens or in camel case: "post-date",
// "entry_date", "articleDate".
func classSays(n *html.Node, words ...string) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "id":
			// The id of a section is often its heading: sharing-a-boat-with-others.
			if strings.Count(a.Val, "-")+strings.Count(a.Val, "_") < 3 && saysWord(a.Val[:min(len(a.Val), maxClass)], words) {
				return true
			}
		case "class", "role", "name", "data-testid", "data-component", "data-hook":
			if saysWord(a.Val[:min(len(a.Val), maxClass)], words) {
				return true
			}
		}
	}
	return false
}

// maxClass is how much of a class is looked at.
const maxClass = 400

func saysWord(value string, words []string) bool {
	for start := 0; start < len(value); {
		end := start
		for end < len(value) && letter(value[end]) && (end == start || !capital(value[end]) || capital(value[end-1])) {
			end++
		}
		for _, w := range words {
			if len(w) == end-start && strings.EqualFold(value[start:end], w) {
				return true
			}
		}
		if end == start {
			end++
		}
		start = end
	}
	return false
}

func letter(c byte) bool  { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func capital(c byte) bool { return c >= 'A' && c <= 'Z' }
