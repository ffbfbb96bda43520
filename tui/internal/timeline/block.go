package timeline

import (
	"slices"
	"strconv"
	"strings"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/theme"
)

// block is one entry laid out: the headings that stand above it, if any, and
// its text.
type block struct {
	year, month string          // headings; "" for none
	coarse      string          // heading of a coarse date; "" for none
	newDay      bool            // the day is shown beside it
	actors      []model.ActorID // who takes part
	text        cells.Paragraph
	marker      string // of the story, on the right of the last row
	rows        int    // headings included

	drawn []string // the rows as drawn last, nil before
	state drawState
}

// drawState is all that the rows of an entry depend on besides its layout.
type drawState struct {
	chosen, focused bool // under the cursor; and the pane has the keys
	near            bool // under the cursor, but only the nearest in time
	dim             bool // without the chosen actor
	day             bool // the day is written beside it
}

// maxRows is how many rows the text of an entry may take, maxBytes how much of
// it is looked at: a clause of many kilobytes is cut long before its end.
const (
	maxRows  = 3
	margin   = 1 // blank cells before the border
	maxBytes = 2000
)

// A row of an entry, wide and narrow:
//
//	▌14 Fri ● Dockers closed the        ▌14 ● Dockers closed
//	▌         harbour of Norvik  1      ▌     the harbour  1
//
// columns are the places of a row: a sign for the cursor, the day, the sign of
// the entry, then the text.
type columns struct{ day, sign, text int }

func (p *Pane) columns() columns {
	c := columns{}
	switch {
	case p.w >= 26:
		c = columns{day: 1, sign: 8, text: 10}
	case p.w >= 12:
		c = columns{day: 1, sign: 4, text: 6}
	default:
		c = columns{day: 1, sign: 1, text: 3}
	}
	return c
}

// narrowDay reports whether the column of the day has no room for the weekday.
func (p *Pane) narrowDay() bool { return p.w < 26 }

// height returns the rows of an entry, its headings included.
func (p *Pane) height(i int) int { return p.block(i).rows }

// block returns an entry laid out, from what is kept if it is there.
func (p *Pane) block(i int) *block {
	if b := p.blocks[i]; b != nil {
		return b
	}
	if len(p.blocks) >= keptBlocks {
		clear(p.blocks)
	}
	b := p.layOut(i)
	p.blocks[i] = b
	return b
}

// layOut lays an entry out. Nothing in it depends on the cursor or the chosen
// actor, which change with every key.
func (p *Pane) layOut(i int) *block {
	e := p.entries[i]
	b := &block{}
	p.addHeadings(b, i)
	b.actors = p.dossier.EntryActors(e)
	if p.dossier.Len() > 1 {
		b.marker = strconv.Itoa(int(e.Story) + 1)
	}
	width := p.w - p.columns().text - margin
	if b.marker != "" {
		width -= len(b.marker) + 1
	}
	p.compose(b, e, width)
	rows := b.text.Wrap(p.look.Metrics, width, maxRows)
	for _, heading := range []string{b.year, b.month, b.coarse} {
		if heading != "" {
			rows++
		}
	}
	b.rows = rows
	return b
}

// dimmed reports whether an entry is without the chosen actor.
func (p *Pane) dimmed(b *block) bool {
	return p.shown.Actor != "" && !slices.Contains(b.actors, p.shown.Actor)
}

// addHeadings sets the headings by what stands before the entry.
func (p *Pane) addHeadings(b *block, i int) {
	e := p.entries[i]
	year, month, _ := e.First.Date()
	sameYear, sameMonth, sameSpan := false, false, false
	if i > 0 {
		before := p.entries[i-1]
		y, m, _ := before.First.Date()
		sameYear, sameMonth = y == year, y == year && m == month
		sameSpan = before.First == e.First && before.Last == e.Last
	}
	if !sameYear {
		b.year = strconv.Itoa(year)
	}
	if !sameMonth {
		b.month = month.String() + " " + strconv.Itoa(year)
	}
	switch {
	case !coarse(e):
		b.newDay = !sameSpan
	case !sameSpan:
		date := p.dossier.StoryAt(int(e.Story)).Date(e.Date)
		b.coarse = coarseLabel(e, date.Value, p.look.Span, p.look.Bullet)
	}
}

// signOf returns the sign of an entry. A dimmed one has the least of signs, so
// that it is told from the others without colour too.
func (p *Pane) signOf(e model.Entry, dim bool) string {
	switch {
	case dim:
		return p.look.Bullet
	case e.Planned:
		return p.look.Signs.Planned
	case e.Kind == model.EntryStatement:
		return p.look.Statement
	default:
		return p.look.Event
	}
}

// compose writes the text of an entry: who says it, or that it is planned, then
// whether its date is early, late or about in its days, then the clause, then who takes part and is not named in it.
func (p *Pane) compose(b *block, e model.Entry, width int) {
	story := p.dossier.StoryAt(int(e.Story))
	if e.Kind == model.EntryStatement {
		st := story.Statement(e.Item)
		speaker, act := theme.SpeakerAndAct(story, st)
		b.text.Add(p.look.Actor, cells.Clip(speaker, maxBytes)).Add("", " ").Add(p.look.Act, act).Add("", " ")
	} else if e.Planned && width >= 16 {
		b.text.Add(p.look.Theme.Planned, "planned").Add("", " ")
	}
	if word := theme.ModifierWord(story.Date(e.Date).Modifier); word != "" && width >= 16 {
		b.text.Add(p.look.Faint, word+" "+p.look.Bullet+" ")
	}
	clause := cells.Clip(story.Slice(p.dossier.EntrySpan(e)), maxBytes)
	b.text.Add(p.look.Text, clause)
	if e.Kind == model.EntryEvent && width >= 24 {
		p.addCircumstances(b, story, e, clause)
	}
}

// addCircumstances adds, faintly, the actors and the place that the clause does
// not name in the words of the dossier: it may say "he" or "the ministry".
func (p *Pane) addCircumstances(b *block, story *model.Story, e model.Entry, clause string) {
	add := func(name string) {
		if name != "" && !strings.Contains(clause, name) {
			b.text.Add(p.look.Faint, " "+p.look.Bullet+" "+cells.Clip(name, 200))
		}
	}
	add(story.Event(e.Item).Place)
	for _, id := range b.actors[:min(len(b.actors), 6)] {
		if profile := p.dossier.Profile(id); profile != nil {
			add(profile.Name)
		}
	}
}
