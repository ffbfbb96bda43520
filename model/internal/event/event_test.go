package event

import (
	"fmt"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow/marked"
)

// published is the day of every invented article here: a Monday.
var published = model.NewDay(2021, 3, 15)

// ledger writes the events of a document one a line, as
// "first day | clause | actors | place", with "planned" where it is.
func ledger(d *doc.Document) string {
	var b strings.Builder
	for i := range d.Story.Events {
		e := &d.Story.Events[i]
		names := make([]string, len(e.Actors))
		for k, o := range e.Actors {
			names[k] = d.Story.Actor(o).Name
		}
		fmt.Fprintf(&b, "%s | %s | %s | %s", d.Story.Date(e.Date).First, d.Story.Slice(e.Span), strings.Join(names, ", "), e.Place)
		if e.Planned {
			b.WriteString(" | planned")
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestTheClauseWithTheDateIsTheEvent(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"opening date", "On <Friday=2021-03-12>, the council approved the bridge.",
			"2021-03-12 | the council approved the bridge |  | \n"},
		{"closing date", "The council approved the bridge on <Friday=2021-03-12>.",
			"2021-03-12 | The council approved the bridge on Friday |  | \n"},
		{"place", "Talks took place in [@Millbrook] on <Friday=2021-03-12>.",
			"2021-03-12 | Talks took place in Millbrook on Friday |  | Millbrook\n"},
		{"place without a mention", "Talks took place in Oldham on <Friday=2021-03-12>.",
			"2021-03-12 | Talks took place in Oldham on Friday |  | Oldham\n"},
		{"an actor is no place", "Bo Reed jabbed at [Ann Vale] on <Friday=2021-03-12>.",
			"2021-03-12 | Bo Reed jabbed at Ann Vale on Friday | Ann Vale | \n"},
		{"two dates, two clauses", "On <Friday=2021-03-12>, the council met in Oldham, and on <Saturday=2021-03-13>, the vote ended in uproar.",
			"2021-03-12 | the council met in Oldham |  | Oldham\n2021-03-13 | the vote ended in uproar |  | \n"},
		{"planned", "The bridge will open on <Friday=2021-03-19>.",
			"2021-03-19 | The bridge will open on Friday |  |  | planned\n"},
		{"infinitive in a promise", "[Ann Vale] promised to open the bridge <next week=2021-03-22..2021-03-28>.",
			"2021-03-22 | Ann Vale promised to open the bridge next week | Ann Vale |  | planned\n"},
		{"gerund", "The council may decide after hearing [Ann Vale] <next week=2021-03-22..2021-03-28>.",
			"2021-03-22 | hearing Ann Vale next week | Ann Vale |  | planned\n"},
		{"month", "The works were finished in <January=2021-01-01..2021-01-31>.",
			"2021-01-01 | The works were finished in January |  | \n"},
		{"actors", "[Ann Vale] met [Bo Reed] on <Friday=2021-03-12>, and [Cy Dunn] stayed at home.",
			"2021-03-12 | Ann Vale met Bo Reed on Friday | Ann Vale, Bo Reed | \n"},
		{"subject before a quotation", "[Ann Vale] said the union “walked out” on <Friday=2021-03-12>.",
			"2021-03-12 | the union “walked out” on Friday |  | \n"},
		{"scheduled", "The opening is scheduled for <Friday=2021-03-19>.",
			"2021-03-19 | The opening is scheduled for Friday |  |  | planned\n"},
		{"duration", "The works lasted <two weeks=none>.", ""},
		{"noun modifier", "Nobody liked the <January 12=2021-01-12> meeting.", ""},
		{"possessive", "Nobody liked <Friday=2021-03-12>'s vote.", ""},
		{"negated", "The council did not meet on <Friday=2021-03-12>.", ""},
		{"supposed", "The bridge would have opened on <Friday=2021-03-12>.", ""},
		{"no predicate", "The vote of <March 12=2021-03-12>.", ""},
		{"decade", "Trade grew in <the 1990s=1990-01-01..1999-12-31>.", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d := marked.Document(test.text, published)
			Annotate(d)
			if got := ledger(d); got != test.want {
				t.Errorf("events of %q:\ngot\n%swant\n%s", test.text, got, test.want)
			}
		})
	}
}

// said adds a statement with the given cue and content, as the stage before
// would.
func said(d *doc.Document, cue, content string, date model.Ordinal) {
	span := func(s string) model.Span {
		at := strings.Index(d.Text(), s)
		return model.Span{Start: at, End: at + len(s)}
	}
	d.Story.Statements = append(d.Story.Statements, model.Statement{
		Cue: []model.Span{span(cue)}, Content: []model.Span{span(content)}, Date: date,
	})
}

func TestADateOfAStatementIsNoEvent(t *testing.T) {
	d := marked.Document("[Ann Vale] announced on <Friday=2021-03-12> that the bridge was safe.", published)
	said(d, "announced", "that the bridge was safe", 1)
	Annotate(d)
	if got := ledger(d); got != "" {
		t.Errorf("events:\n%swant none", got)
	}
}

func TestADeedThatIsAlsoACueIsAnEvent(t *testing.T) {
	d := marked.Document("On <Friday=2021-03-12>, the council published its plan for the bridge.", published)
	said(d, "published", "its plan for the bridge", 1)
	Annotate(d)
	const want = "2021-03-12 | the council published its plan for the bridge |  | \n"
	if got := ledger(d); got != want {
		t.Errorf("events:\n%swant\n%s", got, want)
	}
}

func TestADateInsideAContentBelongsToTheClauseThere(t *testing.T) {
	d := marked.Document("[Ann Vale] said the talks on <Friday=2021-03-12> failed.", published)
	said(d, "said", "the talks on Friday failed", 0)
	Annotate(d)
	const want = "2021-03-12 | the talks on Friday failed |  | \n"
	if got := ledger(d); got != want {
		t.Errorf("events:\n%swant\n%s", got, want)
	}
}

// What is no event although a clause has a date.
func TestNoEvents(t *testing.T) {
	for _, text := range []string{
		"The fee was 3 crowns in <2019=2019-01-01..2019-12-31>.",
		"The hall had nine rooms in <2019=2019-01-01..2019-12-31>.",
		"Output fell to 3 tonnes, down from 5 tonnes in <2019=2019-01-01..2019-12-31>.",
		"The mill closed for the first time since <1987=1987-01-01..1987-12-31>.",
		"The board raised its forecast for <the full year=2021-01-01..2021-12-31>.",
		"They repaired the walls after the flood of <May 2019=2019-05-01..2019-05-31>.",
		"If the vote fails on <Friday=2021-03-19>, the mayor goes.",
		"Had the dam broken in <2019=2019-01-01..2019-12-31>, nobody would have lived.",
		"If the rain lasts, the dam could break on <Friday=2021-03-19>.",
		"No talks will be held on <Friday=2021-03-19>.",
		"The bridge was to open on <Friday=2021-03-12>.",
		"OLDHAM, <March 15=2021-03-15> (Wire) - The council is divided.",
	} {
		d := marked.Document(text, published)
		Annotate(d)
		if got := ledger(d); got != "" {
			t.Errorf("events of %q:\n%swant none", text, got)
		}
	}
}

func TestOneEventForEachDayOfAListAndForARange(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Crowds marched on <Friday=2021-03-12> and <Saturday=2021-03-13>.", "2021-03-12 2021-03-13"},
		{"Crowds marched on <Friday=2021-03-12> and again on <Sunday=2021-03-14>.", "2021-03-12 2021-03-14"},
		{"Crowds marched from <Thursday=2021-03-11> to <Saturday=2021-03-13>.", "2021-03-11"},
		{"Between <Thursday=2021-03-11> and <Saturday=2021-03-13> crowds marched.", "2021-03-11"},
	}
	for _, test := range tests {
		d := marked.Document(test.text, published)
		Annotate(d)
		var days []string
		for i := range d.Story.Events {
			days = append(days, d.Story.Date(d.Story.Events[i].Date).First.String())
		}
		if got := strings.Join(days, " "); got != test.want {
			t.Errorf("%q: events on %q, want %q", test.text, got, test.want)
		}
	}
}

// The copula of a happening is an event, and what is due.
func TestTheVoteIsOnFriday(t *testing.T) {
	for _, text := range []string{
		"The vote is on <Friday=2021-03-19>.", "The answer is due on <Friday=2021-03-19>.", "A hearing is set for <Friday=2021-03-19>.",
		"Nine died when a wall fell on <Friday=2021-03-12>.",
	} {
		d := marked.Document(text, published)
		Annotate(d)
		if len(d.Story.Events) != 1 {
			t.Errorf("%q: %d events, want 1", text, len(d.Story.Events))
			continue
		}
		if e := &d.Story.Events[0]; e.Start != 0 || e.Planned != (d.Story.Date(e.Date).First > published) {
			t.Errorf("%q: event %q, planned %v", text, d.Story.Slice(e.Span), e.Planned)
		}
	}
}
