package positions

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"dateline/tui/internal/cells"
	"dateline/tui/internal/sel"
)

// wheelRows is how far one notch of the wheel scrolls.
const wheelRows = 3

// Update turns a key or the mouse, in the pane's own coordinates, into what the
// reader wants. The active part and the scrolling of the wheel are the pane's
// own; the cursors move when the app calls Show.
func (p *Pane) Update(msg tea.Msg) (sel.Intent, tea.Cmd) {
	if p.dossier == nil {
		return sel.Intent{}, nil
	}
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		p.moved()
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

// press understands a key: those that change the part, then those of the part.
func (p *Pane) press(msg tea.KeyPressMsg) sel.Intent {
	switch {
	case key.Matches(msg, p.keys.Left):
		p.activate(actors)
		return sel.Intent{}
	case key.Matches(msg, p.keys.Right):
		return p.enter()
	case p.active == actors:
		return p.pressActors(msg)
	default:
		return p.pressStatements(msg)
	}
}

// activate gives the keys to one of the parts. An empty list takes none.
func (p *Pane) activate(to part) {
	if to == statements && p.list.len() == 0 || to == p.active {
		return
	}
	p.active = to
	p.scrollToCursors()
}

// enter gives the keys to the list and asks for the item its cursor is on, so
// that the text shows what looks chosen.
func (p *Pane) enter() sel.Intent {
	if p.active == statements || p.list.len() == 0 {
		return sel.Intent{}
	}
	p.activate(statements)
	return p.list.intent(p.dossier, p.cursor)
}

// pressActors moves among the actors, which chooses them.
func (p *Pane) pressActors(msg tea.KeyPressMsg) sel.Intent {
	page := max(p.window.Height-1, 1)
	half := max(page/2, 1)
	at := p.window.Cursor
	switch k := p.keys; {
	case key.Matches(msg, k.Down):
		at++
	case key.Matches(msg, k.Up):
		at--
	case key.Matches(msg, k.HalfDown):
		at += half
	case key.Matches(msg, k.HalfUp):
		at -= half
	case key.Matches(msg, k.PageDown):
		at += page
	case key.Matches(msg, k.PageUp):
		at -= page
	case key.Matches(msg, k.Top):
		at = 0
	case key.Matches(msg, k.Bottom):
		at = p.actorRows() - 1
	case key.Matches(msg, k.Open):
		return p.enter()
	default:
		return sel.Intent{}
	}
	return p.actorIntent(max(0, min(at, p.actorRows()-1)))
}

// actorIntent asks for the actor in a row of the list.
func (p *Pane) actorIntent(row int) sel.Intent {
	if row >= p.actorRows() {
		return sel.Intent{}
	}
	in := sel.Intent{Kind: sel.Actor}
	if profile := p.profile(row); profile != nil {
		in.Actor = profile.ID
	}
	return in
}

// pressStatements moves in the list; opening asks again for where the cursor is.
func (p *Pane) pressStatements(msg tea.KeyPressMsg) sel.Intent {
	page := max(p.layout().list-1, 1)
	half := max(page/2, 1)
	at := p.cursor
	switch k := p.keys; {
	case key.Matches(msg, k.Down):
		at++
	case key.Matches(msg, k.Up):
		at--
	case key.Matches(msg, k.HalfDown):
		at = p.away(half)
	case key.Matches(msg, k.HalfUp):
		at = p.away(-half)
	case key.Matches(msg, k.PageDown):
		at = p.away(page)
	case key.Matches(msg, k.PageUp):
		at = p.away(-page)
	case key.Matches(msg, k.Top):
		at = 0
	case key.Matches(msg, k.Bottom):
		at = p.list.len() - 1
	case key.Matches(msg, k.Open):
	default:
		return sel.Intent{}
	}
	return p.list.intent(p.dossier, max(0, min(at, p.list.len()-1)))
}

// away returns the item so many rows away from the cursor.
func (p *Pane) away(rows int) int { return cells.Away(p.cursor, rows, p.list.len(), p.height) }

// click chooses what is under the mouse and makes its part the active one.
func (p *Pane) click(x, y int) sel.Intent {
	l := p.layout()
	switch part, row := l.at(x, y, p.w); part {
	case hitActors:
		row += p.window.Top
		if row >= p.actorRows() {
			return sel.Intent{}
		}
		p.activate(actors)
		return p.actorIntent(row)
	case hitSeparator:
		p.activate(statements)
	case hitList:
		if i, _, ok := p.anchor.At(row, p.list.len(), p.height); ok {
			p.activate(statements)
			return p.list.intent(p.dossier, i)
		}
	}
	return sel.Intent{}
}

// wheel scrolls the part under the mouse, whichever is active.
func (p *Pane) wheel(msg tea.MouseWheelMsg) {
	rows := wheelRows
	switch msg.Button {
	case tea.MouseWheelUp:
		rows = -rows
	case tea.MouseWheelDown:
	default:
		return
	}
	l := p.layout()
	switch part, _ := l.at(msg.X, msg.Y, p.w); part {
	case hitActors:
		top := p.window.Top
		p.window.Top += rows
		p.window.Clamp()
		if p.window.Top != top {
			p.changed()
		}
	case hitSeparator, hitList:
		before := p.anchor
		p.anchor.Scroll(rows, p.list.len(), l.list, p.height)
		if p.anchor != before {
			p.changed()
		}
	}
}
