package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"dateline/model"
	"dateline/model/fold"
)

const bridgeText = "Ada Brook said on 3 May that the bridge, at last, was safe. It will open next week. Ada Brooke denied it."

func at(piece string) model.Span {
	i := strings.Index(bridgeText, piece)
	if i < 0 {
		panic(piece)
	}
	return model.Span{Start: i, End: i + len(piece)}
}

// bridge is a dossier made by hand: two statements, a planned event.
func bridge() *listing {
	day := model.NewDay(2031, 5, 3)
	story := &model.Story{
		ID: "bridge", Path: "bridge.txt", Title: "=The | bridge", URL: "https://quill.example/1",
		Published: day + 1, PublishedBy: model.PublishedMetadata, Text: bridgeText,
		Paragraphs: []model.Span{{Start: 0, End: len(bridgeText)}},
		Sentences: []model.Sentence{
			{Span: at("Ada Brook said on 3 May that the bridge, at last, was safe.")},
			{Span: at("It will open next week.")}, {Span: at("Ada Brooke denied it.")},
		},
		Dates: []model.Date{
			{Span: at("3 May"), Type: model.TypeDate, Value: "2031-05-03", First: day, Last: day},
			{Span: at("next week"), Type: model.TypeDate, Value: "2031-W19", First: day + 2, Last: day + 8},
		},
		Actors: []model.Actor{
			{Name: "Ada Brook", Kind: model.KindPerson, Profile: "p1", Mentions: []model.Mention{{Span: at("Ada Brook"), Form: model.FormName}}},
			{Name: "Ada Brooke", Kind: model.KindPerson, Profile: "p2", Mentions: []model.Mention{{Span: at("Ada Brooke"), Form: model.FormName}}},
		},
		Statements: []model.Statement{
			{Actor: 1, Cue: []model.Span{at("said")}, Content: []model.Span{at("the bridge"), at("was safe")},
				Act: model.ActSay, Quoted: model.QuotedIndirect, Date: 1, Day: day, DayBasis: model.DayOwn, Addressee: 2},
			{Actor: 2, Cue: []model.Span{at("denied")}, Content: []model.Span{at("it.")}, Act: model.ActDeny,
				Sentence: 2, ReportedBy: 1},
		},
		Events: []model.Event{{Span: at("It will open next week"), Date: 2, Actors: []model.Ordinal{1}, Planned: true, Sentence: 1}},
	}
	profile := func(id model.ActorID, name string, o model.Ordinal, mentions int) model.Profile {
		return model.Profile{
			ID: id, Name: name, Kind: model.KindPerson, Mentions: mentions, Statements: 1,
			Keys: []string{fold.String(name)},
		}
	}
	return &listing{Dossier: model.NewDossier([]*model.Story{story}, []model.Profile{
		profile("p1", "Ada Brook", 1, 2), profile("p2", "Ada Brooke", 2, 1),
	})}
}

// printed is what a function writes in a format.
func printed(t *testing.T, l *listing, format string, print func(*program, *listing) error) string {
	t.Helper()
	var out bytes.Buffer
	l.format = format
	if err := print(&program{stdio: stdio{Out: &out}}, l); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestTimelineTable(t *testing.T) {
	got := printed(t, bridge(), formatTable, (*program).printTimeline)
	want := `date                    kind     actors                 story          text
2031-05-03              say      Ada Brook, Ada Brooke  =The | bridge  the bridge … was safe
2031-05-05..2031-05-11  planned  Ada Brook              =The | bridge  It will open next week
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestTimelineFilters(t *testing.T) {
	for name, c := range map[string]struct {
		from, to, actor string
		want            int
	}{
		"all":                    {"", "", "", 2},
		"the month":              {"2031-05", "2031-05", "", 2},
		"the week that overlaps": {"2031-05-11", "", "", 1},
		"after everything":       {"2031-05-12", "", "", 0},
		"up to the statement":    {"", "2031-05-03", "", 1},
		"another year":           {"2030", "2030", "", 0},
		"one actor":              {"", "", "ada brooke", 1},
		"part of both names":     {"", "", "BRO", 2},
	} {
		t.Run(name, func(t *testing.T) {
			l := bridge()
			var err error
			if l.from, _, err = period("from", c.from); err != nil {
				t.Fatal(err)
			}
			if _, l.to, err = period("to", c.to); err != nil {
				t.Fatal(err)
			}
			if c.actor != "" {
				if err := l.choose(c.actor); err != nil {
					t.Fatal(err)
				}
			}
			if got := l.entries(); len(got) != c.want {
				t.Errorf("%d entries, want %d: %+v", len(got), c.want, got)
			}
		})
	}
}

func TestTimelineJSON(t *testing.T) {
	var got []entry
	text := printed(t, bridge(), formatJSON, (*program).printTimeline)
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	e := got[1]
	if e.First != "2031-05-05" || e.Last != "2031-05-11" || e.Value != "2031-W19" || !e.Planned || e.Kind != "event" ||
		bridgeText[e.Start:e.End] != e.Text {
		t.Errorf("%+v", e)
	}
	empty := bridge()
	empty.from = 1 << 20
	if got := printed(t, empty, formatJSON, (*program).printTimeline); got != "[]\n" {
		t.Errorf("no entries: %q", got)
	}
}

func TestCSVHoldsNoFormula(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(printed(t, bridge(), formatCSV, (*program).printTimeline))).ReadAll()
	if err != nil || len(rows) != 3 {
		t.Fatalf("%v %v", rows, err)
	}
	if got := rows[1][3]; got != "'=The | bridge" {
		t.Errorf("title %q", got)
	}
}

func TestMarkdownKeepsItsColumns(t *testing.T) {
	for _, line := range strings.Split(strings.TrimSpace(printed(t, bridge(), formatMarkdown, (*program).printTimeline)), "\n") {
		if n := strings.Count(strings.ReplaceAll(line, `\|`, ""), "|"); n != 6 {
			t.Errorf("%d bars in %s", n, line)
		}
	}
	if got := escapeMarkdown("[a](b) *c* <d>"); got != `\[a\](b) \*c\* \<d\>` {
		t.Error(got)
	}
}

func TestCalendar(t *testing.T) {
	got := printed(t, bridge(), formatCalendar, (*program).printTimeline)
	for _, want := range []string{
		"BEGIN:VCALENDAR\r\n", "DTSTART;VALUE=DATE:20310505\r\n", "DTEND;VALUE=DATE:20310512\r\n",
		"STATUS:TENTATIVE\r\n", "SUMMARY:Ada Brook: the bridge … was safe\r\n", `the bridge\, at last\, was safe`,
		"URL:https://quill.example/1\r\n", "END:VCALENDAR\r\n",
	} {
		if !strings.Contains(strings.ReplaceAll(got, "\r\n ", ""), want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if strings.Count(got, "UID:") != 2 || strings.Count(got, "STATUS:") != 1 {
		t.Error(got)
	}
}

func TestCalendarLinesAreFolded(t *testing.T) {
	long := &listing{Dossier: bridge().Dossier}
	e := long.entries()[0]
	e.Text = strings.Repeat("ä€😀, ", 60)
	var b bytes.Buffer
	if err := writeCalendar(&b, []entry{e}); err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(b.String(), "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) {
			t.Errorf("%d bytes: %q", len(line), line)
		}
	}
	unfolded := strings.ReplaceAll(b.String(), "\r\n ", "")
	if !strings.Contains(unfolded, strings.TrimSuffix(strings.Repeat(`ä€😀\, `, 60), " ")) {
		t.Error("folding lost text")
	}
}

func TestActors(t *testing.T) {
	got := printed(t, bridge(), formatTable, (*program).printActors)
	if lines := strings.Split(got, "\n"); len(lines) != 4 || !strings.HasPrefix(lines[1], "Ada Brook ") {
		t.Errorf("got\n%s", got)
	}
}

func TestPositions(t *testing.T) {
	l := bridge()
	who, err := l.one("ADA BROOKE")
	if err != nil {
		t.Fatal(err)
	}
	var got []position
	text := printed(t, l, formatJSON, func(p *program, l *listing) error { return p.printPositions(l, who) })
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatal(err)
	}
	if len(got) != 1 || got[0].Act != "deny" || got[0].Day != "2031-05-04" || got[0].Reported != "Ada Brook" || got[0].Text != "it." {
		t.Errorf("%+v", got)
	}
}

func TestOneActor(t *testing.T) {
	l := bridge()
	if p, err := l.one("Ada Brook"); err != nil || p.ID != "p1" {
		t.Errorf("an exact name must win over a longer one: %v", err)
	}
	for query, want := range map[string]string{"brook": "give more of the name", "nobody": "no actor is called", " ": "no actor"} {
		if _, err := l.one(query); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", query, err, want)
		}
	}
}

func TestSearch(t *testing.T) {
	for query, want := range map[string]int{
		"bridge": 1, "BRIDGE safe": 1, "bridge open": 0, `"bridge, at last"`: 1, `"last at"`: 0, "it": 2, "brook": 2,
	} {
		l := bridge()
		var got []match
		text := printed(t, l, formatJSON, func(p *program, l *listing) error { return p.printMatches(l, searchTerms(query)) })
		if err := json.Unmarshal([]byte(text), &got); err != nil {
			t.Fatal(err)
		}
		if len(got) != want {
			t.Errorf("%s: %d sentences, want %d", query, len(got), want)
		}
		for _, m := range got {
			if bridgeText[m.Start:m.End] != m.Text || m.Day == "" {
				t.Errorf("%+v", m)
			}
		}
	}
}

func TestPeriod(t *testing.T) {
	for in, want := range map[string]string{
		"2031-05-03": "2031-05-03 2031-05-03", "2031-02": "2031-02-01 2031-02-28", "2032": "2032-01-01 2032-12-31", "": " ",
	} {
		first, last, err := period("from", in)
		if got := first.String() + " " + last.String(); err != nil || got != want {
			t.Errorf("%q: %s, %v; want %s", in, got, err, want)
		}
	}
	for _, in := range []string{"2031-13", "31", "0000", "2031-02-29", "may"} {
		if _, _, err := period("from", in); err == nil {
			t.Errorf("%q was taken", in)
		}
	}
}

func TestTableCutsToTheScreen(t *testing.T) {
	narrow := table{columns: []string{"a", "b"}}
	narrow.add(strings.Repeat("日本", 40), strings.Repeat("x", 200))
	var b bytes.Buffer
	narrow.write(&b, formatTable)
	if !strings.Contains(b.String(), strings.Repeat("x", 200)) {
		t.Error("into a pipe the last column must be whole")
	}
	if first := strings.Split(b.String(), "\n")[1]; !strings.HasPrefix(first, strings.Repeat("日本", 9)+"日…   x") {
		t.Errorf("wide characters: %q", first)
	}
}

func TestStateDir(t *testing.T) {
	for env, want := range map[string]string{
		"":                                   "",
		"HOME=/h":                            "/h/.local/state/dateline",
		"HOME=/h XDG_STATE_HOME=/s":          "/s/dateline",
		"HOME=/h XDG_STATE_HOME=relative":    "/h/.local/state/dateline",
		"HOME=/old XDG_STATE_HOME= HOME=/h2": "/h2/.local/state/dateline",
	} {
		if got := stateDir(strings.Fields(env)); got != want {
			t.Errorf("%s: %q, want %q", env, got, want)
		}
	}
}
