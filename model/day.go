package model

import (
	"fmt"
	"time"
)

// Day is a calendar day in the proleptic Gregorian calendar, counted from
// 1 January of year 1, which is day 1. The zero Day means "no day"; days
// before year 1 cannot be told apart from it and are never produced.
//
// Days are plain integers, so they compare, subtract and serve as map keys,
// and no time zone can shift them.
type Day int32

const secondsPerDay = 86400

// epoch is day 1 as a time, used for the conversions below.
var epoch = time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)

// NewDay returns the day of a civil date. Months and days outside their usual
// ranges are carried over as time.Date does: 31 April is 1 May. A date before
// year 1 gives 0.
func NewDay(year int, month time.Month, day int) Day {
	return DayOf(time.Date(year, month, day, 0, 0, 0, 0, time.UTC))
}

// DayOf returns the civil day that t shows in its own location.
func DayOf(t time.Time) Day {
	year, month, day := t.Date()
	t = time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	d := (t.Unix() - epoch.Unix()) / secondsPerDay
	if d < 0 || year < 1 || d > 1<<30 {
		return 0
	}
	return Day(d + 1)
}

// Time returns midnight UTC at the start of the day. The zero Day gives the
// zero time.
func (d Day) Time() time.Time {
	if d == 0 {
		return time.Time{}
	}
	return epoch.AddDate(0, 0, int(d)-1)
}

// Date returns the civil date.
func (d Day) Date() (year int, month time.Month, day int) { return d.Time().Date() }

// Weekday returns the day of the week.
func (d Day) Weekday() time.Weekday { return d.Time().Weekday() }

// AddMonths returns the same day of the month n months later, or the last day
// of that month where it is shorter.
func (d Day) AddMonths(n int) Day {
	year, month, day := d.Date()
	first := NewDay(year, month+time.Month(n), 1)
	return first + Day(min(day, first.daysInMonth())-1)
}

func (d Day) daysInMonth() int {
	year, month, _ := d.Date()
	return int(NewDay(year, month+1, 1) - NewDay(year, month, 1))
}

// String returns the day as YYYY-MM-DD, or "" for the zero Day.
func (d Day) String() string {
	if d == 0 {
		return ""
	}
	year, month, day := d.Date()
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

// ParseDay reads YYYY-MM-DD. It returns an error for anything else, also for
// a day that does not exist.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return 0, fmt.Errorf("not a day of the form YYYY-MM-DD: %q", s)
	}
	return DayOf(t), nil
}
