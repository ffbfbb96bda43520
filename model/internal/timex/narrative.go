package timex

import (
	"dateline/model"
	"dateline/model/internal/lexicon"
)

// chronicle is how many months and days with a year make a text a chronicle.
const chronicle = 8

// narrative reports whether the text tells of times far from its publication,
// as histories and biographies do.
//
// The dates that carry a year over two years off, and what counts from a date
// told before ("the next day"), must outweigh the dates near the publication
// and the words that count from it; and they must be dense, for an essay on
// the news looks back too. A bare year in the middle of a paragraph is
// background in any news, so it weighs half; last week weighs three times, for
// histories hardly have it. "Today" weighs nothing: histories say it of the
// present. Without a publication day every year is far.
//
// A text with many months and days that all carry their year is a chronicle
// even if it comes down to the present, for news leaves out the year.
func (m *matcher) narrative(found []expression, anchor model.Day) bool {
	t := m.weigh(found, anchor)
	if anchor == 0 {
		return t.far > 2*t.deictic
	}
	news := t.near + 3*t.deictic
	distant := t.far >= 3*heavy && t.far > news
	moves := t.far >= 2*heavy && t.told >= 3*heavy && t.far+t.told > news
	return (distant || moves) && t.dense(len(m.tokens)) || t.full >= chronicle*heavy && t.far > 0 && t.full > 3*t.deictic
}

// Weights of a date, in halves.
const light, heavy = 1, 2

// tidings are the weights of what tells history from news: dates far from the
// publication and near it, those with month and year near or far, those of
// them that are far, what counts from a date told before and what counts from
// the publication.
type tidings struct {
	far, near, full, fullFar, told, deictic int
}

// dense reports whether the far dates are so many for the length of the text
// that they are what it tells. Measured on 20 biographies and 1,180 articles of
// news and opinion: all biographies but one without any date, and 10 articles
// fewer than without it.
func (t *tidings) dense(tokens int) bool {
	const tokensADate = 105
	return (t.far+2*t.fullFar+t.told)*tokensADate >= tokens*heavy
}

// weigh adds up the evidence of the expressions.
func (m *matcher) weigh(found []expression, anchor model.Day) tidings {
	year := 0
	if anchor != 0 {
		year, _, _ = anchor.Date()
	}
	var t tidings
	token, start := 0, 0
	for i := range found {
		e := &found[i]
		for ; token < e.from; token++ {
			if m.tokens[token].kind == tokenBreak {
				start = token + 1
			}
		}
		switch {
		case e.kind == kindCalendar && e.year != 0 && !coarser(e.unit, lexicon.UnitYear):
			t.addDated(e, year, e.from-start <= leadReach)
		case m.is(e.from, "today"):
		case e.kind == kindAnaphoric:
			t.told += heavy
		case e.kind == kindCalendar && e.weekday != 0 && e.day == 0:
			if e.shift != shiftFollowing && e.shift != shiftPrevious && e.shift != shiftThat {
				t.deictic += heavy
			}
		case e.kind == kindDeictic || e.kind == kindLatest:
			t.deictic += heavy
		}
	}
	return t
}

// addDated adds a date with its year.
func (t *tidings) addDated(e *expression, year int, leads bool) {
	distant := e.year < year-2 || e.year > year+2
	finer := coarser(lexicon.UnitYear, e.unit)
	if finer {
		t.full += heavy
	}
	switch {
	case !distant:
		t.near += heavy
	case finer:
		t.fullFar += heavy
		t.far += heavy
	case leads:
		t.far += heavy
	default:
		t.far += light
	}
}
