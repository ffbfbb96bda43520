package tui

import (
	"fmt"
	"image/color"
	"math/rand/v2"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dateline/tui/internal/sel"
	"dateline/tui/internal/theme"
	"dateline/tui/internal/tuitest"
)

// modes are the states of the screen that differ in what they draw.
var modes = map[string][]string{
	"timeline":  {"1"},
	"positions": {"2"},
	"statement": {"2", "j", "l", "j"},
	"text":      {"3", "j", "j"},
	"zoom":      {"3", "z"},
	"actor":     {"/", "v", "a", "enter"},
	"actors":    {"/", "a"},
	"words":     {"f", "h", "a"},
	"date":      {"d", "m", "a", "r"},
	"stories":   {"s"},
	"help":      {"?", "d", "a"},
	"message":   {"{"},
}

// TestEverySize draws every mode at every width up to 130 and several heights.
// The driver checks each frame: exact rows, exact cells, no sequence but our
// own colours.
func TestEverySize(t *testing.T) {
	for name, keys := range modes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, screen := opened(t, tuitest.Wide(t), 120, 30)
			screen.Press(keys...)
			for _, h := range []int{0, 1, 5, 6, 7, 9, 12, 24, 60} {
				for w := 0; w <= 130; w++ {
					screen.Resize(w, h)
				}
			}
		})
	}
}

func TestHostileText(t *testing.T) {
	for name, keys := range modes {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, screen := opened(t, tuitest.Hostile(t), 160, 40)
			screen.Press(keys...).Press("esc", "}", "y", "o", "}", "y", "o")
			screen.Press("/").Paste(tuitest.Escapes).Press("enter", "esc")
			screen.Resize(80, 24).Resize(40, 12)
		})
	}
}

// TestResizeWalk shrinks the screen to nothing and back: the reader must be
// where he was.
func TestResizeWalk(t *testing.T) {
	a, screen := opened(t, tuitest.LongStory(200_000), 200, 60)
	screen.Press("3", "ctrl+d", "ctrl+d", "j")
	before := a.sel
	// Each row of the chosen sentence carries the sign in the margin.
	marked := "▌ "
	position := fmt.Sprintf("%d/%d", a.sel.Sentence+1, len(a.dossier.Story(a.sel.Story).Sentences))
	for w := 200; w >= 20; w -= 9 {
		screen.Resize(w, 60-(200-w)/4)
		if !a.layout.tooSmall() {
			screen.Has(marked, position)
		}
	}
	screen.Resize(3, 2).Resize(200, 60).Has(marked, position)
	if a.sel != before {
		t.Errorf("at %+v, before %+v", a.sel, before)
	}
}

// TestAnyKeys plays random keys, mouse and sizes; frames are checked by the
// driver and must be what a fresh app draws of the same state.
func TestAnyKeys(t *testing.T) {
	keys := []string{"j", "k", "g", "G", "ctrl+d", "ctrl+u", "pgdown", "pgup", "tab", "shift+tab", "1", "2", "3", "/", "f",
		"d", "s", "?", "n", "N", "m", "M", "]", "[", "}", "{", "enter", "backspace", "ctrl+n", "esc", "z", "y", "o", "h", "l", "space", "a", "0"}
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			random := rand.New(rand.NewPCG(seed, 7))
			a, screen := opened(t, tuitest.Dossier(t), 120, 30)
			for range 1500 {
				switch n := random.IntN(20); {
				case n == 0:
					screen.Resize(random.IntN(180), random.IntN(50))
				case n == 1:
					screen.Click(random.IntN(180), random.IntN(50))
				case n == 2:
					screen.Wheel(random.IntN(180), random.IntN(50), random.IntN(5)-2)
				case n == 3:
					screen.Send(tea.BackgroundColorMsg{Color: color.Gray{Y: uint8(random.IntN(256))}})
				default:
					screen.Press(keys[random.IntN(len(keys))])
				}
				if sel.Apply(a.dossier, a.sel, sel.Intent{}) != a.sel {
					t.Fatalf("no valid selection: %+v", a.sel)
				}
			}
		})
	}
}

// TestLookChanges holds that what the terminal says of itself is taken on.
func TestLookChanges(t *testing.T) {
	a, screen := opened(t, tuitest.Wide(t), 120, 30)
	screen.Send(tea.BackgroundColorMsg{Color: color.White})
	if a.look.Background != theme.Light {
		t.Error("a white background is taken for dark")
	}
	a.Update(tea.ModeReportMsg{Mode: ansi.ModeUnicodeCore, Value: ansi.ModeReset})
	if a.look.Method != ansi.GraphemeWidth {
		t.Error("mode 2027 does not change how cells are counted")
	}
	for _, h := range []int{6, 24} {
		for w := 20; w <= 130; w++ {
			a.Update(tea.WindowSizeMsg{Width: w, Height: h})
			tuitest.CheckFrame(t, a.View().Content, w, h, ansi.GraphemeWidth)
		}
	}
}

func TestASCII(t *testing.T) {
	a := newApp(t.Context(), Options{ASCII: true})
	a.Update(tea.WindowSizeMsg{Width: 160, Height: 40})
	a.loading.End()
	a.setDossier(tuitest.Wide(t), sel.Selection{})
	for _, keys := range modes {
		for _, name := range keys {
			if key, ok := tuitest.Key(name); ok {
				a.Update(key)
			}
		}
		for i, r := range a.View().Content {
			if r > '~' {
				t.Fatalf("%q at byte %d of an ASCII screen", r, i)
			}
		}
		a.overlay = nil
	}
}
