package tuitest

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

// echo is a program that shows what it was sent.
type echo struct {
	w, h  int
	lines []string
	early bool // View was called before the size was known
}

type loaded string

func (e *echo) Init() tea.Cmd {
	return tea.Sequence(
		func() tea.Msg { return loaded("first") },
		tea.Batch(func() tea.Msg { return loaded("second") }, nil),
	)
}

func (e *echo) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		e.w, e.h = msg.Width, msg.Height
	case loaded:
		e.lines = append(e.lines, string(msg))
	case tea.KeyPressMsg:
		switch msg.String() {
		case "q":
			return e, tea.Quit
		case "t":
			return e, tea.Tick(3*grace/2, func(time.Time) tea.Msg { return loaded("late") })
		}
		e.lines = append(e.lines, "key "+msg.String())
	case tea.PasteMsg:
		e.lines = append(e.lines, "paste "+msg.Content)
	case tea.MouseClickMsg, tea.MouseWheelMsg:
		e.lines = append(e.lines, msg.(tea.MouseMsg).String())
	}
	return e, nil
}

func (e *echo) View() tea.View {
	if e.w == 0 {
		e.early = true
	}
	rows := make([]string, e.h)
	for y := range rows {
		if y < len(e.lines) {
			rows[y] = e.lines[y]
		}
		rows[y] += strings.Repeat(" ", max(0, e.w-len(rows[y])))
	}
	return tea.NewView(strings.Join(rows, "\n"))
}

func TestDriverPlaysAUser(t *testing.T) {
	e := &echo{}
	d := New(t, e, 30, 16)
	if !e.early {
		t.Error("the program was not drawn before it knew its size")
	}
	d.Has("first", "second")
	d.Press("A", "?", "space", "enter", "ctrl+n", "shift+tab", "alt+right", "pgdown", "ab")
	d.Paste("words").Click(3, 4).Wheel(5, 6, -1)
	d.Has("key A", "key ?", "key space", "key enter", "key ctrl+n", "key shift+tab", "key alt+right", "key pgdown",
		"key a", "key b", "paste words", "left", "wheelup")
	d.Resize(20, 3).HasNot("paste")
	if got := strings.Count(d.Screen(), "\n"); got != 2 {
		t.Errorf("%d line breaks on a screen of 3 rows", got)
	}
	if d.Press("q"); !d.Quit {
		t.Error("the program has not quit")
	}
}

func TestDriverAwaitsWhatComesLater(t *testing.T) {
	d := New(t, &echo{}, 30, 16)
	d.Press("t").HasNot("late").Until("late")
}

func TestMessagesAfterQuitAreDropped(t *testing.T) {
	d := New(t, &echo{}, 30, 16)
	d.Press("q", "x").HasNot("key x")
}
