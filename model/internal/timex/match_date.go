package timex

import (
	"dateline/model"
	"dateline/model/internal/lexicon"
)

// monthName reads the name of a month and returns its number, or 0. A short
// name takes its full stop along; names that are also words need a capital.
func (m *matcher) monthName(i int) (month, next int) {
	t := m.at(i)
	if !m.has(i, lexicon.TimeMonth) {
		return 0, i
	}
	if !t.capital && (t.word.Class.Has(lexicon.TimeShort) || m.is(i, "may", "march", "august")) {
		return 0, i
	}
	if !t.word.Class.Has(lexicon.TimeShort) {
		return t.word.Value, i + 1
	}
	// "Jan Novak", "Mar Lodj": a short name needs its stop or a number.
	next = m.skipMark(i+1, '.')
	numbered := m.at(i-1).kind == tokenNumber || isOrdinalSuffix(m.raw(i-1)) && m.at(i-2).kind == tokenNumber
	if next == i+1 && m.at(next).kind != tokenNumber && !numbered && !(m.mark(next, '-') && m.at(next+1).kind == tokenNumber) {
		return 0, i
	}
	return t.word.Value, next
}

// weekdayName reads the name of a weekday and returns its number, or 0.
func (m *matcher) weekdayName(i int) (weekday, next int) {
	t := m.at(i)
	if !m.has(i, lexicon.TimeWeekday) || t.word.Class.Has(lexicon.TimePlural) {
		return 0, i
	}
	if !t.word.Class.Has(lexicon.TimeShort) {
		return t.word.Value, i + 1
	}
	// "sat" and "sun" are words, and "Wed" begins headlines: a short name
	// needs a date or a full stop and a capital.
	if !t.capital {
		return 0, i
	}
	j := m.skipMark(i+1, '.')
	if month, _ := m.monthName(m.skipMark(j, ',')); month != 0 {
		return t.word.Value, j
	}
	if day, _ := m.dayNumber(m.skipMark(j, ',')); day != 0 {
		return t.word.Value, j
	}
	if j > i+1 && m.at(j).kind == tokenWord && !m.at(j).capital {
		return t.word.Value, j
	}
	return 0, i
}

// dayNumber reads a day of the month: 21, 21st, the ordinal in words.
func (m *matcher) dayNumber(i int) (day, next int) {
	t := m.at(i)
	if t.kind == tokenNumber && t.digits() <= 2 {
		day, next = int(t.number), i+1
		if m.joined(next) {
			switch {
			case isOrdinalSuffix(m.raw(next)):
				next++
			case m.at(next).kind == tokenWord, m.mark(next, '%'), m.mark(next, ':') && m.at(next+1).kind == tokenNumber && m.joined(next+1),
				m.mark(next, '/') && m.joined(next+1) && m.at(next+1).kind == tokenNumber && m.at(next+1).number != t.number+1,
				(m.mark(next, '.') || m.mark(next, ',')) && m.joined(next+1) && m.at(next+1).kind == tokenNumber && m.at(next+1).digits() != 4:
				return 0, i
			}
		}
		if m.at(next).kind == tokenWord && m.is(next, "a", "p") && m.mark(next+1, '.') || m.is(next, "am", "pm", "percent") {
			return 0, i
		}
	} else if n, j := m.ordinal(i); n != 0 {
		day, next = n, j
	}
	if day < 1 || day > 31 {
		return 0, i
	}
	return day, next
}

// yearNumber reads a year in digits or words, or returns 0.
func (m *matcher) yearNumber(i int) (year, next int) {
	t := m.at(i)
	if year, next := m.eraYear(i); year != 0 {
		return year, next
	}
	switch {
	case t.kind == tokenNumber && t.digits() == 3:
		return m.shortYear(i)
	case t.kind == tokenNumber && t.digits() == 4 && t.number >= minYear && t.number <= maxYear:
		if m.joined(i+1) && m.at(i+1).kind == tokenWord || m.mark(i+1, '%') {
			return 0, i
		}
		if (m.mark(i+1, '.') || m.mark(i+1, ',')) && m.joined(i+1) && m.joined(i+2) && m.at(i+2).kind == tokenNumber {
			return 0, i
		}
		return int(t.number), i + 1
	case m.mark(i, '\'') && m.at(i+1).kind == tokenNumber && m.joined(i+1) && m.at(i+1).digits() == 2 && !(m.joined(i+2) && m.at(i+2).kind != tokenMark):
		return fullYear(int(m.at(i + 1).number)), i + 2
	case m.is(i, "nineteen", "eighteen", "twenty", "two"):
		return m.yearInWords(i)
	}
	return 0, i
}

// yearInWords reads nineteen ninety-six and two thousand (and) five.
func (m *matcher) yearInWords(i int) (year, next int) {
	if m.is(i, "two") {
		if n, j := m.cardinal(i); n >= 2000 && n < 2030 && m.is(i+1, "thousand") {
			return n, j
		}
		return 0, i
	}
	n, j := m.cardinal(i + 1)
	if hundreds := m.at(i).word.Value * 100; n >= 10 && n < 100 && (m.at(i+1).spaced || n != 0) && !m.mark(i+1, '-') {
		return hundreds + n, j
	}
	return 0, i
}

// fullYear reads two digits as a year between 1935 and 2034.
func fullYear(n int) int {
	if n < 35 {
		return 2000 + n
	}
	return 1900 + n
}

// fullDate reads a day of a month with what surrounds it: Friday, January 21,
// 2022; 21 January; the 21st of January.
func (m *matcher) fullDate(i int) expression {
	weekday, j := m.weekdayName(i)
	if weekday != 0 {
		if m.is(j, "morning", "afternoon", "evening", "night") {
			j++
		}
		j = m.skipMark(j, ',')
		j = m.skip(j, "the")
	} else {
		j = m.skip(j, "the")
	}
	e := m.monthDay(j)
	if e.kind == kindNone {
		e = m.dayMonth(j)
	}
	if e.kind == kindNone {
		return e
	}
	e.weekday = weekday
	return m.withYear(e)
}

// nthWeekday reads the first Friday of March 2020, and of every month.
func (m *matcher) nthWeekday(i int) expression {
	j := m.skip(i, "the")
	n, k := m.ordinal(j)
	if m.is(j, "last") {
		n, k = -1, j+1
	}
	weekday, next := m.weekdayName(k)
	if n == 0 || n > 5 || weekday == 0 || !m.is(next, "of", "in") {
		return expression{}
	}
	if m.is(next+1, "every", "each", "the") && m.is(next+2, "month", "year") {
		return value(next+3, model.TypeSet, everyWeekday(weekday))
	}
	month, to := m.monthName(next + 1)
	if month == 0 {
		return expression{}
	}
	e := date(to, kindCalendar, lexicon.UnitDay)
	e.month, e.nth, e.nthWeekday = month, n, weekday
	return m.withYear(e)
}

// monthlessDay reads a day of a month named elsewhere: on the 14th, the night
// of the 14th, Friday the 13th. What the number orders (the 14th floor) and
// ranks are none.
func (m *matcher) monthlessDay(i int) expression {
	weekday, j := m.weekdayName(i)
	j = m.skipMark(j, ',')
	if !m.is(j, "the") {
		return expression{}
	}
	day, k := m.ordinal(j + 1)
	if day < 1 || day > 31 || k == j+2 && m.at(j+1).kind == tokenNumber {
		return expression{}
	}
	dated := weekday != 0 || m.is(i-1, "on", "by", "until", "till", "since") || m.is(i-1, "of") && m.has(i-2, lexicon.TimeDayPart)
	if !dated || !m.endsDay(k) {
		return expression{}
	}
	e := date(k, kindCalendar, lexicon.UnitDay)
	e.day, e.weekday = day, weekday
	return e
}

// endsDay reports whether the phrase of a day without month can end before i.
func (m *matcher) endsDay(i int) bool {
	t := m.at(i)
	switch t.kind {
	case tokenBreak:
		return true
	case tokenMark:
		return t.mark == ',' || t.mark == '.' || t.mark == ';' || t.mark == ')' || t.mark == '?' || t.mark == ':'
	}
	switch m.raw(i) {
	case "and", "or", "to":
		// "the fourth or fifth day" is no date.
		n, k := m.ordinal(m.skip(i+1, "the"))
		return n == 0 || m.at(k).kind != tokenWord || m.has(k, lexicon.TimeFunction) && !m.has(k, lexicon.TimeUnit)
	case "the", "a", "an", "his", "her", "its", "their", "our", "this", "that", "some", "both", "in", "at", "by", "but", "when", "after", "before", "from", "while", "as", "he", "she", "they", "it", "we", "I", "with", "for", "until", "because":
		return true
	}
	return false
}

// nineEleven reads 9/11, which has become the name of a day.
func (m *matcher) nineEleven(i int) expression {
	if m.raw(i) != "9" || !m.mark(i+1, '/') || !m.joined(i+1) || !m.joined(i+2) || m.raw(i+2) != "11" || m.joined(i+3) && (m.mark(i+3, '/') || m.at(i+3).kind != tokenMark) {
		return expression{}
	}
	e := date(i+3, kindCalendar, lexicon.UnitDay)
	e.year, e.month, e.day = 2001, 9, 11
	return e
}

// firstDay reads the first day of "10 to 12 January" and "3-5 March", whose
// month is said with the second.
func (m *matcher) firstDay(i int) expression {
	day, j := m.dayNumber(i)
	if day == 0 || m.at(i).kind != tokenNumber {
		return expression{}
	}
	k := m.skipMark(j, '-')
	switch {
	case k > j:
	case m.mark(j, '/'): // the night of 5/6 June
		k = j + 1
	default:
		k = m.skip(j, "to", "and", "or")
	}
	last := m.dayMonth(k)
	if k == j || last.kind == kindNone || m.at(k).kind != tokenNumber || last.day <= day {
		return expression{}
	}
	last = m.withYear(last)
	last.to, last.day = j, day
	return last
}

// monthDay reads January 21.
func (m *matcher) monthDay(i int) expression {
	month, j := m.monthName(i)
	if month == 0 {
		return expression{}
	}
	j = m.skip(j, "the")
	day, k := m.dayNumber(j)
	if day == 0 || m.at(j).kind == tokenWord && (m.has(k, lexicon.TimeUnit) || !m.endsDay(k) && m.at(k).kind != tokenNumber) {
		return expression{} // "in November the second battle"
	}
	e := date(k, kindCalendar, lexicon.UnitDay)
	e.month, e.day = month, day
	return e
}

// dayMonth reads 21 January and 21st of January.
func (m *matcher) dayMonth(i int) expression {
	day, j := m.dayNumber(i)
	if day == 0 {
		return expression{}
	}
	if m.is(j, "day") && m.is(j+1, "of") && (m.at(i).kind == tokenWord || j == i+2) { // the first day of March
		j++
	}
	month, k := m.monthName(m.skipMark(m.skip(j, "of"), '-'))
	if month == 0 || m.at(i).kind == tokenWord && !m.is(j, "of") {
		return expression{}
	}
	// "Sept. 30" after "5": the number belongs to the words before.
	if next, _ := m.dayNumber(k); next != 0 && !m.joined(k) && m.at(k).kind == tokenNumber {
		return expression{}
	}
	e := date(k, kindCalendar, lexicon.UnitDay)
	e.month, e.day = month, day
	return e
}

// withYear adds the year after a month or a day: ", 2022", "last year".
func (m *matcher) withYear(e expression) expression {
	j := m.skipMark(m.skip(m.skipMark(e.to, ','), "of"), '-')
	if j > e.to+1 {
		j = e.to + 1
	}
	if year, k := m.yearNumber(j); year != 0 {
		e.year, e.to = year, k
		return e
	}
	if t := m.at(j); e.day != 0 && j > e.to && m.mark(e.to, '-') && m.mark(e.to-2, '-') && m.joined(e.to) && m.joined(j) && t.kind == tokenNumber && t.digits() == 2 {
		e.year, e.to = fullYear(int(t.number)), j+1 // 3-Mar-19
		return e
	}
	if t := m.at(j); t.kind == tokenNumber && t.digits() == 3 && t.number >= 100 && t.spaced && (j > e.to && m.is(j-1, "of") || e.unit == lexicon.UnitDay) && (m.at(j+1).kind == tokenBreak || m.at(j+1).kind == tokenMark && !m.joined(j+2) && !m.mark(j+1, '%')) {
		e.year, e.to = int(t.number), j+1 // 30 September 420
		return e
	}
	if year, k := m.yearNumber(e.to + 1); year != 0 && m.is(e.to, "in") && m.at(e.to+1).kind == tokenNumber {
		e.year, e.to = year, k // "May and June in 1981"
		return e
	}
	j = m.skip(e.to, "of")
	if shift, next, ok := m.yearSaid(j); ok {
		e.hasRefShift, e.refShift, e.to = true, shift, next
		return e
	}
	switch {
	case m.is(j, "last") && m.is(j+1, "year"):
		e.hasYearShift, e.yearShift, e.to = true, -1, j+2
	case m.is(j, "this") && m.is(j+1, "year"):
		e.hasYearShift, e.to = true, j+2
	case m.is(j, "next") && m.is(j+1, "year"):
		e.hasYearShift, e.yearShift, e.to = true, 1, j+2
	}
	return e
}

// yearSaid reads the year said by another: that year, the same year, the
// following year.
func (m *matcher) yearSaid(i int) (shift, next int, ok bool) {
	j := m.skip(i, "the")
	if !m.is(j, "that", "same", "following", "next", "previous") || !m.is(j+1, "year") || j == i && !m.is(i, "that") || m.possessive(j+2) > j+2 {
		return 0, i, false
	}
	switch {
	case m.is(j, "following", "next"):
		shift = 1
	case m.is(j, "previous"):
		shift = -1
	}
	return shift, j + 2, true
}

// numericDate reads 2022-01-21, 1/21/22, 21.1.2022 and their kin.
func (m *matcher) numericDate(i int) expression {
	var part [3]int
	var digits [3]int
	var sep byte
	j := i
	for k := range part {
		t := m.at(j)
		if t.kind != tokenNumber || k > 0 && t.spaced || t.digits() > 4 {
			return expression{}
		}
		part[k], digits[k] = int(t.number), t.digits()
		j++
		if k == 2 {
			break
		}
		mark := m.at(j)
		if mark.kind != tokenMark || mark.spaced || mark.mark != '-' && mark.mark != '/' && mark.mark != '.' || k > 0 && mark.mark != sep {
			return expression{}
		}
		sep = mark.mark
		j++
	}
	stamp := m.joined(j) && m.joined(j+1) && m.raw(j) == "T" && m.at(j+1).kind == tokenNumber
	if !stamp && m.joined(j) && (m.at(j).kind == tokenWord || m.mark(j, sep) && m.joined(j+1)) {
		return expression{}
	}
	e := date(j, kindCalendar, lexicon.UnitDay)
	switch {
	case digits[0] == 4 && digits[1] <= 2 && digits[2] <= 2:
		e.year, e.month, e.day = part[0], part[1], part[2]
	case digits[0] <= 2 && digits[1] <= 2 && (digits[2] == 4 || digits[2] == 2 && sep != '.' && sep != '-'):
		e.year, e.month, e.day = part[2], part[0], part[1]
		if m.dayFirst || sep == '.' || e.month > 12 {
			e.month, e.day = e.day, e.month
		}
		if digits[2] == 2 {
			e.year = fullYear(e.year)
		}
	default:
		return expression{}
	}
	if e.year < minYear || e.year > maxYear || !datePeriod(e.year, e.month, e.day).ok() {
		return expression{}
	}
	if stamp {
		e = m.withStamp(e)
	}
	return e
}

// withStamp reads the time of an ISO 8601 time stamp: T10:30:00Z.
func (m *matcher) withStamp(e expression) expression {
	hour, minute := m.at(e.to+1), m.at(e.to+3)
	if !m.mark(e.to+2, ':') || minute.kind != tokenNumber || hour.number > 24 || minute.number > 59 {
		return e
	}
	e.clock, e.typ = "T"+twoDigits(int(hour.number))+":"+twoDigits(int(minute.number)), model.TypeTime
	e.to += 4
	for k := 0; k < 8 && m.joined(e.to) && (m.at(e.to).kind == tokenNumber || m.mark(e.to, ':') || m.mark(e.to, '.') && m.joined(e.to+1) || m.mark(e.to, '+') || m.raw(e.to) == "Z"); k++ {
		e.to++
	}
	return e
}

// habit looks for dates of digits that can only be read one way and sets the
// order in which the others are read.
func (m *matcher) habit() {
	dayFirst, monthFirst := 0, 0
	for i := 0; i+4 < len(m.tokens); i++ {
		if m.tokens[i].kind != tokenNumber || !m.mark(i+1, '/') || m.tokens[i].digits() > 2 || m.numericDate(i).kind == kindNone {
			continue
		}
		if m.tokens[i].number > 12 {
			dayFirst++
		} else if m.tokens[i+2].number > 12 {
			monthFirst++
		}
	}
	m.dayFirst = dayFirst > monthFirst
}

// month reads a month without a day: January, January 2022, last January,
// this September.
func (m *matcher) month(i int) expression {
	s, j := m.shift(i)
	month, k := m.monthName(j)
	if month == 0 {
		return expression{}
	}
	e := date(k, kindCalendar, lexicon.UnitMonth)
	e.part, e.shift = month, s
	if m.is(k, "quarter") && month%3 == 0 { // the June quarter
		e.unit, e.part, e.to = lexicon.UnitQuarter, month/3, k+1
	}
	if s != shiftNone {
		if day, next := m.dayNumber(k); day != 0 {
			e.unit, e.month, e.day, e.to = lexicon.UnitDay, month, day, next
		}
	}
	return m.withYear(e)
}

// shift reads the words that move a weekday, month or season.
func (m *matcher) shift(i int) (shift, int) {
	the := m.skip(i, "the")
	switch {
	case m.is(the, "last", "past"):
		return shiftLast, the + 1
	case m.is(the, "next"):
		return shiftNext, the + 1
	case m.is(the, "coming", "upcoming"):
		return shiftNext, the + 1
	case m.is(the, "previous"):
		return shiftPrevious, the + 1
	case m.is(the, "following"):
		return shiftFollowing, the + 1
	case m.is(i, "that") && m.is(i+1, "past", "last", "coming", "next"):
		return shiftNone, i
	case m.is(i, "this", "that"):
		switch {
		case m.is(i+1, "past", "last"):
			return shiftLast, i + 2
		case m.is(i+1, "coming", "next"):
			return shiftNext, i + 2
		}
		if m.is(i, "that") {
			return shiftThat, i + 1
		}
		return shiftThis, i + 1
	}
	return shiftNone, i
}

// weekday reads Friday, last Friday, Friday morning, Tuesday nights.
func (m *matcher) weekday(i int) expression {
	s, j := m.shift(i)
	weekday, k := m.weekdayName(j)
	if weekday == 0 {
		return expression{}
	}
	if s != shiftNone {
		if e := m.fullDate(j); e.kind != kindNone {
			return e
		}
	}
	if m.titledDay(j, k) {
		return expression{}
	}
	e := date(k, kindCalendar, lexicon.UnitDay)
	e.weekday, e.shift = weekday, s
	if s == shiftNone && (m.is(i-1, "a") && !m.mark(i-2, ',') || m.is(i-1, "one")) && !m.has(k, lexicon.TimeDayPart) && (m.is(i-1, "one") || m.at(k).kind != tokenWord || m.clauseEnd(k)) {
		return value(k, model.TypeDate, everyWeekday(weekday)) // on a Monday: any one
	}
	if m.has(k, lexicon.TimeDayPart) && m.has(k, lexicon.TimePlural) {
		return value(k+1, model.TypeSet, everyWeekday(weekday)+partCodes[m.at(k).word.Value])
	}
	return m.withDayPart(e)
}

// titledDay reports whether the weekday at i is part of a name: Bloody Sunday,
// the Sunday Times, Saturday Night Live.
func (m *matcher) titledDay(i, next int) bool {
	switch m.raw(i - 1) {
	case "Bloody", "Black", "Super":
		return true
	}
	after := m.at(next)
	if m.has(next, lexicon.TimeDayPart) && after.capital {
		return m.at(next+1).capital && m.at(next+1).kind == tokenWord
	}
	return m.is(i-1, "the") && after.kind == tokenWord && after.capital && m.at(i).capital && !m.has(next, lexicon.TimeUnit|lexicon.TimeMonth|lexicon.TimeDayPart)
}

func everyWeekday(weekday int) string { return "XXXX-WXX-" + string(rune('0'+weekday)) }

// anEra reports whether today or tomorrow means an age and no day: today's
// world, the leaders of tomorrow.
func (m *matcher) anEra(i int) bool {
	k := m.possessive(i + 1)
	if k == i+1 {
		return m.is(i-1, "of") && m.is(i, "tomorrow")
	}
	switch m.raw(k) {
	case "world", "society", "youth", "youths", "children", "kids", "generation", "generations", "standards", "economy", "leaders", "students", "consumers", "technology", "standard", "terms", "money", "women", "men", "parents", "workers":
		return true
	}
	return false
}

// dayName reads today, yesterday, the day before yesterday, tomorrow night.
func (m *matcher) dayName(i int) expression {
	e := date(i+1, kindDeictic, lexicon.UnitDay)
	if m.is(i, "today", "tomorrow") && m.anEra(i) {
		if m.is(i, "today") {
			return value(i+1, model.TypeDate, presentRef)
		}
		return value(i+1, model.TypeDate, futureRef)
	}
	switch {
	case m.is(i, "today"):
	case m.is(i, "yesterday"):
		e.n = -1
	case m.is(i, "tomorrow"):
		e.n = 1
	case m.is(i, "tonight"):
		e.clock, e.typ = partCodes[lexicon.PartNight], model.TypeTime
		return e
	case m.is(m.skip(i, "the"), "day"):
		j := m.skip(i, "the")
		switch {
		case m.is(j+1, "before") && m.is(j+2, "yesterday"):
			e.n, e.to = -2, j+3
		case m.is(j+1, "after") && m.is(j+2, "tomorrow"):
			e.n, e.to = 2, j+3
		default:
			return m.dayBeside(j)
		}
		return e
	default:
		return expression{}
	}
	return m.withDayPart(e)
}

// dayBeside reads the day before last Tuesday, the day after Christmas.
func (m *matcher) dayBeside(i int) expression {
	if !m.is(i+1, "before", "after") {
		return expression{}
	}
	var day expression
	for _, r := range []rule{(*matcher).fullDate, (*matcher).weekday, (*matcher).holiday} {
		if e := r(m, i+2); e.kind == kindCalendar && e.unit == lexicon.UnitDay && e.clock == "" && e.to > day.to {
			day = e
		}
	}
	day.beside = 1
	if m.is(i+1, "before") {
		day.beside = -1
	}
	return day
}
