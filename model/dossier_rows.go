package model

import (
	"hash/maphash"
	"slices"
	"sort"
)

// What a dossier keeps of every actor and every story is kept in rows of a few
// dozen bytes, out of which [Profile] and [Heading] are made when they are asked
// for: there may be hundreds of thousands.

// actorRow is a profile.
type actorRow struct {
	id          ActorID
	name, role  string
	affiliation int32 // rank, or NoProfile
	mentions    int32
	statements  int32
	stories     int32 // end of his places in Dossier.seenIn
	words       int32 // end of his names in Dossier.words: aliases, then keys
	aliases     uint16
	kind        uint8 // in kinds
	unnamed     bool
}

// kindCount is how many kinds of actor have a number.
const kindCount = 6

// kinds are the kinds of actor by number; 0 is any other.
func kinds() [kindCount]Kind {
	return [...]Kind{"", KindPerson, KindOrganization, KindCountry, KindGroup, KindPlace}
}

func numberOf(k Kind) uint8 {
	all := kinds()
	return uint8(max(slices.Index(all[:], k), 0))
}

// place is the number of KindPlace.
const place = 5

func (r *actorRow) isPlace() bool { return r.kind == place }

// weight counts a statement as much as three mentions. Places do not act.
func (r *actorRow) weight() int32 {
	if r.isPlace() {
		return -1
	}
	return 3*r.statements + r.mentions
}

// headingRow is a heading.
type headingRow struct {
	id                 StoryID
	path, source, url  string
	headline           string
	by                 PublishedBy
	published          Day
	size               int32
	actors, statements int32
	events             int32
	titled             bool // the headline is its title
}

func (d *Dossier) heading(i int) headingRow {
	if d.saved != nil {
		return d.saved.heading(i)
	}
	return d.headings[i]
}

// also are the copies of the story at a position.
func (d *Dossier) also(i int) []Copy {
	if d.saved != nil {
		return d.saved.also(int32(i))
	}
	return d.copies[int32(i)]
}

// Heading returns what lists show of the story at a position.
func (d *Dossier) Heading(i int) Heading {
	r := d.heading(i)
	h := Heading{
		ID: r.id, Path: r.path, Source: r.source, URL: r.url, Published: r.published, PublishedBy: r.by,
		Headline: r.headline, Size: int(r.size), Actors: int(r.actors), Statements: int(r.statements),
		Events: int(r.events), Also: d.also(i),
	}
	if r.titled {
		h.Title = r.headline
	}
	return h
}

func rowOfHeading(h *Heading) headingRow {
	return headingRow{
		id: h.ID, path: h.Path, source: h.Source, url: h.URL, headline: h.Headline, by: h.PublishedBy,
		published: h.Published, size: int32(h.Size), actors: int32(h.Actors), statements: int32(h.Statements),
		events: int32(h.Events), titled: h.Title != "",
	}
}

// ProfileCount returns the number of actors.
func (d *Dossier) ProfileCount() int {
	if d.saved != nil {
		return len(d.saved.actors)
	}
	return len(d.profiles)
}

func (d *Dossier) profile(rank int) actorRow {
	if d.saved != nil {
		return d.saved.profile(rank)
	}
	return d.profiles[rank]
}

func (d *Dossier) actorID(rank int32) string {
	if s := d.saved; s != nil {
		return s.text(s.actors[rank].id)
	}
	return string(d.profiles[rank].id)
}

// ProfileAt returns the actor of a rank, counted from 0.
func (d *Dossier) ProfileAt(rank int) *Profile {
	r := d.profile(rank)
	words := d.wordsOf(rank)
	aliases := min(int(r.aliases), len(words))
	p := &Profile{
		ID: r.id, Name: r.name, Kind: kinds()[r.kind], Role: r.role, Unnamed: r.unnamed,
		Mentions: int(r.mentions), Statements: int(r.statements), Stories: d.appearances(rank).Len(),
		Aliases: words[:aliases:aliases], Keys: words[aliases:],
	}
	if r.affiliation != NoProfile {
		p.Affiliation = ActorID(d.actorID(r.affiliation))
	}
	return p
}

// ProfileKeys returns the names of the actor of a rank as they are searched.
func (d *Dossier) ProfileKeys(rank int) []string {
	words := d.wordsOf(rank)
	return words[min(int(d.profile(rank).aliases), len(words)):]
}

// ProfileRole returns the role of the actor of a rank.
func (d *Dossier) ProfileRole(rank int) string { return d.profile(rank).role }

// endsOf is from where to where the part of an actor runs, whose rows tell the
// ends.
func (d *Dossier) endsOf(rank int, end func(*actorRow) int32) (from, to int32) {
	if rank > 0 {
		before := d.profile(rank - 1)
		from = end(&before)
	}
	row := d.profile(rank)
	return from, end(&row)
}

func (d *Dossier) wordsOf(rank int) []string {
	from, to := d.endsOf(rank, func(r *actorRow) int32 { return r.words })
	if d.saved != nil {
		return d.saved.names(from, to)
	}
	return between(d.words, from, to)
}

// Profiles returns all actors, those who say most first. Where there are many,
// [Dossier.ProfileAt] is better.
func (d *Dossier) Profiles() []Profile {
	all := make([]Profile, d.ProfileCount())
	for i := range all {
		all[i] = *d.ProfileAt(i)
	}
	return all
}

// Profile returns the actor with the given id, or nil.
func (d *Dossier) Profile(id ActorID) *Profile {
	if rank, ok := d.rank(id); ok {
		return d.ProfileAt(rank)
	}
	return nil
}

// ProfileIndex returns the rank of an actor in Profiles.
func (d *Dossier) ProfileIndex(id ActorID) (int, bool) { return d.rank(id) }

func (d *Dossier) rank(id ActorID) (int, bool) {
	return d.byActor.find(string(id), d.actorID)
}

// AppearanceList is the stories an actor appears in, in their order. It is a
// view and costs nothing.
type AppearanceList struct {
	seenIn []int32
	ends   []extent
}

// Appearances returns the stories an actor appears in.
func (d *Dossier) Appearances(id ActorID) AppearanceList {
	if rank, ok := d.rank(id); ok {
		return d.appearances(rank)
	}
	return AppearanceList{}
}

func (d *Dossier) appearances(rank int) AppearanceList {
	from, to := d.endsOf(rank, func(r *actorRow) int32 { return r.stories })
	return AppearanceList{between(d.seenIn, from, to), d.stories}
}

// Len returns the number of stories.
func (l AppearanceList) Len() int { return len(l.seenIn) }

// At returns an appearance: which story, and which of its actors.
func (l AppearanceList) At(i int) Appearance {
	at := l.seenIn[i] // in the cast of all stories
	story := sort.Search(len(l.ends), func(k int) bool { return l.ends[k].castEnd > at })
	first := int32(0)
	if story > 0 {
		first = l.ends[story-1].castEnd
	}
	return Appearance{Story: int32(story), Actor: Ordinal(at - first + 1)}
}

// Find returns the first appearance in a story or one after it.
func (l AppearanceList) Find(story int) int {
	first := int32(0)
	if story > 0 {
		first = l.ends[min(story, len(l.ends))-1].castEnd
	}
	return sort.Search(len(l.seenIn), func(i int) bool { return l.seenIn[i] >= first })
}

// table finds numbers by the string that each stands for, and does not keep the
// strings: at a hundred thousand of them a map takes five times the memory.
type table struct {
	seed  uint64  // so that nobody can choose names that collide
	slots []int32 // number + 1; open addressing, at most half full
}

func newTable(n int) table {
	size := 8
	for size < 2*n {
		size *= 2
	}
	return table{maphash.String(maphash.MakeSeed(), ""), make([]int32, size)}
}

// add enters a number; one that is there for the same string stays.
func (t *table) add(key string, n int32, keyOf func(int32) string) {
	for at := t.first(key); ; at = (at + 1) % len(t.slots) {
		if t.slots[at] == 0 {
			t.slots[at] = n + 1
			return
		}
		if keyOf(t.slots[at]-1) == key {
			return
		}
	}
}

func (t *table) find(key string, keyOf func(int32) string) (int, bool) {
	if len(t.slots) == 0 {
		return 0, false
	}
	for at := t.first(key); t.slots[at] != 0; at = (at + 1) % len(t.slots) {
		if n := t.slots[at] - 1; keyOf(n) == key {
			return int(n), true
		}
	}
	return 0, false
}

func (t *table) first(key string) int { return int(t.hash(key) & uint64(len(t.slots)-1)) }

// hash is FNV-1a from a seed on, its bits mixed in the end. Unlike package
// maphash it gives the same again in another run: tables are saved.
func (t table) hash(key string) uint64 {
	h := t.seed ^ 14695981039346656037
	for i := range len(key) {
		h = (h ^ uint64(key[i])) * 1099511628211
	}
	h ^= h >> 32
	h *= 0xd6e8feb86659fd93
	return h ^ h>>32
}
