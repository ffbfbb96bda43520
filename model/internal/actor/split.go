package actor

import (
	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// split cuts a run of name words into countries, organisations, titles and
// people, and pushes them as pieces.
func (s *scan) split(r doc.Range) {
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
	if to > r.From && s.splitKnown(r, to, e) {
		return
	}
	if kind := s.headKind(r); kind != "" {
		s.push(piece{Range: r, kind: pieceName, guess: kind})
		return
	}
	if s.splitAtTitle(r) {
		return
	}
	guess := model.Kind("")
	if s.isPersonShape(r) {
		guess = model.KindPerson
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
func (s *scan) splitKnown(r doc.Range, to int, e entry) bool {
	known, rest := doc.Range{From: r.From, To: to}, doc.Range{From: to, To: r.To}
	if s.words[to].lower == "-" && rest.Len() > 1 {
		rest.From++
		if kind := s.headKind(r); kind != "" {
			s.push(piece{Range: r, kind: pieceName, guess: kind})
			return true
		}
		if next, other := s.tableMatch(rest.From, rest.To); next > rest.From && other.any() && e.place == other.place {
			s.pushEntry(known, e)
			s.split(rest)
			return true
		}
		return false
	}
	_, firstName := s.names.First(s.words[r.From].lower)
	_, secondName := s.names.First(s.words[rest.From].lower)
	if firstName && known.Len() == 1 && e.org == nil {
		return false // Jordan Pickard, Chelsea Moreau
	}
	title, isTitle := s.scanTitle(rest.From, rest.To)
	kind := s.headKind(rest)
	if kind == "" {
		if next, other := s.tableMatch(rest.From, rest.To); next == rest.To && other.org != nil {
			kind = model.KindOrganization
		}
	}
	switch {
	case isTitle && (kind == "" || title.To < rest.To-1):
		s.pushEntry(known, e)
		s.split(rest)
	case kind != "":
		s.push(piece{Range: r, kind: pieceName, guess: kind, country: firstCountry(e)})
	case e.org != nil || e.demonym != nil || e.country != nil || secondName:
		s.pushEntry(known, e)
		s.split(rest)
	default:
		return false
	}
	return true
}

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
	last := s.words[r.To-1].lower
	if s.words[r.To-1].lower == "-" {
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
	switch {
	case s.orgs.Head(last) != nil && !s.titles.Class(last).Has(lexicon.TitleHead):
		return model.KindOrganization
	case s.orgs.PlaceHead(last):
		return model.KindPlace
	}
	if first := s.words[r.From].lower; s.orgs.PlaceFirst(first) && first != "st." && first != "st" {
		if _, person := s.names.First(s.words[r.From+1].lower); !person {
			return model.KindPlace
		}
	}
	return ""
}

// splitAtTitle cuts a run at the first title in it: affiliation, title, person.
func (s *scan) splitAtTitle(r doc.Range) bool {
	for k := r.From; k < r.To; k++ {
		honorific := s.isHonorific(k)
		title, ok := s.scanTitle(k, r.To)
		if !ok && !honorific {
			continue
		}
		if !ok || honorific && title.To == k+1 {
			title = piece{Range: doc.Range{From: k, To: k + 1}, kind: pieceTitle, head: k}
		}
		if k > r.From && title.To == r.To && title.Len() == 1 {
			if _, person := s.names.First(s.words[r.From].lower); person {
				return false // Stephen King is no king
			}
		}
		if honorific && title.To == r.To && k > r.From {
			return false
		}
		if k > r.From {
			s.split(doc.Range{From: r.From, To: k})
		}
		s.push(title)
		if title.To < r.To {
			s.split(doc.Range{From: title.To, To: r.To})
		}
		return true
	}
	return false
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
		if w := s.words[k].lower; len(w) == 2 && w[1] == '.' {
			return true
		}
	}
	return false
}
