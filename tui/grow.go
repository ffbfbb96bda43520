package tui

import (
	"context"
	"errors"
	"runtime/debug"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/tui/internal/loading"
	"dateline/tui/internal/sel"
)

// The stories come in while the reader reads. Each dossier that arrives is
// larger than the last, or has what has changed on disk; nothing in it stands
// at the index where it stood. So whatever is chosen or in sight is held by
// ids: the selection always is, and the panes and overlays see to the rest.

// firstLoad is the generation of the only load there is so far.
const firstLoad = 1

// heard takes news of the load.
func (a *App) heard(msg loading.News) tea.Cmd {
	watching := a.loading.Watching()
	newer, next, current := a.loading.Update(msg)
	if !current {
		return nil
	}
	cmds := []tea.Cmd{next, a.grow(newer)}
	if a.loading.Whole() && a.dossier.Len() > 0 {
		cmds = append(cmds, a.remind())
	}
	if a.loading.Watching() && !watching {
		cmds = append(cmds, tidy(a.dossier.Len()))
	}
	if a.loading.Watching() && a.dossier.Len() == 0 {
		a.say("nothing to read yet; what comes in is shown")
	}
	a.tellNews(msg)
	return tea.Batch(cmds...)
}

// loaded ends the load. One that gives nothing to read ends the program: what
// went wrong is then told where the reader can still see it.
func (a *App) loaded(msg loading.Done) tea.Cmd {
	newer, _, current := a.loading.Update(msg)
	if !current {
		return nil
	}
	a.stop()
	cmd := a.grow(newer)
	if a.dossier.Len() == 0 {
		a.failed = msg.Err
		if a.failed == nil {
			a.failed = errors.New("there is nothing to read in what was given")
		}
		return tea.Quit
	}
	a.problems = msg.Err
	a.sayProblems()
	return tea.Batch(cmd, a.remind(), tidy(a.dossier.Len()))
}

// tidy returns the command that gives back the memory that opening many stories
// took, some twice as much as what is left, and keeps later garbage small. Few
// stories are not worth the while.
func tidy(stories int) tea.Cmd {
	const many, percent = 5000, 40
	if stories < many {
		return nil
	}
	return func() tea.Msg {
		debug.SetGCPercent(percent)
		debug.FreeOSMemory()
		return nil
	}
}

// grow takes a newer dossier, nil for none.
func (a *App) grow(d *model.Dossier) tea.Cmd {
	if d == nil || d.Len() == 0 && a.dossier.Len() == 0 {
		return nil
	}
	first := a.dossier.Len() == 0
	a.setDossier(d, a.sel)
	var cmds []tea.Cmd
	if first {
		a.history = history{}
		a.history.move(a.sel)
		cmds = append(cmds, a.shown.soon)
	}
	if a.overlay != nil {
		cmds = append(cmds, a.overlay.SetDossier(d))
	}
	return tea.Batch(cmds...)
}

// onScreen tells when the first dossier is on the screen. Bubble Tea draws at
// fixed intervals and does not say when, so it is taken to be there after two
// of them.
type onScreen struct {
	once  sync.Once
	drawn chan struct{}
}

// soon is the command that tells it, once there is a dossier to draw.
func (o *onScreen) soon() tea.Msg {
	time.Sleep(2 * time.Second / framesPerSecond)
	o.once.Do(func() { close(o.drawn) })
	return nil
}

// wait returns when it is there, or when ctx is done.
func (o *onScreen) wait(ctx context.Context) {
	select {
	case <-o.drawn:
	case <-ctx.Done():
	}
}

// setDossier replaces what the reader reads and keeps the place in it.
func (a *App) setDossier(d *model.Dossier, at sel.Selection) {
	next := a.samePlace(d, at)
	a.dossier = d
	for _, p := range a.panes {
		p.SetDossier(d)
	}
	a.show(next)
	a.markMatches()
}

// quit stops what is still running and leaves.
func (a *App) quit() tea.Cmd {
	if a.stop != nil {
		a.stop()
	}
	return tea.Quit
}
