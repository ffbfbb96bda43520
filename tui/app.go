package tui

import (
	"context"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dateline/model"
	"dateline/model/load"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/keys"
	"dateline/tui/internal/loading"
	"dateline/tui/internal/positions"
	"dateline/tui/internal/prompt"
	"dateline/tui/internal/reader"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
	"dateline/tui/internal/timeline"
)

// pane is what the app needs from a pane. Selections go down through Show,
// intents come up through Update; panes never talk to each other.
type pane interface {
	SetSize(w, h int)
	SetLook(*theme.Look)
	SetDossier(*model.Dossier)
	// Show brings the selection into view. It is idempotent and emits
	// nothing, so selections cannot chase each other.
	Show(sel.Selection)
	// Update takes keys, and mouse messages in the pane's own coordinates.
	Update(tea.Msg) (sel.Intent, tea.Cmd)
	// Rows returns exactly as many rows of exactly as many cells as the pane
	// was last sized to.
	Rows(focused bool) []string
	ShortHelp() []key.Binding
}

var (
	_ pane = (*timeline.Pane)(nil)
	_ pane = (*positions.Pane)(nil)
	_ pane = (*reader.Pane)(nil)
)

// App is the reader as a Bubble Tea model, the only one: panes and overlays are
// parts it calls. What a message goes through:
//
//	key    -> overlay, if one is open
//	       -> action of the app (route.go), else the focused pane
//	mouse  -> overlay, else the pane under it, which is focused
//	answer -> loading, or the overlay that asked
//
// and what comes back:
//
//	pane or overlay -> sel.Intent -> sel.Apply -> Show on every pane
type App struct {
	ctx     context.Context
	options Options
	keys    *keys.Map
	look    *theme.Look
	actions []action

	dossier *model.Dossier
	sel     sel.Selection
	history history

	timeline  *timeline.Pane
	positions *positions.Pane
	text      *reader.Pane
	panes     [paneCount]pane

	mode    mode
	layout  layout
	overlay prompt.Overlay // nil when none is open
	message message
	matches *prompt.Matches // of the last search in the text; nil for none
	match   match           // the one the reader is at
	seeking int             // counts the searches for the next one

	loading  loading.View
	stop     context.CancelFunc // ends the load under way
	problems error              // what could not be opened
	failed   error              // why nothing could be shown; ends the program
	remember remembered
	acted    bool         // the reader has done something since the start
	reminded bool         // of where he left this dossier
	shown    onScreen     // the first dossier
	unseen   load.Changes // what a watch has brought since his last key
	reading  *inHand
}

// newApp returns an app that has nothing loaded yet.
func newApp(ctx context.Context, options Options) *App {
	look := theme.New(theme.Unknown, cells.Metrics{Method: ansi.WcWidth, ASCII: options.ASCII})
	bindings := keys.Default()
	a := &App{
		ctx: ctx, options: options, keys: bindings, look: look, reading: new(inHand),
		shown:     onScreen{drawn: make(chan struct{})},
		dossier:   model.NewDossier(nil, nil),
		timeline:  timeline.New(look, bindings),
		positions: positions.New(look, bindings),
		text:      reader.New(look, bindings),
		mode:      mode{focus: timelinePane, left: timelinePane},
	}
	a.panes = [paneCount]pane{timelinePane: a.timeline, positionsPane: a.positions, textPane: a.text}
	a.actions = a.bindActions()
	return a
}

// Init starts the loading and asks the terminal for its background.
func (a *App) Init() tea.Cmd {
	return tea.Batch(a.startLoading(), tea.RequestBackgroundColor)
}

// Update takes one message. Unknown ones are ignored, as Bubble Tea's internal
// messages pass here too.
func (a *App) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		a.resize(msg.Width, msg.Height)
	case tea.BackgroundColorMsg:
		background := theme.Light
		if msg.IsDark() {
			background = theme.Dark
		}
		a.setLook(theme.New(background, a.look.Metrics))
	case tea.ModeReportMsg:
		a.setMethod(msg)
	case tea.KeyPressMsg:
		a.acted, a.unseen = true, load.Changes{}
		return a, a.press(msg)
	case tea.PasteMsg:
		return a, a.toOverlay(msg)
	case tea.MouseClickMsg, tea.MouseWheelMsg:
		a.acted = true
		return a, a.mouse(msg.(tea.MouseMsg))
	case loading.News:
		return a, a.heard(msg)
	case loading.Done:
		return a, a.loaded(msg)
	case remembered:
		a.recall(msg)
	case sought:
		return a, a.goOn(msg)
	case browsedMsg:
		if msg.err != nil {
			a.say(msg.err.Error())
		}
	case prompt.Answer:
		return a, a.toOverlay(msg)
	}
	return a, nil
}

// setMethod follows Bubble Tea's renderer, which counts cells by graphemes as
// soon as the terminal says it knows mode 2027.
func (a *App) setMethod(msg tea.ModeReportMsg) {
	if msg.Mode != ansi.ModeUnicodeCore || (msg.Value != ansi.ModeReset && msg.Value != ansi.ModeSet && msg.Value != ansi.ModePermanentlySet) {
		return
	}
	metrics := a.look.Metrics
	metrics.Method = ansi.GraphemeWidth
	a.setLook(theme.New(a.look.Background, metrics))
}

func (a *App) setLook(look *theme.Look) {
	a.look = look
	for _, p := range a.panes {
		p.SetLook(look)
	}
	if a.overlay != nil {
		a.overlay.SetLook(look)
	}
}

func (a *App) resize(w, h int) {
	a.layout.w, a.layout.h = w, h
	a.arrange()
}

// arrange gives every pane its place after the size or the mode has changed.
func (a *App) arrange() {
	if a.mode.focus != textPane {
		a.mode.left = a.mode.focus
	}
	a.layout = arrange(a.layout.w, a.layout.h, a.mode)
	for id, p := range a.panes {
		r := a.layout.panes[id]
		p.SetSize(r.w, r.h)
	}
	if a.overlay != nil {
		area := a.overlayArea()
		a.overlay.SetSize(area.w, area.h)
	}
}

// focus moves the keyboard to a pane and shows it if it was hidden.
func (a *App) focus(id paneID) {
	a.mode.focus = id
	a.arrange()
}

// apply carries out an intent. A jump is remembered for going back.
func (a *App) apply(in sel.Intent, jump bool) {
	if in.Kind == sel.None {
		return
	}
	next := sel.Apply(a.dossier, a.sel, in)
	if next == a.sel {
		return
	}
	a.show(next)
	if jump {
		a.history.jump(next)
	} else {
		a.history.move(next)
	}
}

// show hands a selection to every pane.
func (a *App) show(s sel.Selection) {
	moved := s.Story != a.sel.Story
	a.sel = s
	a.reading.set(s.Story)
	for _, p := range a.panes {
		p.Show(s)
	}
	if moved {
		a.markMatches()
	}
}
