package published

import (
	"strings"
	"testing"

	"dateline/model"
)

func day(t *testing.T, s string) model.Day {
	t.Helper()
	d, err := model.ParseDay(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestInName(t *testing.T) {
	for name, want := range map[string]string{
		"2022-01-21-foo.txt":       "2022-01-21",
		"20220121_x.md":            "2022-01-21",
		"foo.2022-01-21.txt":       "2022-01-21",
		"foo_2022_01_21.txt":       "2022-01-21",
		"a 2022.01.21 b.txt":       "2022-01-21",
		"20220121T0930.txt":        "2022-01-21",
		"2022-13-21.txt":           "",
		"2022-02-30.txt":           "",
		"99991231.txt":             "",
		"12345678.txt":             "",
		"report-20220121x9.txt":    "",
		"id-1202201215.txt":        "",
		"000_440f7f210047f3dc.txt": "",
		"2022-01.txt":              "",
		"":                         "",
	} {
		if got := InName(name).String(); got != want {
			t.Errorf("InName(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestParseDay(t *testing.T) {
	for _, s := range []string{
		"2022-01-21", "2022-1-21", "2022/01/21", "20220121", "21.1.2022", "21.01.2022", "January 21, 2022", "Jan. 21, 2022", "jan 21 2022",
		"21 January 2022", "21 Jan 2022", "21st January 2022", "January 21st, 2022", "Friday, January 21, 2022", "Friday 21 January 2022",
		"2022-01-21T23:30:00-05:00", "2022-01-21T00:30:00Z", "2022-01-21T00:30:00.123+03:00", "2022-01-21 09:30", "2022-01-21 09:30:00",
		"Fri, 21 Jan 2022 09:30:00 GMT", "Fri, 21 Jan 2022 09:30:00 +0300", "Fri Jan 21 09:30:00 2022", " 2022-01-21 ",
	} {
		got, ok := ParseDay(s)
		if !ok || got != day(t, "2022-01-21") {
			t.Errorf("ParseDay(%q) = %v, %v", s, got, ok)
		}
	}
	if got, ok := ParseDay("Sept. 3, 2021"); !ok || got != day(t, "2021-09-03") {
		t.Errorf("Sept. 3, 2021: %v %v", got, ok)
	}
	for _, s := range []string{"", "soon", "2022", "January 2022", "1/2/2022", "2022-02-30", "0001-01-01", "12021-01-01", "2022-01-21 and more", strings.Repeat("1", 100)} {
		if got, ok := ParseDay(s); ok {
			t.Errorf("ParseDay(%q) = %v, want none", s, got)
		}
	}
}
