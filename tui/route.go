package tui

import (
	"strings"
	"unicode"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"dateline/tui/internal/sel"
)

// action is something the app itself does at a key, whichever pane has the
// focus.
type action struct {
	binding *key.Binding
	run     func() tea.Cmd
}

// bindActions ties the app's keys to what they do. The order matters only
// where bindings share a key, and none do (see TestNoKeyIsBoundTwice).
func (a *App) bindActions() []action {
	k := a.keys
	plain := func(f func()) func() tea.Cmd {
		return func() tea.Cmd { f(); return nil }
	}
	focusOn := func(id paneID) func() tea.Cmd { return plain(func() { a.focus(id) }) }
	return []action{
		{&k.NextPane, plain(func() { a.focus((a.mode.focus + 1) % paneCount) })},
		{&k.PreviousPane, plain(func() { a.focus((a.mode.focus + paneCount - 1) % paneCount) })},
		{&k.Timeline, focusOn(timelinePane)},
		{&k.Positions, focusOn(positionsPane)},
		{&k.Text, focusOn(textPane)},
		{&k.Zoom, plain(a.toggleZoom)},

		{&k.FindActor, a.openActors},
		{&k.FindText, a.openText},
		{&k.GoToDate, a.openDate},
		{&k.PickStory, a.openStories},
		{&k.Help, a.openHelp},

		{&k.NextMatch, func() tea.Cmd { return a.stepMatch(+1) }},
		{&k.PreviousMatch, func() tea.Cmd { return a.stepMatch(-1) }},
		{&k.NextMention, plain(func() { a.stepMention(+1) })},
		{&k.PreviousMention, plain(func() { a.stepMention(-1) })},
		{&k.NextDate, plain(func() { a.stepDate(+1) })},
		{&k.PreviousDate, plain(func() { a.stepDate(-1) })},
		{&k.NextStory, plain(func() { a.stepStory(+1) })},
		{&k.PreviousStory, plain(func() { a.stepStory(-1) })},

		{&k.Back, plain(func() { a.walk(-1) })},
		{&k.Forward, plain(func() { a.walk(+1) })},
		{&k.Close, plain(a.closeOrClear)},
		{&k.Copy, a.copySentence},
		{&k.Browse, a.browse},
		{&k.Suspend, func() tea.Cmd { return tea.Suspend }},
		{&k.Quit, a.quit},
	}
}

// press takes a key. A terminal sends esc as the byte with which it also begins
// what alt does to a key, so esc followed at once by a letter, as over a slow
// line or by a quick hand, arrives as alt and that letter. Nothing here is bound
// to that; it is taken for the two keys. Only the words of a search field are
// walked and deleted with alt+b, alt+f and alt+d, as in a shell.
func (a *App) press(msg tea.KeyPressMsg) tea.Cmd {
	second, ok := withoutEsc(msg)
	if !ok || a.overlay != nil && second.Text != "" && strings.Contains("bfd", second.Text) {
		return a.key(msg)
	}
	return tea.Batch(a.key(tea.KeyPressMsg{Code: tea.KeyEscape}), a.key(second))
}

// withoutEsc returns the key that was pressed with alt and nothing else but
// shift, if it stands for a character, or is enter or tab.
func withoutEsc(msg tea.KeyPressMsg) (tea.KeyPressMsg, bool) {
	if msg.Mod&tea.ModAlt == 0 || msg.Mod&^(tea.ModAlt|tea.ModShift) != 0 {
		return msg, false
	}
	switch {
	case msg.Code == tea.KeyEnter, msg.Code == tea.KeyTab:
		return tea.KeyPressMsg{Code: msg.Code, Mod: msg.Mod &^ tea.ModAlt}, true
	case msg.Code > unicode.MaxRune || !unicode.IsPrint(msg.Code):
		return msg, false
	}
	r := msg.Code
	if msg.Mod&tea.ModShift != 0 {
		r = unicode.ToUpper(r)
	}
	return tea.KeyPressMsg{Code: msg.Code, Text: string(r), Mod: msg.Mod &^ tea.ModAlt}, true
}

// key routes a key: to the open overlay, else to an action of the app, else
// to the focused pane. Interrupt and suspend work everywhere.
func (a *App) key(msg tea.KeyPressMsg) tea.Cmd {
	a.message = message{}
	switch {
	case msg.String() == "ctrl+c":
		return a.quit()
	case key.Matches(msg, a.keys.Suspend):
		return tea.Suspend
	case a.overlay != nil:
		return a.toOverlay(msg)
	case a.opening() && key.Matches(msg, a.keys.Close):
		return a.quit()
	}
	for _, action := range a.actions {
		if key.Matches(msg, *action.binding) {
			return action.run()
		}
	}
	if key.Matches(msg, a.keys.Open) && a.follow() {
		return nil
	}
	return a.toPane(a.mode.focus, msg, false)
}

// toPane hands a message to a pane and carries out what it wants.
func (a *App) toPane(id paneID, msg tea.Msg, jump bool) tea.Cmd {
	in, cmd := a.panes[id].Update(msg)
	// Choosing an actor is a step a reader wants to be able to take back.
	a.apply(in, jump || in.Kind == sel.Actor)
	return cmd
}

// follow is what enter does beyond the panes: from a date or a statement to
// the text, and from the text to what is said there. It reports whether there
// was anything to follow.
func (a *App) follow() bool {
	switch {
	case a.mode.focus == timelinePane, a.mode.focus == positionsPane && a.positions.InStatements():
		a.sayWhen()
		a.focus(textPane)
		return true
	case a.mode.focus == textPane:
		return a.followText()
	}
	return false
}

// followText chooses the speaker of the chosen statement, else the first actor
// named in the sentence, and goes to his positions.
func (a *App) followText() bool {
	story := a.dossier.Story(a.sel.Story)
	if story == nil {
		return false
	}
	if st := story.Statement(a.sel.Statement); st != nil {
		if actor := story.Actor(st.Actor); actor != nil {
			a.apply(sel.Intent{Kind: sel.Actor, Actor: actor.Profile}, true)
			a.apply(sel.Intent{Kind: sel.Statement, Story: story.ID, Item: a.sel.Statement}, false)
			a.focus(positionsPane)
			return true
		}
	}
	if id := firstActor(story, a.sel.Sentence); id != "" {
		a.apply(sel.Intent{Kind: sel.Actor, Actor: id}, true)
		a.focus(positionsPane)
		return true
	}
	return false
}

// mouse routes a click or a wheel turn by what lies under it.
func (a *App) mouse(msg tea.MouseMsg) tea.Cmd {
	m := msg.Mouse()
	_, click := msg.(tea.MouseClickMsg)
	if a.overlay != nil {
		area := a.overlayArea()
		if !area.has(m.X, m.Y) {
			if click {
				a.overlay = nil
			}
			return nil
		}
		return a.toOverlay(shifted(msg, area))
	}
	if !click {
		if id, ok := a.layout.at(m.X, m.Y); ok {
			return a.toPane(id, shifted(msg, a.layout.panes[id]), false)
		}
		return nil
	}
	a.message = message{}
	id, ok := a.layout.near(m.X, m.Y)
	if !ok {
		return nil
	}
	a.focus(id)
	if !a.layout.panes[id].has(m.X, m.Y) {
		return nil
	}
	return a.toPane(id, shifted(msg, a.layout.panes[id]), true)
}

// shifted returns the mouse message in the coordinates of a rectangle.
func shifted(msg tea.MouseMsg, r rect) tea.Msg {
	m := msg.Mouse()
	m.X -= r.x
	m.Y -= r.y
	if _, ok := msg.(tea.MouseClickMsg); ok {
		return tea.MouseClickMsg(m)
	}
	return tea.MouseWheelMsg(m)
}
