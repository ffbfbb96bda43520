package tuitest

import (
	"reflect"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// The limits of a driver: a program that never comes to rest fails the test
// instead of hanging it.
const (
	maxMessages = 100_000
	grace       = 100 * time.Millisecond // for a command before it is left running
	patience    = 20 * time.Second       // of Until
)

// Driver plays a user: it sends messages to a program as Bubble Tea would and
// reads the screen. Like Bubble Tea it draws after every message, and checks
// each frame by [CheckFrame].
//
// Commands are run one after the other before the next message. One that does
// not answer at once, such as a timer, goes on in the background; its answer
// is delivered before the next action, or awaited by Until.
type Driver struct {
	Model tea.Model
	Quit  bool // the program has asked to quit

	t       testing.TB
	w, h    int
	method  ansi.Method
	late    chan tea.Msg
	running int
	sent    int
	view    tea.View
}

// New starts a program on a screen of w by h cells. It is drawn once before it
// knows the size, as in a real start.
func New(t testing.TB, m tea.Model, w, h int) *Driver {
	t.Helper()
	d := &Driver{Model: m, t: t, method: ansi.WcWidth, late: make(chan tea.Msg, 1024)}
	d.view = m.View()
	d.run(m.Init())
	return d.Resize(w, h)
}

// Send delivers messages and everything that follows from them.
func (d *Driver) Send(msgs ...tea.Msg) *Driver {
	d.t.Helper()
	d.deliverLate()
	for _, msg := range msgs {
		d.deliver(msg)
	}
	return d
}

// Resize changes the size of the screen.
func (d *Driver) Resize(w, h int) *Driver {
	d.t.Helper()
	d.deliverLate() // what comes before is drawn at the size before
	d.w, d.h = w, h
	d.deliver(tea.WindowSizeMsg{Width: w, Height: h})
	return d
}

// Press sends keys by their names: "a", "G", "?", "enter", "ctrl+n",
// "shift+tab", "alt+right". A name of several letters that is no key is typed.
func (d *Driver) Press(names ...string) *Driver {
	d.t.Helper()
	for _, name := range names {
		if key, ok := Key(name); ok {
			d.Send(key)
			continue
		}
		d.Type(name)
	}
	return d
}

// Type sends a text rune by rune.
func (d *Driver) Type(text string) *Driver {
	d.t.Helper()
	for _, r := range text {
		d.Send(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
	return d
}

// Paste sends a text as one bracketed paste.
func (d *Driver) Paste(text string) *Driver {
	d.t.Helper()
	return d.Send(tea.PasteMsg{Content: text})
}

// Click presses and releases the left button on a cell.
func (d *Driver) Click(x, y int) *Driver {
	d.t.Helper()
	m := tea.Mouse{X: x, Y: y, Button: tea.MouseLeft}
	return d.Send(tea.MouseClickMsg(m), tea.MouseReleaseMsg(m))
}

// Wheel turns the wheel over a cell: down for a positive number of steps.
func (d *Driver) Wheel(x, y, steps int) *Driver {
	d.t.Helper()
	button := tea.MouseWheelDown
	if steps < 0 {
		button, steps = tea.MouseWheelUp, -steps
	}
	for range steps {
		d.Send(tea.MouseWheelMsg{X: x, Y: y, Button: button})
	}
	return d
}

// Until waits for an answer of a command that puts a text on the screen.
func (d *Driver) Until(text string) *Driver {
	d.t.Helper()
	deadline := time.After(patience)
	for !strings.Contains(d.Screen(), text) {
		if d.running == 0 {
			d.t.Fatalf("%q never came, and nothing is under way\n%s", text, d.Screen())
		}
		select {
		case msg := <-d.late:
			d.running--
			d.deliver(msg)
		case <-deadline:
			d.t.Fatalf("%q did not come within %v\n%s", text, patience, d.Screen())
		}
	}
	return d
}

// Screen returns what the terminal shows.
func (d *Driver) Screen() string { return Grid(d.view.Content, d.w, d.h, d.method) }

// View returns the last view, for its cursor, title and modes.
func (d *Driver) View() tea.View { return d.view }

// Has fails the test unless the screen shows each of the texts.
func (d *Driver) Has(texts ...string) *Driver {
	d.t.Helper()
	screen := d.Screen()
	for _, text := range texts {
		if !strings.Contains(screen, text) {
			d.t.Fatalf("the screen does not show %q\n%s", text, screen)
		}
	}
	return d
}

// HasNot fails the test if the screen shows one of the texts.
func (d *Driver) HasNot(texts ...string) *Driver {
	d.t.Helper()
	screen := d.Screen()
	for _, text := range texts {
		if strings.Contains(screen, text) {
			d.t.Fatalf("the screen shows %q\n%s", text, screen)
		}
	}
	return d
}

// deliverLate hands on the answers of commands left running, if there are any.
func (d *Driver) deliverLate() {
	for {
		select {
		case msg := <-d.late:
			d.running--
			d.deliver(msg)
		default:
			return
		}
	}
}

// deliver hands a message to the program, draws, and runs what it asked for.
func (d *Driver) deliver(msg tea.Msg) {
	d.t.Helper()
	if msg == nil || d.Quit {
		return
	}
	if d.sent++; d.sent > maxMessages {
		d.t.Fatalf("no rest after %d messages, the last a %T\n%s", d.sent, msg, d.Screen())
	}
	if cmds, ok := commands(msg); ok {
		for _, cmd := range cmds {
			d.run(cmd)
		}
		return
	}
	if _, ok := msg.(tea.QuitMsg); ok {
		d.Quit = true
		return
	}
	var cmd tea.Cmd
	d.Model, cmd = d.Model.Update(msg)
	d.view = d.Model.View()
	if d.w > 0 && d.h > 0 {
		CheckFrame(d.t, d.view.Content, d.w, d.h, d.method)
	}
	d.run(cmd)
}

// commands returns the commands of a batch or, by its shape, of a sequence,
// whose type Bubble Tea does not export.
func commands(msg tea.Msg) ([]tea.Cmd, bool) {
	if batch, ok := msg.(tea.BatchMsg); ok {
		return batch, true
	}
	v := reflect.ValueOf(msg)
	list := reflect.TypeFor[[]tea.Cmd]()
	if v.Kind() != reflect.Slice || !v.CanConvert(list) {
		return nil, false
	}
	return v.Convert(list).Interface().([]tea.Cmd), true
}

// run runs a command and delivers its answer.
func (d *Driver) run(cmd tea.Cmd) {
	d.t.Helper()
	if cmd == nil || d.Quit {
		return
	}
	answer := make(chan tea.Msg, 1)
	go func() { answer <- cmd() }()
	select {
	case msg := <-answer:
		d.deliver(msg)
	case <-time.After(grace):
		d.running++
		go func() { d.late <- <-answer }()
	}
}
