package actor

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// votes collects what the places where a name stands say about its kind.
type votes struct {
	sure                 model.Kind // its form or a table decides
	person, place, organ int
	surname, given       bool // last or first word of a longer name of a person
	company              bool // first word of a longer name of a company
	acts, mentions       int
	thing                int // articles and possessives before it
}

// decideKinds settles the kind of every name, the same for all places where it
// stands in the story, except for capitals, which are cities or governments by
// place.
func (s *scan) decideKinds() {
	for i := range s.pieces {
		if p := &s.pieces[i]; p.kind == pieceName && !p.capital {
			s.voteFor(p)
		}
	}
	// Long names first: they tell what their parts are.
	for i := range s.pieces {
		if p := &s.pieces[i]; p.kind == pieceName && p.Len() > 1 && !p.capital {
			s.decideKind(p)
			if p.guess == model.KindPerson {
				s.votesOf(s.words[p.To-1].lower).surname = true
				s.votesOf(s.words[p.From].lower).given = true
			}
			if front := s.companyFront(p.Range); p.guess == model.KindOrganization && front.Len() > 0 {
				s.votesOf(s.words[front.From].lower).company = true
				s.votesOf(lowered(s.d.Slice(front))).company = true
			}
		}
	}
	for i := range s.pieces {
		if p := &s.pieces[i]; p.kind == pieceName && (p.Len() == 1 || p.capital) {
			s.decideKind(p)
		}
	}
}

// decideKind settles one name, given the votes of all.
func (s *scan) decideKind(p *piece) {
	switch {
	case p.Len() == 1 && p.guess != model.KindPerson && s.isPartOfPerson(p):
		p.guess, p.capital, p.country, p.org = model.KindPerson, false, nil, nil
	case p.capital:
		if s.actsAsGovernment(p) {
			p.guess = model.KindCountry
		}
	case p.guess == "":
		p.guess = s.kinds[s.nameKey(p)].decide(s, p)
	}
}

// isPartOfPerson reports whether a name of a place is the surname of a person
// of the story ("Mary London ... London said"), or one of an organisation his
// first name, and nothing makes it the place.
func (s *scan) isPartOfPerson(p *piece) bool {
	v := s.kinds[s.words[p.From].lower]
	if v == nil || p.org == nil && !v.surname || p.org != nil && !v.given {
		return false
	}
	switch s.word(p.From - 1).lower {
	case "in", "at", "near", "from", "to", "the", "of", ",":
		return false
	}
	return true
}

// nameKey is the form under which a name's votes are kept.
func (s *scan) nameKey(p *piece) string {
	if p.Len() == 1 {
		return s.words[p.From].lower
	}
	return lowered(s.d.Slice(p.Range))
}

// votesOf returns the votes kept under a key, and opens them if need be.
func (s *scan) votesOf(key string) *votes {
	v := s.kinds[key]
	if v == nil {
		v = &votes{}
		s.kinds[key] = v
	}
	return v
}

// voteFor counts one mention: its form, then the words around it.
func (s *scan) voteFor(p *piece) {
	v := s.votesOf(s.nameKey(p))
	v.mentions++
	if p.guess != "" {
		v.sure = p.guess
		return
	}
	if s.isDateline(p) {
		v.place += 4
	}
	before, after := s.word(p.From-1), s.word(p.To)
	switch before.lower {
	case "in", "near", "outside", "across", "throughout":
		v.place += 2
	case "at", "from", "to", "around", "toward", "towards", "via":
		v.place++
	case "the":
		v.organ++
	case "a", "an", "his", "her", "my", "your", "our", "their", "its":
		v.thing++
	case "city", "town", "village", "province", "region", "capital":
		v.place += 3
	case "of":
		if k := s.word(p.From - 2).lower; k == "city" || k == "town" || k == "village" || k == "province" || k == "region" || k == "state" || k == "capital" {
			v.place += 4
		}
	}
	s.voteByContext(p, v, before.lower, after)
}

// voteByContext weighs what follows a name: a country behind a comma, a verb of
// saying, a genitive, a title.
func (s *scan) voteByContext(p *piece, v *votes, before string, after word) {
	if to, next := s.tableMatch(min(p.To+1, len(s.words)-1), len(s.words)); after.lower == "," && to > p.To+1 && (next.country != nil || next.place) {
		v.place += 3
	}
	switch {
	case after.lower == "who" || after.lower == ",":
		if after.lower == "who" || s.word(p.To+1).lower == "who" || isAge(s.word(p.To+1).lower) {
			v.person += 4
		}
	case s.speaks(p.To):
		v.person += 2
		if p.Len() > 1 {
			v.person++
		}
	case s.acting[after.lower] && !isAuxiliary(after.lower):
		v.person++
		v.acts++
	case after.lower == "'s":
		v.acts++
		if before != "the" {
			v.person++
		}
	case s.titles.Class(after.lower).Has(lexicon.TitleHead):
		v.acts++
		v.organ += 3
	}
	if s.word(p.From-1).has(letters) && s.speechVerb(before) {
		v.person += 2
	}
}

// isAge reports whether a word is a number that gives an age: "Doe, 45,".
func isAge(w string) bool {
	return len(w) == 2 && w[0] >= '1' && w[0] <= '9' && w[1] >= '0' && w[1] <= '9'
}

// speaks reports whether a verb of saying stands at token i, perhaps behind an
// adverb.
func (s *scan) speaks(i int) bool {
	if strings.HasSuffix(s.word(i).lower, "ly") || s.word(i).lower == "also" {
		i++
	}
	return s.speechVerb(s.word(i).lower)
}

// speechVerb reports whether a verb of saying makes its subject likely a person.
// Verbs that institutions share as often (announce, report) are left out.
func (s *scan) speechVerb(w string) bool {
	return strings.Contains(" said says told tells added adds asked asks noted explained argued warned stated claimed replied thinks thought believes recalled insisted joked acknowledged wrote writes ", " "+w+" ")
}

// decide weighs the votes for a name no table and no form decided.
func (v *votes) decide(s *scan, p *piece) model.Kind {
	if v.sure != "" {
		return v.sure
	}
	if (v.surname || v.given) && p.Len() == 1 {
		return model.KindPerson
	}
	if v.company || s.word(p.From+1).lower == "&" && p.Len() > 2 {
		return model.KindOrganization
	}
	if w := s.words[p.From]; p.Len() == 1 && !w.has(allCaps) && (s.ordinary(p) || s.orgs.Head(w.lower) != nil) {
		return ""
	}
	if s.isMixed(p) {
		if p.Len() == 1 && v.acts > 0 && v.place == 0 {
			return model.KindOrganization
		}
		return ""
	}
	acronym := p.Len() == 1 && s.words[p.From].has(allCaps) && !s.words[p.From].has(headline) && len(s.words[p.From].lower) <= 6
	if p.Len() > 1 && s.holdsAcronym(p) {
		return model.KindOrganization
	}
	_, firstName := s.names.First(s.words[p.From].lower)
	switch {
	case firstName && p.Len() == 1 && v.thing == 0 && v.place < 2:
		return model.KindPerson
	case acronym && !s.isDateline(p):
		return model.KindOrganization
	case v.place >= 2 && v.place > v.person && !(s.ordinary(p) && v.place < 4):
		return model.KindPlace
	case v.person >= 2 && v.person >= v.organ:
		return model.KindPerson
	case v.organ > v.place && v.acts > 0 || v.organ > 2*v.mentions:
		return model.KindOrganization
	case v.place > 0 && !s.ordinary(p):
		return model.KindPlace
	case v.person > 0:
		return model.KindPerson
	}
	if firstName && v.thing == 0 {
		return model.KindPerson
	}
	if p.Len() >= 2 && p.Len() <= 3 && !s.ordinary(p) && v.thing == 0 && v.organ == 0 && !s.words[p.From].has(headline) {
		return model.KindPerson
	}
	return ""
}

// isDateline reports whether a word in capitals opens a sentence before a
// comma and a place or before a dash, as the city of a dateline does.
func (s *scan) isDateline(p *piece) bool {
	if !s.words[p.From].has(start) || !s.words[p.From].has(allCaps) || p.To+1 >= len(s.words) {
		return false
	}
	switch s.words[p.To].lower {
	case "–", "—", "--":
		return true
	case ",":
	default:
		return false
	}
	to, e := s.tableMatch(p.To+1, len(s.words))
	return to > p.To+1 && (e.country != nil || e.place)
}

// isMixed reports whether a name holds digits or capitals as products do, and
// people never: PlayStation, IE9.
func (s *scan) isMixed(p *piece) bool {
	for k := p.From; k < p.To; k++ {
		text := s.d.Word(k)
		if strings.ContainsAny(text, "0123456789@#") {
			return true
		}
		if !unicode.IsUpper(firstRune(text)) && hasCapital(text) && !strings.Contains(text, "'") && !strings.Contains(text, "’") {
			return true
		}
		for n, r := range text {
			if n >= 4 && unicode.IsUpper(r) && !s.words[k].has(allCaps) && text[n-1] != '-' && text[n-1] != '\'' {
				return true
			}
		}
	}
	return false
}

// holdsAcronym reports whether a name holds a word of three capitals or more.
func (s *scan) holdsAcronym(p *piece) bool {
	for k := p.From; k < p.To; k++ {
		w := s.words[k]
		if w.has(allCaps) && !w.has(headline) && len(w.lower) >= 3 && !strings.Contains(w.lower, ".") && strings.Trim(w.lower, "ivx") != "" {
			return true
		}
	}
	return false
}

// firstRune returns the first rune of a word.
func firstRune(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}

// isBusiness reports whether an organisation called by a noun trades under a
// name that stands alone: Harrow Bank is Harrow, the Harrow Society is not.
func isBusiness(noun string) bool {
	switch noun {
	case "company", "firm", "bank", "airline", "broadcaster", "studio", "group":
		return true
	}
	return false
}

// companyFront returns the name of a company without the words that say it is
// one: "Harrow" of "Harrow Holdings PLC". It is empty when nothing is left that
// could stand alone.
func (s *scan) companyFront(r doc.Range) doc.Range {
	to := r.To
	for to > r.From {
		w := s.words[to-1].lower
		nouns := s.orgs.Head(w)
		if w != "," && w != "&" && !slices.ContainsFunc(nouns, isBusiness) {
			break
		}
		to--
	}
	front := doc.Range{From: r.From, To: to}
	for front.Len() > 1 && s.isFieldOfWork(s.words[front.To-1].lower) {
		front.To-- // Quillfeather Energy Technology Corp.
	}
	if to == r.To || to == r.From || s.ordinary(&piece{Range: front}) {
		return doc.Range{}
	}
	if known, e := s.tableMatch(front.From, front.To); known == front.To && e.org == nil {
		return doc.Range{}
	}
	return front
}

// ordinary reports whether a name consists of words of the dictionary, as the
// names of things do and those of people seldom.
func (s *scan) ordinary(p *piece) bool {
	for k := p.From; k < p.To; k++ {
		if s.names.Common(s.words[k].lower) {
			return true
		}
	}
	return false
}

// actsAsGovernment reports whether a capital stands for its government: it is
// the subject of a verb, owns something abstract, or negotiates.
func (s *scan) actsAsGovernment(p *piece) bool {
	before, after := s.word(p.From-1).lower, s.word(p.To)
	switch before {
	case "in", "at", "near", "from", "outside", "around", "through", "downtown", "central", "into", "across", "over", "throughout", "toward", "towards":
		return false
	case "between", "with", "against", "by", "warned", "urged", "accused", "told", "asked":
		return after.lower != "," || before != "by"
	}
	if after.lower == "'s" {
		return before != "of" && before != "the"
	}
	if next := s.d.Word(p.To + 1); after.lower == "and" && s.world.Capital(next) != nil && s.acting[s.word(p.To+2).lower] {
		return true // Lisbon and Nairobi agreed
	}
	return s.acting[after.lower] || s.acting[s.word(p.To+1).lower] && (after.lower == "also" || strings.HasSuffix(after.lower, "ly")) || s.plansVerb(p.To)
}

// plansVerb reports whether a word that is a verb or a plural noun is a verb
// here, because an article, "to" or a quotation follows it.
func (s *scan) plansVerb(i int) bool {
	if !s.acting[s.word(i).lower] {
		return false
	}
	switch s.word(i + 1).lower {
	case "to", "a", "an", "the", "“", "that":
		return true
	}
	return false
}
