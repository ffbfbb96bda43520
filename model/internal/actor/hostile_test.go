package actor

import (
	"strings"
	"testing"
	"time"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/text"
)

// TestHostileTexts repeats what might send each rule over the whole text, in one
// sentence, and checks that eight times the text takes no more than a
// multiple of the time: a rule that looks back or ahead without bound would
// take 64 times as long.
func TestHostileTexts(t *testing.T) {
	for _, unit := range []string{
		"Pike ", "senior ", "minister ", "Deputy ", "the ", "the minister ", "US officials ", "Mr. ", "of ", "Council of ", "al-Pike ", "Pike-", "U.S. ", "Kenya, ",
		"he ", "“ I ", "Pike’s ", "Pike & ", "(PK) ", "A. ", "Pike Pike said ", "Danish ", "the alliance ", "Kenyan government ", "a b ", "and Pike ", "Harrow Inc. ", "James Pike ",
	} {
		took := func(n int) time.Duration {
			story := &model.Story{Text: text.Clean(strings.Repeat(unit, n))}
			d := doc.New(story)
			text.Segment(d)
			best := time.Hour
			for range 2 {
				from := time.Now()
				Annotate(d)
				best = min(best, time.Since(from))
			}
			return best
		}
		short, long := took(400), took(3200)
		if long > 40*short && long > 50*time.Millisecond {
			t.Errorf("%q: eight times the text takes %.0f times as long (%v)", unit, float64(long)/float64(short), long)
		}
	}
}
