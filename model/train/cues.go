package train

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/internal/actor"
	"dateline/model/internal/doc"
	"dateline/model/internal/said"
	"dateline/model/internal/text"
	"dateline/model/internal/timex"
)

// CueCounts reads articles labelled with their attributions, counts how often
// each verb and noun rightly attributes in each frame, and writes the counts as
// the Go source of model/internal/lexicon/cues_counts_table.go. The same
// articles give the same bytes.
//
// The articles are those of PolNeAR (Newell, Margolin and Ruths 2018, "An
// Attribution Relations Corpus for Political News"), one JSON object a line:
//
//	{"text": "...", "attributions": [{"source": [[0, 4]], "cue": [[5, 9]], "content": [[10, 30]]}]}
//
// with offsets in code points. Errors name the line. Articles whose length
// cleaning changes are left out, for their offsets would not hold.
func CueCounts(w io.Writer, polnear io.Reader) error {
	counts := newCueCounts()
	lines := bufio.NewScanner(polnear)
	lines.Buffer(make([]byte, 1<<16), 1<<26)
	n := 0
	for lines.Scan() {
		n++
		if len(lines.Bytes()) == 0 {
			continue
		}
		var a article
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		if err := counts.article(&a); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("line %d: %w", n+1, err)
	}
	if counts.all.right == 0 || counts.all.right == counts.all.seen {
		return fmt.Errorf("%d of %d candidates are right: too few articles to count cues in", counts.all.right, counts.all.seen)
	}
	return counts.write(w)
}

// article is a labelled article; offsets are code points.
type article struct {
	Text         string
	Attributions []attribution
}

type attribution struct{ Source, Cue, Content [][2]int }

// article counts the candidates of one article.
func (k *cueCounts) article(a *article) error {
	clean := text.Clean(a.Text)
	points := utf8.RuneCountInString(clean)
	if points != utf8.RuneCountInString(a.Text) {
		return nil
	}
	gold, err := a.gold(points)
	if err != nil {
		return err
	}
	d := doc.New(&model.Story{Text: clean})
	text.Segment(d)
	timex.Annotate(d, 0)
	actor.Annotate(d)
	position := newPositions(clean)
	for _, c := range said.Candidates(d) {
		source := newRegion(position.pair(c.Source))
		content := make([][2]int, len(c.Content))
		for i, s := range c.Content {
			content[i] = position.pair(s)
		}
		found := foundCue{
			head: position[c.Head.Start], source: source, content: newRegion(content...),
			// A quotation that the cue closes or opens is rarely all of what the
			// corpus counts as content.
			partial: len(c.Frame) < 3 && strings.ContainsAny(c.Frame[len(c.Frame)-1:], "Lq"),
		}
		k.add(&c, found.rightIn(gold))
	}
	return nil
}

// goldCue is an attribution of the corpus in code points.
type goldCue struct{ cue, source, content region }

func (a *article) gold(points int) ([]goldCue, error) {
	gold := make([]goldCue, len(a.Attributions))
	for i, at := range a.Attributions {
		for _, spans := range [][][2]int{at.Source, at.Cue, at.Content} {
			for _, s := range spans {
				if s[0] < 0 || s[1] < s[0] || s[1] > points {
					return nil, fmt.Errorf("attribution %d: %v lies outside the text of %d code points", i+1, s, points)
				}
			}
		}
		gold[i] = goldCue{newRegion(at.Cue...), newRegion(at.Source...), newRegion(at.Content...)}
	}
	return gold, nil
}

// foundCue is a candidate in code points.
type foundCue struct {
	head            int
	source, content region
	partial         bool // part of the corpus's content is enough
}

// rightIn reports whether an attribution of the corpus has this cue, a source
// that overlaps or none where none was found, and the content: at least half of
// what the two have together, or where parts suffice, most of what was found.
func (f *foundCue) rightIn(gold []goldCue) bool {
	for i := range gold {
		g := &gold[i]
		if !g.cue.holds(f.head) {
			continue
		}
		both := overlap(f.content, g.content)
		union := f.content.size() + g.content.size() - both
		agrees := both > 0 && 2*both >= union
		if f.partial {
			agrees = 2*both > f.content.size()
		}
		if agrees && (overlap(f.source, g.source) > 0 || len(f.source) == 0 && len(g.source) == 0) {
			return true
		}
	}
	return false
}

// positions gives the code point that begins at each byte of a text, and
// behind its last byte the number of code points.
type positions []int

func newPositions(s string) positions {
	at := make(positions, len(s)+1)
	n := 0
	for i := range s {
		at[i] = n
		n++
	}
	at[len(s)] = n
	return at
}

func (p positions) pair(s model.Span) [2]int { return [2]int{p[s.Start], p[s.End]} }
