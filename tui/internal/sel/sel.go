// Package sel holds what the reader is looking at, as one small value, and the
// only function that changes it.
//
// Selections go down to the panes, intents come up from them; panes never talk
// to each other. [Apply] is pure: the same dossier, selection and intent always
// give the same selection, and applying an intent twice gives what applying it
// once gave.
package sel

import "dateline/model"

// Selection is what the reader is looking at. It is comparable, so it serves as
// a cache key and as an entry of the history.
type Selection struct {
	Story    model.StoryID
	Actor    model.ActorID // the chosen actor; "" for none
	Day      model.Day     // the day the timeline stands on; 0 for none
	Sentence int           // index into the story's sentences
	// Statement and Event name the chosen item, at most one of them: an
	// ordinal in the story, 0 for none.
	Statement model.Ordinal
	Event     model.Ordinal
}

// Kind is the kind of an intent.
type Kind uint8

// The kinds of intent and the fields of Intent they read.
const (
	None      Kind = iota
	Sentence       // Story, Sentence: read there
	Entry          // Entry: an event or statement of the timeline
	Statement      // Story, Item: a statement
	Actor          // Actor: choose an actor; "" clears the choice
	Day            // Day: go to the first entry of the timeline on that day
	Story          // Story: open it at its beginning
)

// Intent is what the reader wants, as a pane understood it from a key or the
// mouse.
type Intent struct {
	Kind     Kind
	Story    model.StoryID
	Actor    model.ActorID
	Day      model.Day
	Sentence int
	Item     model.Ordinal
	Entry    int // index into Dossier.Timeline
}
