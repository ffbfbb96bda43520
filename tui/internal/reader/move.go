package reader

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"dateline/tui/internal/cells"
	"dateline/tui/internal/sel"
)

// wheelRows is how far one turn of the wheel scrolls.
const wheelRows = 3

// Update takes keys, and clicks and wheel turns in the pane's own coordinates.
// It returns the sentence the reader wants to be at, if that is another one.
func (p *Pane) Update(msg tea.Msg) (sel.Intent, tea.Cmd) {
	if p.story == nil || len(p.story.Sentences) == 0 || p.hidden() {
		return sel.Intent{}, nil
	}
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return p.press(msg), nil
	case tea.MouseClickMsg:
		return p.click(msg.X, msg.Y), nil
	case tea.MouseWheelMsg:
		switch msg.Button {
		case tea.MouseWheelDown:
			return p.scroll(wheelRows), nil
		case tea.MouseWheelUp:
			return p.scroll(-wheelRows), nil
		}
	}
	return sel.Intent{}, nil
}

func (p *Pane) press(msg tea.KeyPressMsg) sel.Intent {
	half, page := max(p.height()/2, 1), max(p.height()-1, 1)
	switch {
	case key.Matches(msg, p.keys.Down):
		return p.step(+1)
	case key.Matches(msg, p.keys.Up):
		return p.step(-1)
	case key.Matches(msg, p.keys.HalfDown):
		return p.turn(half)
	case key.Matches(msg, p.keys.HalfUp):
		return p.turn(-half)
	case key.Matches(msg, p.keys.PageDown):
		return p.turn(page)
	case key.Matches(msg, p.keys.PageUp):
		return p.turn(-page)
	case key.Matches(msg, p.keys.Top):
		p.scrollTo(0)
		return p.choose(0)
	case key.Matches(msg, p.keys.Bottom):
		p.scrollTo(p.page.len())
		return p.choose(len(p.story.Sentences) - 1)
	}
	return sel.Intent{}
}

// choose returns the intent to be at a sentence. One that is chosen already is
// kept in sight.
func (p *Pane) choose(sentence int) sel.Intent {
	if sentence == p.sel.Sentence {
		p.scrollToSentence()
		return sel.Intent{}
	}
	return sel.Intent{Kind: sel.Sentence, Story: p.story.ID, Sentence: sentence}
}

// step goes to the next or previous sentence. One that is taller than the
// window is scrolled through first, so that all of it can be read.
func (p *Pane) step(n int) sel.Intent {
	from, to := p.rowsOf(p.sel.Sentence)
	end := p.top + p.height()
	if to-from > p.height() {
		half := max(p.height()/2, 1)
		switch {
		case n > 0 && to > end:
			p.scrollTo(min(p.top+half, to-p.height()))
			return sel.Intent{}
		case n < 0 && from < p.top:
			p.scrollTo(max(p.top-half, from))
			return sel.Intent{}
		}
	}
	next := max(0, min(p.sel.Sentence+n, len(p.story.Sentences)-1))
	if next == p.sel.Sentence { // nothing more to choose, but perhaps the title to see
		return p.scroll(n)
	}
	return p.choose(next)
}

// scroll moves the window by rows; the chosen sentence stays while it is in
// sight.
func (p *Pane) scroll(rows int) sel.Intent {
	p.scrollTo(p.top + rows)
	switch {
	case p.inSight(p.sel.Sentence):
		return p.settle(p.sel.Sentence)
	case rows > 0:
		return p.settle(p.sentenceNear(p.top, +1))
	default:
		return p.settle(p.sentenceNear(p.top+p.height()-1, -1))
	}
}

// settle is choose for a sentence that is where the reader wants it on the
// screen.
func (p *Pane) settle(sentence int) sel.Intent {
	p.settled = sentence
	return p.choose(sentence)
}

// turn moves the window by a page or half of one, and the chosen sentence with
// it, so that it keeps its place on the screen. At the ends of the story, where
// the window cannot move, it goes to the first or last sentence.
func (p *Pane) turn(rows int) sel.Intent {
	from, _ := p.rowsOf(p.sel.Sentence)
	y := max(0, min(from-p.top, p.height()-1))
	before := p.top
	p.scrollTo(p.top + rows)
	switch {
	case p.top > before:
		return p.settle(p.sentenceNear(p.top+y, +1))
	case p.top < before:
		return p.settle(p.sentenceNear(p.top+y, -1))
	case rows > 0:
		return p.choose(len(p.story.Sentences) - 1)
	default:
		return p.choose(0)
	}
}

// click chooses the sentence under the mouse, or scrolls to the place of the
// scroll bar that was clicked.
func (p *Pane) click(x, y int) sel.Intent {
	if y < 1 || y >= p.h || x < 0 || x >= p.w {
		return sel.Intent{}
	}
	if from, to := p.thumb(); x == p.w-1 && newMeasure(p.w).bar > 0 && to > from {
		return p.scroll((y-1)*(p.page.len()-p.height())/max(p.height()-1, 1) - p.top)
	}
	if offset, ok := p.offsetAt(x, p.top+y-1); ok {
		return p.settle(p.story.SentenceAt(offset))
	}
	return sel.Intent{}
}

// sentenceNear returns a sentence at a row of the page, one that is wholly in
// sight if there is any. Where there is none, it is another than the chosen one
// if that lies behind in the direction of the movement, which would otherwise
// be undone when that one is brought into sight again.
func (p *Pane) sentenceNear(row, direction int) int {
	at := p.story.SentenceAt(p.page.offset(row))
	for _, n := range [...]int{at, at + 1, at - 1, at + 2, at - 2} {
		if n >= 0 && n < len(p.story.Sentences) && p.whole(n) {
			return n
		}
	}
	if at == p.sel.Sentence && !p.inSight(at) {
		at += direction
	}
	return max(0, min(at, len(p.story.Sentences)-1))
}

// whole reports whether all rows of a sentence are in sight.
func (p *Pane) whole(sentence int) bool {
	from, to := p.rowsOf(sentence)
	return from >= p.top && to <= p.top+p.height()
}

// inSight reports whether a sentence can be read where the window is: all of
// it, or a part of one that is taller than the window.
func (p *Pane) inSight(sentence int) bool {
	from, to := p.rowsOf(sentence)
	if to-from > p.height() {
		return from < p.top+p.height() && to > p.top
	}
	return from >= p.top && to <= p.top+p.height()
}

// scrollTo puts a row at the top, as far as the page reaches, and keeps it
// there over changes of width.
func (p *Pane) scrollTo(row int) {
	p.top = row
	p.clamp()
	p.setAnchor()
}

func (p *Pane) setAnchor() {
	p.anchor = inHead
	if p.top >= len(p.page.head) {
		p.anchor = p.page.offset(p.top)
	}
}

// scrollToSentence brings the chosen sentence into sight: as little as needed
// when it is near, and with a third of the window above it when it is not, so
// that a reader who jumps there sees what led up to it.
func (p *Pane) scrollToSentence() {
	if p.sel.Sentence != p.settled {
		p.settled = -1
	}
	if p.story == nil || p.hidden() || p.inSight(p.sel.Sentence) && (p.settled >= 0 || p.margin()) {
		return
	}
	before := p.top
	p.bringSentence()
	if p.top != before {
		p.setAnchor()
	}
}

// keepSentence is scrollToSentence after a change of size, which leaves the
// anchor where it was: a window that becomes narrow and wide again ends up
// where it began.
func (p *Pane) keepSentence() {
	if p.story == nil || p.hidden() || p.inSight(p.sel.Sentence) {
		return
	}
	p.bringSentence()
}

func (p *Pane) bringSentence() {
	from, to := p.rowsOf(p.sel.Sentence)
	if p.sel.Sentence == 0 && to <= p.height() {
		p.top = 0
		return
	}
	v := cells.Window{Top: p.top, Len: p.page.len(), Height: p.height()}
	switch {
	case from > p.top+2*v.Height, to < p.top-v.Height:
		v.Top = from - max(0, min(v.Height/3, v.Height-(to-from)))
		v.Clamp()
	default:
		v.Show(from, to, v.Margin())
	}
	p.top = v.Top
}

// margin reports whether the chosen sentence has the rows around it in sight
// that a reader going on from it will want, or the page has no more.
func (p *Pane) margin() bool {
	from, to := p.rowsOf(p.sel.Sentence)
	v := cells.Window{Top: p.top, Len: p.page.len(), Height: p.height()}
	v.Show(from, to, v.Margin())
	return v.Top == p.top || to-from > v.Height
}
