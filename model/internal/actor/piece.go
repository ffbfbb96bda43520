package actor

import (
	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// pieceKind tells what a piece is.
type pieceKind uint8

const (
	pieceName    pieceKind = iota // a name of somebody or something
	pieceDemonym                  // an adjective of nationality, or a people
	pieceThing                    // a name of nobody: an event, a work, a creed
	pieceTitle                    // a title or description: press secretary, officials
	pieceNoun                     // the + noun that can call an organisation again: the alliance
	piecePronoun
)

// article is what stands before a title.
type article uint8

const (
	articleNone article = iota
	articleDefinite
	articleIndefinite // a, an, a number, some
)

// piece is a token range with a function of its own: a name, a title, a
// pronoun. Pieces are in text order and do not overlap.
type piece struct {
	doc.Range
	kind     pieceKind
	guess    model.Kind // what the form alone tells; "" when nothing
	country  *lexicon.Country
	org      *lexicon.Organization
	capital  bool // the name of a capital
	sentence int

	// Filled by linkTitles.
	role        doc.Range      // of a name: the title before or after it
	affiliation int            // index of the piece it belongs to; -1 for none
	gender      lexicon.Gender // told by a title
	used        bool           // a title that belongs to a name
	apposed     int            // of a title: index of the name it stands beside, apart by a comma; -1 for none
	article     article        // of a title or noun
	extent      doc.Range      // of a title: with article, adjectives, affiliation, complement
	head        int            // of a title: the token of its head noun
	plural      bool           // of a title
	longForm    int            // of an acronym: index of the long form before it; -1 for none
}

// push adds a piece with nothing linked to it yet; an empty range is dropped.
func (s *scan) push(p piece) {
	if p.From >= p.To {
		return
	}
	p.sentence = s.d.Tokens[p.From].Sentence
	p.affiliation, p.longForm, p.apposed = -1, -1, -1
	if p.extent.To == 0 {
		p.extent = p.Range
	}
	s.pieces = append(s.pieces, p)
}

// findPieces walks the tokens of each sentence and cuts it into pieces.
func (s *scan) findPieces() {
	for _, r := range s.d.Ranges {
		for i := r.From; i < r.To; {
			i = s.findPiece(i, r.To)
		}
	}
}

// findPiece looks for a piece at token i and returns the token to go on with.
func (s *scan) findPiece(i, end int) int {
	w := s.words[i]
	if !w.has(letters) {
		return i + 1
	}
	if known, _ := s.tableMatch(i, end); known == i && s.isHonorific(i) && s.word(i+1).has(capital) && i+1 < end {
		s.push(piece{Range: doc.Range{From: i, To: i + 1}, kind: pieceTitle, head: i})
		return i + 1
	}
	if to := s.nameRun(i, end); to > i {
		s.split(doc.Range{From: i, To: to}, end)
		if n := len(s.pieces); n > 0 {
			to = max(to, s.pieces[n-1].To)
		}
		return to
	}
	if title, ok := s.scanTitle(i, end); ok {
		s.push(title)
		return title.To
	}
	if pronounOf(w.lower) != noPronoun {
		s.push(piece{Range: doc.Range{From: i, To: i + 1}, kind: piecePronoun})
		return i + 1
	}
	if s.isGovernmentOf(i) {
		s.pushGovernment(i)
		return i + 1
	}
	return i + 1
}

// isGovernmentOf reports whether token i is "government" right behind a country
// or its adjective.
func (s *scan) isGovernmentOf(i int) bool {
	switch s.words[i].lower {
	case "government", "authorities", "regime", "leadership":
	default:
		return false
	}
	if len(s.pieces) == 0 {
		return false
	}
	before := s.pieces[len(s.pieces)-1]
	genitive := before.To == i-1 && s.words[i-1].lower == "'s"
	return before.country != nil && (before.kind == pieceDemonym || before.guess == model.KindCountry) && (before.To == i || genitive)
}

// pushGovernment pushes "the Danish government", which stands for Denmark.
func (s *scan) pushGovernment(i int) {
	before := s.pieces[len(s.pieces)-1]
	from := before.From
	if s.isThe(from - 1) {
		from--
	}
	s.push(piece{Range: doc.Range{From: i, To: i + 1}, kind: pieceNoun, country: before.country,
		article: articleDefinite, extent: doc.Range{From: from, To: i + 1}, head: i})
}

// isThe reports whether a token makes the noun behind it definite.
func (s *scan) isThe(i int) bool {
	lower := s.word(i).lower
	return lower == "the" || lower == "this" || lower == "that"
}

// isHonorific reports whether a token is Mr., Dr. or the like, written large.
func (s *scan) isHonorific(i int) bool {
	w := s.word(i)
	return w.has(capital) && s.titles.Class(w.lower).Has(lexicon.TitleHonorific)
}

// scanTitle reads a title that begins at token i: words that say of what and of
// which rank, then the head noun, which may be followed by "General" or "of
// State". The longest reading wins.
func (s *scan) scanTitle(i, end int) (piece, bool) {
	const longest = 8
	head, to := -1, i
	for k := i; k < end && k < i+longest; k++ {
		w := s.words[k]
		class := s.titles.Class(w.lower)
		if k > i && w.has(capital) && !s.words[i].has(capital) && s.institutionAt(k, end) {
			break // a senior Finance Ministry official
		}
		if w.lower == "-" && k > i && w.has(joined) {
			continue
		}
		if class&^(lexicon.TitleHonorific|lexicon.TitleMale|lexicon.TitleFemale) == 0 {
			break
		}
		if class.Has(lexicon.TitleHead) {
			head, to = k, k+1
		}
	}
	if head < 0 {
		return piece{}, false
	}
	// "Secretary General", "Attorney General": the head stands before.
	if s.word(head).lower == "general" && head > i && s.titles.Class(s.words[head-1].lower).Has(lexicon.TitleHead) {
		head--
	}
	if w := s.word(to + 1).lower; to+1 < end && s.words[to].lower == "-" && (w == "elect" || w == "designate") {
		to += 2
	}
	to = s.titleComplement(to, end)
	class := s.titles.Class(s.words[head].lower)
	return piece{
		Range: doc.Range{From: i, To: to}, kind: pieceTitle, head: head,
		plural: class.Has(lexicon.TitlePlural),
	}, true
}

// institutionAt reports whether the name of an institution begins at token k.
func (s *scan) institutionAt(k, end int) bool {
	if to, e := s.tableMatch(k, end); to > k && e.org != nil {
		return true
	}
	to := s.nameRun(k, end)
	return to > k+1 && s.lastKind(to-1) == model.KindOrganization
}

// titleComplement returns the end of a title that goes on behind its head:
// "of State", "for Foreign Affairs", "of staff".
func (s *scan) titleComplement(to, end int) int {
	k := to
	if k+1 >= end || s.words[k].lower != "of" && s.words[k].lower != "for" {
		return to
	}
	k++
	if s.words[k].lower == "the" {
		switch s.word(k + 1).lower {
		case "interior", "exchequer", "treasury", "house", "board", "judiciary":
			return k + 2
		}
	}
	from := k
	for k < end && k < from+3 && s.isField(k) {
		k++
	}
	if k == from {
		return to
	}
	return k
}

// isField reports whether a token says what an office is for: state, defence,
// affairs, staff.
func (s *scan) isField(i int) bool {
	w := s.words[i]
	switch w.lower {
	case "government", "opposition", "mission", "affairs", "staff", "state":
		return true
	case "party", "company", "group", "bank", "police", "army", "team", "club", "union":
		return false
	}
	return s.titles.Class(w.lower).Has(lexicon.TitleField) && w.has(capital)
}
