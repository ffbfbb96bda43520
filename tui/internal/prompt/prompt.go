// Package prompt holds the overlays that find things: an actor, a date, words
// in the text, a story, a key. They look and work alike: a field at the top, a
// list under it that follows every key, a count at the bottom.
//
//	type  edit the field            enter  go to the chosen one
//	up down ctrl+p ctrl+n tab       choose, beside the wheel and a click
//	pgup pgdn  a page               esc    close
//
// An overlay never changes what the reader looks at. It answers with a
// [Result], whose intent the application applies, and says when it is done.
// The application holds at most one overlay and hands it keys, pastes, mouse
// messages in the overlay's own coordinates, and [Answer] messages; nothing
// else, because Bubble Tea's own messages must not end up in a field.
//
// Costs, on two cores: a key in the search over 100,000 actors takes less than
// 5 ms and allocates nothing for the scan; text search runs in pieces as
// commands, so that ten megabytes never hold up a key.
package prompt

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"dateline/model"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
)

// Overlay is what the application needs from an open overlay.
type Overlay interface {
	// SetSize sets the area the overlay covers, in cells.
	SetSize(w, h int)
	// SetLook replaces the look.
	SetLook(*theme.Look)
	// SetDossier replaces the stories, as loading goes on; the query stays.
	SetDossier(*model.Dossier) tea.Cmd
	// Update takes a key press, paste, mouse or Answer message.
	Update(tea.Msg) (Result, tea.Cmd)
	// Rows returns exactly h rows of exactly w cells.
	Rows() []string
	// Cursor returns the place of the text cursor in the area, or nil.
	Cursor() *tea.Cursor
	// ShortHelp returns the keys that matter here and now.
	ShortHelp() []key.Binding
}

// Result is what an overlay wants done. The zero Result wants nothing.
type Result struct {
	Intent  sel.Intent // to apply; its kind is None for nothing
	Done    bool       // close the overlay
	Message string     // for the footer; "" for nothing
	// Matches is set when a search in the text ends in a choice: what n and N
	// walk through from then on.
	Matches *Matches
	Hit     Hit // the one chosen of them
}

var (
	_ Overlay = (*Actors)(nil)
	_ Overlay = (*Date)(nil)
	_ Overlay = (*Text)(nil)
	_ Overlay = (*Stories)(nil)
	_ Overlay = (*Help)(nil)
)
