package prompt

import (
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
type Stories struct {
	box
	dossier *model.Dossier
	current model.StoryID
	folded  []string // date, source, headline and path of each; made on the first key
	hits    []int
	query   string
}

// NewStories opens the story picker with the cursor on the current story.
func NewStories(look *theme.Look, _ *keys.Map, d *model.Dossier, current model.StoryID) *Stories {
	a := &Stories{box: newBox(look, "Pick a story", "s ", "words of headline, source or date"), current: current}
	a.SetDossier(d)
	return a
}

// SetDossier replaces the stories and repeats the search.
func (a *Stories) SetDossier(d *model.Dossier) tea.Cmd {
	a.dossier, a.folded = d, nil
	a.search()
	return nil
}

func (a *Stories) search() {
	a.query = foldQuery(a.field.value())
	words := strings.Fields(a.query)
	if len(words) > 0 && a.folded == nil {
		a.folded = make([]string, a.dossier.Len())
		for i := range a.folded {
			s := a.dossier.Heading(i)
			a.folded[i] = foldQuery(s.Published.String() + " " + longDay(s.Published) + " " + strings.Join(s.Sources(), " ") + " " + s.Headline + " " + s.Path)
		}
	}
	cursor := 0
	current, _ := a.dossier.StoryIndex(a.current)
	a.hits = a.hits[:0]
	for i := range a.dossier.Len() {
		if len(words) > 0 && !containsAll(a.folded[i], words) {
			continue
		}
		if len(words) == 0 && i == current {
			cursor = len(a.hits)
		}
		a.hits = append(a.hits, i)
	}
	a.list(len(a.hits), cursor)
}

func containsAll(s string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(s, w) {
			return false
		}
	}
	return true
}

// Update takes a key press, paste or mouse message.
func (a *Stories) Update(msg tea.Msg) (Result, tea.Cmd) {
	switch a.handle(msg) {
	case edited:
		a.search()
	case closed:
		return Result{Done: true}, nil
	case chosen:
		if len(a.hits) == 0 {
			return Result{Message: noStory}, nil
		}
		id := a.dossier.Heading(a.hits[a.window.Cursor]).ID
		return Result{Done: true, Intent: sel.Intent{Kind: sel.Story, Story: id}}, nil
	}
	return Result{}, nil
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
