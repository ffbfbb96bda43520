// Package keys is the one table of the reader's keys. The panes match against
// it, the footer and the help are drawn from it, and the README's table is
// checked against it, so that none of them can tell another story.
package keys

import "charm.land/bubbles/v2/key"

// Map holds every binding of the reader.
type Map struct {
	// Moving, inside the focused pane.
	Up, Down, HalfUp, HalfDown, PageUp, PageDown, Top, Bottom, Left, Right key.Binding
	Open                                                                   key.Binding

	// Panes.
	NextPane, PreviousPane, Timeline, Positions, Text, Zoom key.Binding

	// Finding.
	FindActor, FindText, NextMatch, PreviousMatch key.Binding
	NextMention, PreviousMention                  key.Binding
	NextDate, PreviousDate, GoToDate              key.Binding
	NextStory, PreviousStory, PickStory           key.Binding

	// Going back, leaving, the rest.
	Back, Forward, Close, Copy, Browse, Help, Suspend, Quit key.Binding
}

// Default returns the bindings of the design.
func Default() *Map {
	bind := func(label, help string, keys ...string) key.Binding {
		return key.NewBinding(key.WithKeys(keys...), key.WithHelp(label, help))
	}
	return &Map{
		Up:       bind("k", "up", "k", "up"),
		Down:     bind("j", "down", "j", "down"),
		HalfUp:   bind("ctrl+u", "half a page up", "ctrl+u"),
		HalfDown: bind("ctrl+d", "half a page down", "ctrl+d"),
		PageUp:   bind("pgup", "page up", "pgup", "ctrl+b"),
		PageDown: bind("pgdn", "page down", "pgdown", "ctrl+f", "space"),
		Top:      bind("g", "first", "g", "home"),
		Bottom:   bind("G", "last", "G", "end"),
		Left:     bind("h", "actors", "h", "left"),
		Right:    bind("l", "statements", "l", "right"),
		Open:     bind("enter", "open", "enter"),

		NextPane:     bind("tab", "next pane", "tab"),
		PreviousPane: bind("shift+tab", "previous pane", "shift+tab"),
		Timeline:     bind("1", "timeline", "1"),
		Positions:    bind("2", "positions", "2"),
		Text:         bind("3", "text", "3"),
		Zoom:         bind("z", "zoom the pane", "z"),

		FindActor:       bind("/", "find an actor", "/"),
		FindText:        bind("f", "find in the text", "f"),
		NextMatch:       bind("n", "next match", "n"),
		PreviousMatch:   bind("N", "previous match", "N"),
		NextMention:     bind("m", "next mention", "m"),
		PreviousMention: bind("M", "previous mention", "M"),
		NextDate:        bind("]", "next date", "]"),
		PreviousDate:    bind("[", "previous date", "["),
		GoToDate:        bind("d", "go to a date", "d"),
		NextStory:       bind("}", "next story", "}"),
		PreviousStory:   bind("{", "previous story", "{"),
		PickStory:       bind("s", "pick a story", "s"),

		Back:    bind("backspace", "back", "backspace", "ctrl+o"),
		Forward: bind("ctrl+n", "forward", "ctrl+n", "alt+right"),
		Close:   bind("esc", "close, clear", "esc"),
		Copy:    bind("y", "copy the sentence", "y"),
		Browse:  bind("o", "open in the browser", "o"),
		Help:    bind("?", "all keys", "?"),
		Suspend: bind("ctrl+z", "suspend", "ctrl+z"),
		Quit:    bind("q", "quit", "q", "ctrl+c"),
	}
}

// Group is a titled group of bindings, as the help shows them.
type Group struct {
	Title    string
	Bindings []key.Binding
}

// Groups returns every binding, grouped for the help.
func (m *Map) Groups() []Group {
	return []Group{
		{"Move", []key.Binding{m.Down, m.Up, m.HalfDown, m.HalfUp, m.PageDown, m.PageUp, m.Top, m.Bottom, m.Left, m.Right, m.Open}},
		{"Find", []key.Binding{m.FindActor, m.NextMention, m.PreviousMention, m.FindText, m.NextMatch, m.PreviousMatch}},
		{"Dates", []key.Binding{m.NextDate, m.PreviousDate, m.GoToDate}},
		{"Stories", []key.Binding{m.NextStory, m.PreviousStory, m.PickStory, m.Browse, m.Copy}},
		{"Panes", []key.Binding{m.NextPane, m.PreviousPane, m.Timeline, m.Positions, m.Text, m.Zoom}},
		{"Leave", []key.Binding{m.Back, m.Forward, m.Close, m.Help, m.Suspend, m.Quit}},
	}
}
