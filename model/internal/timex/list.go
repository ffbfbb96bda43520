package timex

import (
	"dateline/model"
	"dateline/model/internal/lexicon"
)

// shared looks at what follows the last expression found: in lists and ranges
// (March 3-5, January 10 and 12, 2010-14) the parts share what is said once.
// It returns the expressions and the token to go on from.
func (m *matcher) shared(found []expression) ([]expression, int) {
	last := &found[len(found)-1]
	m.shareYear(found)
	m.shareDay(found)
	i := last.to
	if last.kind != kindCalendar || last.clock != "" && last.clock != partCodes[lexicon.PartNight] {
		return found, i
	}
	if last.unit == lexicon.UnitYear && last.modifier == "" && m.at(i+1).kind == tokenNumber && m.at(i+1).digits() == 2 && m.shortRange(i) {
		e := *last
		e.from, e.to = i+1, i+2
		e.year = last.year/100*100 + int(m.at(i+1).number)
		if e.year > last.year && !m.mark(i+2, '-') {
			return append(found, e), e.to
		}
		return found, i
	}
	if last.unit == lexicon.UnitDay && last.day != 0 && last.holiday == 0 {
		return m.moreDays(found)
	}
	return found, i
}

// shortRange reports whether the mark at i joins a year with the last two
// digits of another: 2010-14, 2010/11, and with blanks 1890 – 91.
func (m *matcher) shortRange(i int) bool {
	if !m.mark(i, '-') && !m.mark(i, '/') {
		return false
	}
	if m.joined(i) && m.joined(i+1) {
		return true
	}
	return m.mark(i, '-') && !m.joined(i) && !m.joined(i+1) && !m.counts(i+2) && !m.joined(i+2)
}

// shareDay gives a clock time the day that follows the second of two: "between
// 9 a.m. and noon on Tuesday".
func (m *matcher) shareDay(found []expression) {
	n := len(found)
	if n < 2 {
		return
	}
	last, before := &found[n-1], &found[n-2]
	if before.kind != kindClock || last.kind == kindClock || last.clock == "" || before.to+1 != last.from || !m.mark(before.to, '-') && !m.is(before.to, "to", "and", "until", "or", "through") {
		return
	}
	shared := *last
	shared.from, shared.to, shared.clock = before.from, before.to, before.clock
	*before = shared
}

// moreDays reads the further days of a month after "March 3".
func (m *matcher) moreDays(found []expression) ([]expression, int) {
	first := len(found) - 1
	for len(found)-first < 8 {
		last := found[len(found)-1]
		i := last.to
		if last.year != 0 {
			break
		}
		j := m.listMark(i)
		day, k := m.dayNumber(j)
		if j == i || day == 0 || m.at(j).kind != tokenNumber || !m.endsList(k) {
			break
		}
		if month, _ := m.monthName(k); month != 0 || m.firstDay(j).kind != kindNone {
			break
		}
		e := last
		e.from, e.to, e.day, e.weekday, e.clock, e.typ = j, k, day, 0, "", model.TypeDate
		e = m.withYear(e)
		found = append(found, e)
		if e.year != 0 || e.hasYearShift {
			for p := first; p < len(found)-1; p++ {
				found[p].year, found[p].hasYearShift, found[p].yearShift = e.year, e.hasYearShift, e.yearShift
			}
		}
	}
	return found, found[len(found)-1].to
}

// listMark steps over the words and marks between the parts of a list.
func (m *matcher) listMark(i int) int {
	if m.mark(i, '-') {
		return i + 1
	}
	j := m.skipMark(i, ',')
	if m.is(j, "and", "or", "to", "through", "until") {
		return m.skip(j+1, "the", "on")
	}
	// "January 10, 12 and 13", but not "On January 10, 12 of them left".
	if j > i && m.at(j).kind == tokenNumber {
		if k := m.skip(m.skipMark(j+1, ','), "and", "or"); k > j+1 && m.at(k).kind == tokenNumber && m.at(k).digits() <= 2 {
			return j
		}
	}
	return i
}

// endsList reports whether what follows a day number lets it be a day: not
// "January 10 and 12 people".
func (m *matcher) endsList(i int) bool {
	t := m.at(i)
	return t.kind == tokenBreak || t.kind == tokenMark && t.mark != '%' && t.mark != '/' && t.mark != ':' || m.has(i, lexicon.TimeFunction) && !m.has(i, lexicon.TimeUnit)
}

// shareYear gives the expression before the last one its year in "May to July
// 2012" and "between June 3 and August 9, 1944".
func (m *matcher) shareYear(found []expression) {
	n := len(found)
	if n < 2 {
		return
	}
	last, before := &found[n-1], &found[n-2]
	if last.kind != kindCalendar || before.kind != kindCalendar || before.year != 0 || before.hasYearShift || last.year == 0 && !last.hasYearShift {
		return
	}
	if last.unit != before.unit || last.unit != lexicon.UnitMonth && last.unit != lexicon.UnitDay && last.unit != lexicon.UnitQuarter && last.unit != unitSeason {
		return
	}
	if before.unit == lexicon.UnitDay && before.month == 0 || before.to+1 != last.from || m.listMark(before.to) != last.from && !m.is(before.to, "to", "and", "or", "until", "through") {
		return
	}
	before.year, before.hasYearShift, before.yearShift = last.year, last.hasYearShift, last.yearShift
	if last.year != 0 && before.month > last.month {
		before.year--
	}
}
