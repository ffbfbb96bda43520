// Package record is the extraction format: what `dateline extract` writes, one
// JSON object a story and a line, for other programs to read.
//
// All offsets are byte offsets into "text", spans half-open [start, end). Ids
// (d1, a1, s1, e1) count from 1 within their story. A field that is unknown is
// absent, never guessed; what was inferred says so in "basis", "day_basis" or
// "published_by". Values of dates follow TimeML's TIMEX3.
//
//	{"schema":"dateline/1",
//	 "story":{"id","path","title","source","url","published","published_by","published_sure"},
//	 "text":"...",
//	 "sentences":[{"start","end","paragraph"}],
//	 "dates":[{"id","start","end","text","type","value","first","last","basis","mod"}],
//	 "actors":[{"id","name","kind","role","affiliation","aliases","unnamed",
//	            "mentions":[{"start","end","form","reason"}]}],
//	 "statements":[{"id","actor","source":[[start,end]],"cue","content","act","quoted",
//	                "standing","hedges","date","day","day_basis","addressee","reported_by"}],
//	 "events":[{"id","date","start","end","summary","actors","place","planned"}]}
//
// Beside the fields of the schema's first description stand, where they are
// known:
//
//	published_by    of a story: metadata (front matter or a field of the input),
//	           flag, feed, mail; for web pages the surest of jsonld, opengraph,
//	           microdata, meta, time, address and byline that agree; dateline or
//	           weekday (from the text), filename, none
//	published_sure  of a story: how sure the day is, in percent, where it was
//	           voted on
//	mod        of a date: TIMEX3 modifier (APPROX, START, MID, END, BEFORE ...)
//	unnamed    of an actor: true when known by description only
//	reason     of a mention: why a title or pronoun was joined to the actor
//	day        of a statement: the day it was made
//	day_basis  of a statement: own, earlier or published
//
// Fields may be added within dateline/1; none changes its meaning or goes.
package record

import (
	"strconv"

	"dateline/model"
)

// Schema names this version of the format.
const Schema = "dateline/1"

// Record is one story with everything extracted from it.
type Record struct {
	Schema     string      `json:"schema"`
	Story      Story       `json:"story"`
	Text       string      `json:"text"`
	Sentences  []Sentence  `json:"sentences,omitempty"`
	Dates      []Date      `json:"dates,omitempty"`
	Actors     []Actor     `json:"actors,omitempty"`
	Statements []Statement `json:"statements,omitempty"`
	Events     []Event     `json:"events,omitempty"`
}

// Story is where the text comes from.
type Story struct {
	ID          string `json:"id"`
	Path        string `json:"path,omitempty"`
	Title       string `json:"title,omitempty"`
	Source      string `json:"source,omitempty"`
	URL         string `json:"url,omitempty"`
	Published   string `json:"published,omitempty"` // YYYY-MM-DD
	PublishedBy string `json:"published_by"`
	// PublishedSure is how sure Published is, in percent.
	PublishedSure int `json:"published_sure,omitempty"`
}

// Sentence is a sentence; Paragraph counts from 0.
type Sentence struct {
	Start     int `json:"start"`
	End       int `json:"end"`
	Paragraph int `json:"paragraph"`
}

// Date is a time expression. First and Last are days, YYYY-MM-DD.
type Date struct {
	ID    string `json:"id"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	Type  string `json:"type"`
	Value string `json:"value,omitempty"`
	First string `json:"first,omitempty"`
	Last  string `json:"last,omitempty"`
	Basis string `json:"basis,omitempty"`
	Mod   string `json:"mod,omitempty"`
}

// Actor is an actor of the story.
type Actor struct {
	ID          string    `json:"id"`
	Name        string    `json:"name"`
	Kind        string    `json:"kind,omitempty"`
	Role        string    `json:"role,omitempty"`
	Affiliation string    `json:"affiliation,omitempty"`
	Aliases     []string  `json:"aliases,omitempty"`
	Unnamed     bool      `json:"unnamed,omitempty"`
	Mentions    []Mention `json:"mentions,omitempty"`
}

// Mention is a span that refers to an actor.
type Mention struct {
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Form   string `json:"form"`
	Reason string `json:"reason,omitempty"`
}

// Span is a half-open byte range, written [start,end].
type Span [2]int

// Statement is an attribution.
type Statement struct {
	ID         string `json:"id"`
	Actor      string `json:"actor,omitempty"`
	Source     []Span `json:"source,omitempty"`
	Cue        []Span `json:"cue,omitempty"`
	Content    []Span `json:"content,omitempty"`
	Act        string `json:"act,omitempty"`
	Quoted     string `json:"quoted,omitempty"`
	Standing   string `json:"standing,omitempty"`
	Hedges     []Span `json:"hedges,omitempty"`
	Date       string `json:"date,omitempty"`
	Day        string `json:"day,omitempty"`
	DayBasis   string `json:"day_basis,omitempty"`
	Addressee  string `json:"addressee,omitempty"`
	ReportedBy string `json:"reported_by,omitempty"`
}

// Event is something that happens on a date.
type Event struct {
	ID      string   `json:"id"`
	Date    string   `json:"date,omitempty"`
	Start   int      `json:"start"`
	End     int      `json:"end"`
	Summary string   `json:"summary,omitempty"`
	Actors  []string `json:"actors,omitempty"`
	Place   string   `json:"place,omitempty"`
	Planned bool     `json:"planned"`
}

// Of is the record of a story.
func Of(s *model.Story) *Record {
	r := &Record{Schema: Schema, Story: storyOf(s), Text: s.Text}
	for _, sentence := range s.Sentences {
		r.Sentences = append(r.Sentences, Sentence{sentence.Start, sentence.End, sentence.Paragraph})
	}
	for i := range s.Dates {
		r.Dates = append(r.Dates, dateOf(s, model.Ordinal(i+1)))
	}
	for i := range s.Actors {
		r.Actors = append(r.Actors, actorOf(s, model.Ordinal(i+1)))
	}
	for i := range s.Statements {
		r.Statements = append(r.Statements, statementOf(s, model.Ordinal(i+1)))
	}
	for i := range s.Events {
		r.Events = append(r.Events, eventOf(s, model.Ordinal(i+1)))
	}
	return r
}

func storyOf(s *model.Story) Story {
	by := s.PublishedBy
	if by == "" {
		by = model.PublishedNone
	}
	return Story{
		ID: string(s.ID), Path: s.Path, Title: s.Title, Source: s.Source, URL: s.URL,
		Published: s.Published.String(), PublishedBy: string(by), PublishedSure: s.PublishedSure,
	}
}

func dateOf(s *model.Story, o model.Ordinal) Date {
	d := s.Date(o)
	return Date{
		ID: id('d', o), Start: d.Start, End: d.End, Text: s.Slice(d.Span),
		Type: string(d.Type), Value: d.Value,
		First: d.First.String(), Last: d.Last.String(),
		Basis: string(d.Basis), Mod: d.Modifier,
	}
}

func actorOf(s *model.Story, o model.Ordinal) Actor {
	a := s.Actor(o)
	actor := Actor{
		ID: id('a', o), Name: a.Name, Kind: string(a.Kind), Role: a.Role,
		Affiliation: id('a', a.Affiliation), Aliases: a.Aliases, Unnamed: a.Unnamed,
	}
	for _, m := range a.Mentions {
		actor.Mentions = append(actor.Mentions, Mention{m.Start, m.End, string(m.Form), m.Reason})
	}
	return actor
}

func statementOf(s *model.Story, o model.Ordinal) Statement {
	st := s.Statement(o)
	return Statement{
		ID: id('s', o), Actor: id('a', st.Actor),
		Source: spans(st.Source), Cue: spans(st.Cue), Content: spans(st.Content),
		Act: string(st.Act), Quoted: string(st.Quoted), Standing: string(st.Standing),
		Hedges: spans(st.Hedges), Date: id('d', st.Date),
		Day: st.Day.String(), DayBasis: string(st.DayBasis),
		Addressee: id('a', st.Addressee), ReportedBy: id('s', st.ReportedBy),
	}
}

func eventOf(s *model.Story, o model.Ordinal) Event {
	e := s.Event(o)
	event := Event{
		ID: id('e', o), Date: id('d', e.Date), Start: e.Start, End: e.End,
		Summary: s.Slice(e.Span), Place: e.Place, Planned: e.Planned,
	}
	for _, a := range e.Actors {
		event.Actors = append(event.Actors, id('a', a))
	}
	return event
}

// id names the annotation with an ordinal; none gives "", which is left out.
func id(letter byte, o model.Ordinal) string {
	if o == 0 {
		return ""
	}
	return string(letter) + strconv.Itoa(int(o))
}

func spans(in []model.Span) []Span {
	if len(in) == 0 {
		return nil
	}
	out := make([]Span, len(in))
	for i, s := range in {
		out[i] = Span{s.Start, s.End}
	}
	return out
}
