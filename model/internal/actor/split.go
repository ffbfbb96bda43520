package actor

import (
	"strings"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// split cuts a run of name words into countries, organisations, titles and
// people, and pushes them as pieces. A title at its end may go on to end.
func (s *scan) split(r doc.Range, end int) {
	for r.From < r.To && s.names.Function(s.words[r.From].lower) {
		if to, _ := s.tableMatch(r.From, r.To); to > r.From {
			break
		}
		r.From++
	}
	if r.From >= r.To {
		return
	}
	to, e := s.tableMatch(r.From, r.To)
	if to == r.To {
		s.pushEntry(r, e)
		return
	}
	if r.Len() == 1 && s.isThe(r.From-1) && s.orgs.Noun(s.words[r.From].lower) {
		s.push(piece{Range: r, kind: pieceNoun, article: articleDefinite,
			extent: doc.Range{From: r.From - 1, To: r.To}, head: r.From})
		return
	}
	if to > r.From && s.splitKnown(r, to, end, e) {
		return
	}
	if kind := s.headKind(r); kind != "" && !s.isSurnameHead(r) {
		s.push(piece{Range: r, kind: pieceName, guess: kind})
		return
	}
	if s.splitAtTitle(r, end) {
		return
	}
	if first := s.words[r.From].lower; s.names.Creed(first) {
		s.push(piece{Range: doc.Range{From: r.From, To: r.From + 1}, kind: pieceThing})
		s.split(doc.Range{From: r.From + 1, To: r.To}, end)
		return
	}
	if s.isThing(r) {
		s.push(piece{Range: r, kind: pieceThing})
		return
	}
	guess := model.Kind("")
	if s.isPersonShape(r) {
		guess = model.KindPerson
		if to := s.personEnd(r); to < r.To {
			s.push(piece{Range: doc.Range{From: r.From, To: to}, kind: pieceName, guess: guess})
			s.split(doc.Range{From: to, To: r.To}, end)
			return
		}
	}
	s.push(piece{Range: r, kind: pieceName, guess: guess})
}

// pushEntry pushes a name that a table knows.
func (s *scan) pushEntry(r doc.Range, e entry) {
	p := piece{Range: r, kind: pieceName}
	switch {
	case e.org != nil && (e.country == nil && !e.place || len(e.org.Nouns) > 0 && r.Len() > 1):
		p.guess, p.org = model.KindOrganization, e.org
	case e.country != nil:
		p.guess, p.country = model.KindCountry, e.country
	case e.demonym != nil:
		p.kind, p.country = pieceDemonym, e.demonym
	case e.seat != nil:
		p.guess, p.country = model.KindOrganization, e.seat
		p.org = &lexicon.Organization{Name: s.d.Slice(r)}
	case e.capital != nil:
		p.guess, p.country, p.capital = model.KindPlace, e.capital, true
	default:
		p.guess = model.KindPlace
	}
	s.push(p)
}

// splitKnown handles a run whose first words a table knows and that goes on. It
// reports whether it pushed anything.
func (s *scan) splitKnown(r doc.Range, to, end int, e entry) bool {
	known, rest := doc.Range{From: r.From, To: to}, doc.Range{From: to, To: r.To}
	if s.words[to].lower == "-" && rest.Len() > 1 {
		rest.From++
		if kind := s.headKind(r); kind != "" {
			s.push(piece{Range: r, kind: pieceName, guess: kind})
			return true
		}
		if next, other := s.tableMatch(rest.From, rest.To); next > rest.From && other.any() && e.place == other.place {
			s.pushEntry(known, e)
			s.split(rest, end)
			return true
		}
		return false
	}
	_, firstName := s.names.First(s.words[r.From].lower)
	_, secondName := s.names.First(s.words[rest.From].lower)
	title, isTitle := s.scanTitle(rest.From, end)
	if firstName && known.Len() == 1 && !isTitle && s.headKind(r) == "" {
		return false // Jordan Pickard, Chelsea Moreau
	}
	kind := s.headKind(rest)
	if kind == "" && rest.Len() == 1 && !isTitle {
		kind = s.lastKind(rest.From)
	}
	if last := s.words[r.To-1].lower; kind == "" && !isTitle && rest.Len() == 1 && (e.place || e.capital != nil) && len(last) > 3 && last[len(last)-1] == 's' && !secondName {
		kind = model.KindOrganization // teams: the Lisbon Herons
	}
	if kind == "" {
		if next, other := s.tableMatch(rest.From, rest.To); next == rest.To && other.org != nil {
			kind = model.KindOrganization
		}
	}
	switch {
	case isTitle && (kind == "" || title.To < rest.To-1):
		s.pushEntry(known, e)
		s.split(rest, end)
	case kind != "":
		s.push(piece{Range: r, kind: pieceName, guess: kind, country: firstCountry(e)})
	case e.org != nil || e.demonym != nil || e.country != nil || secondName:
		s.pushEntry(known, e)
		s.split(rest, end)
	default:
		return false
	}
	return true
}

// firstCountry is the country that a name or adjective in front of an
// institution names.
func firstCountry(e entry) *lexicon.Country {
	if e.country != nil {
		return e.country
	}
	return e.demonym
}

// headKind tells from its first and last words whether a run names an
// organisation or a place; "" when they say nothing.
func (s *scan) headKind(r doc.Range) model.Kind {
	if r.Len() < 2 {
		return ""
	}
	for k := r.From + 1; k < r.To-1; k++ {
		if w := s.words[k].lower; w == "of" || w == "for" || w == "on" {
			head := s.words[k-1].lower
			switch {
			case s.orgs.Head(head) != nil:
				return model.KindOrganization
			case s.orgs.PlaceHead(head) || head == "republic" || head == "kingdom" || head == "isle":
				return model.KindPlace
			}
			break
		}
	}
	if kind := s.lastKind(r.To - 1); kind != "" {
		return kind
	}
	if first := s.words[r.From].lower; s.orgs.PlaceFirst(first) && first != "st." && first != "st" {
		if _, person := s.names.First(s.words[r.From+1].lower); !person {
			return model.KindPlace
		}
	}
	return ""
}

// surnameHeads are words that end names of places and organisations and are
// surnames too.
const surnameHeads = " hill hills park lake field church temple hall castle lane forest court post bell guard bridge gates banks wells marsh house street bay mason "

// isSurnameHead reports whether the last word of a run is a surname rather than
// what the name stands for: behind a first name, or a title before it.
func (s *scan) isSurnameHead(r doc.Range) bool {
	if !strings.Contains(surnameHeads, " "+s.words[r.To-1].lower+" ") || s.isThe(r.From-1) {
		return false
	}
	if s.isHonorific(r.From) {
		return true
	}
	if title, ok := s.scanTitle(r.From, r.To); ok && title.To < r.To {
		return true
	}
	_, first := s.names.First(s.words[r.To-2].lower)
	return first && s.word(r.From-1).lower != "in" && s.word(r.From-1).lower != "at"
}

// lastKind tells what names are whose last word is token i.
func (s *scan) lastKind(i int) model.Kind {
	w := s.words[i].lower
	switch {
	case w == "district" && s.word(i-1).lower == "school":
		return model.KindOrganization
	case s.orgs.Head(w) != nil && !s.titles.Class(w).Has(lexicon.TitleHead):
		return model.KindOrganization
	case s.orgs.PlaceHead(w):
		return model.KindPlace
	}
	return ""
}

// splitAtTitle cuts a run at the first title in it: affiliation, title, person.
func (s *scan) splitAtTitle(r doc.Range, end int) bool {
	for k := r.From; k < r.To; k++ {
		honorific := s.isHonorific(k)
		title, ok := s.scanTitle(k, end)
		if !ok && !honorific {
			continue
		}
		if !ok || honorific && title.To == k+1 {
			title = piece{Range: doc.Range{From: k, To: k + 1}, kind: pieceTitle, head: k}
		}
		if k > r.From && title.To >= r.To && title.Len() == 1 {
			if _, person := s.names.First(s.words[r.From].lower); person {
				return false // Stephen King is no king
			}
		}
		if honorific && title.To >= r.To && k > r.From {
			return false
		}
		if k > r.From {
			s.split(doc.Range{From: r.From, To: k}, k)
		}
		s.push(title)
		if title.To < r.To {
			s.split(doc.Range{From: title.To, To: r.To}, end)
		}
		return true
	}
	return false
}

// isThing reports whether a run names neither an actor nor a place.
func (s *scan) isThing(r doc.Range) bool {
	if last := s.words[r.To-1].lower; s.names.Thing(last) || s.orgs.ThingHead(last) {
		return true
	}
	return s.names.Thing(s.words[r.From].lower)
}

// personEnd returns where the name of a person ends in a run that goes on with
// an organisation: "Jen Doe NATO".
func (s *scan) personEnd(r doc.Range) int {
	for k := r.From + 2; k < r.To; k++ {
		w := s.words[k]
		if s.words[k-1].lower == "-" {
			continue
		}
		if to, e := s.tableMatch(k, r.To); to > k && e.org != nil && w.has(allCaps) {
			return k
		}
		if w.has(allCaps) && !w.has(headline) && len(w.lower) >= 3 && !strings.Contains(w.lower, ".") && strings.Trim(w.lower, "ivx") != "" {
			return k
		}
	}
	return r.To
}

// isPersonShape reports whether a run looks like the name of a person: a known
// first name, or an initial, before another word.
func (s *scan) isPersonShape(r doc.Range) bool {
	if r.Len() < 2 || r.Len() > 7 {
		return false
	}
	if _, ok := s.names.First(s.words[r.From].lower); ok {
		return true
	}
	for k := r.From; k < r.To-1; k++ {
		if w := s.words[k].lower; len(w) == 2 && w[1] == '.' && !s.words[r.To-1].has(allCaps) {
			return true
		}
	}
	return false
}
