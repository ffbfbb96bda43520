package record_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"dateline/model"
	"dateline/model/load/record"
)

const sample = "On 3 May the mayor of Quillhaven, Ada Brook, said “the bridge <is> safe & sound”. She will open it next week."

// at is the span of a piece of the sample.
func at(piece string) model.Span {
	i := strings.Index(sample, piece)
	if i < 0 {
		panic(piece)
	}
	return model.Span{Start: i, End: i + len(piece)}
}

// story is annotated by hand, with every field of the model in use.
func story() *model.Story {
	day := model.NewDay(2031, 5, 3)
	return &model.Story{
		ID: "bridge", Path: "a/bridge.txt", Title: "The bridge", Source: "The Quill",
		URL: "https://quill.example/1", Published: day, PublishedBy: model.PublishedMetadata,
		Text:       sample,
		Paragraphs: []model.Span{{Start: 0, End: len(sample)}},
		Sentences: []model.Sentence{
			{Span: at("On 3 May the mayor of Quillhaven, Ada Brook, said “the bridge <is> safe & sound”.")},
			{Span: at("She will open it next week.")},
		},
		Dates: []model.Date{
			{Span: at("3 May"), Type: model.TypeDate, Value: "2031-05-03", First: day, Last: day, Basis: model.BasisPublication},
			{Span: at("next week"), Type: model.TypeDate, Value: "2031-W19", First: day + 2, Last: day + 8, Basis: model.BasisPublication, Modifier: "APPROX"},
		},
		Actors: []model.Actor{
			{Name: "Ada Brook", Kind: model.KindPerson, Role: "mayor", Affiliation: 2, Aliases: []string{"Brook"},
				Mentions: []model.Mention{
					{Span: at("Ada Brook"), Form: model.FormName},
					{Span: at("She"), Form: model.FormPronoun, Reason: "only person before"},
				}},
			{Name: "Quillhaven", Kind: model.KindPlace, Unnamed: true},
		},
		Statements: []model.Statement{{
			Actor: 1, Source: []model.Span{at("Ada Brook")}, Cue: []model.Span{at("said")},
			Content: []model.Span{at("“the bridge"), at("safe & sound”")}, Act: model.ActSay,
			Quoted: model.QuotedDirect, Standing: model.StandingNamed, Hedges: []model.Span{at("<is>")},
			Date: 1, Day: day, DayBasis: model.DayOwn, Addressee: 2, ReportedBy: 1,
		}},
		Events: []model.Event{{Span: at("open it"), Date: 2, Actors: []model.Ordinal{1}, Place: "Quillhaven", Planned: true, Sentence: 1}},
	}
}

func write(t *testing.T, records ...*record.Record) string {
	t.Helper()
	var b bytes.Buffer
	w := record.NewWriter(&b)
	for _, r := range records {
		if err := w.Write(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestFormat(t *testing.T) {
	want := `{"schema":"dateline/1",` +
		`"story":{"id":"bridge","path":"a/bridge.txt","title":"The bridge","source":"The Quill","url":"https://quill.example/1","published":"2031-05-03","published_by":"metadata"},` +
		`"text":"On 3 May the mayor of Quillhaven, Ada Brook, said “the bridge <is> safe & sound”. She will open it next week.",` +
		`"sentences":[{"start":0,"end":85,"paragraph":0},{"start":86,"end":113,"paragraph":0}],` +
		`"dates":[{"id":"d1","start":3,"end":8,"text":"3 May","type":"DATE","value":"2031-05-03","first":"2031-05-03","last":"2031-05-03","basis":"publication"},` +
		`{"id":"d2","start":103,"end":112,"text":"next week","type":"DATE","value":"2031-W19","first":"2031-05-05","last":"2031-05-11","basis":"publication","mod":"APPROX"}],` +
		`"actors":[{"id":"a1","name":"Ada Brook","kind":"person","role":"mayor","affiliation":"a2","aliases":["Brook"],` +
		`"mentions":[{"start":34,"end":43,"form":"name"},{"start":86,"end":89,"form":"pronoun","reason":"only person before"}]},` +
		`{"id":"a2","name":"Quillhaven","kind":"place","unnamed":true}],` +
		`"statements":[{"id":"s1","actor":"a1","source":[[34,43]],"cue":[[45,49]],"content":[[50,63],[69,84]],"act":"say","quoted":"direct","standing":"named","hedges":[[64,68]],"date":"d1","day":"2031-05-03","day_basis":"own","addressee":"a2","reported_by":"s1"}],` +
		`"events":[{"id":"e1","date":"d2","start":95,"end":102,"summary":"open it","actors":["a1"],"place":"Quillhaven","planned":true}]}` + "\n"
	if diff := cmp.Diff(want, write(t, record.Of(story()))); diff != "" {
		t.Error(diff)
	}
}

func TestUnknownIsAbsent(t *testing.T) {
	got := write(t, record.Of(&model.Story{ID: "x", Text: "Nothing."}))
	want := `{"schema":"dateline/1","story":{"id":"x","published_by":"none"},"text":"Nothing."}` + "\n"
	if got != want {
		t.Errorf("got %s", got)
	}
}

func TestRoundTrip(t *testing.T) {
	want := []*record.Record{record.Of(story()), record.Of(&model.Story{ID: "x"}), record.Of(story())}
	r := record.NewReader(strings.NewReader(write(t, want...)))
	for i := range want {
		got, err := r.Read()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want[i], got); diff != "" {
			t.Errorf("record %d:\n%s", i, diff)
		}
	}
	if _, err := r.Read(); !errors.Is(err, io.EOF) {
		t.Errorf("after the last record: %v, want io.EOF", err)
	}
}

func TestPathsAreKeptAndSafe(t *testing.T) {
	path := "a\x1b[31m\x7f\u009b\u202e\ufeff\U000e0041 cafe\u0301.txt"
	line := write(t, record.Of(&model.Story{ID: "x", Path: path}))
	if i := strings.IndexFunc(line, func(r rune) bool {
		return r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
	}); i >= 0 {
		t.Errorf("%q from byte %d", line, i)
	}
	r, err := record.NewReader(strings.NewReader(line)).Read()
	if err != nil || r.Story.Path != path {
		t.Errorf("path %q became %q, %v", path, r.Story.Path, err)
	}
}

func TestReadRefuses(t *testing.T) {
	for name, in := range map[string]string{
		"not JSON":      "hello",
		"other object":  `{"a":1}`,
		"other version": `{"schema":"dateline/2"}`,
		"wrong type":    `{"schema":"dateline/1","text":7}`,
		"cut short":     `{"schema":"dateline/1","text":"`,
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := record.NewReader(strings.NewReader(in)).Read(); !errors.Is(err, record.ErrSchema) {
				t.Errorf("got %v, want ErrSchema", err)
			}
		})
	}
}

func TestReadPassesOverLaterFields(t *testing.T) {
	r, err := record.NewReader(strings.NewReader(`{"schema":"dateline/1","mood":"x","text":"a"}`)).Read()
	if err != nil || r.Text != "a" {
		t.Errorf("got %+v, %v", r, err)
	}
}

func TestCheck(t *testing.T) {
	if err := record.Of(story()).Check(); err != nil {
		t.Fatalf("sound record: %v", err)
	}
	for name, spoil := range map[string]func(*record.Record){
		"schema":             func(r *record.Record) { r.Schema = "dateline/9" },
		"no id":              func(r *record.Record) { r.Story.ID = "" },
		"bad text":           func(r *record.Record) { r.Text = "\xff" + r.Text[1:] },
		"bad publication":    func(r *record.Record) { r.Story.Published = "2031-02-30" },
		"sentences overlap":  func(r *record.Record) { r.Sentences[1].Start = 10 },
		"span past the end":  func(r *record.Record) { r.Dates[1].End = 1000 },
		"span negative":      func(r *record.Record) { r.Events[0].Start = -1 },
		"span empty":         func(r *record.Record) { r.Statements[0].Cue[0] = record.Span{5, 5} },
		"span in a rune":     func(r *record.Record) { r.Statements[0].Content[0][0] = at("“the").Start + 1 },
		"date text":          func(r *record.Record) { r.Dates[0].Text = "4 May" },
		"date without end":   func(r *record.Record) { r.Dates[0].Last = "" },
		"date backwards":     func(r *record.Record) { r.Dates[1].Last = "2031-05-04" },
		"ids out of turn":    func(r *record.Record) { r.Actors[1].ID = "a3" },
		"actor that is not":  func(r *record.Record) { r.Statements[0].Actor = "a3" },
		"reference to a0":    func(r *record.Record) { r.Statements[0].Addressee = "a0" },
		"reference oddly":    func(r *record.Record) { r.Statements[0].Date = "d01" },
		"reference of sorts": func(r *record.Record) { r.Events[0].Actors[0] = "d1" },
		"nameless actor":     func(r *record.Record) { r.Actors[0].Name = "" },
		"mention outside":    func(r *record.Record) { r.Actors[0].Mentions[0].End = 999 },
	} {
		t.Run(name, func(t *testing.T) {
			r := record.Of(story())
			spoil(r)
			if r.Check() == nil {
				t.Error("not noticed")
			}
		})
	}
}

// FuzzRead: whatever is read without an error is written and read again as the
// same record, and checking it never panics.
func FuzzRead(f *testing.F) {
	b, err := json.Marshal(record.Of(story()))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(`{"schema":"dateline/1","dates":[{"id":"d1","start":-1,"end":9}]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		first, err := record.NewReader(bytes.NewReader(b)).Read()
		if err != nil {
			return
		}
		_ = first.Check()
		line := write(t, first)
		second, err := record.NewReader(strings.NewReader(line)).Read()
		if err != nil {
			t.Fatal(err)
		}
		if again := write(t, second); again != line {
			t.Errorf("%s\nbecame\n%s", line, again)
		}
	})
}
