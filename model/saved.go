package model

import (
	"sort"
	"unsafe"
)

// stringRef names a string in the column of strings of an image.
type stringRef struct{ at, length uint32 }

// The rows of headings, actors and copies as they lie in an image, with their
// strings named.
type (
	savedHeading struct {
		id, path, source, url, headline, by stringRef
		key                                 int64
		published                           Day
		size, actors, statements, events    int32
		titled                              int32
	}
	savedActor struct {
		id, name, role                                    stringRef
		affiliation, mentions, statements, stories, words int32
		aliases                                           uint16
		kind, unnamed                                     uint8
	}
	savedCopy struct {
		id, title, source, path, url stringRef
		published                    Day
		story                        int32 // that it is a copy of; copies ascend by it
	}
)

// saved is what a dossier has of an image in place of rows of its own. Rows are
// made out of it one by one when they are asked for, so that opening an image
// costs the same however many stories it has. What is damaged in it reads as
// empty.
type saved struct {
	store    Store
	strings  []byte
	headings []savedHeading
	actors   []savedActor
	words    []stringRef
	copies   []savedCopy
	byCopy   table // the copies by their ids
	digest   string
}

// text is a string of the image; it stays where it is.
func (s *saved) text(r stringRef) string {
	if r.length == 0 || uint64(r.at)+uint64(r.length) > uint64(len(s.strings)) {
		return ""
	}
	return unsafe.String(&s.strings[r.at], int(r.length))
}

func (s *saved) heading(i int) headingRow {
	h := &s.headings[i]
	return headingRow{
		id: StoryID(s.text(h.id)), path: s.text(h.path), source: s.text(h.source), url: s.text(h.url),
		headline: s.text(h.headline), by: PublishedBy(s.text(h.by)), published: h.published,
		size: h.size, actors: h.actors, statements: h.statements, events: h.events, titled: h.titled != 0,
	}
}

func (s *saved) profile(rank int) actorRow {
	a := &s.actors[rank]
	row := actorRow{
		id: ActorID(s.text(a.id)), name: s.text(a.name), role: s.text(a.role), affiliation: a.affiliation,
		mentions: a.mentions, statements: a.statements, stories: a.stories, words: a.words,
		aliases: a.aliases, kind: a.kind, unnamed: a.unnamed != 0,
	}
	if row.kind >= kindCount {
		row.kind = 0
	}
	if row.affiliation < 0 || int(row.affiliation) >= len(s.actors) {
		row.affiliation = NoProfile
	}
	return row
}

// names are the other names of an actor and how all of them are searched, as
// they stand from one place in the words to another.
func (s *saved) names(from, to int32) []string {
	refs := between(s.words, from, to)
	names := make([]string, len(refs))
	for i, r := range refs {
		names[i] = s.text(r)
	}
	return names
}

// also are the copies of a story.
func (s *saved) also(story int32) []Copy {
	from := sort.Search(len(s.copies), func(i int) bool { return s.copies[i].story >= story })
	var all []Copy
	for ; from < len(s.copies) && s.copies[from].story == story; from++ {
		c := &s.copies[from]
		all = append(all, Copy{
			ID: StoryID(s.text(c.id)), Title: s.text(c.title), Source: s.text(c.source),
			Path: s.text(c.path), URL: s.text(c.url), Published: c.published,
		})
	}
	return all
}

// copied is the story that an id's story is a copy of.
func (s *saved) copied(id StoryID) (story int, ok bool) {
	i, ok := s.byCopy.find(string(id), func(i int32) string { return s.text(s.copies[i].id) })
	if !ok || s.copies[i].story < 0 || int(s.copies[i].story) >= len(s.headings) {
		return 0, false
	}
	return int(s.copies[i].story), true
}

// between is a part of a column, nil when there is no such part.
func between[T any](column []T, from, to int32) []T {
	if from < 0 || to < from || int(to) > len(column) {
		return nil
	}
	return column[from:to:to]
}
