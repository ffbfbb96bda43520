package tui

import (
	"context"
	"fmt"
	"testing"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/model/load"
	"dateline/seeds"
	"dateline/tui/internal/prompt"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

// BenchmarkKey is the whole of our own work for a key press: Update and View.
func BenchmarkKey(b *testing.B) {
	seed, err := load.Load(context.Background(), []load.Source{load.Files(seeds.FS())}, load.Options{Today: model.NewDay(2026, 11, 1)}, nil)
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range []struct {
		name    string
		dossier *model.Dossier
	}{
		{"seed", seed},
		{"1MB", tuitest.LongStory(1 << 20)},
	} {
		for _, size := range [][2]int{{200, 60}, {500, 150}} {
			for _, pane := range []string{"1", "2", "3"} {
				b.Run(fmt.Sprintf("%s/%dx%d/pane%s", c.name, size[0], size[1], pane), func(b *testing.B) {
					benchmarkKey(b, c.dossier, size[0], size[1], pane)
				})
			}
		}
	}
}

// BenchmarkManyStories is a key press, and what is looked for in all stories, at
// 100,000 of them.
func BenchmarkManyStories(b *testing.B) {
	const n = 100_000
	d := tuitest.Corpus(b, n)
	for _, pane := range []string{"1", "2", "3"} {
		b.Run("key/pane"+pane, func(b *testing.B) { benchmarkKey(b, d, 200, 60, pane) })
	}
	for _, prompt := range []string{"/", "d", "s"} {
		b.Run("type/"+prompt, func(b *testing.B) { benchmarkTyping(b, d, prompt) })
	}
	for _, query := range []string{"Ada Bergarvik", "Norvik", "zebra"} {
		b.Run("find/"+query, func(b *testing.B) {
			for b.Loop() {
				// A story that has no match is where the search ends at last.
				for s := prompt.NewMatches(query).From(0, 1<<30, 1).Step(d, 1<<20); !s.Done; {
					s = s.Step(d, 1<<20)
				}
			}
		})
	}
}

// benchmarkTyping is a key typed into a prompt, and one taken back.
func benchmarkTyping(b *testing.B, d *model.Dossier, open string) {
	a := newApp(b.Context(), Options{})
	a.loading.End()
	a.Update(tea.WindowSizeMsg{Width: 200, Height: 60})
	a.setDossier(d, sel.Selection{})
	for _, key := range []string{open, "1", "2"} {
		k, _ := tuitest.Key(key)
		if _, cmd := a.Update(k); key == open && cmd != nil {
			a.Update(cmd()) // what is made ready while the reader looks
		}
	}
	for i := 0; b.Loop(); i++ {
		k, _ := tuitest.Key([]string{"3", "backspace"}[i%2])
		a.Update(k)
		a.View()
	}
}

func benchmarkKey(b *testing.B, d *model.Dossier, w, h int, pane string) {
	a := newApp(b.Context(), Options{})
	a.loading.End()
	a.Update(tea.WindowSizeMsg{Width: w, Height: h})
	a.setDossier(d, sel.Selection{})
	keys := []string{"j", "j", "j", "ctrl+d", "k", "]", "ctrl+u", "["}
	press := func(name string) {
		key, ok := tuitest.Key(name)
		if !ok {
			b.Fatalf("no key %q", name)
		}
		a.Update(key)
		if len(a.View().Content) == 0 {
			b.Fatal("nothing drawn")
		}
	}
	press(pane)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		press(keys[i%len(keys)])
	}
}
