package actor

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
	"dateline/model/internal/text"
)

// floods repeat what might send a rule over the whole text from every name.
var floods = []string{
	"Pike ", "senior ", "minister ", "Deputy ", "the ", "the minister ", "US officials ", "Mr. ", "of ", "Council of ", "al-Pike ", "Pike-", "U.S. ", "Kenya, ",
	"he ", "“ I ", "Pike’s ", "Pike & ", "(PK) ", "A. ", "Pike Pike said ", "Danish ", "the alliance ", "Kenyan government ", "a b ", "and Pike ", "Harrow Inc. ", "James Pike ",
}

func flood(unit string, n int) *doc.Document {
	d := doc.New(&model.Story{Text: text.Clean(strings.Repeat(unit, n/len(unit)))})
	text.Segment(d)
	syntax.Annotate(d)
	return d
}

// TestFloods ends only if the work grows with the text and not with its
// square: that would take hours. BenchmarkFloods gives the figures.
func TestFloods(t *testing.T) {
	for _, unit := range floods {
		d := flood(unit, 1<<17)
		Annotate(d)
		checkStory(t, d.Story)
	}
}

func BenchmarkFloods(b *testing.B) {
	for _, unit := range floods {
		b.Run(unit, func(b *testing.B) {
			d := flood(unit, 1<<20)
			b.SetBytes(1 << 20)
			for b.Loop() {
				Annotate(d)
			}
		})
	}
}
