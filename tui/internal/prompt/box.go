package prompt

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"dateline/tui/internal/cells"
	"dateline/tui/internal/theme"
)

// box is the frame that all overlays share: title, field, list, count.
//
//	─ Find an actor ──────────
//	 / va                           the field
//	▌Elena Varga  Mayor             the list, a virtual window
//	 Norvik Valley Trust
//	──────────────────── 2 of 7 ─
//
// A box too low for all of it keeps the field, then the list, then the title,
// then the count.
type box struct {
	look   *theme.Look
	title  string
	field  field
	window cells.Window
	w, h   int
	// moved is set once the reader has chosen a line himself, so that
	// results that arrive later do not move it.
	moved bool
}

func newBox(look *theme.Look, title, sign, placeholder string) box {
	return box{look: look, title: title, field: newField(sign, placeholder)}
}

// SetSize sets the area the overlay covers, in cells.
func (b *box) SetSize(w, h int) {
	b.w, b.h = max(w, 0), max(h, 0)
	b.window.Height = b.listHeight()
	b.show()
}

// SetLook replaces the look.
func (b *box) SetLook(look *theme.Look) { b.look = look }

func (b *box) titleRow() bool { return b.h >= 3 }
func (b *box) countRow() bool { return b.h >= 4 }

// fieldAt is the row of the field.
func (b *box) fieldAt() int {
	if b.titleRow() {
		return 1
	}
	return 0
}

// listAt is the first row of the list.
func (b *box) listAt() int { return b.fieldAt() + 1 }

func (b *box) listHeight() int {
	n := b.h - b.listAt()
	if b.countRow() {
		n--
	}
	return max(n, 0)
}

// list sets the number of lines of the list and where the cursor stands.
func (b *box) list(n, cursor int) {
	b.window.Len = n
	b.window.Cursor = cursor
	b.show()
}

func (b *box) show() {
	b.window.Height = b.listHeight()
	b.window.Clamp()
	b.window.Show(b.window.Cursor, b.window.Cursor+1, 0)
}

// move moves the cursor by n lines and stops at the ends.
func (b *box) move(n int) {
	b.moved = true
	b.window.Cursor += n
	b.show()
}

// action is what a message means to an overlay beyond editing.
type action uint8

const (
	ignored action = iota
	edited         // the text of the field changed
	chosen         // go to the line at the cursor
	closed
	moved
)

// handle takes a message for the field and the list.
func (b *box) handle(msg tea.Msg) action {
	switch m := msg.(type) {
	case tea.KeyPressMsg:
		return b.press(m)
	case tea.PasteMsg:
		return b.edit(m)
	case tea.MouseWheelMsg:
		return b.wheel(m)
	case tea.MouseClickMsg:
		return b.click(m)
	default:
		return ignored
	}
}

func (b *box) press(m tea.KeyPressMsg) action {
	page := max(b.window.Height-1, 1)
	switch m.String() {
	case "esc", "ctrl+g":
		return closed
	case "enter":
		return chosen
	case "up", "ctrl+p", "shift+tab":
		b.move(-1)
	case "down", "ctrl+n", "tab":
		b.move(1)
	case "pgup":
		b.move(-page)
	case "pgdown":
		b.move(page)
	case "ctrl+home":
		b.move(-b.window.Len)
	case "ctrl+end":
		b.move(b.window.Len)
	default:
		return b.edit(m)
	}
	return moved
}

func (b *box) edit(msg tea.Msg) action {
	if !b.field.update(msg) {
		return ignored
	}
	b.moved = false
	return edited
}

const wheelStep = 3

// wheel scrolls the list; the cursor goes along only to stay visible.
func (b *box) wheel(m tea.MouseWheelMsg) action {
	switch m.Button {
	case tea.MouseWheelUp:
		b.window.Top -= wheelStep
	case tea.MouseWheelDown:
		b.window.Top += wheelStep
	default:
		return ignored
	}
	b.moved = true
	v := &b.window
	v.Clamp()
	v.Cursor = max(v.Top, min(v.Cursor, v.Top+v.Height-1))
	v.Clamp()
	return moved
}

func (b *box) click(m tea.MouseClickMsg) action {
	i := m.Y - b.listAt()
	if m.Button != tea.MouseLeft || m.X < 0 || m.X >= b.w || i < 0 || i >= b.window.Height {
		return ignored
	}
	if i += b.window.Top; i >= b.window.Len {
		return ignored
	}
	b.moved = true
	b.window.Cursor = i
	return chosen
}

// Cursor returns the place of the text cursor.
func (b *box) Cursor() *tea.Cursor {
	if b.w < 1 || b.h < 1 {
		return nil
	}
	const margin = 1
	x := min(margin+b.field.column(b.look, b.w-margin), b.w-1)
	return tea.NewCursor(max(x, 0), b.fieldAt())
}

// ShortHelp returns the keys that matter here and now.
func (b *box) ShortHelp() []key.Binding {
	bind := func(label, help string) key.Binding {
		return key.NewBinding(key.WithKeys(label), key.WithHelp(label, help))
	}
	return []key.Binding{bind("enter", "go"), bind("↑↓", "choose"), bind("esc", "close")}
}

// rows draws the box. Draw adds what stands in line i of the list to a line
// that has the cursor's mark already; note stands at the right of the last row,
// and empty in the place of a list without lines.
func (b *box) rows(note, empty string, draw func(l *cells.Line, i int)) []string {
	rows := make([]string, 0, b.h)
	if b.titleRow() {
		rows = append(rows, b.rule(" "+b.title+" ", ""))
	}
	if b.h > 0 {
		l := b.look.Line(b.w, "").Add("", " ")
		b.field.add(l, b.look)
		rows = append(rows, l.String())
	}
	for y := range b.listHeight() {
		if y == 0 && b.window.Len == 0 {
			rows = append(rows, b.look.Line(b.w, "").Add("", " ").Add(b.look.Faint, empty).String())
			continue
		}
		rows = append(rows, b.row(b.window.Top+y, draw))
	}
	if b.countRow() {
		rows = append(rows, b.rule("", note))
	}
	return rows
}

func (b *box) row(i int, draw func(l *cells.Line, i int)) string {
	if i >= b.window.Len {
		return b.look.Line(b.w, "").String()
	}
	if i != b.window.Cursor {
		l := b.look.Line(b.w, "").Add("", " ")
		draw(l, i)
		return l.String()
	}
	l := b.look.Line(b.w, b.look.CursorFocused).Add(b.look.Prompt, b.look.Signs.Cursor)
	draw(l, i)
	return l.String()
}

// rule is a border row with words near its left and right end.
func (b *box) rule(left, right string) string {
	l := b.look.Line(b.w, "")
	dash := b.look.Horizontal
	if left != "" {
		l.Add(b.look.Border, dash).Add(b.look.TitleFocused, left)
	}
	if right != "" {
		right = " " + b.look.Cut(right, l.Room()-4) + " "
	}
	tail := b.look.Width(right) + 1
	if right == "" || tail >= l.Room() {
		return l.Add(b.look.Border, strings.Repeat(dash, l.Room())).String()
	}
	return l.Add(b.look.Border, strings.Repeat(dash, l.Room()-tail)).
		Add(b.look.Count, right).Add(b.look.Border, dash).String()
}

// count is the note of a list: how many of how many.
func count(n, of int) string { return itoa(n) + " of " + itoa(of) }
