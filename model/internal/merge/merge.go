// Package merge makes one dossier of many stories: the same actor across them
// becomes one profile, and the same report from several places one story.
//
// Two actors are one when they share kind and name, both in the folded form a
// reader searches by. A person needs a name of two words or more for that; a
// bare surname, an unnamed source and a group stay with their story, since
// "officials" of one article are not those of another.
//
// A [Pile] takes stories one by one and keeps of each what a dossier needs,
// some 500 bytes. It can make a dossier at any time, of the stories so far:
// that costs O(n log n), about a microsecond for each of the some twenty actors
// and statements of a story, so whoever makes dossiers at growing sizes (see
// [Schedule]) spends a small multiple of the last one on all of them.
//
// The dossier does not depend on the order in which the stories came.
package merge

import (
	"cmp"
	"slices"
	"strings"

	"dateline/model"
)

// Pile is a growing set of stories. It belongs to one goroutine; the dossiers
// it makes do not refer to it.
type Pile struct {
	stories []filed
	heads   []model.Heading
	gone    int // stories that are not shown any more
	byID    map[model.StoryID]int32

	names   names
	actors  []who
	byActor map[model.ActorID]int32

	parts    []part
	aliases  []int32 // of parts, as names
	sayings  []model.Saying
	lines    []model.Entry
	lineEnds []int32 // of each line, in lineActors
	whos     []model.Ordinal

	near   near
	sieve  model.Sieve
	copies map[int32][]model.Copy // the very same words
	former *model.Dossier         // the last one made
}

// filed is where a story is kept, and where its parts end in the columns.
type filed struct {
	place   model.Place
	parts   int32
	sayings int32
	lines   int32
	gone    bool
	group   int32 // the number of the first of the stories that are one report; -1 for none
}

// who is an actor across stories.
type who struct {
	id      model.ActorID
	kind    model.Kind
	unnamed bool
}

// NewPile returns an empty pile. Sieve, nil for none, knows the texts of the
// stories by the number of their coming.
func NewPile(sieve model.Sieve) *Pile {
	return &Pile{sieve: sieve, byID: make(map[model.StoryID]int32), byActor: make(map[model.ActorID]int32), near: make(near)}
}

// Len returns the number of stories, those that repeat others too.
func (p *Pile) Len() int { return len(p.stories) - p.gone }

// Has reports whether a story with an id is in the pile.
func (p *Pile) Has(id model.StoryID) bool {
	_, ok := p.byID[id]
	return ok
}

// Add puts a story on the pile, whose id no other one has and whose actors name
// their profiles, with the bands of its text.
func (p *Pile) Add(o model.Outline, b Bands, place model.Place) {
	n := int32(len(p.stories))
	head := p.own(o.Heading)
	p.byID[head.ID] = n
	p.heads = append(p.heads, head)
	first := len(p.parts)
	for i := range o.Cast {
		p.addPart(&o.Cast[i])
	}
	for i := range o.Cast { // now that all of them are known
		if owner := int(o.Cast[i].Affiliation); owner > 0 && owner <= len(o.Cast) {
			p.parts[first+i].affiliation = p.parts[first+owner-1].actor
		}
	}
	p.sayings = append(p.sayings, o.Statements...)
	for i := range o.Entries {
		p.whos = append(p.whos, o.Entries[i].Actors...)
		p.lines = append(p.lines, o.Entries[i].Entry)
		p.lineEnds = append(p.lineEnds, int32(len(p.whos)))
	}
	p.stories = append(p.stories, filed{
		place: place,
		parts: int32(len(p.parts)), sayings: int32(len(p.sayings)), lines: int32(len(p.lines)),
	})
	p.group(n, b, place)
}

// own is a heading that keeps nothing else alive: its strings may have been cut
// from all that was packed of a story.
func (p *Pile) own(h model.Heading) model.Heading {
	h.ID, h.Path, h.URL = model.StoryID(strings.Clone(string(h.ID))), strings.Clone(h.Path), strings.Clone(h.URL)
	titled := h.Title == h.Headline
	h.Headline = strings.Clone(h.Headline)
	if titled {
		h.Title = h.Headline
	} else {
		h.Title = strings.Clone(h.Title)
	}
	h.Source = p.names.text[p.names.id(h.Source)]
	h.PublishedBy = model.PublishedBy(p.names.text[p.names.id(string(h.PublishedBy))])
	return h
}

func (p *Pile) addPart(in *model.Part) {
	actor, ok := p.byActor[in.Profile]
	if !ok {
		actor = int32(len(p.actors))
		id := model.ActorID(strings.Clone(string(in.Profile)))
		kind := model.Kind(p.names.text[p.names.id(string(in.Kind))])
		p.byActor[id] = actor
		p.actors = append(p.actors, who{id, kind, in.Unnamed})
	}
	for _, alias := range in.Aliases {
		p.aliases = append(p.aliases, p.names.id(alias))
	}
	p.parts = append(p.parts, part{
		actor: actor, name: p.names.id(in.Name), role: p.names.id(in.Role), affiliation: model.NoProfile,
		aliasesEnd: int32(len(p.aliases)), mentions: in.Mentions, statements: in.Statements,
	})
}

// Remove takes a story off the pile.
func (p *Pile) Remove(id model.StoryID) {
	if n, ok := p.byID[id]; ok {
		delete(p.byID, id)
		p.stories[n].gone = true
		p.gone++
	}
}

// extent returns where the parts of a story lie in the columns.
func (p *Pile) extent(n int32) (from, to filed) {
	if n > 0 {
		from = p.stories[n-1]
	}
	return from, p.stories[n]
}

// Dossier returns a dossier of the stories so far: by publication day, then
// path, then id; those without a day stand last.
func (p *Pile) Dossier() *model.Dossier {
	order, also := p.order()
	b := model.NewBuilder(len(order))
	index := p.profiles(b, order)
	for _, n := range order {
		from, to := p.extent(n)
		b.Story(p.heading(n, also[n]), to.place)
		for i := from.parts; i < to.parts; i++ {
			b.Actor(index[p.parts[i].actor])
		}
		for _, st := range p.sayings[from.sayings:to.sayings] {
			b.Statement(st)
		}
		for i := from.lines; i < to.lines; i++ {
			begin := int32(0)
			if i > 0 {
				begin = p.lineEnds[i-1]
			}
			b.Entry(p.lines[i], p.whos[begin:p.lineEnds[i]])
		}
	}
	b.Sieve(p.sieve, order)
	p.former = b.Dossier(p.former)
	return p.former
}

// order returns the stories to show, in their order, and for some of them those
// that repeat them.
func (p *Pile) order() (order []int32, also map[int32][]int32) {
	order, also = p.originals()
	slices.SortFunc(order, func(a, b int32) int { return compareHeads(&p.heads[a], &p.heads[b]) })
	return order, also
}

func compareHeads(a, b *model.Heading) int {
	return cmp.Or(
		compareDays(a.Published, b.Published),
		cmp.Compare(a.Path, b.Path),
		cmp.Compare(a.ID, b.ID),
	)
}

// compareDays puts the unknown day last.
func compareDays(a, b model.Day) int {
	switch {
	case a == b:
		return 0
	case a == 0:
		return 1
	case b == 0:
		return -1
	}
	return cmp.Compare(a, b)
}

// profiles adds the profiles of the actors of some stories, and returns for each
// actor of the pile the index of his.
func (p *Pile) profiles(b *model.Builder, order []int32) []int32 {
	ends := make([]int32, len(p.actors)+1)
	for _, n := range order {
		from, to := p.extent(n)
		for i := from.parts; i < to.parts; i++ {
			ends[p.parts[i].actor+1]++
		}
	}
	for i := 1; i < len(ends); i++ {
		ends[i] += ends[i-1]
	}
	next := slices.Clone(ends)
	total := ends[len(ends)-1]
	w := &profiler{Pile: p, parts: make([]int32, total), stories: make([]int32, total)}
	for at, n := range order {
		from, to := p.extent(n)
		for i := from.parts; i < to.parts; i++ {
			k := &next[p.parts[i].actor]
			w.parts[*k], w.stories[*k] = i, int32(at)
			*k++
		}
	}
	index := make([]int32, len(p.actors))
	for actor := range p.actors {
		index[actor] = model.NoProfile
		if ends[actor] < ends[actor+1] {
			index[actor] = b.Profile(w.profile(int32(actor), ends[actor], ends[actor+1]))
		}
	}
	return index
}
