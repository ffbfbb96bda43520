package said

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/text"
)

// floods repeat what a rule might read over from every cue. They have no
// stops.
var floods = []string{
	"he said ", "he said, ", "“ he said ", "\"a\" he said ", "that the man, who said ", "not to be said by the man of the house and ",
	"said according to him, ", "who, which, who, ", "he, a man, said, the plan, ", "(a) (b ", "in a statement with him ",
}

func flood(unit string, n int) *doc.Document {
	d := doc.New(&model.Story{Text: strings.Repeat(unit, n/len(unit))})
	text.Segment(d)
	return d
}

// TestFloods ends only if the work grows with the text and not with its
// square: that would take hours. BenchmarkFloods gives the figures.
func TestFloods(t *testing.T) {
	for _, unit := range floods {
		d := flood(unit, 1<<17)
		Annotate(d)
		for _, st := range d.Story.Statements {
			for _, c := range st.Content {
				if c.Empty() || c.End > len(d.Story.Text) {
					t.Fatalf("%q: content %v", unit, c)
				}
			}
		}
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
