package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/tui/internal/prompt"
	"dateline/tui/internal/sel"
)

// match is a place where the text of a story matches the last search.
type match struct {
	story model.StoryID
	span  model.Span
}

// How many bytes of text are searched for the next match before the key is
// answered, and between two looks at the program after that: a millisecond's
// worth, and some.
const (
	seekAtOnce = 256 << 10
	seekBeside = 4 << 20
)

// sought is how far the search for the next match has come, beside the program.
type sought struct {
	prompt.Seek
	dossier   *model.Dossier // in which its places are
	number    int
	direction int
	from      sel.Selection
}

// stepMatch goes to the next or previous match of the last text search, round
// the ends of the dossier. One that is far away is looked for beside the
// program.
func (a *App) stepMatch(direction int) tea.Cmd {
	story := a.dossier.Story(a.sel.Story)
	if a.matches == nil || story == nil {
		a.say("nothing searched for yet: f finds in the text")
		return nil
	}
	a.seeking++
	at, _ := a.dossier.StoryIndex(story.ID)
	seek := a.matches.From(at, a.matchOffset(story), direction).Step(a.dossier, seekAtOnce)
	return a.goOn(sought{Seek: seek, dossier: a.dossier, number: a.seeking, direction: direction, from: a.sel})
}

// goOn takes what a search for the next match has come to, and goes on with it
// until there is one. A reader who has moved on meanwhile stays where he is.
func (a *App) goOn(s sought) tea.Cmd {
	switch {
	case a.matches == nil || s.number != a.seeking || a.sel != s.from:
		return nil
	case !s.Done:
		a.say("searching " + ends(s.direction, "on", "back") + " for the next match")
		return func() tea.Msg {
			s.Seek = s.Step(s.dossier, seekBeside)
			return s
		}
	case !s.Found:
		a.say("no match")
		return nil
	}
	a.message = message{}
	a.match = match{s.dossier.Heading(s.Hit.Story).ID, s.Hit.Span}
	a.apply(s.Hit.Intent(s.dossier), true)
	a.markMatches()
	if s.Round {
		a.say(ends(s.direction, "went on from the beginning", "went on from the end"))
	}
	return nil
}

// matchOffset is where the search goes on from: the match the reader is at, or
// the chosen sentence where he has moved on since.
func (a *App) matchOffset(story *model.Story) int {
	if a.sel.Sentence >= len(story.Sentences) {
		return 0
	}
	sentence := story.Sentences[a.sel.Sentence].Span
	if a.match.story == story.ID && sentence.Overlaps(a.match.span) {
		return a.match.span.Start
	}
	return sentence.Start
}

// setMatches takes the matches of a search that has just ended at one of them.
func (a *App) setMatches(m *prompt.Matches, at prompt.Hit) {
	a.seeking++
	a.matches, a.match = m, match{a.dossier.Heading(at.Story).ID, at.Span}
	a.markMatches()
}

// markMatches tells the text pane which matches of the search lie in the story
// on screen, and which of them the reader is at.
func (a *App) markMatches() {
	if a.matches == nil {
		a.text.SetMatches(nil, -1)
		return
	}
	spans := a.matches.In(a.text.Story())
	current := -1
	if a.match.story == a.sel.Story {
		current = slices.Index(spans, a.match.span)
	}
	a.text.SetMatches(spans, current)
}
