package tuitest

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/fold"
)

// Builder makes one story by hand. Its methods find the words they are given
// in the text, each time after the last place they found, so that annotations
// are written in the order of the text; a word that is not there fails the
// test.
type Builder struct {
	t     testing.TB
	Story *model.Story
}

// NewStory starts a story; each paragraph is a list of sentences.
func NewStory(t testing.TB, id model.StoryID, title, source string, published model.Day, paragraphs ...[]string) *Builder {
	t.Helper()
	s := &model.Story{
		ID: id, Path: string(id) + ".txt", Title: title, Source: source, Published: published,
		URL: "https://news.example/" + string(id), PublishedBy: model.PublishedMetadata,
	}
	var text strings.Builder
	for p, sentences := range paragraphs {
		if p > 0 {
			text.WriteString("\n\n")
		}
		from := text.Len()
		for i, sentence := range sentences {
			if i > 0 {
				text.WriteByte(' ')
			}
			start := text.Len()
			text.WriteString(sentence)
			s.Sentences = append(s.Sentences, model.Sentence{
				Span: model.Span{Start: start, End: text.Len()}, Paragraph: p,
			})
		}
		s.Paragraphs = append(s.Paragraphs, model.Span{Start: from, End: text.Len()})
	}
	s.Text = text.String()
	return &Builder{t: t, Story: s}
}

// Find returns the first place of words in the text at or after an offset.
func (b *Builder) Find(words string, from int) model.Span {
	b.t.Helper()
	i := strings.Index(b.Story.Text[from:], words)
	if i < 0 || words == "" {
		b.t.Fatalf("story %s has no %q after byte %d", b.Story.ID, words, from)
	}
	return model.Span{Start: from + i, End: from + i + len(words)}
}

// Date annotates a time expression that covers the days from first to last.
func (b *Builder) Date(words, value string, first, last model.Day) model.Ordinal {
	b.t.Helper()
	from := 0
	if n := len(b.Story.Dates); n > 0 {
		from = b.Story.Dates[n-1].End
	}
	b.Story.Dates = append(b.Story.Dates, model.Date{
		Span: b.Find(words, from), Type: model.TypeDate, Value: value,
		First: first, Last: last, Basis: model.BasisExplicit,
	})
	return model.Ordinal(len(b.Story.Dates))
}

// Actor annotates an actor and every place where one of its names stands.
// Mentions of an alias inside another alias are left out.
func (b *Builder) Actor(name string, kind model.Kind, role string, aliases ...string) model.Ordinal {
	b.t.Helper()
	a := model.Actor{Name: name, Kind: kind, Role: role, Aliases: aliases, Profile: model.ActorID(string(kind) + ":" + fold.String(name))}
	names := append([]string{name}, aliases...)
	text := b.Story.Text
	for at := 0; at < len(text); {
		longest := ""
		for _, n := range names {
			if strings.HasPrefix(text[at:], n) && len(n) > len(longest) {
				longest = n
			}
		}
		if longest == "" {
			at++
			continue
		}
		a.Mentions = append(a.Mentions, model.Mention{Span: model.Span{Start: at, End: at + len(longest)}, Form: model.FormName})
		at += len(longest)
	}
	if len(a.Mentions) == 0 {
		b.t.Fatalf("story %s never mentions %q", b.Story.ID, name)
	}
	b.Story.Actors = append(b.Story.Actors, a)
	return model.Ordinal(len(b.Story.Actors))
}

// Statement annotates an attribution by its source, cue and content; date 0
// leaves it without a date of its own, so that it has the day of the story.
func (b *Builder) Statement(actor model.Ordinal, source, cue, content string, act model.Act, date model.Ordinal) model.Ordinal {
	b.t.Helper()
	from := 0
	if n := len(b.Story.Statements); n > 0 {
		from = b.Story.Statements[n-1].Source[0].End
	}
	// The content may stand before its source, but in the same sentence.
	who := b.Find(source, from)
	sentence := b.Story.SentenceAt(who.Start)
	start := b.Story.Sentences[sentence].Start
	said := b.Find(content, start)
	st := model.Statement{
		Actor: actor, Source: []model.Span{who}, Cue: []model.Span{b.Find(cue, start)},
		Content: []model.Span{said}, Act: act, Quoted: model.QuotedIndirect,
		Standing: model.StandingNamed, Date: date, Day: b.Story.Published,
		DayBasis: model.DayPublished, Sentence: sentence,
	}
	if strings.ContainsAny(content, "“\"") {
		st.Quoted = model.QuotedMixed
	}
	if d := b.Story.Date(date); d != nil {
		st.Day, st.DayBasis = d.First, model.DayOwn
	}
	b.Story.Statements = append(b.Story.Statements, st)
	return model.Ordinal(len(b.Story.Statements))
}

// Event annotates a clause as an event on a date.
func (b *Builder) Event(words string, date model.Ordinal, planned bool, place string, actors ...model.Ordinal) model.Ordinal {
	b.t.Helper()
	span := b.Find(words, 0)
	b.Story.Events = append(b.Story.Events, model.Event{
		Span: span, Date: date, Actors: actors, Place: place, Planned: planned,
		Sentence: b.Story.SentenceAt(span.Start),
	})
	return model.Ordinal(len(b.Story.Events))
}

// Merge makes a dossier of stories: actors with the same kind and name are one
// profile.
func Merge(stories ...*model.Story) *model.Dossier {
	var profiles []model.Profile
	index := map[model.ActorID]int{}
	for _, s := range stories {
		said := make([]int, len(s.Actors)+1)
		for _, st := range s.Statements {
			said[st.Actor]++
		}
		for k := range s.Actors {
			a := &s.Actors[k]
			at, ok := index[a.Profile]
			if !ok {
				at = len(profiles)
				index[a.Profile] = at
				profiles = append(profiles, model.Profile{
					ID: a.Profile, Name: a.Name, Kind: a.Kind, Keys: []string{fold.String(a.Name)},
				})
			}
			add(&profiles[at], a, said[k+1])
			if boss := s.Actor(a.Affiliation); boss != nil {
				profiles[at].Affiliation = boss.Profile
			}
		}
	}
	return model.NewDossier(stories, profiles)
}

// add counts one appearance of an actor into its profile.
func add(p *model.Profile, a *model.Actor, statements int) {
	if p.Role == "" {
		p.Role = a.Role
	}
	p.Unnamed = a.Unnamed
	p.Mentions += len(a.Mentions)
	p.Statements += statements
	for _, alias := range a.Aliases {
		key := fold.String(alias)
		known := false
		for _, k := range p.Keys {
			known = known || k == key
		}
		if !known {
			p.Aliases = append(p.Aliases, alias)
			p.Keys = append(p.Keys, key)
		}
	}
}
