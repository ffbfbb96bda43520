package prompt

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
)

// maxHits bounds the matches that are listed; what is beyond is counted.
const maxHits = 20_000

// Text finds words in the text of all stories, whatever their case, accents,
// kinds of dash and apostrophe, and line breaks. The search runs in pieces as
// commands; each answer names the question it belongs to.
//
//	key -> search, generation n -> command -> Answer n -> list -> command ...
//	                                          Answer n-1: dropped
type Text struct {
	box
	dossier    *model.Dossier
	from       sel.Selection // where the reader stood
	size       int           // bytes of all stories
	generation int
	scan       scan
	hits       []Hit
	beyond     int  // number of those that are not in hits
	waiting    bool // enter was pressed before there was a match
}

// Answer brings what a command of an overlay has found out. The application
// hands it to the open overlay, which drops it if it has asked something else
// since.
type Answer struct {
	generation int
	hits       []Hit // of a text search
	scan       scan
	keys       *keyTable   // of an actor search
	stories    *storyTable // of a story search
	query      string      // what was looked for in them, if anything
	lines      []int       // the stories that hold it
}

// NewText opens the search in the text. The list begins at the first match at
// or after the place in the selection.
func NewText(look *theme.Look, _ *keys.Map, d *model.Dossier, from sel.Selection) *Text {
	a := &Text{box: newBox(look, "Find in the text", "f ", "words in any story"), from: from}
	a.SetDossier(d)
	return a
}

// SetDossier replaces the stories and repeats the search.
func (a *Text) SetDossier(d *model.Dossier) tea.Cmd {
	a.dossier, a.size = d, d.Size()
	return a.search()
}

// search begins a new search; the answers to older ones are stale from now on.
func (a *Text) search() tea.Cmd {
	a.generation++
	query := foldQuery(a.field.value())
	a.hits, a.beyond, a.waiting = nil, 0, false
	a.scan = scan{query: query, done: query == ""}
	a.list(0, 0)
	return a.goOn()
}

// goOn returns the command that searches the next piece.
func (a *Text) goOn() tea.Cmd {
	if a.scan.done {
		return nil
	}
	generation, s, d := a.generation, a.scan, a.dossier
	return func() tea.Msg {
		hits, s := s.step(d, pieceSize)
		return Answer{generation: generation, hits: hits, scan: s}
	}
}

// Update takes a key press, paste, mouse or Answer message.
func (a *Text) Update(msg tea.Msg) (Result, tea.Cmd) {
	if answer, ok := msg.(Answer); ok {
		return a.answer(answer)
	}
	switch a.handle(msg) {
	case edited:
		if foldQuery(a.field.value()) != a.scan.query {
			return Result{}, a.search()
		}
	case closed:
		a.generation++
		return Result{Done: true}, nil
	case chosen:
		return a.choose(), nil
	}
	return Result{}, nil
}

func (a *Text) answer(m Answer) (Result, tea.Cmd) {
	if m.generation != a.generation || m.keys != nil || m.stories != nil {
		return Result{}, nil
	}
	a.scan = m.scan
	if a.beyond == 0 && len(a.hits) < maxHits {
		a.hits = append(a.hits, m.hits...)
	} else {
		a.beyond += len(m.hits)
	}
	cursor := a.window.Cursor
	if !a.moved {
		cursor = a.start()
	}
	a.list(len(a.hits), cursor)
	if a.waiting && (a.scan.done || len(a.hits) > 0) {
		return a.choose(), nil
	}
	return Result{}, a.goOn()
}

// start returns the first match at or after the place where the reader stood,
// or the first of all.
func (a *Text) start() int {
	story, ok := a.dossier.StoryIndex(a.from.Story)
	if !ok {
		return 0
	}
	offset := 0
	if s := a.dossier.StoryAt(story); a.from.Sentence >= 0 && a.from.Sentence < len(s.Sentences) {
		offset = s.Sentences[a.from.Sentence].Start
	}
	i := sort.Search(len(a.hits), func(i int) bool { return a.hits[i].after(story, offset-1) })
	if i == len(a.hits) {
		return 0
	}
	return i
}

func (a *Text) choose() Result {
	switch {
	case len(a.hits) > 0:
		a.generation++
		hit := a.hits[a.window.Cursor]
		return Result{Done: true, Matches: NewMatches(a.field.value()), Hit: hit, Intent: hit.Intent(a.dossier)}
	case !a.scan.done:
		a.waiting = true
		return Result{}
	case a.scan.query == "":
		return Result{}
	}
	a.waiting = false
	return Result{Message: a.empty()}
}

// empty says why the list is empty, once that is known.
func (a *Text) empty() string {
	if a.scan.query == "" || !a.scan.done {
		return ""
	}
	return "no story has “" + a.field.value() + "”"
}

// note says how many matches there are and how far the search has come.
func (a *Text) note() string {
	n := plural(len(a.hits)+a.beyond, "match", "matches")
	switch {
	case a.scan.query == "":
		return plural(a.dossier.Len(), "story", "stories")
	case !a.scan.done:
		return n + ", searched " + itoa(a.scan.searched*100/max(a.size, 1)) + " %"
	case a.beyond > 0:
		return n + ", the first " + itoa(len(a.hits)) + " listed"
	case len(a.hits) == 0:
		return n
	}
	return itoa(a.window.Cursor+1) + " of " + n
}

// Rows draws the overlay.
func (a *Text) Rows() []string { return a.rows(a.note(), a.empty(), a.draw) }

func (a *Text) draw(l *cells.Line, i int) {
	hit := a.hits[i]
	s := a.dossier.StoryAt(hit.Story)
	look := a.look
	if l.Room() >= 50 && s.Published != 0 {
		l.Add(look.Day, s.Published.String()).Add("", "  ")
	}
	headline := ""
	if l.Room() >= 60 {
		headline = look.Cut(oneLine(headStart(s.Headline())), l.Room()/3)
	}
	tail := 0
	if headline != "" {
		tail = look.Width(headline) + 2
	}
	a.snippet(l, s, hit.Span, l.Room()-tail)
	if tail > 0 {
		l.Fill(tail-1).Add(look.Role, headline)
	}
}

// snippet draws a match with the words around it.
func (a *Text) snippet(l *cells.Line, s *model.Story, span model.Span, room int) {
	look := a.look
	before, cut := lead(s, span.Start, room)
	for before != "" && look.Width(before) > room/2 {
		_, n := utf8.DecodeRuneInString(before)
		before, cut = before[n:], true
	}
	if cut {
		before = look.Ellipsis() + strings.TrimLeftFunc(before, func(r rune) bool { return unicode.Is(unicode.M, r) })
	}
	end := min(len(s.Text), span.End+4*max(room, 0))
	if i := strings.Index(s.Text[span.End:end], "\n\n"); i >= 0 {
		end = span.End + i
	}
	after := oneLine(strings.ToValidUTF8(s.Text[span.End:end], ""))
	found := oneLine(s.Slice(span))
	marked(l, look, look.Text, before+found+after, model.Span{Start: len(before), End: len(before) + len(found)}, room)
}

// lead returns the text before an offset, from the start of its sentence or,
// in a long one, from a word about room bytes before; it tells which.
func lead(s *model.Story, offset, room int) (text string, cut bool) {
	from := 0
	if len(s.Sentences) > 0 {
		from = min(s.Sentences[s.SentenceAt(offset)].Start, offset)
	}
	if offset-from > max(room, 0) {
		from, cut = offset-max(room, 0), true
		for from < offset && !utf8.RuneStart(s.Text[from]) {
			from++
		}
		if i := strings.IndexByte(s.Text[from:offset], ' '); i >= 0 && from+i+1 < offset {
			from += i + 1
		}
	}
	return oneLine(s.Text[from:offset]), cut
}
