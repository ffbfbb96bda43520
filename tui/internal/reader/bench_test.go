package reader

import (
	"fmt"
	"testing"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

// annotated returns a dossier of one story of about n bytes with a mention, a
// date and a match in every sentence, and a statement in the chosen one.
func annotated(n int) (*model.Dossier, []model.Span) {
	d := tuitest.LongStory(n)
	s := d.Stories()[0]
	var matches []model.Span
	a := &s.Actors[0]
	a.Mentions = nil
	for _, sentence := range s.Sentences {
		at := sentence.Start
		a.Mentions = append(a.Mentions, model.Mention{Span: model.Span{Start: at, End: at + 9}, Form: model.FormName})
		s.Dates = append(s.Dates, model.Date{Span: model.Span{Start: at + 22, End: at + 28}})
		matches = append(matches, model.Span{Start: at + 30, End: at + 33})
	}
	return d, matches
}

func benchmarkPane(b *testing.B, run func(b *testing.B, f *fixture)) {
	for _, size := range []int{10_000, 1 << 20} {
		d, matches := annotated(size)
		for _, screen := range [][2]int{{200, 60}, {500, 150}} {
			b.Run(fmt.Sprintf("%dKB/%dx%d", size>>10, screen[0], screen[1]), func(b *testing.B) {
				f := newFixture(b, d, screen[0], screen[1], cells.Metrics{})
				f.apply(sel.Intent{Kind: sel.Actor, Actor: d.Profiles()[0].ID})
				f.SetMatches(matches, 2)
				run(b, f)
			})
		}
	}
}

// A frame after something has changed.
func BenchmarkDraw(b *testing.B) {
	benchmarkPane(b, func(b *testing.B, f *fixture) {
		for b.Loop() {
			f.draw(true)
		}
	})
}

// A frame after nothing has.
func BenchmarkRowsUnchanged(b *testing.B) {
	benchmarkPane(b, func(b *testing.B, f *fixture) {
		for b.Loop() {
			f.Rows(true)
		}
	})
}

// A key without its frame: Update, sel.Apply and Show.
func BenchmarkNextSentence(b *testing.B) {
	benchmarkPane(b, func(b *testing.B, f *fixture) {
		for b.Loop() {
			if f.press("j"); f.s.Sentence == len(f.story.Sentences)-1 {
				f.press("g")
			}
		}
	})
}

func BenchmarkJump(b *testing.B) {
	benchmarkPane(b, func(b *testing.B, f *fixture) {
		n := len(f.story.Sentences)
		for i := 0; b.Loop(); i++ {
			f.apply(sel.Intent{Kind: sel.Sentence, Story: "long", Sentence: i * 7919 % n})
		}
	})
}

// Choosing an actor marks all of his mentions anew.
func BenchmarkChooseActor(b *testing.B) {
	benchmarkPane(b, func(b *testing.B, f *fixture) {
		for b.Loop() {
			f.apply(sel.Intent{Kind: sel.Actor})
			f.apply(sel.Intent{Kind: sel.Actor, Actor: f.d.Profiles()[0].ID})
		}
	})
}

func BenchmarkResize(b *testing.B) {
	benchmarkPane(b, func(b *testing.B, f *fixture) {
		for i := 0; b.Loop(); i++ {
			f.SetSize(40+i%2, 60)
		}
	})
}
