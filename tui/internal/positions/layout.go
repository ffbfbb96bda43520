package positions

// layout is how the rows of the pane are shared out, from the top: the title,
// the actors, the separator with what is known of the chosen actor, a note, and
// the list.
type layout struct {
	actors, separator, note, list int
}

// bothFrom is the pane height from which both parts are shown, roomyFrom the one
// from which the separator has a second row.
const (
	bothFrom  = 10
	roomyFrom = 18
)

// layout shares the height out: two fifths for the actors, but no more than they
// need; too low a pane has only the active part.
func (p *Pane) layout() layout {
	body := max(p.h-1, 0)
	l := layout{}
	if p.h < bothFrom {
		if p.active == actors {
			l.actors = body
			return l
		}
	} else {
		need := p.actorRows()
		if p.held != 0 {
			need = p.held
		}
		l.actors = max(1, min(need, body*2/5))
		l.separator = 1
		if p.h >= roomyFrom {
			l.separator = 2
		}
	}
	rest := body - l.actors - l.separator
	if p.hasNote() {
		l.note = min(1, rest)
	}
	l.list = rest - l.note
	return l
}

// hasNote reports whether the list needs a word of explanation.
func (p *Pane) hasNote() bool { return p.list.said.Len() == 0 }

// hit is what stands at a place of the pane.
type hit uint8

const (
	hitNothing hit = iota
	hitActors
	hitSeparator
	hitList
)

// at returns what stands at a cell and the row inside it; w is the width.
func (l layout) at(x, y, w int) (hit, int) {
	row := y - 1
	if x < 0 || x >= w || row < 0 {
		return hitNothing, 0
	}
	if row < l.actors {
		return hitActors, row
	}
	row -= l.actors
	if row < l.separator {
		return hitSeparator, row
	}
	row -= l.separator
	if row < l.note {
		return hitSeparator, row
	}
	row -= l.note
	if row < l.list {
		return hitList, row
	}
	return hitNothing, 0
}
