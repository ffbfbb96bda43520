package tui

import (
	"testing"

	"dateline/model"
	"dateline/tui/internal/tuitest"
)

func TestHowADateWasFound(t *testing.T) {
	story := &model.Story{Text: "late next week"}
	date := model.Date{
		Span: model.Span{Start: 0, End: 14}, Value: "2022-W04", Modifier: "END",
		First: model.NewDay(2022, 1, 24), Last: model.NewDay(2022, 1, 30), Basis: model.BasisPublication,
	}
	for _, test := range []struct {
		change func(*model.Date)
		want   string
	}{
		{func(*model.Date) {}, "“late next week” is late 24 Jan 2022 – 30 Jan 2022, counted from the day of publication"},
		{func(d *model.Date) { d.Modifier = "" }, "“late next week” is 24 Jan 2022 – 30 Jan 2022, counted from the day of publication"},
		{func(d *model.Date) { d.Last, d.Modifier = d.First, "APPROX" }, "“late next week” is about 24 Jan 2022, counted from the day of publication"},
		{func(d *model.Date) { d.Last, d.Modifier, d.Basis = d.First, "", model.BasisExplicit }, "“late next week” is 24 Jan 2022, as it says"},
		{func(d *model.Date) { d.Last, d.Modifier, d.Basis = d.First, "", model.BasisNarrative }, "“late next week” is 24 Jan 2022, counted from the date told before"},
		{func(d *model.Date) { d.Last, d.Modifier, d.Basis = d.First, "", model.BasisWeekday }, "“late next week” is 24 Jan 2022, the year found by the weekday"},
	} {
		d := date
		test.change(&d)
		if got := whenFound(story, &d, "–"); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
}

// Going to a date, and from a date to the text, tells how it was found.
func TestGoingToADateTellsHow(t *testing.T) {
	_, screen := opened(t, tuitest.Dossier(t), 160, 30)
	screen.Press("]").Has(", as it says")
	screen.Press("1", "enter").Has(", as it says")
}
