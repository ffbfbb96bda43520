package prompt

import (
	"strings"

	"dateline/model"
	"dateline/tui/internal/sel"
)

// Hit is one place where the text of a story matches.
type Hit struct {
	Story int // position in the dossier
	Span  model.Span
}

// Intent is the wish to read at a match.
func (h Hit) Intent(d *model.Dossier) sel.Intent {
	s := d.StoryAt(h.Story)
	return sel.Intent{Kind: sel.Sentence, Story: s.ID, Sentence: s.SentenceAt(h.Span.Start)}
}

func (h Hit) after(story, offset int) bool {
	return h.Story > story || h.Story == story && h.Span.Start > offset
}

// Matches are the places that match a query, over all stories, in the order of
// the stories and of their text. They are looked for when they are asked for,
// so that they hold for a dossier that has grown meanwhile.
type Matches struct {
	Query  string // as typed
	folded string

	// The story looked at last, which is asked for again and again.
	story string
	spans []model.Span
}

// NewMatches returns the matches of a query.
func NewMatches(query string) *Matches { return &Matches{Query: query, folded: foldQuery(query)} }

// In returns the matches in a story, in text order.
func (m *Matches) In(s *model.Story) []model.Span {
	if s == nil || m.folded == "" {
		return nil
	}
	if m.story != s.Text {
		f := foldText(s.Text)
		m.story, m.spans = s.Text, f.find(nil, m.folded)
	}
	return m.spans
}

// Seek is the search for the nearest match in one direction, story by story,
// round the ends of the dossier. It is a value that [Seek.Step] advances, so
// that a long one can go on beside the program.
type Seek struct {
	Done  bool
	Found bool
	Hit   Hit
	Round bool // it went on at the other end

	folded       string
	from, offset int // where it began
	direction    int
	story        int              // the next to be searched
	may          func(i int) bool // of a story: hold a match
}

// From begins to seek from an offset into the text of a story, forward for a
// positive direction.
func (m *Matches) From(story, offset, direction int) Seek {
	return Seek{folded: m.folded, from: story, offset: offset, direction: direction, story: story, Done: m.folded == ""}
}

// Step searches about size bytes further.
func (s Seek) Step(d *model.Dossier, size int) Seek {
	if s.may == nil {
		s.may = d.MayHold(s.folded)
	}
	for size > 0 && !s.Done {
		size -= skipped
		if s.may(s.story) {
			text := d.TextAt(s.story)
			f := foldText(text)
			s.take(f.find(nil, s.folded))
			size -= len(text)
		}
		if s.Found || s.Round && s.story == s.from || d.Len() == 0 {
			s.Done = true
			return s
		}
		s.story += s.direction
		if s.story < 0 || s.story >= d.Len() {
			s.story, s.Round = (s.story+d.Len())%d.Len(), true
		}
	}
	return s
}

// take takes the first of the matches of a story that the search is for; in the
// story where it began those beyond the offset, unless it has come round.
func (s *Seek) take(spans []model.Span) {
	first := s.story == s.from && !s.Round
	for i := range spans {
		span := spans[i]
		if s.direction < 0 {
			span = spans[len(spans)-1-i]
		}
		if !first || s.direction > 0 && span.Start > s.offset || s.direction < 0 && span.Start < s.offset {
			s.Found, s.Hit = true, Hit{Story: s.story, Span: span}
			return
		}
	}
}

// pieceSize is how many bytes are searched between two looks at the clock of
// the rest of the program: about a millisecond's worth.
const pieceSize = 256 << 10

// scan is a search under way: what is looked for and where it goes on.
type scan struct {
	query         string // folded
	story, offset int
	searched      int // bytes
	done          bool
	may           func(i int) bool // of a story: hold a match; nil until asked
}

// skipped is what a story that is passed over counts as, in bytes searched.
const skipped = 8

// step searches about size bytes further, up to the end of a paragraph, and
// returns the matches and the scan that goes on from there. It changes
// nothing, so that steps may run anywhere.
func (s scan) step(d *model.Dossier, size int) ([]Hit, scan) {
	var hits []Hit
	var spans []model.Span
	if s.may == nil && s.query != "" {
		s.may = d.MayHold(s.query)
	}
	for size > 0 && s.story < d.Len() && s.query != "" {
		if s.offset == 0 && !s.may(s.story) {
			s.searched += d.TextSize(s.story)
			s.story++
			size -= skipped
			continue
		}
		text := d.TextAt(s.story)
		end := pieceEnd(text, s.offset, size)
		f := foldText(text[s.offset:end])
		spans = f.find(spans[:0], s.query)
		for _, span := range spans {
			hits = append(hits, Hit{Story: s.story, Span: model.Span{Start: s.offset + span.Start, End: s.offset + span.End}})
		}
		s.searched += end - s.offset
		size -= end - s.offset + 1 // empty stories count too
		s.offset = end
		if end == len(text) {
			s.story, s.offset = s.story+1, 0
		}
	}
	s.done = s.query == "" || s.story >= d.Len()
	return hits, s
}

// pieceEnd returns where a piece of about size bytes ends: after a paragraph,
// because no match goes beyond one.
func pieceEnd(text string, from, size int) int {
	if len(text)-from <= size {
		return len(text)
	}
	if i := strings.Index(text[from+size:], "\n\n"); i >= 0 {
		return from + size + i + 2
	}
	return len(text)
}
