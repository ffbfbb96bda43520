package timeline

import (
	"math"
	"sort"
	"strconv"
	"strings"

	"dateline/model"
	"dateline/tui/internal/theme"
)

// strip is the density of dates over the dossier: how many entries begin in the
// days of each column.
//
// A few dates far from all others, as when a report on a quarrel tells of a war
// a century ago, would leave all the others in one column. So the strip spans
// the bulk of the entries, and what lies outside stands in one column more at
// the end, with a sign in place of a bar: "«", "»".
type strip struct {
	first, last   model.Day
	before, after int   // entries outside
	counts        []int // with a column for each of them that is not 0
	most          int   // of the columns inside
}

// newStrip counts the entries, which are sorted by first day, into width
// columns; the last one inside ends with the last day of the bulk.
func newStrip(entries []model.Entry, width int) *strip {
	s := &strip{counts: make([]int, max(width, 0))}
	if len(entries) == 0 || width <= 0 {
		return s
	}
	s.first, s.last = bulk(entries, width)
	s.before, s.after = before(entries, s.first), len(entries)-before(entries, s.last+1)
	for c := range s.counts {
		switch from, to := s.days(c); {
		case s.outside(c) < 0:
			s.counts[c] = s.before
		case s.outside(c) > 0:
			s.counts[c] = s.after
		default:
			s.counts[c] = before(entries, to) - before(entries, from)
			s.most = max(s.most, s.counts[c])
		}
	}
	return s
}

const (
	// Fewer entries have no bulk, nor has a strip of fewer columns.
	fewEntries, fewColumns = 8, 8
	// At most a twentieth of the entries may lie outside at each end, and only
	// if that at least halves the span.
	outsiders = 20
)

// bulk returns the first and the last day of the span where most entries are:
// the middle nine tenths of them, and on both sides as much again, which keeps
// in what thins out gradually. It ends with days that have entries.
func bulk(entries []model.Entry, width int) (first, last model.Day) {
	n := len(entries)
	first, last = entries[0].First, entries[n-1].First
	if n < fewEntries || width < fewColumns {
		return first, last
	}
	cut := max(1, n/outsiders)
	low, high := entries[cut].First, entries[n-1-cut].First
	reach := high - low + model.Day(width)
	low = entries[before(entries, low-reach)].First
	high = entries[before(entries, high+reach+1)-1].First
	if high-low > (last-first)/2 {
		return first, last
	}
	return low, high
}

// before returns how many entries begin before a day.
func before(entries []model.Entry, day model.Day) int {
	return sort.Search(len(entries), func(i int) bool { return entries[i].First >= day })
}

// outside is negative for the column of what lies before the span, positive for
// that of what lies after it, and 0 for the others.
func (s *strip) outside(column int) int {
	switch {
	case s.before > 0 && column == 0:
		return -1
	case s.after > 0 && column == len(s.counts)-1:
		return +1
	}
	return 0
}

// inside returns the columns of the span, half-open.
func (s *strip) inside() (from, to int) {
	to = len(s.counts)
	if s.before > 0 {
		from++
	}
	if s.after > 0 {
		to--
	}
	return from, to
}

// days returns the half-open range of days that a column stands for. Where
// there are more columns than days, several stand for the same day.
func (s *strip) days(column int) (from, to model.Day) {
	switch {
	case s.outside(column) < 0:
		return 0, s.first
	case s.outside(column) > 0:
		return s.last + 1, math.MaxInt32
	}
	first, end := s.inside()
	days, width := int64(s.last-s.first)+1, int64(end-first)
	from = s.first + model.Day(int64(column-first)*days/width)
	to = s.first + model.Day(int64(column-first+1)*days/width)
	return from, max(to, from+1)
}

// column returns the first column of a day.
func (s *strip) column(day model.Day) int {
	from, to := s.inside()
	switch {
	case day < s.first && s.before > 0:
		return 0
	case day > s.last && s.after > 0:
		return to
	}
	day = max(s.first, min(day, s.last))
	return from + sort.Search(to-from-1, func(c int) bool {
		_, end := s.days(from + c)
		return end > day
	})
}

// level returns the height of a column among the given number of signs, the
// first of which means none: any entry at all shows.
func (s *strip) level(column, signs int) int {
	n := s.counts[column]
	if n == 0 || signs < 2 {
		return 0
	}
	return 1 + (n*(signs-1)-1)/s.most
}

// strips returns the strip for the width, counted once.
func (p *Pane) strips() *strip {
	if p.strip == nil {
		p.strip = newStrip(p.entries, p.w)
	}
	return p.strip
}

// stripDay returns the day to go to for a click on a column: the first dated
// day in it, else the nearest one.
func (p *Pane) stripDay(column int) model.Day {
	s := p.strips()
	if column < 0 || column >= len(s.counts) || len(p.entries) == 0 {
		return 0
	}
	from, to := s.days(column)
	if i := before(p.entries, from); i < len(p.entries) && p.entries[i].First < to {
		if s.outside(column) < 0 {
			i = s.before - 1 // the nearest of those before
		}
		return p.entries[i].First
	}
	return p.dossier.NearestDay(from + (to-from)/2)
}

// bar returns the sign of a column of the strip.
func (p *Pane) bar(s *strip, column int) string {
	switch {
	case s.outside(column) < 0:
		return p.look.Before
	case s.outside(column) > 0:
		return p.look.After
	}
	return p.look.Spark[s.level(column, len(p.look.Spark))]
}

// drawStrip draws a rule with a sign over the column of the cursor, the
// sparkline, and the first and last day of its span below its ends.
func (p *Pane) drawStrip() []string {
	s := p.strips()
	at := s.column(p.entries[p.cursor].First)
	sign := "▼"
	if p.look.ASCII {
		sign = "v"
	}
	var before, after strings.Builder
	for c := range s.counts {
		bar := p.bar(s, c)
		switch {
		case c < at:
			before.WriteString(bar)
		case c > at:
			after.WriteString(bar)
		}
	}
	rule := p.look.Line(p.w, "").Add(p.look.Border, strings.Repeat(p.look.Horizontal, at))
	rule.Add(p.look.Prompt, sign).Add(p.look.Border, strings.Repeat(p.look.Horizontal, p.w-at-1))
	bars := p.look.Line(p.w, "").Add(p.look.Theme.Bar, before.String())
	bars.Add(p.look.MatchText, p.bar(s, at))
	bars.Add(p.look.Theme.Bar, after.String())

	first, last := p.ends(s)
	labels := p.look.Line(p.w, "").Add(p.look.Faint, first)
	if n := p.look.Width(last); s.last > s.first && labels.Room() > n {
		labels.Fill(n).Add(p.look.Faint, last)
	}
	return []string{rule.String(), bars.String(), labels.String()}
}

// ends returns what stands below the ends of the strip: the first and the last
// day, and where there is room how many entries lie before and after them.
func (p *Pane) ends(s *strip) (first, last string) {
	first, last = theme.DayWord(s.first), theme.DayWord(s.last)
	if s.before > 0 {
		first = p.look.Before + first
	}
	if s.after > 0 {
		last += p.look.After
	}
	before, after := "", ""
	if s.before > 0 {
		before = strconv.Itoa(s.before) + " "
	}
	if s.after > 0 {
		after = " " + strconv.Itoa(s.after)
	}
	if p.look.Width(before+first)+p.look.Width(last+after)+2 <= p.w {
		return before + first, last + after
	}
	return first, last
}
