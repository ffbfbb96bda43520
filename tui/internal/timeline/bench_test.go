package timeline

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

const benchEntries = 100_000

// BenchmarkFrame is what one key costs: Update, Show and Rows.
func BenchmarkFrame(b *testing.B) {
	d := tuitest.Large(benchEntries)
	key, _ := tuitest.Key("j")
	for _, size := range []struct {
		name string
		w, h int
	}{{"200x60", 200, 60}, {"500x150", 500, 150}} {
		b.Run("key "+size.name, func(b *testing.B) {
			r := newRig(b, d, size.w, size.h)
			for b.Loop() {
				r.send(key)
				r.Rows(true)
			}
		})
		b.Run("jump "+size.name, func(b *testing.B) {
			r := newRig(b, d, size.w, size.h)
			i := 0
			for b.Loop() {
				i = (i + 7919) % benchEntries
				r.apply(sel.Intent{Kind: sel.Entry, Entry: i})
				r.Rows(true)
			}
		})
		b.Run("wheel "+size.name, func(b *testing.B) {
			r := newRig(b, d, size.w, size.h)
			for b.Loop() {
				r.send(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
				r.Rows(true)
			}
		})
	}
	b.Run("dossier", func(b *testing.B) {
		r := newRig(b, d, 200, 60)
		for b.Loop() {
			r.SetDossier(d)
			r.Rows(true)
		}
	})
}

// TestCostDoesNotGrowWithTheDossier compares the allocations of a jump, some
// keys and a frame in a small and in a large dossier. Unlike times they do not
// depend on what else the machine does.
func TestCostDoesNotGrowWithTheDossier(t *testing.T) {
	cost := func(entries int) float64 {
		r := newRig(t, tuitest.Large(entries), 100, 40)
		i := 0
		return testing.AllocsPerRun(50, func() {
			r.forget()
			i = (i + 499) % entries
			r.apply(sel.Intent{Kind: sel.Entry, Entry: i})
			r.press("j", "pgdown")
			r.Rows(true)
		})
	}
	small, large := cost(2_000), cost(40_000)
	if large > 1.2*small || large > 4000 {
		t.Errorf("%v allocations with 40,000 entries, %v with 2,000", large, small)
	}
}
