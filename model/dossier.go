package model

import (
	"cmp"
	"iter"
	"sort"
)

// Profile is one actor across all the stories of a dossier.
type Profile struct {
	ID          ActorID
	Name        string
	Kind        Kind
	Role        string
	Affiliation ActorID // "" when unknown
	Aliases     []string
	Unnamed     bool
	Mentions    int // over all stories
	Statements  int // over all stories
	Stories     int // in which he appears; set by the dossier
	// Keys are the name and every alias folded for search by fold.String.
	Keys []string
}

// Appearance is an actor in one story.
type Appearance struct {
	Story int32 // position in the dossier
	Actor Ordinal
}

// StatementRef points at a statement of a dossier.
type StatementRef struct {
	Story     int32 // position in the dossier
	Statement Ordinal
}

// EntryKind tells what an entry of the timeline is.
type EntryKind uint8

// The kinds of timeline entry.
const (
	EntryEvent EntryKind = iota
	EntryStatement
)

// Entry is one line of the timeline: an event, or a statement that a time
// expression of its own or of the clause before dates.
type Entry struct {
	First, Last Day   // both set; equal for a single day
	Story       int32 // position in the dossier
	Item        Ordinal
	Date        Ordinal
	Sentence    int32
	Kind        EntryKind
	Planned     bool

	actors uint16 // how many take part
	from   uint32 // where they begin in Dossier.entryActors
}

// Dossier is a set of stories opened together, with their actors and dates
// merged. It is immutable: every method is a read, in constant or logarithmic
// time but for the size of its answer, and slices it returns belong to it.
//
// In memory are columns of small numbers and the headings of the stories, about
// 1 kB a story with its actors; the stories themselves may be elsewhere and are
// fetched one by one (see [Store]). What is fetched is kept a while, so that
// looking again at what is on screen costs nothing.
type Dossier struct {
	saved  *saved // of a dossier out of an image, which then has no rows itself
	digest func() string

	headings []headingRow
	copies   map[int32][]Copy // of some stories
	places   []Place
	stories  []extent
	sieve    Sieve
	numbers  []int32 // of each story in the sieve
	size     int     // bytes of text
	cache    *cache
	byStory  table
	byCopy   map[StoryID]int32 // the stories that others are copies of

	profiles []actorRow // ranked
	words    []string   // their other names, and how they are searched
	byActor  table
	cast     []int32 // the rank of each actor of each story, by extent
	seenIn   []int32 // indexes into cast of each profile's, ascending

	entries      []Entry  // by first day, then story, then place in the text
	entryActors  []int32  // ranks, by entry
	storyEntries []int32  // indexes into entries, by extent, ascending
	days         []Day    // distinct first days of entries, ascending
	refs         []saying // all statements, oldest first
	said         []int32  // indexes into refs of each profile's, by saidEnd
	saidEnd      []int32  // by rank
}

// extent is where the parts of a story lie in the columns: each runs from where
// that of the story before ends.
type extent struct {
	castEnd    int32
	entriesEnd int32
}

// saying is a statement in the order of all statements.
type saying struct {
	StatementRef
	day Day
}

// Len returns the number of stories.
func (d *Dossier) Len() int {
	if d.saved != nil {
		return len(d.saved.headings)
	}
	return len(d.headings)
}

// Size returns the bytes of text of all stories.
func (d *Dossier) Size() int { return d.size }

// All iterates over the stories in their order, each fetched when its turn
// comes.
func (d *Dossier) All() iter.Seq2[int, *Story] {
	return func(yield func(int, *Story) bool) {
		for i := range d.Len() {
			if !yield(i, d.StoryAt(i)) {
				return
			}
		}
	}
}

// Stories returns all stories in their order. It fetches every one of them:
// [Dossier.All] and [Dossier.Heading] are for dossiers of any size.
func (d *Dossier) Stories() []*Story {
	all := make([]*Story, d.Len())
	for i := range all {
		all[i] = d.StoryAt(i)
	}
	return all
}

// StoryIndex returns the position of a story, or of the one that an id's story
// is a copy of.
func (d *Dossier) StoryIndex(id StoryID) (int, bool) {
	if i, ok := d.byStory.find(string(id), d.storyID); ok {
		return i, true
	}
	if d.saved != nil {
		return d.saved.copied(id)
	}
	i, ok := d.byCopy[id]
	return int(i), ok
}

func (d *Dossier) storyID(i int32) string {
	if s := d.saved; s != nil {
		return s.text(s.headings[i].id)
	}
	return string(d.headings[i].id)
}

// Story returns the story with the given id, or nil.
func (d *Dossier) Story(id StoryID) *Story {
	if i, ok := d.StoryIndex(id); ok {
		return d.StoryAt(i)
	}
	return nil
}

// castOf returns the ranks of the actors of a story.
func (d *Dossier) castOf(i int) []int32 {
	from := int32(0)
	if i > 0 {
		from = d.stories[i-1].castEnd
	}
	return d.cast[from:d.stories[i].castEnd]
}

// entriesOf returns the indexes of the timeline entries of a story.
func (d *Dossier) entriesOf(i int) []int32 {
	from := int32(0)
	if i > 0 {
		from = d.stories[i-1].entriesEnd
	}
	return d.storyEntries[from:d.stories[i].entriesEnd]
}

// EntriesIn returns the indexes into Timeline of the entries that stand in a
// sentence of a story.
func (d *Dossier) EntriesIn(story StoryID, sentence int) []int {
	i, ok := d.StoryIndex(story)
	if !ok {
		return nil
	}
	var in []int
	for _, at := range d.entriesOf(i) {
		if int(d.entries[at].Sentence) == sentence {
			in = append(in, int(at))
		}
	}
	return in
}

// EntryOf returns the index into Timeline of an event or statement of a story.
func (d *Dossier) EntryOf(story StoryID, kind EntryKind, item Ordinal) (int, bool) {
	i, ok := d.StoryIndex(story)
	if !ok {
		return 0, false
	}
	for _, at := range d.entriesOf(i) {
		if e := &d.entries[at]; e.Kind == kind && e.Item == item {
			return int(at), true
		}
	}
	return 0, false
}

// StatementsIn returns the statements whose cue stands in a sentence of a
// story, in text order.
func (d *Dossier) StatementsIn(story StoryID, sentence int) []Ordinal {
	s := d.Story(story)
	if s == nil {
		return nil
	}
	var in []Ordinal
	for k := range s.Statements {
		if s.Statements[k].Sentence == sentence {
			in = append(in, Ordinal(k+1))
		}
	}
	return in
}

// ActorIn returns the actor as he occurs in a story, and nil when he does not.
func (d *Dossier) ActorIn(story StoryID, id ActorID) *Actor {
	i, ok := d.StoryIndex(story)
	rank, known := d.rank(id)
	if !ok || !known {
		return nil
	}
	for k, other := range d.castOf(i) {
		if int(other) == rank {
			return d.StoryAt(i).Actor(Ordinal(k + 1))
		}
	}
	return nil
}

// EntryActors returns the actors of a timeline entry: those who take part in
// an event; the speaker of a statement, then whom he spoke to.
func (d *Dossier) EntryActors(e Entry) []ActorID {
	ids := make([]ActorID, 0, e.actors)
	for _, rank := range d.entryActors[e.from : e.from+uint32(e.actors)] {
		ids = append(ids, ActorID(d.actorID(rank)))
	}
	return ids
}

// HasActor reports whether an actor takes part in a timeline entry.
func (d *Dossier) HasActor(e Entry, id ActorID) bool {
	rank, ok := d.rank(id)
	if !ok {
		return false
	}
	for _, other := range d.entryActors[e.from : e.from+uint32(e.actors)] {
		if int(other) == rank {
			return true
		}
	}
	return false
}

// EntrySpan returns the text that tells a timeline entry: the clause of an
// event, the content of a statement.
func (d *Dossier) EntrySpan(e Entry) Span {
	s := d.StoryAt(int(e.Story))
	if e.Kind == EntryEvent {
		return s.Event(e.Item).Span
	}
	var span Span
	for _, c := range s.Statement(e.Item).Content {
		span = span.Cover(c)
	}
	return s.Clause(span)
}

// DayOfSentence returns the day a sentence is about: that of the first entry
// in it, else of the first date on the calendar in it, else of the last dated
// sentence before it in its paragraph, else the publication day, else 0.
func (d *Dossier) DayOfSentence(story StoryID, sentence int) Day {
	s := d.Story(story)
	if s == nil || sentence < 0 || sentence >= len(s.Sentences) {
		return 0
	}
	paragraph := s.Sentences[sentence].Paragraph
	for i := sentence; i >= 0 && s.Sentences[i].Paragraph == paragraph; i-- {
		if entries := d.EntriesIn(story, i); len(entries) > 0 {
			return d.entries[entries[0]].First
		}
		for _, date := range s.DatesIn(s.Sentences[i].Span) {
			if date.OnCalendar() {
				return date.First
			}
		}
	}
	return s.Published
}

// Statement returns the statement a reference points at and its story; both
// are nil for a reference that points at nothing.
func (d *Dossier) Statement(ref StatementRef) (*Story, *Statement) {
	s := d.StoryAt(int(ref.Story))
	if s == nil {
		return nil, nil
	}
	st := s.Statement(ref.Statement)
	if st == nil {
		return nil, nil
	}
	return s, st
}

// DayOfStatement returns the day of a statement, else that of its story, else
// 0.
func (d *Dossier) DayOfStatement(ref StatementRef) Day {
	s, st := d.Statement(ref)
	if st == nil {
		return 0
	}
	return cmp.Or(st.Day, s.Published)
}

// StatementsOf returns what an actor has said, oldest first.
func (d *Dossier) StatementsOf(id ActorID) []StatementRef {
	if id == "" {
		return nil
	}
	l := d.Said(id)
	refs := make([]StatementRef, l.Len())
	for i := range refs {
		refs[i] = l.At(i)
	}
	return refs
}

// StatementList is a list of statements, oldest first; those of which neither
// they nor their story give a day stand last. It is a view: making one costs
// nothing, and none of its methods fetches a story.
type StatementList struct {
	refs  []saying
	index []int32 // into refs; all of them where every is set
	every bool
}

// Said returns the statements of an actor, "" for those of everybody.
func (d *Dossier) Said(id ActorID) StatementList {
	if id == "" {
		return StatementList{refs: d.refs, every: true}
	}
	rank, ok := d.rank(id)
	if !ok {
		return StatementList{}
	}
	from := int32(0)
	if rank > 0 {
		from = d.saidEnd[rank-1]
	}
	return StatementList{refs: d.refs, index: d.said[from:d.saidEnd[rank]]}
}

// Len returns the number of statements.
func (l StatementList) Len() int {
	if l.every {
		return len(l.refs)
	}
	return len(l.index)
}

func (l StatementList) at(i int) saying {
	if l.every {
		return l.refs[i]
	}
	return l.refs[l.index[i]]
}

// At returns a statement of the list.
func (l StatementList) At(i int) StatementRef { return l.at(i).StatementRef }

// Day returns the day of a statement of the list, else that of its story, else
// 0.
func (l StatementList) Day(i int) Day { return l.at(i).day }

// Find returns where a statement of a day, as Day gives it, stands in the list.
func (l StatementList) Find(ref StatementRef, day Day) (int, bool) {
	wanted := saying{ref, day}
	return sort.Find(l.Len(), func(i int) int { return compareSayings(wanted, l.at(i)) })
}

// Until returns how many statements of the list are not after a day; those
// without a day are after every one.
func (l StatementList) Until(day Day) int {
	return sort.Search(l.Len(), func(i int) bool { at := l.Day(i); return at == 0 || at > day })
}

// compareSayings orders statements oldest first, those without a day last.
func compareSayings(a, b saying) int {
	return cmp.Or(
		compareBool(a.day == 0, b.day == 0),
		cmp.Compare(a.day, b.day),
		cmp.Compare(a.Story, b.Story),
		cmp.Compare(a.Statement, b.Statement),
	)
}

// compareBool orders false before true.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	default:
		return 1
	}
}
