package timex

import (
	"fmt"
	"strings"

	"dateline/model"
	"dateline/model/internal/lexicon"
)

// anaphoric counts from the date spoken of last that is at least as fine as
// the unit, else from the publication day.
func (r *resolver) anaphoric(e *expression) resolution {
	if p := r.apposed(e); p.ok() {
		return resolution{period: p, basis: model.BasisNarrative}
	}
	if r.ancient != 0 {
		return resolution{value: ancientUnit(r.ancient, e)}
	}
	back := e.n < 0 && !r.narrative && r.anchor != 0 && r.is(e.to-1, "earlier", "before") && r.tenseAt(e, r.verbs) == tensePast
	from, within := r.referenceFrom(e.unit, back)
	if within == nil && e.n == 0 && e.clock == "" && r.is(e.from, "that") {
		return resolution{value: unknownUnit(e.unit)} // "on days when prices fall, trades made that day": none that we know
	}
	if within == nil && e.n > 0 && r.is(e.to-1, "later", "after") {
		// Later than what was told, however long ago, not than the article.
		switch within = r.lastMention(); {
		case within == nil:
			return resolution{value: unknownUnit(e.unit)}
		case coarser(within.unit, e.unit):
			return resolution{value: unknownWithin(within, e.unit)}
		}
		from = within.first
	}
	if last := r.lastMention(); last != nil && last != within && e.n != 0 && coarser(last.unit, e.unit) && e.from-last.to < sameBreath {
		return resolution{value: unknownWithin(last, e.unit)}
	}
	switch {
	case within != nil && from == 0:
		return resolution{value: unknownWithin(within, e.unit)}
	case from == 0:
		return resolution{value: unknownUnit(e.unit)}
	case e.kind == kindClock && within != nil && !r.narrative && (!r.current(within) || r.stamps(e)):
		from, within = r.anchor, nil
	}
	if from == 0 {
		return resolution{value: unknownUnit(e.unit)}
	}
	basis := model.BasisPublication
	if within != nil {
		basis = model.BasisNarrative
	}
	return resolution{period: around(from, e.unit, e.n), basis: basis}
}

// sameBreath is how many tokens may stand between a month or year and what
// counts from it in any text: "held in March 2018 and freed eleven days later".
const sameBreath = 10

// lastMention is the date spoken of last, or nil.
func (r *resolver) lastMention() *mention {
	if len(r.mentions) == 0 {
		return nil
	}
	return &r.mentions[len(r.mentions)-1]
}

// current reports whether a date can be the day of a bare clock time in news:
// it stands in the same paragraph or lies near the publication.
func (r *resolver) current(m *mention) bool {
	const month = 31
	return m.paragraph == r.paragraph || distance(r.anchor, m.period) <= month
}

// stamps reports whether a clock time says when the article was brought up to
// date: last updated at 14:05.
func (r *resolver) stamps(e *expression) bool {
	for k := e.from - 1; k >= e.from-3; k-- {
		switch strings.ToLower(r.raw(k)) {
		case "updated", "published", "posted", "modified":
			return true
		}
	}
	return false
}

// apposed is the period that the next expression names in full: "a year later,
// in August 1935" is 1935.
func (r *resolver) apposed(e *expression) period {
	n := r.next
	if n == nil || e.n == 0 || n.kind != kindCalendar || n.year < 1 || n.from > e.to+2 || !r.mark(e.to, ',') || n.from == e.to+2 && !r.is(e.to+1, "in", "on") {
		return period{}
	}
	p := inYear(n, n.year)
	if !p.ok() || coarser(p.unit, e.unit) {
		return period{}
	}
	return around(p.first, e.unit, 0)
}

// reference is the day to count a unit from, with the date it comes from: the
// latest date of at least that fineness in this paragraph or the one before,
// else the publication day and nil. In a history it may be 0 with the date
// that is too coarse to count from: two weeks after "in 1938" are some weeks of
// that year, whatever was dated more finely before.
func (r *resolver) reference(unit int) (model.Day, *mention) { return r.referenceFrom(unit, false) }

// referenceFrom is the reference, of what lies back not what is still to come.
func (r *resolver) referenceFrom(unit int, back bool) (model.Day, *mention) {
	var within *mention
	for i := len(r.mentions) - 1; i >= 0 && i >= len(r.mentions)-8; i-- {
		m := &r.mentions[i]
		if m.paragraph < r.paragraph-1 && !r.narrative && r.anchor != 0 {
			break
		}
		if back && m.first > r.anchor {
			continue // "a day earlier" of news is no day before what is planned
		}
		if !coarser(m.unit, unit) {
			if within != nil && (m.first < within.first || m.first > within.last) {
				return 0, within
			}
			return m.first, m
		}
		if within == nil && r.narrative {
			within = m
		}
	}
	if within != nil {
		return 0, within
	}
	return r.anchor, nil
}

// unknownWithin is the value of a unit that lies somewhere in a period: 1938-WXX,
// 1938-04-XX.
func unknownWithin(m *mention, unit int) string {
	year := fmt.Sprintf("%04d", m.year())
	switch {
	case coarser(m.unit, lexicon.UnitYear):
		return unknownUnit(unit)
	case unit == lexicon.UnitDay && m.unit == lexicon.UnitMonth:
		return m.value + "-XX"
	}
	return year + unknownUnit(unit)[len("XXXX"):]
}
