package merge

import (
	"strconv"
	"strings"

	"dateline/model"
	"dateline/model/fold"
)

// Identify names the profile of each actor of a story. It follows from the
// story alone, so it is done once, by whoever has just made the story.
func Identify(s *model.Story) {
	taken := make(map[model.ActorID]int, len(s.Actors))
	for k := range s.Actors {
		a := &s.Actors[k]
		id := identity(s, a)
		// Two actors whom the story keeps apart stay two profiles.
		if taken[id] > 0 {
			id = apart(id, s, a)
		}
		taken[id]++
		if n := taken[id]; n > 1 {
			id += model.ActorID("~" + strconv.Itoa(n))
		}
		a.Profile = id
	}
}

// identity is kind and folded name; actors whom the name alone does not tell
// apart get the story as well.
func identity(s *model.Story, a *model.Actor) model.ActorID {
	name := fold.String(strings.TrimPrefix(a.Name, "The "))
	local := a.Unnamed || a.Kind == model.KindGroup || a.Kind == model.KindPerson && !strings.Contains(name, " ")
	id := model.ActorID(string(a.Kind) + ":" + name)
	if local {
		id += "@" + model.ActorID(s.ID)
	}
	if a.Unnamed {
		id = apart(id, s, a)
	}
	return id
}

// apart makes an id the actor's own by the place of its first mention.
func apart(id model.ActorID, s *model.Story, a *model.Actor) model.ActorID {
	if !strings.Contains(string(id), "@") {
		id += "@" + model.ActorID(s.ID)
	}
	at := 0
	if len(a.Mentions) > 0 {
		at = a.Mentions[0].Start
	}
	return id + "#" + model.ActorID(strconv.Itoa(at))
}
