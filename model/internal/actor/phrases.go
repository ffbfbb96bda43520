package actor

import (
	"strings"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// linkTitles puts titles to the names they stand before or after, and finds
// the extent of those that stand alone.
func (s *scan) linkTitles() {
	for i := range s.pieces {
		p := &s.pieces[i]
		switch p.kind {
		case pieceTitle:
			if !s.titleBefore(i) && !s.titleAfter(i) {
				s.description(i)
				s.titleOver(i)
			}
		case pieceName:
			s.acronymBefore(i)
		}
	}
}

// titleBefore handles "press secretary Jen Doe" and "Jen's brother John".
func (s *scan) titleBefore(i int) bool {
	p := &s.pieces[i]
	if i+1 >= len(s.pieces) || s.d.Tokens[p.head].UPOS == doc.Adjective && !s.words[p.head].has(capital) {
		return false // a major Doe exhibition
	}
	n := &s.pieces[i+1]
	if n.kind == pieceTitle && n.From == p.To && s.isHonorific(n.From) && i+2 < len(s.pieces) {
		i++
		n = &s.pieces[i+1] // Foreign Secretary Sir John Doe
	}
	if n.kind != pieceName || n.From != s.pieces[i].To || p.sentence != n.sentence || p.plural {
		return false
	}
	if n.country != nil && !n.capital || n.org != nil && n.guess == model.KindOrganization {
		return false
	}
	p.used = true
	class := s.titles.Class(s.words[p.head].lower)
	if class.Has(lexicon.TitleHead) {
		n.role = p.Range
		s.affiliate(i, i+1)
		s.introduces(i, i+1)
	}
	n.gender = genderOf(class, n.gender)
	if n.guess != model.KindOrganization {
		n.guess, n.capital, n.country = model.KindPerson, false, nil
	}
	return true
}

// introduces makes a title right before name n a description of its own if it has
// an article or says whose it is: "the coach Jen Doe", "Norvik's coach Jen Doe",
// but not "Foreign Minister Jen Doe".
func (s *scan) introduces(i, n int) {
	p, from := &s.pieces[i], s.pieces[i].From
	if t := &s.d.Tokens[p.head]; t.Relation == doc.Compound && s.words[p.head].has(capital) {
		return // the Refugee Council
	}
	limit := s.d.Ranges[p.sentence].From
	if a := s.pieces[n].affiliation; a >= 0 {
		from = s.pieces[a].From
		if s.pieces[a].To < p.From {
			p.apposed, p.extent = n, doc.Range{From: from, To: p.To}
			return
		}
	}
	if start, found := s.modifiers(from, limit); found != articleNone {
		p.apposed, p.article, p.extent = n, found, doc.Range{From: start, To: p.To}
	} else if from >= limit+2 && s.words[from-1].lower == "'s" && s.words[from-2].has(capital) {
		p.apposed, p.article, p.extent = n, articleDefinite, doc.Range{From: from - 2, To: p.To}
	}
}

// genderOf is the gender a title tells, else the one known otherwise.
func genderOf(class lexicon.TitleClass, otherwise lexicon.Gender) lexicon.Gender {
	switch {
	case class.Has(lexicon.TitleMale):
		return lexicon.GenderMale
	case class.Has(lexicon.TitleFemale):
		return lexicon.GenderFemale
	}
	return otherwise
}

// affiliate finds the organisation or country that stands before title i, with
// or without a genitive, and gives it to piece n.
func (s *scan) affiliate(i, n int) {
	if i == 0 {
		return
	}
	before, from := &s.pieces[i-1], s.pieces[i].From
	for from > 0 && (s.titles.Class(s.words[from-1].lower).Has(lexicon.TitleField|lexicon.TitleRank) && from > before.To) {
		from--
	}
	if before.sentence != s.pieces[i].sentence {
		return
	}
	gap := from - before.To
	genitive := gap == 1 && (s.words[before.To].lower == "'s" || s.words[before.To].lower == "'")
	if gap != 0 && !genitive {
		return
	}
	if before.kind == pieceName && before.guess != model.KindPerson || before.kind == pieceDemonym {
		s.pieces[n].affiliation = i - 1
	}
}

// titleAfter handles appositions: "Jen Doe, the press secretary," and "Jen
// Doe, Norway's foreign minister,".
func (s *scan) titleAfter(i int) bool {
	p := &s.pieces[i]
	from := p.From
	k := i - 1
	// Step over the affiliation, article and adjectives back to the comma.
	if k >= 0 && s.pieces[k].sentence == p.sentence && (s.pieces[k].To == from || s.pieces[k].To == from-1 && s.word(from-1).lower == "'s") {
		from = s.pieces[k].From
		k--
	}
	for back := 0; back < 4 && !s.words[max(from-1, 0)].has(breakable) && from > 0 && s.plainModifier(from-1); back++ {
		from--
	}
	if k < 0 || s.word(from-1).lower != "," || p.plural {
		return false
	}
	n := &s.pieces[k]
	if n.kind != pieceName || n.To != from-1 || n.sentence != p.sentence || n.country != nil || n.org != nil || n.Len() > 6 {
		return false
	}
	if n.guess != "" && n.guess != model.KindPerson {
		return false
	}
	next := s.word(p.To)
	if !next.has(breakable) && next.lower != "of" && next.lower != "for" && next.lower != "at" && next.lower != "who" && next.lower != "in" && next.lower != "and" && next.lower != "with" && next.lower != "from" {
		return false
	}
	p.used, n.guess = true, model.KindPerson
	if a, ok := articleOf(s.words[from].lower); ok && a == articleDefinite || !ok && k < i-1 {
		p.apposed, p.extent = k, doc.Range{From: from, To: s.complementEnd(i)}
	}
	n.gender = genderOf(s.titles.Class(s.words[p.head].lower), n.gender)
	if n.role.To == 0 {
		n.role = s.ranked(p.Range, from)
		if k < i-1 {
			n.affiliation = i - 1
		} else {
			s.complementAffiliation(i)
			n.affiliation = p.affiliation
		}
	}
	return true
}

// ranked widens a title by the words before it, as far as token from, that change
// its rank: a former harbour pilot is no pilot.
func (s *scan) ranked(title doc.Range, from int) doc.Range {
	for k := from; k < title.From; k++ {
		if s.titles.Class(s.words[k].lower).Has(lexicon.TitleRank) {
			return doc.Range{From: k, To: title.To}
		}
	}
	return title
}

// modifiers returns where a noun phrase begins whose core begins at token from,
// but not before limit: at its article or number, if only adjectives stand
// between; else at adjectives of rank and number.
func (s *scan) modifiers(from, limit int) (int, article) {
	const most = 5
	for k := from - 1; k >= limit && k >= from-most && s.plainModifier(k); k-- {
		if a, ok := articleOf(s.words[k].lower); ok {
			return k, a
		}
	}
	for from > limit && s.isRankAdjective(s.words[from-1].lower) {
		from--
	}
	return from, articleNone
}

// isRankAdjective reports whether an adjective may open a description without
// an article: "senior officials".
func (s *scan) isRankAdjective(w string) bool {
	switch w {
	case "senior", "top", "former", "current", "high-ranking", "local", "leading", "prominent", "unidentified", "unnamed", "anonymous":
		return true
	}
	return false
}

// titleOver handles names a little farther behind their title: "Norway's
// foreign minister, Jen Doe," and "Ambassador to Norway Jen Doe".
func (s *scan) titleOver(i int) {
	p := &s.pieces[i]
	next := i + 1
	if p.affiliation == next || next < len(s.pieces) && s.word(p.To).lower == "to" && s.pieces[next].country != nil {
		next++
	}
	if next >= len(s.pieces) || p.plural || s.titles.Class(s.words[p.head].lower).Has(lexicon.TitleLoose) {
		return
	}
	n, owner := &s.pieces[next], &s.pieces[next-1]
	if n.kind != pieceName || n.sentence != p.sentence || n.country != nil || n.org != nil || n.guess != "" && n.guess != model.KindPerson {
		return
	}
	switch {
	case n.From == owner.To && next == i+2 && owner.From-p.To <= 2:
		n.affiliation = next - 1
	case n.From == owner.To+1 && s.words[owner.To].lower == "," && p.article == articleDefinite:
		n.affiliation, p.apposed = p.affiliation, next
	default:
		return
	}
	p.used, n.guess = true, model.KindPerson
	n.role = p.Range
	n.gender = genderOf(s.titles.Class(s.words[p.head].lower), n.gender)
}

// plainModifier reports whether a token may stand between article and title:
// "a senior", "the 45-year-old".
func (s *scan) plainModifier(i int) bool {
	w := s.word(i)
	if w.has(breakable) || w.lower == "'s" {
		return false
	}
	if _, ok := articleOf(w.lower); ok || w.lower == "-" || s.isRankAdjective(w.lower) {
		return true
	}
	return w.has(letters) && !w.has(capital) && !s.names.Function(w.lower) && !s.acting[w.lower]
}

// description finds how far a title that stands alone reaches: its article,
// adjectives and affiliation before it, and "familiar with the matter" behind.
func (s *scan) description(i int) {
	p := &s.pieces[i]
	from := p.From
	if i > 0 && s.pieces[i-1].sentence == p.sentence && s.pieces[i-1].kind != pieceTitle {
		before := s.pieces[i-1]
		owner := before.To < from // Doe's lawyer
		linked := before.kind == pieceDemonym || before.kind == pieceName && (before.guess != model.KindPerson || owner)
		if linked && (before.To == from || before.To == from-1 && s.word(from-1).lower == "'s") {
			p.affiliation, from = i-1, before.From
			if before.To < p.From {
				p.article = articleDefinite // Norway's minister
			}
		}
	}
	limit := s.d.Ranges[p.sentence].From
	if i > 0 && p.affiliation < 0 {
		limit = max(limit, s.pieces[i-1].To)
		if before := s.pieces[i-1]; before.kind == piecePronoun && before.To == from {
			limit = before.From // its chairman
		}
	}
	var found article
	if from, found = s.modifiers(from, limit); found != articleNone {
		p.article = found
	}
	if p.affiliation < 0 {
		s.complementAffiliation(i)
	}
	p.extent = doc.Range{From: from, To: max(p.To, p.extent.To)}
	if s.word(p.To).lower == "familiar" && s.word(p.To+1).lower == "with" {
		to := p.To + 2
		for to < len(s.words) && to < p.To+5 && !s.words[to].has(breakable) && s.words[to].has(letters) && !s.acting[s.words[to].lower] {
			to++
		}
		p.extent.To = to
	}
}

// complementAffiliation finds the organisation behind a title: "a spokesman
// for the Foreign Office", "the head of Interpol".
func (s *scan) complementAffiliation(i int) {
	p := &s.pieces[i]
	k := p.To
	switch s.word(k).lower {
	case "of", "for", "at", "from", "with":
		k++
	default:
		return
	}
	if s.word(k).lower == "the" {
		k++
	}
	if i+1 < len(s.pieces) && s.pieces[i+1].From == k && s.pieces[i+1].kind == pieceName && s.pieces[i+1].guess != model.KindPerson {
		p.affiliation = i + 1
		p.extent.To = s.pieces[i+1].To
	}
}

// complementEnd returns where a title ends that goes on with the organisation it
// belongs to: "director of Interpol".
func (s *scan) complementEnd(i int) int {
	p := &s.pieces[i]
	k := p.To
	switch s.word(k).lower {
	case "of", "for", "at", "from", "with":
		k++
	default:
		return p.To
	}
	if s.word(k).lower == "the" {
		k++
	}
	if i+1 < len(s.pieces) && s.pieces[i+1].From == k && s.pieces[i+1].kind == pieceName {
		return s.pieces[i+1].To
	}
	return p.To
}

// articleOf tells definite from indefinite; ok is false for words that are no
// article or number.
func articleOf(w string) (a article, ok bool) {
	switch w {
	case "the", "this", "his", "her", "their", "its":
		return articleDefinite, true
	case "a", "an", "one", "another", "some", "two", "three", "four", "five", "six", "several", "many", "most", "other":
		return articleIndefinite, true
	}
	return articleNone, false
}

// acronymBefore links an acronym in brackets to the long form before them, and
// a long form in brackets to its acronym.
func (s *scan) acronymBefore(i int) {
	p := &s.pieces[i]
	if i == 0 || s.word(p.From-1).lower != "(" || s.word(p.To).lower != ")" || p.Len() > 3 {
		return
	}
	long := &s.pieces[i-1]
	if long.kind != pieceName || long.To != p.From-1 || !s.words[p.From].has(allCaps) || long.country != nil || long.Len() < 2 {
		return
	}
	if shortens(s.words[p.From].lower, lowered(s.d.Slice(long.Range))) {
		p.longForm = i - 1
		if long.guess == "" {
			long.guess = model.KindOrganization
		}
		p.guess = long.guess
	}
}

// shortens reports whether the letters of an acronym stand in a name in their
// order, the first of them at its beginning.
func shortens(acronym, name string) bool {
	if acronym[0] != name[0] {
		return false
	}
	for i := 0; i < len(acronym); i++ {
		at := strings.IndexByte(name, acronym[i])
		if at < 0 {
			return false
		}
		name = name[at+1:]
	}
	return true
}

// initials returns the first letters of the capitalised words of a name.
func (s *scan) initials(r doc.Range) string {
	var b strings.Builder
	for k := r.From; k < r.To; k++ {
		if w := s.words[k]; w.has(capital) {
			b.WriteByte(w.lower[0])
		}
	}
	return b.String()
}
