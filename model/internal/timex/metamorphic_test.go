package timex

import (
	"strings"
	"testing"

	"dateline/model"
)

// stories are invented texts of different kinds; each paragraph is a line.
var stories = map[string]string{
	"news": "The port closed yesterday. On Monday ships had left; three days ago nobody saw it coming.\n" +
		"Ships return next week, not tomorrow. The pilots will meet on Wednesday and again on Friday.\n" +
		"Last week's storm was the worst this month. Since last year the quay has been shut twice.",
	"history": "The feud lasted from 1811 to 1815. In the spring of 1811 the duke raised taxes. On 4 April the towns refused.\n" +
		"Two days later his guards came. In December he asked for terms, but in January they refused.\n" +
		"On 12 October 1813 the towns crossed the river; on the 20th they went back.",
	"dated": "It was built on 3 May 1990, in the 1990s, and sold in March 2001 or 2002. The 19th century was kinder.\n" +
		"On 9/11 it was closed. In Q3 2019 it made a loss, in FY18 it had not. In 490 BC nobody had heard of it.",
}

// Shifting the day of publication by whole weeks shifts what counts from it by
// as much, and leaves alone what says its own date and what a history tells.
func TestShiftingPublication(t *testing.T) {
	for name, text := range stories {
		for _, days := range []model.Day{7, 14, -7, 28 * 13, -28 * 13} {
			from := parseDay(t, published)
			before := annotate(t, text, from.String(), "")
			after := annotate(t, text, (from + days).String(), "")
			if len(before.Dates) != len(after.Dates) {
				t.Fatalf("%s: %q and %q", name, found(before), found(after))
			}
			for i, b := range before.Dates {
				a := after.Dates[i]
				switch {
				case b.First == 0:
					if a.Value != b.Value {
						t.Errorf("%s by %d: %s became %s", name, days, b.Value, a.Value)
					}
				case b.Basis == model.BasisPublication && b.Last-b.First < 7:
					if a.First != b.First+days || a.Last != b.Last+days {
						t.Errorf("%s by %d: %s %s became %s", name, days, before.Slice(b.Span), b.Value, a.Value)
					}
				case b.Basis == model.BasisPublication: // months and years change length
					if days > 0 && a.First < b.First || days < 0 && a.First > b.First {
						t.Errorf("%s by %d: %s %s became %s", name, days, before.Slice(b.Span), b.Value, a.Value)
					}
				case a.Value != b.Value:
					t.Errorf("%s by %d: %s %s became %s", name, days, before.Slice(b.Span), b.Value, a.Value)
				}
			}
		}
	}
}

// A paragraph about something else, wherever it stands, changes nothing
// elsewhere. (What counts from a date named in the paragraph before may look
// back over one paragraph only, so the histories are left whole.)
func TestInsertingParagraphs(t *testing.T) {
	const unrelated = "The museum has nine rooms and a garden."
	for _, name := range []string{"news", "dated"} {
		paragraphs := strings.Split(stories[name], "\n")
		want := strings.Join(found(annotate(t, stories[name], published, "")), ";")
		for at := range len(paragraphs) + 1 {
			with := append(append(append([]string(nil), paragraphs[:at]...), unrelated), paragraphs[at:]...)
			if got := strings.Join(found(annotate(t, strings.Join(with, "\n"), published, "")), ";"); got != want {
				t.Errorf("%s, before paragraph %d: %s, want %s", name, at, got, want)
			}
		}
	}
}

// Names, quotes and the case of a sentence's first letter carry no dates.
func TestHarmlessChanges(t *testing.T) {
	changes := map[string]func(string) string{
		"another name":     func(s string) string { return strings.ReplaceAll(s, "duke", "prince") },
		"typographic dash": func(s string) string { return strings.ReplaceAll(s, " - ", " – ") },
		"no break space":   func(s string) string { return strings.ReplaceAll(s, " April", "\u00a0April") },
		"quotes":           func(s string) string { return strings.ReplaceAll(s, "terms", "“terms”") },
	}
	for name, text := range stories {
		want := values(annotate(t, text, published, ""))
		for change, apply := range changes {
			if got := values(annotate(t, apply(text), published, "")); got != want {
				t.Errorf("%s, %s: %s, want %s", name, change, got, want)
			}
		}
	}
}

func values(s *model.Story) string {
	var all []string
	for _, d := range s.Dates {
		all = append(all, d.Value)
	}
	return strings.Join(all, " ")
}

// The same text gives the same dates, and annotating twice changes nothing.
func TestRepeatable(t *testing.T) {
	for name, text := range stories {
		first, second := annotate(t, text, published, ""), annotate(t, text, published, "")
		if values(first) != values(second) {
			t.Errorf("%s: %s, then %s", name, values(first), values(second))
		}
	}
}

// Without a day of publication what is absolute keeps its value, and nothing
// takes a day of this year.
func TestWithoutPublicationAbsoluteStays(t *testing.T) {
	for name, text := range stories {
		with, without := annotate(t, text, published, ""), annotate(t, text, "", "")
		if len(with.Dates) != len(without.Dates) {
			t.Fatalf("%s: %q and %q", name, found(with), found(without))
		}
		for i, d := range with.Dates {
			bare := without.Dates[i]
			switch {
			case d.Basis == model.BasisExplicit && bare.Value != d.Value:
				t.Errorf("%s: %s became %s", name, d.Value, bare.Value)
			case d.Basis == model.BasisPublication && bare.First != 0:
				t.Errorf("%s: %s, counted from no day, became %s", name, with.Slice(d.Span), bare.Value)
			}
		}
	}
}
