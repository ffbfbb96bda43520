package tuitest

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"dateline/model"
)

// Wide returns a dossier whose text is canonical and as hard to set as
// canonical text can be: wide runes, combining marks, right-to-left and Indic
// script, signs of ambiguous width, a word of 500 letters, newlines in spans.
func Wide(t testing.TB) *model.Dossier {
	t.Helper()
	long := strings.Repeat("unendlich", 56)
	b := NewStory(t, "wide", "港の作業員が合意 ⚓ नॉर्विक", "通信社 كوريير", day(2031, time.March, 14),
		[]string{
			"市長の佐藤恵子は3月14日に港を開くと述べた。",
			"Z̈oë Ḑ̣ăņg said the harbour\nwould open “on  3月15日” 👩‍💻 ❤️ 🇳🇴.",
		},
		[]string{
			"رئيس البلدية قال إن الميناء سيفتح في 16 مارس.",
			"नॉर्विक के महापौर ने कहा " + long + ".",
			"ไม่มีใครได้ประโยชน์จากท่าเรือที่ว่างเปล่า ½ ① ± § ─ │.",
		},
	)
	mayor := b.Actor("佐藤恵子", model.KindPerson, "市長")
	zoe := b.Actor("Z̈oë Ḑ̣ăņg", model.KindPerson, "")
	arab := b.Actor("رئيس البلدية", model.KindPerson, "")
	first := b.Date("3月14日", "2031-03-14", day(2031, time.March, 14), day(2031, time.March, 14))
	second := b.Date("3月15日", "2031-03-15", day(2031, time.March, 15), day(2031, time.March, 15))
	third := b.Date("16 مارس", "2031-03-16", day(2031, time.March, 16), day(2031, time.March, 16))
	b.Statement(mayor, "佐藤恵子", "述べた", "3月14日に港を開く", model.ActAnnounce, first)
	b.Statement(zoe, "Z̈oë Ḑ̣ăņg", "said", "the harbour\nwould open “on  3月15日”", model.ActSay, second)
	b.Statement(arab, "رئيس البلدية", "قال", "إن الميناء سيفتح في 16 مارس", model.ActSay, third)
	b.Event("港を開く", first, true, "港", mayor)
	b.Event("الميناء سيفتح", third, true, "الميناء", arab)
	return Merge(b.Story, strike(t))
}

// Escapes are sequences that act on a terminal which shows them: colours, a
// title, a clipboard, a link, a device control string, one-byte controls,
// bidirectional overrides, line separators, and bytes that are no UTF-8.
const Escapes = "\x1b[31mred\x1b[2J\x1b]0;title\x07\x1b]52;c;QUJD\x07\x1b]8;;http://x.example\x1b\\link\x1bP1q\x1b\\" +
	"\u009b31m\u0085\u202eright\u202c\u2066\u2028\u2029\u200b\ufeff\r\t\x00\x7f\xff\xfe"

// Hostile returns a dossier in which whatever comes from outside and is not
// the canonical text is hostile: paths and addresses. The text shows what is
// left of such sequences after cleaning.
func Hostile(t testing.TB) *model.Dossier {
	t.Helper()
	d := Merge(strike(t), talks(t))
	for _, s := range d.Stories() {
		s.Path = "/tmp/" + Escapes + ".txt"
		s.URL = "https://news.example/" + Escapes
	}
	b := NewStory(t, "hostile", "␛[31mred ␛]0;title␇ [2J", "]52;c;QUJD", day(2031, time.March, 14),
		[]string{"[31m said the mayor ␛[0m; \\x1b[2J stayed."})
	b.Story.Path, b.Story.Source = Escapes, ""
	return Merge(append(d.Stories(), b.Story)...)
}

// Large returns a dossier with n timeline entries: twenty to a story, about
// n/5 days, and n/10 actors.
func Large(n int) *model.Dossier {
	const each = 20
	stories := make([]*model.Story, 0, n/each+1)
	actors := max(1, n/10)
	for from := 0; from < n; from += each {
		stories = append(stories, largeStory(from, min(n, from+each), actors))
	}
	return Merge(stories...)
}

func largeStory(from, to, actors int) *model.Story {
	s := &model.Story{
		ID: model.StoryID(fmt.Sprintf("story-%d", from)), Path: fmt.Sprintf("%d.txt", from),
		Title: fmt.Sprintf("Report number %d from the coast", from), Source: "Wire",
		Published: day(2000, time.January, 1) + model.Day(from/5), PublishedBy: model.PublishedMetadata,
	}
	var text strings.Builder
	for i := from; i < to; i++ {
		sentence := len(s.Sentences)
		d := day(2000, time.January, 1) + model.Day(i/5)
		start := text.Len()
		name := fmt.Sprintf("Person %d of Norvik", i%actors)
		fmt.Fprintf(&text, "%s said on ", name)
		at := text.Len()
		text.WriteString(d.String())
		date := model.Span{Start: at, End: text.Len()}
		fmt.Fprintf(&text, " that ship %d would arrive in time.", i)
		span := model.Span{Start: start, End: text.Len()}
		s.Sentences = append(s.Sentences, model.Sentence{Span: span, Paragraph: sentence})
		s.Paragraphs = append(s.Paragraphs, span)
		text.WriteString("\n\n")
		s.Dates = append(s.Dates, model.Date{Span: date, Type: model.TypeDate, Value: d.String(), First: d, Last: d, Basis: model.BasisExplicit})
		s.Actors = append(s.Actors, model.Actor{
			Name: name, Kind: model.KindPerson, Role: "pilot", Profile: model.ActorID("person:" + strings.ToLower(name)),
			Mentions: []model.Mention{{Span: model.Span{Start: start, End: start + len(name)}, Form: model.FormName}},
		})
		o := model.Ordinal(sentence + 1)
		if i%2 == 0 {
			s.Events = append(s.Events, model.Event{Span: span, Date: o, Actors: []model.Ordinal{o}, Sentence: sentence})
			continue
		}
		cue := model.Span{Start: start + len(name) + 1, End: start + len(name) + 5}
		s.Statements = append(s.Statements, model.Statement{
			Actor: o, Source: []model.Span{s.Actors[sentence].Mentions[0].Span}, Cue: []model.Span{cue},
			Content: []model.Span{{Start: date.End + 6, End: span.End - 1}}, Act: model.ActSay,
			Standing: model.StandingNamed, Date: o, Day: d, DayBasis: model.DayOwn, Sentence: sentence,
		})
	}
	s.Text = text.String()
	return s
}

// LongStory returns a dossier of one story with a text of about n bytes in
// paragraphs of a few hundred, without annotations but an actor.
func LongStory(n int) *model.Dossier {
	s := &model.Story{ID: "long", Path: "long.txt", Title: "The long report", Source: "Wire", Published: day(2031, time.March, 14)}
	var text strings.Builder
	text.Grow(n + 200)
	for p := 0; text.Len() < n; p++ {
		from := text.Len()
		for k := range 5 {
			if k > 0 {
				text.WriteByte(' ')
			}
			start := text.Len()
			fmt.Fprintf(&text, "The pilot of ship %d waited for the tide and wrote line %d of his log.", p, k)
			s.Sentences = append(s.Sentences, model.Sentence{Span: model.Span{Start: start, End: text.Len()}, Paragraph: p})
		}
		s.Paragraphs = append(s.Paragraphs, model.Span{Start: from, End: text.Len()})
		text.WriteString("\n\n")
	}
	s.Text = text.String()
	s.Actors = []model.Actor{{Name: "The pilot", Kind: model.KindPerson, Profile: "person:the pilot",
		Mentions: []model.Mention{{Span: model.Span{Start: 0, End: 9}, Form: model.FormTitle}}}}
	return Merge(s)
}
