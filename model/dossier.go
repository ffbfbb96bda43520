package model

import (
	"cmp"
	"slices"
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
	Appearances []Appearance // in the order of the dossier's stories
	Mentions    int          // over all stories
	Statements  int          // over all stories
	// Keys are the name and every alias folded for search by fold.String.
	Keys []string
}

// Appearance is an actor in one story.
type Appearance struct {
	Story int // index into Dossier.Stories
	Actor Ordinal
}

// StatementRef points at a statement of a dossier.
type StatementRef struct {
	Story     int // index into Dossier.Stories
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
	Kind        EntryKind
	First, Last Day // both set; equal for a single day
	Story       int // index into Dossier.Stories
	Item        Ordinal
	Date        Ordinal
	Sentence    int
	Planned     bool
}

// Dossier is a set of stories opened together, with their actors and dates
// merged. It is immutable: every method is a read, in constant or logarithmic
// time but for the size of its answer, and slices it returns belong to it.
type Dossier struct {
	stories    []*Story
	profiles   []Profile // ranked
	entries    []Entry   // by first day, then story, then place in the text
	days       []Day     // distinct first days of entries, ascending
	byStory    map[StoryID]int
	byProfile  map[ActorID]int
	statements map[ActorID][]StatementRef
	sentences  []storyIndex
}

// storyIndex lists what stands in each sentence of one story.
type storyIndex struct {
	entries    map[int][]int // sentence -> indexes into Dossier.entries
	statements map[int][]Ordinal
	actors     map[ActorID]Ordinal
}

// NewDossier builds a dossier from annotated stories, whose actors name their
// profiles, and the profiles. It takes ownership of both. Stories keep their
// order; profiles are ranked by statements, then mentions, then name.
func NewDossier(stories []*Story, profiles []Profile) *Dossier {
	d := &Dossier{
		stories:    stories,
		profiles:   profiles,
		byStory:    make(map[StoryID]int, len(stories)),
		byProfile:  make(map[ActorID]int, len(profiles)),
		statements: make(map[ActorID][]StatementRef),
		sentences:  make([]storyIndex, len(stories)),
	}
	slices.SortStableFunc(d.profiles, compareProfiles)
	for i := range d.profiles {
		d.byProfile[d.profiles[i].ID] = i
	}
	for i, s := range stories {
		d.byStory[s.ID] = i
		d.addEntries(i, s)
		d.addStatements(i, s)
	}
	d.sortIndexes()
	return d
}

// compareProfiles ranks who says most first: in a reader of positions a
// speaker matters more than a name that is merely often mentioned. Places do
// not act and stand behind all others.
func compareProfiles(a, b Profile) int {
	return cmp.Or(
		-cmp.Compare(a.weight(), b.weight()),
		-cmp.Compare(a.Mentions, b.Mentions),
		cmp.Compare(a.Name, b.Name),
		cmp.Compare(a.ID, b.ID),
	)
}

// weight counts a statement as much as three mentions.
func (p *Profile) weight() int {
	if p.Kind == KindPlace {
		return -1
	}
	return 3*p.Statements + p.Mentions
}

func (d *Dossier) addEntries(i int, s *Story) {
	add := func(kind EntryKind, item, date Ordinal, sentence int, planned bool) {
		when := s.Date(date)
		if !when.OnCalendar() {
			return
		}
		d.entries = append(d.entries, Entry{
			Kind: kind, First: when.First, Last: when.Last,
			Story: i, Item: item, Date: date, Sentence: sentence, Planned: planned,
		})
	}
	for k := range s.Events {
		e := &s.Events[k]
		add(EntryEvent, Ordinal(k+1), e.Date, e.Sentence, e.Planned)
	}
	for k := range s.Statements {
		st := &s.Statements[k]
		if st.DayBasis == DayPublished {
			continue // everything a story says would crowd on its day
		}
		if told(s, st) {
			continue
		}
		add(EntryStatement, Ordinal(k+1), st.Date, st.Sentence, false)
	}
}

// told reports whether an event tells what a statement does, as that of
// publishing or of signing something does: one line of the timeline is enough.
func told(s *Story, st *Statement) bool {
	if len(st.Cue) == 0 {
		return false
	}
	first := sort.Search(len(s.Events), func(i int) bool { return s.Events[i].Sentence >= st.Sentence })
	for i := first; i < len(s.Events) && s.Events[i].Sentence == st.Sentence; i++ {
		if e := &s.Events[i]; e.Date == st.Date && e.Contains(st.Cue[0]) {
			return true
		}
	}
	return false
}

func (d *Dossier) addStatements(i int, s *Story) {
	index := storyIndex{
		entries:    make(map[int][]int),
		statements: make(map[int][]Ordinal),
		actors:     make(map[ActorID]Ordinal, len(s.Actors)),
	}
	for k := range s.Actors {
		index.actors[s.Actors[k].Profile] = Ordinal(k + 1)
	}
	for k := range s.Statements {
		o := Ordinal(k + 1)
		st := &s.Statements[k]
		index.statements[st.Sentence] = append(index.statements[st.Sentence], o)
		if a := s.Actor(st.Actor); a != nil {
			d.statements[a.Profile] = append(d.statements[a.Profile], StatementRef{Story: i, Statement: o})
		}
	}
	d.sentences[i] = index
}

func (d *Dossier) sortIndexes() {
	slices.SortStableFunc(d.entries, func(a, b Entry) int {
		return cmp.Or(
			cmp.Compare(a.First, b.First),
			-cmp.Compare(a.Last, b.Last), // a coarse date stands before the days in it
			cmp.Compare(a.Story, b.Story),
			cmp.Compare(a.Sentence, b.Sentence),
			cmp.Compare(a.Kind, b.Kind),
			cmp.Compare(a.Item, b.Item),
		)
	})
	for i, e := range d.entries {
		if i == 0 || e.First != d.entries[i-1].First {
			d.days = append(d.days, e.First)
		}
		in := d.sentences[e.Story].entries
		in[e.Sentence] = append(in[e.Sentence], i)
	}
	for id, refs := range d.statements {
		slices.SortStableFunc(refs, d.compareStatements)
		d.statements[id] = refs
	}
}

// compareStatements orders statements oldest first; those of which neither
// they nor their story give a day stand last.
func (d *Dossier) compareStatements(a, b StatementRef) int {
	dayA, dayB := d.DayOfStatement(a), d.DayOfStatement(b)
	return cmp.Or(
		compareBool(dayA == 0, dayB == 0),
		cmp.Compare(dayA, dayB),
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

// Stories returns the stories in their order.
func (d *Dossier) Stories() []*Story { return d.stories }

// StoryIndex returns the position of a story in Stories.
func (d *Dossier) StoryIndex(id StoryID) (int, bool) {
	i, ok := d.byStory[id]
	return i, ok
}

// Story returns the story with the given id, or nil.
func (d *Dossier) Story(id StoryID) *Story {
	if i, ok := d.byStory[id]; ok {
		return d.stories[i]
	}
	return nil
}

// Profiles returns all actors, those who say most first.
func (d *Dossier) Profiles() []Profile { return d.profiles }

// Profile returns the actor with the given id, or nil.
func (d *Dossier) Profile(id ActorID) *Profile {
	if i, ok := d.byProfile[id]; ok {
		return &d.profiles[i]
	}
	return nil
}

// ProfileIndex returns the rank of an actor in Profiles.
func (d *Dossier) ProfileIndex(id ActorID) (int, bool) {
	i, ok := d.byProfile[id]
	return i, ok
}

// StatementsOf returns what an actor has said, oldest first.
func (d *Dossier) StatementsOf(id ActorID) []StatementRef { return d.statements[id] }

// Statement returns the statement a reference points at and its story; both
// are nil for a reference that points at nothing.
func (d *Dossier) Statement(ref StatementRef) (*Story, *Statement) {
	if ref.Story < 0 || ref.Story >= len(d.stories) {
		return nil, nil
	}
	s := d.stories[ref.Story]
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

// Timeline returns all entries by day. An entry that covers more than a day
// stands at its first, before the single days.
func (d *Dossier) Timeline() []Entry { return d.entries }

// Days returns the distinct first days of the timeline, ascending.
func (d *Dossier) Days() []Day { return d.days }

// EntriesOn returns the half-open range of indexes into Timeline of the entries
// that begin on a day.
func (d *Dossier) EntriesOn(day Day) (from, to int) {
	from = sort.Search(len(d.entries), func(i int) bool { return d.entries[i].First >= day })
	to = sort.Search(len(d.entries), func(i int) bool { return d.entries[i].First > day })
	return from, to
}

// NextDay returns the first day of the timeline after the given one, or 0.
func (d *Dossier) NextDay(day Day) Day {
	i, found := slices.BinarySearch(d.days, day)
	if found {
		i++
	}
	if i >= len(d.days) {
		return 0
	}
	return d.days[i]
}

// PreviousDay returns the last day of the timeline before the given one, or 0.
func (d *Dossier) PreviousDay(day Day) Day {
	i, _ := slices.BinarySearch(d.days, day)
	if i == 0 {
		return 0
	}
	return d.days[i-1]
}

// NearestDay returns the day of the timeline closest to the given one, the
// earlier of two equally close ones, or 0 for an empty timeline.
func (d *Dossier) NearestDay(day Day) Day {
	i, found := slices.BinarySearch(d.days, day)
	switch {
	case len(d.days) == 0:
		return 0
	case found || i == 0:
		return d.days[i]
	case i == len(d.days) || day-d.days[i-1] <= d.days[i]-day:
		return d.days[i-1]
	default:
		return d.days[i]
	}
}

// EntriesIn returns the indexes into Timeline of the entries that stand in a
// sentence of a story.
func (d *Dossier) EntriesIn(story StoryID, sentence int) []int {
	if i, ok := d.byStory[story]; ok {
		return d.sentences[i].entries[sentence]
	}
	return nil
}

// StatementsIn returns the statements whose cue stands in a sentence of a
// story, in text order.
func (d *Dossier) StatementsIn(story StoryID, sentence int) []Ordinal {
	if i, ok := d.byStory[story]; ok {
		return d.sentences[i].statements[sentence]
	}
	return nil
}

// ActorIn returns the actor as he occurs in a story, and nil when he does not.
func (d *Dossier) ActorIn(story StoryID, id ActorID) *Actor {
	i, ok := d.byStory[story]
	if !ok {
		return nil
	}
	return d.stories[i].Actor(d.sentences[i].actors[id])
}

// EntryActors returns the actors of a timeline entry: those who take part in
// an event; the speaker of a statement, then whom he spoke to.
func (d *Dossier) EntryActors(e Entry) []ActorID {
	s := d.stories[e.Story]
	var ordinals []Ordinal
	if e.Kind == EntryEvent {
		ordinals = s.Event(e.Item).Actors
	} else {
		st := s.Statement(e.Item)
		ordinals = []Ordinal{st.Actor, st.Addressee}
	}
	ids := make([]ActorID, 0, len(ordinals))
	for _, o := range ordinals {
		if a := s.Actor(o); a != nil {
			ids = append(ids, a.Profile)
		}
	}
	return ids
}

// EntrySpan returns the text that tells a timeline entry: the clause of an
// event, the content of a statement.
func (d *Dossier) EntrySpan(e Entry) Span {
	s := d.stories[e.Story]
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

// HasActor reports whether an actor takes part in a timeline entry.
func (d *Dossier) HasActor(e Entry, id ActorID) bool {
	s := d.stories[e.Story]
	is := func(o Ordinal) bool {
		a := s.Actor(o)
		return a != nil && a.Profile == id
	}
	if e.Kind == EntryEvent {
		return slices.ContainsFunc(s.Event(e.Item).Actors, is)
	}
	st := s.Statement(e.Item)
	return is(st.Actor) || is(st.Addressee)
}
