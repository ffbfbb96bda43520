package timex

import (
	"dateline/model"
	"dateline/model/internal/lexicon"
)

// holidayNames are the holidays that news names as dates, word by word as
// written; a possessive 's may follow each word.
var holidayNames = [...][]string{
	{"New", "Year", "Day"}, {"New", "Year", "Eve"}, {"Christmas", "Eve"}, {"Christmas", "Day"}, {"Christmas"}, {"Boxing", "Day"},
	{"Thanksgiving", "Day"}, {"Thanksgiving"}, {"Halloween"}, {"Independence", "Day"}, {"Labor", "Day"}, {"Memorial", "Day"},
	{"Valentine", "Day"}, {"Veterans", "Day"}, {"Election", "Day"}, {"Easter", "Sunday"}, {"Easter", "Monday"}, {"Good", "Friday"},
	{"Palm", "Sunday"}, {"Ash", "Wednesday"}, {"Easter"}, {"May", "Day"}, {"Columbus", "Day"}, {"Armistice", "Day"},
}

// holidayRules tell the day of each holiday: a fixed day of a month; the nth
// weekday of a month (negative from its end); or days from Easter Sunday.
var holidayRules = [...]struct {
	month, day   int
	nth, weekday int
	fromEaster   int
	easter       bool
}{
	{month: 1, day: 1}, {month: 12, day: 31}, {month: 12, day: 24}, {month: 12, day: 25}, {month: 12, day: 25}, {month: 12, day: 26},
	{month: 11, nth: 4, weekday: 4}, {month: 11, nth: 4, weekday: 4}, {month: 10, day: 31}, {month: 7, day: 4}, {month: 9, nth: 1, weekday: 1}, {month: 5, nth: -1, weekday: 1},
	{month: 2, day: 14}, {month: 11, day: 11}, {month: 11, nth: 1, weekday: 2, day: 2}, {easter: true}, {easter: true, fromEaster: 1}, {easter: true, fromEaster: -2},
	{easter: true, fromEaster: -7}, {easter: true, fromEaster: -46}, {easter: true}, {month: 5, day: 1}, {month: 10, nth: 2, weekday: 1}, {month: 11, day: 11},
}

// holidayPeriod is the day of a holiday (1-based index into holidayNames) in a
// year.
func holidayPeriod(year, holiday int) period {
	r := holidayRules[holiday-1]
	switch {
	case r.easter:
		return shifted(easter(year), r.fromEaster, dayPeriod)
	case r.nth != 0:
		return nthWeekday(year, r.month, max(r.day, 1), r.nth, r.weekday)
	}
	return datePeriod(year, r.month, r.day)
}

// nthWeekday is the nth weekday of a month on or after its given day, or from
// the month's end where n is negative; none when the month has no such day.
func nthWeekday(year, month, day, n, weekday int) period {
	span := monthPeriod(year, month)
	if !span.ok() {
		return period{}
	}
	var d model.Day
	if n > 0 {
		first := span.first + model.Day(day-1)
		d = first + model.Day((weekday-isoWeekday(first)+7)%7+7*(n-1))
	} else {
		d = span.last - model.Day((isoWeekday(span.last)-weekday+7)%7) + model.Day(7*(n+1))
	}
	if d < span.first || d > span.last {
		return period{}
	}
	return dayPeriod(d)
}

// easter is Easter Sunday of the Gregorian calendar, by the anonymous
// algorithm of 1876.
func easter(year int) model.Day {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	day := (h + l - 7*m + 33*month + 19) % 32
	return datePeriod(year, month, day).first
}

// holiday reads Christmas Day, last Thanksgiving, Easter 2019.
func (m *matcher) holiday(i int) expression {
	s, j := m.shift(i)
	if !m.at(j).capital {
		return expression{}
	}
	if before := m.at(i - 1); before.kind == tokenWord && before.capital && before.word == nil && i > 1 && m.at(i-2).kind == tokenWord {
		return expression{} // a surname
	}
	for h := range holidayNames {
		k := j
		matched := true
		for _, word := range holidayNames[h] {
			if m.raw(k) != word {
				matched = false
				break
			}
			k++
			if m.mark(k, '\'') && m.joined(k) {
				k = m.possessive(k)
			}
		}
		if !matched {
			continue
		}
		if next := m.at(k); next.kind == tokenWord && next.capital && next.word == nil && next.spaced && m.raw(k-1) == "Easter" {
			return expression{} // Easter Island
		}
		k = m.skip(k, "day")
		e := date(k, kindCalendar, lexicon.UnitDay)
		if m.is(k, "week", "weekend") {
			e.weekOf, e.to = m.at(k).word.Value, k+1
		}
		e.holiday, e.shift, e.typ = h+1, s, model.TypeDate
		return m.withYear(e)
	}
	return expression{}
}
