package tui

import (
	"fmt"
	"image/color"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/exp/golden"

	"dateline/tui/internal/tuitest"
)

// TestFrames compares a few whole screens with those kept in testdata: what a
// reader sees may change only on purpose. -update writes them anew.
func TestFrames(t *testing.T) {
	for _, size := range [][2]int{{200, 40}, {80, 24}, {40, 12}} {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			_, screen := opened(t, tuitest.Dossier(t), size[0], size[1])
			screen.Press("2", "j", "j", "l")
			golden.RequireEqual(t, []byte(screen.Screen()))
		})
	}
}

// TestColours keeps the colours of a screen, on dark and on light terminals.
func TestColours(t *testing.T) {
	for name, background := range map[string]color.Color{"dark": color.Black, "light": color.White} {
		t.Run(name, func(t *testing.T) {
			_, screen := opened(t, tuitest.Dossier(t), 80, 24)
			screen.Send(tea.BackgroundColorMsg{Color: background}).Press("2", "j", "l")
			golden.RequireEqual(t, []byte(screen.View().Content))
		})
	}
}
