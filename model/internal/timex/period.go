package timex

import (
	"fmt"
	"time"

	"dateline/model"
	"dateline/model/internal/lexicon"
)

// period is a stretch of the calendar: its TIMEX3 value, its first and last
// day, and the unit it is one of. The zero period is none.
type period struct {
	value       string
	first, last model.Day
	unit        int // one of the lexicon's units
}

func (p period) ok() bool { return p.first != 0 && p.last >= p.first }

// year is the year the period begins in.
func (p period) year() int {
	year, _, _ := p.first.Date()
	return year
}

// Years outside this range are not dates of news but numbers.
const (
	minYear = 1000
	maxYear = 2999
)

func dayPeriod(d model.Day) period {
	year, month, day := d.Date()
	v := [...]byte{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'}
	putDigits(v[:4], year)
	putDigits(v[5:7], int(month))
	putDigits(v[8:], day)
	return period{value: string(v[:]), first: d, last: d, unit: lexicon.UnitDay}
}

// putDigits writes the last digits of a number; days are formatted by the
// thousand.
func putDigits(to []byte, n int) {
	for i := len(to) - 1; i >= 0; i-- {
		to[i] = byte('0' + n%10)
		n /= 10
	}
}

// weekPeriod is the ISO week, Monday to Sunday, that holds the day.
func weekPeriod(d model.Day) period {
	monday := mondayOf(d)
	if monday < 1 {
		return period{}
	}
	year, week := d.Time().ISOWeek()
	return period{fmt.Sprintf("%04d-W%02d", year, week), monday, monday + 6, lexicon.UnitWeek}
}

// weekendPeriod is Saturday and Sunday of the ISO week that holds the day.
func weekendPeriod(d model.Day) period {
	week := weekPeriod(d)
	return period{week.value + "-WE", week.last - 1, week.last, lexicon.UnitWeekend}
}

// mondayOf is the Monday of the ISO week that holds the day.
func mondayOf(d model.Day) model.Day { return d - model.Day(isoWeekday(d)-1) }

// isoWeekday counts the days of the week from Monday, 1, to Sunday, 7.
func isoWeekday(d model.Day) int { return (int(d.Weekday())+6)%7 + 1 }

// months is the stretch of count months from the given one; months outside
// 1-12 are carried over.
func months(value string, year, month, count, unit int) period {
	first := model.NewDay(year, time.Month(month), 1)
	last := model.NewDay(year, time.Month(month+count), 1) - 1
	if first < 1 || year < 1 || year > 9990 {
		return period{}
	}
	return period{value, first, last, unit}
}

func monthPeriod(year, month int) period {
	year, month = carry(year, month, 12)
	return months(fmt.Sprintf("%04d-%02d", year, month), year, month, 1, lexicon.UnitMonth)
}

func quarterPeriod(year, quarter int) period {
	year, quarter = carry(year, quarter, 4)
	return months(fmt.Sprintf("%04d-Q%d", year, quarter), year, 3*quarter-2, 3, lexicon.UnitQuarter)
}

func halfPeriod(year, half int) period {
	year, half = carry(year, half, 2)
	return months(fmt.Sprintf("%04d-H%d", year, half), year, 6*half-5, 6, lexicon.UnitHalf)
}

// seasonCodes are the TIMEX3 codes of the seasons, spring first.
var seasonCodes = [...]string{"", "SP", "SU", "FA", "WI"}

// seasonPeriod is a meteorological season of the northern half of the world;
// the winter of a year begins in its December.
func seasonPeriod(year, season int) period {
	return months(fmt.Sprintf("%04d-%s", year, seasonCodes[season]), year, 3*season, 3, unitSeason)
}

// unitSeason stands beside the lexicon's units for what has no word of its own
// among them.
const unitSeason = 100

// coarser reports whether one unit is coarser than another; a season stands
// between a quarter and a half.
func coarser(unit, than int) bool {
	rank := func(u int) int {
		if u == unitSeason {
			return 2*lexicon.UnitQuarter + 1
		}
		return 2 * u
	}
	return rank(unit) > rank(than)
}

func yearPeriod(year int) period {
	return months(fmt.Sprintf("%04d", year), year, 1, 12, lexicon.UnitYear)
}

// decadePeriod takes the decade's number: 199 is the 1990s.
func decadePeriod(decade int) period {
	return months(fmt.Sprintf("%03d", decade), decade*10, 1, 120, lexicon.UnitDecade)
}

// centuryPeriod takes the hundreds of its years: 19 is the 20th century.
func centuryPeriod(century int) period {
	return months(fmt.Sprintf("%02d", century), century*100, 1, 1200, lexicon.UnitCentury)
}

// carry brings a 1-based part of a year into 1..size.
func carry(year, part, size int) (int, int) {
	part--
	year += part / size
	if part %= size; part < 0 {
		part += size
		year--
	}
	return year, part + 1
}

// datePeriod is a day of a civil date, or no period when there is no such day.
func datePeriod(year, month, day int) period {
	if month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || year < 1 || year > 9999 {
		return period{}
	}
	return dayPeriod(model.NewDay(year, time.Month(month), day))
}

func daysIn(year, month int) int {
	return int(model.NewDay(year, time.Month(month+1), 1) - model.NewDay(year, time.Month(month), 1))
}

// around is the period of a unit that holds the day, moved by n units.
func around(d model.Day, unit, n int) period {
	if d < 1 || n > 12000 || n < -12000 {
		return period{}
	}
	year, month, _ := d.Date()
	m := int(month)
	switch unit {
	case lexicon.UnitDay:
		return shifted(d, n, dayPeriod)
	case lexicon.UnitWeek:
		return shifted(d, 7*n, weekPeriod)
	case lexicon.UnitFortnight:
		return shifted(d, 14*n, weekPeriod)
	case lexicon.UnitWeekend:
		return shifted(d, 7*n, weekendPeriod)
	case lexicon.UnitMonth:
		return monthPeriod(year, m+n)
	case lexicon.UnitQuarter:
		return quarterPeriod(year, (m+2)/3+n)
	case lexicon.UnitHalf:
		return halfPeriod(year, (m+5)/6+n)
	case lexicon.UnitYear:
		return yearPeriod(year + n)
	case lexicon.UnitDecade:
		return decadePeriod(year/10 + n)
	case lexicon.UnitCentury:
		return centuryPeriod(year/100 + n)
	}
	return period{}
}

func shifted(d model.Day, days int, of func(model.Day) period) period {
	if d += model.Day(days); d < 8 {
		return period{}
	}
	return of(d)
}
