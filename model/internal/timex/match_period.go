package timex

import (
	"strings"

	"dateline/model"
	"dateline/model/internal/lexicon"
)

// quarter reads the third quarter, third-quarter, Q3 2013, the fiscal first
// quarter, last year's fourth quarter, the 1988 second quarter, the latest
// quarter.
func (m *matcher) quarter(i int) expression {
	j := m.skip(i, "the", "this", "last", "next")
	e := date(0, kindCalendar, lexicon.UnitQuarter)
	j = m.ownYear(&e, i, j)
	j = m.skip(j, "fiscal", "latest")
	if m.is(j-1, "latest") && m.is(j, "quarter", "period") {
		e.kind, e.to = kindLatest, j+1
		return e
	}
	if j > i && m.is(j-1, "latest") {
		if m.is(j, "fiscal") && m.is(j+1, "year") || m.is(j, "year") {
			return date(m.skip(j, "fiscal")+1, kindDeictic, lexicon.UnitYear)
		}
	}
	j = m.skipMark(j, '-')
	part, k := m.ordinal(j)
	if half := m.twoQuarters(j); half.kind != kindNone {
		return half
	}
	switch {
	case part != 0:
	case m.is(j, "final"), m.is(j, "last") && m.is(j+1, "quarter") && m.is(j+2, "of"):
		part, k = 4, j+1
	case j > i && m.is(j-1, "last") && m.is(j, "quarter") && m.is(j+1, "of"):
		part, k = 4, j
	}
	if part == 0 {
		return m.shortQuarter(e, i, j)
	}
	k = m.skip(m.skipMark(k, '-'), "fiscal")
	if part > 4 || !m.is(k, "quarter", "quarters") {
		return expression{}
	}
	if m.mark(k+1, '-') && m.joined(k+1) && strings.HasPrefix(m.raw(k+2), "final") {
		return expression{} // the third quarter-final
	}
	e.part, e.to = part, k+1
	return m.ofYear(e)
}

// twoQuarters reads the first two quarters of 2023, a half.
func (m *matcher) twoQuarters(i int) expression {
	if !m.is(i, "first", "last") || !m.is(i+1, "two") || !m.is(i+2, "quarters") || !m.is(i+3, "of") {
		return expression{}
	}
	e := date(i+3, kindCalendar, lexicon.UnitHalf)
	e.part = 1
	if m.is(i, "last") {
		e.part = 2
	}
	return m.ofYear(e)
}

// ownYear reads the year before a quarter or half: 1988, this year's.
func (m *matcher) ownYear(e *expression, i, j int) int {
	if year, k := m.yearNumber(j); year != 0 {
		e.year = year
		return k
	}
	if m.is(j-1, "this", "last", "next") && m.is(j, "year") {
		k := m.possessive(j + 1)
		if k > j+1 {
			e.hasYearShift = true
			switch {
			case m.is(j-1, "last"):
				e.yearShift = -1
			case m.is(j-1, "next"):
				e.yearShift = 1
			}
			return k
		}
	}
	return j
}

// shortQuarter reads Q3, 3Q, and "last year's quarter", "the 1988 period".
func (m *matcher) shortQuarter(e expression, i, j int) expression {
	if e.year != 0 && j > i && m.is(j, "period", "quarter") && m.is(i, "the") {
		e.kind, e.to = kindYearAgo, j+1
		return e
	}
	if e.hasYearShift && e.yearShift == -1 && m.is(j, "period", "quarter") { // last year's quarter
		return date(j+1, kindYearAgo, lexicon.UnitYear)
	}
	t := m.at(j)
	if t.kind == tokenWord && t.digits() == 1 && m.raw(j) == "Q" && m.joined(j+1) && m.at(j+1).kind == tokenNumber && m.at(j+1).number >= 1 && m.at(j+1).number <= 4 {
		e.part, e.to = int(m.at(j+1).number), j+2
		return m.ofYear(e)
	}
	if t.kind == tokenNumber && t.number >= 1 && t.number <= 4 && m.joined(j+1) && m.raw(j+1) == "Q" {
		e.part, e.to = int(t.number), j+2
		return m.ofYear(e)
	}
	return expression{}
}

// ofYear adds the year after a quarter, half or season: of 1990, 2013, of last
// year, this year.
func (m *matcher) ofYear(e expression) expression {
	if e.year != 0 || e.hasYearShift {
		return e
	}
	j := m.skip(m.skip(e.to, "of", "in"), "fiscal")
	if year, k := m.fiscalYear(j); year != 0 {
		e.year, e.to = year, k
		return e
	}
	if t := m.at(e.to); t.kind == tokenNumber && t.digits() == 2 && m.joined(e.to) && m.at(e.to-1).kind == tokenWord && m.at(e.to-1).digits() == 1 { // 4Q17, 1H21
		e.year, e.to = fullYear(int(t.number)), e.to+1
		return e
	}
	if m.is(e.to, "of") && m.is(j, "the") && m.is(j+1, "year") {
		e.to = j + 2
		return e
	}
	if m.is(j, "the") && m.is(j+1, "year") {
		j += 2
	}
	if year, k := m.yearNumber(j); year != 0 && (j > e.to || m.at(j).kind == tokenNumber) {
		e.year, e.to = year, k
		return e
	}
	if !m.is(e.to, "in") {
		return m.withYear(e)
	}
	return e
}

// half reads the first half of 2013, the second half, H1 2022.
func (m *matcher) half(i int) expression {
	j := m.skip(i, "the", "this", "last", "next")
	// Most of what comes here is no half: look for the word first.
	if !m.is(j, "half", "first", "second", "last", "latter", "fiscal", "year") && m.at(j).kind != tokenNumber && m.raw(j) != "H" && !m.is(i, "last") {
		return expression{}
	}
	e := date(0, kindCalendar, lexicon.UnitHalf)
	j = m.ownYear(&e, i, j)
	j = m.skip(j, "fiscal")
	switch {
	case m.raw(j) == "H" && m.joined(j+1) && m.at(j+1).kind == tokenNumber && (m.at(j+1).number == 1 || m.at(j+1).number == 2):
		e.part, e.to = int(m.at(j+1).number), j+2
		return m.ofYear(e)
	case m.at(j).digits() == 1 && (m.at(j).number == 1 || m.at(j).number == 2) && m.raw(j+1) == "H" && m.joined(j+1):
		e.part, e.to = int(m.at(j).number), j+2
		if e = m.ofYear(e); e.year == 0 {
			return expression{}
		}
		return e
	case m.is(i, "last") && j == i+1, m.is(j, "last", "latter"):
		e.part = 2
		if j > i && m.is(j, "last", "latter") {
			j++
		}
	default:
		e.part, j = m.ordinal(j)
	}
	if e.part < 1 || e.part > 2 || !m.is(m.skipMark(j, '-'), "half") {
		return expression{}
	}
	e.to = m.skipMark(j, '-') + 1
	named := e.year != 0 || e.hasYearShift
	e = m.ofYear(e)
	switch {
	case named, e.year != 0, e.hasYearShift, m.is(e.to-1, "year"):
		return e
	case m.is(e.to, "of"):
		return m.halfOfDecade(e)
	case m.mark(e.to-2, '-') || m.is(i, "fiscal") || m.is(i+1, "fiscal"): // first-half profit
		return e
	}
	// The half of a match or of anything but a year is none.
	return expression{}
}

// halfOfDecade reads the last half of the '80s.
func (m *matcher) halfOfDecade(e expression) expression {
	decade := m.decade(e.to + 1)
	if decade.kind == kindNone {
		return expression{}
	}
	decade.modifier = "START"
	if e.part == 2 {
		decade.modifier = "END"
	}
	return decade
}

// season reads last fall, this summer, the winter of 2019, summer 2022.
func (m *matcher) season(i int) expression {
	s, j := m.shift(i)
	if s == shiftNone {
		j = m.skip(i, "the")
		j = m.skip(j, "early", "late")
	}
	if !m.has(j, lexicon.TimeSeason) || m.has(j, lexicon.TimePlural) {
		return expression{}
	}
	e := date(j+1, kindCalendar, unitSeason)
	e.part, e.shift = m.at(j).word.Value, s
	if j > i && m.is(j-1, "early", "late") {
		e.modifier = startOrEnd(m.at(j - 1).word.Text)
	}
	e = m.ofYear(e)
	verb := m.is(j, "fall", "spring")
	switch {
	case e.year != 0 || e.hasYearShift || e.hasRefShift || s != shiftNone:
		return e
	case m.is(j+1, "of") || m.mark(j+1, '-'):
		return expression{}
	case m.is(i-1, "in", "by", "since", "until", "during", "of", "through", "over", "into", "throughout") && (!verb || j > i):
		return e
	case m.is(i-1, "early", "late", "mid", "for") && !verb:
		return e
	}
	return expression{}
}

// year reads a year by itself, fiscal 1989, the year 2000.
func (m *matcher) year(i int) expression {
	j := m.skip(i, "the")
	j = m.skip(j, "fiscal")
	named := j > i && m.is(j-1, "fiscal")
	if m.is(j, "year") {
		j++
		named = true
	}
	year, k := m.yearNumber(j)
	if y, next := m.fiscalYear(j); y != 0 {
		year, k, named = y, next, true
	}
	if year != 0 && (year < minYear || m.at(j).kind == tokenNumber && k > j+1) {
		named = true // its era stands beside it
	}
	if year == 0 || m.mark(j, '\'') && !named && !m.is(i-1, "in", "of", "since", "from", "until", "till", "to", "by", "between", "and") {
		return expression{}
	}
	e := date(k, kindCalendar, lexicon.UnitYear)
	e.year = year
	if m.mark(i-1, '-') && m.joined(i) { // post-1959 politics
		switch m.raw(i - 2) {
		case "pre":
			e.modifier = "BEFORE"
		case "post":
			e.modifier = "AFTER"
		}
	}
	if named {
		return e
	}
	if j > i || !m.looksLikeYear(j, k) {
		return expression{}
	}
	return e
}

// looksLikeYear tells a year from an amount of four digits.
func (m *matcher) looksLikeYear(i, next int) bool {
	before, after := m.at(i-1), m.at(next)
	if m.at(i).kind == tokenWord {
		return true
	}
	if m.measures(next) {
		return false
	}
	if year := int(m.at(i).number); year < 1900 || year > 2100 {
		return m.historicYear(i, next)
	}
	if before.kind == tokenMark && !m.at(i).spaced {
		switch before.mark {
		case '(', '"', '\'', '[':
		case '-':
			// In 1988-1990 both are years; in A-1988 neither.
			if y, _ := m.yearNumber(i - 2); y == 0 && !m.is(i-2, "mid") && m.raw(i-2) != "pre" && m.raw(i-2) != "post" {
				return false
			}
		default:
			return false
		}
	}
	switch m.raw(i - 1) {
	case "Flight", "flight", "Route", "Highway", "No", "Number", "number", "page", "Page", "Room", "room", "lot", "model", "version", "Version":
		return false
	}
	strong := m.is(i-1, "in", "since", "until", "till", "by", "during", "from", "through", "early", "late", "mid", "between", "before", "after", "of")
	if m.has(next, lexicon.TimeUnit) && !m.at(next).capital && m.is(m.skipMark(next+1, '-'), "old") {
		return false
	}
	if m.plural(next) && !m.countless(next) && !m.is(i-1, "the", "s", "its", "his", "her", "their") || before.kind == tokenWord && before.capital && before.word == nil && m.raw(i-1) != "FY" {
		return false
	}
	return strong || before.kind == tokenWord || after.kind != tokenWord || m.is(i-1, "the", "a", "an", "his", "her", "its", "their", "and", "or", "to") || before.kind == tokenMark || after.capital || m.has(next, lexicon.TimeFunction)
}

// historicYear tells a year before 1900 from an amount: by a preposition of
// time, by brackets, as a part of a range, or as what names a thing ("the 1848
// rising").
func (m *matcher) historicYear(i, next int) bool {
	before, after := m.at(i-1), m.at(next)
	year := m.at(i).number
	inRange := m.mark(next, '-') && m.at(next+1).kind == tokenNumber && (m.at(next+1).digits() == 4 && m.at(next+1).number > year || m.at(next+1).digits() == 2 && m.joined(next) && m.joined(next+1))
	switch {
	case year > 2100 || m.plural(next):
		return false
	case before.kind == tokenMark && m.at(i-2).kind == tokenNumber && before.mark == '-':
		return m.at(i-2).digits() == 4 && m.at(i-2).number < year
	case before.kind == tokenMark && !m.at(i).spaced && before.mark != '(' && before.mark != '[':
		return false
	case m.is(i-1, "in", "since", "until", "by", "during", "of", "early", "late", "mid", "from", "between", "throughout", "after", "before"):
		return true
	case m.is(i-1, "to", "and", "or"):
		return m.at(i-2).digits() == 4 && m.at(i-2).kind == tokenNumber
	case before.mark == '(', m.is(i-1, "about", "around"):
		return after.kind == tokenMark
	case inRange:
		return !m.counts(next + 2)
	}
	switch m.raw(i - 1) {
	case "c", "ca", "circa", "born", "died":
		return true
	case ".":
		return m.raw(i-2) == "c" || m.raw(i-2) == "ca"
	}
	return year >= 1500 && m.is(i-1, "the", "s") && after.kind == tokenWord
}

// measures reports whether a unit of measure stands at i, or an animal that
// has no plural of its own.
func (m *matcher) measures(i int) bool {
	switch m.raw(i) {
	case "kg", "km", "cm", "m", "metres", "meters", "metre", "meter", "tonnes", "tons", "miles", "mile", "litres", "liters", "acres", "hectares",
		"feet", "ft", "mph", "degrees", "calories", "sheep", "fish", "percent", "euros", "pounds", "watts", "volts":
		return true
	}
	return false
}

// fiscalYear reads FY18, FY 2018; the first year of FY2018/19.
func (m *matcher) fiscalYear(i int) (year, next int) {
	t := m.at(i + 1)
	if m.raw(i) != "FY" || t.kind != tokenNumber {
		return 0, i
	}
	switch {
	case t.digits() == 4 && t.number >= 1900 && t.number <= 2100:
		return int(t.number), i + 2
	case t.digits() == 2 && !t.spaced:
		return fullYear(int(t.number)), i + 2
	}
	return 0, i
}

// plural reports whether a lower-case plural stands at i, so that the number
// before it counts.
func (m *matcher) plural(i int) bool {
	t := m.at(i)
	if t.kind != tokenWord || t.capital || t.digits() < 4 {
		return m.is(i, "or", "per") && m.is(i+1, "more", "so")
	}
	word := m.raw(i)
	if word == "people" || strings.HasSuffix(word, "men") || strings.HasSuffix(word, "children") {
		return true
	}
	return word[len(word)-1] == 's' && word[len(word)-2] != 's' && t.word == nil
}

// countless reports whether the plural at i is one that a year goes before and
// no number: 2013 earnings.
func (m *matcher) countless(i int) bool {
	switch m.raw(i) {
	case "earnings", "sales", "revenues", "profits", "results", "elections", "figures", "accounts", "levels", "prices", "championships", "finals", "playoffs", "primaries", "midterms":
		return true
	}
	return false
}

// decade reads the 1990s, '80s, the nineties.
func (m *matcher) decade(i int) expression {
	j := m.skip(i, "the")
	for k := 0; k < 2 && m.is(j, "early", "late", "mid"); k++ {
		j = m.skipMark(j+1, '-')
	}
	e := date(0, kindCalendar, lexicon.UnitDecade)
	if j > i {
		for k := j - 1; k > i; k-- {
			if m.is(k, "early", "late", "mid") {
				e.modifier = startOrEnd(m.at(k).word.Text)
			}
		}
		if m.is(i, "early", "late", "mid") {
			e.modifier = startOrEnd(m.at(i).word.Text)
		}
	}
	if m.has(j, lexicon.TimeDecade) && j > i && m.is(j-1, "the") || m.has(j, lexicon.TimeDecade) && e.modifier != "" {
		e.year, e.to = 190+m.at(j).word.Value, j+1
		return e
	}
	k := m.skipMark(j, '\'')
	t := m.at(k)
	if t.kind != tokenNumber || t.number%10 != 0 {
		return expression{}
	}
	after := m.skipMark(k+1, '\'')
	if !m.is(after, "s") || !m.joined(k+1) || !m.joined(after) {
		return expression{}
	}
	switch {
	case t.digits() == 4 && t.number >= minYear && t.number <= maxYear:
		e.year = int(t.number) / 10
		if t.number%100 == 0 && t.number != 2000 { // the 1800s are a century
			e.unit, e.year = lexicon.UnitCentury, int(t.number)/100
		}
	case t.digits() <= 3 && t.number > 0:
		if sign, _ := m.eraAfter(after + 1); sign != 0 {
			e.year = int(t.number) / 10 // the 340s BC
			break
		}
		if t.digits() != 2 || k == j && j == i {
			return expression{}
		}
		e.year = fullYear(int(t.number)) / 10
	default:
		return expression{}
	}
	e.to = after + 1
	return m.withEra(e)
}

// withEra adds the era after a decade or century.
func (m *matcher) withEra(e expression) expression {
	if sign, next := m.eraAfter(e.to); sign != 0 {
		e.year, e.to = sign*e.year, next
	}
	return e
}

// century reads the 20th century, this century.
func (m *matcher) century(i int) expression {
	j := m.skip(i, "the")
	for k := 0; k < 2 && m.is(j, "early", "late", "mid"); k++ {
		j = m.skipMark(j+1, '-')
	}
	n, k := m.ordinal(j)
	k = m.skipMark(k, '-')
	if n < 1 || n > 30 || !m.is(k, "century") {
		return expression{}
	}
	e := date(k+1, kindCalendar, lexicon.UnitCentury)
	if n == 1 { // has no number a year could begin with
		if sign, next := m.eraAfter(k + 1); sign < 0 {
			return value(next, model.TypeDate, "BC00")
		} else if sign > 0 {
			return value(next, model.TypeDate, "00")
		}
		return value(k+1, model.TypeDate, "00")
	}
	e.year = n - 1
	if j > i && m.is(i, "early", "late", "mid") {
		e.modifier = startOrEnd(m.at(i).word.Text)
	}
	return m.withEra(e)
}
