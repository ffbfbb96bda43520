package timex

import (
	"fmt"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// partCodes are the TIMEX3 codes of the parts of a day.
var partCodes = [...]string{"", "TMO", "TAF", "TEV", "TNI", "T12:00", "T12:00", "T24:00", "TMO", "TEV"}

// withDayPart adds the part of the day or the clock time after a day: Friday
// morning, yesterday evening, Tuesday at 9 a.m.
func (m *matcher) withDayPart(e expression) expression {
	j := e.to
	if m.has(j, lexicon.TimeDayPart) && !m.has(j, lexicon.TimePlural) {
		e.clock, e.typ, e.to = partCodes[m.at(j).word.Value], model.TypeTime, j+1
		return e
	}
	if m.is(j, "at") {
		if clock, k := m.clock(j + 1); clock != "" {
			e.clock, e.typ, e.to = clock, model.TypeTime, k
		}
	}
	return e
}

// clock reads 10 p.m., 10:35 a.m. EST, 22:00, noon, 4 o'clock, 4 in the
// morning. It returns "" when there is none.
func (m *matcher) clock(i int) (clock string, next int) {
	if m.is(i, "noon", "midnight", "midday") && m.raw(i-1) != "high" && m.raw(i-1) != "High" && !m.titled(i) {
		return partCodes[m.at(i).word.Value], i + 1
	}
	t := m.at(i)
	if t.kind == tokenNumber && t.digits() == 4 && t.number < 2400 && t.number%100 < 60 && (m.zoneAt(i+1) || m.raw(i+1) == "hours" || m.raw(i+1) == "hrs") && (t.number < 1000 || m.zoneAt(i+1) || m.is(i-1, "at", "by", "until", "around", "from")) {
		return fmt.Sprintf("T%02d:%02d", t.number/100, t.number%100), i + 2 // 1430 GMT, at 0600 hours
	}
	if t.kind == tokenWord && m.has(i, lexicon.TimeCardinal) && t.word.Value <= 12 && m.is(i+1, "o") && m.mark(i+2, '\'') && m.is(i+3, "clock") {
		return m.oClock(t.word.Value, i+4)
	}
	if t.kind != tokenNumber || t.digits() > 2 || t.number > 24 {
		return "", i
	}
	hour, minute, j := int(t.number), -1, i+1
	if (m.mark(j, ':') || m.mark(j, '.')) && m.joined(j) && m.joined(j+1) && m.at(j+1).kind == tokenNumber && m.at(j+1).digits() == 2 && m.at(j+1).number < 60 {
		colon := m.mark(j, ':')
		minute, j = int(m.at(j+1).number), j+2
		if k, ok := m.halfDay(j); !colon && !ok && !m.zoneAt(k) {
			return "", i
		}
		// 10:35:20 is a race time or a file's.
		if m.mark(j, ':') && m.joined(j) || m.mark(j, '.') && m.joined(j) && m.joined(j+1) && m.at(j+1).kind == tokenNumber {
			return "", i
		}
	}
	k, ok := m.halfDay(j)
	switch {
	case ok:
		if hour == 12 {
			hour = 0
		}
		if m.is(j, "p", "pm") {
			hour += 12
		}
		j = k
	case m.is(j, "o") && m.mark(j+1, '\'') && m.is(j+2, "clock"):
		return m.oClock(hour, j+3)
	case m.is(j, "in") && m.is(j+1, "the") && m.is(j+2, "morning", "afternoon", "evening") && minute < 0:
		if !m.is(j+2, "morning") && hour < 12 {
			hour += 12
		}
		j += 3
	case minute < 0 || t.digits() == 1 && !m.zoneAt(j) && !m.is(i-1, "at", "by", "until", "around", "about", "before", "after", "from", "since"):
		return "", i
	}
	if hour > 24 || m.at(j).kind == tokenMark && m.mark(j, '-') && m.joined(j) && minute >= 0 && !ok {
		return "", i
	}
	return fmt.Sprintf("T%02d:%02d", hour, max(minute, 0)), m.zone(j)
}

// oClock adds the part of the day to a full hour: 3 o'clock in the afternoon.
func (m *matcher) oClock(hour, i int) (clock string, next int) {
	if m.is(i, "in") && m.is(i+1, "the") && m.is(i+2, "morning", "afternoon", "evening") {
		if !m.is(i+2, "morning") && hour < 12 {
			hour += 12
		}
		i += 3
	}
	return fmt.Sprintf("T%02d:00", hour), m.zone(i)
}

// titled reports whether the capital of the word at i is that of a title:
// “Midday with Ann Reed”, Chimes at Midnight.
func (m *matcher) titled(i int) bool {
	return m.at(i).capital && m.at(i-1).kind != tokenBreak && (!m.sentenceEnd(i-1) || m.mark(i-1, '"'))
}

// halfDay steps over a.m. or p.m.
func (m *matcher) halfDay(i int) (next int, ok bool) {
	if m.is(i, "am", "pm") {
		return i + 1, true
	}
	if m.is(i, "a", "p") && m.mark(i+1, '.') && m.joined(i+1) && m.is(i+2, "m") && m.joined(i+2) {
		return m.skipMark(i+3, '.'), true
	}
	return i, false
}

func (m *matcher) zoneAt(i int) bool {
	return m.is(i, "est", "edt", "gmt", "pst", "pdt", "cst", "cdt", "mst", "mdt", "utc", "bst", "cet", "cest", "ist", "jst", "hkt", "aest", "msk", "pt", "et") && m.at(i).capital
}

// zone steps over a time zone: EST, local time.
func (m *matcher) zone(i int) int {
	switch {
	case m.zoneAt(i):
		return i + 1
	case m.mark(i, '(') && m.at(i+1).kind == tokenNumber && m.zoneAt(i+2) && m.mark(i+3, ')'): // 10:35 a.m. (0735 GMT)
		return i + 4
	case m.mark(i, '(') && m.zoneAt(i+1) && m.mark(i+2, ')'):
		return i + 3
	case m.is(i, "local") && m.is(i+1, "time"):
		return i + 2
	}
	return i
}

// clockTime reads a clock time and the day it belongs to, where one follows.
func (m *matcher) clockTime(i int) expression {
	clock, j := m.clock(i)
	if clock == "" {
		return expression{}
	}
	k := m.skipMark(j, ',')
	k = m.skip(k, "on")
	for _, day := range []rule{(*matcher).fullDate, (*matcher).weekday, (*matcher).dayName, (*matcher).numericDate, (*matcher).relativeUnit, (*matcher).anaphor} {
		if e := day(m, k); e.kind != kindNone && e.kind != kindValue && (e.clock == "" || e.clock[1] > '9') && (e.unit == lexicon.UnitDay || e.weekOf == 0 && e.day != 0) {
			e.clock, e.typ = m.clockInPart(clock, e.clock), model.TypeTime
			return e
		}
	}
	if e := m.dayPart(k); e.kind != kindNone && m.is(k, "the", "that", "this", "last", "next") && (e.n != 0 || m.at(k).word.Text[0] == 't') {
		e.clock = clock // 6 a.m. the next morning, 9 p.m. that evening
		return e
	}
	return expression{kind: kindClock, to: j, typ: model.TypeTime, unit: lexicon.UnitDay, clock: clock}
}

// clockInPart is the time of the afternoon, evening or night where that is said:
// 9 o'clock on Monday night.
func (m *matcher) clockInPart(clock, part string) string {
	var hour, minute int
	switch part {
	case "TAF", "TEV", "TNI":
		if n, err := fmt.Sscanf(clock, "T%d:%d", &hour, &minute); n == 2 && err == nil && hour < 12 && (part != "TNI" || hour > 5) {
			return fmt.Sprintf("T%02d:%02d", hour+12, minute)
		}
	}
	return clock
}

// dayPart reads this morning, last night, the night before, overnight, and a
// part of day followed by its day.
func (m *matcher) dayPart(i int) expression {
	e := date(0, kindDeictic, lexicon.UnitDay)
	e.typ = model.TypeTime
	j := i
	switch {
	case m.is(i, "overnight"):
		if day := m.weekday(m.skip(i+1, "on")); day.kind == kindCalendar && day.clock == "" {
			day.clock, day.typ = partCodes[lexicon.PartNight], model.TypeTime
			return day
		}
		e.to, e.clock = i+1, partCodes[lexicon.PartNight]
		return e
	case m.is(i, "last") && m.is(i+1, "night", "evening"):
		e.n, j = -1, i+1
	case m.is(i, "this", "that"):
		j = i + 1
		if m.is(i, "that") {
			e.kind = kindAnaphoric
		}
	case m.is(m.skip(i, "the"), "next", "following") && m.is(m.skip(i, "the")+1, "morning", "afternoon", "evening", "night"):
		j = m.skip(i, "the") + 1
		e.kind, e.n = kindAnaphoric, 1
	default:
		return m.partOfNamedDay(i)
	}
	if !m.has(j, lexicon.TimeDayPart) || m.has(j, lexicon.TimePlural) || i > 0 && m.at(i).capital && m.at(j).capital && m.at(i-1).capital {
		return expression{}
	}
	e.clock, e.to = partCodes[m.at(j).word.Value], j+1
	return e
}

// partOfNamedDay reads "the morning of Jan. 5", "mid-afternoon yesterday",
// and "in the morning", which belongs to the day spoken of.
func (m *matcher) partOfNamedDay(i int) expression {
	j := m.skip(i, "the")
	qualified := m.is(j, "mid", "early", "late")
	if qualified {
		j = m.skipMark(j+1, '-')
	}
	if !m.has(j, lexicon.TimeDayPart) || m.has(j, lexicon.TimePlural) {
		return expression{}
	}
	clock := partCodes[m.at(j).word.Value]
	k := m.skip(m.skip(j+1, "of"), "on")
	for _, day := range []rule{(*matcher).fullDate, (*matcher).weekday, (*matcher).dayName} {
		if e := day(m, k); e.kind != kindNone && e.kind != kindValue && e.clock == "" {
			e.clock, e.typ = clock, model.TypeTime
			return e
		}
	}
	e := expression{kind: kindAnaphoric, to: j + 1, typ: model.TypeTime, unit: lexicon.UnitDay, clock: clock}
	switch {
	case j > i && m.is(j+1, "before") && m.is(j, "night", "evening") && !m.at(j+2).spaced:
		e.to, e.n = j+2, -1
		return e
	case m.tag(j+1) == doc.NN || m.tag(j+1) == doc.NNS: // the morning meetings
	case j > i && m.is(j, "morning", "afternoon", "evening") && m.is(i-1, "in", "by", "during"):
		if qualified {
			e.modifier = startOrEnd(m.at(m.skip(i, "the")).word.Text)
		}
		return e
	case j == i && m.is(j, "dawn", "dusk") && m.is(i-1, "at", "before", "after", "by", "until", "around") && m.at(i+1).kind != tokenWord:
		return e
	}
	return expression{}
}
