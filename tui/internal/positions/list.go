package positions

import (
	"sort"

	"dateline/model"
	"dateline/tui/internal/sel"
)

// list is what the lower part shows: statements, or, for an actor who makes
// none, the sentences that mention him.
type list struct {
	said      model.StatementList
	mentions  []place
	speakers  bool // the statements are of several speakers, who are named
	shortened bool // there are more mentions than are listed
}

// place is a sentence of the dossier.
type place struct{ story, sentence int }

// mostMentions bounds the mentions looked at for an actor who says nothing: a
// country may be mentioned a hundred thousand times.
const mostMentions = 1000

// len returns the number of items.
func (l *list) len() int {
	if n := l.said.Len(); n > 0 {
		return n
	}
	return len(l.mentions)
}

// listOf fills the lower part for an actor, "" for everybody.
func (p *Pane) listOf(id model.ActorID) list {
	profile := p.dossier.Profile(id)
	if profile == nil {
		return list{said: p.dossier.Said(""), speakers: true}
	}
	if said := p.dossier.Said(id); said.Len() > 0 {
		return list{said: said}
	}
	l, seen := list{}, 0
	in := p.dossier.Appearances(id)
	for i := 0; i < in.Len() && !l.shortened; i++ {
		l.addMentions(p.dossier, in.At(i), &seen)
	}
	return l
}

// addMentions lists the sentences of one story that mention an actor, each
// once. It counts the mentions seen and stops at mostMentions.
func (l *list) addMentions(d *model.Dossier, a model.Appearance, seen *int) {
	story := d.StoryAt(int(a.Story))
	actor := story.Actor(a.Actor)
	if actor == nil {
		return
	}
	for _, m := range actor.Mentions {
		if *seen++; *seen > mostMentions {
			l.shortened = true
			return
		}
		at := place{int(a.Story), story.SentenceAt(m.Start)}
		if n := len(l.mentions); n == 0 || l.mentions[n-1] != at {
			l.mentions = append(l.mentions, at)
		}
	}
}

// find returns the item that stands for a selection: the chosen statement, else
// the first of the sentence, else the first of the last day up to the chosen
// one. The last is only near, not exact: it may have nothing to do with what is
// being read.
func (l *list) find(d *model.Dossier, s sel.Selection) (i int, exact bool) {
	story, ok := d.StoryIndex(s.Story)
	if l.said.Len() == 0 {
		return l.findMention(story, ok, s)
	}
	if ok {
		if i, found := l.findStatement(d, model.StatementRef{Story: int32(story), Statement: s.Statement}); found {
			return i, true
		}
		for _, o := range d.StatementsIn(s.Story, s.Sentence) {
			if i, found := l.findStatement(d, model.StatementRef{Story: int32(story), Statement: o}); found {
				return i, true
			}
		}
	}
	return l.findDay(s.Day), false
}

// findDay returns the first statement of the last day that is not after the
// given one.
func (l *list) findDay(day model.Day) int {
	until := l.said.Until(day)
	if until == 0 {
		return 0
	}
	return l.said.Until(l.said.Day(until-1) - 1)
}

// findStatement finds a statement by the order of the list.
func (l *list) findStatement(d *model.Dossier, ref model.StatementRef) (int, bool) {
	if _, st := d.Statement(ref); st == nil {
		return 0, false
	}
	return l.said.Find(ref, d.DayOfStatement(ref))
}

// findMention returns the last mention up to a place in a story.
func (l *list) findMention(story int, ok bool, s sel.Selection) (i int, exact bool) {
	if !ok || len(l.mentions) == 0 {
		return 0, false
	}
	after := sort.Search(len(l.mentions), func(i int) bool {
		at := l.mentions[i]
		return at.story > story || at.story == story && at.sentence > s.Sentence
	})
	i = max(after-1, 0)
	return i, l.mentions[i] == place{story, s.Sentence}
}

// intent asks for an item of the list.
func (l *list) intent(d *model.Dossier, i int) sel.Intent {
	if i < 0 || i >= l.len() {
		return sel.Intent{}
	}
	if l.said.Len() > 0 {
		ref := l.said.At(i)
		return sel.Intent{Kind: sel.Statement, Story: d.Heading(int(ref.Story)).ID, Item: ref.Statement}
	}
	at := l.mentions[i]
	return sel.Intent{Kind: sel.Sentence, Story: d.Heading(at.story).ID, Sentence: at.sentence}
}
