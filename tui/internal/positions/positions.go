// Package positions is the pane that shows who says what: above, the actors,
// those who say most first; below, what the chosen one has said, oldest first,
// each statement with its day, its act as a word, its words and how it came
// about (to whom, reported by whom, how openly).
//
// The first row of the actors stands for everybody: choosing it clears the
// filter, and the statements are then those of all actors with the speaker's
// name. Places, which do not act, stand at the end. An actor who says nothing
// has the sentences that mention him in place of statements.
//
// The keys work in one of the two parts, the actors or the statements; left,
// right and enter change it. Where the pane is too low for both, only that part
// is shown. As in the timeline, only what is near the windows is ever laid out.
package positions

import (
	"sort"

	"charm.land/bubbles/v2/key"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
)

// part is one of the two lists of the pane.
type part uint8

const (
	actors part = iota
	statements
)

// Pane is the positions pane. It is made by New and lives as long as the
// program.
type Pane struct {
	look *theme.Look
	keys *keys.Map

	dossier *model.Dossier
	w, h    int
	shown   sel.Selection
	active  part

	// acted is set once the reader has moved. From then on the actors keep the
	// rows they have, held, when stories come in: with as many rows as there are
	// actors, one more would push down what he reads below.
	acted bool
	held  int

	weightOf int // of the heaviest actor, for the bars
	window   cells.Window
	speaking int // with no actor chosen, the row of who makes the chosen statement; 0 for none

	list   list // what the lower part shows
	cursor int  // index into list
	exact  bool // the item is the one selected, not only the nearest
	anchor cells.Anchor
	blocks map[blockKey]*block

	drawnActors map[int]string // rows of actors that nothing marks
	frames      [2]frame
}

// frame is what Rows returned last, kept until something visible changes.
type frame struct {
	rows  []string
	fresh bool
}

// keptBlocks bounds the number of items kept laid out: several screens full.
const keptBlocks = 1000

// New returns an empty pane.
func New(look *theme.Look, keys *keys.Map) *Pane {
	return &Pane{look: look, keys: keys, blocks: make(map[blockKey]*block), drawnActors: make(map[int]string)}
}

// SetSize gives the pane w by h cells, its title row included.
func (p *Pane) SetSize(w, h int) {
	w, h = max(w, 0), max(h, 0)
	if w == p.w && h == p.h {
		return
	}
	p.w, p.h, p.held = w, h, 0
	p.forget()
	p.scrollToCursors()
}

// SetLook changes how the pane is drawn.
func (p *Pane) SetLook(look *theme.Look) {
	p.look = look
	p.forget()
	p.scrollToCursors()
}

// SetDossier shows another dossier. What the reader looks at stays where it is
// on the screen as far as the new one has it; else everybody's statements are
// shown, until Show names an actor.
func (p *Pane) SetDossier(d *model.Dossier) {
	rows, items := p.actorsInSight(), p.itemsInSight()
	shown := p.shown
	if p.acted {
		p.held = p.layout().actors
	}
	p.dossier, p.shown = d, sel.Selection{}
	p.weightOf = heaviest(d)
	p.window = cells.Window{}
	p.forget()
	if d == nil || d.Profile(shown.Actor) == nil {
		shown.Actor = ""
	}
	p.choose(sel.Selection{})
	p.choose(shown)
	p.scrollToCursors()
	p.keepActors(rows)
	p.keepItems(items)
}

// heaviest returns the weight of the actor who has most of the stories, for the
// bars. Actors are ranked by it, the places among themselves behind the others.
func heaviest(d *model.Dossier) int {
	if d == nil || d.ProfileCount() == 0 {
		return 0
	}
	n := d.ProfileCount()
	places := sort.Search(n, func(i int) bool { return d.ProfileAt(i).Kind == model.KindPlace })
	return max(weight(d.ProfileAt(0)), weight(d.ProfileAt(min(places, n-1))))
}

// weight is how much of the stories an actor has: a statement counts as three
// mentions, as in the ranking of the dossier.
func weight(profile *model.Profile) int { return 3*profile.Statements + profile.Mentions }

// forget drops everything laid out.
func (p *Pane) forget() {
	clear(p.blocks)
	clear(p.drawnActors)
	p.changed()
}

// changed drops the rows drawn before.
func (p *Pane) changed() { p.frames = [2]frame{} }

// Show puts the cursors on the actor and the statement that the selection names
// and scrolls them into view. Showing the same selection again does nothing.
func (p *Pane) Show(s sel.Selection) {
	if s == p.shown {
		return
	}
	if p.shown != (sel.Selection{}) {
		p.moved()
	}
	p.choose(s)
	p.scrollToCursors()
}

// moved notes that the reader has moved, after which rows may be shared out anew.
func (p *Pane) moved() {
	p.acted = true
	if p.held != 0 {
		p.held = 0
		p.scrollToCursors()
	}
}

// choose moves both cursors, and fills the lower part anew where the actor is
// another one.
func (p *Pane) choose(s sel.Selection) {
	if p.dossier == nil {
		p.list, p.speaking = list{}, 0
		return
	}
	if s.Actor != p.shown.Actor || s == (sel.Selection{}) {
		p.list = p.listOf(s.Actor)
		p.anchor = cells.Anchor{}
		clear(p.blocks)
	}
	p.shown = s
	p.window.Cursor = 0
	if rank, ok := p.dossier.ProfileIndex(s.Actor); ok {
		p.window.Cursor = rank + 1
	}
	p.cursor, p.exact = p.list.find(p.dossier, s)
	p.speaking = p.speakerRow(s)
}

// speakerRow returns the row of the actor who makes the chosen statement, where
// no actor is chosen, so that he can be seen among the others; else 0.
func (p *Pane) speakerRow(s sel.Selection) int {
	story := p.dossier.Story(s.Story)
	if s.Actor != "" || story == nil {
		return 0
	}
	st := story.Statement(s.Statement)
	if st == nil {
		return 0
	}
	if actor := story.Actor(st.Actor); actor != nil {
		if rank, ok := p.dossier.ProfileIndex(actor.Profile); ok {
			return rank + 1
		}
	}
	return 0
}

// scrollToCursors shares the height out anew and brings both cursors into view.
func (p *Pane) scrollToCursors() {
	l := p.layout()
	p.window.Len, p.window.Height = p.actorRows(), l.actors
	p.window.Show(p.window.Cursor, p.window.Cursor+1, 1)
	p.anchor.Show(p.cursor, p.list.len(), l.list, p.height)
	p.changed()
}

// actorRows returns the rows of the actors list: everybody, then each actor.
func (p *Pane) actorRows() int {
	if p.dossier == nil || p.dossier.ProfileCount() == 0 {
		return 0
	}
	return p.dossier.ProfileCount() + 1
}

// profile returns the actor in a row of the list, nil for everybody.
func (p *Pane) profile(row int) *model.Profile {
	if row < 1 || row >= p.actorRows() {
		return nil
	}
	return p.dossier.ProfileAt(row - 1)
}

// chosen returns the chosen actor, or nil.
func (p *Pane) chosen() *model.Profile {
	if p.dossier == nil {
		return nil
	}
	return p.dossier.Profile(p.shown.Actor)
}

// ShortHelp returns the keys that matter in the active part, for the footer.
func (p *Pane) ShortHelp() []key.Binding {
	k := p.keys
	if p.active == actors {
		return []key.Binding{k.Down, k.Up, k.Right, k.FindActor}
	}
	return []key.Binding{k.Down, k.Up, k.Left, k.Open}
}

// InStatements reports whether the list of statements is the active part, so
// that opening means to read on there and not to enter the list.
func (p *Pane) InStatements() bool { return p.active == statements }
