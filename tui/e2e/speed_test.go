//go:build e2e && linux

package e2e

import (
	"slices"
	"testing"
	"time"
)

// What each program shows when its first frame is whole: the reader a word of
// the seed's text.
const (
	readerMark = "Ryabkov"
	bareMark   = "bare program"
)

func median(all []time.Duration) time.Duration {
	slices.Sort(all)
	return all[len(all)/2]
}

// start is one start of a program.
type start struct {
	drawn time.Duration // until anything was on the screen
	whole time.Duration // until the first whole frame was
	cpu   time.Duration // processor time from start to end
}

func measureStart(t testing.TB, path, mark string, arguments ...string) start {
	t.Helper()
	c := startConsole(t, path, arguments...)
	drawn := c.drawn().Sub(c.started)
	whole := max(drawn, c.until(mark).Sub(c.started))
	return start{drawn: drawn, whole: whole, cpu: c.quit()}
}

// medianOf is the median of one figure of several starts.
func medianOf(all []start, figure func(start) time.Duration) time.Duration {
	figures := make([]time.Duration, len(all))
	for i, s := range all {
		figures[i] = figure(s)
	}
	return median(figures)
}

// leastOf is the least of one figure, which other work of the machine touches
// least.
func leastOf(all []start, figure func(start) time.Duration) time.Duration {
	least := figure(all[0])
	for _, s := range all {
		least = min(least, figure(s))
	}
	return least
}

// BenchmarkFirstFrame measures from the start of the process to the first frame,
// the two programs in turns, so that whatever else the machine does falls on
// both. The first frame says that the articles are being read, if they still
// are; the whole one has their text. The reader's first frame is to come no
// later than 1.3 times the time of the bare program's.
func BenchmarkFirstFrame(b *testing.B) {
	drawn := func(s start) time.Duration { return s.drawn }
	whole := func(s start) time.Duration { return s.whole }
	for b.Loop() {
		reader, bare := measureStarts(b)
		b.ReportMetric(float64(medianOf(reader, drawn))/float64(medianOf(bare, drawn)), "first-frame-ratio")
		b.ReportMetric(float64(medianOf(reader, whole))/float64(medianOf(bare, whole)), "whole-frame-ratio")
	}
}

// measureStarts starts both programs several times and prints the figures.
func measureStarts(t testing.TB) (reader, bare []start) {
	t.Helper()
	const rounds = 15
	measureStart(t, programs.reader, readerMark) // brings both into the file cache
	measureStart(t, programs.bare, bareMark)
	for range rounds {
		reader = append(reader, measureStart(t, programs.reader, readerMark))
		bare = append(bare, measureStart(t, programs.bare, bareMark))
	}
	for _, f := range []struct {
		name   string
		figure func(start) time.Duration
	}{
		{"first frame", func(s start) time.Duration { return s.drawn }},
		{"whole frame", func(s start) time.Duration { return s.whole }},
		{"processor time", func(s start) time.Duration { return s.cpu }},
	} {
		t.Logf("%-14s median of %d: reader %v, bare program %v; least: %v and %v", f.name, rounds,
			medianOf(reader, f.figure), medianOf(bare, f.figure), leastOf(reader, f.figure), leastOf(bare, f.figure))
	}
	return reader, bare
}

// BenchmarkKeyToScreen measures from a key to the first byte of the answer.
// Bubble Tea draws at fixed intervals, so both figures hold half an interval.
func BenchmarkKeyToScreen(b *testing.B) {
	const presses = 40
	measure := func(path, mark string, keys ...string) time.Duration {
		c := startConsole(b, path)
		c.until(mark)
		var all []time.Duration
		for i := range presses {
			all = append(all, c.answer(keys[i%len(keys)]))
		}
		c.quit()
		return median(all)
	}
	for b.Loop() {
		bare := measure(programs.bare, bareMark, "j", "k")
		reader := measure(programs.reader, readerMark, "j", "k")
		b.Logf("key to screen, median of %d: reader %v, bare program %v", presses, reader, bare)
		b.ReportMetric(float64(reader)/float64(bare), "key-ratio")
	}
}
