package actor

import (
	"strings"
	"unicode/utf8"

	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// particles stand in small letters inside names of people.
const particles = " de da do dos das di du del della der den des la le van von zu zur ten ter bin bint ibn al el ul ud abu st "

// nameRun returns the end of the run of name words that begins at token i, or i
// when none does.
func (s *scan) nameRun(i, end int) int {
	known, _ := s.tableMatch(i, end)
	if known == i && !s.isName(i) && !s.startsArabic(i, end) {
		return i
	}
	j := max(known, i+1)
	if s.startsArabic(i, end) {
		j = max(j, i+3)
	}
	// No name is longer; the bound keeps lists of capitals linear.
	const longestName = 24
	end = min(end, max(j, i+longestName))
	inOrg := false
	for j < end {
		next := s.extend(i, j, end, &inOrg)
		if next == j {
			break
		}
		j = next
	}
	return j
}

// startsArabic reports whether "al-" and a name begin at token i.
func (s *scan) startsArabic(i, end int) bool {
	if i+2 >= end {
		return false
	}
	lower := s.words[i].lower
	return (lower == "al" || lower == "el") && s.words[i+1].lower == "-" && s.words[i+1].has(joined) &&
		s.words[i+2].has(capital) && s.words[i+2].has(joined)
}

// extend returns the end of a run [i, j) after one more step, or j. inOrg is
// set once "of" or "for" was passed, and lets the run pass "and" and "in".
func (s *scan) extend(i, j, end int, inOrg *bool) int {
	w := s.words[j]
	if known, _ := s.tableMatch(j, end); known > j && w.has(capital) {
		return known
	}
	if w.has(capital) && !w.has(start) {
		if s.isName(j) || s.isHonorific(j) {
			return j + 1
		}
		return j
	}
	if j+1 >= end {
		return j
	}
	next := s.words[j+1]
	switch {
	case w.lower == "-" && w.has(joined) && next.has(joined):
		if s.isName(j + 1) {
			return j + 2
		}
		if j-i >= 2 && !next.has(capital) && s.isSyllable(next.lower) {
			return j + 2 // Kim Jong-un
		}
		if (next.lower == "al" || next.lower == "el") && j+2 < end && s.words[j+2].lower == "-" {
			return j + 2
		}
	case w.lower == "&":
		if s.isName(j + 1) {
			return j + 2
		}
	case strings.Contains(particles, " "+w.lower+" ") && !w.has(capital):
		return s.afterParticle(j, end)
	case w.lower == "of" || w.lower == "for" || w.lower == "on":
		return s.afterOf(i, j, end, inOrg)
	case w.lower == "and":
		return s.afterAnd(i, j, end, *inOrg)
	case w.lower == "in":
		if known, place := s.tableMatch(j+1, end); *inOrg && known > j+1 && place.region {
			return known
		}
	}
	return s.extendOver(j)
}

// extendOver passes what may stand between two words of a name besides
// prepositions: the genitive of "People's Assembly", the comma of "Doe, Jr.",
// the article of "Catherine the Great".
func (s *scan) extendOver(j int) int {
	next := s.words[j+1]
	if !next.has(capital) {
		return j
	}
	among := func(list string, w word) bool { return strings.Contains(list, " "+w.lower+" ") }
	switch s.words[j].lower {
	case "'s", "'":
		if among(" people children women men workers veterans ", s.words[j-1]) {
			return j + 2
		}
	case ",":
		if among(" inc inc. ltd ltd. llc jr jr. sr sr. ", next) {
			return j + 2
		}
	case "the":
		if among(" great terrible elder younger bold wise first second third ", next) {
			return j + 2
		}
	}
	return j
}

// isSyllable reports whether a word in small letters can be the second half of
// an East Asian given name.
func (s *scan) isSyllable(w string) bool {
	if strings.Contains(" in un il bin moon sun hun ho young soo hee jin kun wan woo ", " "+w+" ") {
		return true
	}
	return len(w) <= 5 && !s.names.Common(w) && !s.names.Function(w) && s.titles.Class(w) == 0
}

// afterParticle passes "de", "van der", "al-" when a capital follows.
func (s *scan) afterParticle(j, end int) int {
	for k := j; k < end && k < j+4; k++ {
		w := s.words[k]
		if w.has(capital) {
			if k > j && s.isName(k) {
				return k + 1
			}
			return j
		}
		if w.lower != "-" && !strings.Contains(particles, " "+w.lower+" ") {
			return j
		}
	}
	return j
}

// afterOf passes "of", "for" and "on" inside names of institutions: the word
// before must be one that institutions begin with.
func (s *scan) afterOf(i, j, end int, inOrg *bool) int {
	k := j + 1
	if s.words[k].lower == "the" {
		k++
	}
	if k >= end || !s.words[k].has(capital) || !(s.isName(k) || s.orgs.Head(s.words[k].lower) != nil) {
		return j
	}
	before := s.words[j-1].lower
	opens := s.orgs.Head(before) != nil || s.orgs.PlaceHead(before) || strings.Contains(ofHeads, " "+before+" ") || *inOrg && s.words[j].lower == "of"
	if s.words[j].lower != "of" {
		opens = s.orgs.Head(before) != nil
	}
	if !opens || s.titles.Class(before).Has(lexicon.TitleHead) && j-i == 1 {
		return j
	}
	*inOrg = true
	if known, _ := s.tableMatch(k, end); known > k {
		return known
	}
	return k + 1
}

// ofHeads begin names with "of" besides the heads of organisations.
const ofHeads = " republic house gulf bay strait isle cape city state knights daughters sons friends church board chamber court voice museum library kingdom university ministry department bank office institute college school tower hall "

// afterAnd passes "and" inside the name of an institution: between two words
// of its field (Health and Human Services), not between two names.
func (s *scan) afterAnd(i, j, end int, inOrg bool) int {
	next, before := s.words[j+1], s.words[j-1]
	if !next.has(capital) || next.has(headline) || !s.isFieldOfWork(next.lower) || !inOrg && !s.isFieldOfWork(before.lower) {
		return j
	}
	if s.titles.Class(s.words[j+1].lower).Has(lexicon.TitleHead) {
		return j
	}
	if inOrg {
		return j + 2
	}
	// Food and Drug Administration: only if a head follows.
	for k := j + 1; k < end && k < j+5 && s.words[k].has(capital); k++ {
		if s.orgs.Head(s.words[k].lower) != nil {
			return k + 1
		}
	}
	return j
}

func (s *scan) isFieldOfWork(w string) bool { return s.orgs.Field(w) || s.names.Common(w) }

// entry is what the tables know about a range of tokens.
type entry struct {
	country *lexicon.Country
	demonym *lexicon.Country
	org     *lexicon.Organization
	capital *lexicon.Country
	seat    *lexicon.Country // a government's house
	place   bool
	region  bool // a place in which no city stands for it
}

func (e entry) any() bool {
	return e.country != nil || e.demonym != nil || e.org != nil || e.capital != nil || e.seat != nil || e.place
}

// tableMatch returns the end of the longest range from token i that a table
// knows, or i.
func (s *scan) tableMatch(i, end int) (int, entry) {
	if !s.words[i].has(capital) && !s.words[i].has(allCaps) && s.words[i].lower != "al" {
		return i, entry{}
	}
	first := s.d.Word(i)
	longest := max(s.world.Longest(first), s.orgs.Longest(first))
	if s.words[i].has(allCaps) {
		proper := properCase(first)
		longest = max(longest, 1, s.world.Longest(proper), s.orgs.Longest(proper))
	}
	for to := min(end, i+longest); to > i; to-- {
		last := s.words[to-1]
		if !last.has(letters) && to-1 > i && (last.lower < "0" || last.lower > "9~") {
			continue
		}
		if e := s.lookup(doc.Range{From: i, To: to}); e.any() {
			if to == i+1 && !s.trusted(i, e) {
				continue
			}
			return to, e
		}
	}
	return i, entry{}
}

// trusted reports whether a known name of one word may be taken as such where
// its capital says little.
func (s *scan) trusted(i int, e entry) bool {
	w := s.words[i]
	if s.names.Function(w.lower) && !w.has(allCaps) && e.demonym == nil {
		return false
	}
	ordinary := s.names.Common(w.lower) || s.uses[w.lower].lower > 0
	if w.has(allCaps) && !w.has(headline) {
		return true
	}
	if (w.has(start) || w.has(headline)) && ordinary {
		return s.uses[w.lower].capital > 0 && s.uses[w.lower].lower == 0
	}
	return true
}

// lookup asks the tables for a range of tokens as it is written.
func (s *scan) lookup(r doc.Range) entry {
	name := s.d.Slice(r)
	if strings.IndexByte(name, '\n') >= 0 {
		name = strings.Join(strings.Fields(name), " ")
	}
	if strings.Contains(name, "’") {
		name = strings.ReplaceAll(name, "’", "'")
	}
	e := entry{
		country: s.world.Country(name), org: s.orgs.Known(name), capital: s.world.Capital(name),
		seat: s.world.Government(name), place: s.world.Place(name),
	}
	if e.country == nil {
		if e.demonym = s.world.Adjective(name); e.demonym == nil {
			e.demonym = s.world.People(name)
		}
	}
	e.region = e.place && regional(name)
	if !e.any() && len(name) > 3 && s.allShouted(r) {
		return s.shouted(r)
	}
	return e
}

// allShouted reports whether all words of a range are in capitals.
func (s *scan) allShouted(r doc.Range) bool {
	for k := r.From; k < r.To; k++ {
		if w := s.words[k]; w.has(letters) && !w.has(allCaps) {
			return false
		}
	}
	return true
}

// shouted looks up a name in capitals as it is written elsewhere.
func (s *scan) shouted(r doc.Range) entry {
	var name strings.Builder
	for k := r.From; k < r.To; k++ {
		if k > r.From && s.d.Tokens[k].Start > s.d.Tokens[k-1].End {
			name.WriteByte(' ')
		}
		name.WriteString(properCase(s.d.Word(k)))
	}
	proper := name.String()
	e := entry{country: s.world.Country(proper), place: s.world.Place(proper), capital: s.world.Capital(proper), demonym: s.world.Adjective(proper)}
	if r.Len() > 1 {
		e.org = s.orgs.Known(proper)
	}
	return e
}

// properCase writes a word in capitals as a name is written: "TARNBY" as "Tarnby",
// and the small words of longer names small.
func properCase(word string) string {
	switch word {
	case "OF", "AND", "THE", "FOR":
		return strings.ToLower(word)
	}
	_, n := utf8.DecodeRuneInString(word)
	return word[:n] + strings.ToLower(word[n:])
}

func regional(name string) bool {
	for _, r := range []string{"Europe", "Asia", "Africa", "America", "East", "Caribbean", "Pacific", "Atlantic"} {
		if strings.HasSuffix(name, r) {
			return true
		}
	}
	return false
}
