package source

import (
	"html"
	"path/filepath"
	"strings"
)

// markdownName reports whether a file's name says Markdown.
func markdownName(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdtxt", ".qmd", ".rmd":
		return true
	}
	return false
}

// looksLikeMarkdown recognises Markdown under any name: it begins with a
// heading, or links in the way of Markdown.
func looksLikeMarkdown(body string) bool {
	trimmed := strings.TrimLeft(body, " \n")
	if level, title := heading(firstLine(trimmed)); level > 0 && title != "" {
		return true
	}
	return strings.Contains(body, "](http://") || strings.Contains(body, "](https://")
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}

// readMarkdown returns the text of Markdown: paragraphs parted by blank lines
// and freed of markup. The first heading, if it comes before all text and
// there is no other title, becomes the title; a heading that repeats the title
// is left out.
func (d *Document) readMarkdown(body string) string {
	m := markdown{lines: strings.Split(dropComments(body), "\n")}
	m.definitions = m.findDefinitions()
	for m.at < len(m.lines) {
		m.block()
	}
	m.endParagraph()
	blocks := m.blocks
	if len(blocks) > 0 && blocks[0].level > 0 && (d.Title == "" || sameTitle(d.Title, blocks[0].text)) {
		if d.Title == "" {
			d.Title = blocks[0].text
		}
		if len(blocks) > 1 {
			blocks = blocks[1:]
		}
	}
	var out strings.Builder
	for i, b := range blocks {
		if i > 0 {
			out.WriteString("\n\n")
		}
		out.WriteString(b.text)
	}
	return out.String()
}

func sameTitle(a, b string) bool {
	return strings.EqualFold(strings.Join(strings.Fields(a), " "), strings.Join(strings.Fields(b), " "))
}

// dropComments removes HTML comments; one that is never closed stays as text.
func dropComments(s string) string {
	if !strings.Contains(s, "<!--") {
		return s
	}
	var out strings.Builder
	for {
		before, after, found := strings.Cut(s, "<!--")
		if !found {
			break
		}
		_, rest, closed := strings.Cut(after, "-->")
		if !closed {
			break
		}
		out.WriteString(before)
		s = rest
	}
	out.WriteString(s)
	return out.String()
}

// markdown reads Markdown line by line.
type markdown struct {
	lines       []string
	at          int // the next line
	paragraph   []string
	blocks      []block
	definitions map[string]bool // labels of [label]: address lines, in lower case
}

// block is a paragraph or heading without markup.
type block struct {
	level int // of a heading; 0 for text
	text  string
}

// findDefinitions collects the labels of link definitions, so that [text]
// [label] is told from words in brackets.
func (m *markdown) findDefinitions() map[string]bool {
	labels := map[string]bool{}
	for _, line := range m.lines {
		if label := definition(line); label != "" {
			labels[strings.ToLower(label)] = true
		}
	}
	return labels
}

// definition returns the label of a line such as "[1]: https://example.com",
// or "". A footnote, whose label begins with ^, is text.
func definition(line string) string {
	line = strings.TrimLeft(line, " ")
	if !strings.HasPrefix(line, "[") || strings.HasPrefix(line, "[^") {
		return ""
	}
	label, rest, found := strings.Cut(line[1:], "]:")
	address := strings.TrimSpace(rest)
	if !found || label == "" || strings.Contains(label, "]") || address == "" {
		return ""
	}
	if first, _, _ := strings.Cut(address, " "); !strings.ContainsAny(first, "/#.@") {
		return ""
	}
	return label
}

// block reads the next line and what belongs to it.
func (m *markdown) block() {
	line := m.lines[m.at]
	m.at++
	content, marked := container(line)
	if marked {
		m.endParagraph()
	}
	trimmed := strings.TrimSpace(content)
	switch {
	case trimmed == "":
		m.endParagraph()
	case fence(trimmed) != "":
		m.endParagraph()
		m.code(fence(trimmed))
	case m.underline(trimmed):
	case rule(trimmed), tableRule(trimmed):
		m.endParagraph()
	case definition(content) != "" && len(m.paragraph) == 0:
	default:
		if level, title := heading(content); level > 0 {
			m.endParagraph()
			m.add(level, title)
			return
		}
		if strings.HasPrefix(trimmed, "|") {
			content = strings.TrimSpace(strings.Trim(trimmed, "|")) + "\\"
		}
		m.paragraph = append(m.paragraph, content)
	}
}

// container takes block quote marks and the bullet of a list item off a line.
// marked is true where an item begins; its number, unlike its bullet, is kept.
func container(line string) (content string, marked bool) {
	content = line
	for depth := 0; depth < 16; depth++ {
		trimmed := strings.TrimLeft(content, " \t")
		switch {
		case strings.HasPrefix(trimmed, ">"):
			content = strings.TrimPrefix(trimmed[1:], " ")
		case len(trimmed) > 1 && strings.IndexByte("-*+", trimmed[0]) >= 0 && (trimmed[1] == ' ' || trimmed[1] == '\t') && !rule(strings.TrimSpace(trimmed)):
			content, marked = trimmed[2:], true
		case numbered(trimmed):
			return trimmed, true
		default:
			return content, marked
		}
	}
	return content, marked
}

func numbered(s string) bool {
	rest := strings.TrimLeft(s, "0123456789")
	n := len(s) - len(rest)
	return n > 0 && n <= 3 && (strings.HasPrefix(rest, ". ") || strings.HasPrefix(rest, ") "))
}

// heading reads "## Title ##"; level 0 means that line is none.
func heading(line string) (level int, title string) {
	line = strings.TrimSpace(line)
	for level < len(line) && line[level] == '#' {
		level++
	}
	if level == 0 || level > 6 || level < len(line) && line[level] != ' ' && line[level] != '\t' {
		return 0, ""
	}
	title = strings.TrimSpace(line[level:])
	if bare := strings.TrimRight(title, "#"); bare == "" || strings.HasSuffix(bare, " ") {
		title = strings.TrimSpace(bare)
	}
	return level, title
}

// underline makes a heading of the paragraph that a line of === or --- stands
// under.
func (m *markdown) underline(trimmed string) bool {
	if len(m.paragraph) != 1 || strings.Trim(trimmed, "=") != "" && strings.Trim(trimmed, "-") != "" {
		return false
	}
	title := m.paragraph[0]
	m.paragraph = nil
	level := 2
	if trimmed[0] == '=' {
		level = 1
	}
	m.add(level, title)
	return true
}

// fence returns the marks that open a code block, or "".
func fence(trimmed string) string {
	for _, mark := range []string{"`", "~"} {
		rest := strings.TrimLeft(trimmed, mark)
		if n := len(trimmed) - len(rest); n >= 3 && !strings.Contains(rest, mark) {
			return trimmed[:n]
		}
	}
	return ""
}

// code keeps the lines of a code block as they are.
func (m *markdown) code(open string) {
	var kept []string
	for m.at < len(m.lines) {
		line := m.lines[m.at]
		m.at++
		if t := strings.TrimSpace(line); strings.HasPrefix(t, open) && strings.Trim(t, open[:1]) == "" {
			break
		}
		kept = append(kept, line)
	}
	if text := strings.Trim(strings.Join(kept, "\n"), "\n"); strings.TrimSpace(text) != "" {
		m.blocks = append(m.blocks, block{text: text})
	}
}

// rule reports whether a line is a thematic break: ***, - - -, ___.
func rule(trimmed string) bool {
	bare := strings.ReplaceAll(trimmed, " ", "")
	return len(bare) >= 3 && (strings.Trim(bare, "*") == "" || strings.Trim(bare, "-") == "" || strings.Trim(bare, "_") == "")
}

func tableRule(trimmed string) bool {
	return strings.Contains(trimmed, "|") && strings.Contains(trimmed, "--") && strings.Trim(trimmed, "|:- ") == ""
}

// endParagraph adds the lines gathered as one paragraph. They are one line of
// text, but for lines that end in two blanks or a backslash.
func (m *markdown) endParagraph() {
	if len(m.paragraph) == 0 {
		return
	}
	var out strings.Builder
	for i, line := range m.paragraph {
		hard := strings.HasSuffix(line, "  ")
		text := strings.TrimSpace(line)
		if strings.HasSuffix(text, "\\") {
			text, hard = strings.TrimSpace(text[:len(text)-1]), true
		}
		out.WriteString(text)
		if i+1 == len(m.paragraph) {
			break
		}
		if hard {
			out.WriteByte('\n')
		} else {
			out.WriteByte(' ')
		}
	}
	m.paragraph = nil
	m.add(0, out.String())
}

func (m *markdown) add(level int, marked string) {
	text := strings.TrimSpace(html.UnescapeString(plainInline(marked, m.definitions)))
	if text != "" {
		m.blocks = append(m.blocks, block{level: level, text: text})
	}
}
