package timeline

import (
	"sort"
	"strings"

	"dateline/model"
	"dateline/tui/internal/theme"
)

// strip is the density of dates over the whole span of the dossier: how many
// entries begin in the days of each column.
type strip struct {
	first, last model.Day
	counts      []int
	most        int
}

// newStrip counts the entries, which are sorted by first day, into width
// columns; the last column ends with the last day.
func newStrip(entries []model.Entry, width int) *strip {
	s := &strip{counts: make([]int, max(width, 0))}
	if len(entries) == 0 || width <= 0 {
		return s
	}
	s.first, s.last = entries[0].First, entries[len(entries)-1].First
	for c := range s.counts {
		from, to := s.days(c)
		s.counts[c] = before(entries, to) - before(entries, from)
		s.most = max(s.most, s.counts[c])
	}
	return s
}

// before returns how many entries begin before a day.
func before(entries []model.Entry, day model.Day) int {
	return sort.Search(len(entries), func(i int) bool { return entries[i].First >= day })
}

// days returns the half-open range of days that a column stands for. Where
// there are more columns than days, several stand for the same day.
func (s *strip) days(column int) (from, to model.Day) {
	days, width := int64(s.last-s.first)+1, int64(len(s.counts))
	from = s.first + model.Day(int64(column)*days/width)
	to = s.first + model.Day(int64(column+1)*days/width)
	return from, max(to, from+1)
}

// column returns the first column of a day; days outside the span give the
// ends.
func (s *strip) column(day model.Day) int {
	day = max(s.first, min(day, s.last))
	return sort.Search(len(s.counts)-1, func(c int) bool {
		_, to := s.days(c)
		return to > day
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
		return p.entries[i].First
	}
	return p.dossier.NearestDay(from + (to-from)/2)
}

// drawStrip draws a rule with a sign over the column of the cursor, the
// sparkline, and the first and last day below its ends.
func (p *Pane) drawStrip() []string {
	s := p.strips()
	at := s.column(p.entries[p.cursor].First)
	sign := "▼"
	if p.look.ASCII {
		sign = "v"
	}
	var before, after strings.Builder
	for c := range s.counts {
		bar := p.look.Spark[s.level(c, len(p.look.Spark))]
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
	bars.Add(p.look.MatchText, p.look.Spark[s.level(at, len(p.look.Spark))])
	bars.Add(p.look.Theme.Bar, after.String())

	first, last := theme.DayWord(s.first), theme.DayWord(s.last)
	labels := p.look.Line(p.w, "").Add(p.look.Faint, first)
	if s.last > s.first && labels.Room() > len(last) {
		labels.Fill(len(last)).Add(p.look.Faint, last)
	}
	return []string{rule.String(), bars.String(), labels.String()}
}
