package reader

import (
	"fmt"
	"slices"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
)

// drawn is what the rows drawn last depend on. The frame is put together after
// every message of the program, most of which change nothing here.
type drawn struct {
	page    *page
	look    *theme.Look
	sel     sel.Selection
	w, h    int
	top     int
	version int
	focused bool
}

// Rows returns the pane as exactly h rows of exactly w cells.
func (p *Pane) Rows(focused bool) []string {
	wanted := drawn{p.page, p.look, p.sel, p.w, p.h, p.top, p.version, focused}
	if p.drawing == nil || p.drawn != wanted {
		p.drawn, p.drawing = wanted, p.draw(focused)
	}
	return slices.Clone(p.drawing)
}

// draw draws the rows anew.
func (p *Pane) draw(focused bool) []string {
	rows := make([]string, 0, p.h)
	if p.hidden() {
		return p.drawEmpty(rows, focused)
	}
	rows = append(rows, p.titleRow(focused))
	var (
		spans          []cells.Styled
		share          = newMeasure(p.w)
		chosen, ok     = p.sentence()
		barTop, barEnd = p.thumb()
	)
	for y := range p.height() {
		line := p.look.Line(p.w, "")
		line.Add("", cells.Blanks(share.left))
		row := p.top + y
		if text, isText := p.page.text(row); isText {
			p.drawGutter(line, share, ok && shows(text, chosen), p.showsMatch(text), focused)
			spans = p.marks.in(spans[:0], text)
			line.AddText(p.story.Text, text, spans, p.look.Theme.Text)
		} else if row < len(p.page.head) {
			p.drawGutter(line, share, false, false, focused)
			p.drawHead(line, p.page.head[row])
		}
		if share.bar > 0 && barEnd > barTop {
			line.Fill(1)
			if y >= barTop && y < barEnd {
				line.Add(p.look.Bar, p.look.Signs.ScrollAt)
			} else {
				line.Add(p.look.Theme.Border, p.look.Signs.ScrollTrack)
			}
		}
		rows = append(rows, line.String())
	}
	return rows
}

// drawEmpty draws a pane that has room for the title at most.
func (p *Pane) drawEmpty(rows []string, focused bool) []string {
	for y := range p.h {
		if y == 0 {
			rows = append(rows, p.titleRow(focused))
		} else {
			rows = append(rows, "")
		}
	}
	return rows
}

// shows reports whether a row shows some of a span.
func shows(row cells.Row, s model.Span) bool { return row.Start < s.End && s.Start < row.End }

// showsMatch reports whether a row shows some of the match the reader is at.
func (p *Pane) showsMatch(row cells.Row) bool {
	return p.current >= 0 && p.current < len(p.matches) && shows(row, p.matches[p.current])
}

// drawGutter draws the columns left of the text: the sign of the chosen
// sentence where the row shows some of it, or an arrow to the match that the
// reader is at.
func (p *Pane) drawGutter(line *cells.Line, share measure, chosen, match, focused bool) {
	left := line.Room() - share.gutter
	switch {
	case share.gutter == 0:
	case match:
		line.Add(p.look.Act, p.look.Found)
	case chosen && focused:
		line.Add(p.look.Bar, p.look.Signs.Cursor)
	case chosen:
		line.Add(p.look.Faint, p.look.Signs.Cursor)
	}
	line.Fill(left)
}

func (p *Pane) drawHead(line *cells.Line, row headRow) {
	if row.title {
		line.Add(p.look.Strong, row.text)
	} else {
		line.Add(p.look.Faint, row.text)
	}
}

// titleRow draws the name of the pane and, as far as there is room, which
// sentence of how many is chosen and how far down the window is.
func (p *Pane) titleRow(focused bool) string {
	style := p.look.Title
	if focused {
		style = p.look.TitleFocused
	}
	line := p.look.Line(p.w, style)
	sign := " "
	if focused {
		sign = p.look.Signs.Focus
	}
	line.Add("", sign+"Text")
	for _, facts := range p.facts() {
		if n := p.look.Width(facts); n+2 <= line.Room() {
			return line.Fill(n).Add("", facts).String()
		}
	}
	return line.String()
}

// facts returns what the title row may tell, the fullest first.
func (p *Pane) facts() []string {
	if p.story == nil || len(p.story.Sentences) == 0 {
		return nil
	}
	at := fmt.Sprintf("%d/%d ", p.sel.Sentence+1, len(p.story.Sentences))
	below := p.page.len() - p.height()
	if below <= 0 {
		return []string{"sentence " + at, at}
	}
	down := fmt.Sprintf("%d%% ", 100*p.top/below)
	return []string{"sentence " + at + p.look.Signs.Bullet + " " + down, at + p.look.Signs.Bullet + " " + down, at, down}
}

// thumb returns the rows of the scroll bar that stand for what is in sight; it
// is empty where everything is.
func (p *Pane) thumb() (from, to int) {
	n, h := p.page.len(), p.height()
	if n <= h || h == 0 {
		return 0, 0
	}
	size := max(1, h*h/n)
	from = p.top * (h - size) / (n - h)
	return from, from + size
}

// offsetAt returns the byte of the text at column x of a row of the page; ok is
// false where there is none.
func (p *Pane) offsetAt(x, row int) (offset int, ok bool) {
	text, ok := p.page.text(row)
	share := newMeasure(p.w)
	x -= share.left + share.gutter
	if !ok {
		return 0, false
	}
	size := p.look.Prefix(p.story.Text[text.Start:text.End], x)
	return min(text.Start+size, text.End-1), true
}

// rowsOf returns the rows that show a sentence. The first one has the head of
// the story with it.
func (p *Pane) rowsOf(sentence int) (from, to int) {
	var span model.Span
	if sentence >= 0 && sentence < len(p.story.Sentences) {
		span = p.story.Sentences[sentence].Span
	}
	return p.page.span(span)
}
