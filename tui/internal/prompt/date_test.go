package prompt

import (
	"errors"
	"strings"
	"testing"
	"time"

	"dateline/model"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

// isoDate stands for the real parser: a day, a month, or a number of days from
// here.
func isoDate(query string, from model.Day) (first, last model.Day, err error) {
	if query == "+1d" {
		return from + 1, from + 1, nil
	}
	if t, err := time.Parse("2006-01", query); err == nil {
		d := model.DayOf(t)
		return d, d.AddMonths(1) - 1, nil
	}
	d, err := model.ParseDay(query)
	if err != nil {
		return 0, 0, errors.New("no date that I know: try jan 12")
	}
	return d, d, nil
}

func march(d int) model.Day { return model.NewDay(2031, time.March, d) }

func TestDateJump(t *testing.T) {
	const from = 14
	for _, c := range []struct {
		query, note string
		want        model.Day
		message     string
	}{
		{"2031-03-15", "Sat 15 March 2031: 1 entry", march(15), ""},
		{"2031-03", "Sat 1 March 2031 to Mon 31 March 2031: 5 entries", march(3), ""},
		{"+1d", "Sat 15 March 2031", march(15), ""},
		{"2031-03-16", "no entries on Sun 16 March 2031; nearest: Sat 15 March 2031", march(15), "nearest: Sat 15 March 2031"},
		{"2031-03-18", "nearest: Mon 17 March 2031", march(17), "nearest"},
		{"1999-01", "nearest: Sun 2 February 2031", model.NewDay(2031, time.February, 2), "nearest"},
		{"2050-01-01", "nearest: Thu 20 March 2031", march(20), "nearest"},
	} {
		o := NewDate(look(), keys.Default(), tuitest.Dossier(t), march(from), isoDate)
		u := play(t, o, 100, 10)
		u.press(c.query).has(c.note)
		u.press("enter")
		want := sel.Intent{Kind: sel.Day, Day: c.want}
		if !u.last.Done || u.last.Intent != want || !strings.Contains(u.last.Message, c.message) {
			t.Errorf("%q gives %+v, want %+v and %q", c.query, u.last, want, c.message)
		}
	}
}

func TestDateListsTheDays(t *testing.T) {
	u := play(t, NewDate(look(), keys.Default(), tuitest.Dossier(t), march(14), isoDate), 80, 12)
	u.has("Fri 14 March 2031 · 1 entry  (here)", "6 days")
	u.press("down", "enter")
	if u.last.Intent.Day != march(15) {
		t.Errorf("the day after the current one is %v", u.last.Intent.Day)
	}
	u.press("2031-03", "down", "down", "enter")
	if u.last.Intent.Day != march(15) {
		t.Errorf("the third day of March is %v", u.last.Intent.Day)
	}
}

func TestDateThatIsNone(t *testing.T) {
	u := play(t, NewDate(look(), keys.Default(), tuitest.Dossier(t), 0, isoDate), 80, 10)
	u.press("soon").has("no date that I know: try jan 12")
	u.press("enter")
	if u.last.Done || !strings.Contains(u.last.Message, "try jan 12") {
		t.Errorf("enter on no date gives %+v", u.last)
	}
}

func TestDateWithoutTimeline(t *testing.T) {
	u := play(t, NewDate(look(), keys.Default(), tuitest.Merge(), 0, isoDate), 80, 10)
	u.press("2031-03-15").has("no entries on Sat 15 March 2031")
	u.press("enter")
	if !u.last.Done || u.last.Intent.Kind != sel.None || u.last.Message == "" {
		t.Errorf("a jump without a timeline gives %+v", u.last)
	}
}
