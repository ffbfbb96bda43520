package actor

import (
	"strings"

	"dateline/model"
	"dateline/model/internal/doc"
)

// found is a name that the learnt model found.
type found struct {
	doc.Range
	kind NameKind
}

// recognise lets the learnt model judge what the rules found, and cuts the
// names anew where it knows better. What a table knows stays: a country is not
// forgotten because a sentence is odd.
func (s *scan) recognise() {
	plain := append([]piece(nil), s.pieces...) // before anything is linked
	s.linkTitles()
	s.decideKinds()
	judged := s.pieces
	names := s.wholeWords(s.viewNames().names(learnt()))
	s.tally(names)

	s.pieces = make([]piece, 0, len(plain)+8)
	next := 0
	for i := 0; i < len(plain) || next < len(names); {
		if next == len(names) || i < len(plain) && plain[i].To <= names[next].From {
			s.keepUnnamed(plain[i], judged[i].guess)
			i++
			continue
		}
		if i == len(plain) || names[next].To <= plain[i].From {
			if s.believed(names[next]) {
				s.pushFound(names[next])
			}
			next++
			continue
		}
		i, next = s.mergeAt(plain, judged, names, i, next)
	}
	s.agreeOnKinds()
	s.readCalls()
	s.nameBodies()
	s.partBodies()
	s.nameDatelines()
	s.nameTeams()
}

// wholeWords lets no name end inside a word with hyphens: Make-A-Wish is not
// called Make-A.
func (s *scan) wholeWords(names []found) []found {
	for i := range names {
		n := &names[i]
		for s.isInsideWord(n.To, len(s.words)-1) && s.words[n.To+1].has(capital) && s.d.Tokens[n.To+1].Start == s.d.Tokens[n.To].End {
			if i+1 < len(names) && names[i+1].From < n.To+2 {
				break
			}
			n.To += 2
		}
	}
	return names
}

// names labels all stretches and returns the names in text order.
func (v *NameView) names(r *Recogniser) []found {
	var out []found
	var labels [longestStretch]Label
	for _, stretch := range v.stretch {
		r.Label(v, stretch, labels[:])
		from := stretch.From
		for i := range stretch.Len() {
			switch l := labels[i]; {
			case l == Outside:
				from = stretch.From + i + 1
			case l.Closes():
				out = append(out, found{doc.Range{From: from, To: stretch.From + i + 1}, l.Kind()})
				from = stretch.From + i + 1
			}
		}
	}
	return out
}

// believed reports whether a name that only the model sees may be one: in a
// headline, where capitals say nothing, its words must be names elsewhere.
func (s *scan) believed(n found) bool {
	if !s.words[n.From].has(headline) {
		return true
	}
	const longest = 3
	if n.kind == OtherName && n.Len() > longest {
		return false
	}
	known, words := 0, 0
	for k := n.From; k < n.To; k++ {
		if w := s.words[k]; w.has(capital) && !s.names.Function(w.lower) {
			words++
			if u := s.uses[w.lower]; u.lower == 0 && (u.capital > 0 || u.start > 0 && !s.names.Common(w.lower)) {
				known++
			}
		}
	}
	return known > 0 && (known == words || n.kind == PersonName)
}

// mergeAt settles the pieces and names that overlap one another, beginning with
// piece i and name next, and returns what comes behind them.
func (s *scan) mergeAt(plain, judged []piece, names []found, i, next int) (int, int) {
	if p, n := plain[i], names[next]; p.Range == n.Range {
		s.keepNamed(p, n)
		return i + 1, next + 1
	}
	from, to := min(plain[i].From, names[next].From), max(plain[i].To, names[next].To)
	firstPiece, firstName := i, next
	for grown := true; grown; {
		grown = false
		for i < len(plain) && plain[i].From < to {
			to, grown = max(to, plain[i].To), true
			i++
		}
		for next < len(names) && names[next].From < to {
			to, grown = max(to, names[next].To), true
			next++
		}
	}
	if i == firstPiece+1 && s.keepWhole(plain[firstPiece], judged[firstPiece].guess, names[firstName:next]) {
		return i, next
	}
	at := from
	for _, n := range names[firstName:next] {
		if !s.believed(n) || n.kind == OtherName && s.knowsParts(judged[firstPiece:i], n) {
			continue
		}
		s.pushRest(plain[firstPiece:i], judged[firstPiece:i], doc.Range{From: at, To: n.From})
		s.pushFound(n)
		at = n.To
	}
	s.pushRest(plain[firstPiece:i], judged[firstPiece:i], doc.Range{From: at, To: to})
	return i, next
}

// knowsParts reports whether the rules found names of actors in what the model
// takes for the name of a thing.
func (s *scan) knowsParts(judged []piece, n found) bool {
	for _, p := range judged {
		if p.kind == pieceName && p.From >= n.From && p.To <= n.To && (p.Len() > 1 && p.guess == model.KindPerson || p.guess == model.KindOrganization || p.country != nil) {
			return true
		}
	}
	return false
}

// keepWhole keeps one piece in which the model found shorter names: a name that a
// table knows, or one of the same kind that the rules read on over a particle or
// a syllable (Park Jin-ho, Catherine the Great). It reports whether it did.
func (s *scan) keepWhole(p piece, guess model.Kind, names []found) bool {
	if names[0].From < p.From || names[len(names)-1].To > p.To {
		return false
	}
	if p.kind == pieceThing && s.isCalledAfter(p.Range, names) {
		s.push(p)
		return true
	}
	if p.kind != pieceName {
		return false
	}
	known := p.Len() > 1 && (p.country != nil || p.org != nil)
	if p.Len() > 2 && guess == model.KindOrganization && s.isPublicBody(p.Range) {
		p.guess = guess
		s.push(p)
		return true
	}
	if len(names) == 1 && guess != "" && s.isInsideWord(names[0].To, p.To) {
		p.guess = guess
		s.push(p)
		return true
	}
	if !known && guess != names[0].kind.kind() {
		return false
	}
	for _, n := range names[1:] { // Commission for Science in Europe
		if !known && (guess != model.KindOrganization || n.kind == PersonName || names[0].From != p.From) {
			return false
		}
	}
	if !known {
		p.guess = guess
	}
	s.push(p)
	return true
}

// isInsideWord reports whether token k is a hyphen in a word of a name that ends
// at end: no name ends before it.
func (s *scan) isInsideWord(k, end int) bool {
	return k < end && s.words[k].lower == "-" && s.d.Tokens[k].Start == s.d.Tokens[k-1].End
}

// isCalledAfter reports whether a thing is called after the one word that the model
// took for a name in it, which nobody in the story bears: the Tarnby Festival.
func (s *scan) isCalledAfter(thing doc.Range, names []found) bool {
	for _, n := range names[1:] {
		if n.kind != OtherName {
			return false
		}
	}
	if names[0].Len() != 1 || names[0].From != thing.From || !s.orgs.ThingHead(s.words[thing.To-1].lower) {
		return false
	}
	t := s.tallies[s.words[thing.From].lower]
	return t == nil || !t.surname && !t.given
}

// pushRest pushes what the rules found in a range beside the names: whole pieces
// that lie in it, and titles, nationalities and known names that did not stand
// alone before.
func (s *scan) pushRest(plain, judged []piece, r doc.Range) {
	at := r.From
	for i, p := range plain {
		if p.From < at || p.To > r.To {
			continue
		}
		s.pushLoose(doc.Range{From: at, To: p.From})
		s.keepUnnamed(p, judged[i].guess)
		at = p.To
	}
	s.pushLoose(doc.Range{From: at, To: r.To})
}

// pushLoose cuts tokens that the model left over and keeps what a table knows.
func (s *scan) pushLoose(r doc.Range) {
	if r.Len() <= 0 {
		return
	}
	first := len(s.pieces)
	s.split(r, r.To)
	kept := s.pieces[:first]
	for _, p := range s.pieces[first:] {
		if p.kind != pieceName || p.country != nil || p.org != nil {
			kept = append(kept, p)
		}
	}
	s.pieces = kept
}

// keepUnnamed keeps a piece where the model sees no name. A name stays only if a
// table knows it, or if the model takes the same word for a name elsewhere.
func (s *scan) keepUnnamed(p piece, guess model.Kind) {
	if p.kind == pieceName && p.country == nil && p.org == nil {
		t := s.tallies[s.nameKey(&p)]
		switch kind := t.most(); {
		case t != nil && t.company && guess != "":
			p.guess = model.KindOrganization
		case kind != "" && guess != "" && t.kinds[OtherName] == 0:
			p.guess = kind
		case guess == model.KindOrganization && t == nil && (s.isRepeatedAcronym(&p) || p.Len() > 2 && s.isPublicBody(p.Range)):
			p.guess = guess
		case t != nil && t.surname && !s.afterPreposition(&p):
			p.guess = model.KindPerson
		default:
			p.kind = pieceThing
		}
	}
	s.push(p)
}

// isRepeatedAcronym reports whether a name is a word in capitals that the story
// uses more than once.
func (s *scan) isRepeatedAcronym(p *piece) bool {
	w := s.words[p.From]
	u := s.uses[w.lower]
	return p.Len() == 1 && w.has(allCaps) && !w.has(headline) && u.capital+u.start > 1 && u.lower == 0
}

// keepNamed keeps a piece of which the model tells the kind.
func (s *scan) keepNamed(p piece, n found) {
	if p.kind != pieceName {
		if n.kind == OtherName || p.kind != pieceThing && p.kind != pieceNoun {
			s.push(p)
			return
		}
		s.pushFound(n)
		return
	}
	switch kind := n.kind.kind(); {
	case p.guess == "" && !s.believed(n):
		p.kind = pieceThing
	case n.kind == OtherName:
		if t := s.tallies[s.nameKey(&p)]; t.kinds[OrganizationName] > 0 && s.words[p.From].has(allCaps) || p.Len() > 2 && s.isPublicBody(p.Range) {
			p.guess = model.KindOrganization
		} else if p.country == nil && p.org == nil {
			p.kind = pieceThing
		}
	case p.country != nil || p.org != nil || p.guess == model.KindPlace:
		s.weighTable(&p, n.kind)
	default:
		p.guess = kind
	}
	s.push(p)
}

// weighTable settles a name that a table knows as something else than the model
// takes it for. Only persons are called like countries and newspapers; a country
// or its capital for a team or government is still the country.
func (s *scan) weighTable(p *piece, kind NameKind) {
	switch {
	case kind == PersonName && p.Len() == 1:
		t := s.tallies[s.nameKey(p)]
		_, first := s.names.First(s.words[p.From].lower)
		if !first && (p.country != nil || p.org != nil) && !(t != nil && (t.surname || t.given)) {
			return
		}
		p.guess, p.capital, p.country, p.org = model.KindPerson, false, nil, nil
	case p.country == nil && p.org == nil && kind != PersonName:
		p.guess = kind.kind()
	}
}

// isTitled reports whether a title stands right before the name of a person, or "Mr."
// before whatever the model takes it for: President Ford is no carmaker, nor is
// the Ford that the story speaks of then.
func (s *scan) isTitled(n found) bool {
	k := n.From - 1
	if s.word(k).lower == "." {
		k--
	}
	return s.isHonorific(k) || n.kind == PersonName && s.word(k).has(capital) && s.titles.Class(s.word(k).lower) != 0
}

// pushFound pushes a name of the model that the rules had cut otherwise.
func (s *scan) pushFound(n found) {
	if n.kind == OtherName {
		s.push(piece{Range: n.Range, kind: pieceThing})
		return
	}
	if s.words[n.From].lower == "the" && n.Len() > 1 {
		if to, _ := s.tableMatch(n.From, n.To); to < n.To {
			n.From++
		}
	}
	if n.kind == PersonName {
		n.From = s.pushTitles(n.Range)
	}
	if to, e := s.tableMatch(n.From, n.To); to == n.To && e.any() && e.demonym == nil {
		s.pushEntry(n.Range, e)
		s.weighTable(&s.pieces[len(s.pieces)-1], n.kind)
		return
	}
	s.push(piece{Range: n.Range, kind: pieceName, guess: n.kind.kind()})
}

// pushTitles pushes the titles at the head of the name of a person and returns
// where the name itself begins.
func (s *scan) pushTitles(r doc.Range) int {
	for r.From < r.To-1 {
		title, ok := s.scanTitle(r.From, r.To)
		switch {
		case ok && title.To < r.To:
			s.push(title)
			r.From = title.To
		case s.isHonorific(r.From):
			s.push(piece{Range: doc.Range{From: r.From, To: r.From + 1}, kind: pieceTitle, head: r.From})
			r.From++
		default:
			return r.From
		}
	}
	return r.From
}

// tally counts what the model took all places of one name for.
type tally struct {
	kinds          [nameKinds]int32
	surname, given bool // last or first word of a longer name of a person, or titled
	company        bool // what a company is called without "Holdings PLC"
	located        bool // stands as a place behind a preposition
}

// most returns the kind found most often; "" for none.
func (t *tally) most() model.Kind {
	if t == nil {
		return ""
	}
	best := NameKind(0)
	for k := range t.kinds {
		if t.kinds[k] > t.kinds[best] {
			best = NameKind(k)
		}
	}
	if t.kinds[best] == 0 {
		return ""
	}
	return best.kind()
}

// tally counts the names of the model over the whole story.
func (s *scan) tally(names []found) {
	s.tallies = make(map[string]*tally, len(names))
	at := func(key string) *tally {
		t := s.tallies[key]
		if t == nil {
			t = &tally{}
			s.tallies[key] = t
		}
		return t
	}
	for _, n := range names {
		at(s.nameKey(&piece{Range: n.Range})).kinds[n.kind]++
		if n.kind == PlaceName && s.afterPreposition(&piece{Range: n.Range}) {
			at(s.nameKey(&piece{Range: n.Range})).located = true
		}
		if n.kind == OrganizationName && n.Len() > 2 {
			at(s.initials(n.Range)).kinds[n.kind]++ // its acronym
		}
		if front := s.companyFront(n.Range); n.kind == OrganizationName && front.Len() > 0 {
			at(s.nameKey(&piece{Range: front})).company = true
		}
		if n.Len() == 1 && s.isTitled(n) {
			at(s.words[n.From].lower).surname = true
		}
		if n.kind == PersonName && n.Len() > 1 && !s.words[n.From].has(headline) {
			at(s.words[n.To-1].lower).surname = true
			at(s.words[n.From].lower).given = true
		}
	}
}

// agreeOnKinds makes the places of one name agree: a word that ends the name of
// a person of the story is that person again, and what a name is in two places
// of three it is in the third.
func (s *scan) agreeOnKinds() {
	for i := range s.pieces {
		p := &s.pieces[i]
		if p.kind != pieceName {
			continue
		}
		if p.Len() == 1 && (p.country != nil && strings.HasPrefix(s.word(p.To).lower, "$") || strings.HasSuffix(s.words[p.From].lower, "$")) {
			p.kind = pieceThing // US$20,000
			continue
		}
		if s.isOneOfMany(p) || s.beginsThing(p) || p.Len() <= 2 && s.orgs.Product(s.d.Slice(p.Range)) {
			p.kind = pieceThing
			continue
		}
		t := s.tallies[s.nameKey(p)]
		if t == nil || s.afterPreposition(p) {
			s.actAsCountry(p)
			continue
		}
		if p.Len() == 1 && p.guess != model.KindPerson && (t.surname || t.given && p.country == nil) && !(p.country != nil && t.located && t.kinds[PlaceName] > t.kinds[PersonName]) {
			p.guess, p.capital, p.country, p.org = model.KindPerson, false, nil, nil
		} else if t.company && !t.surname && p.country == nil && (p.Len() == 1 || t.kinds[PersonName] == 0) {
			p.guess = model.KindOrganization
		} else if p.country == nil && p.org == nil {
			all := t.kinds[0] + t.kinds[1] + t.kinds[2]
			for k, n := range t.kinds[:OtherName] {
				if 3*n >= 2*all && all >= 3 {
					p.guess = NameKind(k).kind()
				}
			}
		}
		s.actAsCountry(p)
	}
}

// actAsCountry makes a capital that acts its government.
func (s *scan) actAsCountry(p *piece) {
	if p.capital && p.guess == model.KindPlace && s.actsAsGovernment(p) {
		p.guess = model.KindCountry
	}
}

// beginsThing reports whether a word that a table knows as an organisation only
// begins the name of a thing: the Science Fair is none of the journal's.
func (s *scan) beginsThing(p *piece) bool {
	next := s.word(p.To)
	return p.Len() == 1 && p.org != nil && next.has(capital) && s.orgs.ThingHead(next.lower)
}

// isOneOfMany reports whether a name that no table knows is one of a kind, "they
// bought a Quillor", and not before what is its own, "a Quillor driver".
func (s *scan) isOneOfMany(p *piece) bool {
	article := s.word(p.From - 1).lower
	t := s.tallies[s.nameKey(p)]
	return p.Len() == 1 && (article == "a" || article == "an") && p.country == nil && p.org == nil && !s.words[p.From].has(allCaps) && s.endsPhrase(p.To) &&
		(t == nil || t.kinds[0]+t.kinds[1]+t.kinds[2] <= 1 && !t.surname && !t.company)
}

// afterPreposition reports whether a name stands where places do.
func (s *scan) afterPreposition(p *piece) bool {
	switch s.word(p.From - 1).lower {
	case "in", "at", "near", "outside", "across", "throughout":
		return true
	}
	return false
}
