package timeline

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"dateline/tui/internal/cells"
	"dateline/tui/internal/sel"
)

// wheelRows is how far one notch of the wheel scrolls.
const wheelRows = 3

// Update turns a key or the mouse, in the pane's own coordinates, into what the
// reader wants. Moving is asked for, not done: the cursor moves when the app
// calls Show. Only the wheel scrolls by itself.
func (p *Pane) Update(msg tea.Msg) (sel.Intent, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return p.press(msg), nil
	case tea.MouseClickMsg:
		if msg.Button == tea.MouseLeft {
			return p.click(msg.X, msg.Y), nil
		}
	case tea.MouseWheelMsg:
		p.wheel(msg)
	}
	return sel.Intent{}, nil
}

// press understands a key; keys that are not the pane's ask for nothing.
func (p *Pane) press(msg tea.KeyPressMsg) sel.Intent {
	page := max(p.bodyHeight()-1, 1)
	half := max(page/2, 1)
	switch k := p.keys; {
	case key.Matches(msg, k.Down):
		return p.moveTo(p.cursor + 1)
	case key.Matches(msg, k.Up):
		return p.moveTo(p.cursor - 1)
	case key.Matches(msg, k.HalfDown):
		return p.moveTo(p.away(half))
	case key.Matches(msg, k.HalfUp):
		return p.moveTo(p.away(-half))
	case key.Matches(msg, k.PageDown):
		return p.moveTo(p.away(page))
	case key.Matches(msg, k.PageUp):
		return p.moveTo(p.away(-page))
	case key.Matches(msg, k.Top):
		return p.moveTo(0)
	case key.Matches(msg, k.Bottom):
		return p.moveTo(len(p.entries) - 1)
	case key.Matches(msg, k.Open):
		return p.moveTo(p.cursor)
	}
	return sel.Intent{}
}

// moveTo asks for an entry; beyond the ends, for the first or last one.
func (p *Pane) moveTo(i int) sel.Intent {
	if len(p.entries) == 0 {
		return sel.Intent{}
	}
	return sel.Intent{Kind: sel.Entry, Entry: max(0, min(i, len(p.entries)-1))}
}

// away returns the item so many rows away from the cursor.
func (p *Pane) away(rows int) int { return cells.Away(p.cursor, rows, len(p.entries), p.height) }

// click chooses the entry under the mouse, by a heading the entry below it, and
// on the strip the date of the column.
func (p *Pane) click(x, y int) sel.Intent {
	if x < 0 || x >= p.w || y < 1 || y >= p.h {
		return sel.Intent{}
	}
	body := p.bodyHeight()
	if y > body {
		if day := p.stripDay(x); day != 0 {
			return sel.Intent{Kind: sel.Day, Day: day}
		}
		return sel.Intent{}
	}
	if i, _, ok := p.anchor.At(y-1, len(p.entries), p.height); ok {
		return p.moveTo(i)
	}
	return sel.Intent{}
}

// wheel scrolls the list; it is the only way to look elsewhere without going
// there.
func (p *Pane) wheel(msg tea.MouseWheelMsg) {
	rows := wheelRows
	switch msg.Button {
	case tea.MouseWheelUp:
		rows = -rows
	case tea.MouseWheelDown:
	default:
		return
	}
	before := p.anchor
	p.anchor.Scroll(rows, len(p.entries), p.bodyHeight(), p.height)
	if p.anchor != before {
		p.changed()
	}
}
