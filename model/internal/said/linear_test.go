package said

import (
	"strings"
	"testing"
	"time"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/text"
)

// TestWorkGrowsWithTheText compares the time for a text with that for four
// times as much of it: linear work takes four times as long, quadratic work
// sixteen. The texts have no stops, so that each is one sentence.
func TestWorkGrowsWithTheText(t *testing.T) {
	for _, unit := range []string{
		"he said ", "he said, ", "“ he said ", "\"a\" he said ", "that the man, who said ", "not to be said by the man of the house and ",
		"said according to him, ", "who, which, who, ", "he, a man, said, the plan, ", "(a) (b ", "in a statement with him ",
	} {
		took := func(n int) time.Duration {
			d := doc.New(&model.Story{Text: strings.Repeat(unit, n/len(unit))})
			text.Segment(d)
			start := time.Now()
			Annotate(d)
			return time.Since(start)
		}
		best := 1e9
		for range 3 {
			small := took(20_000)
			best = min(best, float64(took(80_000))/float64(small))
		}
		if best > 10 {
			t.Errorf("%q: four times the text takes %.1f times as long", unit, best)
		}
	}
}
