package actor

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
	"dateline/model/internal/text"
)

// annotate runs the stage on a text of its own.
func annotate(t testing.TB, s string) *model.Story {
	t.Helper()
	story := &model.Story{Text: text.Clean(s)}
	d := doc.New(story)
	text.Segment(d)
	syntax.Annotate(d)
	Annotate(d)
	return story
}

// find returns the one actor that bears a name or alias.
func find(t *testing.T, s *model.Story, name string) *model.Actor {
	t.Helper()
	var found *model.Actor
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Name != name && !contains(a.Aliases, name) {
			continue
		}
		if found != nil {
			t.Fatalf("%q is found twice in:\n%s", name, dump(s))
		}
		found = a
	}
	if found == nil {
		t.Fatalf("%q is not found in:\n%s", name, dump(s))
	}
	return found
}

// dump lists the actors for failures.
func dump(s *model.Story) string {
	var b strings.Builder
	for i, a := range s.Actors {
		fmt.Fprintf(&b, "%d %s %q role %q of %d:", i+1, a.Kind, a.Name, a.Role, a.Affiliation)
		for _, m := range a.Mentions {
			fmt.Fprintf(&b, " %s %q", m.Form, s.Slice(m.Span))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// mentions are the texts of an actor's mentions.
func mentions(s *model.Story, a *model.Actor) string {
	var list []string
	for _, m := range a.Mentions {
		list = append(list, s.Slice(m.Span))
	}
	return strings.Join(list, " | ")
}

func TestNothingToFind(t *testing.T) {
	for _, in := range []string{"", " ", "the rain fell all night.", "???", "It was Monday.", "I am."} {
		if s := annotate(t, in); len(s.Actors) != 0 {
			t.Errorf("%q: found\n%s", in, dump(s))
		}
	}
}

func TestAnnotateIsRepeatable(t *testing.T) {
	in := "Mara Oduya, the harbour master, met Kenya's delegation. She thanked the delegation."
	story := &model.Story{Text: in}
	d := doc.New(story)
	text.Segment(d)
	syntax.Annotate(d)
	Annotate(d)
	first := dump(story)
	Annotate(d)
	if second := dump(story); first != second {
		t.Errorf("a second run differs:\n%s\n%s", first, second)
	}
}

// TestOrderAndSpans checks what other stages rely on for any text.
func TestOrderAndSpans(t *testing.T) {
	s := annotate(t, inventedArticle(3))
	checkStory(t, s)
	for i := 1; i < len(s.Actors); i++ {
		if s.Actors[i].Mentions[0].Start < s.Actors[i-1].Mentions[0].Start {
			t.Errorf("actor %d stands before its predecessor", i+1)
		}
	}
}

func checkStory(t *testing.T, s *model.Story) {
	t.Helper()
	boundary := func(i int) bool { return i == len(s.Text) || utf8.RuneStart(s.Text[i]) }
	for i := range s.Actors {
		a := &s.Actors[i]
		if a.Name == "" || a.Kind == "" || len(a.Mentions) == 0 {
			t.Fatalf("actor %d is incomplete: %+v", i+1, a)
		}
		if a.Affiliation != 0 && s.Actor(a.Affiliation) == nil || int(a.Affiliation) == i+1 {
			t.Fatalf("%q belongs to %d of %d actors", a.Name, a.Affiliation, len(s.Actors))
		}
		last := 0
		for _, m := range a.Mentions {
			if m.Start < last || m.End <= m.Start || m.End > len(s.Text) || !boundary(m.Start) || !boundary(m.End) {
				t.Fatalf("%q has a mention [%d,%d) after %d", a.Name, m.Start, m.End, last)
			}
			if m.Form == "" || m.Form == model.FormName && m.Reason != "" {
				t.Fatalf("%q: mention %+v", a.Name, m)
			}
			last = m.End
		}
	}
}

func FuzzAnnotate(f *testing.F) {
	for _, seed := range []string{
		"Mr. O’Brien, of the Ministry for Sea and Air (MSA), said: “I am the minister,” he told Kenya’s Navy.",
		"THE MAYOR OF PARIS SAYS NO\n\nKim Jong-un, al-Amin & Sons, Inc., 's of of of for the and and",
		"a a a U.S. U.S. - - ' ’s \"\" “ ” ( ) President President President of of the the",
		"the the official officials of of said said said his her it they I me",
		"Dr. Dr. Mr. Sir Lord Lady of, -, &", "ÀÉ Ø’ǅ ﬃ İstanbul ß日本 Москва",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		checkStory(t, annotate(t, in))
	})
}

// inventedArticle returns an invented article of n paragraphs, with new names in each.
func inventedArticle(n int) string {
	var b strings.Builder
	for i := range n {
		name := func(k int) string { return invented(4*i + k) }
		fmt.Fprintf(&b, "Finnish Trade Minister %s %s met %s %s of the %s Institute in Lisbon on Monday. ", name(0), name(1), name(2), name(3), name(1))
		fmt.Fprintf(&b, "“We will not sign this,” %s said. He told the institute that Portugal’s proposal was late. ", name(1))
		fmt.Fprintf(&b, "%s said that two officials had asked the minister for help, and that she had refused. ", name(3))
		fmt.Fprintf(&b, "According to the %s Herald, the newspaper of %s City, the United Nations wants talks.\n\n", name(2), name(0))
	}
	return b.String()
}

// invented returns a capitalised word of its own for each number.
func invented(n int) string {
	const consonants, vowels = "bdfgklmnprstvz", "aeiou"
	word := []byte{}
	for k := 0; k < 2 || n > 0; k++ {
		word = append(word, consonants[n%14], vowels[n/14%5])
		n /= 70
	}
	word = append(word, "nrlk"[len(word)%4])
	return strings.ToUpper(string(word[:1])) + string(word[1:])
}

func BenchmarkAnnotate(b *testing.B) {
	for _, n := range []int{10, 1000, 5000} {
		story := &model.Story{Text: inventedArticle(n)}
		d := doc.New(story)
		text.Segment(d)
		syntax.Annotate(d)
		b.Run(fmt.Sprintf("%dKB", len(story.Text)/1000), func(b *testing.B) {
			b.SetBytes(int64(len(story.Text)))
			b.ReportAllocs()
			for b.Loop() {
				Annotate(d)
			}
			b.ReportMetric(float64(len(d.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
			b.ReportMetric(float64(len(story.Actors)), "actors")
		})
	}
}
