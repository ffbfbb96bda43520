package tuitest

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/load"
)

// Corpus returns a dossier of n invented stories, made as a load makes one:
// packed, merged, fetched when they are looked at. Each has what real news of
// its length has on average: 2 kB of text in 16 sentences with 5 dates, 9
// actors mentioned 33 times, 9 statements and 2 events. Who is named how often
// follows the usual law: a few in every tenth story, most once or twice. The
// same n gives the same stories.
func Corpus(t testing.TB, n int) *model.Dossier {
	t.Helper()
	c := load.NewCollection(load.Options{Scratch: t.TempDir()})
	for i := range n {
		if err := c.Add(CorpusStory(i, n)); err != nil {
			t.Fatal(err)
		}
	}
	return c.Dossier()
}

// CorpusStory returns story i of a corpus of n.
func CorpusStory(i, n int) *model.Story {
	w := &corpusWriter{random: rand.New(rand.NewPCG(uint64(i), 7)), n: n}
	published := day(2010, 1, 1) + model.Day(w.random.IntN(4000))
	w.story = &model.Story{
		ID: model.StoryID(fmt.Sprintf("%016x", uint64(i)*0x9e3779b97f4a7c15)), Path: fmt.Sprintf("news/%d/%06d.txt", i%97, i),
		Title:  fmt.Sprintf("%s %s %s in %s", w.pick(corpusNouns), w.pick(corpusVerbs), w.pick(corpusNouns), w.name(1)),
		Source: fmt.Sprintf("The %s Courier", w.pick(corpusPlaces)), URL: fmt.Sprintf("https://courier.example/%d", i),
		Published: published, PublishedBy: model.PublishedMetadata,
	}
	for range 9 {
		w.actor()
	}
	for sentence := range 16 {
		if sentence%4 == 0 {
			w.paragraph()
		}
		w.sentence(sentence)
	}
	w.close()
	w.story.Text = w.text.String()
	return w.story
}

var (
	corpusNouns  = strings.Fields("harbour council ferry bridge budget strike treaty mine railway school hospital court election valley tunnel refinery")
	corpusVerbs  = strings.Fields("divides alarms delays surprises unites angers worries outlasts")
	corpusPlaces = strings.Fields("Norvik Tellmouth Kestria Aldermoor Vantry Osmark Pellen Dunhaven Marrow Sillby")
	corpusFirst  = strings.Fields("Ada Bo Cora Dag Elin Finn Greta Hugo Ines Jon Kara Lars Mira Nils Olga Per Runa Sven Tove Ulf")
	corpusSyllab = strings.Fields("ber dal gar hol kel lor mar nor ros sten tor val ving wick")
	corpusRoles  = strings.Fields("mayor minister chairman spokeswoman economist pilot engineer judge")
)

// corpusWriter writes one story.
type corpusWriter struct {
	random *rand.Rand
	n      int
	story  *model.Story
	text   strings.Builder
	from   int // of the paragraph
	open   bool
}

func (w *corpusWriter) pick(words []string) string { return words[w.random.IntN(len(words))] }

// name is the name of an actor of the corpus: that of rank r in proportion to
// 1/r.
func (w *corpusWriter) name(words int) string {
	most := math.Log(float64(4*w.n + 100))
	r := int(math.Exp(w.random.Float64() * most))
	name := ""
	for k := r; ; k /= len(corpusSyllab) {
		name += corpusSyllab[k%len(corpusSyllab)]
		if k < len(corpusSyllab) {
			break
		}
	}
	name = strings.ToUpper(name[:1]) + name[1:]
	if words > 1 {
		name = corpusFirst[r%len(corpusFirst)] + " " + name
	}
	return name
}

func (w *corpusWriter) actor() {
	k := len(w.story.Actors)
	a := model.Actor{Kind: model.KindPerson, Name: w.name(2)}
	switch {
	case k == 0:
		a = model.Actor{Kind: model.KindCountry, Name: w.pick(corpusPlaces)}
	case k == 8:
		a = model.Actor{Kind: model.KindGroup, Name: "officials", Unnamed: true}
	case k%3 == 0:
		a = model.Actor{Kind: model.KindOrganization, Name: w.name(1) + " Council"}
	default:
		a.Role = w.pick(corpusRoles)
		a.Aliases = []string{a.Name[strings.IndexByte(a.Name, ' ')+1:]}
		a.Affiliation = 1
	}
	w.story.Actors = append(w.story.Actors, a)
}

func (w *corpusWriter) paragraph() {
	w.close()
	if w.text.Len() > 0 {
		w.text.WriteString("\n\n")
	}
	w.from, w.open = w.text.Len(), true
}

func (w *corpusWriter) close() {
	if w.open {
		w.story.Paragraphs = append(w.story.Paragraphs, model.Span{Start: w.from, End: w.text.Len()})
	}
	w.open = false
}

func (w *corpusWriter) add(text string) model.Span {
	from := w.text.Len()
	w.text.WriteString(text)
	return model.Span{Start: from, End: w.text.Len()}
}

// mention names an actor.
func (w *corpusWriter) mention(o model.Ordinal, form model.Form) model.Span {
	a := &w.story.Actors[o-1]
	name, reason := a.Name, ""
	if form == model.FormTitle {
		name, reason = "the "+strings.ToLower(string(a.Kind)), "only one of its kind named before"
	}
	span := w.add(name)
	a.Mentions = append(a.Mentions, model.Mention{Span: span, Form: form, Reason: reason})
	return span
}

// sentence writes a statement, or every eighth time an event.
func (w *corpusWriter) sentence(i int) {
	s := w.story
	if w.text.Len() > w.from {
		w.add(" ")
	}
	at := len(s.Sentences)
	start := w.text.Len()
	who, other := model.Ordinal(1+(i*5)%9), model.Ordinal(1+(i*5+3)%9)
	source := w.mention(who, model.FormName)
	switch {
	case i%8 == 5:
		w.add(" opened the " + w.pick(corpusNouns) + " of ")
		w.mention(1, model.FormName)
		date := w.date()
		s.Events = append(s.Events, model.Event{
			Span: model.Span{Start: start, End: w.text.Len()}, Date: date, Actors: []model.Ordinal{who},
			Place: s.Actors[0].Name, Planned: i > 8, Sentence: at,
		})
	case i%2 == 0:
		w.add(" ")
		cue := w.add("said")
		content := w.text.Len() + 1
		w.add(" that the " + w.pick(corpusNouns) + " near " + w.pick(corpusPlaces) + " " + w.pick(corpusVerbs) + " everybody who knows ")
		w.mention(other, model.FormName)
		st := model.Statement{
			Actor: who, Source: []model.Span{source}, Cue: []model.Span{cue}, Act: model.ActSay,
			Content: []model.Span{{Start: content, End: w.text.Len()}}, Quoted: model.QuotedIndirect,
			Standing: model.StandingNamed, Day: s.Published, DayBasis: model.DayPublished, Sentence: at,
		}
		if i%16 == 2 {
			st.Date = w.date()
			st.Day, st.DayBasis = s.Date(st.Date).First, model.DayOwn
		}
		s.Statements = append(s.Statements, st)
	default:
		w.add(" met ")
		w.mention(other, model.FormTitle)
		w.add(" and ")
		w.mention(who, model.FormTitle)
		w.add(fmt.Sprintf(" about %d ships and the old %s, which %s the %s of the whole coast and everybody on it, as anybody who has lived there for long could see for himself", w.random.IntN(900), w.pick(corpusNouns), w.pick(corpusVerbs), w.pick(corpusNouns)))
	}
	w.add(".")
	s.Sentences = append(s.Sentences, model.Sentence{Span: model.Span{Start: start, End: w.text.Len()}, Paragraph: i / 4})
}

func (w *corpusWriter) date() model.Ordinal {
	s := w.story
	d := s.Published + model.Day(w.random.IntN(60)-40)
	w.add(" on ")
	span := w.add(d.Time().Format("2 January 2006"))
	s.Dates = append(s.Dates, model.Date{Span: span, Type: model.TypeDate, Value: d.String(), First: d, Last: d, Basis: model.BasisExplicit})
	return model.Ordinal(len(s.Dates))
}
