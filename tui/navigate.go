package tui

import (
	"sort"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/tui/internal/sel"
)

// stepDate goes to the next or previous date of the timeline, and tells how it
// was found.
func (a *App) stepDate(direction int) {
	day := a.dossier.NextDay(a.sel.Day)
	if direction < 0 {
		day = a.dossier.PreviousDay(a.sel.Day)
	}
	if day == 0 {
		a.say(ends(direction, "no later date", "no earlier date"))
		return
	}
	a.apply(sel.Intent{Kind: sel.Day, Day: day}, true)
	a.sayWhen()
}

// stepStory opens the next or previous story.
func (a *App) stepStory(direction int) {
	i, _ := a.dossier.StoryIndex(a.sel.Story)
	i += direction
	if i < 0 || i >= a.dossier.Len() {
		a.say(ends(direction, "this is the last story", "this is the first story"))
		return
	}
	a.apply(sel.Intent{Kind: sel.Story, Story: a.dossier.Heading(i).ID}, true)
}

// stepMention goes to the next or previous sentence that mentions the chosen
// actor, on into the other stories he occurs in, and tells why titles and pronouns
// there mean him.
func (a *App) stepMention(direction int) {
	p := a.dossier.Profile(a.sel.Actor)
	if p == nil {
		a.say("choose an actor first: / finds one")
		return
	}
	here, _ := a.dossier.StoryIndex(a.sel.Story)
	if story, sentence, ok := a.mentionAfter(p, here, direction); ok {
		a.apply(sel.Intent{Kind: sel.Sentence, Story: story, Sentence: sentence}, true)
		a.sayWhy(story, sentence)
		return
	}
	a.say(ends(direction, "no later mention of ", "no earlier mention of ") + p.Name)
}

// mentionAfter finds the sentence of the nearest mention in a direction: in
// the rest of the present story, else at the near end of the next story the
// actor occurs in.
func (a *App) mentionAfter(p *model.Profile, here, direction int) (model.StoryID, int, bool) {
	in := a.dossier.Appearances(p.ID)
	k := in.Find(here)
	if k < in.Len() && int(in.At(k).Story) == here {
		story := a.dossier.StoryAt(here)
		if s, ok := mentionInStory(story, story.Actor(in.At(k).Actor), a.sel.Sentence, direction); ok {
			return story.ID, s, true
		}
		if direction > 0 {
			k++
		}
	}
	if direction < 0 {
		k--
	}
	if k < 0 || k >= in.Len() {
		return "", 0, false
	}
	story := a.dossier.StoryAt(int(in.At(k).Story))
	mentions := story.Actor(in.At(k).Actor).Mentions
	if len(mentions) == 0 {
		return "", 0, false
	}
	m := mentions[0]
	if direction < 0 {
		m = mentions[len(mentions)-1]
	}
	return story.ID, story.SentenceAt(m.Start), true
}

// mentionInStory finds the next sentence of a story, in a direction, in which
// the actor is mentioned.
func mentionInStory(story *model.Story, actor *model.Actor, sentence, direction int) (int, bool) {
	if actor == nil || sentence >= len(story.Sentences) {
		return 0, false
	}
	mentions, span := actor.Mentions, story.Sentences[sentence].Span
	var i int
	if direction > 0 {
		i = sort.Search(len(mentions), func(i int) bool { return mentions[i].Start >= span.End })
	} else {
		i = sort.Search(len(mentions), func(i int) bool { return mentions[i].Start >= span.Start }) - 1
	}
	if i < 0 || i >= len(mentions) {
		return 0, false
	}
	return story.SentenceAt(mentions[i].Start), true
}

// firstActor returns the actor mentioned first in a sentence, or "".
func firstActor(story *model.Story, sentence int) model.ActorID {
	if sentence < 0 || sentence >= len(story.Sentences) {
		return ""
	}
	span := story.Sentences[sentence].Span
	first, id := span.End, model.ActorID("")
	for i := range story.Actors {
		mentions := story.Actors[i].Mentions
		k := sort.Search(len(mentions), func(k int) bool { return mentions[k].Start >= span.Start })
		if k < len(mentions) && mentions[k].Start < first {
			first, id = mentions[k].Start, story.Actors[i].Profile
		}
	}
	return id
}

// walk goes back or forward through the history.
func (a *App) walk(n int) {
	s, ok := a.history.walk(n)
	if !ok {
		a.say(ends(n, "nothing to go forward to", "nothing to go back to"))
		return
	}
	a.show(sel.Apply(a.dossier, s, sel.Intent{}))
}

func (a *App) toggleZoom() {
	a.mode.zoom = !a.mode.zoom
	a.arrange()
}

// closeOrClear is what esc does with no overlay open: it takes away the
// matches of the search, then the chosen actor.
func (a *App) closeOrClear() {
	switch {
	case a.matches != nil:
		a.matches = nil
		a.markMatches()
	case a.sel.Actor != "":
		a.apply(sel.Intent{Kind: sel.Actor}, true)
	case a.mode.zoom:
		a.toggleZoom()
	}
}

// copySentence sends the chosen sentence with its citation to the terminal's
// clipboard. No terminal confirms that, so none is claimed.
func (a *App) copySentence() tea.Cmd {
	story := a.dossier.Story(a.sel.Story)
	if story == nil {
		return nil
	}
	i, _ := a.dossier.StoryIndex(story.ID)
	heading := a.dossier.Heading(i)
	text := cite(story, heading.Sources(), a.sel.Sentence)
	if text == "" {
		return nil
	}
	a.say("sentence and citation sent to the clipboard")
	return tea.SetClipboard(text)
}

// browsedMsg tells how the opening of the browser went.
type browsedMsg struct{ err error }

// browse opens the story's address.
func (a *App) browse() tea.Cmd {
	story := a.dossier.Story(a.sel.Story)
	if story == nil {
		return nil
	}
	address, err := webAddress(story.URL)
	if err != nil {
		a.say(err.Error())
		return nil
	}
	a.say("opening " + address)
	open := a.options.Browse
	return func() tea.Msg { return browsedMsg{open(address)} }
}

// ends picks the words for the end that was reached.
func ends(direction int, later, earlier string) string {
	if direction > 0 {
		return later
	}
	return earlier
}
