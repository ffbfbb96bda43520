package timex

import "dateline/model/internal/lexicon"

// falseFriend reports whether a candidate is no expression of time after all:
// names (April Jones, Friday Harbor), verbs, scores, versions, money.
func (m *matcher) falseFriend(e *expression) bool {
	i := e.from
	before := m.at(i - 1)
	first := m.at(i)
	if first.kind == tokenNumber && before.kind == tokenMark && !first.spaced {
		switch before.mark {
		case '/': // the night of 5/6 June
			return e.month == 0 || e.day == 0 || m.at(i-2).kind != tokenNumber || m.at(i-2).number+1 != first.number
		case '$', '#', '.', ':', '=', '_', '@', '&', '+':
			return true
		case '-':
			if e.kind == kindValue && m.at(i-2).kind == tokenNumber {
				return true
			}
		}
		if before.mark == 0 && m.raw(i-1) != "…" { // £, €, №
			return true
		}
	}
	if first.kind == tokenNumber && before.kind == tokenWord && !first.spaced {
		return true
	}
	if e.kind == kindCalendar && e.unit == lexicon.UnitMonth && e.year == 0 && !e.hasYearShift && e.shift == shiftNone {
		return m.personalMonth(e) || m.namesEvent(e)
	}
	return false
}

// namesEvent reports whether a month is part of the name of something that
// happened: the October Revolution, the March War.
func (m *matcher) namesEvent(e *expression) bool {
	if !m.is(e.from-1, "the") || !m.at(e.to).capital {
		return false
	}
	switch m.raw(e.to) {
	case "War", "Revolution", "Uprising", "Rising", "Rebellion", "Revolt", "Offensive", "Crisis", "Massacre", "Coup", "Days", "Campaign", "Movement",
		"Agreement", "Accord", "Accords", "Treaty", "Laws", "Constitution", "Manifesto", "Theses", "Putsch", "Insurrection":
		return true
	}
	return false
}

// personalMonth tells the months from April, May, June and August the names
// and from May and March the verbs.
func (m *matcher) personalMonth(e *expression) bool {
	i := e.from
	if !m.is(i, "april", "may", "june", "august", "march", "jan") || e.length() > 2 {
		return false
	}
	if m.is(i, "march") && m.is(i-1, "the", "a") && m.is(e.to, "for", "on", "to", "from", "through") {
		return true // the March for Peace
	}
	if m.is(i-1, "in", "by", "since", "until", "till", "of", "from", "through", "to", "and", "or", "during", "before", "after", "late", "early", "mid", "last", "next", "this", "between", "for", "on", "each", "every", "the", "a", "an") || m.mark(i-1, '-') || m.mark(i-1, ',') || m.mark(i-1, '(') {
		return m.at(e.to).kind == tokenWord && m.at(e.to).capital && m.at(e.to).word == nil && m.is(i-1, "and", "or", "to", "of", "for", "from", "by") && !m.mark(i-1, '-')
	}
	return true
}
