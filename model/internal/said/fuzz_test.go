package said

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow/marked"
	"dateline/model/internal/text"
)

// checkStatements reports every way in which statements would mislead those
// who read them.
func checkStatements(t *testing.T, story *model.Story) {
	t.Helper()
	first := func(st *model.Statement) int {
		at := len(story.Text)
		for _, spans := range [][]model.Span{st.Source, st.Cue, st.Content} {
			for _, s := range spans {
				if s.Empty() || s.Start < 0 || s.End > len(story.Text) {
					t.Fatalf("span %v outside a text of %d bytes", s, len(story.Text))
				}
				at = min(at, s.Start)
			}
		}
		return at
	}
	last := 0
	for i := range story.Statements {
		st := &story.Statements[i]
		at := first(st)
		if at < last {
			t.Errorf("statement %d begins at %d, before the one before it", i+1, at)
		}
		last = at
		if len(st.Cue) == 0 || len(st.Content) == 0 {
			t.Errorf("statement %d lacks a cue or a content", i+1)
		}
		if st.Actor < 0 || int(st.Actor) > len(story.Actors) || st.Date < 0 || int(st.Date) > len(story.Dates) || st.Sentence < 0 || st.Sentence >= len(story.Sentences) {
			t.Errorf("statement %d points outside its story: %+v", i+1, st)
		}
		steps := 0
		for o := st.ReportedBy; o != 0; o = story.Statement(o).ReportedBy {
			if story.Statement(o) == nil || steps > len(story.Statements) {
				t.Fatalf("statement %d: reports go in a circle or nowhere", i+1)
			}
			steps++
		}
	}
}

func FuzzAnnotate(f *testing.F) {
	for _, form := range forms {
		f.Add(form.text)
	}
	for _, seed := range []string{
		"", "said", "“", "\"\"\"", "“”“”", "said said said", ", said,", "As said, said.", "According to", "X:", "in his view",
		strings.Repeat("“", 50) + "he said", "He said: \n\n“", "that that that said that", "[a] said [b] said [c] said",
		"“A,” he said, “b,” she said, “c.", "It follows from that that.",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source string) {
		d := marked.Document(text.Clean(source), model.NewDay(2021, 3, 15))
		Annotate(d)
		checkStatements(t, d.Story)
	})
}

// article returns about n bytes of invented news.
func article(n int) string {
	const paragraph = `Ann Vale, who has built three towers, said on Friday that the bridge was “as safe as a house”. The council asked drivers not to use the old road, and promised to repair it.

“We tested it twice,” she told reporters. “We will test it again.” According to the report, the lights are weak, but nobody has called for an inquiry.

`
	return strings.Repeat(paragraph, n/len(paragraph)+1)
}

func BenchmarkAnnotate(b *testing.B) {
	d := doc.New(&model.Story{Text: article(1 << 20)})
	text.Segment(d)
	b.SetBytes(int64(len(d.Text())))
	b.ReportAllocs()
	for b.Loop() {
		d.Story.Statements = nil
		Annotate(d)
	}
	b.ReportMetric(float64(len(d.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
