package timex

import "dateline/model/internal/lexicon"

// compared stands for a modifier that tells no part: earlier this week is before
// now, not early in the week.
const compared = "compared"

// startOrEnd is the TIMEX3 modifier of early, mid and late.
func startOrEnd(word string) string {
	switch word {
	case "early", "beginning", "start":
		return "START"
	case "mid", "middle":
		return "MID"
	}
	return "END"
}

// modified reads an expression with its modifier: early next week, late
// Friday, the end of 1994, mid-November, year-end.
func (m *matcher) modified(i int) expression {
	if e := m.yearEnd(i); e.kind != kindNone {
		return e
	}
	if j := m.skip(i, "the"); m.is(j, "week", "weekend") && m.is(j+1, "of") {
		e := m.fullDate(j + 2)
		e.weekOf = m.at(j).word.Value
		return e
	}
	j, modifier := m.modifierAt(i)
	if modifier == "" {
		return expression{}
	}
	e := m.dateAt(j)
	if e.kind == kindNone || !e.dated() || m.is(j-1, "of") && m.has(j-2, lexicon.TimeUnit) && !m.is(j-2, "half") && !coarser(e.unit, m.at(j-2).word.Value) {
		return expression{}
	}
	if modifier == "APPROX" && (e.kind == kindDeictic || e.weekday != 0 && e.day == 0) { // "built around Sunday"
		return expression{}
	}
	if m.is(j-1, "of") && m.is(j-2, "day") && (e.unit == lexicon.UnitYear || e.unit == lexicon.UnitMonth) && e.kind == kindCalendar && m.is(m.skip(i, "the"), "first", "last") {
		return endDay(e, modifier == "END")
	}
	if e.modifier == "" && modifier != compared {
		e.modifier = modifier
	}
	return e
}

// endDay is the first or last day of a month or year.
func endDay(e expression, last bool) expression {
	month := 1
	if e.unit == lexicon.UnitMonth {
		month = e.part
	} else if last {
		month = 12
	}
	e.unit, e.part, e.month, e.day = lexicon.UnitDay, 0, month, 1
	if last {
		e.day = daysIn(max(e.year, 1), month)
	}
	return e
}

func (m *matcher) modifierAt(i int) (next int, modifier string) {
	j := m.skip(i, "the")
	switch {
	case m.is(j, "end", "beginning", "start", "middle", "close") && m.is(j+1, "of"):
		return j + 2, startOrEnd(m.at(j).word.Text)
	case m.is(j, "first", "second", "latter") && m.is(j+1, "half") && m.is(j+2, "of") && m.has(j+3, lexicon.TimeMonth):
		modifier = "START"
		if !m.is(j, "first") {
			modifier = "END"
		}
		return j + 3, modifier
	case m.is(j, "first", "last", "final", "early", "late") && m.has(j+1, lexicon.TimeUnit) && m.at(j+1).word.Value >= lexicon.UnitDay && !m.is(j+1, "quarter", "half", "quarters") && m.is(j+2, "of"):
		// "The last weeks of 1944" are its end: which days, nobody says.
		modifier = "START"
		if m.is(j, "last", "final", "late") {
			modifier = "END"
		}
		return j + 3, modifier
	case m.is(j, "early", "late", "mid"):
		return m.skipMark(j+1, '-'), startOrEnd(m.at(j).word.Text)
	case j == i && m.is(i, "earlier", "later"):
		return i + 1, compared
	case j == i && m.is(i, "about", "around"):
		return i + 1, "APPROX"
	}
	return i, ""
}

// dateAt is the longest dated expression at i.
func (m *matcher) dateAt(i int) expression {
	var best expression
	for _, r := range []rule{(*matcher).fullDate, (*matcher).weekday, (*matcher).month, (*matcher).dayName, (*matcher).relativeUnit,
		(*matcher).anaphor, (*matcher).quarter, (*matcher).half, (*matcher).season, (*matcher).year, (*matcher).holiday, (*matcher).dayPart, (*matcher).clockTime} {
		if e := r(m, i); e.kind != kindNone && e.to > best.to {
			best = e
		}
	}
	if best.kind == kindNone && m.is(i, "the") && m.is(i+1, "year", "month", "week", "day", "quarter", "decade", "century") {
		return date(i+2, kindAnaphoric, m.at(i+1).word.Value)
	}
	return best
}

// yearEnd reads year-end and year's end.
func (m *matcher) yearEnd(i int) expression {
	j := m.skip(i, "the")
	if !m.is(j, "year") {
		return expression{}
	}
	k := m.possessive(j + 1)
	k = m.skipMark(k, '-')
	if !m.is(k, "end") || k == j+1 && m.at(k).kind != tokenWord {
		return expression{}
	}
	e := date(k+1, kindCalendar, lexicon.UnitYear)
	e.hasYearShift, e.modifier = true, "END"
	if m.is(i-1, "since") {
		e.yearShift = -1
	}
	if year, next := m.yearNumber(e.to); year != 0 {
		e.year, e.to = year, next
	}
	return e
}
