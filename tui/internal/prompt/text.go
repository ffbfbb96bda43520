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
//	key -> question -> command -> Answer -> list -> command ...
//	                              Answer to another: dropped
//
// When stories come in, the search is repeated in them. Until that is done the
// list stays what it was, of the stories there were.
type Text struct {
	box
	from     sel.Selection // where the reader stood
	question *question     // asked last
	listed   results       // what the list shows
	newer    results       // of the same search repeated, until it is done
	waiting  bool          // enter was pressed before there was a match
}

// question is what is looked for, and where. Each search has one of its own, so
// that an answer to another is known, be it of a search closed before.
type question struct {
	dossier *model.Dossier
	query   string // folded
	again   bool   // for stories that have come in
}

// results is what a search has found so far.
type results struct {
	dossier *model.Dossier
	scan    scan
	hits    []Hit
	beyond  int // number of those that are not in hits
}

func (q *question) nothing() results {
	return results{dossier: q.dossier, scan: scan{query: q.query, done: q.query == ""}}
}

func (r *results) take(m Answer) {
	r.scan = m.scan
	if r.beyond == 0 && len(r.hits) < maxHits {
		r.hits = append(r.hits, m.hits...)
	} else {
		r.beyond += len(m.hits)
	}
}

// line is where the first match at or after another stands in the list, or
// where the list ends.
func (r *results) line(h Hit) int {
	return sort.Search(len(r.hits), func(i int) bool { return r.hits[i].after(h.Story, h.Span.Start-1) })
}

// moved is a match in another dossier; where its story is not there any more,
// its neighbour.
func (r *results) moved(h Hit, to *model.Dossier) Hit {
	if i, ok := to.StoryIndex(r.dossier.Heading(h.Story).ID); ok {
		return Hit{Story: i, Span: h.Span}
	}
	return Hit{Story: min(h.Story, to.Len()-1)}
}

// Answer brings what a command of an overlay has found out. The application
// hands it to the open overlay, which drops it if it has asked something else
// since.
type Answer struct {
	question *question // of a text search
	hits     []Hit
	scan     scan
	keys     *keyTable   // of an actor search
	stories  *storyTable // of a story search
	query    string      // what was looked for in them, if anything
	lines    []int       // the stories that hold it
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
	if len(a.listed.hits) == 0 {
		return a.search(d)
	}
	a.question = &question{dossier: d, query: a.question.query, again: true}
	a.newer = a.question.nothing()
	return a.goOn(a.newer.scan)
}

// search begins a new search.
func (a *Text) search(d *model.Dossier) tea.Cmd {
	a.question = &question{dossier: d, query: foldQuery(a.field.value())}
	a.listed, a.newer, a.waiting = a.question.nothing(), results{}, false
	a.list(0, 0)
	return a.goOn(a.listed.scan)
}

// goOn returns the command that searches the next piece.
func (a *Text) goOn(s scan) tea.Cmd {
	if s.done {
		return nil
	}
	q := a.question
	return func() tea.Msg {
		hits, s := s.step(q.dossier, pieceSize)
		return Answer{question: q, hits: hits, scan: s}
	}
}

// Update takes a key press, paste, mouse or Answer message.
func (a *Text) Update(msg tea.Msg) (Result, tea.Cmd) {
	if answer, ok := msg.(Answer); ok {
		return a.answer(answer)
	}
	switch a.handle(msg) {
	case edited:
		if foldQuery(a.field.value()) != a.question.query {
			return Result{}, a.search(a.question.dossier)
		}
	case closed:
		return Result{Done: true}, nil
	case chosen:
		return a.choose(), nil
	}
	return Result{}, nil
}

func (a *Text) answer(m Answer) (Result, tea.Cmd) {
	if m.question == nil || m.question != a.question {
		return Result{}, nil
	}
	if m.question.again {
		a.newer.take(m)
		if m.scan.done {
			a.replace()
		}
		return Result{}, a.goOn(m.scan)
	}
	a.listed.take(m)
	cursor := a.window.Cursor
	if !a.moved {
		cursor = a.start()
	}
	a.list(len(a.listed.hits), cursor)
	if a.waiting && (a.listed.scan.done || len(a.listed.hits) > 0) {
		return a.choose(), nil
	}
	return Result{}, a.goOn(a.listed.scan)
}

// replace lists what the repeated search has found. The line with the cursor
// keeps its match and its place on the screen.
func (a *Text) replace() {
	at := a.listed.moved(a.listed.hits[a.window.Cursor], a.newer.dossier)
	row := a.window.Cursor - a.window.Top
	a.listed, a.newer = a.newer, results{}
	line := a.listed.line(at)
	a.window.Top = line - row
	a.list(len(a.listed.hits), line)
}

// start returns the first match at or after the place where the reader stood,
// or the first of all.
func (a *Text) start() int {
	story, ok := a.listed.dossier.StoryIndex(a.from.Story)
	if !ok {
		return 0
	}
	offset := 0
	if s := a.listed.dossier.StoryAt(story); a.from.Sentence >= 0 && a.from.Sentence < len(s.Sentences) {
		offset = s.Sentences[a.from.Sentence].Start
	}
	i := a.listed.line(Hit{Story: story, Span: model.Span{Start: offset}})
	if i == len(a.listed.hits) {
		return 0
	}
	return i
}

func (a *Text) choose() Result {
	scan := a.listed.scan
	switch {
	case len(a.listed.hits) > 0:
		d := a.question.dossier // which may be newer than the list
		hit := a.listed.moved(a.listed.hits[a.window.Cursor], d)
		return Result{Done: true, Matches: NewMatches(a.field.value()), Hit: hit, Intent: hit.Intent(d)}
	case !scan.done:
		a.waiting = true
		return Result{}
	case scan.query == "":
		return Result{}
	}
	a.waiting = false
	return Result{Message: a.empty()}
}

// empty says why the list is empty, once that is known.
func (a *Text) empty() string {
	if scan := a.listed.scan; scan.query == "" || !scan.done {
		return ""
	}
	return "no story has “" + a.field.value() + "”"
}

// note says how many matches there are and how far the search has come.
func (a *Text) note() string {
	r := &a.listed
	n := plural(len(r.hits)+r.beyond, "match", "matches")
	switch {
	case r.scan.query == "":
		return plural(r.dossier.Len(), "story", "stories")
	case !r.scan.done:
		return n + ", searched " + itoa(r.scan.searched*100/max(r.dossier.Size(), 1)) + " %"
	case r.beyond > 0:
		return n + ", the first " + itoa(len(r.hits)) + " listed"
	case len(r.hits) == 0:
		return n
	}
	return itoa(a.window.Cursor+1) + " of " + n
}

// Rows draws the overlay.
func (a *Text) Rows() []string { return a.rows(a.note(), a.empty(), a.draw) }

func (a *Text) draw(l *cells.Line, i int) {
	hit := a.listed.hits[i]
	s := a.listed.dossier.StoryAt(hit.Story)
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
