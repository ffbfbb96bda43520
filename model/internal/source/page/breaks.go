package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// splitBreaks makes paragraphs of the texts that old pages part by two line
// breaks, since only paragraphs count as text of an article.
func splitBreaks(root *html.Node) {
	var parents []*html.Node
	each(root, func(n *html.Node) bool {
		if n.DataAtom == atom.Pre {
			return false
		}
		if hasRun(n) {
			parents = append(parents, n)
		}
		return true
	})
	if hasRun(root) {
		parents = append(parents, root)
	}
	for _, n := range parents {
		splitChildren(n)
	}
}

// hasRun reports whether two line breaks stand together right below a node.
func hasRun(n *html.Node) bool {
	last := false
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.DataAtom == atom.Br:
			if last {
				return true
			}
			last = true
		case !blank(c):
			last = false
		}
	}
	return false
}

// blank reports whether a node shows nothing.
func blank(n *html.Node) bool {
	return n.Type == html.CommentNode || n.Type == html.TextNode && strings.TrimSpace(n.Data) == ""
}

// splitChildren puts what stands between runs of line breaks and blocks into
// paragraphs of its own.
func splitChildren(parent *html.Node) {
	var children []*html.Node
	for parent.FirstChild != nil {
		c := parent.FirstChild
		parent.RemoveChild(c)
		children = append(children, c)
	}
	var p *html.Node
	for i, c := range children {
		switch {
		case c.DataAtom == atom.Br && inRun(children, i):
			p = nil
		case c.Type == html.ElementNode && isBlock(c.DataAtom):
			parent.AppendChild(c)
			p = nil
		case p == nil && blank(c):
		default:
			if p == nil {
				p = &html.Node{Type: html.ElementNode, Data: "p", DataAtom: atom.P}
				parent.AppendChild(p)
			}
			p.AppendChild(c)
		}
	}
	if parent.DataAtom == atom.P {
		parent.Data, parent.DataAtom = "div", atom.Div
	}
}

// inRun reports whether the line break at i has another beside it.
func inRun(children []*html.Node, i int) bool {
	for k := i + 1; k < len(children); k++ {
		if !blank(children[k]) {
			if children[k].DataAtom == atom.Br {
				return true
			}
			break
		}
	}
	for k := i - 1; k >= 0; k-- {
		if !blank(children[k]) {
			return children[k].DataAtom == atom.Br
		}
	}
	return false
}
