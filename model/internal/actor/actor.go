// Package actor finds who acts and speaks in a story: people, organisations,
// countries, places and groups, each once, under all its names.
//
// The stage goes in six steps over the tokens, each of them linear in the length
// of the text:
//
//	words    what each token is, and what the story knows about each word
//	names    runs of capitalised words, split into names and titles
//	kinds    what each name is, from its form and all the places it stands in
//	learnt   a model cuts the names anew, with what the rules found among its evidence
//	phrases  titles put to names; descriptions ("a senior official")
//	join     one actor for all names, titles and pronouns of one
//
// Rules and word tables do all but the fourth. The model is a linear one over the
// labels of neighbouring words (a conditional random field, Lafferty et al.
// 2001), which [NameView] and [Recogniser] describe. cmd/train learnt its
// weights from GUM (annotations CC BY 4.0, texts CC BY to CC BY-NC-SA by
// document; none of its news), from English EWT with the names of Universal NER
// (CC BY-SA 4.0), and from PolNeAR 1.0 (published for research) with the entity
// classes that Stanford CoreNLP gave it: where those and the rules disagree, the
// model was free to choose. What the tables know, it may not deny.
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
	s.recognise()
	s.linkTitles()
	j := newJoiner(s)
	j.run()
	d.Story.Actors = j.emit()
}
