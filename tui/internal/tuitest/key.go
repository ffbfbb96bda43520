package tuitest

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
)

// named are the keys that go by a name.
func named(name string) (rune, bool) {
	switch name {
	case "enter":
		return tea.KeyEnter, true
	case "esc":
		return tea.KeyEscape, true
	case "tab":
		return tea.KeyTab, true
	case "space":
		return tea.KeySpace, true
	case "backspace":
		return tea.KeyBackspace, true
	case "delete":
		return tea.KeyDelete, true
	case "up":
		return tea.KeyUp, true
	case "down":
		return tea.KeyDown, true
	case "left":
		return tea.KeyLeft, true
	case "right":
		return tea.KeyRight, true
	case "home":
		return tea.KeyHome, true
	case "end":
		return tea.KeyEnd, true
	case "pgup":
		return tea.KeyPgUp, true
	case "pgdown":
		return tea.KeyPgDown, true
	default:
		return 0, false
	}
}

// Key returns the key press of the given name, as Bubble Tea spells it.
func Key(name string) (tea.KeyPressMsg, bool) {
	var key tea.KeyPressMsg
	for {
		switch {
		case strings.HasPrefix(name, "ctrl+"):
			key.Mod |= tea.ModCtrl
		case strings.HasPrefix(name, "alt+"):
			key.Mod |= tea.ModAlt
		case strings.HasPrefix(name, "shift+"):
			key.Mod |= tea.ModShift
		default:
			return press(key, name)
		}
		_, name, _ = strings.Cut(name, "+")
	}
}

func press(key tea.KeyPressMsg, name string) (tea.KeyPressMsg, bool) {
	if code, ok := named(name); ok {
		key.Code = code
		if code == tea.KeySpace && key.Mod == 0 {
			key.Text = " "
		}
		return key, true
	}
	if utf8.RuneCountInString(name) != 1 {
		return key, false
	}
	key.Code, _ = utf8.DecodeRuneInString(name)
	if key.Mod&^tea.ModShift == 0 {
		key.Text = name
	}
	return key, true
}
