package train

import (
	"fmt"
	"strings"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/text"
)

// Segmentation says how far the sentences and tokens of our own segmenter agree
// with those of a treebank, on running text.
type Segmentation struct {
	Documents int
	Sentences Agreement // by where they end
	Inside    Agreement // without those that end a paragraph, which the blank line gives away
	Tokens    Agreement // by both ends
}

// Agreement counts what was found and what the treebank has.
type Agreement struct{ Both, Found, Gold int }

// Precision is how much of what was found is right, in percent.
func (a Agreement) Precision() float64 { return percent(a.Both, a.Found) }

// Recall is how much of the treebank was found, in percent.
func (a Agreement) Recall() float64 { return percent(a.Both, a.Gold) }

// F1 is the harmonic mean of precision and recall, in percent.
func (a Agreement) F1() float64 { return percent(2*a.Both, a.Found+a.Gold) }

// String writes the figures, one a line.
func (s Segmentation) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "documents %d\n", s.Documents)
	for _, part := range []struct {
		name string
		Agreement
	}{{"sentences", s.Sentences}, {"sentences inside paragraphs", s.Inside}, {"tokens", s.Tokens}} {
		fmt.Fprintf(&b, "%s P %.2f\n%s R %.2f\n%s F1 %.2f\n", part.name, part.Precision(), part.name, part.Recall(), part.name, part.F1())
	}
	return b.String()
}

// Segment rebuilds the running text of the documents of a treebank, a blank line
// between paragraphs, and compares how our segmenter cuts it. Only documents
// are taken whose first sentence has the given words in its ID, as GUM's news
// have "_news_"; "" takes all.
func Segment(sentences []Sentence, documents string) Segmentation {
	var s Segmentation
	for len(sentences) > 0 {
		n := 1
		for n < len(sentences) && !sentences[n].NewDocument {
			n++
		}
		if strings.Contains(sentences[0].ID, documents) {
			s.Documents++
			s.add(runningText(sentences[:n]))
		}
		sentences = sentences[n:]
	}
	return s
}

// running is the text of a document with the segments of the treebank.
type running struct {
	text   string
	tokens map[model.Span]bool
	ends   map[int]bool // byte behind each sentence; false where its paragraph ends, too
}

func runningText(sentences []Sentence) running {
	r := running{tokens: make(map[model.Span]bool), ends: make(map[int]bool)}
	var b strings.Builder
	gap := ""
	for i, s := range sentences {
		if s.NewParagraph && i > 0 {
			gap = "\n\n"
		}
		end := 0
		for _, t := range s.Tokens {
			b.WriteString(gap)
			start := b.Len()
			b.WriteString(text.Clean(t.Form))
			end = b.Len()
			r.tokens[model.Span{Start: start, End: end}] = true
			gap = ""
			if t.SpaceAfter {
				gap = " "
			}
		}
		r.ends[end] = i+1 < len(sentences) && !sentences[i+1].NewParagraph
	}
	r.text = b.String()
	return r
}

// add compares our segments of a text with the treebank's.
func (s *Segmentation) add(gold running) {
	d := doc.New(&model.Story{Text: gold.text})
	text.Segment(d)
	for _, found := range d.Story.Sentences {
		inside, right := gold.ends[found.End]
		s.Sentences.found(right)
		if inside || !right {
			s.Inside.found(right)
		}
	}
	s.Sentences.Gold += len(gold.ends)
	for _, inside := range gold.ends {
		if inside {
			s.Inside.Gold++
		}
	}
	for _, t := range d.Tokens {
		s.Tokens.found(gold.tokens[t.Span])
	}
	s.Tokens.Gold += len(gold.tokens)
}

func (a *Agreement) found(right bool) {
	a.Found++
	if right {
		a.Both++
	}
}
