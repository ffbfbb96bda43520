// Package reader is the text pane: one story, set for reading.
//
// A story is its title, where and when it was published, and its paragraphs,
// wrapped to at most 80 columns however wide the pane is. In the text are
// marked, each in its own style (see package theme): the chosen sentence, also
// by a sign at the left of its rows; the mentions of the chosen actor; the date
// expressions; source, cue and content of the chosen statement; and the matches
// of a search.
//
// The pane wraps a story once for a width and keeps the rows, as byte ranges of
// its text; what stands in a row is found by binary search. So a key costs the
// same in a story of a megabyte as in one of a page. Only opening such a story
// and changing its width cost more: about 10 ms for the megabyte.
//
// Moving in the text moves the selection, which takes the other panes along:
// up and down go by sentences; pages, the wheel and the scroll bar go by rows,
// and the chosen sentence follows when it would leave the screen.
package reader

import (
	"charm.land/bubbles/v2/key"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
)

// Pane is the text pane. Make one with [New].
type Pane struct {
	look    *theme.Look
	keys    *keys.Map
	w, h    int
	dossier *model.Dossier
	sel     sel.Selection
	story   *model.Story // the one selected; nil when there is none

	page  *page
	marks marks

	// top is the row of the page at the top of the window. anchor is the
	// byte of the text that stands there since the reader last moved, or
	// inHead: what a change of width keeps in place.
	top    int
	anchor int
	// settled is the sentence that the reader's own scrolling or click chose,
	// and that therefore stays where it is on the screen; -1 for none.
	settled int

	matches []model.Span
	current int
	version int // counts the changes of what the keys of drawn do not tell

	drawn   drawn
	drawing []string
}

// inHead is the anchor of a page whose title is in sight.
const inHead = -1

// New returns an empty pane.
func New(look *theme.Look, bindings *keys.Map) *Pane {
	p := &Pane{look: look, keys: bindings, anchor: inHead, current: -1, settled: -1}
	p.layOut()
	return p
}

// SetSize gives the pane its size in cells. The text at the top stays there as
// far as the chosen sentence stays in sight.
func (p *Pane) SetSize(w, h int) {
	w, h = max(w, 0), max(h, 0)
	if w == p.w && h == p.h {
		return
	}
	p.w, p.h = w, h
	p.layOut()
}

// SetLook gives the pane another look.
func (p *Pane) SetLook(look *theme.Look) {
	p.look = look
	p.marks = marks{}
	p.version++
	p.layOut()
	p.mark()
}

// SetDossier replaces the stories. The pane shows nothing new until [Pane.Show]
// selects something in them; a story that is the same in both stays as it is.
func (p *Pane) SetDossier(d *model.Dossier) {
	p.dossier = d
	p.marks = marks{}
	p.version++
	if story := p.find(p.sel.Story); p.story == nil || story == nil || story.ID != p.story.ID || story.Text != p.story.Text {
		p.matches, p.current = nil, -1
		p.open(p.sel.Story)
	}
	p.mark()
}

// find returns a story of the dossier, or nil.
func (p *Pane) find(id model.StoryID) *model.Story {
	if p.dossier == nil {
		return nil
	}
	return p.dossier.Story(id)
}

// Show brings a selection into view: it opens its story, marks what is chosen,
// and scrolls as little as needed to show the chosen sentence.
func (p *Pane) Show(s sel.Selection) {
	moved := s.Story != p.sel.Story
	p.sel = s
	if moved {
		p.matches, p.current = nil, -1
		p.version++
		p.open(s.Story)
		p.top, p.anchor, p.settled = 0, inHead, -1
	}
	p.mark()
	p.scrollToSentence()
}

// open makes a story of the dossier the one in the pane.
func (p *Pane) open(id model.StoryID) {
	p.story = p.find(id)
	p.layOut()
}

// SetMatches marks the matches of a text search in the story in the pane, in
// the order of the text, and the one of them that the reader is at; a current
// outside the list is none. They are forgotten when another story is opened.
func (p *Pane) SetMatches(matches []model.Span, current int) {
	p.matches, p.current = matches, current
	p.marks.matches = p.matchSpans()
	p.version++
}

// Story returns the story in the pane, or nil.
func (p *Pane) Story() *model.Story { return p.story }

// SentenceAtTop returns the first sentence of which a row is in sight.
func (p *Pane) SentenceAtTop() int {
	if p.story == nil {
		return 0
	}
	return p.story.SentenceAt(p.page.offset(p.top))
}

// ShortHelp returns the keys that matter in the text.
func (p *Pane) ShortHelp() []key.Binding {
	bindings := []key.Binding{p.keys.Down, p.keys.Up, p.keys.PageDown}
	if p.sel.Actor != "" {
		bindings = append(bindings, p.keys.NextMention)
	}
	if len(p.matches) > 0 {
		bindings = append(bindings, p.keys.NextMatch)
	}
	return append(bindings, p.keys.Copy)
}

// layOut makes the page for story, width and look, unless there is one, and
// puts the text that was at the top there again. A pane that is not on screen
// keeps the page it had, or has an empty one.
func (p *Pane) layOut() {
	wanted := pageKey{p.story, newMeasure(p.w).text, p.look.Metrics}
	if p.hidden() {
		if p.page == nil || p.page.key.story != p.story {
			p.page = &page{key: pageKey{story: p.story}}
		}
		return
	}
	if p.page == nil || p.page.key != wanted {
		p.page = newPage(wanted)
	}
	if p.anchor != inHead {
		p.top = p.page.row(p.anchor)
	}
	p.clamp()
	p.keepSentence()
}

// hidden reports whether there is no room for any text.
func (p *Pane) hidden() bool { return p.w == 0 || p.height() == 0 }

// height returns the number of rows below the title row.
func (p *Pane) height() int { return max(p.h-1, 0) }

// clamp keeps the window on the page.
func (p *Pane) clamp() {
	v := cells.Window{Top: p.top, Len: p.page.len(), Height: p.height()}
	v.Clamp()
	p.top = v.Top
}
