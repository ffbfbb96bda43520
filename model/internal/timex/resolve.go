package timex

import (
	"strings"

	"dateline/model"
	"dateline/model/internal/lexicon"
)

// resolver turns expressions into dates, in text order.
type resolver struct {
	*matcher
	verbs  *lexicon.Verbs
	anchor model.Day // the publication day, or 0
	// narrative holds when the text tells of times far from its publication:
	// parts of dates then take the year spoken of.
	narrative bool

	// years are the years of the days of a month that the text names in full,
	// by month*32+day; -1 where it names several. "The March 3 talks" are those
	// of March 3, 2019, named elsewhere.
	years map[int]int

	paragraph      int // the current one, and its first token
	paragraphStart int
	mentions       []mention // the calendar dates so far, latest last
	quarter        period    // the quarter spoken of last
	ancient        int       // the year BC spoken of last, negative; 0 for none since

	before      *expression // the expression before the one in hand, if any
	beforeMeans period      // and what it means,
	beforeBasis model.Basis // and by what
	next        *expression // the one after
}

// leadReach is how many tokens may stand before the date that leads a
// paragraph.
const leadReach = 8

// mention is a date that later expressions may count from.
type mention struct {
	period
	paragraph int
	leads     bool // its year is written, at the head of the paragraph
	to        int  // the token after it
	written   bool // its year is written, or that of a date before which it takes
}

// resolution is what an expression means.
type resolution struct {
	period
	value string // replaces the value of the period
	basis model.Basis
}

// resolve gives the meaning of an expression and remembers it for the ones
// that follow.
func (r *resolver) resolve(e *expression) resolution {
	var res resolution
	switch e.kind {
	case kindValue:
		// "For the nine months": what is compared is no quarter any more.
		if p := r.quarterEnded(e); e.value == "P3M" && p.ok() {
			r.quarter = p // the three months ended Dec. 31
			return resolution{value: e.value}
		}
		if e.typ == model.TypeDuration && r.is(e.from, "the") && (e.unit == lexicon.UnitMonth || e.unit == lexicon.UnitYear) {
			r.quarter = period{}
		}
		return resolution{value: e.value}
	case kindCalendar:
		res = r.calendar(e)
		if e.beside != 0 {
			res = res.beside(e.beside)
		}
	case kindDeictic:
		res = r.deictic(e)
	case kindAnaphoric, kindClock:
		res = r.anaphoric(e)
	case kindYearAgo:
		res = r.yearBefore(e)
	case kindLatest:
		res = r.latest(e)
	case kindThisDay:
		res = r.thisDay(e)
	}
	if res.ok() {
		r.remember(e, res)
	}
	switch {
	case e.clock == "":
	case !res.ok() && res.value != "":
		res.value += e.clock
	case res.value == "" && res.unit == lexicon.UnitDay:
		res.value = res.period.value + e.clock
	}
	return res
}

// beside is the day so many days from the one meant.
func (res resolution) beside(days int) resolution {
	if !res.ok() {
		return resolution{value: unknownUnit(lexicon.UnitDay)}
	}
	return resolution{period: dayPeriod(res.first + model.Day(days)), basis: res.basis}
}

// remember keeps a calendar date as a possible reference time.
func (r *resolver) remember(e *expression, res resolution) {
	if e.kind == kindYearAgo || r.narrative && e.kind == kindDeictic && res.basis != model.BasisNarrative {
		return
	}
	if r.narrative && e.kind == kindAnaphoric && e.n < 0 && e.unit >= lexicon.UnitMonth && r.pluperfect(e) {
		return // two years earlier he had been there: the story goes on from here
	}
	if r.isBackground(e, res) || r.anchor != 0 && e.month == 9 && r.raw(e.from) == "9" && r.nineEleven(e.from).to == e.to {
		return // 9/11 says which attacks are meant, and moves no story there
	}
	r.ancient = 0
	if res.unit == lexicon.UnitQuarter && !r.passing(e) && (r.anchor == 0 || res.first <= r.anchor) {
		r.quarter = res.period
	}
	leads := res.basis == model.BasisExplicit && e.from-r.paragraphStart <= leadReach
	written := res.basis == model.BasisExplicit || res.basis == model.BasisNarrative
	if n := len(r.mentions); n > 0 && res.basis == model.BasisNarrative && r.mentions[n-1].paragraph == r.paragraph {
		leads = r.mentions[n-1].leads
	}
	r.mentions = append(r.mentions, mention{res.period, r.paragraph, leads, e.to, written})
}

// passing reports whether a quarter is only what another is set against: "after a
// flat second quarter".
func (r *resolver) passing(e *expression) bool {
	const adjectives = 3
	for k := e.from - 1; k >= e.from-adjectives; k-- {
		if r.is(k, "a", "an") {
			return r.is(k-1, "after", "following", "despite")
		}
	}
	return false
}

// isBackground reports whether an earlier year is named only to say which thing is
// meant ("the walls of 1931", "the 1931 walls") in a history that has gone on
// to another time, and goes on from there.
func (r *resolver) isBackground(e *expression, res resolution) bool {
	if !r.narrative || e.unit != lexicon.UnitYear || e.kind != kindCalendar || len(r.mentions) == 0 || e.from-r.paragraphStart <= leadReach {
		return false
	}
	own := r.mentions[len(r.mentions)-1].period
	return res.year() < own.year() && (r.is(e.from-1, "of", "since", "the") || r.mark(e.from-1, '(') && r.mark(e.to, ')'))
}

// deictic counts from the publication day.
func (r *resolver) deictic(e *expression) resolution {
	if r.narrative && e.n == 0 && r.is(e.from, "today") {
		return resolution{value: presentRef} // in a history, the present
	}
	if r.narrative && e.n == 1 && r.is(e.from, "the") {
		return r.anaphoric(e) // the next year
	}
	if last := r.lastMention(); e.clock != "" && r.is(e.from, "overnight") && last != nil && last.paragraph == r.paragraph && last.last < r.anchor-2 {
		return r.anaphoric(e) // the night of what is told
	}
	if r.anchor == 0 {
		return resolution{value: unknownUnit(e.unit)}
	}
	if e.unit == lexicon.UnitYear && e.n == -1 && r.quarter.ok() && r.comparesWith(e) {
		e.kind = kindYearAgo
		return r.yearBefore(e) // earned 24 million, compared with 3 million last year
	}
	p := around(r.anchor, e.unit, e.n)
	if e.unit == lexicon.UnitWeekend {
		p = r.weekend(e)
	}
	return resolution{period: p, basis: model.BasisPublication}
}

// weekend is the weekend before, of, or after the publication day: last
// weekend has passed, and "the weekend" is the latest one begun unless the
// clause looks ahead.
func (r *resolver) weekend(e *expression) period {
	p := weekendPeriod(r.anchor)
	switch {
	case e.n < 0:
		if p.first <= r.anchor && p.last > r.anchor || p.last >= r.anchor {
			p = weekendPeriod(r.anchor - 7)
		}
	case e.n > 0:
		p = weekendPeriod(r.anchor + 7)
	case p.first > r.anchor && r.is(e.from, "this"):
		// Early in the week, "this weekend" of a past clause is the one just over.
		if isoWeekday(r.anchor) <= 3 && r.tenseAt(e, r.verbs) == tensePast {
			p = weekendPeriod(r.anchor - 7)
		}
	case p.first > r.anchor && !r.tenseAt(e, r.verbs).ahead() && !r.is(e.from-1, "by", "until", "before"):
		p = weekendPeriod(r.anchor - 7)
	}
	return p
}

// yearBefore is the same period a year before: of the quarter spoken of, else
// the year before the publication's.
func (r *resolver) yearBefore(e *expression) resolution {
	if e.part != 0 && r.anchor != 0 {
		e.kind = kindCalendar
		p := r.latestPart(e.unit, e.part)
		return resolution{period: around(p.first, e.unit, -4), basis: model.BasisPublication}
	}
	if e.year != 0 { // "the 1988 period"
		if r.quarter.ok() {
			return resolution{period: around(r.quarter.first, lexicon.UnitQuarter, 4*(e.year-r.quarter.year())), basis: model.BasisNarrative}
		}
		return resolution{period: yearPeriod(e.year), basis: model.BasisExplicit}
	}
	if r.quarter.ok() {
		return resolution{period: around(r.quarter.first, lexicon.UnitQuarter, -4), basis: model.BasisNarrative}
	}
	if r.anchor == 0 {
		return resolution{value: unknownUnit(lexicon.UnitYear)}
	}
	return resolution{period: around(r.anchor, lexicon.UnitYear, -1), basis: model.BasisPublication}
}

// comparesWith reports whether "last year" stands behind an amount that another
// is held against, or owns one: such a year is no whole one where the text
// speaks of a quarter.
func (r *resolver) comparesWith(e *expression) bool {
	if e.to != e.from+2 || !r.is(e.from, "last") {
		return false
	}
	if k := r.possessive(e.to); k > e.to {
		return r.mark(k, '$') || r.at(k).kind == tokenNumber || strings.HasPrefix(r.raw(k), "result")
	}
	k := e.from - 1
	if r.mark(k, ',') {
		k--
	}
	if word := r.raw(k); word != "million" && word != "billion" && word != "share" {
		return false
	}
	const amount = 16 // tokens that say how much, in all and for a share
	for ; k > e.from-amount && !r.sentenceEnd(k); k-- {
		switch r.raw(k) {
		case "from":
			return true
		case "with", "to":
			return r.raw(k-1) == "compared"
		case "against", "versus":
			return true
		}
	}
	return false
}

// thisDay is the day, week or month of the publication, or the weekday near
// it, so many years before.
func (r *resolver) thisDay(e *expression) resolution {
	if r.anchor == 0 {
		return resolution{value: unknownUnit(e.unit)}
	}
	day := r.anchor
	if e.weekday != 0 {
		on := *e
		on.kind, on.n = kindCalendar, 0
		day = r.weekdayOf(&on).first
	}
	year, month, d := day.Date()
	p := datePeriod(year+e.n, int(month), d)
	if !p.ok() { // 29 February
		p = datePeriod(year+e.n, int(month), d-1)
	}
	return resolution{period: around(p.first, e.unit, 0), basis: model.BasisPublication}
}

// latest is the quarter that business news speaks of: the one named last, else
// the last one completed.
func (r *resolver) latest(e *expression) resolution {
	if p := r.quarterEnded(e); p.ok() {
		return resolution{period: p, basis: model.BasisNarrative}
	}
	if r.anchor == 0 {
		return resolution{value: unknownUnit(lexicon.UnitQuarter)}
	}
	return resolution{period: around(r.anchor, lexicon.UnitQuarter, -1), basis: model.BasisPublication}
}

// quarterEnded is the quarter whose last day is named behind it: "the quarter
// ended July 31" is, of the year's four, the one that most of it lies in.
func (r *resolver) quarterEnded(e *expression) period {
	n := r.next
	if n == nil || n.from != e.to+1 || n.kind != kindCalendar || n.unit != lexicon.UnitDay || !r.is(e.to, "ended", "ending", "to") {
		return period{}
	}
	const half = 45
	if res := r.calendar(n); res.ok() {
		return around(res.last-half, lexicon.UnitQuarter, 0)
	}
	return period{}
}

// unknownUnit is the value of a unit nothing is known about.
func unknownUnit(unit int) string {
	switch unit {
	case lexicon.UnitDay:
		return "XXXX-XX-XX"
	case lexicon.UnitWeek, lexicon.UnitFortnight:
		return "XXXX-WXX"
	case lexicon.UnitWeekend:
		return "XXXX-WXX-WE"
	case lexicon.UnitMonth:
		return "XXXX-XX"
	case lexicon.UnitQuarter:
		return "XXXX-QX"
	case lexicon.UnitHalf:
		return "XXXX-HX"
	}
	return "XXXX"
}

// withoutYear is the value of a calendar expression whose year is unknown.
func withoutYear(e *expression) string {
	switch e.unit {
	case lexicon.UnitMonth:
		return "XXXX-" + twoDigits(e.part)
	case lexicon.UnitQuarter:
		return "XXXX-Q" + string(rune('0'+e.part))
	case lexicon.UnitHalf:
		return "XXXX-H" + string(rune('0'+e.part))
	case unitSeason:
		return "XXXX-" + seasonCodes[e.part]
	case lexicon.UnitDay:
		if e.holiday != 0 {
			if rule := &holidayRules[e.holiday-1]; rule.month != 0 && rule.nth == 0 {
				return "XXXX-" + twoDigits(rule.month) + "-" + twoDigits(rule.day)
			}
			return unknownUnit(e.unit)
		}
		if e.nth != 0 {
			return "XXXX-" + twoDigits(e.month) + "-XX"
		}
		if e.day != 0 && e.month == 0 {
			return "XXXX-XX-" + twoDigits(e.day)
		}
		if e.day != 0 {
			return "XXXX-" + twoDigits(e.month) + "-" + twoDigits(e.day)
		}
		if e.weekday != 0 {
			return everyWeekday(e.weekday)
		}
	}
	return unknownUnit(e.unit)
}

// dateOf writes the result as the story keeps it.
func (r *resolver) dateOf(e *expression, res resolution) model.Date {
	d := model.Date{Span: r.span(e), Type: e.typ, Value: res.value, Basis: res.basis, Modifier: e.modifier}
	if d.Value == "" {
		d.Value = res.period.value
	}
	if res.ok() {
		d.First, d.Last = res.first, res.last
	} else {
		d.Basis = ""
	}
	if e.kind == kindValue && !strings.HasSuffix(d.Value, "_REF") {
		d.Basis = model.BasisExplicit
	}
	return d
}
