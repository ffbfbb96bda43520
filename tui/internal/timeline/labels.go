package timeline

import (
	"strconv"
	"strings"

	"dateline/model"
	"dateline/tui/internal/theme"
)

// coarse reports whether an entry covers more than one day.
func coarse(e model.Entry) bool { return e.Last > e.First }

// dayLabel returns a day as the left column shows it: "21 Fri", or only the
// number where the column is narrow.
func dayLabel(d model.Day, narrow bool) string {
	_, _, day := d.Date()
	s := strconv.Itoa(day)
	if day < 10 {
		s = " " + s
	}
	if narrow {
		return s
	}
	return s + " " + d.Weekday().String()[:3]
}

// coarseLabel returns a span of days and what it is: "17–23 Jan · week",
// "Jan 2022 · month", "Oct–Dec 2021 · quarter". The value is the TIMEX3 value
// of the date, which tells a weekend from any two days; dash joins the ends of
// a range.
func coarseLabel(e model.Entry, value, dash, bullet string) string {
	noun := periodNoun(e, value)
	return rangeLabel(e.First, e.Last, dash) + " " + bullet + " " + noun
}

// rangeLabel writes two days as briefly as it can: whole years and months by
// their names, and what both have in common only once. The year is left out
// where the headings above tell it.
func rangeLabel(first, last model.Day, dash string) string {
	y1, m1, d1 := first.Date()
	y2, m2, d2 := last.Date()
	year1, year2 := strconv.Itoa(y1), strconv.Itoa(y2)
	month1, month2 := m1.String()[:3], m2.String()[:3]
	_, _, after := (last + 1).Date()
	switch whole := d1 == 1 && after == 1; {
	case whole && m1 == 1 && m2 == 12 && y1 == y2:
		return year1
	case whole && m1 == 1 && m2 == 12:
		return year1 + dash + year2
	case whole && y1 == y2 && m1 == m2:
		return month1 + " " + year1
	case whole && y1 == y2:
		return month1 + dash + month2 + " " + year1
	case whole:
		return month1 + " " + year1 + dash + month2 + " " + year2
	case y1 == y2 && m1 == m2:
		return strconv.Itoa(d1) + dash + strconv.Itoa(d2) + " " + month1
	case y1 == y2:
		return strconv.Itoa(d1) + " " + month1 + dash + strconv.Itoa(d2) + " " + month2
	default:
		return theme.DayWord(first) + dash + theme.DayWord(last)
	}
}

// periodNoun names the kind of a coarse date, by its value where that tells,
// else by its length.
func periodNoun(e model.Entry, value string) string {
	year, rest, dashed := strings.Cut(value, "-")
	if noun := map[int]string{2: "century", 3: "decade", 4: "year"}[len(year)]; !dashed && noun != "" && digits(year) {
		return noun
	}
	switch {
	case strings.HasSuffix(rest, "-WE"):
		return "weekend"
	case rest == "SP", rest == "SU", rest == "FA", rest == "WI":
		return "season"
	case strings.HasPrefix(rest, "W"):
		return "week"
	case strings.HasPrefix(rest, "Q"):
		return "quarter"
	case strings.HasPrefix(rest, "H"):
		return "half-year"
	case len(rest) == 2 && digits(rest):
		return "month"
	}
	if days := int(e.Last-e.First) + 1; days != 7 {
		return strconv.Itoa(days) + " days"
	}
	return "week"
}

func digits(s string) bool { return strings.Trim(s, "0123456789") == "" }
