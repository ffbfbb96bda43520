package positions

import (
	"fmt"
	"strconv"
	"strings"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/theme"
)

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

// draw draws every row of the pane, part by part as the layout shares them out.
func (p *Pane) draw(focused bool) []string {
	rows := make([]string, 0, p.h)
	if p.w == 0 || p.h == 0 {
		return append(rows, make([]string, p.h)...)
	}
	l := p.layout()
	rows = append(rows, p.title(focused))
	for i := range l.actors {
		rows = append(rows, p.keptActorRow(p.window.Top+i, focused))
	}
	for i := range l.separator {
		rows = append(rows, p.separatorRow(i, focused))
	}
	for range l.note {
		rows = append(rows, p.look.Line(p.w, "").Add(p.look.Faint, " "+p.note()).String())
	}
	rows = p.drawList(rows, len(rows)+l.list, focused)
	for len(rows) < p.h {
		rows = append(rows, p.look.Line(p.w, "").String())
	}
	return rows
}

// The columns of the counts on the right of the actors.
const (
	saidHead, namedHead = " said", "  named"
	countsFrom          = 30 // the width from which both are shown
	saidFrom            = 18 // the width from which the first is
)

// title draws the title row, on whose right the counts of the actors have their
// headings.
func (p *Pane) title(focused bool) string {
	style, sign := p.look.Title, " "
	if focused {
		style, sign = p.look.TitleFocused, p.look.Focus
	}
	l := p.look.Line(p.w, style)
	l.Add("", sign+"Positions")
	if focused && p.layout().actors == 0 {
		l.Add("", " "+p.look.Bullet+" statements")
	}
	right := ""
	switch {
	case p.actorRows() == 0 || p.layout().actors == 0:
	case p.w >= countsFrom:
		right = saidHead + namedHead
	case p.w >= saidFrom:
		right = saidHead
	}
	if len(right)+1 < l.Room() {
		l.Fill(len(right)+1).Add("", right)
	}
	return l.String()
}

// count writes a number into a column, shortened where it has too many digits.
func count(n, width int) string {
	s := strconv.Itoa(n)
	if len(s) > width-1 {
		s = strconv.Itoa(n/1000) + "k"
	}
	return cells.Blanks(width-len(s)) + s
}

// cursorStyle returns the base and the sign of a row, chosen or not.
func (p *Pane) cursorStyle(chosen bool, in part, focused bool) (cells.Style, string) {
	switch {
	case !chosen:
		return "", " "
	case focused && p.active == in:
		return p.look.CursorFocused, p.look.Signs.Cursor
	default:
		return p.look.Theme.Cursor, p.look.Signs.Cursor
	}
}

// keptActorRow returns a row of the actors, drawn anew only where it is marked:
// the others look the same until the width, the look or the dossier changes.
func (p *Pane) keptActorRow(row int, focused bool) string {
	if row == p.window.Cursor || row > 0 && row == p.speaking {
		return p.actorRow(row, focused)
	}
	if s, ok := p.drawnActors[row]; ok {
		return s
	}
	if len(p.drawnActors) >= keptBlocks {
		clear(p.drawnActors)
	}
	s := p.actorRow(row, focused)
	p.drawnActors[row] = s
	return s
}

// actorRow draws a row of the actors: a bar for the weight, the name, what he
// is, and the counts.
func (p *Pane) actorRow(row int, focused bool) string {
	if row >= p.actorRows() {
		text := ""
		if row == 0 {
			text = " Nobody speaks or is named here."
		}
		return p.look.Line(p.w, "").Add(p.look.Faint, text).String()
	}
	base, sign := p.cursorStyle(row == p.window.Cursor, actors, focused)
	if row > 0 && row == p.speaking {
		sign = p.look.Statement
	}
	l := p.look.Line(p.w, base).Add(p.look.Theme.Bar, sign)
	profile := p.profile(row)
	said, named := 0, 0
	right := p.countsWidth()
	if profile == nil {
		said = p.dossier.Said("").Len()
		p.drawName(l, right, "Everybody", "", p.look.Strong, p.look.Role)
	} else {
		said, named = profile.Statements, profile.Mentions
		if p.w >= countsFrom {
			l.Add(p.look.Bar, p.bar(weight(profile))).Add("", " ")
		}
		p.drawName(l, right, cells.Fold(cells.Clip(profile.Name, 400)), p.describe(profile), p.nameStyle(profile), p.look.Role)
	}
	l.Fill(right)
	if right > 0 {
		l.Add(p.look.Count, count(said, len(saidHead)))
	}
	if right > len(saidHead)+1 {
		if profile == nil {
			l.Fill(1)
		} else {
			l.Add(p.look.Count, count(named, len(namedHead)))
		}
	}
	return l.String()
}

// nameStyle sets those who say something apart from those who are only named.
func (p *Pane) nameStyle(profile *model.Profile) cells.Style {
	switch {
	case profile.Kind == model.KindPlace, profile.Statements == 0:
		return p.look.Text
	default:
		return p.look.Actor
	}
}

// countsWidth returns the cells the counts take on the right, the margin
// included.
func (p *Pane) countsWidth() int {
	switch {
	case p.w >= countsFrom:
		return len(saidHead) + len(namedHead) + 1
	case p.w >= saidFrom:
		return len(saidHead) + 1
	default:
		return 0
	}
}

// barCells is the width of the bar before an actor.
const barCells = 5

// bar draws a weight in proportion to the greatest; any weight at all shows.
func (p *Pane) bar(weight int) string {
	full := 0
	if p.weightOf > 0 {
		full = (weight*barCells + p.weightOf - 1) / p.weightOf
	}
	full = max(0, min(full, barCells))
	return strings.Repeat(p.look.BarFull, full) + strings.Repeat(p.look.BarEmpty, barCells-full)
}

// drawName adds a name and a description, each in its style, and keeps right
// cells free.
func (p *Pane) drawName(l *cells.Line, right int, name, description string, style, faint cells.Style) {
	room := l.Room() - right
	name = p.look.Cut(name, room)
	l.Add(style, name)
	room -= p.look.Width(name) + 2
	if description != "" && room >= 4 {
		l.Add("", "  ").Add(faint, p.look.Cut(description, room))
	}
}

// describe says what an actor is: his role and whom he belongs to, else his
// kind.
func (p *Pane) describe(profile *model.Profile) string {
	words := cells.Clip(profile.Role, 200)
	if boss := p.dossier.Profile(profile.Affiliation); boss != nil && boss.ID != profile.ID {
		if words != "" {
			words += ", "
		}
		words += cells.Clip(boss.Name, 200)
	}
	if words == "" {
		words = theme.KindWord(profile.Kind)
	}
	if profile.Unnamed {
		words = "unnamed " + p.look.Bullet + " " + words
	}
	return cells.Fold(words)
}

// separatorRow draws what stands between the parts: the chosen actor and what
// is known of him, in the second row his other names.
func (p *Pane) separatorRow(i int, focused bool) string {
	profile := p.chosen()
	if i > 0 {
		l := p.look.Line(p.w, "").Add("", " ")
		return l.Add(p.look.Faint, p.alsoKnownAs(profile)).String()
	}
	style, sign := p.look.Title, p.look.Horizontal
	if focused && p.active == statements {
		style, sign = p.look.TitleFocused, p.look.Focus
	}
	l := p.look.Line(p.w, style).Add("", sign)
	place := ""
	if n := p.list.len(); n > 0 {
		place = fmt.Sprintf("%d/%d", p.cursor+1, n)
	}
	right := 0
	if len(place)+14 < p.w {
		right = len(place) + 1
	}
	if profile == nil {
		p.drawName(l, right, "Everybody", "all statements", "", "")
	} else {
		p.drawName(l, right, cells.Fold(cells.Clip(profile.Name, 400)), p.describe(profile), "", "")
	}
	if right > 0 {
		l.Fill(right).Add("", place)
	}
	return l.String()
}

// alsoKnownAs lists the other names of the chosen actor after his kind.
func (p *Pane) alsoKnownAs(profile *model.Profile) string {
	switch {
	case profile == nil:
		return fmt.Sprintf("%d actors and places", max(p.actorRows()-1, 0))
	case len(profile.Aliases) == 0:
		return theme.KindWord(profile.Kind)
	}
	aliases := profile.Aliases[:min(len(profile.Aliases), 20)]
	text := strings.Join(aliases, ", ")
	return cells.Fold(cells.Clip(theme.KindWord(profile.Kind)+" "+p.look.Bullet+" also: "+text, 1000))
}

// note explains a list that does not hold statements.
func (p *Pane) note() string {
	profile := p.chosen()
	switch {
	case profile == nil:
		return "No statements in these stories."
	case p.list.shortened:
		return fmt.Sprintf("Says nothing in these stories; mentioned %d times, the first %d sentences:", profile.Mentions, len(p.list.mentions))
	default:
		return fmt.Sprintf("Says nothing in these stories; mentioned %s.", times(profile.Mentions))
	}
}

// times says how often something happened.
func times(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	default:
		return strconv.Itoa(n) + " times"
	}
}

// drawList appends the visible rows of the list, up to row end of the pane.
func (p *Pane) drawList(rows []string, end int, focused bool) []string {
	skip := p.anchor.Skip
	for i := p.anchor.Item; i < p.list.len() && len(rows) < end; i++ {
		all := p.itemRows(i, focused)
		all = all[min(skip, len(all)):]
		rows = append(rows, all[:min(len(all), end-len(rows))]...)
		skip = 0
	}
	return rows
}

// itemRows returns all rows of an item, which are kept with its layout: from
// one frame to the next only the rows of the cursor change.
func (p *Pane) itemRows(i int, focused bool) []string {
	b := p.block(i)
	here := i == p.cursor
	state := drawState{lit: here && focused && p.active == statements, exact: here && p.exact}
	if b.drawn != nil && b.state == state {
		return b.drawn
	}
	b.drawn, b.state = make([]string, 0, b.rows), state
	for k := range b.rows {
		b.drawn = append(b.drawn, p.itemRow(b, i, k, focused))
	}
	return b.drawn
}

// itemRow draws row k of an item.
func (p *Pane) itemRow(b *block, i, k int, focused bool) string {
	base, sign := p.cursorStyle(i == p.cursor && (b.state.exact || b.state.lit), statements, focused)
	if i == p.cursor && k == 0 {
		sign = p.look.Signs.Cursor // where the reader is near to, if nothing more
	}
	l := p.look.Line(p.w, base).Add(p.look.Theme.Bar, sign)
	if k < b.head.Rows() {
		l.Fill(p.w - headColumn)
		b.head.Draw(l, k, "")
		return l.String()
	}
	l.Fill(p.w - p.wordColumn())
	b.words.Draw(l, k-b.head.Rows(), "")
	return l.String()
}
