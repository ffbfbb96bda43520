package prompt

import (
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"

	"dateline/tui/internal/cells"
	"dateline/tui/internal/theme"
)

// field is a line of text being edited. Bubbles' text input does the editing;
// the row is drawn here, with the one measure of cells that all rows share,
// and the terminal's own cursor stands in it, which input methods need.
type field struct {
	input       textinput.Model
	sign        string // before the text
	placeholder string // in place of an empty text
}

func newField(sign, placeholder string) field {
	in := textinput.New()
	in.SetVirtualCursor(false)
	in.CharLimit = maxQuery
	// Its own paste would start a program to read the clipboard; the
	// terminal's paste arrives as a message.
	in.KeyMap.Paste.SetEnabled(false)
	in.Focus()
	return field{input: in, sign: sign, placeholder: placeholder}
}

func (f *field) value() string { return f.input.Value() }

// update edits the text and reports whether it changed.
func (f *field) update(msg tea.Msg) bool {
	before := f.input.Value()
	switch m := msg.(type) {
	case tea.PasteMsg:
		msg = tea.PasteMsg{Content: clean(m.Content)}
	case tea.KeyPressMsg:
		m.Text = clean(m.Text)
		msg = m
	default:
		return false
	}
	// The command could only be a cursor's blinking, and ours does not.
	f.input, _ = f.input.Update(msg)
	return f.input.Value() != before
}

// visible returns the part of the text that is shown in w cells, such that the
// cursor is in it, and the cell of the cursor.
func (f *field) visible(m cells.Metrics, w int) (text string, at int) {
	runes := []rune(f.input.Value())
	position := min(f.input.Position(), len(runes))
	from := 0
	at = m.Width(string(runes[:position]))
	for from < position && at > w-1 {
		from++
		at = m.Width(string(runes[from:position]))
	}
	return string(runes[from:]), max(at, 0)
}

// add draws the field into a line.
func (f *field) add(l *cells.Line, look *theme.Look) {
	l.Add(look.Prompt, f.sign)
	if f.value() == "" {
		l.Add(look.Faint, f.placeholder)
		return
	}
	text, _ := f.visible(look.Metrics, l.Room())
	l.Add(look.Text, text)
}

// column returns the cell of the cursor in a row of w cells that begins with
// the sign.
func (f *field) column(look *theme.Look, w int) int {
	start := look.Width(f.sign)
	_, at := f.visible(look.Metrics, w-start)
	return min(start+at, w-1)
}
