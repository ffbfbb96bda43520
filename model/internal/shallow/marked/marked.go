// Package marked builds annotated documents for the tests of the stages from
// text with its dates and actors marked in it:
//
//	[Ann Vale] met [the minister=Ann Vale] on <Friday=2021-03-12>.
//
// Square brackets mark a mention of an actor, under the name behind the equals
// sign or its own text; angle brackets mark a time expression with its first
// day, or two days joined by "..". A name that begins with a sign has a kind:
// "@" a place, "#" a country, "%" an organisation, "?" an unnamed source;
// others are persons. Real brackets cannot be written.
package marked

import (
	"strings"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
	"dateline/model/internal/text"
)

// Document reads marked text. The days of the dates must be valid.
func Document(source string, published model.Day) *doc.Document {
	b := &builder{actors: make(map[string]model.Ordinal)}
	b.story.Published = published
	b.read(source)
	b.story.Text = b.text.String()
	d := doc.New(&b.story)
	text.Segment(d)
	syntax.Annotate(d)
	return d
}

type builder struct {
	story  model.Story
	text   strings.Builder
	actors map[string]model.Ordinal
}

func (b *builder) read(source string) {
	for {
		at := strings.IndexAny(source, "[<")
		if at < 0 {
			b.text.WriteString(source)
			return
		}
		b.text.WriteString(source[:at])
		closing := "]"
		if source[at] == '<' {
			closing = ">"
		}
		inner, rest, _ := strings.Cut(source[at+1:], closing)
		shown, meaning, _ := strings.Cut(inner, "=")
		if closing == "]" {
			b.mention(shown, meaning)
		} else {
			b.date(shown, meaning)
		}
		source = rest
	}
}

func (b *builder) write(shown string) model.Span {
	start := b.text.Len()
	b.text.WriteString(shown)
	return model.Span{Start: start, End: b.text.Len()}
}

func (b *builder) mention(shown, name string) {
	kind, unnamed := model.KindPerson, false
	if shown != "" && strings.Contains("@#%?", shown[:1]) {
		switch shown[0] {
		case '@':
			kind = model.KindPlace
		case '#':
			kind = model.KindCountry
		case '%':
			kind = model.KindOrganization
		case '?':
			unnamed = true
		}
		shown = shown[1:]
	}
	form := model.FormTitle
	switch strings.ToLower(shown) {
	case "he", "she", "it", "they", "him", "her", "them", "i", "we":
		form = model.FormPronoun
	}
	if name == "" {
		name, form = shown, model.FormName
	}
	o, ok := b.actors[name]
	if !ok {
		b.story.Actors = append(b.story.Actors, model.Actor{Name: name, Kind: kind, Unnamed: unnamed})
		o = model.Ordinal(len(b.story.Actors))
		b.actors[name] = o
	}
	actor := &b.story.Actors[o-1]
	actor.Mentions = append(actor.Mentions, model.Mention{Span: b.write(shown), Form: form})
}

func (b *builder) date(shown, days string) {
	first, last, ok := strings.Cut(days, "..")
	if !ok {
		last = first
	}
	date := model.Date{Span: b.write(shown), Type: model.TypeDate, Value: days, Basis: model.BasisPublication}
	if strings.HasPrefix(first, "!") {
		date.Basis, first = model.BasisExplicit, first[1:]
		last = strings.TrimPrefix(last, "!")
	}
	from, err := model.ParseDay(first)
	to, err2 := model.ParseDay(last)
	if err == nil && err2 == nil {
		date.First, date.Last = from, to
	} else {
		date.Type = model.TypeDuration
	}
	b.story.Dates = append(b.story.Dates, date)
}
