package prompt

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
	"dateline/tui/internal/tuitest"
)

func look() *theme.Look { return theme.New(theme.Dark, cells.Metrics{Method: ansi.WcWidth}) }

// user plays a user of one overlay.
type user struct {
	t       *testing.T
	overlay Overlay
	last    Result
	w, h    int
}

func play(t *testing.T, o Overlay, w, h int) *user {
	t.Helper()
	o.SetSize(w, h)
	return &user{t: t, overlay: o, w: w, h: h}
}

// send delivers a message and the answers that follow from it, and keeps the
// last result that wants something.
func (u *user) send(msg tea.Msg) *user {
	u.t.Helper()
	for msg != nil {
		result, cmd := u.overlay.Update(msg)
		if result != (Result{}) {
			u.last = result
		}
		tuitest.CheckRows(u.t, u.overlay.Rows(), u.w, u.h, ansi.WcWidth)
		msg = nil
		if cmd != nil {
			msg = cmd()
		}
	}
	return u
}

func (u *user) press(names ...string) *user {
	u.t.Helper()
	for _, name := range names {
		if key, ok := tuitest.Key(name); ok {
			u.send(key)
			continue
		}
		for _, r := range name {
			u.send(tea.KeyPressMsg{Code: r, Text: string(r)})
		}
	}
	return u
}

func (u *user) screen() string {
	return tuitest.Grid(strings.Join(u.overlay.Rows(), "\n"), u.w, u.h, ansi.WcWidth)
}

func (u *user) has(texts ...string) *user {
	u.t.Helper()
	for _, text := range texts {
		if !strings.Contains(u.screen(), text) {
			u.t.Fatalf("no %q in\n%s", text, u.screen())
		}
	}
	return u
}

// line returns row y of the screen.
func (u *user) line(y int) string {
	u.t.Helper()
	lines := strings.Split(u.screen(), "\n")
	if y >= len(lines) {
		u.t.Fatalf("no row %d in\n%s", y, u.screen())
	}
	return lines[y]
}

// all opens one of each overlay on a dossier.
func all(d *model.Dossier) map[string]Overlay {
	k := keys.Default()
	return map[string]Overlay{
		"actors":  NewActors(look(), k, d),
		"date":    NewDate(look(), k, d, 0, isoDate),
		"text":    NewText(look(), k, d, sel.Selection{}),
		"stories": NewStories(look(), k, d, ""),
		"help":    NewHelp(look(), k),
	}
}

func TestHelpFindsKeysByWhatTheyDo(t *testing.T) {
	u := play(t, NewHelp(look(), keys.Default()), 80, 20)
	u.has("All keys", "half a page down")
	u.press("mention")
	u.has("next mention", "previous mention", " 2 of ")
	if strings.Contains(u.screen(), "half a page") {
		t.Errorf("the list is not narrowed\n%s", u.screen())
	}
	u.press("ctrl+u", "?")
	u.has("all keys", " 1 of ")
}

func TestHelpListsEveryBindingOfTheKeyMap(t *testing.T) {
	k := keys.Default()
	n := 0
	for _, g := range k.Groups() {
		n += len(g.Bindings)
	}
	u := play(t, NewHelp(look(), k), 80, n+3)
	for _, g := range k.Groups() {
		u.has(g.Title)
		for _, b := range g.Bindings {
			u.has(b.Help().Desc)
			for _, name := range b.Keys() {
				if name != "pgdown" { // listed by its label
					u.has(name)
				}
			}
		}
	}
}

func TestHelpExplainsTheSignsOfTheStrip(t *testing.T) {
	u := play(t, NewHelp(look(), keys.Default()), 80, 8)
	u.press("strip").has("Signs", look().Before+" "+look().After, "dates beyond the strip, before and after", "1 of ")
}

func TestHelpScrollsAndCloses(t *testing.T) {
	u := play(t, NewHelp(look(), keys.Default()), 60, 10)
	u.press("ctrl+end").has("quit")
	u.press("ctrl+home").has("down")
	u.send(tea.MouseClickMsg{X: 3, Y: 4, Button: tea.MouseLeft})
	if u.last.Done {
		t.Error("a click on a key closes the help")
	}
	if u.press("esc"); !u.last.Done {
		t.Error("esc does not close the help")
	}
}
