package model

import (
	"cmp"
	"slices"
	"sync"
)

// Builder puts a dossier together, story after story in the order they are to
// have:
//
//	b := NewBuilder(stories)
//	for each actor:     b.Profile(p)          -> his index
//	for each story:     b.Story(heading, place)
//	  for each part:      b.Actor(index of the actor's profile)
//	                      b.Statement(statement)
//	                      b.Entry(entry, actors)
//	d := b.Dossier(nil)
//
// A builder belongs to one goroutine and makes one dossier.
type Builder struct {
	d      *Dossier
	speaks []int32   // index of the profile of each statement in d.refs, -1 for none
	owners []ActorID // the affiliation of each profile
	item   Ordinal   // the last statement of the present story
}

// NoProfile stands for nobody where the index of a profile is expected.
const NoProfile = -1

// NewBuilder returns a builder with room for so many stories.
func NewBuilder(stories int) *Builder {
	return &Builder{d: &Dossier{
		headings: make([]headingRow, 0, stories),
		places:   make([]Place, 0, stories),
		stories:  make([]extent, 0, stories),
	}}
}

// Profile adds an actor and returns his index.
func (b *Builder) Profile(p Profile) int32 {
	const most = 1 << 12 // other names of one actor
	aliases := p.Aliases[:min(len(p.Aliases), most)]
	b.d.words = append(append(b.d.words, aliases...), p.Keys...)
	b.d.profiles = append(b.d.profiles, actorRow{
		id: p.ID, name: p.Name, role: p.Role, mentions: int32(p.Mentions), statements: int32(p.Statements),
		words: int32(len(b.d.words)), aliases: uint16(len(aliases)), kind: numberOf(p.Kind), unnamed: p.Unnamed,
		affiliation: NoProfile,
	})
	b.owners = append(b.owners, p.Affiliation)
	return int32(len(b.d.profiles) - 1)
}

// Story begins a story.
func (b *Builder) Story(h Heading, p Place) {
	if len(h.Also) > 0 {
		if b.d.copies == nil {
			b.d.copies, b.d.byCopy = make(map[int32][]Copy), make(map[StoryID]int32)
		}
		n := int32(len(b.d.headings))
		b.d.copies[n] = h.Also
		for i := range h.Also {
			b.d.byCopy[h.Also[i].ID] = n
		}
	}
	b.d.headings = append(b.d.headings, rowOfHeading(&h))
	b.d.places = append(b.d.places, p)
	b.d.size += h.Size
	b.d.stories = append(b.d.stories, extent{castEnd: int32(len(b.d.cast))})
	b.item = 0
}

func (b *Builder) last() (int32, *extent) {
	n := len(b.d.stories) - 1
	return int32(n), &b.d.stories[n]
}

// Actor adds the next actor of the story by the index of his profile, or
// NoProfile.
func (b *Builder) Actor(profile int32) {
	_, story := b.last()
	b.d.cast = append(b.d.cast, profile)
	story.castEnd++
}

// profile returns that of an actor of the present story.
func (b *Builder) profile(actor Ordinal) int32 {
	n, _ := b.last()
	cast := b.d.castOf(int(n))
	if actor < 1 || int(actor) > len(cast) {
		return NoProfile
	}
	return cast[actor-1]
}

// Statement adds the next statement of the story, after its actors. One that is
// told again is counted and not listed.
func (b *Builder) Statement(st Saying) {
	n, _ := b.last()
	if b.item++; st.Again {
		return
	}
	b.d.refs = append(b.d.refs, saying{StatementRef{n, b.item}, st.Day})
	b.speaks = append(b.speaks, b.profile(st.Actor))
}

// Entry adds an entry of the story to the timeline, after its actors.
func (b *Builder) Entry(e Entry, actors []Ordinal) {
	const most = 1<<16 - 1
	e.Story, _ = b.last()
	e.from, e.actors = uint32(len(b.d.entryActors)), 0
	for _, o := range actors[:min(len(actors), most)] {
		if p := b.profile(o); p != NoProfile {
			b.d.entryActors = append(b.d.entryActors, p)
			e.actors++
		}
	}
	b.d.entries = append(b.d.entries, e)
}

// Sieve gives the dossier a sieve, in which its stories have these numbers.
func (b *Builder) Sieve(s Sieve, numbers []int32) {
	if s != nil {
		b.d.sieve, b.d.numbers = s, numbers
	}
}

// Dossier ranks the profiles and returns the dossier. Former, if there is one,
// is an earlier dossier with some of the same stories, of which those fetched
// need not be fetched again.
func (b *Builder) Dossier(former *Dossier) *Dossier {
	d := b.d
	d.cache = newCache()
	if former != nil {
		d.cache = former.cache
	}
	b.rank()
	b.sortEntries()
	b.sortStatements()
	b.listAppearances()
	d.digest = sync.OnceValue(d.makeDigest)
	d.byStory = newTable(len(d.headings))
	for i := range d.headings {
		d.byStory.add(string(d.headings[i].id), int32(i), d.storyID)
	}
	return d
}

// rank sorts the profiles and turns every index of one into its rank.
func (b *Builder) rank() {
	d := b.d
	rows, words := d.profiles, d.words
	order := make([]int32, len(rows))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(i, k int32) int { return compareRows(&rows[i], &rows[k]) })
	d.profiles = make([]actorRow, len(rows))
	d.words = make([]string, 0, len(words))
	ranks := make([]int32, len(rows))
	for rank, i := range order {
		first := int32(0)
		if i > 0 {
			first = rows[i-1].words
		}
		d.words = append(d.words, words[first:rows[i].words]...)
		ranks[i] = int32(rank)
	}
	end := int32(0)
	for rank, i := range order {
		first := int32(0)
		if i > 0 {
			first = rows[i-1].words
		}
		end += rows[i].words - first
		d.profiles[rank] = rows[i]
		d.profiles[rank].words = end
	}
	for _, list := range [][]int32{d.cast, d.entryActors, b.speaks} {
		for i, p := range list {
			if p != NoProfile {
				list[i] = ranks[p]
			}
		}
	}
	d.byActor = newTable(len(rows))
	for rank := range d.profiles {
		d.byActor.add(string(d.profiles[rank].id), int32(rank), d.actorID)
	}
	for rank, i := range order {
		if owner, ok := d.rank(b.owners[i]); ok && b.owners[i] != "" {
			d.profiles[rank].affiliation = int32(owner)
		}
	}
}

// compareRows ranks who says most first: in a reader of positions a speaker
// matters more than a name that is merely often mentioned. Places stand behind
// all others.
func compareRows(a, b *actorRow) int {
	if c := cmp.Compare(b.weight(), a.weight()); c != 0 {
		return c
	}
	if c := cmp.Compare(b.mentions, a.mentions); c != 0 {
		return c
	}
	if c := cmp.Compare(a.name, b.name); c != 0 {
		return c
	}
	return cmp.Compare(a.id, b.id)
}

// listAppearances notes for each profile where it stands in the cast.
func (b *Builder) listAppearances() {
	d := b.d
	for _, rank := range d.cast {
		if rank != NoProfile {
			d.profiles[rank].stories++
		}
	}
	next := make([]int32, len(d.profiles))
	end := int32(0)
	for rank := range d.profiles {
		next[rank] = end
		end += d.profiles[rank].stories
		d.profiles[rank].stories = end
	}
	d.seenIn = make([]int32, end)
	for at, rank := range d.cast {
		if rank != NoProfile {
			d.seenIn[next[rank]] = int32(at)
			next[rank]++
		}
	}
}

// sortEntries orders the timeline and notes which entries each story has.
func (b *Builder) sortEntries() {
	d := b.d
	slices.SortFunc(d.entries, func(a, b Entry) int {
		return cmp.Or(
			cmp.Compare(a.First, b.First),
			-cmp.Compare(a.Last, b.Last), // a coarse date stands before the days in it
			cmp.Compare(a.Story, b.Story),
			cmp.Compare(a.Sentence, b.Sentence),
			cmp.Compare(a.Kind, b.Kind),
			cmp.Compare(a.Item, b.Item),
		)
	})
	for i := range d.entries {
		e := &d.entries[i]
		if i == 0 || e.First != d.entries[i-1].First {
			d.days = append(d.days, e.First)
		}
		d.stories[e.Story].entriesEnd++
	}
	next := make([]int32, len(d.stories))
	end := int32(0)
	for i := range d.stories {
		next[i] = end
		end += d.stories[i].entriesEnd
		d.stories[i].entriesEnd = end
	}
	d.storyEntries = make([]int32, len(d.entries))
	for i := range d.entries {
		at := &next[d.entries[i].Story]
		d.storyEntries[*at] = int32(i)
		*at++
	}
}

// sortStatements orders all statements, oldest first, and lists those of each
// profile.
func (b *Builder) sortStatements() {
	d := b.d
	order := make([]int32, len(d.refs))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(i, k int32) int { return compareSayings(d.refs[i], d.refs[k]) })
	refs := make([]saying, len(order))
	d.saidEnd = make([]int32, len(d.profiles))
	for at, i := range order {
		refs[at] = d.refs[i]
		if p := b.speaks[i]; p != NoProfile {
			d.saidEnd[p]++
		}
	}
	next := make([]int32, len(d.profiles))
	end := int32(0)
	for rank, n := range d.saidEnd {
		next[rank] = end
		end += n
		d.saidEnd[rank] = end
	}
	d.said = make([]int32, end)
	for at, i := range order {
		if p := b.speaks[i]; p != NoProfile {
			d.said[next[p]] = int32(at)
			next[p]++
		}
	}
	d.refs = refs
}

// NewDossier builds a dossier from annotated stories, whose actors name their
// profiles, and the profiles. It takes ownership of the stories. They keep their
// order; profiles are ranked by statements, then mentions, then name.
func NewDossier(stories []*Story, profiles []Profile) *Dossier {
	b := NewBuilder(len(stories))
	index := make(map[ActorID]int32, len(profiles))
	for i := range profiles {
		index[profiles[i].ID] = b.Profile(profiles[i])
	}
	for _, s := range stories {
		o := OutlineOf(s)
		b.Story(o.Heading, Place{Story: s})
		for k := range o.Cast {
			p, ok := index[o.Cast[k].Profile]
			if !ok {
				p = NoProfile
			}
			b.Actor(p)
		}
		for _, st := range o.Statements {
			b.Statement(st)
		}
		for _, l := range o.Entries {
			b.Entry(l.Entry, l.Actors)
		}
	}
	return b.Dossier(nil)
}
