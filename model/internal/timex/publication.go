package timex

import (
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
func (m *matcher) publication(found []expression, today model.Day) (model.Day, model.PublishedBy) {
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
		if e.kind == kindCalendar && e.weekday != 0 && e.day != 0 && e.year == 0 && !e.hasYearShift {
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

// dateline reports whether the date stands where articles print their own:
// after nothing but a place at the head of a paragraph, and followed by a dash,
// an agency in brackets, or the end of the paragraph.
func (m *matcher) dateline(e *expression) bool {
	i := e.from - 1
	for ; i >= 0 && e.from-i < 12 && m.tokens[i].kind != tokenBreak; i-- {
		t := &m.tokens[i]
		if t.kind == tokenNumber || t.kind == tokenWord && !t.capital && !m.is(i, "on") || t.kind == tokenMark && t.mark != ',' && t.mark != '.' && t.mark != '(' && t.mark != '/' && t.mark != '-' && t.mark != ':' {
			return false
		}
	}
	if i >= 0 && m.tokens[i].kind != tokenBreak {
		return false
	}
	if e.weekday != 0 && i == e.from-1 && m.at(e.to).capital {
		return true // the printed date runs into the text
	}
	after := m.at(e.to)
	return after.kind == tokenBreak || after.kind == tokenMark && (after.mark == '-' || after.mark == '(' || after.mark == ')' || after.mark == ':') ||
		after.mark == '.' && m.at(e.to+1).kind == tokenBreak
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
