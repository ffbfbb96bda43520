package timeline

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/tui/internal/sel"
)

func TestCoarseLabels(t *testing.T) {
	for _, tc := range []struct {
		value       string
		first, last model.Day
		want        string
	}{
		{"2031-W04", day(2031, 1, 20), day(2031, 1, 26), "20–26 Jan · week"},
		{"2031-W05", day(2031, 1, 27), day(2031, 2, 2), "27 Jan–2 Feb · week"},
		{"2026-W53", day(2026, 12, 28), day(2027, 1, 3), "28 Dec 2026–3 Jan 2027 · week"},
		{"2031-W04-WE", day(2031, 1, 25), day(2031, 1, 26), "25–26 Jan · weekend"},
		{"2031-01", day(2031, 1, 1), day(2031, 1, 31), "Jan 2031 · month"},
		{"2032-02", day(2032, 2, 1), day(2032, 2, 29), "Feb 2032 · month"},
		{"2030-Q4", day(2030, 10, 1), day(2030, 12, 31), "Oct–Dec 2030 · quarter"},
		{"2031-H1", day(2031, 1, 1), day(2031, 6, 30), "Jan–Jun 2031 · half-year"},
		{"2031-SU", day(2031, 6, 1), day(2031, 8, 31), "Jun–Aug 2031 · season"},
		{"2031-WI", day(2030, 12, 1), day(2031, 2, 28), "Dec 2030–Feb 2031 · season"},
		{"2031", day(2031, 1, 1), day(2031, 12, 31), "2031 · year"},
		{"203", day(2030, 1, 1), day(2039, 12, 31), "2030–2039 · decade"},
		{"19", day(1900, 1, 1), day(1999, 12, 31), "1900–1999 · century"},
		{"P7D", day(2031, 1, 3), day(2031, 1, 9), "3–9 Jan · week"},
		{"", day(2031, 1, 3), day(2031, 1, 5), "3–5 Jan · 3 days"},
	} {
		got := coarseLabel(model.Entry{First: tc.first, Last: tc.last}, tc.value, "–", "·")
		if got != tc.want {
			t.Errorf("%s: %q, want %q", tc.value, got, tc.want)
		}
	}
}

func TestDayLabel(t *testing.T) {
	if got := dayLabel(day(2031, 3, 7), false); got != " 7 Fri" {
		t.Errorf("%q", got)
	}
	if got := dayLabel(day(2031, 3, 14), true); got != "14" {
		t.Errorf("%q", got)
	}
}

// TestCoarseDatesStandAtTheirStart draws a quarter, a month, a week and days
// that all begin on the same day, and one day more.
func TestCoarseDatesStandAtTheirStart(t *testing.T) {
	r := newRig(t, dates(
		on(day(2029, 1, 1)),
		on(day(2029, 1, 1)),
		model.Date{Value: "2029-W01", First: day(2029, 1, 1), Last: day(2029, 1, 7)},
		model.Date{Value: "2029-W01", First: day(2029, 1, 1), Last: day(2029, 1, 7)},
		model.Date{Value: "2029-01", First: day(2029, 1, 1), Last: day(2029, 1, 31)},
		model.Date{Value: "2029-Q1", First: day(2029, 1, 1), Last: day(2029, 3, 31)},
		on(day(2030, 2, 3)),
	), 40, 30)
	order := []string{
		"2029 ──", "January 2029", "Jan–Mar 2029 · quarter", "Jan 2029 · month", "1–7 Jan · week", " 1 Mon ●",
		"2030 ──", "February 2030", " 3 Sun ●",
	}
	last := 0
	for _, text := range order {
		y := r.rowOf(text)
		if y <= last {
			t.Errorf("%q stands in row %d, not below row %d:\n%s", text, y, last, r.screen())
		}
		last = y
		if n := strings.Count(r.screen(), text); n != 1 {
			t.Errorf("%q stands there %d times", text, n)
		}
	}
}

// TestScrolledDayKeepsItsLabel scrolls until the entry that shows the day is
// out of sight; the title and the first row still tell month and day.
func TestScrolledDayKeepsItsLabel(t *testing.T) {
	same := make([]model.Date, 60)
	for i := range same {
		same[i] = on(day(2031, 3, 14))
	}
	r := newRig(t, dates(same...), 40, 12)
	r.apply(sel.Intent{Kind: sel.Entry, Entry: 50})
	rows := strings.Split(r.screen(), "\n")
	if !strings.Contains(rows[0], "Mar 2031") || !strings.Contains(rows[1], "14 Fri") || strings.Contains(rows[2], "14 Fri") {
		t.Errorf("the day is lost:\n%s", r.screen())
	}
}

// TestModifiersAreShown draws days and a month that are said roughly: how
// roughly stands before the clause, whatever its words.
func TestModifiersAreShown(t *testing.T) {
	late, about, early := on(day(2031, 1, 2)), on(day(2031, 1, 3)), model.Date{Value: "2031-02", First: day(2031, 2, 1), Last: day(2031, 2, 28)}
	late.Modifier, about.Modifier, early.Modifier = "END", "APPROX", "START"
	r := newRig(t, dates(late, about, early, on(day(2031, 3, 1))), 60, 30)
	for _, text := range []string{"late · The bell", "about · The bell", "early · The bell", "● The bell"} {
		if !strings.Contains(r.screen(), text) {
			t.Errorf("%q is not there:\n%s", text, r.screen())
		}
	}
	r.SetSize(20, 30)
	if strings.Contains(r.screen(), "late ·") {
		t.Errorf("a narrow pane has no room for it:\n%s", r.screen())
	}
}
