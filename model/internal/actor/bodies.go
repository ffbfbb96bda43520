package actor

import (
	"slices"
	"strings"

	"dateline/model"
	"dateline/model/internal/doc"
)

// What a place has, in small letters behind its name: the Tarnby city council.
const (
	bodyLevels = " city town county village borough district state provincial regional municipal parish municipality "
	bodyHeads  = " council court government police parliament assembly board commission administration legislature senate authority "
)

// nameBodies makes organisations of the institutions that are written in small
// letters behind the name of their place, and places of those names.
func (s *scan) nameBodies() {
	towns := make(map[string]bool)
	var bodies []doc.Range
	for i := 0; i < len(s.words)-2; i++ {
		name := s.townAt(i)
		if name.Len() == 0 {
			continue
		}
		towns[s.nameKey(&piece{Range: name})] = true
		bodies = append(bodies, doc.Range{From: name.From, To: name.To + 2})
		i = name.To + 1
	}
	if len(bodies) == 0 {
		return
	}
	s.insert(bodies, func(r doc.Range) { s.push(piece{Range: r, kind: pieceName, guess: model.KindOrganization}) })
	for i := range s.pieces {
		p := &s.pieces[i]
		if t := s.tallies[s.nameKey(p)]; p.kind == pieceName && p.guess == model.KindPerson && towns[s.nameKey(p)] && (t == nil || !t.surname && !t.given) {
			p.guess = model.KindPlace
		}
	}
}

// partBodies parts the names of persons from the institution before them, where no
// comma does: "the head of the Harbour Council Jen Doe told reporters".
func (s *scan) partBodies() {
	var both []doc.Range
	parts := make(map[int]int) // where each of them is parted
	for i := range s.pieces {
		p := &s.pieces[i]
		if p.kind != pieceName {
			continue
		}
		whole, to := p.Range, p.From
		switch p.guess {
		case model.KindOrganization:
			if s.endsInPerson(p) {
				to = p.To - 2
			}
		case model.KindPerson:
			if i > 0 && s.pieces[i-1].kind == pieceTitle && s.pieces[i-1].To == p.From && s.words[p.From-1].has(capital) {
				whole.From = s.pieces[i-1].From // Refugee, for a title
			}
			to = s.bodyBefore(whole)
		}
		if to > p.From {
			both = append(both, whole)
			parts[whole.From] = to
		}
	}
	s.insert(both, func(r doc.Range) {
		to := parts[r.From]
		s.push(piece{Range: doc.Range{From: r.From, To: to}, kind: pieceName, guess: model.KindOrganization})
		s.push(piece{Range: doc.Range{From: to, To: r.To}, kind: pieceName, guess: model.KindPerson})
	})
}

// endsInPerson reports whether what is taken for the name of an institution ends in
// that of a person: the story calls somebody by the last word.
func (s *scan) endsInPerson(p *piece) bool {
	given := s.words[max(p.To-2, p.From)]
	if p.Len() < 4 || !given.has(capital) || given.has(headline) || s.names.Common(given.lower) || s.names.Function(s.words[p.To-3].lower) {
		return false
	}
	if !slices.ContainsFunc(s.words[p.From:p.To-2], func(w word) bool { return s.orgs.Head(w.lower) != nil }) {
		return false
	}
	last := s.words[p.To-1].lower
	t := s.tallies[last]
	return t != nil && t.kinds[PersonName] > t.kinds[OrganizationName] && s.orgs.Head(last) == nil && s.orgs.Head(s.words[p.To-2].lower) == nil
}

// bodyBefore returns the end of the institution that a range begins with, if the
// first and last name of a person follow; else its beginning.
func (s *scan) bodyBefore(r doc.Range) int {
	if s.word(r.From-1).lower != "the" {
		return r.From
	}
	for k := r.From + 1; k < r.To-2; k++ {
		if s.orgs.Head(s.words[k].lower) != nil {
			return k + 1
		}
	}
	return r.From
}

// townAt returns the name that begins at a token and has its institution behind
// it, or nothing.
func (s *scan) townAt(i int) doc.Range {
	const longest = 3
	if !s.words[i].has(capital) || !s.words[i].has(letters) || s.names.Function(s.words[i].lower) || i > 0 && s.words[i-1].has(capital) && !s.names.Function(s.words[i-1].lower) {
		return doc.Range{}
	}
	to := i + 1
	for to < len(s.words)-2 && to < i+longest && s.words[to].has(capital) {
		to++
	}
	if w := s.words[i].lower; to == i+1 && (s.names.Common(w) || isMonth(w) || isWeekday(w)) {
		return doc.Range{} // Local city council members; Monday city council meetings
	}
	if to+1 >= len(s.words) || s.d.Tokens[to+1].Sentence != s.d.Tokens[i].Sentence || !s.isOf(bodyLevels, to) || !s.isOf(bodyHeads, to+1) {
		return doc.Range{}
	}
	return doc.Range{From: i, To: to}
}

// isOf reports whether a word in small letters is in a list.
func (s *scan) isOf(list string, i int) bool {
	w := s.words[i]
	return !w.has(capital) && w.has(letters) && strings.Contains(list, " "+w.lower+" ")
}

// insert pushes what stands in ranges in the place of the pieces that they overlap.
// Both are in text order.
func (s *scan) insert(ranges []doc.Range, push func(doc.Range)) {
	if len(ranges) == 0 {
		return
	}
	old := s.pieces
	s.pieces = make([]piece, 0, len(old)+len(ranges))
	for _, r := range ranges {
		for len(old) > 0 && old[0].To <= r.From {
			s.pieces, old = append(s.pieces, old[0]), old[1:]
		}
		for len(old) > 0 && old[0].From < r.To {
			old = old[1:]
		}
		push(r)
	}
	s.pieces = append(s.pieces, old...)
}

// endsPhrase reports whether no noun phrase goes on at a token: "the company" ends
// before "that" and a comma, but not before "chief" or "'s".
func (s *scan) endsPhrase(i int) bool {
	switch s.d.Tokens[i-1].UPOS {
	case doc.Noun, doc.ProperNoun:
	default:
		return false
	}
	if i >= len(s.words) {
		return true
	}
	switch s.d.Tokens[i].UPOS {
	case doc.Noun, doc.ProperNoun, doc.Particle:
		return false
	}
	return true
}
