package timex

import (
	"dateline/model"
	"dateline/model/internal/lexicon"
)

// relativeUnit reads last week, this year, the past two months, recent weeks.
func (m *matcher) relativeUnit(i int) expression {
	s, j := m.shift(i)
	if s == shiftLast && m.is(i, "last") && m.lastsVerb(i) {
		return expression{}
	}
	recent := false
	if s == shiftNone {
		j = m.skip(i, "the", "these")
		if !m.is(j, "current", "recent", "coming", "same") {
			return expression{}
		}
		recent = m.is(j, "recent", "coming")
		if m.is(j, "current", "same") {
			s = shiftThis
		}
		j++
	}
	past := m.is(j-1, "past")
	if c, k := m.count(j); k > j && m.at(j).kind != tokenBreak && !m.is(j, "a", "an", "another") {
		if s == shiftThis || s == shiftThat {
			return expression{}
		}
		return m.countedSpan(c, k)
	}
	k := m.skip(j, "fiscal", "full", "calendar", "financial", "intervening")
	if !m.has(k, lexicon.TimeUnit) {
		return expression{}
	}
	unit := m.at(k).word.Value
	if m.at(k).word.Class.Has(lexicon.TimePlural) {
		if s == shiftThis || s == shiftThat {
			return expression{}
		}
		return m.fewUnits(unit, k+1)
	}
	if recent && !m.is(j-1, "coming") || !m.unitName(k) {
		return expression{}
	}
	if i > 0 && m.at(i).capital && m.at(k).capital { // the title of a programme or paper
		return expression{}
	}
	e := date(k+1, kindDeictic, unit)
	return m.shiftedUnit(e, s, i, past)
}

// lastsVerb reports whether "last" at i is the verb: it will last two days.
func (m *matcher) lastsVerb(i int) bool {
	switch m.raw(i - 1) {
	case "to", "will", "would", "could", "can", "may", "might", "should", "not", "ll":
		_, k := m.count(i + 1)
		return k > i+1
	}
	return false
}

// unitName reports whether the unit at i is meant as one: not the "second" of
// an order, the "half" of a thing.
func (m *matcher) unitName(i int) bool {
	if m.is(i, "second", "half", "min", "sec") {
		return false
	}
	// "this year-old", "next-day delivery"
	return !(m.mark(i+1, '-') && m.joined(i+1) && m.joined(i+2) && m.is(i+2, "old"))
}

// shiftedUnit gives a single unit its offset.
func (m *matcher) shiftedUnit(e expression, s shift, from int, past bool) expression {
	short := e.unit <= lexicon.UnitHour
	the := m.is(from, "the")
	switch s {
	case shiftLast:
		e.n = -1
		if short || e.unit == lexicon.UnitFortnight || past && e.unit != lexicon.UnitYear && e.unit != lexicon.UnitWeekend || e.unit == lexicon.UnitDecade && the {
			return value(e.to, model.TypeDuration, durationValue(count{n: 1}, e.unit))
		}
		if e.unit == lexicon.UnitDay {
			return expression{}
		}
	case shiftNext:
		e.n = 1
		if short {
			return value(e.to, model.TypeDuration, durationValue(count{n: 1}, e.unit))
		}
		if e.unit == lexicon.UnitDay {
			e.kind = kindAnaphoric
		}
	case shiftPrevious:
		e.kind, e.n = kindAnaphoric, -1
	case shiftFollowing:
		e.kind, e.n = kindAnaphoric, 1
	case shiftThis, shiftThat:
		if short {
			return expression{}
		}
		if m.is(from, "that") || m.is(e.to-2, "same") {
			e.kind = kindAnaphoric
			if m.is(e.to-2, "same") {
				return m.sameUnitBefore(e)
			}
		} else if e.unit == lexicon.UnitQuarter && !m.is(e.to-2, "current") {
			e.kind = kindLatest
		} else if e.unit == lexicon.UnitDay {
			return expression{}
		}
	}
	return e
}

// sameUnitBefore adds the year to "the same month last year", which is that of
// the month spoken of, a year before.
func (m *matcher) sameUnitBefore(e expression) expression {
	j := m.skip(e.to, "of", "in")
	switch {
	case m.is(j, "last") && m.is(j+1, "year"):
		j += 2
	case m.is(j, "a") && m.is(j+1, "year") && m.is(j+2, "ago", "earlier", "before"):
		j += 3
	default:
		return e
	}
	switch e.unit {
	case lexicon.UnitQuarter:
		return date(j, kindYearAgo, lexicon.UnitYear)
	case lexicon.UnitMonth:
		e.to, e.n = j, -12
	}
	return e
}

// countedSpan reads the unit after "the past two": a duration.
func (m *matcher) countedSpan(c count, i int) expression {
	j := m.unitAdjective(m.skipMark(i, '-'))
	if m.is(i, "to", "or") {
		if upper, k := m.count(i + 1); k > i+1 {
			c, j = upper, m.unitAdjective(k)
		}
	}
	if !m.has(j, lexicon.TimeUnit) || m.is(j, "second", "half") || m.is(m.skipMark(j+1, '-'), "old") {
		return expression{}
	}
	return value(m.orSo(j+1), model.TypeDuration, durationValue(c, m.at(j).word.Value))
}

// unitAdjective steps over a word between number and unit: two more weeks,
// five trading days.
func (m *matcher) unitAdjective(i int) int {
	return m.skip(i, "more", "additional", "full", "consecutive", "straight", "trading", "business", "working", "calendar", "long", "short", "fiscal", "whole", "other", "crucial")
}

// orSo steps over "or so", "or more".
func (m *matcher) orSo(i int) int {
	if m.is(i, "or") && m.is(i+1, "so") {
		return i + 2
	}
	return i
}

// fewUnits is an unknown number of units: recent weeks.
func (m *matcher) fewUnits(unit, to int) expression {
	return value(to, model.TypeDuration, durationValue(count{vague: true}, unit))
}

// anaphor reads what counts from a date named before: the day before, the same
// day, that month, earlier in the day, later that year.
func (m *matcher) anaphor(i int) expression {
	if m.is(i, "earlier", "later", "early", "late") && m.is(i+1, "in") && m.is(i+2, "the", "that", "this") && m.has(i+3, lexicon.TimeUnit) {
		e := date(i+4, kindAnaphoric, m.at(i+3).word.Value)
		if e.unit < lexicon.UnitDay || m.has(i+3, lexicon.TimePlural) {
			return expression{}
		}
		if m.is(i, "early", "late") {
			e.modifier = startOrEnd(m.at(i).word.Text)
		}
		if m.is(i+2, "this") {
			e.kind = kindDeictic
		}
		return e
	}
	if m.is(i, "the", "that", "a") {
		if m.is(i, "that") && m.is(i+1, "same") && m.has(i+2, lexicon.TimeUnit) && !m.has(i+2, lexicon.TimePlural) && m.at(i+2).word.Value >= lexicon.UnitDay {
			return date(i+3, kindAnaphoric, m.at(i+2).word.Value)
		}
		return m.theUnit(i)
	}
	return expression{}
}

// theUnit reads the day, the week, the year where the words around show that a
// particular one is meant, and the day before, the year after.
func (m *matcher) theUnit(i int) expression {
	if m.raw(i-2) == "back" && m.is(i-1, "in") && m.is(i+1, "day") {
		return expression{} // back in the day
	}
	j := m.skip(i+1, "fiscal", "full", "calendar")
	if !m.has(j, lexicon.TimeUnit) || m.has(j, lexicon.TimePlural) || m.is(i, "a") {
		return expression{}
	}
	unit := m.at(j).word.Value
	if unit < lexicon.UnitDay || unit == lexicon.UnitHalf || unit == lexicon.UnitDay && m.has(j+1, lexicon.TimeWeekday) { // "during the day Friday"
		return expression{}
	}
	e := date(j+1, kindAnaphoric, unit)
	switch {
	case m.is(i, "that"):
		return e
	case m.is(j+1, "before") && m.is(j+2, "last") && m.at(j+3).word == nil, m.is(j+1, "after") && m.is(j+2, "next") && m.at(j+3).word == nil:
		e.kind, e.n, e.to = kindDeictic, 2, j+3 // the week before last
		if m.is(j+2, "last") {
			e.n = -2
		}
		return e
	case m.is(j+1, "before", "after") && m.clauseEnd(j+2):
		e.n, e.to = -1, j+2
		if m.is(j+1, "after") {
			e.n = 1
		}
		return e
	case unit == lexicon.UnitQuarter:
		if m.mark(j+1, '-') || m.is(j+1, "of", "century") {
			return expression{}
		}
		e.kind = kindLatest
		if ago := m.yearAgo(j + 1); ago.kind == kindYearAgo && m.is(j+1, "a") { // the quarter a year ago
			return ago
		}
		return e
	case unit == lexicon.UnitWeekend:
		e.kind = kindDeictic
		return e
	case unit == lexicon.UnitYear && m.is(j+1, "ended", "ending", "to"):
		whole := value(j+1, model.TypeDuration, "P1Y")
		whole.unit = unit
		return whole
	case m.possessive(j+1) > j+1 && (unit == lexicon.UnitWeek || unit == lexicon.UnitDay || unit == lexicon.UnitMonth):
		return e
	case m.is(j+1, "that"): // "for the day that the land vanishes"
		return expression{}
	case m.is(i-1, "in", "during", "for", "of", "throughout", "by") && m.clauseEnd(j+1) || m.is(i-1, "during", "throughout") || m.is(i+1, "fiscal", "full"):
		if unit == lexicon.UnitDay && m.is(i-1, "of", "by") {
			return expression{}
		}
		if unit == lexicon.UnitDecade || unit == lexicon.UnitCentury {
			return expression{}
		}
		if j > i+1 {
			e.kind = kindDeictic
		}
		return e
	}
	return expression{}
}

// clauseEnd reports whether what stands at i cannot be the object of a
// preposition before it: a mark or the end.
func (m *matcher) clauseEnd(i int) bool {
	t := m.at(i)
	return t.kind == tokenBreak || t.kind == tokenMark && t.mark != '\'' && t.mark != '-' && t.mark != '$' && t.mark != '"' ||
		m.is(i, "in", "to", "on", "at", "and", "that", "from", "of", "for", "by")
}

// ago reads two weeks ago, a year earlier, three days later, ten years from
// now, and the year-ago of business reports.
func (m *matcher) ago(i int) expression {
	if e := m.yearAgo(i); e.kind != kindNone {
		if day := m.toTheDay(expression{kind: kindDeictic, to: e.to, typ: model.TypeDate, unit: lexicon.UnitYear, n: -1}); day.kind == kindThisDay {
			return day
		}
		return e
	}
	if e := m.halfAgo(i); e.kind != kindNone {
		return e
	}
	var c count
	from, modifier := m.approximation(i)
	j := from
	if m.has(i, lexicon.TimePlural) && m.has(i, lexicon.TimeUnit) {
		c.vague = true
	} else if c, j = m.count(from); j == from {
		return expression{}
	}
	j = m.unitAdjective(m.skipMark(j, '-'))
	if !m.has(j, lexicon.TimeUnit) {
		return expression{}
	}
	unit := m.at(j).word.Value
	j = m.orSo(j + 1)
	if m.is(j, "and") && m.is(j+1, "a") && m.is(j+2, "half") {
		j += 3
	}
	e := m.direction(j, unit, c)
	if e.kind == kindNone {
		return e
	}
	e.modifier = modifier
	return m.toTheDay(m.farAway(e, c))
}

// toTheDay reads two years ago today, a year ago Sunday and three years ago
// this month, which are a day or month of that year.
func (m *matcher) toTheDay(e expression) expression {
	if e.kind != kindDeictic || e.unit != lexicon.UnitYear || e.n >= 0 || !m.is(e.to-1, "ago") {
		return e
	}
	weekday, k := m.weekdayName(e.to)
	switch {
	case m.is(e.to, "today"):
		e.unit, k = lexicon.UnitDay, e.to+1
	case m.is(e.to, "this") && m.is(e.to+1, "week", "month"):
		e.unit, k = m.at(e.to+1).word.Value, e.to+2
	case weekday != 0:
		e.unit, e.weekday = lexicon.UnitDay, weekday
	default:
		return e
	}
	e.kind, e.to = kindThisDay, k
	return e
}

// direction reads which way a number of units counts: ago, from now, later.
func (m *matcher) direction(j, unit int, c count) expression {
	e := date(j+1, kindDeictic, unit)
	switch {
	case m.is(j, "ago"):
		e.n = -c.n
	case m.is(j, "from") && m.is(j+1, "now", "today"):
		e.n, e.to = c.n, j+2
	case m.is(j, "hence"):
		e.n = c.n
	case m.is(j, "earlier"):
		e.kind, e.n = kindAnaphoric, -c.n
	case m.is(j, "later"):
		e.kind, e.n = kindAnaphoric, c.n
	case m.is(j, "before", "after") && m.clauseEnd(j+1) && !c.vague && unit >= lexicon.UnitDay:
		e.kind, e.n = kindAnaphoric, c.n
		if m.is(j, "before") {
			e.n = -c.n
		}
	default:
		return expression{}
	}
	return e
}

// halfAgo reads half a century ago and half a decade later.
func (m *matcher) halfAgo(i int) expression {
	if !m.is(i, "half", "a") || !m.is(i+1, "half", "a") {
		return expression{}
	}
	half := m.plainDuration(i)
	switch half.value {
	case "P50Y":
		half.n = -50
	case "P5Y":
		half.n = -5
	default:
		return expression{}
	}
	half.kind = kindDeictic
	switch {
	case m.is(half.to, "ago"):
	case m.is(half.to, "earlier"):
		half.kind = kindAnaphoric
	case m.is(half.to, "later"):
		half.kind, half.n = kindAnaphoric, -half.n
	default:
		return expression{}
	}
	half.typ, half.unit, half.to = model.TypeDate, lexicon.UnitYear, half.to+1
	return half
}

// farAway turns an unknown number of units into a vague reference, and units
// below a day into the day itself.
func (m *matcher) farAway(e expression, c count) expression {
	if c.vague {
		if m.is(e.to-1, "ago") {
			return value(e.to, model.TypeDate, pastRef)
		}
		return expression{}
	}
	if e.unit == lexicon.UnitCentury || e.unit == lexicon.UnitDecade {
		e.n *= 10
		if e.unit == lexicon.UnitCentury {
			e.n *= 10
		}
		e.unit = lexicon.UnitYear
	}
	if e.unit < lexicon.UnitDay {
		if e.kind == kindAnaphoric || e.unit == lexicon.UnitHalf {
			return expression{}
		}
		e.unit, e.n = lexicon.UnitDay, 0
	}
	return e
}

// yearAgo reads a year earlier, year-ago, the year-earlier period: in business
// reports, the same period of the year before.
func (m *matcher) yearAgo(i int) expression {
	j := m.skip(m.skip(i, "a", "the", "its"), "comparable", "corresponding", "same")
	if m.is(j, "year") {
		k := m.skipMark(j+1, '-')
		if m.is(k, "ago", "earlier") && (k > j+1 || m.is(j-1, "a")) {
			e := date(k+1, kindYearAgo, lexicon.UnitYear)
			if k == j+1 {
				return e
			}
			return m.yearAgoPeriod(e)
		}
	}
	if j > i+1 && m.is(j, "period", "quarter") && m.is(j+1, "last") && m.is(j+2, "year") {
		return date(j+3, kindYearAgo, lexicon.UnitYear)
	}
	return expression{}
}

// yearAgoPeriod reads the period after year-ago.
func (m *matcher) yearAgoPeriod(e expression) expression {
	k := e.to
	if n, next := m.ordinal(k); n >= 1 && n <= 4 && m.is(m.skipMark(next, '-'), "quarter") {
		e.part, e.unit, e.to = n, lexicon.UnitQuarter, m.skipMark(next, '-')+1
		return e
	}
	if m.is(k, "quarter", "period") {
		e.to = k + 1
		return e
	}
	if c, next := m.count(k); next > k && m.has(next, lexicon.TimeUnit) {
		return value(next+1, model.TypeDuration, durationValue(c, m.at(next).word.Value))
	}
	return e
}
