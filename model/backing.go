package model

// Backing is where the stories of a dossier lie when they are too many to hold
// in memory, with everything that is worked out across them: the library on
// disk is one (model/load/library). All orders are those of [Dossier]: stories
// by day of publication, entries as in Timeline, profiles ranked, statements
// oldest first.
//
// What a screen shows must come without reading the rest, so everything is
// asked for one by one and by index: a look-up costs some ten microseconds, a
// whole story a hundred. A backing is immutable and safe for concurrent
// readers, but keeps no more than it needs for that: who wants to look at a
// story for long keeps it himself.
//
// An index outside the range gives the zero value. So does a backing that can
// no longer read, as when the disk is gone: Err then tells why.
type Backing interface {
	Stories() int
	Heading(i int) Heading
	// Story is the whole story, its actors bearing the ids of their
	// profiles; nil when it cannot be read.
	Story(i int) *Story
	StoryIndex(id StoryID) (int, bool)

	// The timeline. Days are the distinct first days of its entries.
	Entries() int
	Entry(i int) Entry
	Days() []DayStart

	// The actors. A profile comes without its appearances, which may be as
	// many as there are stories.
	Profiles() int
	Profile(i int) Profile
	ProfileIndex(id ActorID) (int, bool)
	Appearances(profile int) []Appearance

	// The statements of everybody by index, and those of one actor.
	Statements() int
	Statement(i int) StatementRef
	StatementsOf(profile int) []StatementRef

	// Find returns the indexes, ascending and from one story on, of at most
	// limit stories in which the words of a query stand one after the other,
	// the last one perhaps only begun; case and accents do not count.
	Find(query string, from, limit int) []int

	Err() error
}

// Heading is what a list shows of a story without opening it.
type Heading struct {
	ID          StoryID
	Path        string
	Title       string
	Source      string
	URL         string
	Published   Day
	PublishedBy PublishedBy
	Headline    string // as Story.Headline gives it
	Size        int    // bytes of text
	Actors      int
	Statements  int
	Events      int
	Also        []Copy // where else the same story stands
}

// DayStart is a day on which entries of a timeline begin, and the index of the
// first of them.
type DayStart struct {
	Day   Day
	Entry int
}
