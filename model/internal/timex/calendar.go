package timex

import (
	"dateline/model"
	"dateline/model/internal/lexicon"
)

// calendar resolves an expression that names a calendar unit. With its year it
// says it all; without, the publication day, the tense or the time spoken of
// tell which one is meant.
func (r *resolver) calendar(e *expression) resolution {
	if e.hasYearShift && r.anchor != 0 && e.year == 0 {
		year, _, _ := r.anchor.Date()
		return resolution{period: inYear(e, year+e.yearShift), basis: model.BasisPublication}
	}
	if e.hasRefShift {
		from, _ := r.reference(lexicon.UnitYear)
		if from == 0 {
			return resolution{value: withoutYear(e)}
		}
		year, _, _ := from.Date()
		return resolution{period: inYear(e, year+e.refShift), basis: model.BasisNarrative}
	}
	if r.isNineEleven(e) {
		e.year = 2001
	}
	if e.year != 0 {
		if e.year < 0 {
			r.ancient = e.year
			return resolution{value: ancientValue(e, e.year)}
		}
		p := inYear(e, e.year)
		p = e.widened(p)
		if !p.ok() {
			return resolution{value: withoutYear(e)}
		}
		return resolution{period: p, basis: model.BasisExplicit}
	}
	if e.day != 0 && e.month == 0 {
		return r.dayOfMonth(e)
	}
	if e.day != 0 && e.weekday == 0 && r.recurs(e) {
		return resolution{value: withoutYear(e)}
	}
	if p := r.rangeEnd(e); p.ok() {
		return resolution{period: p, basis: r.beforeBasis}
	}
	if res := r.fromReference(e); res.basis != "" {
		return res
	}
	if r.anchor == 0 {
		return resolution{value: withoutYear(e)}
	}
	if e.weekday != 0 && e.day == 0 {
		return resolution{period: r.weekdayOf(e), basis: model.BasisPublication}
	}
	if e.weekday != 0 {
		if p := r.weekdayAndDay(e); p.ok() {
			return resolution{period: p, basis: model.BasisWeekday}
		}
	}
	p := r.nearAnchor(e)
	p = e.widened(p)
	if !p.ok() {
		return resolution{value: withoutYear(e)}
	}
	return resolution{period: p, basis: model.BasisPublication}
}

// fromReference resolves what counts from a date named before: the previous
// Friday, that autumn, a day named in full elsewhere, and in a narrative all
// that lacks its year. Without such a date the resolution has no basis.
func (r *resolver) fromReference(e *expression) resolution {
	if e.shift == shiftPrevious || e.shift == shiftFollowing {
		if r.ancient != 0 && e.weekday == 0 {
			year := r.ancient + 1
			if e.shift == shiftPrevious {
				year = r.ancient - 1
			}
			return resolution{value: ancientValue(e, min(year, -1)), basis: model.BasisNarrative}
		}
		unit := lexicon.UnitYear
		if e.weekday != 0 {
			unit = lexicon.UnitDay
		}
		from, _ := r.reference(unit)
		if same := r.sameWeekday(e); e.shift == shiftPrevious && same != nil {
			from = same.first // closed lower on Friday, below the previous Friday
		}
		if from != 0 {
			return resolution{period: strictly(e, from, e.shift == shiftFollowing), basis: model.BasisNarrative}
		}
	}
	if last := r.lastMention(); e.shift == shiftNext && r.is(e.from, "the") && last != nil && last.written && last.paragraph == r.paragraph && last.last < r.anchor {
		return resolution{period: strictly(e, last.first, true), basis: model.BasisNarrative} // and returned the next summer
	}
	if e.day != 0 {
		if year := r.years[e.month*32+e.day]; year > 0 && r.close(year) {
			return resolution{period: inYear(e, year), basis: model.BasisNarrative}
		}
	}
	weekday := e.weekday != 0 && e.day == 0
	if r.ancient != 0 && r.narrative && !weekday {
		return resolution{value: ancientValue(e, r.ancient), basis: model.BasisNarrative}
	}
	from, ok := r.yearSpokenOf(e, e.shift == shiftThat)
	if weekday && ok && e.shift == shiftNone && from.paragraph < r.paragraph-1 {
		return resolution{} // too far back to count on from
	}
	if !ok || e.shift != shiftNone && e.shift != shiftThat || weekday && coarser(from.unit, lexicon.UnitWeek) {
		return resolution{}
	}
	if r.anchor == 0 && weekday && !r.narrative && e.shift != shiftThat {
		return resolution{}
	}
	if e.shift == shiftThat && !weekday {
		return resolution{period: inYear(e, from.year()), basis: model.BasisNarrative}
	}
	p := r.onwards(e, from)
	if e.weekday != 0 && e.day != 0 && p.ok() && isoWeekday(p.first) != e.weekday && r.weekdayAndDay(e).ok() {
		return resolution{} // the funeral is on Friday, April 1
	}
	return resolution{period: p, basis: model.BasisNarrative}
}

// sameWeekday is the latest mention of the same weekday, nil where there is none
// among the last few.
func (r *resolver) sameWeekday(e *expression) *mention {
	const few = 8
	for i := len(r.mentions) - 1; i >= max(0, len(r.mentions)-few) && e.weekday != 0; i-- {
		if m := &r.mentions[i]; m.unit == lexicon.UnitDay && isoWeekday(m.first) == e.weekday {
			return m
		}
	}
	return nil
}

// rangeEnd is the end of a range whose beginning stands before it: Friday in
// "from Wednesday to Friday" is the one after that Wednesday.
func (r *resolver) rangeEnd(e *expression) period {
	b := r.before
	if b == nil || b.kind != kindCalendar || !r.beforeMeans.ok() || b.unit != e.unit || e.shift != shiftNone || e.clock != "" {
		return period{}
	}
	if !(b.to+1 == e.from && (r.mark(b.to, '-') || r.is(b.to, "to", "through", "until", "till") && r.is(b.from-1, "from", "open"))) &&
		!(b.to+1 == e.from && r.is(b.to, "and") && r.is(b.from-1, "between")) {
		return period{}
	}
	from := r.beforeMeans.first
	if e.weekday != 0 && e.day == 0 {
		if b.weekday == 0 || b.day != 0 {
			return period{}
		}
		return strictly(e, from, true)
	}
	year := r.beforeMeans.year()
	p := inYear(e, year)
	if !p.ok() || p.first < from {
		p = inYear(e, year+1)
	}
	return p
}

// recurs reports whether the clause tells of a day of every year: the dead are
// remembered each year on 11 June.
func (r *resolver) recurs(e *expression) bool {
	for i := e.from - 1; i > 0 && i >= e.from-clauseReach && !r.sentenceEnd(i); i-- {
		if r.is(i, "every", "each") && r.is(i+1, "year") || r.is(i, "annually") {
			return true
		}
	}
	return false
}

// isNineEleven reports whether a day without its year is that of the attacks
// of 2001, which news goes on to name by their day.
func (r *resolver) isNineEleven(e *expression) bool {
	if e.month != 9 || e.day != 11 || e.year != 0 || r.anchor != 0 && r.anchor < model.NewDay(2001, 9, 11) {
		return false
	}
	switch r.raw(e.to) {
	case "attacks", "terrorist", "terror", "terrorists", "hijackings", "hijackers":
		return true
	}
	return false
}

// dayOfMonth resolves a day without its month, "on the 14th": in the month
// spoken of, else the one near the publication that the tense asks for.
func (r *resolver) dayOfMonth(e *expression) resolution {
	from, within := r.reference(lexicon.UnitMonth)
	if from == 0 {
		return resolution{value: withoutYear(e)}
	}
	year, month, _ := from.Date()
	inMonth := func(n int) period {
		y, m := carry(year, int(month)+n, 12)
		return datePeriod(y, m, e.day)
	}
	if e.weekday != 0 {
		for n := range 24 {
			k := (n + 1) / 2 * (1 - 2*(n%2)) // 0, -1, 1, -2, 2 ...
			if p := inMonth(k); p.ok() && isoWeekday(p.first) == e.weekday {
				return resolution{period: p, basis: model.BasisWeekday}
			}
		}
		return resolution{value: withoutYear(e)}
	}
	p, basis := inMonth(0), model.BasisNarrative
	t := tenseNone
	if within == nil || !r.narrative && r.anchor != 0 {
		t = r.tenseAt(e, r.verbs)
	}
	switch {
	case within == nil:
		basis = model.BasisPublication
		if p.ok() && p.first > from && t == tensePast {
			p = inMonth(-1)
		} else if p.ok() && p.first < from && t.ahead() {
			p = inMonth(1)
		}
	case p.ok() && p.first < within.first && t != tensePast:
		p = inMonth(1)
	case p.ok() && r.anchor != 0 && p.first > r.anchor && within.first <= r.anchor && t == tensePast:
		p = inMonth(-1)
	}
	if !p.ok() {
		return resolution{value: withoutYear(e)}
	}
	return resolution{period: p, basis: basis}
}

// widened is the week of a day, or its weekend, where that is named.
func (e *expression) widened(p period) period {
	if e.weekOf == 0 || !p.ok() {
		return p
	}
	if e.weekOf == lexicon.UnitWeekend && e.holiday != 0 && isoWeekday(p.first) == 1 {
		return around(p.first, e.weekOf, -1) // a weekend with its Monday off
	}
	return around(p.first, e.weekOf, 0)
}

// inYear is the expression's period in a year.
func inYear(e *expression, year int) period {
	switch e.unit {
	case lexicon.UnitYear:
		return yearPeriod(year)
	case lexicon.UnitDecade:
		return decadePeriod(year)
	case lexicon.UnitCentury:
		return centuryPeriod(year)
	case lexicon.UnitMonth:
		return monthPeriod(year, e.part)
	case lexicon.UnitQuarter:
		return quarterPeriod(year, e.part)
	case lexicon.UnitHalf:
		return halfPeriod(year, e.part)
	case unitSeason:
		return seasonPeriod(year, e.part)
	}
	if e.holiday != 0 {
		return holidayPeriod(year, e.holiday)
	}
	if e.nth != 0 {
		return nthWeekday(year, e.month, 1, e.nth, e.nthWeekday)
	}
	return datePeriod(year, e.month, e.day)
}

// close reports whether a year is near enough to the publication for a day
// named again without it to be the same day, not its anniversary.
func (r *resolver) close(year int) bool {
	if r.anchor == 0 || r.narrative {
		return true
	}
	own, _, _ := r.anchor.Date()
	return year >= own-1 && year <= own+1
}

// yearSpokenOf is the reference day whose year a month or day takes in a
// narrative, or in a paragraph that tells of a year far from the publication.
func (r *resolver) yearSpokenOf(e *expression, that bool) (*mention, bool) {
	last := r.lastMention()
	if last == nil || coarser(last.unit, lexicon.UnitYear) {
		return nil, false
	}
	if that && last.paragraph >= r.paragraph-1 {
		return last, true
	}
	if r.narrative {
		// What will be lies ahead of the article, not of what it tells.
		return last, r.anchor == 0 || e.year != 0 || r.tenseAt(e, r.verbs) != tenseWill
	}
	if r.continues(e, last) {
		return last, true
	}
	if last.paragraph == r.paragraph && last.leads && e.unit != lexicon.UnitQuarter && e.unit != lexicon.UnitHalf {
		distance := r.anchor - last.last
		return last, distance > 2*366 && !that && !r.tenseAt(e, r.verbs).ahead()
	}
	return nil, false
}

// continues reports whether a day or month goes on within weeks from a date just
// told with its year, and is far from the publication in any year: the war of
// August 2008, on 9 August.
func (r *resolver) continues(e *expression, last *mention) bool {
	const months, years = 90, 3 * 366
	weeks := model.Day(31)
	switch {
	case r.inSentence(last.to, e.from):
		weeks = 330 // "it landed in February 2019 and again in July"
	case last.paragraph == r.paragraph:
		weeks = 55
	}
	if e.unit != lexicon.UnitDay && e.unit != lexicon.UnitMonth || e.month == 0 && e.part == 0 || e.shift != shiftNone || r.anchor == 0 ||
		!last.written || last.paragraph < r.paragraph-1 || coarser(last.unit, lexicon.UnitMonth) || r.anchor-last.last < months || r.anchor-last.last > years {
		return false
	}
	year, _, _ := r.anchor.Date()
	near := nearest(r.anchor, inYear(e, year-1), inYear(e, year), inYear(e, year+1))
	p := r.onwards(e, last)
	return p.ok() && near.ok() && p.first >= last.first && distance(last.last, p) <= weeks && distance(r.anchor, near) > months && !r.tenseAt(e, r.verbs).ahead()
}

// inSentence reports whether no full stop stands between two tokens, which are
// few.
func (r *resolver) inSentence(from, to int) bool {
	const breath = 25
	if to-from > breath {
		return false
	}
	for i := from; i < to; i++ {
		if !r.mark(i, ';') && r.sentenceEnd(i) {
			return false
		}
	}
	return true
}

// onwards is the period that a story means when it goes on from the date
// spoken of last: usually the next one, unless the one just past is much
// closer. After a bare year, it is the one in that year.
//
// Within the year of that date, because a writer names a new one; the year
// turns where the month lies far behind, and turns back only for a flashback
// ("in January he fell; in December he had been warned").
func (r *resolver) onwards(e *expression, from *mention) period {
	year, month, _ := from.first.Date()
	if e.weekday != 0 && e.day == 0 {
		return dayPeriod(from.first + model.Day((e.weekday-isoWeekday(from.first)+7)%7))
	}
	if from.unit >= lexicon.UnitYear {
		return inYear(e, year)
	}
	own := inYear(e, year)
	if !own.ok() {
		return own
	}
	_, begins, _ := own.first.Date()
	if before := r.mentionBefore(); before != nil && before.year() == year && before.first <= own.first && own.last < from.first && begins <= month-3 {
		return own // in January they agreed on a day in November; in March ...
	}
	const (
		near = 6  // months that a story skips without naming the new year
		far  = 10 // and those it goes back rather than on
	)
	switch ahead := (int(begins) - int(month) + 12) % 12; {
	case ahead < near && begins < month:
		return inYear(e, year+1)
	case ahead >= far && begins > month && r.pluperfect(e):
		return inYear(e, year-1)
	}
	return own
}

// mentionBefore is the date spoken of before the last one, or nil.
func (r *resolver) mentionBefore() *mention {
	if len(r.mentions) < 2 {
		return nil
	}
	return &r.mentions[len(r.mentions)-2]
}

// pluperfect reports whether "had" stands in the clause behind the expression.
func (r *resolver) pluperfect(e *expression) bool {
	for i := e.to; i < e.to+clauseReach/2 && !r.sentenceEnd(i); i++ {
		if r.raw(i) == "had" || r.raw(i) == "have" && r.raw(i-1) == "would" {
			return true
		}
	}
	return false
}

// weekdayOf is the last such day, the publication day included; the next one
// only where the clause clearly looks ahead.
func (r *resolver) weekdayOf(e *expression) period {
	back := (isoWeekday(r.anchor) - e.weekday + 7) % 7
	day := r.anchor - model.Day(back)
	switch e.shift {
	case shiftLast:
		if back == 0 {
			day -= 7
		}
		return dayPeriod(max(day, 1))
	case shiftNext:
		return dayPeriod(day + 7)
	case shiftThis:
		return dayPeriod(mondayOf(r.anchor) + model.Day(e.weekday-1))
	}
	// "They would appeal Monday's ruling": the tense is not the ruling's.
	t := r.tenseAt(e, r.verbs)
	if back > 0 && (t == tenseWill || t == tenseFuture && !r.mark(e.to, '\'')) {
		day += 7
	}
	return dayPeriod(max(day, 1))
}

// weekdayAndDay is the day of a month that falls on the weekday, in the year
// nearest to the publication; none within four years where they contradict.
func (r *resolver) weekdayAndDay(e *expression) period {
	year, _, _ := r.anchor.Date()
	for distance := range 5 {
		for _, y := range [2]int{year - distance, year + distance} {
			if p := inYear(e, y); p.ok() && isoWeekday(p.first) == e.weekday {
				return p
			}
		}
	}
	return period{}
}

// Nearness decides the year of a month and day up to farOff days, and of a
// month or season up to nearBy; tense has a say only beyond.
const (
	farOff = 150
	nearBy = 75
)

// nearAnchor finds the year of a period without one.
func (r *resolver) nearAnchor(e *expression) period {
	year, _, _ := r.anchor.Date()
	switch e.shift {
	case shiftLast:
		p := strictly(e, r.anchor, false)
		if e.unit == lexicon.UnitMonth && p.year() == year && p.last+1 == around(r.anchor, lexicon.UnitMonth, 0).first {
			p = inYear(e, p.year()-1) // the one just over would be "last month"
		}
		return p
	case shiftNext:
		return strictly(e, r.anchor, true)
	case shiftThis:
		if p := inYear(e, year-1); e.unit == unitSeason && p.last >= r.anchor {
			return p // the winter that began last December
		}
		return inYear(e, year)
	}
	if e.unit == lexicon.UnitQuarter || e.unit == lexicon.UnitHalf {
		p := r.latestPart(e.unit, e.part)
		// "Plans to cut jobs in the fourth quarter" is the next one; "will report
		// third-quarter results" tells of one that is over.
		if p.last < r.anchor && r.is(e.from-1, "in", "by", "during") && r.tenseAt(e, r.verbs).ahead() {
			p = inYear(e, p.year()+1)
		}
		return p
	}
	past, future := inYear(e, year), inYear(e, year+1)
	if !past.ok() || past.first > r.anchor {
		past, future = inYear(e, year-1), past
	}
	if !past.ok() || !future.ok() {
		return nearest(r.anchor, inYear(e, year-1), inYear(e, year), inYear(e, year+1))
	}
	if past.last >= r.anchor {
		return past
	}
	if r.is(e.from-1, "since", "ended") {
		return past
	}
	near := nearest(r.anchor, past, future)
	limit := model.Day(nearBy)
	if e.unit == lexicon.UnitDay {
		limit = farOff
	}
	t := r.tenseAt(e, r.verbs)
	sure := e.unit != lexicon.UnitDay && (t == tenseWill || t == tensePast && (r.opens(e) || r.governing(e) == tensePast)) || t == tenseWill && distance(r.anchor, near) > nearBy/2
	switch {
	case t == tensePast && near.first > r.anchor && r.dated():
		return r.onwards(e, r.lastMention())
	case distance(r.anchor, near) <= limit && !sure:
		return near
	case t == tensePast:
		return past
	case t.ahead():
		return future
	}
	return near
}

// dated reports whether the paragraph has just named a past date with its
// year: "pleaded guilty on 8 June 2023 and was sentenced on 14 July".
func (r *resolver) dated() bool {
	last := r.lastMention()
	return last != nil && last.paragraph == r.paragraph && last.written && last.last < r.anchor && !coarser(last.unit, lexicon.UnitMonth)
}

// latestPart is the latest quarter or half of that number begun by the
// publication day.
func (r *resolver) latestPart(unit, part int) period {
	year, _, _ := r.anchor.Date()
	e := &expression{unit: unit, part: part}
	if p := inYear(e, year); p.first <= r.anchor {
		return p
	}
	return inYear(e, year-1)
}

// strictly is the period before or after the day, never the one around it.
func strictly(e *expression, from model.Day, after bool) period {
	if e.weekday != 0 && e.day == 0 {
		step := (e.weekday-isoWeekday(from)+6)%7 + 1
		if !after {
			step = -((isoWeekday(from)-e.weekday+6)%7 + 1)
		}
		return shifted(from, step, dayPeriod)
	}
	year, _, _ := from.Date()
	if after {
		for y := year - 1; y <= year+1; y++ {
			if p := inYear(e, y); p.ok() && p.first > from {
				return p
			}
		}
		return period{}
	}
	for y := year; y >= year-2; y-- {
		if p := inYear(e, y); p.ok() && p.last < from {
			return p
		}
	}
	return period{}
}

// nearest is the period closest to the day.
func nearest(from model.Day, candidates ...period) period {
	var best period
	for _, p := range candidates {
		if p.ok() && (!best.ok() || distance(from, p) < distance(from, best)) {
			best = p
		}
	}
	return best
}

// distance is the number of days between a day and a period.
func distance(from model.Day, p period) model.Day {
	switch {
	case p.last < from:
		return from - p.last
	case p.first > from:
		return p.first - from
	}
	return 0
}
