package timex

import (
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
)

func TestPublicationFromText(t *testing.T) {
	tests := []struct {
		name, text, today string
		day               string
		by                model.PublishedBy
	}{
		{"full dateline", "GENEVA, Jan. 21, 2022 (Agency) - Talks ended.", "", "2022-01-21", model.PublishedDateline},
		{"dateline, day first", "Geneva, 21 January 2022 - Talks ended.", "2022-06-01", "2022-01-21", model.PublishedDateline},
		{"a line of its own", "Talks end\nJanuary 21, 2022\nTalks ended.", "", "2022-01-21", model.PublishedDateline},
		{"a line that runs on", "Talks end\nFriday, January 21, 2022 Talks ended.", "", "2022-01-21", model.PublishedDateline},
		{"weekday and day", "Talks ended on Friday, January 21.", "2026-11-23", "2022-01-21", model.PublishedWeekday},
		{"weekday on the very day", "Talks ended on Friday, January 21.", "2022-01-21", "2022-01-21", model.PublishedWeekday},
		{"weekday before that day", "Talks ended on Friday, January 21.", "2022-01-20", "2011-01-21", model.PublishedWeekday},
		{"no bound", "Talks ended on Friday, January 21.", "", "", ""},
		{"deep in the text", "One.\nTwo.\nThree.\nFour.\nTalks ended on Friday, January 21.", "2026-11-23", "", ""},
		{"a date in passing", "The treaty of 3 May 1990 was broken.", "2026-11-23", "", ""},
		{"a date to come", "GENEVA, Jan. 21, 2022 (Agency) - Talks ended.", "2021-01-01", "", ""},
		{"no date", "Talks ended yesterday.", "2026-11-23", "", ""},
	}
	for _, test := range tests {
		s := annotate(t, test.text, "", test.today)
		if s.Published.String() != test.day || s.PublishedBy != test.by {
			t.Errorf("%s: published %s by %q, want %s by %q", test.name, s.Published, s.PublishedBy, test.day, test.by)
		}
	}
}

// A day that is given stands over what is inferred, but not over the dateline
// that the article prints.
func TestPublicationGiven(t *testing.T) {
	s := annotate(t, "Talks ended on Friday, January 21.", "2020-05-05", "2026-11-23")
	if s.Published.String() != "2020-05-05" || s.PublishedBy != "" {
		t.Errorf("inferred: published %s by %q", s.Published, s.PublishedBy)
	}
	s = annotate(t, "GENEVA, Jan. 21, 2022 (Agency) - Talks ended.", "2020-05-05", "2026-11-23")
	if s.Published.String() != "2022-01-21" || s.PublishedBy != model.PublishedDateline {
		t.Errorf("printed: published %s by %q", s.Published, s.PublishedBy)
	}
}

// What a page says of itself several times over stands against a printed date,
// and what it says once does not.
func TestPublicationVotedOn(t *testing.T) {
	for sure, want := range map[int]string{98: "2020-05-05", 82: "2022-01-21"} {
		text := "GENEVA, Jan. 21, 2022 (Agency) - Talks ended."
		s := &model.Story{
			ID: "s", Text: text, Paragraphs: []model.Span{{Start: 0, End: len(text)}},
			Published: model.NewDay(2020, 5, 5), PublishedBy: model.PublishedMeta, PublishedSure: sure,
		}
		Annotate(doc.New(s), 0)
		if s.Published.String() != want || sure != s.PublishedSure && s.PublishedSure != 0 {
			t.Errorf("%d percent sure: published %s, %d percent sure", sure, s.Published, s.PublishedSure)
		}
	}
}

// The inferred day is what the rest of the text counts from.
func TestPublicationAnchors(t *testing.T) {
	s := annotate(t, "Talks ended on Friday, January 21.\nThey go on next week, after those of December 17.", "", "2026-11-23")
	want := []string{"Friday, January 21|2022-01-21", "next week|2022-W04", "December 17|2021-12-17"}
	got := found(s)
	for i := range want {
		if i >= len(got) || got[i] != want[i] {
			t.Fatalf("got %q, want %q", got, want)
		}
	}
	if s.Dates[0].Basis != model.BasisWeekday || s.Dates[1].Basis != model.BasisPublication {
		t.Errorf("bases %q, %q", s.Dates[0].Basis, s.Dates[1].Basis)
	}
}
