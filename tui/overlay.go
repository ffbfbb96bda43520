package tui

import (
	tea "charm.land/bubbletea/v2"

	"dateline/model/when"
	"dateline/tui/internal/prompt"
)

// overlayArea is where an overlay stands: on wide screens over the timeline and
// the positions, so that the text stays in sight, else over all panes.
func (a *App) overlayArea() rect {
	area := rect{x: 0, y: 1, w: a.layout.w, h: a.layout.h - 2}
	if text := a.layout.panes[textPane]; a.layout.sideBySide() {
		area.w = text.x - 1
	}
	return area
}

// open shows an overlay.
func (a *App) open(o prompt.Overlay, cmd tea.Cmd) tea.Cmd {
	a.overlay = o
	area := a.overlayArea()
	o.SetSize(area.w, area.h)
	return cmd
}

func (a *App) openActors() tea.Cmd {
	o := prompt.NewActors(a.look, a.keys, a.dossier)
	return a.open(o, o.Init())
}

func (a *App) openText() tea.Cmd {
	return a.open(prompt.NewText(a.look, a.keys, a.dossier, a.sel), nil)
}

func (a *App) openDate() tea.Cmd {
	return a.open(prompt.NewDate(a.look, a.keys, a.dossier, a.sel.Day, when.Parse), nil)
}

func (a *App) openStories() tea.Cmd {
	o := prompt.NewStories(a.look, a.keys, a.dossier, a.sel.Story)
	return a.open(o, o.Init())
}

func (a *App) openHelp() tea.Cmd {
	return a.open(prompt.NewHelp(a.look, a.keys), nil)
}

// toOverlay hands a message to the open overlay and carries out what came of
// it. Messages for one that has been closed are dropped.
func (a *App) toOverlay(msg tea.Msg) tea.Cmd {
	if a.overlay == nil {
		return nil
	}
	result, cmd := a.overlay.Update(msg)
	if result.Done {
		a.overlay = nil
	}
	a.apply(result.Intent, true)
	if result.Matches != nil {
		a.setMatches(result.Matches, result.Hit)
	}
	if result.Message != "" {
		a.say(result.Message)
	}
	return cmd
}
