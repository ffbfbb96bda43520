package prompt

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/theme"
	"dateline/tui/internal/tuitest"
)

func TestEverySizeIsFilledExactly(t *testing.T) {
	dossiers := map[string]*model.Dossier{
		"plain": tuitest.Dossier(t), "wide": tuitest.Wide(t), "hostile": tuitest.Hostile(t), "none": tuitest.Merge(),
	}
	for _, method := range []ansi.Method{ansi.WcWidth, ansi.GraphemeWidth} {
		for name, d := range dossiers {
			for kind, o := range all(d) {
				o.SetLook(theme.New(theme.Light, cells.Metrics{Method: method}))
				for _, query := range []string{"", "a", "港"} {
					drain(o, tea.PasteMsg{Content: query})
					for w := 0; w <= 90; w += 1 + w/24*3 { // every width where parts give way
						for _, h := range []int{0, 1, 2, 3, 4, 5, 12} {
							o.SetSize(w, h)
							if err := exactly(o.Rows(), w, h, method); err != nil {
								t.Fatalf("%s of %s, query %q, %dx%d: %v", kind, name, query, w, h, err)
							}
							if c := o.Cursor(); c != nil && (c.X < 0 || c.X >= w || c.Y < 0 || c.Y >= h) {
								t.Fatalf("%s: cursor at %v of %dx%d", kind, c.Position, w, h)
							}
						}
					}
				}
			}
		}
	}
}

// exactly is a cheap tuitest.CheckRows for sweeps that reports instead of
// failing.
func exactly(rows []string, w, h int, method ansi.Method) error {
	if len(rows) != h {
		return fmt.Errorf("%d rows", len(rows))
	}
	for y, row := range rows {
		plain := ansi.Strip(row)
		if got := method.StringWidth(row); got != w || !utf8.ValidString(row) || strings.ContainsAny(plain, "\n\r\t\x1b\x07\u009b\u202e\u2028") {
			return fmt.Errorf("row %d has %d cells: %q", y, got, row)
		}
	}
	return nil
}

// drain sends a message and all that follows.
func drain(o Overlay, msg tea.Msg) {
	for msg != nil {
		_, cmd := o.Update(msg)
		msg = nil
		if cmd != nil {
			msg = cmd()
		}
	}
}

func TestBoxASCII(t *testing.T) {
	for kind, o := range all(tuitest.Wide(t)) {
		o.SetLook(theme.New(theme.Dark, cells.Metrics{Method: ansi.WcWidth, ASCII: true}))
		o.SetSize(60, 10)
		for _, row := range o.Rows() {
			for _, r := range row {
				if r >= utf8.RuneSelf {
					t.Fatalf("%s: %q on a terminal that draws ASCII only: %q", kind, r, row)
				}
			}
		}
	}
}

func TestPasteIsCleanedAndBounded(t *testing.T) {
	for kind, o := range all(tuitest.Dossier(t)) {
		u := play(t, o, 60, 10)
		u.send(tea.PasteMsg{Content: "Var\nga\t" + tuitest.Escapes})
		if got := fieldOf(o).value(); !strings.HasPrefix(got, "Var ga ") || strings.ContainsAny(got, "\x1b\n\t\x07\u202e\u009b\u2028") {
			t.Errorf("%s: the field holds %q", kind, got)
		}
		u.send(tea.PasteMsg{Content: strings.Repeat("ö", 1<<20)})
		if n := utf8.RuneCountInString(fieldOf(o).value()); n > maxQuery {
			t.Errorf("%s: the field holds %d runes", kind, n)
		}
	}
}

func fieldOf(o Overlay) *field {
	switch o := o.(type) {
	case *Actors:
		return &o.field
	case *Date:
		return &o.field
	case *Text:
		return &o.field
	case *Stories:
		return &o.field
	default:
		return &o.(*Help).field
	}
}

func TestKeysThatEveryOverlayHas(t *testing.T) {
	for kind, o := range all(tuitest.Dossier(t)) {
		u := play(t, o, 60, 10)
		u.send(tea.KeyReleaseMsg{Code: 'x', Text: "x"})
		if got := fieldOf(o).value(); got != "" {
			t.Errorf("%s: a released key typed %q", kind, got)
		}
		u.press("q", "k", "j", " ", "?")
		if got := fieldOf(o).value(); got != "qkj ?" {
			t.Errorf("%s: typed %q, want %q", kind, got, "qkj ?")
		}
		before := fieldOf(o).value()
		if _, cmd := o.Update(tea.KeyPressMsg{Code: 'v', Mod: tea.ModCtrl}); cmd != nil || fieldOf(o).value() != before {
			t.Errorf("%s: ctrl+v starts a program that reads the clipboard", kind)
		}
		if u.press("esc"); !u.last.Done || u.last.Intent.Kind != 0 {
			t.Errorf("%s: esc gives %+v", kind, u.last)
		}
	}
}

func TestTheTextCursorStandsBehindTheText(t *testing.T) {
	o := all(tuitest.Dossier(t))["actors"]
	u := play(t, o, 40, 10)
	if c := o.Cursor(); c.X != 3 || c.Y != 1 {
		t.Errorf("cursor of an empty field at %v", c.Position)
	}
	u.press("ab港")
	if c := o.Cursor(); c.X != 3+4 {
		t.Errorf("cursor after ab港 in column %d, want 7", c.X)
	}
	u.press("left")
	if c := o.Cursor(); c.X != 3+2 {
		t.Errorf("cursor before 港 in column %d, want 5", c.X)
	}
	u.press("end", strings.Repeat("x", 100))
	if c := o.Cursor(); c.X != 39 {
		t.Errorf("cursor of an overfull field in column %d, want 39", c.X)
	}
	if row := u.line(1); !strings.HasSuffix(row, "xxx") {
		t.Errorf("the end of the text is not shown: %q", row)
	}
}

func TestMouse(t *testing.T) {
	d := tuitest.Dossier(t)
	u := play(t, all(d)["actors"], 60, 10)
	for _, at := range []tea.Mouse{{X: 3, Y: 0}, {X: 3, Y: 1}, {X: 3, Y: 9}, {X: -1, Y: 4}, {X: 60, Y: 4}, {X: 3, Y: -1}} {
		at.Button = tea.MouseLeft
		if u.send(tea.MouseClickMsg(at)); u.last.Done {
			t.Fatalf("a click at %d,%d chose something", at.X, at.Y)
		}
	}
	u.send(tea.MouseWheelMsg{X: 3, Y: 3, Button: tea.MouseWheelDown})
	if strings.Contains(u.screen(), d.Profiles()[0].Name) {
		t.Errorf("the wheel does not scroll\n%s", u.screen())
	}
	for range 50 {
		u.send(tea.MouseWheelMsg{X: 3, Y: 3, Button: tea.MouseWheelUp})
	}
	u.send(tea.MouseClickMsg{X: 5, Y: 3, Button: tea.MouseLeft})
	if want := d.Profiles()[1].ID; u.last.Intent.Actor != want {
		t.Errorf("a click on the second line chose %q, want %q", u.last.Intent.Actor, want)
	}
}
