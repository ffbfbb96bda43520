package prompt

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/model/fold"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/theme"
)

// Help lists every key, and the signs that nothing on screen explains, searchable by typing a part of what it does or is.
type Help struct {
	box
	lines []helpLine
	hits  []int
	query string
}

// helpLine is a key with what it does.
type helpLine struct {
	group, key, help string
	folded           string
	strip            bool // a sign of the timeline's strip, not a key
}

// NewHelp opens the list of all keys.
func NewHelp(look *theme.Look, keymap *keys.Map) *Help {
	a := &Help{box: newBox(look, "All keys", "? ", "part of a key or of what it does")}
	for _, g := range keymap.Groups() {
		for _, b := range g.Bindings {
			h := b.Help()
			line := helpLine{group: g.Title, key: h.Key, help: h.Desc}
			if others := strings.Join(b.Keys(), " "); others != h.Key {
				line.key = strings.Join(dedupe(h.Key, b.Keys()), " ")
			}
			line.folded = fold.String(g.Title + " " + line.key + " " + line.help)
			a.lines = append(a.lines, line)
		}
	}
	strip := helpLine{group: "Signs", key: "« »", help: "dates beyond the strip, before and after", strip: true}
	strip.folded = fold.String(strip.group+" "+strip.help) + " « » << >>"
	a.lines = append(a.lines, strip)
	a.search()
	return a
}

// dedupe puts the label of a binding before the keys it does not name.
func dedupe(label string, keys []string) []string {
	all := []string{label}
	for _, k := range keys {
		if k != label && !(label == "pgdn" && k == "pgdown") {
			all = append(all, k)
		}
	}
	return all
}

// SetDossier does nothing: the keys are the same for all stories.
func (a *Help) SetDossier(*model.Dossier) tea.Cmd { return nil }

func (a *Help) search() {
	a.query = fold.String(a.field.value())
	words := strings.Fields(a.query)
	a.hits = a.hits[:0]
	for i := range a.lines {
		if containsAll(a.lines[i].folded, words) {
			a.hits = append(a.hits, i)
		}
	}
	a.list(len(a.hits), 0)
}

// Update takes a key press, paste or mouse message. There is nothing to choose:
// enter closes, and a click only moves the cursor.
func (a *Help) Update(msg tea.Msg) (Result, tea.Cmd) {
	switch a.handle(msg) {
	case edited:
		a.search()
	case closed:
		return Result{Done: true}, nil
	case chosen:
		_, clicked := msg.(tea.MouseClickMsg)
		return Result{Done: !clicked}, nil
	}
	return Result{}, nil
}

// Rows draws the overlay.
func (a *Help) Rows() []string {
	return a.rows(count(len(a.hits), len(a.lines)), "no key does that", a.draw)
}

func (a *Help) draw(l *cells.Line, i int) {
	line := &a.lines[a.hits[i]]
	look := a.look
	title := ""
	if i == 0 || i == a.window.Top || a.lines[a.hits[i-1]].group != line.group {
		title = line.group
	}
	if l.Room() >= 44 {
		l.Add(look.Heading, look.Fit(title, 10))
	}
	sign := line.key
	if line.strip {
		sign = look.Before + " " + look.After
	}
	l.Add(look.Key, look.Fit(sign, min(22, l.Room()/2))).Add("", " ")
	span := model.Span{}
	if words := strings.Fields(a.query); len(words) > 0 {
		span = findIn(line.help, words[0])
	}
	marked(l, look, look.Text, line.help, span, l.Room())
}
