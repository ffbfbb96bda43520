package main

import (
	"bufio"
	"encoding/csv"
	"io"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"dateline/model/load/record"
	"dateline/model/safe"
)

// The formats of lists.
const (
	formatTable    = "table"
	formatJSON     = "json"
	formatCSV      = "csv"
	formatMarkdown = "md"
	formatCalendar = "ics"
)

// formatFlag adds --format with the formats a command has, the first the usual
// one, and returns a function that gives the one chosen.
func formatFlag(c *cobra.Command, formats ...string) func() (string, error) {
	chosen := c.Flags().String("format", formats[0], "output: "+strings.Join(formats, ", "))
	complete(c, "format", formats...)
	return func() (string, error) {
		if !slices.Contains(formats, *chosen) {
			return "", wrongUse("--format %q: give one of %s", *chosen, strings.Join(formats, ", "))
		}
		return *chosen, nil
	}
}

// table is a list to print. Cells are text of stories or made of it; rows have
// as many as there are columns.
type table struct {
	columns []string
	rows    [][]string
}

// add appends a row, each cell as one line.
func (t *table) add(cells ...string) {
	for i, c := range cells {
		cells[i] = safe.Line(c)
	}
	t.rows = append(t.rows, cells)
}

// write prints the table as text, comma-separated values or Markdown.
func (t *table) write(w io.Writer, format string) error {
	b := bufio.NewWriter(w)
	switch format {
	case formatCSV:
		if err := t.csv(b); err != nil {
			return err
		}
	case formatMarkdown:
		t.markdown(b)
	default:
		t.text(b, screenWidth(w))
	}
	return b.Flush()
}

// widest is the widest a column but the last gets in text; longer cells are
// cut, which csv and json never do.
const widest = 40

// text aligns the columns by their width on the screen. The last column runs to
// the end of the screen, or as long as it is where there is none.
func (t *table) text(b *bufio.Writer, screen int) {
	widths := make([]int, len(t.columns))
	for _, row := range append([][]string{t.columns}, t.rows...) {
		for i, c := range row {
			widths[i] = min(widest, max(widths[i], ansi.StringWidthWc(c)))
		}
	}
	for _, row := range append([][]string{t.columns}, t.rows...) {
		left := 0
		last := len(row) - 1
		for i, c := range row[:last] {
			c = ansi.TruncateWc(c, widths[i], "…")
			b.WriteString(c)
			b.WriteString(strings.Repeat(" ", widths[i]-ansi.StringWidthWc(c)+2))
			left += widths[i] + 2
		}
		c := row[last]
		if screen > 0 {
			c = ansi.TruncateWc(c, max(screen-left, 20), "…")
		}
		b.WriteString(c)
		b.WriteString("\n")
	}
}

// screenWidth is the width of the terminal a writer leads to; 0 without one.
func screenWidth(w io.Writer) int {
	file, ok := w.(interface{ Fd() uintptr })
	if !ok || !term.IsTerminal(file.Fd()) {
		return 0
	}
	width, _, err := term.GetSize(file.Fd())
	if err != nil {
		return 0
	}
	return width
}

func (t *table) csv(b *bufio.Writer) error {
	w := csv.NewWriter(b)
	for _, row := range append([][]string{t.columns}, t.rows...) {
		cells := make([]string, len(row))
		for i, c := range row {
			cells[i] = spreadsheetCell(c)
		}
		if err := w.Write(cells); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

// spreadsheetCell puts a quote before what a spreadsheet would compute instead
// of show: a title from outside must not become a formula.
func spreadsheetCell(s string) string {
	if s != "" && strings.ContainsRune("=+-@", rune(s[0])) {
		return "'" + s
	}
	return s
}

func (t *table) markdown(b *bufio.Writer) {
	rule := make([]string, len(t.columns))
	for i := range rule {
		rule[i] = "---"
	}
	for i, row := range append([][]string{t.columns, rule}, t.rows...) {
		for _, c := range row {
			if i != 1 {
				c = escapeMarkdown(c)
			}
			b.WriteString("| " + c + " ")
		}
		b.WriteString("|\n")
	}
}

// escapeMarkdown makes text mean itself: no links, emphasis, HTML or cells.
func escapeMarkdown(s string) string {
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune("\\`*_[]<>|~#&", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// writeJSON writes a list as one array, one element a line.
func writeJSON[T any](w io.Writer, list []T) error {
	b := bufio.NewWriter(w)
	before := "[\n"
	for _, item := range list {
		line, err := record.Marshal(item)
		if err != nil {
			return err
		}
		b.WriteString(before)
		b.Write(line)
		before = ","
	}
	if len(list) == 0 {
		b.WriteString("[")
	}
	b.WriteString("]\n")
	return b.Flush()
}
