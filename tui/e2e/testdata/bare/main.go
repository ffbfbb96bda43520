// Bare is the least a Bubble Tea program can be: one line that changes with
// every key. The reader's first frame and answers are measured against it.
package main

import (
	"fmt"
	"os"

	tea "charm.land/bubbletea/v2"
)

type model int

func (m model) Init() tea.Cmd { return nil }

func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if key, ok := msg.(tea.KeyPressMsg); ok {
		if key.String() == "q" {
			return m, tea.Quit
		}
		return m + 1, nil
	}
	return m, nil
}

func (m model) View() tea.View {
	v := tea.NewView(fmt.Sprintf("bare program, %d keys", int(m)))
	v.AltScreen = true
	return v
}

func main() {
	if _, err := tea.NewProgram(model(0)).Run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
