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

// The reader's first frame may take at most this many times as long as the
// first frame of a program that does nothing.
const ceiling = 1.3

func median(all []time.Duration) time.Duration {
	slices.Sort(all)
	return all[len(all)/2]
}

// TestFirstFrame measures from the start of the process to the first whole
// frame, the two programs in turns, so that whatever else the machine does
// falls on both.
func TestFirstFrame(t *testing.T) {
	const rounds = 21
	measure := func(path, mark string) time.Duration {
		c := startConsole(t, path)
		took := c.until(mark).Sub(c.started)
		c.quit()
		return took
	}
	var reader, bare []time.Duration
	measure(programs.reader, readerMark) // brings both into the file cache
	measure(programs.bare, bareMark)
	for range rounds {
		reader = append(reader, measure(programs.reader, readerMark))
		bare = append(bare, measure(programs.bare, bareMark))
	}
	ratio := float64(median(reader)) / float64(median(bare))
	t.Logf("first frame, median of %d: reader %v, bare program %v, ratio %.2f", rounds, median(reader), median(bare), ratio)
	if ratio > ceiling {
		t.Errorf("the first frame takes %.2f times as long as that of a bare program, want at most %.1f", ratio, ceiling)
	}
}

// TestKeyToScreen measures from a key to the first byte of the answer. Bubble
// Tea draws at fixed intervals, so both figures hold half an interval.
func TestKeyToScreen(t *testing.T) {
	const presses = 40
	measure := func(path, mark string, keys ...string) time.Duration {
		c := startConsole(t, path)
		c.until(mark)
		var all []time.Duration
		for i := range presses {
			all = append(all, c.answer(keys[i%len(keys)]))
		}
		c.quit()
		return median(all)
	}
	bare := measure(programs.bare, bareMark, "j", "k")
	reader := measure(programs.reader, readerMark, "j", "k")
	t.Logf("key to screen, median of %d: reader %v, bare program %v", presses, reader, bare)
	if limit := 2*bare + 5*time.Millisecond; reader > limit {
		t.Errorf("a key takes %v to the screen, want at most %v", reader, limit)
	}
}
