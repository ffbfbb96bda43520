package positions

import (
	"dateline/model"
)

// What is in sight is remembered by ids when the dossier is replaced, because
// every index in a dossier that has grown is another one.

// seenActor is an actor, or everybody for "", and the row of the list where he
// stands.
type seenActor struct {
	id  model.ActorID
	row int
}

// actorsInSight returns the actors by which the place in their list is held:
// the one at the cursor, if he is in sight, then all the visible ones.
func (p *Pane) actorsInSight() []seenActor {
	from, to := p.window.Visible()
	var all []seenActor
	add := func(row int) {
		id := model.ActorID("")
		if profile := p.profile(row); profile != nil {
			id = profile.ID
		}
		all = append(all, seenActor{id, row - p.window.Top})
	}
	if p.window.Cursor >= from && p.window.Cursor < to {
		add(p.window.Cursor)
	}
	for row := from; row < to; row++ {
		add(row)
	}
	return all
}

// keepActors scrolls the list of actors so that one of those seen before stands
// where he stood.
func (p *Pane) keepActors(before []seenActor) {
	for _, seen := range before {
		row := 0
		if p.dossier == nil {
			return
		}
		if seen.id != "" {
			rank, ok := p.dossier.ProfileIndex(seen.id)
			if !ok {
				continue
			}
			row = rank + 1
		}
		p.window.Top = row - seen.row
		p.window.Clamp()
		p.changed()
		return
	}
}

// seenItem is a statement, or for 0 a sentence, and the row of the list where
// it stands.
type seenItem struct {
	story     model.StoryID
	statement model.Ordinal
	sentence  int
	row       int
}

// itemsInSight is actorsInSight for the lower list.
func (p *Pane) itemsInSight() []seenItem {
	height := p.layout().list
	if p.dossier == nil || height <= 0 || p.list.len() == 0 {
		return nil
	}
	var all []seenItem
	add := func(i int) bool {
		row, ok := p.anchor.Row(i, height, p.height)
		if !ok {
			return false
		}
		seen := seenItem{row: row}
		if p.list.said.Len() > 0 {
			ref := p.list.said.At(i)
			seen.story, seen.statement = p.dossier.Heading(int(ref.Story)).ID, ref.Statement
		} else {
			at := p.list.mentions[i]
			seen.story, seen.sentence = p.dossier.Heading(at.story).ID, at.sentence
		}
		all = append(all, seen)
		return true
	}
	add(p.cursor)
	for i := p.anchor.Item; i < p.list.len() && add(i); i++ {
		continue
	}
	return all
}

// keepItems scrolls the list so that one of the items seen before stands where
// it stood.
func (p *Pane) keepItems(before []seenItem) {
	for _, seen := range before {
		i, ok := p.itemOf(seen)
		if !ok {
			continue
		}
		p.anchor.Place(i, seen.row, p.list.len(), p.layout().list, p.height)
		p.changed()
		return
	}
}

// itemOf finds an item in the list as it is now.
func (p *Pane) itemOf(seen seenItem) (int, bool) {
	if p.dossier == nil {
		return 0, false
	}
	story, ok := p.dossier.StoryIndex(seen.story)
	if !ok {
		return 0, false
	}
	if seen.statement != 0 {
		return p.list.findStatement(p.dossier, model.StatementRef{Story: int32(story), Statement: seen.statement})
	}
	for i, at := range p.list.mentions {
		if at == (place{story, seen.sentence}) {
			return i, true
		}
	}
	return 0, false
}
