package prompt

import (
	"sort"
	"strings"

	"dateline/model"
	"dateline/tui/internal/sel"
)

// Hit is one place where the text of a story matches.
type Hit struct {
	Story int // index into Dossier.Stories
	Span  model.Span
}

// Matches are the places that match a query, over all stories, in the order of
// the stories and of their text. Not all of them need be known: the rest is
// searched when it is asked for, in the calling goroutine, a piece at a time.
type Matches struct {
	Query   string // as typed
	dossier *model.Dossier
	hits    []Hit
	rest    scan
}

// Next returns the first match that begins after an offset into a story's
// text, going round at the end of the last story; it reports whether it went
// round, and false for ok when nothing matches at all.
func (m *Matches) Next(story model.StoryID, offset int) (hit Hit, round, ok bool) {
	at, _ := m.dossier.StoryIndex(story)
	for {
		i := sort.Search(len(m.hits), func(i int) bool { return m.hits[i].after(at, offset) })
		if i < len(m.hits) {
			return m.hits[i], false, true
		}
		if !m.extend() {
			break
		}
	}
	if len(m.hits) == 0 {
		return Hit{}, false, false
	}
	return m.hits[0], true, true
}

// Previous returns the last match that begins before an offset into a story's
// text, going round at the beginning of the first story.
func (m *Matches) Previous(story model.StoryID, offset int) (hit Hit, round, ok bool) {
	at, _ := m.dossier.StoryIndex(story)
	for !m.rest.done && !m.rest.beyond(at, offset) {
		m.extend()
	}
	i := sort.Search(len(m.hits), func(i int) bool { return !m.hits[i].before(at, offset) })
	if i > 0 {
		return m.hits[i-1], false, true
	}
	for m.extend() {
		continue
	}
	if len(m.hits) == 0 {
		return Hit{}, false, false
	}
	return m.hits[len(m.hits)-1], true, true
}

// In returns the matches in a story, in text order.
func (m *Matches) In(story model.StoryID) []model.Span {
	at, ok := m.dossier.StoryIndex(story)
	if !ok {
		return nil
	}
	for !m.rest.done && m.rest.story <= at {
		m.extend()
	}
	var spans []model.Span
	from := sort.Search(len(m.hits), func(i int) bool { return m.hits[i].Story >= at })
	for _, h := range m.hits[from:] {
		if h.Story != at {
			break
		}
		spans = append(spans, h.Span)
	}
	return spans
}

// Intent is the wish to read at a match.
func (m *Matches) Intent(h Hit) sel.Intent {
	s := m.dossier.Stories()[h.Story]
	return sel.Intent{Kind: sel.Sentence, Story: s.ID, Sentence: s.SentenceAt(h.Span.Start)}
}

// extend searches on and reports whether there was anything left to search.
func (m *Matches) extend() bool {
	if m.rest.done {
		return false
	}
	var hits []Hit
	hits, m.rest = m.rest.step(m.dossier, pieceSize)
	m.hits = append(m.hits, hits...)
	return true
}

func (h Hit) after(story, offset int) bool {
	return h.Story > story || h.Story == story && h.Span.Start > offset
}

func (h Hit) before(story, offset int) bool {
	return h.Story < story || h.Story == story && h.Span.Start < offset
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
}

// beyond reports whether the scan has passed an offset.
func (s scan) beyond(story, offset int) bool {
	return s.story > story || s.story == story && s.offset > offset
}

// step searches about size bytes further, up to the end of a paragraph, and
// returns the matches and the scan that goes on from there. It changes
// nothing, so that steps may run anywhere.
func (s scan) step(d *model.Dossier, size int) ([]Hit, scan) {
	var hits []Hit
	var spans []model.Span
	stories := d.Stories()
	for size > 0 && s.story < len(stories) {
		text := stories[s.story].Text
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
	s.done = s.query == "" || s.story >= len(stories)
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
