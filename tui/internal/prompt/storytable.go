package prompt

import (
	"strings"

	"dateline/model"
)

// storyTable holds what the stories are looked for by, as one string, one a
// line, for the reason keyTable does: 100,000 of them are searched in a
// millisecond or two instead of ten.
type storyTable struct {
	dossier *model.Dossier
	text    string
	starts  []int // of each story in text, and the length of text at the end
}

func newStoryTable(d *model.Dossier) *storyTable {
	t := &storyTable{dossier: d, starts: make([]int, 0, d.Len()+1)}
	var b strings.Builder
	for i := range d.Len() {
		t.starts = append(t.starts, b.Len())
		s := d.Heading(i)
		day := s.Published.String() + " " + longDay(s.Published)
		// Folded text holds a newline only where the headline has a gap.
		line := foldQuery(day + " " + strings.Join(s.Sources(), " ") + " " + s.Headline + " " + s.Path)
		b.WriteString(strings.ReplaceAll(line, "\n", " "))
		b.WriteByte('\n')
	}
	t.starts = append(t.starts, b.Len())
	t.text = b.String()
	return t
}

// line returns what story i is looked for by.
func (t *storyTable) line(i int) string { return t.text[t.starts[i]:t.starts[i+1]] }

// scan appends the stories that hold all the words, of which there is at least
// one, in their order.
func (t *storyTable) scan(dst []int, words []string) []int {
	first, others := words[0], words[1:]
	story := 0
	for at := 0; ; at = t.starts[story] {
		i := strings.Index(t.text[at:], first)
		if i < 0 {
			return dst
		}
		for at += i; t.starts[story+1] <= at; {
			story++
		}
		if containsAll(t.line(story), others) {
			dst = append(dst, story)
		}
		story++
	}
}

// narrow appends those of the stories that hold all the words.
func (t *storyTable) narrow(dst, stories []int, words []string) []int {
	for _, i := range stories {
		if containsAll(t.line(i), words) {
			dst = append(dst, i)
		}
	}
	return dst
}
