package timex

import (
	"strings"

	"dateline/model"
	"dateline/model/internal/lexicon"
)

// leadParagraphs is how far into a text its own date is looked for.
const leadParagraphs = 3

// leadTokens bounds the same in a text that is one long paragraph.
const leadTokens = 200

// publication finds the publication day in the text: a full date printed as
// its dateline, or a weekday with a month and day in the lead, which fix the
// year. Nothing is published after today, where today is known.
func (m *matcher) publication(found []expression, today model.Day, verbs *lexicon.Verbs) (model.Day, model.PublishedBy) {
	for i := range found {
		e := &found[i]
		if e.from > leadTokens {
			break
		}
		if e.kind != kindCalendar || e.unit != lexicon.UnitDay || e.year == 0 || !m.dateline(e) {
			continue
		}
		if p := inYear(e, e.year); p.ok() && (today == 0 || p.first <= today) {
			return p.first, model.PublishedDateline
		}
	}
	for i := range found {
		e := &found[i]
		if e.from > leadTokens || m.paragraphOf(e.from) >= leadParagraphs {
			break
		}
		if e.kind == kindCalendar && e.weekday != 0 && e.day != 0 && e.month != 0 && e.year == 0 && !e.hasYearShift {
			// What the clause looks ahead to is not the day of publication.
			if m.tenseAt(e, verbs).ahead() {
				continue
			}
			if day := lastOnWeekday(e, today); day != 0 {
				return day, model.PublishedWeekday
			}
		}
	}
	return 0, ""
}

// outranks reports whether a day found in the text stands over the one the
// story came with. A printed dateline does: the day given by metadata was wrong
// in 3 of 24 articles that print theirs, once by years, and a flag speaks for
// input that has no date of its own. A day that several signals of a web page
// agree on is right more often, in 94 of 100 pages and more: it stays.
func outranks(by model.PublishedBy, s *model.Story) bool {
	return s.Published == 0 || by == model.PublishedDateline && s.PublishedSure < agreed
}

// agreed is how sure, in percent, a day is that two signals of a page agree on.
const agreed = 94

// dateline reports whether the date stands where articles print their own: at
// the head of a line, after nothing but a place or a word such as "Published",
// and followed by a dash, an agency in brackets, a clock time, or the end of
// the line. The years of a life, "(3 May 1950 - 4 June 2011)", and the day
// somebody was born are none.
func (m *matcher) dateline(e *expression) bool {
	i, announced := m.lineHead(e.from)
	if i < 0 || m.opensRange(e) {
		return false
	}
	if !announced && !m.placeBefore(i, e.from) {
		return false
	}
	if e.weekday != 0 && i == e.from && m.at(e.to).capital {
		return true // the printed date runs into the text
	}
	return announced || m.closesDateline(e.to, m.bracketed(i, e.from))
}

// lineHead is the first token of the line that a date stands in, at most
// twelve tokens before it, and whether the line begins with a word that
// announces the day of publication; -1 where running text stands before.
func (m *matcher) lineHead(from int) (head int, announced bool) {
	head = from
	for head > 0 && from-head < 12 && m.tokens[head-1].kind != tokenBreak && !m.opensLine(head) {
		head--
	}
	if head > 0 && m.tokens[head-1].kind != tokenBreak && !m.opensLine(head) {
		return -1, false
	}
	for k := head; k < from && k < head+3; k++ {
		switch m.raw(k) {
		case "Published", "Updated", "Posted", "Modified", "modified", "PUBLISHED", "UPDATED", "POSTED", "published", "updated":
			return head, true
		case "Date", "DATE", "Dated":
			return head, m.mark(k+1, ':')
		}
	}
	return head, false
}

// opensLine reports whether a line break stands before token i.
func (m *matcher) opensLine(i int) bool {
	return i > 0 && strings.IndexByte(m.text[m.tokens[i-1].end:m.at(i).start], '\n') >= 0
}

// placeBefore reports whether what stands before a dateline's date is nothing
// but a place, set off by a mark or in capitals: GENEVA, Geneva (Agency) -.
func (m *matcher) placeBefore(head, from int) bool {
	for k := head; k < from; k++ {
		t := &m.tokens[k]
		if t.kind == tokenNumber || t.kind == tokenWord && !t.capital && !m.is(k, "on") || t.kind == tokenMark && t.mark != ',' && t.mark != '.' && t.mark != '(' && t.mark != ')' && t.mark != '/' && t.mark != '-' {
			return false
		}
	}
	if head == from {
		return true
	}
	last := m.at(from - 1)
	return last.kind == tokenMark || m.is(from-1, "on") || strings.ToUpper(m.raw(from-1)) == m.raw(from-1)
}

// bracketed reports whether an open bracket stands before the date.
func (m *matcher) bracketed(head, from int) bool {
	for k := from - 1; k >= head; k-- {
		if m.mark(k, '(') || m.mark(k, ')') {
			return m.mark(k, '(')
		}
	}
	return false
}

// opensRange reports whether another date follows behind a dash.
func (m *matcher) opensRange(e *expression) bool {
	if !m.mark(e.to, '-') {
		return false
	}
	for k := e.to + 1; k <= e.to+2; k++ {
		if m.at(k).kind == tokenNumber || m.has(k, lexicon.TimeMonth) {
			return true
		}
	}
	return m.raw(e.to+1) == "present"
}

// closesDateline reports whether what follows a date lets it be a dateline's.
func (m *matcher) closesDateline(i int, bracketed bool) bool {
	if bracketed {
		if !m.mark(i, ')') {
			return false
		}
		i++
	}
	if clock, next := m.clock(m.skip(m.skipMark(i, ','), "at")); clock != "" {
		i = next
	}
	after := m.at(i)
	if after.kind == tokenBreak || m.opensLine(i) {
		return true
	}
	return after.kind == tokenMark && (after.mark == '-' || after.mark == '(' || after.mark == ':' || after.mark == '|') ||
		after.mark == '.' && (m.at(i+1).kind == tokenBreak || m.opensLine(i+1))
}

// paragraphOf counts the paragraphs before a token.
func (m *matcher) paragraphOf(token int) int {
	n := 0
	for i := range token {
		if m.tokens[i].kind == tokenBreak {
			n++
		}
	}
	return n
}

// lastOnWeekday is the last day up to today that is the expression's day of the
// month and falls on its weekday; 0 when there is no bound to count back from.
func lastOnWeekday(e *expression, today model.Day) model.Day {
	if today == 0 {
		return 0
	}
	year, _, _ := today.Date()
	for y := year; y > year-28 && y > minYear; y-- {
		if p := inYear(e, y); p.ok() && p.first <= today && isoWeekday(p.first) == e.weekday {
			return p.first
		}
	}
	return 0
}
