// Package timex finds time expressions and resolves them to TIMEX3 values.
//
// It works in three steps. The lexer cuts the text into words, numbers and
// marks and looks the words up in the closed vocabulary of time. The matcher
// tries its rules wherever an expression can begin and keeps the longest
// reading: what the words say by themselves, without the rest of the text. The
// resolver then goes through these readings in text order and finds the days
// they mean: some say it themselves (12 January 2022), some count from the
// publication day (yesterday, last week), some lack a part that tense or
// nearness supplies (Friday, March 3), some count from a date named before
// (the next day).
//
// Values follow TIMEX3. What cannot be known stays unknown: without a
// publication day 12 January is XXXX-01-12, never a day of this year. Years
// before Christ have a value (BC0490) and no days.
//
// The rules are those of general English, but for two groups that serve one
// kind of text and are kept because its readers gain by them. Business reports
// say "the quarter" for the last one completed, "a year earlier" for the same
// quarter of the year before and "the 2021 period" for that quarter's of
// another year; outside them these phrases hardly occur. Histories and
// biographies let a date without its year count from the one told before; the
// text itself tells which it is (narrative).
package timex

import (
	"sync"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/lexicon"
)

// tables are read-only and shared by all documents.
type tables struct {
	words  map[string]*lexicon.TimeWord
	verbs  *lexicon.Verbs
	rules  []start
	at     map[*lexicon.TimeWord]ruleSet
	number ruleSet // the rules for numbers
}

var loadTables = sync.OnceValue(func() *tables {
	t := &tables{words: lexicon.NewTimeWords(), verbs: lexicon.NewVerbs(), rules: rules()}
	t.at, t.number = rulesAt(t.rules, t.words)
	return t
})

// Annotate fills the story's Dates, and its Published day where it was unknown
// and the text tells it. Today bounds that inference: nothing is published
// after it; 0 means no bound.
func Annotate(d *doc.Document, today model.Day) {
	t := loadTables()
	story := d.Story
	m := &matcher{doc: d, tables: t, text: story.Text, tokens: lex(story.Text, story.Paragraphs, t.words)}
	m.habit()
	found := m.find()
	if day, by := m.publication(found, today, t.verbs); day != 0 && outranks(by, story) {
		story.Published, story.PublishedBy, story.PublishedSure = day, by, 0
	}
	r := &resolver{matcher: m, verbs: t.verbs, anchor: story.Published}
	r.narrative = m.narrative(found, r.anchor)
	r.years = namedYears(found)
	story.Dates = r.dates(found)
}

// dates resolves the expressions in text order.
func (r *resolver) dates(found []expression) []model.Date {
	dates := make([]model.Date, 0, len(found))
	token := 0
	for i := range found {
		e := &found[i]
		for ; token < e.from; token++ {
			if r.tokens[token].kind == tokenBreak {
				r.paragraph++
				r.paragraphStart = token + 1
			}
		}
		r.next = nil
		if i+1 < len(found) {
			r.next = &found[i+1]
		}
		res := r.resolve(e)
		if d := r.dateOf(e, res); d.Value != "" {
			dates = append(dates, d)
		}
		r.before, r.beforeMeans, r.beforeBasis = e, res.period, res.basis
	}
	return dates
}

// namedYears collects the years of the days named in full.
func namedYears(found []expression) map[int]int {
	years := make(map[int]int)
	for i := range found {
		e := &found[i]
		if e.kind != kindCalendar || e.day == 0 || e.year == 0 {
			continue
		}
		key := e.month*32 + e.day
		if other, ok := years[key]; ok && other != e.year {
			years[key] = -1
			continue
		}
		years[key] = e.year
	}
	return years
}
