package train

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/internal/actor"
	"dateline/model/internal/doc"
	"dateline/model/internal/syntax"
	"dateline/model/internal/text"
	"dateline/model/internal/timex"
)

// article is a labelled article as the corpus has it; offsets are code points.
type article struct {
	Text         string
	Attributions []attribution
}

type attribution struct{ Source, Cue, Content [][2]int }

// labelledStory is an article with everything found in it but its statements,
// and the statements of the corpus as sets of words.
type labelledStory struct {
	doc   *doc.Document
	words words
	gold  []goldStatement
}

type goldStatement struct{ source, cue, content region }

// readArticles reads articles labelled with their attributions, one JSON
// object a line:
//
//	{"text": "...", "attributions": [{"source": [[0, 4]], "cue": [[5, 9]], "content": [[10, 30]]}]}
//
// Errors name the line.
func readArticles(in io.Reader) ([]*labelledStory, error) {
	lines := bufio.NewScanner(in)
	lines.Buffer(make([]byte, 1<<16), 1<<26)
	var all []*labelledStory
	for n := 1; lines.Scan(); n++ {
		if len(lines.Bytes()) == 0 {
			continue
		}
		var a article
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		story, err := a.story()
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		all = append(all, story)
	}
	return all, lines.Err()
}

// story runs the stages before statements over an article and moves the labels
// to the words of its canonical text.
func (a *article) story() (*labelledStory, error) {
	clean := text.Clean(a.Text)
	d := doc.New(&model.Story{Text: clean})
	text.Segment(d)
	syntax.Annotate(d)
	timex.Annotate(d, 0)
	actor.Annotate(d)
	s := &labelledStory{doc: d, words: newWords(clean)}
	at := newAlignment(a.Text, clean)
	for i, label := range a.Attributions {
		var parts [3]region
		for k, spans := range [...][][2]int{label.Source, label.Cue, label.Content} {
			var pieces [][2]int
			for _, p := range spans {
				if p[0] < 0 || p[1] < p[0] || p[1] >= len(at) {
					return nil, fmt.Errorf("attribution %d: %v lies outside the text of %d code points", i+1, p, len(at)-1)
				}
				pieces = append(pieces, s.words.in(model.Span{Start: at[p[0]], End: at[p[1]]}))
			}
			parts[k] = newRegion(pieces...)
		}
		if parts[2].size() > 0 {
			s.gold = append(s.gold, goldStatement{parts[0], parts[1], parts[2]})
		}
	}
	return s, nil
}

// newAlignment gives for each code point of a text, and for its end, the byte
// of the cleaned text where it stands. Cleaning changes blanks and invisible
// signs alone, so the two are matched by their other characters.
func newAlignment(raw, clean string) []int {
	at := make([]int, 0, len(raw)+1)
	k := 0
	for _, c := range raw {
		blank := unicode.IsSpace(c) || !unicode.IsPrint(c)
		for k < len(clean) && !blank {
			r, size := utf8.DecodeRuneInString(clean[k:])
			if !unicode.IsSpace(r) {
				break
			}
			k += size
		}
		at = append(at, k)
		if r, size := utf8.DecodeRuneInString(clean[k:]); unicode.IsSpace(r) == blank {
			k += size
		}
	}
	return append(at, len(clean))
}

// words are the words of a text, as those who count agreement cut them: runs
// of letters and digits with the apostrophes and hyphens inside. Marks and
// blanks at the edges of a span then make no difference.
type words []model.Span

func newWords(s string) words {
	var out words
	start, joint := -1, false
	for i, c := range s {
		switch {
		case c == '_' || unicode.IsLetter(c) || unicode.IsDigit(c):
			if start < 0 {
				start = i
			}
			joint = false
			continue
		case start >= 0 && !joint && (c == '\'' || c == '’' || c == '-'):
			joint = true
			continue
		}
		out = out.end(start, i, joint)
		start, joint = -1, false
	}
	return out.end(start, len(s), joint)
}

func (w words) end(start, end int, joint bool) words {
	if start < 0 {
		return w
	}
	if joint {
		end-- // the mark that joined nothing; its other bytes are no word either
	}
	return append(w, model.Span{Start: start, End: end})
}

// in returns the half-open range of words that a span touches.
func (w words) in(s model.Span) [2]int {
	if s.Empty() {
		return [2]int{}
	}
	from, to := 0, len(w)
	for from < to {
		if mid := (from + to) / 2; w[mid].End > s.Start {
			to = mid
		} else {
			from = mid + 1
		}
	}
	end := from
	for end < len(w) && w[end].Start < s.End {
		end++
	}
	return [2]int{from, end}
}

// region returns the words of some spans.
func (w words) region(spans ...model.Span) region {
	pieces := make([][2]int, len(spans))
	for i, s := range spans {
		pieces[i] = w.in(s)
	}
	return newRegion(pieces...)
}
