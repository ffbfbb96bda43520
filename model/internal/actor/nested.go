package actor

import (
	"dateline/model"
	"dateline/model/internal/doc"
)

// joinNested gives the country or place in the name of an institution a mention of
// its own: who looks for Norway finds the Norway Fisheries Board too, and for
// Tarnby the University of Tarnby. Teams, businesses and newspapers are called
// after places without being theirs; they are left alone.
func (j *joiner) joinNested(i int) {
	p := &j.s.pieces[i]
	if p.kind != pieceName && p.kind != pieceThing || p.guess == model.KindPerson || p.Len() < 2 || p.country != nil && p.guess == model.KindCountry || p.org != nil {
		return
	}
	if to := j.nestedPerson(p); to > p.From || p.kind != pieceName || !j.s.isPublicBody(p.Range) {
		return
	}
	for k := p.From; k < p.To; k++ {
		if k > p.From && j.s.words[k-1].lower != "of" && !(j.s.words[k-1].lower == "the" && k-1 > p.From && j.s.words[k-2].lower == "of") {
			continue
		}
		if to := j.nestedPlace(k, p); to > k {
			k = to
		}
	}
}

// nestedPerson gives a person of the story after whom something is called a
// mention in its name ("the Ada Brook Foundation") and returns where it ends.
func (j *joiner) nestedPerson(p *piece) int {
	const longest = 3
	for to := min(p.From+longest, p.To-1); to > p.From+1; to-- {
		name := piece{Range: doc.Range{From: p.From, To: to}, sentence: p.sentence, kind: pieceName, guess: model.KindPerson}
		if t := j.s.tallies[j.s.nameKey(&name)]; t != nil && t.kinds[PersonName] > 0 {
			j.mention(j.person(&name), &name, model.FormName, "")
			return to
		}
	}
	return p.From
}

// nestedPlace adds the place that begins at token k of a longer name and returns
// its end, or k when none does.
func (j *joiner) nestedPlace(k int, p *piece) int {
	to, e := j.s.tableMatch(k, p.To)
	if e.country == nil && k+1 < p.To && isDirection(j.s.words[k].lower) {
		if end, part := j.s.tableMatch(k+1, p.To); end > k+1 && (part.country != nil || part.place) {
			to, e = end, entry{place: true} // Southern Indiana
		}
	}
	place := piece{Range: doc.Range{From: k, To: to}, sentence: p.sentence, kind: pieceName, guess: model.KindPlace}
	switch {
	case to > k && to-k < p.Len() && e.country != nil:
		place.guess, place.country = model.KindCountry, e.country
	case to > k && to-k < p.Len() && (e.place || e.capital != nil):
	default:
		if place.To = j.s.placeElsewhere(k, p); place.To == k {
			return k
		}
	}
	if k == p.From && place.To < p.To && j.s.words[place.To].lower == "-" {
		return k // the Norway-Kenya Board is of neither
	}
	a := 0
	if place.country != nil {
		a = j.country(&place)
	} else {
		a = j.simple(&place)
	}
	j.mention(a, &place, model.FormName, "")
	return place.To
}

// placeElsewhere returns the end of the words from token k that the story uses as
// the name of a place by itself, or k.
func (s *scan) placeElsewhere(k int, p *piece) int {
	const longest = 3
	for to := min(k+longest, p.To); to > k; to-- {
		if to-k == p.Len() || !s.words[to-1].has(capital) {
			continue
		}
		t := s.tallies[s.nameKey(&piece{Range: doc.Range{From: k, To: to}})]
		if t != nil && t.kinds[PlaceName] > 0 && t.kinds[PlaceName] > t.kinds[PersonName]+t.kinds[OrganizationName] {
			return to
		}
	}
	return k
}

// isPublicBody reports whether a name is that of an institution of state, town,
// law or learning, by its head.
func (s *scan) isPublicBody(r doc.Range) bool {
	if s.orgs.Public(s.words[r.To-1].lower) {
		return true
	}
	for k := r.From; k < r.To-1; k++ {
		if w := s.words[k+1].lower; w == "of" || w == "for" {
			return s.orgs.Public(s.words[k].lower)
		}
	}
	return false
}

func isDirection(w string) bool {
	switch w {
	case "northern", "southern", "eastern", "western", "central", "north", "south", "east", "west":
		return true
	}
	return false
}
