package load

import (
	"context"
	"io"
	"strings"
	"testing"

	"dateline/model"
)

// BenchmarkEach is the rate of everything over many small stories.
func BenchmarkEach(b *testing.B) {
	const n = 2000
	size, err := io.Copy(io.Discard, &generated{n: n})
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(size)
	for b.Loop() {
		err := Each(context.Background(), []Source{Reader("-", &generated{n: n})}, Options{Input: InputLines},
			func(s *model.Story, err error) error { return err })
		if err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkShapes is the rate over single texts in which one thing never ends,
// at two sizes: a stage that takes more than linear time in the length of a
// sentence, a paragraph or a list shows as a lower rate at the second.
func BenchmarkShapes(b *testing.B) {
	for name, piece := range map[string]string{
		"news": smallStory(1), "verbs": "said that ", "quotes": "“a” said ", "years": "2031 ",
		"names": "Ada Brook, ", "words": "word ", "runon": "x", "lines": "Rain.\n\n",
	} {
		for _, size := range []struct {
			name  string
			bytes int
		}{{"30kB", 30_000}, {"60kB", 60_000}} {
			in := strings.Repeat(piece, size.bytes/len(piece))
			b.Run(name+"/"+size.name, func(b *testing.B) {
				b.SetBytes(int64(len(in)))
				for b.Loop() {
					err := Each(context.Background(), []Source{Reader("-", strings.NewReader(in))}, Options{},
						func(s *model.Story, err error) error { return err })
					if err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
