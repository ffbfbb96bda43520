package prompt

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
)

// Stories picks a story. What is typed is looked for, word by word, in date,
// source, headline and file name.
//
// What the stories are looked for by is folded beside the program. Until that
// is done the list stays what it was, and so does the dossier it is of.
type Stories struct {
	box
	dossier *model.Dossier // of the list
	newer   *model.Dossier // the one that is being made ready, or the same
	current model.StoryID
	table   *storyTable // of dossier; nil until it is made
	hits    []int
	query   string      // what hits hold
	before  []storyHits // of the shorter queries on the way to this one
}

// storyHits are the stories that a query finds.
type storyHits struct {
	query string
	hits  []int
}

// NewStories opens the story picker with the cursor on the current story.
func NewStories(look *theme.Look, _ *keys.Map, d *model.Dossier, current model.StoryID) *Stories {
	a := &Stories{box: newBox(look, "Pick a story", "s ", "words of headline, source or date"), current: current}
	a.SetDossier(d)
	return a
}

// SetDossier replaces the stories and repeats the search. A cursor that the
// reader has moved stays on its story.
func (a *Stories) SetDossier(d *model.Dossier) tea.Cmd {
	a.newer = d
	if a.query == "" || d.Len() < fewStories {
		a.take(d, nil)
	}
	return a.Init()
}

// Fewer stories are folded and searched in no time.
const fewStories = 1000

// Init returns the command that makes ready for the first key while the reader
// looks at the list. Its answer is an [Answer].
func (a *Stories) Init() tea.Cmd {
	if a.newer.Len() < fewStories || a.ready() {
		return nil
	}
	d := a.newer
	return func() tea.Msg { return Answer{stories: newStoryTable(d)} }
}

// ready reports whether the newest stories can be searched.
func (a *Stories) ready() bool { return a.table != nil && a.table.dossier == a.newer }

// take lists the stories of a dossier.
func (a *Stories) take(d *model.Dossier, t *storyTable) {
	var at model.StoryID
	if a.moved && a.window.Cursor < len(a.hits) {
		at = a.dossier.Heading(a.hits[a.window.Cursor]).ID
	}
	a.dossier, a.table, a.before, a.query, a.hits = d, t, nil, "", nil
	a.searchNow()
	if i, ok := a.dossier.StoryIndex(at); ok && at != "" {
		if line, found := slices.BinarySearch(a.hits, i); found {
			a.list(len(a.hits), line)
		}
	}
}

// search lists the stories that hold what is typed, or returns the command that
// looks for them where they are many, and nothing where that must wait until
// they are made ready.
func (a *Stories) search() tea.Cmd {
	query := foldQuery(a.field.value())
	hits, known := a.shorter(query)
	few := a.dossier.Len() < fewStories || known != "" && len(hits) < fewStories
	switch {
	case query == "" || known == query || few:
		a.searchNow()
	case a.table != nil:
		t, words := a.table, strings.Fields(query)
		return func() tea.Msg { return Answer{stories: t, query: query, lines: t.scan(nil, words)} }
	}
	return nil
}

// searchNow lists the stories that hold what is typed.
func (a *Stories) searchNow() {
	query := foldQuery(a.field.value())
	words := strings.Fields(query)
	if len(words) > 0 && a.table == nil {
		a.table = newStoryTable(a.dossier)
	}
	switch hits, known := a.shorter(query); {
	case len(words) == 0:
		hits = make([]int, a.dossier.Len())
		for i := range hits {
			hits[i] = i
		}
		a.found(query, hits)
	case known == query:
		a.found(query, hits)
	case known != "":
		a.found(query, a.table.narrow(nil, hits, words))
	default:
		a.found(query, a.table.scan(nil, words))
	}
}

// found lists what a query has found.
func (a *Stories) found(query string, hits []int) {
	if _, known := a.shorter(query); known != query || query == "" {
		a.before = append(a.before, storyHits{query, hits})
	}
	a.query, a.hits = query, hits
	cursor := 0
	if query == "" {
		cursor, _ = a.dossier.StoryIndex(a.current)
	}
	a.list(len(hits), cursor)
}

// shorter returns what the longest query found that this one begins with, if
// any, and forgets those it does not. A story that holds all words of a query
// holds all words of its beginnings.
func (a *Stories) shorter(query string) (hits []int, known string) {
	n := len(a.before)
	for n > 0 && !strings.HasPrefix(query, a.before[n-1].query) {
		n--
	}
	a.before = a.before[:n]
	if n == 0 {
		return nil, ""
	}
	return a.before[n-1].hits, a.before[n-1].query
}

func containsAll(s string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(s, w) {
			return false
		}
	}
	return true
}

// Update takes a key press, paste, mouse or Answer message.
func (a *Stories) Update(msg tea.Msg) (Result, tea.Cmd) {
	if m, ok := msg.(Answer); ok {
		a.answer(m)
		return Result{}, nil
	}
	switch a.handle(msg) {
	case edited:
		return Result{}, a.search()
	case closed:
		return Result{Done: true}, nil
	case chosen:
		return a.choose(msg), nil
	}
	return Result{}, nil
}

// answer takes the newest stories made ready, or what was found in those of the
// list for what is still typed.
func (a *Stories) answer(m Answer) {
	switch {
	case m.stories == nil:
	case m.query == "" && m.stories.dossier == a.newer && !a.ready():
		a.take(a.newer, m.stories)
	case m.query != "" && m.stories == a.table && m.query == foldQuery(a.field.value()):
		a.found(m.query, m.lines)
	}
}

// choose goes to the story at the cursor. Enter before the search is done waits
// for it; a click means what is in sight.
func (a *Stories) choose(msg tea.Msg) Result {
	if _, clicked := msg.(tea.MouseClickMsg); !clicked && a.query != foldQuery(a.field.value()) {
		a.searchNow()
	}
	if len(a.hits) == 0 {
		return Result{Message: noStory}
	}
	id := a.dossier.Heading(a.hits[a.window.Cursor]).ID
	return Result{Done: true, Intent: sel.Intent{Kind: sel.Story, Story: id}}
}

const noStory = "no story has these words"

// Rows draws the overlay.
func (a *Stories) Rows() []string {
	return a.rows(count(len(a.hits), a.dossier.Len()), noStory, a.draw)
}

func (a *Stories) draw(l *cells.Line, i int) {
	s := a.dossier.Heading(a.hits[i])
	look := a.look
	day := s.Published.String()
	if day == "" {
		day = "no date   "
	}
	l.Add(look.Day, day).Add("", "  ")
	if sources := s.Sources(); len(sources) > 0 && l.Room() > 30 {
		name, more, width := oneLine(sources[0]), "", min(20, l.Room()/4)
		if len(sources) > 1 {
			more = " +" + itoa(len(sources)-1)
		}
		l.Add(look.Role, look.Fit(look.Cut(name, width-len(more))+more, width)).Add("", "  ")
	}
	style := look.Text
	if s.ID == a.current {
		style = look.Strong
	}
	headline := oneLine(headStart(s.Headline))
	span := model.Span{}
	if words := strings.Fields(a.query); len(words) > 0 {
		span = findIn(headline, words[0])
	}
	marked(l, look, style, headline, span, l.Room())
}

// headStart bounds a headline that is really the start of a text.
func headStart(s string) string {
	const most = 1000
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "")
}
