// Package when reads the days a reader types: "jan 12", "2022-01", "last week",
// "+3d".
//
// A query is read without regard to case, blanks, commas and the words "the",
// "of" and "on". It may be
//
//	2022, 2022-01, 2022-01-12, 2022/1/12   a year, a month, a day
//	12.1., 12.1.2022                       day before month, with dots
//	1/12, 1/12/2022                        month before day, with slashes; 13/1
//	                                       can only be the 13th of January
//	jan, jan 2022, jan 12, 12 january      month names, three letters or more
//	monday, last monday, next monday       the nearest, the one before, after
//	spring 2021, q4 2021, h1 2021, 1990s   seasons, quarters, halves, decades
//	2022-w04, w4                           ISO weeks
//	today, yesterday, tomorrow             today is the reference day
//	last, this, next + day, week, weekend, month, quarter, year
//	-3d, +2w, +1m, -1y, 3 weeks ago        one day, counted in units
//	jan 10 to jan 12, 2021..2022           from the first to the last
//
// What lacks its year or week gets the one nearest to the reference day.
package when

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"dateline/model"
)

// ErrEmpty is returned for a query without a word in it.
var ErrEmpty = errors.New("type a day: jan 12, 2022-01, last week, -3d")

// errNoReference is returned where a query counts from a day and there is none.
var errNoReference = errors.New("nothing to count from: give the year too")

// maxQuery is the length of the longest query worth reading, in bytes.
const maxQuery = 200

// Parse reads a query and returns the first and last day it names; for a
// single day they are equal. Ref is the reader's current day, from which
// relative queries count and to which missing years are nearest; 0 means there
// is none. The error says what is wrong in words fit for the screen.
func Parse(query string, ref model.Day) (first, last model.Day, err error) {
	if len(query) > maxQuery {
		return 0, 0, fmt.Errorf("too long for a day: %d bytes", len(query))
	}
	if from, to, ok := strings.Cut(query, ".."); ok {
		return parseRange(from, to, ref)
	}
	if from, to, ok := strings.Cut(strings.ToLower(query), " to "); ok {
		return parseRange(from, to, ref)
	}
	words := split(query)
	if len(words) == 0 {
		return 0, 0, ErrEmpty
	}
	p := parser{words: words, ref: ref}
	s, err := p.parse()
	if err != nil {
		return 0, 0, err
	}
	if s.first < 1 || s.last < s.first {
		return 0, 0, fmt.Errorf("no such day: %s", strings.TrimSpace(query))
	}
	return s.first, s.last, nil
}

// parseRange reads both ends; the second is nearest to the first.
func parseRange(from, to string, ref model.Day) (first, last model.Day, err error) {
	first, end, err := parseEnd(from, ref)
	if err != nil {
		return 0, 0, err
	}
	_, last, err = parseEnd(to, end)
	if err != nil {
		return 0, 0, err
	}
	if last < first {
		return 0, 0, fmt.Errorf("%s comes before %s", last, first)
	}
	return first, last, nil
}

// parseEnd reads one end of a range, which is no range itself.
func parseEnd(query string, ref model.Day) (first, last model.Day, err error) {
	if strings.Contains(query, "..") || strings.Contains(query, " to ") {
		return 0, 0, errors.New("a range has two ends")
	}
	return Parse(query, ref)
}

// stretch is a run of days.
type stretch struct{ first, last model.Day }

func oneDay(d model.Day) stretch { return stretch{d, d} }

// months is the stretch of n months from the given one.
func months(year, month, n int) stretch {
	return stretch{model.NewDay(year, time.Month(month), 1), model.NewDay(year, time.Month(month+n), 1) - 1}
}

// civil is a day of a civil date, or nothing where there is no such day.
func civil(year, month, day int) stretch {
	d := model.NewDay(year, time.Month(month), day)
	if y, m, n := d.Date(); y != year || int(m) != month || n != day {
		return stretch{}
	}
	return oneDay(d)
}

// week is the ISO week, Monday to Sunday, that holds the day.
func week(d model.Day) stretch {
	monday := d - model.Day((int(d.Weekday())+6)%7)
	return stretch{monday, monday + 6}
}

// isoWeek is week n of a year.
func isoWeek(year, n int) stretch {
	w := week(model.NewDay(year, time.January, 4) + model.Day(7*(n-1)))
	if y, got := w.first.Time().ISOWeek(); n < 1 || y != year || got != n {
		return stretch{}
	}
	return w
}

// distance is the number of days between a day and a stretch.
func (s stretch) distance(d model.Day) model.Day {
	switch {
	case s.last < d:
		return d - s.last
	case s.first > d:
		return s.first - d
	}
	return 0
}

// nearest tries the years around the reference day and takes the stretch
// closest to it, the earlier one among equals. A day that is not in every year
// is looked for as far as there can be one.
func nearest(ref model.Day, in func(year int) stretch) (stretch, error) {
	if ref == 0 {
		return stretch{}, errNoReference
	}
	year, _, _ := ref.Date()
	var best stretch
	for y := max(year-8, 1); y <= year+8; y++ {
		s := in(y)
		if s.first < 1 {
			continue
		}
		if best.first < 1 || s.distance(ref) < best.distance(ref) {
			best = s
		}
	}
	return best, nil
}
