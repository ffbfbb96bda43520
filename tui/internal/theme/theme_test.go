package theme

import (
	"math"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"dateline/tui/internal/cells"
)

// styles returns the styles of a theme by name.
func styles(theme Theme) map[string]cells.Style {
	all := map[string]cells.Style{}
	v := reflect.ValueOf(theme)
	for i := range v.NumField() {
		if style, ok := v.Field(i).Interface().(cells.Style); ok {
			all[v.Type().Field(i).Name] = style
		}
	}
	return all
}

// codes splits the SGR sequences of a style into their parameters; colours of
// 256 stay whole.
func codes(t *testing.T, style cells.Style) []string {
	t.Helper()
	rest := regexp.MustCompile(`\x1b\[((?:[34]8;5;\d+|\d+)(?:;(?:[34]8;5;\d+|\d+))*)m`).ReplaceAllString(string(style), "$1;")
	if strings.Contains(rest, "\x1b") {
		t.Fatalf("not only SGR: %q", style)
	}
	return regexp.MustCompile(`[34]8;5;\d+|\d+`).FindAllString(rest, -1)
}

// attributes returns what is left of a style without colour.
func attributes(t *testing.T, style cells.Style) string {
	t.Helper()
	var left []string
	for _, code := range codes(t, style) {
		if n, err := strconv.Atoi(code); err == nil && n < 30 && !slices.Contains(left, code) {
			left = append(left, code)
		}
	}
	slices.Sort(left)
	return strings.Join(left, ";")
}

func TestMarksInTheTextDifferWithoutColour(t *testing.T) {
	t.Parallel()
	for _, background := range []Background{Unknown, Dark, Light} {
		all := styles(New(background, cells.Metrics{}).Theme)
		seen := map[string]string{"": "plain text"}
		for _, name := range []string{"Mention", "Pronoun", "Date", "Source", "Cue", "Content", "MatchText", "MatchChosen"} {
			look := attributes(t, all[name])
			if other, taken := seen[look]; taken {
				t.Errorf("%s looks like %s without colour", name, other)
			}
			seen[look] = name
		}
	}
}

func TestThemesDifferInColourOnly(t *testing.T) {
	t.Parallel()
	light, dark := styles(New(Light, cells.Metrics{}).Theme), styles(New(Dark, cells.Metrics{}).Theme)
	for name, style := range dark {
		if a, b := attributes(t, style), attributes(t, light[name]); a != b {
			t.Errorf("%s has attributes %q on a dark terminal, %q on a light one", name, a, b)
		}
	}
}

// luminance is the relative luminance of a colour of the 256, as the Web
// Content Accessibility Guidelines define it.
func luminance(index int) float64 {
	levels := [...]float64{0, 95, 135, 175, 215, 255}
	var rgb [3]float64
	if index >= 232 {
		grey := float64(8 + 10*(index-232))
		rgb = [3]float64{grey, grey, grey}
	} else {
		index -= 16
		rgb = [3]float64{levels[index/36], levels[index/6%6], levels[index%6]}
	}
	for i, c := range rgb {
		if c /= 255; c <= 0.04045 {
			rgb[i] = c / 12.92
		} else {
			rgb[i] = math.Pow((c+0.055)/1.055, 2.4)
		}
	}
	return 0.2126*rgb[0] + 0.7152*rgb[1] + 0.0722*rgb[2]
}

func TestColoursAreReadableOnEveryBackground(t *testing.T) {
	t.Parallel()
	for _, background := range []Background{Unknown, Dark, Light} {
		// Of a background that is unknown both must do.
		backgrounds, least := []int{16, 231}, 3
		switch background {
		case Dark:
			backgrounds = []int{16}
		case Light:
			backgrounds = []int{231}
		case Unknown:
			least = 2
		}
		foregrounds := map[string]int{}
		for name, style := range styles(New(background, cells.Metrics{}).Theme) {
			for _, code := range codes(t, style) {
				kind, index, ok := strings.Cut(code, ";5;")
				n, _ := strconv.Atoi(index)
				switch {
				case ok && kind == "48":
					backgrounds = append(backgrounds, n)
				case ok && name != "Border": // lines are no text
					foregrounds[name] = n
				}
			}
		}
		if len(backgrounds) < least || len(foregrounds) < 5 {
			t.Fatalf("found backgrounds %v and foregrounds %v only", backgrounds, foregrounds)
		}
		for name, fg := range foregrounds {
			for _, bg := range backgrounds {
				a, b := luminance(fg), luminance(bg)
				if contrast := (max(a, b) + 0.05) / (min(a, b) + 0.05); contrast < readable(background) {
					t.Errorf("%s: colour %d on %d has contrast %.1f", name, fg, bg, contrast)
				}
			}
		}
	}
}

// readable is the contrast that text must have: 4.5 as the guidelines say, and
// 4.6 is the most that a colour can have on black and on white.
func readable(background Background) float64 {
	if background == Unknown {
		return 4.05
	}
	return 4.5
}

func TestSignsAreOneCellWide(t *testing.T) {
	t.Parallel()
	for _, m := range []cells.Metrics{{Method: ansi.WcWidth}, {Method: ansi.GraphemeWidth}, {ASCII: true}} {
		v := reflect.ValueOf(New(Dark, m).Signs)
		for i := range v.NumField() {
			name := v.Type().Field(i).Name
			signs, ok := v.Field(i).Interface().([]string)
			if !ok {
				signs = []string{v.Field(i).String()}
			}
			for _, sign := range signs {
				if w := m.Method.StringWidth(sign); w != 1 {
					t.Errorf("%s %q is %d cells wide", name, sign, w)
				}
				if m.ASCII && (len(sign) != 1 || sign[0] > '~') {
					t.Errorf("%s %q is not ASCII", name, sign)
				}
			}
		}
	}
}

func TestNeedsASCII(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		term, lcAll, lcCtype, lang string
		want                       bool
	}{
		{"xterm-256color", "", "", "en_US.UTF-8", false},
		{"xterm", "", "", "de_DE.utf8", false},
		{"xterm", "", "", "", false},
		{"xterm", "", "", "C", false},
		{"xterm", "de_DE.ISO-8859-1", "", "en_US.UTF-8", true},
		{"xterm", "", "ja_JP.eucJP", "en_US.UTF-8", true},
		{"xterm", "", "", "fr_FR.utf8@euro", false},
		{"xterm", "C.UTF-8", "C", "C", false},
		{"xterm", "", "", "ru_RU.KOI8-R", true},
		{"dumb", "", "", "en_US.UTF-8", true},
		{"linux", "", "", "en_US.UTF-8", true},
		{"linux-16color", "", "", "", true},
		{"vt100", "", "", "", true},
		{"tmux-256color", "", "", "en_US.UTF-8", false},
	} {
		if got := NeedsASCII(c.term, c.lcAll, c.lcCtype, c.lang); got != c.want {
			t.Errorf("NeedsASCII(%q, %q, %q, %q) = %v", c.term, c.lcAll, c.lcCtype, c.lang, got)
		}
	}
}
