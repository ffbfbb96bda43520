package tuitest

import (
	"testing"
	"unicode/utf8"

	"dateline/model"
)

// Whatever the tests build on must keep the promises of the model.
func TestDossiersAreSound(t *testing.T) {
	for name, d := range map[string]*model.Dossier{
		"Dossier": Dossier(t), "Wide": Wide(t), "Hostile": Hostile(t), "Large": Large(500), "LongStory": LongStory(100_000),
	} {
		for _, s := range d.Stories() {
			for _, span := range spans(s) {
				text := s.Slice(span)
				if text == "" || !utf8.ValidString(text) {
					t.Fatalf("%s, story %s: span %v is %q", name, s.ID, span, text)
				}
			}
			for i := range s.Actors {
				if d.Profile(s.Actors[i].Profile) == nil {
					t.Fatalf("%s, story %s: actor %q has no profile", name, s.ID, s.Actors[i].Name)
				}
			}
		}
		for _, e := range d.Timeline() {
			if d.EntrySpan(e).Empty() || e.First == 0 || e.Last < e.First {
				t.Fatalf("%s: entry %+v", name, e)
			}
		}
	}
}

// spans returns every span of a story.
func spans(s *model.Story) []model.Span {
	all := append([]model.Span(nil), s.Paragraphs...)
	for _, x := range s.Sentences {
		all = append(all, x.Span)
	}
	for _, x := range s.Dates {
		all = append(all, x.Span)
	}
	for _, a := range s.Actors {
		for _, m := range a.Mentions {
			all = append(all, m.Span)
		}
	}
	for _, x := range s.Statements {
		all = append(append(append(all, x.Source...), x.Cue...), x.Content...)
	}
	for _, x := range s.Events {
		all = append(all, x.Span)
	}
	return all
}

func TestLargeHasAsManyEntriesAsAsked(t *testing.T) {
	d := Large(1000)
	if n := len(d.Timeline()); n != 1000 {
		t.Errorf("%d entries, want 1000", n)
	}
	if n := len(d.Profiles()); n != 100 {
		t.Errorf("%d actors, want 100", n)
	}
	if n := len(LongStory(1 << 20).Stories()[0].Text); n < 1<<20 || n > 1<<20+500 {
		t.Errorf("a long story of %d bytes, want 1 MB", n)
	}
}

// TestCorpusIsLikeNews: what a benchmark on it says depends on that.
func TestCorpusIsLikeNews(t *testing.T) {
	const n = 300
	d := Corpus(t, n)
	mentions, statements := 0, 0
	for i := range d.Len() {
		s := d.StoryAt(i)
		statements += len(s.Statements)
		for k := range s.Actors {
			for _, m := range s.Actors[k].Mentions {
				mentions++
				if m.Form == model.FormName && s.Slice(m.Span) != s.Actors[k].Name {
					t.Fatalf("%q is mentioned as %q", s.Actors[k].Name, s.Slice(m.Span))
				}
			}
		}
	}
	if d.Len() != n || d.Size()/n < 1800 || d.Size()/n > 2400 || mentions/n < 20 || statements/n < 7 || d.EntryCount()/n < 2 {
		t.Errorf("%d stories of %d bytes, %d mentions, %d statements, %d entries each", d.Len(), d.Size()/n, mentions/n, statements/n, d.EntryCount()/n)
	}
}
