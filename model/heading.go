package model

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
