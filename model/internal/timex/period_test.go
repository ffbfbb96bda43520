package timex

import (
	"testing"

	"dateline/model/internal/lexicon"
)

func TestPeriods(t *testing.T) {
	day := parseDay(t, "2022-01-21")
	tests := []struct {
		got                period
		value, first, last string
	}{
		{dayPeriod(day), "2022-01-21", "2022-01-21", "2022-01-21"},
		{weekPeriod(day), "2022-W03", "2022-01-17", "2022-01-23"},
		{weekPeriod(parseDay(t, "2021-01-01")), "2020-W53", "2020-12-28", "2021-01-03"},
		{weekendPeriod(day), "2022-W03-WE", "2022-01-22", "2022-01-23"},
		{monthPeriod(2024, 2), "2024-02", "2024-02-01", "2024-02-29"},
		{monthPeriod(2024, 0), "2023-12", "2023-12-01", "2023-12-31"},
		{quarterPeriod(2021, 4), "2021-Q4", "2021-10-01", "2021-12-31"},
		{quarterPeriod(2021, 0), "2020-Q4", "2020-10-01", "2020-12-31"},
		{halfPeriod(2021, 2), "2021-H2", "2021-07-01", "2021-12-31"},
		{seasonPeriod(2021, 4), "2021-WI", "2021-12-01", "2022-02-28"},
		{yearPeriod(2021), "2021", "2021-01-01", "2021-12-31"},
		{decadePeriod(199), "199", "1990-01-01", "1999-12-31"},
		{centuryPeriod(19), "19", "1900-01-01", "1999-12-31"},
		{around(day, lexicon.UnitWeek, 1), "2022-W04", "2022-01-24", "2022-01-30"},
		{around(day, lexicon.UnitMonth, -1), "2021-12", "2021-12-01", "2021-12-31"},
		{around(day, lexicon.UnitYear, -22), "2000", "2000-01-01", "2000-12-31"},
		{around(day, lexicon.UnitQuarter, -1), "2021-Q4", "2021-10-01", "2021-12-31"},
	}
	for _, test := range tests {
		if test.got.value != test.value || test.got.first.String() != test.first || test.got.last.String() != test.last {
			t.Errorf("got %s %s-%s, want %s %s-%s", test.got.value, test.got.first, test.got.last, test.value, test.first, test.last)
		}
	}
}

func TestImpossiblePeriods(t *testing.T) {
	for name, p := range map[string]period{
		"31 April":      datePeriod(2022, 4, 31),
		"month 13":      datePeriod(2022, 13, 1),
		"29 February":   datePeriod(2021, 2, 29),
		"before year 1": yearPeriod(0),
		"too far":       around(parseDay(t, "2022-01-21"), lexicon.UnitYear, 1<<30),
		"no anchor":     around(0, lexicon.UnitDay, 1),
	} {
		if p.ok() {
			t.Errorf("%s: %+v, want none", name, p)
		}
	}
}

func TestHolidayTables(t *testing.T) {
	if len(holidayNames) != len(holidayRules) {
		t.Fatalf("%d names, %d rules", len(holidayNames), len(holidayRules))
	}
	for i := range holidayNames {
		for year := 1900; year < 2100; year++ {
			if p := holidayPeriod(year, i+1); !p.ok() || p.year() != year {
				t.Fatalf("%v %d: %+v", holidayNames[i], year, p)
			}
		}
	}
	for year, want := range map[int]string{1999: "1999-04-04", 2000: "2000-04-23", 2019: "2019-04-21", 2022: "2022-04-17", 2038: "2038-04-25"} {
		if got := easter(year).String(); got != want {
			t.Errorf("Easter %d: %s, want %s", year, got, want)
		}
	}
}
