// Package timeline is the pane that shows when things happened: the events and
// the dated statements of a dossier by day, under headings for years and
// months, and a strip that shows where the dates crowd: over their whole span, or
// over that of most of them, with « and » for the few that lie far outside.
//
// Entries stand at their first day. One that covers more, a week or a quarter,
// stands before the single days under a heading of its own that says so. What
// has no date is not here at all. With an actor chosen, the entries without him
// are dimmed, not removed, so that the days keep their places.
//
// Entries take differing numbers of rows and a dossier may have 100,000 of
// them, so the pane lays out only what is near its window (see [cells.Anchor])
// and keeps those layouts until the width, the look or the dossier changes.
package timeline

import (
	"charm.land/bubbles/v2/key"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
)

// Pane is the timeline. It is made by New and lives as long as the program.
type Pane struct {
	look *theme.Look
	keys *keys.Map

	dossier *model.Dossier
	entries []model.Entry
	w, h    int

	shown  sel.Selection
	cursor int  // index into entries
	exact  bool // the entry is the one selected, not only the nearest in time
	anchor cells.Anchor

	blocks map[int]*block // laid out entries by index
	strip  *strip         // nil until drawn
	frames [2]frame       // the last rows drawn, unfocused and focused
}

// frame is what Rows returned last, kept until something visible changes.
type frame struct {
	rows  []string
	fresh bool
}

// keptBlocks bounds the number of entries kept laid out: several screens full.
const keptBlocks = 1000

// New returns an empty timeline.
func New(look *theme.Look, keys *keys.Map) *Pane {
	return &Pane{look: look, keys: keys, blocks: make(map[int]*block)}
}

// SetSize gives the pane w by h cells, its title row included.
func (p *Pane) SetSize(w, h int) {
	w, h = max(w, 0), max(h, 0)
	if w == p.w && h == p.h {
		return
	}
	p.w, p.h = w, h
	p.forget()
	p.scrollToCursor()
}

// SetLook changes how the pane is drawn.
func (p *Pane) SetLook(look *theme.Look) {
	p.look = look
	p.forget()
	p.scrollToCursor()
}

// SetDossier shows another dossier. What the reader looks at stays where it is
// on the screen as far as the new one has it, which is what one that has grown
// does; else the timeline is shown from its beginning until Show says where.
func (p *Pane) SetDossier(d *model.Dossier) {
	before := p.inSight()
	p.dossier, p.entries = d, nil
	if d != nil {
		p.entries = d.Timeline()
	}
	p.forget()
	p.cursor, p.exact = p.entryOf(p.shown)
	p.anchor = cells.Anchor{}
	for _, seen := range before {
		if d == nil {
			break
		}
		if i, ok := d.EntryOf(seen.story, seen.kind, seen.item); ok {
			p.anchor.Place(i, seen.row, len(p.entries), p.bodyHeight(), p.height)
			return
		}
	}
	p.shown = sel.Selection{}
}

// seen is an entry and the row of the list at which it stands.
type seen struct {
	story model.StoryID
	kind  model.EntryKind
	item  model.Ordinal
	row   int
}

// inSight returns the entries by which the place in the list is held when the
// list changes: that under the cursor, if it is in sight, then all the visible
// ones.
func (p *Pane) inSight() []seen {
	var all []seen
	add := func(i int) bool {
		row, ok := p.anchor.Row(i, p.bodyHeight(), p.height)
		if ok {
			e := p.entries[i]
			all = append(all, seen{p.dossier.Heading(int(e.Story)).ID, e.Kind, e.Item, row})
		}
		return ok
	}
	if p.bodyHeight() == 0 || len(p.entries) == 0 {
		return nil
	}
	add(p.cursor)
	for i := p.top(); i < len(p.entries) && add(i); i++ {
		continue
	}
	return all
}

// forget drops everything that depends on width, look or dossier.
func (p *Pane) forget() {
	clear(p.blocks)
	p.strip = nil
	p.changed()
}

// changed drops the rows drawn before.
func (p *Pane) changed() { p.frames = [2]frame{} }

// Show puts the cursor on the entry that the selection names and scrolls it into
// view. Showing the same selection again does nothing, so a reader who has
// scrolled away with the wheel stays where he is.
func (p *Pane) Show(s sel.Selection) {
	if s == p.shown {
		return
	}
	p.shown = s
	p.cursor, p.exact = p.entryOf(s)
	p.scrollToCursor()
}

// entryOf returns the index of the entry that stands for a selection: the
// chosen event or statement, else the first entry of the sentence, else the
// last one that is not after the day. That one is only near, not exact: it may
// have nothing to do with what is being read.
func (p *Pane) entryOf(s sel.Selection) (i int, exact bool) {
	if len(p.entries) == 0 || s == (sel.Selection{}) {
		return 0, false
	}
	if i, ok := p.chosenEntry(s); ok {
		return i, true
	}
	if in := p.dossier.EntriesIn(s.Story, s.Sentence); len(in) > 0 {
		return in[0], true
	}
	if s.Day == 0 {
		return min(p.cursor, len(p.entries)-1), false
	}
	from, to := p.dossier.EntriesOn(s.Day)
	if from < to {
		return from, false
	}
	return max(from-1, 0), false
}

// chosenEntry returns the entry of the chosen event or statement, if one is
// chosen and dated.
func (p *Pane) chosenEntry(s sel.Selection) (int, bool) {
	if s.Event != 0 {
		return p.dossier.EntryOf(s.Story, model.EntryEvent, s.Event)
	}
	return p.dossier.EntryOf(s.Story, model.EntryStatement, s.Statement)
}

// scrollToCursor brings the cursor into view, moving as little as needed.
func (p *Pane) scrollToCursor() {
	p.anchor.Show(p.cursor, len(p.entries), p.bodyHeight(), p.height)
	p.changed()
}

// ShortHelp returns the keys that matter here, for the footer.
func (p *Pane) ShortHelp() []key.Binding {
	k := p.keys
	return []key.Binding{k.Down, k.Up, k.NextDate, k.PreviousDate, k.GoToDate, k.Open}
}
