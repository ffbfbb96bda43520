package merge

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"dateline/model"
	"dateline/model/fold"
)

// profiler builds the profiles of all actors, story by story.
type profiler struct {
	profiles []*builder
	byID     map[model.ActorID]*builder
}

// builder is a profile in the making.
type builder struct {
	model.Profile
	names        tally[string] // by mentions under that name
	roles        tally[string]
	affiliations tally[model.ActorID]
	aliases      map[string]bool // folded
}

// tally counts votes and remembers the order of the last one for each choice.
type tally[K cmp.Ordered] map[K]vote

type vote struct{ count, last int }

func (t tally[K]) add(choice K, count, at int) {
	v := t[choice]
	t[choice] = vote{v.count + count, at}
}

// winner returns the choice with most votes, of equals the latest, of those
// again the first in order; the zero K when there was no vote.
func (t tally[K]) winner() K {
	var best K
	var most vote
	for choice, v := range t {
		better := cmp.Or(cmp.Compare(v.count, most.count), cmp.Compare(v.last, most.last), -cmp.Compare(choice, best))
		if most.count == 0 || better > 0 {
			best, most = choice, v
		}
	}
	return best
}

func newProfiler() *profiler { return &profiler{byID: make(map[model.ActorID]*builder)} }

// add enters the actors of the story with index i.
func (p *profiler) add(i int, s *model.Story) {
	statements := make([]int, len(s.Actors)+1)
	for k := range s.Statements {
		if o := s.Statements[k].Actor; s.Actor(o) != nil {
			statements[o]++
		}
	}
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
	for k := range s.Actors {
		a := &s.Actors[k]
		p.enter(a, i, model.Ordinal(k+1), statements[k+1])
		if owner := s.Actor(a.Affiliation); owner != nil && owner.Profile != a.Profile {
			p.byID[a.Profile].affiliations.add(owner.Profile, 1, i)
		}
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

// enter counts one actor of a story for its profile.
func (p *profiler) enter(a *model.Actor, story int, o model.Ordinal, statements int) {
	b := p.byID[a.Profile]
	if b == nil {
		b = &builder{
			Profile: model.Profile{ID: a.Profile, Kind: a.Kind, Unnamed: a.Unnamed},
			names:   make(tally[string]), roles: make(tally[string]), affiliations: make(tally[model.ActorID]),
			aliases: make(map[string]bool),
		}
		p.byID[a.Profile] = b
		p.profiles = append(p.profiles, b)
	}
	b.Appearances = append(b.Appearances, model.Appearance{Story: story, Actor: o})
	b.Mentions += len(a.Mentions)
	b.Statements += statements
	b.names.add(a.Name, 1, story)
	if a.Role != "" {
		b.roles.add(a.Role, 1, story)
	}
	for _, alias := range a.Aliases {
		if key := fold.String(alias); key != "" && !b.aliases[key] {
			b.aliases[key] = true
			b.Aliases = append(b.Aliases, alias)
		}
	}
}

// finish settles names, roles and search keys. Ids are the order, so that the
// result does not depend on the order of discovery.
func (p *profiler) finish() []model.Profile {
	out := make([]model.Profile, len(p.profiles))
	for i, b := range p.profiles {
		b.Name = b.names.winner()
		b.Role = b.roles.winner()
		b.Affiliation = b.affiliations.winner()
		own := fold.String(b.Name)
		for other := range b.names {
			if key := fold.String(other); key != own && !b.aliases[key] {
				b.aliases[key] = true
				b.Aliases = append(b.Aliases, other)
			}
		}
		b.Aliases = slices.DeleteFunc(b.Aliases, func(alias string) bool { return fold.String(alias) == own })
		slices.Sort(b.Aliases)
		b.Keys = append(b.Keys, own)
		for _, alias := range b.Aliases {
			b.Keys = append(b.Keys, fold.String(alias))
		}
		out[i] = b.Profile
	}
	slices.SortFunc(out, func(a, b model.Profile) int { return cmp.Compare(a.ID, b.ID) })
	return out
}
