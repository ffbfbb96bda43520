package timex

import (
	"testing"

	"dateline/model"
)

// one runs the stage on a text with a single expression.
func one(t *testing.T, text, published string) (model.Date, string) {
	t.Helper()
	s := annotate(t, text, published, "")
	if len(s.Dates) != 1 {
		t.Fatalf("%q: found %q", text, found(s))
	}
	return s.Dates[0], s.Slice(s.Dates[0].Span)
}

func TestModifiers(t *testing.T) {
	tests := []struct{ text, modifier string }{
		{"It fell early next week.", "START"},
		{"It fell in late March.", "END"},
		{"It fell in mid-2019.", "MID"},
		{"It fell at the end of 1994.", "END"},
		{"It fell at the beginning of May 2020.", "START"},
		{"It fell in the middle of October.", "MID"},
		{"It fell in the early 1990s.", "START"},
		{"It fell late in the year.", "END"},
		{"It fell around Nov. 1.", "APPROX"},
		{"It lasted about two years.", "APPROX"},
		{"It lasted nearly two years.", "LESS_THAN"},
		{"It lasted more than two years.", "MORE_THAN"},
		{"It lasted at least two years.", "EQUAL_OR_MORE"},
		{"It lasted up to two years.", "EQUAL_OR_LESS"},
		{"It lasted no more than two years.", "EQUAL_OR_LESS"},
		{"It fell almost two years ago.", "LESS_THAN"},
		{"It fell in March.", ""},
		// Before or after now, in no particular part of the day or week.
		{"Earlier in the day it fell.", ""},
		{"It fell earlier this week.", ""},
		{"It fell later in the year.", ""},
		{"It falls later this month.", ""},
	}
	for _, test := range tests {
		if d, _ := one(t, test.text, published); d.Modifier != test.modifier {
			t.Errorf("%q: modifier %q, want %q", test.text, d.Modifier, test.modifier)
		}
	}
}

func TestTypesAndBases(t *testing.T) {
	tests := []struct {
		text  string
		typ   model.DateType
		basis model.Basis
	}{
		{"It fell on 3 March 1990.", model.TypeDate, model.BasisExplicit},
		{"It fell in 1990.", model.TypeDate, model.BasisExplicit},
		{"It fell yesterday.", model.TypeDate, model.BasisPublication},
		{"It fell on Tuesday.", model.TypeDate, model.BasisPublication},
		{"It fell on Tuesday, January 18.", model.TypeDate, model.BasisWeekday},
		{"It fell at noon on Tuesday.", model.TypeTime, model.BasisPublication},
		{"It fell last night.", model.TypeTime, model.BasisPublication},
		{"It lasted two years.", model.TypeDuration, model.BasisExplicit},
		{"It falls every day.", model.TypeSet, model.BasisExplicit},
		{"It is falling now.", model.TypeDate, ""},
	}
	for _, test := range tests {
		if d, _ := one(t, test.text, published); d.Type != test.typ || d.Basis != test.basis {
			t.Errorf("%q: %s on basis %q, want %s on %q", test.text, d.Type, d.Basis, test.typ, test.basis)
		}
	}
}

// Granularity is part of the value: the days of a coarse date are all of its
// days.
func TestFirstAndLast(t *testing.T) {
	tests := []struct{ text, first, last string }{
		{"It fell next week.", "2022-01-24", "2022-01-30"},
		{"It fell last month.", "2021-12-01", "2021-12-31"},
		{"It fell in the fourth quarter.", "2021-10-01", "2021-12-31"},
		{"It fell in the first half of 2020.", "2020-01-01", "2020-06-30"},
		{"It fell last year.", "2021-01-01", "2021-12-31"},
		{"It fell in the 1990s.", "1990-01-01", "1999-12-31"},
		{"It fell in the 19th century.", "1800-01-01", "1899-12-31"},
		{"It fell last winter.", "2020-12-01", "2021-02-28"},
		{"It fell last weekend.", "2022-01-15", "2022-01-16"},
		{"It fell at 10 p.m. Wednesday.", "2022-01-19", "2022-01-19"},
		{"It fell by year-end.", "2022-01-01", "2022-12-31"},
		{"It lasted two years.", "", ""},
		{"It falls every day.", "", ""},
		{"It is falling now.", "", ""},
	}
	for _, test := range tests {
		if d, _ := one(t, test.text, published); d.First.String() != test.first || d.Last.String() != test.last {
			t.Errorf("%q: %s to %s, want %s to %s", test.text, d.First, d.Last, test.first, test.last)
		}
	}
}

// Articles and this, last, early, ago belong to the expression, prepositions
// and possessives do not.
func TestExtents(t *testing.T) {
	tests := []struct{ text, extent string }{
		{"It fell in the third quarter of 2020.", "the third quarter of 2020"},
		{"Its third-quarter loss fell.", "third-quarter"},
		{"It fell in this year's campaign.", "this year"},
		{"It fell after the Jan. 6 vote.", "the Jan. 6"},
		{"It fell from early last week.", "early last week"},
		{"It fell three days ago.", "three days ago"},
		{"It fell during the past two months.", "the past two months"},
		{"It fell on the night of Jan. 5.", "the night of Jan. 5"},
		{"It fell two weeks before the vote.", "two weeks"},
		{"It fell on “Friday”.", "Friday"},
		{"It fell on Friday’s eve.", "Friday"},
		{"It fell (March 4).", "March 4"},
	}
	for _, test := range tests {
		if _, extent := one(t, test.text, published); extent != test.extent {
			t.Errorf("%q: %q, want %q", test.text, extent, test.extent)
		}
	}
}

// Whatever the day of publication, a weekday lies within a week of it and a
// month and day within half a year, but for tense beyond farOff.
func TestNearness(t *testing.T) {
	for day := parseDay(t, "2019-12-20"); day < parseDay(t, "2021-01-10"); day++ {
		s := annotate(t, "It fell on Wednesday. It rose on June 3. It fell again last week, this month and next year.", day.String(), "")
		if len(s.Dates) != 5 {
			t.Fatalf("%s: %q", day, found(s))
		}
		if d := day - s.Dates[0].First; d < 0 || d > 6 || s.Dates[0].First.Weekday() != 3 {
			t.Errorf("Wednesday from %s: %s", day, s.Dates[0].Value)
		}
		if d := day - s.Dates[1].First; d > 366-farOff || d < -farOff {
			t.Errorf("June 3 from %s: %s", day, s.Dates[1].Value)
		}
		week, month, year := s.Dates[2], s.Dates[3], s.Dates[4]
		if week.Last >= day || day-week.Last > 7 || week.Last-week.First != 6 {
			t.Errorf("last week from %s: %s", day, week.Value)
		}
		if month.First > day || month.Last < day {
			t.Errorf("this month from %s: %s", day, month.Value)
		}
		if year.First <= day || year.First-day > 366 {
			t.Errorf("next year from %s: %s", day, year.Value)
		}
	}
}
