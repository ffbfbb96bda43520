package tui

import (
	"sort"
	"strings"

	"dateline/model"
)

// mostReasons is the number of titles and pronouns of a sentence whose reason the
// footer has room for.
const mostReasons = 3

// sayWhy tells, in a sentence gone to for its mentions, why titles and pronouns
// there were taken for the chosen actor, so that the reader can doubt it.
func (a *App) sayWhy(id model.StoryID, sentence int) {
	i, _ := a.dossier.StoryIndex(id)
	story, actor := a.dossier.StoryAt(i), a.dossier.ActorIn(id, a.sel.Actor)
	if story == nil || actor == nil || sentence >= len(story.Sentences) {
		return
	}
	if reasons := reasonsIn(story, actor, story.Sentences[sentence].Span); len(reasons) > 0 {
		a.say(strings.Join(reasons, "; "))
	}
}

// reasonsIn lists the mentions of an actor in a span that have a reason, with it.
func reasonsIn(story *model.Story, actor *model.Actor, span model.Span) []string {
	var out []string
	from := sort.Search(len(actor.Mentions), func(i int) bool { return actor.Mentions[i].Start >= span.Start })
	for _, m := range actor.Mentions[from:] {
		if m.Start >= span.End || len(out) == mostReasons {
			break
		}
		if m.Reason != "" {
			out = append(out, "“"+story.Slice(m.Span)+"” is "+actor.Name+": "+m.Reason)
		}
	}
	return out
}
