package timex

import (
	"strconv"
	"strings"

	"dateline/model"
	"dateline/model/internal/lexicon"
)

// durationUnits are the designators of TIMEX3 durations and how many of them a
// unit is.
var durationUnits = [...]struct {
	prefix, letter string
	times          int
}{
	lexicon.UnitSecond: {"PT", "S", 1}, lexicon.UnitMinute: {"PT", "M", 1}, lexicon.UnitHour: {"PT", "H", 1},
	lexicon.UnitDay: {"P", "D", 1}, lexicon.UnitWeekend: {"P", "WE", 1}, lexicon.UnitWeek: {"P", "W", 1}, lexicon.UnitFortnight: {"P", "W", 2},
	lexicon.UnitMonth: {"P", "M", 1}, lexicon.UnitQuarter: {"P", "Q", 1}, lexicon.UnitHalf: {"P", "H", 1}, lexicon.UnitYear: {"P", "Y", 1},
	lexicon.UnitDecade: {"P", "Y", 10}, lexicon.UnitCentury: {"P", "Y", 100}, lexicon.UnitMillennium: {"P", "Y", 1000},
}

// durationValue is the TIMEX3 value of a number of units. A half is spelled
// out in the next smaller unit: PT1H30M, P2Y6M.
func durationValue(c count, unit int) string {
	u := durationUnits[unit]
	if c.vague {
		switch unit {
		case lexicon.UnitDecade:
			return "PXDE"
		case lexicon.UnitCentury:
			return "PXCE"
		}
		return u.prefix + "X" + u.letter
	}
	c.n *= u.times
	if c.tenth == 5 {
		switch unit {
		case lexicon.UnitMinute:
			return u.prefix + whole(c.n, "M") + "30S"
		case lexicon.UnitHour:
			return u.prefix + whole(c.n, "H") + "30M"
		case lexicon.UnitYear:
			return u.prefix + whole(c.n, "Y") + "6M"
		case lexicon.UnitDay:
			return "P" + whole(c.n, "D") + "T12H"
		case lexicon.UnitDecade, lexicon.UnitCentury, lexicon.UnitMillennium:
			c.n, c.tenth = c.n+u.times/2, 0
		}
	}
	return u.prefix + c.String() + u.letter
}

// whole is a number with its unit, or nothing for 0.
func whole(n int, letter string) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n) + letter
}

// duration reads two years, three-year, an hour and a half, nearly two
// decades, at least 30 days, half a century.
func (m *matcher) duration(i int) expression {
	j, modifier := m.approximation(i)
	e := m.plainDuration(j)
	if e.kind == kindNone || m.isAge(&e, j) || m.at(e.to-1).capital && !m.at(j).capital && j > 0 {
		return expression{}
	}
	e.modifier = modifier
	return e
}

// approximations are the words before a number and their TIMEX3 modifiers.
var approximations = [...]struct {
	words    [3]string
	modifier string
}{
	{[3]string{"no", "more", "than"}, "EQUAL_OR_LESS"}, {[3]string{"no", "less", "than"}, "EQUAL_OR_MORE"},
	{[3]string{"more", "than"}, "MORE_THAN"}, {[3]string{"less", "than"}, "LESS_THAN"}, {[3]string{"at", "least"}, "EQUAL_OR_MORE"},
	{[3]string{"at", "most"}, "EQUAL_OR_LESS"}, {[3]string{"up", "to"}, "EQUAL_OR_LESS"}, {[3]string{"almost"}, "LESS_THAN"},
	{[3]string{"nearly"}, "LESS_THAN"}, {[3]string{"about"}, "APPROX"}, {[3]string{"around"}, "APPROX"}, {[3]string{"roughly"}, "APPROX"},
	{[3]string{"approximately"}, "APPROX"}, {[3]string{"over"}, "MORE_THAN"}, {[3]string{"under"}, "LESS_THAN"},
	{[3]string{"some"}, "APPROX"},
}

func (m *matcher) approximation(i int) (next int, modifier string) {
	if !m.has(i, lexicon.TimeLead) {
		return i, ""
	}
	for k := range approximations {
		a := &approximations[k]
		if !m.is(i, a.words[0]) {
			continue
		}
		n := 1
		for n < len(a.words) && a.words[n] != "" && m.is(i+n, a.words[n]) {
			n++
		}
		if n < len(a.words) && a.words[n] != "" || m.is(i, "some") && m.at(i+1).kind != tokenNumber {
			continue
		}
		if m.is(i+n, "the") { // "around the 12 months" is about no number
			return i, ""
		}
		return i + n, a.modifier
	}
	return i, ""
}

func (m *matcher) plainDuration(i int) expression {
	switch {
	case m.is(i, "half") && m.is(i+1, "a", "an") && m.has(i+2, lexicon.TimeUnit) && !m.has(i+2, lexicon.TimePlural):
		return m.halfUnit(i + 2)
	case m.is(i, "a") && m.is(i+1, "half") && m.has(m.skipMark(i+2, '-'), lexicon.TimeUnit):
		return m.halfUnit(m.skipMark(i+2, '-'))
	case m.has(i, lexicon.TimeUnit) && m.has(i, lexicon.TimePlural):
		return m.bareUnits(i)
	case m.has(i, lexicon.TimeUnit) && m.mark(i+1, '-') && m.joined(i+1) && m.is(i+2, "long") && !m.is(i, "second", "half") && !m.mark(i-1, '-'):
		return value(i+3, model.TypeDuration, durationValue(count{n: 1}, m.at(i).word.Value)) // a day-long meeting
	}
	if m.is(i, "last") && m.lastsVerb(i) {
		return expression{}
	}
	the := m.skip(i, "the", "these", "those")
	the = m.skip(the, "first", "last", "latest", "final")
	c, j := m.countOfUnits(the)
	if j == the {
		return expression{}
	}
	hyphen := m.mark(j-1, '-')
	single := m.is(the, "a", "an", "another")
	if !m.countsTime(the, j, c, hyphen, single) {
		return expression{}
	}
	unit := m.at(j).word.Value
	j++
	if m.is(j, "and") && m.is(j+1, "a") && m.is(j+2, "half") {
		c.tenth, j = 5, j+3
	}
	if single && !hyphen && c.tenth == 0 && !m.aUnit(the, j) {
		return expression{}
	}
	if m.mark(j, '-') && m.joined(j) && m.is(j+1, "long") {
		j += 2
	} else if hyphen && m.is(j, "period", "term") {
		j++
	}
	e := value(m.orSo(j), model.TypeDuration, durationValue(c, unit))
	e.unit = unit
	return e
}

// countOfUnits reads the number before a unit, of a range the upper one: two,
// 12 to 18, two-and-a-half, three more. It returns the token of the unit.
func (m *matcher) countOfUnits(i int) (count, int) {
	c, j := m.count(i)
	if j == i {
		return c, i
	}
	if m.is(j, "to", "or") || m.mark(j, '-') && m.joined(j) && m.at(j+1).kind == tokenNumber {
		if upper, k := m.count(j + 1); k > j+1 && !m.is(j+1, "a", "an") {
			c, j = upper, k
		}
	}
	if m.mark(j, '-') && m.is(j+1, "and") && m.mark(j+2, '-') && m.is(j+3, "a") && m.mark(j+4, '-') && m.is(j+5, "half") {
		c.tenth, j = 5, j+6
	}
	j = m.unitAdjective(m.skipMark(j, '-'))
	if m.is(j, "and") && m.is(j+1, "a") && m.is(j+2, "half") {
		c.tenth, j = 5, j+3
	}
	return c, j
}

// countsTime reports whether the word at j is a unit that the number at i
// counts, not the second of an order, three quarters of a thing, or a "half".
func (m *matcher) countsTime(i, j int, c count, hyphen, single bool) bool {
	switch {
	case !m.has(j, lexicon.TimeUnit), m.is(j, "half"), m.is(j, "second") && !hyphen:
		return false
	case m.is(i, "some") && !m.has(j, lexicon.TimePlural):
		return false
	case m.is(j, "quarter", "quarters") && (hyphen || single || c.n < 2 || m.is(j+1, "of")) && !c.vague:
		return false
	case c.n >= minYear && c.n <= maxYear && m.at(i).digits() == 4 && !hyphen && !m.has(j, lexicon.TimePlural):
		return false // "2018 day five"
	case m.is(j, "min", "sec") && m.at(i).kind != tokenNumber:
		return false
	}
	return c.n <= 1e6
}

// halfUnit is half of the unit at i.
func (m *matcher) halfUnit(i int) expression {
	unit := m.at(i).word.Value
	switch unit {
	case lexicon.UnitYear:
		return value(i+1, model.TypeDuration, "P6M")
	case lexicon.UnitHour, lexicon.UnitMinute, lexicon.UnitDay, lexicon.UnitDecade, lexicon.UnitCentury:
		return value(i+1, model.TypeDuration, durationValue(count{tenth: 5}, unit))
	}
	return expression{}
}

// aUnit tells the duration "a year" from the rate: "four flights a week" is a
// set, "$5 a day" too.
func (m *matcher) aUnit(i, next int) bool {
	if m.is(i, "another") {
		return true
	}
	if m.mark(next, '-') && m.joined(next) {
		return m.is(next+1, "long") // a decade-long war
	}
	return m.is(next, "after", "before", "later", "since", "or") || m.is(i-1, "for", "in", "within", "after", "than", "over", "of", "about", "nearly", "almost", "by", "during", "barely", "least", "only", "just", "around", "under", "half", "every", "and", "lasted", "took", "take") || i == 0 || !m.at(i-1).spaced && m.at(i-1).kind == tokenBreak
}

// bareUnits reads plural units without a number where a preposition shows that
// they measure time: for years, within weeks, decades-long.
func (m *matcher) bareUnits(i int) expression {
	unit := m.at(i).word.Value
	to := i + 1
	if m.mark(to, '-') && m.joined(to) && m.is(to+1, "long") {
		to += 2
	} else if m.is(i-1, "the") && (m.is(to, "before", "after", "since", "ahead", "following", "that") || m.is(i-2, "over") && unit > lexicon.UnitDay) {
		return m.fewUnits(unit, to)
	} else if !m.is(i-1, "for", "within", "in", "after", "over", "than", "took", "take", "lasted") {
		return expression{}
	}
	if unit == lexicon.UnitSecond && m.is(i-1, "than") {
		return expression{}
	}
	return m.fewUnits(unit, to)
}

// isAge reports whether the duration tells how old somebody is.
func (m *matcher) isAge(e *expression, from int) bool {
	j := m.skipMark(e.to, '-')
	return m.raw(from-2) == "age" && m.is(from-1, "of") || m.is(j, "old", "olds", "older") || m.is(e.to, "of") && m.is(e.to+1, "age") || m.mark(from-1, '-') && m.joined(from)
}

// set reads every Tuesday, each year, daily, twice a week, Mondays, annually.
func (m *matcher) set(i int) expression {
	switch {
	case m.is(i, "every", "each"):
		return m.every(i)
	case m.has(i, lexicon.TimeFrequency) && !m.at(i).capital && !m.is(i, "quarterly", "monthly", "yearly", "nightly"):
		return value(i+1, model.TypeSet, durationValue(count{n: 1}, m.at(i).word.Value))
	case m.is(i, "monthly", "yearly", "nightly", "quarterly") && m.clauseEnd(i+1):
		return value(i+1, model.TypeSet, durationValue(count{n: 1}, m.at(i).word.Value))
	case m.has(i, lexicon.TimeWeekday) && m.has(i, lexicon.TimePlural) && m.at(i).capital:
		v := everyWeekday(m.at(i).word.Value)
		if m.has(i+1, lexicon.TimeDayPart) {
			return value(i+2, model.TypeSet, v+partCodes[m.at(i+1).word.Value])
		}
		return value(i+1, model.TypeSet, v)
	case m.is(i, "a", "an", "per") && m.has(i+1, lexicon.TimeUnit) && !m.has(i+1, lexicon.TimePlural) && m.rate(i):
		to := i + 2
		return value(to, model.TypeSet, durationValue(count{n: 1}, m.at(i+1).word.Value))
	}
	return expression{}
}

// rate reports whether "a week" at i follows what happens so often: three
// times a week. Prices and amounts (5 crowns a day) tell of no times.
func (m *matcher) rate(i int) bool {
	unit := m.at(i + 1).word.Value
	if unit < lexicon.UnitHour || unit == lexicon.UnitHalf || unit == lexicon.UnitDecade || m.is(i+1, "second") {
		return false
	}
	if m.mark(i+2, '-') && m.joined(i+2) {
		return false
	}
	return m.is(i-1, "once", "twice", "times")
}

// every reads what follows every or each.
func (m *matcher) every(i int) expression {
	j := m.skip(i+1, "other", "single")
	n := count{n: 1}
	if m.is(j-1, "other") {
		n.n = 2
	} else if c, k := m.count(j); k > j && m.at(j).kind != tokenBreak && !m.is(j, "a", "an") && !m.is(j, "second") {
		n, j = c, k
	}
	j = m.skip(j, "few")
	if n, k := m.ordinal(j); n > 0 && m.has(k, lexicon.TimeWeekday) { // every third Thursday
		j = k
	}
	if e := m.dayMonth(i + 1); e.kind != kindNone { // every 3 May
		return value(e.to, model.TypeSet, "XXXX-"+twoDigits(e.month)+"-"+twoDigits(e.day))
	}
	switch {
	case m.has(j, lexicon.TimeUnit):
		return value(j+1, model.TypeSet, durationValue(n, m.at(j).word.Value))
	case m.has(j, lexicon.TimeWeekday):
		v := everyWeekday(m.at(j).word.Value)
		if m.has(j+1, lexicon.TimeDayPart) {
			return value(j+2, model.TypeSet, v+partCodes[m.at(j+1).word.Value])
		}
		return value(j+1, model.TypeSet, v)
	case m.has(j, lexicon.TimeMonth) && m.at(j).capital:
		v := "XXXX-" + twoDigits(m.at(j).word.Value)
		if day, k := m.dayNumber(j + 1); day != 0 {
			return value(k, model.TypeSet, v+"-"+twoDigits(day))
		}
		return value(j+1, model.TypeSet, v)
	case m.has(j, lexicon.TimeSeason):
		return value(j+1, model.TypeSet, "XXXX-"+seasonCodes[m.at(j).word.Value])
	case m.has(j, lexicon.TimeDayPart):
		return value(j+1, model.TypeSet, "XXXX-XX-XX"+partCodes[m.at(j).word.Value])
	}
	return expression{}
}

func twoDigits(n int) string { return string([]byte{byte('0' + n/10%10), byte('0' + n%10)}) }

// reference reads now, recently, the past, the near future.
func (m *matcher) reference(i int) expression {
	switch {
	case m.is(i, "the"):
		j := m.skip(i+1, "near", "distant", "foreseeable", "recent", "immediate")
		if m.is(j, "future", "past", "present") && (m.nominal(j+1) || m.is(i-1, "in", "into") && !m.at(j+1).capital) && !m.is(j+1, "of") {
			return value(j+1, model.TypeDate, referenceValue(m.at(j).word.Value))
		}
		if m.is(i+1, "near", "short") && m.is(i+2, "term") {
			return value(i+3, model.TypeDate, futureRef)
		}
	case m.is(i, "right") && m.is(i+1, "now"):
		return value(i+2, model.TypeDate, presentRef)
	case m.is(i, "at") && m.is(i+1, "present"):
		e := value(i+2, model.TypeDate, presentRef)
		return e
	case m.is(i, "these") && m.is(i+1, "days"):
		return value(i+2, model.TypeDate, presentRef)
	case m.is(i, "this", "the") && m.is(i+1, "moment"):
		return value(i+2, model.TypeDate, presentRef)
	case m.is(i, "past", "present", "newly", "few", "future", "recent"):
	case m.is(i, "soon") && (m.is(i-1, "as") || m.soonPast(i)):
	case m.has(i, lexicon.TimeReference):
		if m.is(i, "recent", "current") && m.at(i).capital && m.at(i+1).capital {
			return expression{}
		}
		return value(i+1, model.TypeDate, referenceValue(m.at(i).word.Value))
	}
	return expression{}
}

// soonPast reports whether "soon" tells of what followed in the past: soon
// after, was soon released.
func (m *matcher) soonPast(i int) bool {
	next := m.raw(i + 1)
	return strings.HasPrefix(next, "after") || m.raw(i-1) == "was" || m.raw(i-1) == "were" || strings.HasSuffix(next, "ed") || next == "became"
}

// nominal reports whether the word before i is a noun there: nothing follows
// that it could modify.
func (m *matcher) nominal(i int) bool {
	return m.at(i).kind != tokenWord || m.has(i, lexicon.TimeFunction)
}

func referenceValue(ref int) string {
	switch ref {
	case lexicon.RefPast:
		return pastRef
	case lexicon.RefFuture:
		return futureRef
	}
	return presentRef
}
