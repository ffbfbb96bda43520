package model

import (
	"testing"
	"time"
)

func TestDayRoundTrip(t *testing.T) {
	for _, s := range []string{"0001-01-01", "1899-12-31", "1900-03-01", "2000-02-29", "2022-01-21", "9999-12-31"} {
		d, err := ParseDay(s)
		if err != nil || d.String() != s {
			t.Errorf("ParseDay(%q) = %v, %v", s, d, err)
		}
	}
	if first := NewDay(1, time.January, 1); first != 1 {
		t.Errorf("the first day is %d, want 1", first)
	}
	if d := NewDay(2022, time.January, 21); d.Weekday() != time.Friday {
		t.Errorf("21 January 2022 is a %v", d.Weekday())
	}
}

func TestDayZero(t *testing.T) {
	if s := Day(0).String(); s != "" {
		t.Errorf("no day prints as %q", s)
	}
	if d := NewDay(0, time.December, 31); d != 0 {
		t.Errorf("a day before year 1 is %d, want 0", d)
	}
	if !Day(0).Time().IsZero() {
		t.Error("no day has a time")
	}
}

func TestParseDayRefuses(t *testing.T) {
	for _, s := range []string{"", "2022-1-2", "2022-02-30", "21.1.2022", "2022-01-21T10:00"} {
		if d, err := ParseDay(s); err == nil {
			t.Errorf("ParseDay(%q) = %v, want an error", s, d)
		}
	}
}

func TestDayCarries(t *testing.T) {
	if got := NewDay(2022, time.April, 31).String(); got != "2022-05-01" {
		t.Errorf("31 April is %s", got)
	}
}

func TestAddMonths(t *testing.T) {
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2022-01-31", 1, "2022-02-28"}, {"2024-03-31", -1, "2024-02-29"},
		{"2022-01-21", 12, "2023-01-21"}, {"2022-01-21", -1, "2021-12-21"}, {"2022-12-31", 2, "2023-02-28"},
	} {
		from, _ := ParseDay(c.from)
		if got := from.AddMonths(c.n).String(); got != c.want {
			t.Errorf("%s and %d months is %s, want %s", c.from, c.n, got, c.want)
		}
	}
}

func TestSpan(t *testing.T) {
	a, b := Span{2, 5}, Span{5, 8}
	if a.Overlaps(b) || !a.Overlaps(Span{4, 9}) {
		t.Error("half-open spans that touch do not overlap")
	}
	if got := a.Cover(b); got != (Span{2, 8}) {
		t.Errorf("cover is %v", got)
	}
	if got := a.Cover(Span{}); got != a {
		t.Errorf("an empty span adds %v", got)
	}
	if !a.Contains(Span{3, 5}) || a.Contains(Span{3, 6}) || a.Has(5) || !a.Has(2) {
		t.Error("bounds are half-open")
	}
}
