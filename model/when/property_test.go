package when_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"dateline/model"
	"dateline/model/when"
)

// mustParse parses a query that has to be understood.
func mustParse(t *testing.T, query string, ref model.Day) (first, last model.Day) {
	t.Helper()
	first, last, err := when.Parse(query, ref)
	if err != nil {
		t.Fatalf("Parse(%q, %s): %v", query, ref, err)
	}
	return first, last
}

// A day written in any full format is that day, wherever the reader stands.
func TestFullFormats(t *testing.T) {
	formats := []string{
		"2006-01-02", "2006/1/2", "2006.01.02", "2.1.2006", "02.01.2006", "1/2/2006", "Jan 2 2006", "January 2, 2006", "Jan. 2, 2006",
		"2 January 2006", "2-Jan-2006", "the 2 of January, 2006", "2 Jan 2006",
	}
	ref := day(t, "1999-07-07")
	for d := day(t, "2019-12-25"); d < day(t, "2021-01-10"); d++ {
		for _, format := range formats {
			query := d.Time().Format(format)
			for _, query := range []string{query, strings.ToUpper(query), strings.ToLower(query)} {
				if first, last := mustParse(t, query, ref); first != d || last != d {
					t.Fatalf("Parse(%q) = %s to %s", query, first, last)
				}
			}
		}
	}
}

// Without its year, a day is the nearest one: no other year's is closer.
func TestShortFormats(t *testing.T) {
	for ref := day(t, "2019-11-01"); ref < day(t, "2021-02-01"); ref += 3 {
		for d := ref - 181; d <= ref+181; d += 7 {
			if _, month, n := d.Date(); month == time.February && n == 29 {
				continue
			}
			for _, format := range []string{"Jan 2", "2 January", "2.1.", "1/2"} {
				query := d.Time().Format(format)
				if first, _ := mustParse(t, query, ref); first != d {
					t.Fatalf("Parse(%q, %s) = %s, want %s", query, ref, first, d)
				}
			}
		}
	}
}

// Last, this and next of a unit follow one another without a gap, and this one
// holds the reference day.
func TestNeighbours(t *testing.T) {
	for ref := day(t, "2019-11-01"); ref < day(t, "2021-02-01"); ref++ {
		for _, unit := range []string{"day", "week", "month", "quarter", "year"} {
			lastFirst, lastLast := mustParse(t, "last "+unit, ref)
			first, last := mustParse(t, "this "+unit, ref)
			nextFirst, nextLast := mustParse(t, "next "+unit, ref)
			if lastLast+1 != first || last+1 != nextFirst || first > ref || last < ref || lastFirst > lastLast || nextFirst > nextLast {
				t.Fatalf("%s from %s: %s-%s, %s-%s, %s-%s", unit, ref, lastFirst, lastLast, first, last, nextFirst, nextLast)
			}
		}
	}
}

// Weekdays: the plain name is at most three days off, last and next at most a
// week and never the reference day itself.
func TestWeekdayDistance(t *testing.T) {
	for ref := day(t, "2022-01-01"); ref < day(t, "2022-01-15"); ref++ {
		for w := time.Sunday; w <= time.Saturday; w++ {
			name := strings.ToLower(w.String())
			plain, _ := mustParse(t, name, ref)
			last, _ := mustParse(t, "last "+name, ref)
			next, _ := mustParse(t, "next "+name[:3], ref)
			for _, d := range []model.Day{plain, last, next} {
				if d.Weekday() != w {
					t.Fatalf("%s from %s: %s is a %s", name, ref, d, d.Weekday())
				}
			}
			if plain-ref > 3 || ref-plain > 3 || last >= ref || ref-last > 7 || next <= ref || next-ref > 7 {
				t.Fatalf("%s from %s: %s, last %s, next %s", name, ref, plain, last, next)
			}
		}
	}
}

// There and back by the same count leads home, for days and weeks.
func TestCountedRoundTrip(t *testing.T) {
	ref := day(t, "2022-01-21")
	for n := 0; n < 1000; n += 37 {
		for _, unit := range []string{"d", "w", "days", "wk"} {
			there, _ := mustParse(t, fmt.Sprintf("+%d%s", n, unit), ref)
			if back, _ := mustParse(t, fmt.Sprintf("-%d %s", n, unit), there); back != ref {
				t.Fatalf("+%d%s and back: %s", n, unit, back)
			}
		}
	}
}

// A quarter is its three months, a half its six.
func TestPartsOfYears(t *testing.T) {
	for year := 1999; year < 2003; year++ {
		for q := 1; q <= 4; q++ {
			first, last := mustParse(t, fmt.Sprintf("q%d %d", q, year), 0)
			from, _ := mustParse(t, fmt.Sprintf("%d-%02d", year, 3*q-2), 0)
			_, to := mustParse(t, fmt.Sprintf("%d-%02d", year, 3*q), 0)
			if first != from || last != to {
				t.Errorf("q%d %d: %s to %s", q, year, first, last)
			}
		}
		first, last := mustParse(t, fmt.Sprintf("h1 %d", year), 0)
		from, _ := mustParse(t, fmt.Sprintf("%d q1", year), 0)
		_, to := mustParse(t, fmt.Sprintf("%d q2", year), 0)
		if first != from || last != to {
			t.Errorf("h1 %d: %s to %s", year, first, last)
		}
	}
}

// Weeks of a year tile it: each begins the day after the one before ends.
func TestWeeksTile(t *testing.T) {
	for year := 2018; year < 2024; year++ {
		_, last := mustParse(t, fmt.Sprintf("%d-w01", year), 0)
		for n := 2; n <= 52; n++ {
			first, end := mustParse(t, fmt.Sprintf("%d-w%02d", year, n), 0)
			if first != last+1 || end-first != 6 || first.Weekday() != time.Monday {
				t.Fatalf("week %d of %d: %s to %s", n, year, first, end)
			}
			last = end
		}
	}
}
