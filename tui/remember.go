package tui

import (
	"fmt"
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"dateline/model/safe"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/state"
)

// remembered is the state file and what it says of the dossier. The zero value
// remembers nothing.
type remembered struct {
	file *state.File
	view state.View
	any  bool
	err  error
}

// remind looks up, once everything is open, where the reader left this dossier.
// It is a command: the name of a dossier is made from all its stories.
func (a *App) remind() tea.Cmd {
	if a.options.StateDir == "" || a.reminded {
		return nil
	}
	a.reminded = true
	path, d := filepath.Join(a.options.StateDir, "state.json"), a.dossier
	return func() tea.Msg {
		var r remembered
		r.file, r.err = state.Open(path)
		r.view, r.any = r.file.Get(state.KeyOf(d))
		return r
	}
}

// recall takes the reader back to where he left this dossier, unless he has
// begun to read already.
func (a *App) recall(r remembered) {
	a.remember = r
	if r.err != nil {
		a.complain(r.err.Error())
	}
	if a.acted || !r.any {
		return
	}
	if r.view.Pane >= 0 && r.view.Pane < int(paneCount) {
		a.mode.focus, a.mode.zoom = paneID(r.view.Pane), r.view.Zoom
		a.arrange()
	}
	a.show(sel.Apply(a.dossier, r.view.Selection, sel.Intent{}))
	a.history = history{}
	a.history.move(a.sel)
}

// store remembers the place. It runs after the program has ended, where
// nothing can cut it short. A dossier that was not open as a whole has no name
// by which it could be found again.
func (a *App) store() {
	if a.remember.file == nil || a.sel == (sel.Selection{}) {
		return
	}
	a.remember.file.Put(state.KeyOf(a.dossier), state.View{Selection: a.sel, Pane: int(a.mode.focus), Zoom: a.mode.zoom})
	if err := a.remember.file.Write(); err != nil {
		fmt.Fprintln(a.options.Stderr, "dateline:", safe.Line(err.Error()))
	}
}
