package positions

import (
	"testing"
	"time"

	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

const benchEntries = 100_000

// BenchmarkFrame is what one key costs: Update, Show and Rows, with 100,000
// entries, half of them statements, and 10,000 actors.
func BenchmarkFrame(b *testing.B) {
	d := tuitest.Large(benchEntries)
	for _, size := range []struct {
		name string
		w, h int
	}{{"200x60", 200, 60}, {"500x150", 500, 150}} {
		for _, bench := range []struct{ name, part, key string }{{"actors ", "h", "j"}, {"statements ", "l", "j"}} {
			b.Run(bench.name+size.name, func(b *testing.B) {
				r := newRig(b, d, size.w, size.h)
				r.press(bench.part)
				for b.Loop() {
					r.press(bench.key)
					r.Rows(true)
				}
			})
		}
		b.Run("jump "+size.name, func(b *testing.B) {
			r := newRig(b, d, size.w, size.h)
			i := 0
			for b.Loop() {
				i = (i + 7919) % benchEntries
				r.apply(sel.Intent{Kind: sel.Entry, Entry: i})
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

// TestCostDoesNotGrowWithTheDossier allows far more than the budget of 0.3 ms,
// for slow machines, and far less than any work on every entry would take.
func TestCostDoesNotGrowWithTheDossier(t *testing.T) {
	r := newRig(t, tuitest.Large(benchEntries), 200, 60)
	const steps = 200
	start := time.Now()
	for i := range steps {
		r.apply(sel.Intent{Kind: sel.Entry, Entry: i * 499})
		r.press("h", "j", "l", "j")
		r.Rows(true)
	}
	if took := time.Since(start) / steps; took > 5*time.Millisecond {
		t.Errorf("a jump, four keys and a frame take %v", took)
	}
}
