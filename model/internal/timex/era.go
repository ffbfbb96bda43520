package timex

import (
	"fmt"

	"dateline/model/internal/lexicon"
)

// Years before Christ are negative in expressions: -490 is 490 BC. Their
// values are spelled as TIMEX3 does, BC0490; they have no place among the days
// of the model, which begin in the year 1.

// eraYear reads a year with its era: 490 BC, AD 70, 499–449 BC, of which the
// first number shares the era of the second. It returns 0 when there is none.
func (m *matcher) eraYear(i int) (year, next int) {
	t := m.at(i)
	if t.kind == tokenWord {
		j := m.eraBefore(i)
		if j == i || m.at(j).kind != tokenNumber || m.at(j).digits() > 4 || m.at(j).number < 1 {
			return 0, i
		}
		return int(m.at(j).number), j + 1
	}
	if t.kind != tokenNumber || t.digits() > 4 || t.number < 1 {
		return 0, i
	}
	if sign, next := m.eraAfter(i + 1); sign != 0 {
		return sign * int(t.number), next
	}
	j := m.skipMark(m.skipMark(m.skip(i+1, "to", "until", "and", "or"), '-'), '/')
	if last := m.at(j); j > i+1 && last.kind == tokenNumber && last.digits() <= 4 {
		if sign, _ := m.eraAfter(j + 1); sign < 0 && last.number > 0 {
			return sign * int(t.number), i + 1
		}
	}
	return 0, i
}

// eraAfter reads the era after a year: -1 for BC and BCE, 1 for AD and CE.
func (m *matcher) eraAfter(i int) (sign, next int) {
	switch m.raw(i) {
	case "BC", "BCE":
		return -1, i + 1
	case "AD", "CE":
		return 1, i + 1
	case "B", "A":
		if m.mark(i+1, '.') && m.joined(i+1) && m.joined(i+2) {
			switch m.raw(i) + m.raw(i+2) {
			case "BC":
				return -1, m.skipMark(i+3, '.')
			case "AD":
				return 1, m.skipMark(i+3, '.')
			}
		}
	}
	return 0, i
}

// eraBefore steps over AD or A.D. before a year.
func (m *matcher) eraBefore(i int) int {
	if raw := m.raw(i); raw != "AD" && raw != "A" {
		return i
	}
	if sign, next := m.eraAfter(i); sign > 0 {
		return next
	}
	return i
}

// shortYear reads a year of three digits where the text has named an era
// before and the words around leave no doubt: "and in 216 he won".
func (m *matcher) shortYear(i int) (year, next int) {
	t := m.at(i)
	if m.era == 0 || t.kind != tokenNumber || t.digits() != 3 || t.number < 100 || !t.spaced {
		return 0, i
	}
	if !m.is(i-1, "in", "by", "until", "since", "from", "during", "early", "late", "of", "to") || m.counts(i+1) {
		return 0, i
	}
	return m.era * int(t.number), i + 1
}

// counts reports whether what stands at i may be what the number before it
// counts.
func (m *matcher) counts(i int) bool {
	t := m.at(i)
	switch t.kind {
	case tokenBreak:
		return false
	case tokenMark:
		return t.mark == '%' || t.mark == '$' || t.mark == 0
	}
	switch m.raw(i) {
	case "he", "she", "they", "it", "a", "an", "the", "his", "their", "its", "when", "but", "after", "before", "with", "under", "as", "was", "were":
		return false
	}
	return !m.clauseEnd(i) && !(t.capital && t.word == nil)
}

// noteEra remembers the era of a year just read.
func (m *matcher) noteEra(e *expression) {
	if e.kind != kindCalendar || e.year == 0 {
		return
	}
	switch {
	case e.year < 0:
		m.era = -1
	case e.year < minYear:
		m.era = 1
	}
}

// ancientValue is the value of an expression in a year BC.
func ancientValue(e *expression, year int) string {
	switch e.unit {
	case lexicon.UnitDecade:
		return fmt.Sprintf("BC%03d", -year)
	case lexicon.UnitCentury:
		return fmt.Sprintf("BC%02d", -year)
	}
	return ancientYear(year) + withoutYear(e)[len("XXXX"):]
}

func ancientYear(year int) string { return fmt.Sprintf("BC%04d", -year) }

// ancientUnit is the value of a unit counted from a year BC.
func ancientUnit(year int, e *expression) string {
	if e.unit != lexicon.UnitYear {
		return ancientYear(year) + unknownUnit(e.unit)[len("XXXX"):]
	}
	if year += e.n; year < 0 {
		return ancientYear(year)
	}
	return fmt.Sprintf("%04d", year+1)
}
