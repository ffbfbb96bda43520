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

// drawStrip draws the sparkline and, below it, the first and last day and a
// sign at the column of the cursor.
func (p *Pane) drawStrip() []string {
	s := p.strips()
	at := s.column(p.entries[p.cursor].First)
	var before, after strings.Builder
	for c := range s.counts {
		sign := p.look.Spark[s.level(c, len(p.look.Spark))]
		switch {
		case c < at:
			before.WriteString(sign)
		case c > at:
			after.WriteString(sign)
		}
	}
	line := p.look.Line(p.w, "").Add(p.look.Bar, before.String())
	line.Add(p.look.MatchText, p.look.Spark[s.level(at, len(p.look.Spark))])
	line.Add(p.look.Bar, after.String())
	return []string{line.String(), p.stripLabels(s, at)}
}

// stripLabels writes the ends of the span beside the sign of the cursor, each
// where there is room for it.
func (p *Pane) stripLabels(s *strip, at int) string {
	sign := "▲"
	if p.look.ASCII {
		sign = "^"
	}
	row := make([]rune, p.w)
	for i := range row {
		row[i] = ' '
	}
	first, last := []rune(theme.DayWord(s.first)), []rune(theme.DayWord(s.last))
	left := 0
	if at <= len(first) {
		left = at + 2
	}
	right := p.w - len(last)
	if at >= right-1 {
		right = at - 1 - len(last)
	}
	if left+len(first) <= p.w {
		copy(row[left:], first)
	} else {
		left, first = 0, nil
	}
	if right > left+len(first) && s.last > s.first {
		copy(row[right:], last)
	}
	l := p.look.Line(p.w, "")
	l.Add(p.look.Faint, string(row[:at])).Add(p.look.Prompt, sign)
	return l.Add(p.look.Faint, string(row[at+1:])).String()
}
