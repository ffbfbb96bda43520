package timeline

import (
	"fmt"
	"strconv"
	"strings"

	"dateline/tui/internal/cells"
)

// stripRows is the height of the density strip with its rule and labels, which is shown
// from a pane height of stripFrom on.
const (
	stripRows = 3
	stripFrom = 10
)

// bodyHeight returns the rows between the title and the strip.
func (p *Pane) bodyHeight() int {
	rows := p.h - 1
	if p.hasStrip() {
		rows -= stripRows
	}
	return max(rows, 0)
}

// hasStrip reports whether there is room, and a use, for the density strip.
func (p *Pane) hasStrip() bool { return p.h >= stripFrom && len(p.entries) > 0 }

// Rows draws the pane: h rows of w cells. The slice is reused until something
// changes, so the caller must not write to it.
func (p *Pane) Rows(focused bool) []string {
	f := &p.frames[0]
	if focused {
		f = &p.frames[1]
	}
	if !f.fresh {
		f.rows, f.fresh = p.draw(focused), true
	}
	return f.rows
}

func (p *Pane) draw(focused bool) []string {
	rows := make([]string, 0, p.h)
	if p.w == 0 || p.h == 0 {
		return append(rows, make([]string, p.h)...)
	}
	rows = append(rows, p.title(focused))
	body := 1 + p.bodyHeight()
	if len(p.entries) == 0 {
		rows = p.drawEmpty(rows, body)
	} else {
		rows = p.drawEntries(rows, body, focused)
	}
	for len(rows) < body {
		rows = append(rows, p.look.Line(p.w, "").String())
	}
	if p.hasStrip() {
		rows = append(rows, p.drawStrip()...)
	}
	return rows
}

// title says where the cursor is: its place in the list and its month, which
// may be the heading of a row that has scrolled away.
func (p *Pane) title(focused bool) string {
	style := p.look.Title
	sign := " "
	if focused {
		style, sign = p.look.TitleFocused, p.look.Focus
	}
	l := p.look.Line(p.w, style)
	l.Add("", sign+"Timeline")
	if len(p.entries) == 0 {
		return l.String()
	}
	year, month, _ := p.entries[p.top()].First.Date()
	place := fmt.Sprintf("%d/%d", p.cursor+1, len(p.entries))
	long := month.String()[:3] + " " + strconv.Itoa(year) + "  " + place
	for _, facts := range []string{long, place} {
		if n := p.look.Width(facts); l.Room() > n+1 {
			l.Fill(n+1).Add("", facts)
			break
		}
	}
	return l.String()
}

// top returns the first visible entry.
func (p *Pane) top() int { return max(0, min(p.anchor.Item, len(p.entries)-1)) }

// drawEmpty says in words that there is nothing, and where to look instead.
func (p *Pane) drawEmpty(rows []string, body int) []string {
	var text cells.Paragraph
	text.Add(p.look.Faint, "No dated events or statements here. What has no date stands in the text and under positions.")
	n := text.Wrap(p.look.Metrics, max(p.w-2, 1), max(body-1, 1))
	for i := 0; i < n && len(rows) < body; i++ {
		l := p.look.Line(p.w, "").Add("", " ")
		text.Draw(l, i, "")
		rows = append(rows, l.String())
	}
	return rows
}

// drawEntries appends the visible rows of the list, up to row body of the pane.
func (p *Pane) drawEntries(rows []string, body int, focused bool) []string {
	skip := p.anchor.Skip
	for i := p.top(); i < len(p.entries) && len(rows) < body; i++ {
		all := p.entryRows(i, focused)
		all = all[min(skip, len(all)):]
		rows = append(rows, all[:min(len(all), body-len(rows))]...)
		skip = 0
	}
	return rows
}

// entryRows returns all rows of an entry, which are kept with its layout: from
// one frame to the next only the rows of the cursor change.
func (p *Pane) entryRows(i int, focused bool) []string {
	b := p.block(i)
	here := i == p.cursor
	state := drawState{
		chosen: here && p.exact, focused: here && focused, near: here, dim: p.dimmed(b),
		// The first visible entry shows its day even where the entry that
		// usually does has scrolled away.
		day: b.newDay || i == p.top() && !coarse(p.entries[i]),
	}
	if b.drawn == nil || b.state != state {
		b.drawn, b.state = p.drawEntry(i, b, state), state
	}
	return b.drawn
}

// drawEntry draws the headings of an entry, if it has any, and its text.
func (p *Pane) drawEntry(i int, b *block, state drawState) []string {
	rows := make([]string, 0, b.rows)
	if b.year != "" {
		rows = append(rows, p.rule(b.year))
	}
	if b.month != "" {
		rows = append(rows, p.look.Line(p.w, "").Add(p.look.Heading, " "+b.month).String())
	}
	if b.coarse != "" {
		l := p.look.Line(p.w, "").Add("", " ").Add(p.look.Day, p.look.Span+" "+b.coarse)
		rows = append(rows, l.String())
	}
	for k := range b.text.Rows() {
		rows = append(rows, p.drawText(i, b, k, state))
	}
	return rows
}

// rule draws the heading of a year: a line across the pane.
func (p *Pane) rule(year string) string {
	l := p.look.Line(p.w, "").Add(p.look.Border, p.look.Horizontal).Add(p.look.Heading, " "+year+" ")
	return l.Add(p.look.Border, strings.Repeat(p.look.Horizontal, l.Room())).String()
}

// drawText draws row k of the text of an entry.
func (p *Pane) drawText(i int, b *block, k int, state drawState) string {
	base, gutter, over := cells.Style(""), " ", cells.Style("")
	switch {
	case state.focused:
		base, gutter = p.look.CursorFocused, p.look.Signs.Cursor
	case state.chosen:
		base, gutter = p.look.Theme.Cursor, p.look.Signs.Cursor
	case state.near && k == 0:
		gutter = p.look.Signs.Cursor
	}
	if state.dim {
		over = p.look.Faint
	}
	c := p.columns()
	l := p.look.Line(p.w, base).Add(p.look.Theme.Bar, gutter)
	if k == 0 && state.day && c.sign > c.day {
		l.Add(p.look.Day, dayLabel(p.entries[i].First, p.narrowDay()))
	}
	l.Fill(p.w - c.sign)
	if k == 0 {
		l.Add(p.signStyle(i, over), p.signOf(p.entries[i], state.dim))
	}
	l.Fill(p.w - c.text)
	b.text.Draw(l, k, over)
	if b.marker != "" && k == b.text.Rows()-1 {
		l.Fill(len(b.marker)).Add(p.look.Faint, b.marker)
	}
	return l.String()
}

// signStyle returns the style of an entry's sign; over is that of dimmed ones.
func (p *Pane) signStyle(i int, over cells.Style) cells.Style {
	switch {
	case over != "":
		return over
	case p.entries[i].Planned:
		return p.look.Theme.Planned
	default:
		return p.look.Theme.Bar
	}
}
