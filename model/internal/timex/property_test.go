package timex

import (
	"strings"
	"testing"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/internal/doc"
)

// Shifting the publication day by whole weeks shifts what counts from it by as
// much and leaves alone what says its own date.
func TestShiftedPublication(t *testing.T) {
	const relative = "The port closed yesterday. On Monday ships had left; three days ago nobody saw it coming. Ships return next week, not tomorrow."
	const absolute = "It was built on 3 May 1990, in the 1990s, and sold in March 2001 or 2002."
	before := annotate(t, relative+" "+absolute, "2022-01-21", "")
	after := annotate(t, relative+" "+absolute, "2022-02-18", "")
	if len(before.Dates) != len(after.Dates) {
		t.Fatalf("%q and %q", found(before), found(after))
	}
	for i, b := range before.Dates {
		a := after.Dates[i]
		shift := model.Day(28)
		if b.Start >= len(relative) {
			shift = 0
		}
		if a.First != b.First+shift || a.Last != b.Last+shift {
			t.Errorf("%s: %s became %s", before.Slice(b.Span), b.Value, a.Value)
		}
	}
}

// A paragraph about something else changes nothing elsewhere.
func TestUnrelatedParagraph(t *testing.T) {
	const first = "The envoys met on January 10. The next day they left.\n"
	const second = "In March the court will rule, and on Friday it sits.\nProfit rose in the third quarter from a year earlier.\n"
	const unrelated = "The museum has nine rooms and a garden.\n"
	with := found(annotate(t, first+unrelated+second, published, ""))
	without := found(annotate(t, first+second, published, ""))
	if strings.Join(with, ";") != strings.Join(without, ";") {
		t.Errorf("with %q, without %q", with, without)
	}
}

// invariants are what every reader of Story.Dates relies on.
func invariants(t *testing.T, s *model.Story) {
	t.Helper()
	last, valid := 0, utf8.ValidString(s.Text)
	for _, d := range s.Dates {
		if d.Start < last || d.End <= d.Start || d.End > len(s.Text) {
			t.Fatalf("span %v after %d in %d bytes", d.Span, last, len(s.Text))
		}
		last = d.End
		if d.Value == "" || d.Type == "" {
			t.Fatalf("%q: value %q, type %q", s.Slice(d.Span), d.Value, d.Type)
		}
		if (d.First == 0) != (d.Last == 0) || d.First > d.Last || d.First < 0 {
			t.Fatalf("%q: days %d to %d", s.Slice(d.Span), d.First, d.Last)
		}
		if valid && !utf8.ValidString(s.Slice(d.Span)) {
			t.Fatalf("span %v cuts a rune", d.Span)
		}
	}
}

func FuzzAnnotate(f *testing.F) {
	f.Add("GENEVA, Jan. 21 - On Friday, January 21, 2022 the next day, a year earlier.", int32(738176), int32(0))
	f.Add("the the last last two 2 1/2 99999999999 years ago 31/12/99 '80s Q4 of the year", int32(0), int32(738176))
	f.Add("mid early late mid-the 1990s 24:00 a.m. p.m. é’s – twenty two thousand hundred", int32(1), int32(1))
	f.Add("year 1000 decades ago, 900 centuries later, Easter 9999 New Year's Eve", int32(3), int32(40))
	f.Fuzz(func(t *testing.T, text string, published, today int32) {
		if published < 0 || published > 3_600_000 || today < 0 || today > 3_600_000 {
			return
		}
		s := &model.Story{Text: text, Published: model.Day(published)}
		Annotate(doc.New(s), model.Day(today))
		invariants(t, s)
	})
}

// Floods of what expressions are made of end in linear time; anything else
// would keep this test running for minutes.
func TestFloods(t *testing.T) {
	flood := func(unit string, size int) {
		s := &model.Story{Text: strings.Repeat(unit, size/len(unit)), Published: 738176}
		Annotate(doc.New(s), 0)
		invariants(t, s)
	}
	for _, unit := range []string{"1", "January ", "."} {
		flood(unit, 1_000_000)
	}
	for _, unit := range []string{"1 ", "12.", "mid ", "the ", "last ", "two ", "hundred ", "Jan. 1, ", "year-", "2022-", "a.m. ", "of ", "the day before ", "1/2 ", "\n"} {
		flood(unit, 200_000)
	}
}

func BenchmarkAnnotate(b *testing.B) {
	text := strings.Repeat("The council of the old harbour town met again on Tuesday to hear what its engineers had found out about the bridge, "+
		"which was closed in March 2019 after a barge struck it. Repairs cost 12 million crowns, the mayor said last week, and may take two years.\n\n", 4000)
	s := &model.Story{Text: text, Published: 738176}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		s.Dates = nil
		Annotate(doc.New(s), 0)
	}
}
