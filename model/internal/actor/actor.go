// Package actor finds who acts and speaks in a story: people, organisations,
// countries, places and groups, each once, under all its names.
//
// The stage goes by rules and word tables, in five steps over the tokens, each
// of them linear in the length of the text:
//
//	words    what each token is, and what the story knows about each word
//	names    runs of capitalised words, split into names and titles
//	phrases  titles put to names; descriptions ("a senior official")
//	kinds    what each name is, from its form and all the places it stands in
//	join     one actor for all names, titles and pronouns of one
//
// It prefers to leave two actors apart over joining what may be different, and
// gives each joined title and pronoun the reason why.
package actor

import (
	"dateline/model/internal/doc"
)

// Annotate fills Story.Actors from the sentences and tokens of the document.
// Mentions of one actor are in text order and do not overlap; mentions of
// different actors may ("US" in "US officials"). Actors stand in the order of
// their first mention.
func Annotate(d *doc.Document) {
	d.Story.Actors = nil
	if len(d.Tokens) == 0 {
		return
	}
	s := newScan(d)
	s.findPieces()
	s.linkTitles()
	s.decideKinds()
	j := newJoiner(s)
	j.run()
	d.Story.Actors = j.emit()
}
