// Package theme is how the reader looks: styles by meaning, and the signs it
// draws with.
//
// Colours are the terminal's own sixteen wherever that will do, so that the
// reader follows the palette the user has chosen; Bubble Tea reduces the few
// others to what the terminal has. Those few have a contrast of at least 4.5
// to 1 on every background the theme sets.
//
// Whatever a colour tells, a sign, a word or an attribute tells too, so
// NO_COLOR loses nothing. In the text, where marks overlap and nothing may be
// put between the words, each kind of mark has attributes of its own, which add
// up:
//
//	chosen sentence   sign at the left of its rows, reversed blank before it;
//	                  background
//	name of the actor bold, underlined
//	his titles, "he"  underlined
//	date              bold
//	source            reversed, italic
//	cue               reversed
//	content           italic
//	match             reversed, underlined
//	match gone to     the same, bold; arrow at the left of its row
//
// A cue and that blank are never taken for each other, since a cue has letters.
package theme

import (
	"strings"

	"charm.land/lipgloss/v2"

	"dateline/tui/internal/cells"
)

// Theme holds the styles by what they mean.
type Theme struct {
	Dark bool

	Text, Faint, Strong        cells.Style
	Header, Footer, Message    cells.Style
	Title, TitleFocused        cells.Style // the title row of a pane
	Border                     cells.Style
	Cursor, CursorFocused      cells.Style // base of the chosen row
	Heading, Day, Planned, Bar cells.Style
	Actor, Role, Act, Count    cells.Style
	Error                      cells.Style
	Key, KeyHelp               cells.Style
	Prompt, Match              cells.Style

	// In the full text.
	Sentence               cells.Style // base of the chosen sentence
	SentenceStart          cells.Style // of the blank before it
	Mention, Pronoun       cells.Style // of the chosen actor
	Date                   cells.Style
	Source, Cue, Content   cells.Style // of the chosen statement
	Quote, Hedge           cells.Style
	MatchText, MatchChosen cells.Style
}

// Signs are the signs the reader draws with, one cell wide each.
type Signs struct {
	Vertical, Horizontal  string
	Focus, Cursor         string // before a focused title, before the chosen row
	Event, Statement      string
	Planned, Span         string // planned event; range of days
	Spark                 []string
	BarFull, BarEmpty     string
	More, Arrow, Bullet   string
	Unnamed, Reported     string
	ScrollTrack, ScrollAt string
	Found                 string // before the row of the match gone to
}

// Look is everything about the terminal that drawing depends on. A Look is
// never changed; another replaces it.
type Look struct {
	cells.Metrics
	Theme
	Signs
}

// New returns the look for a dark or light terminal with the given metrics.
// Where the metrics take box drawing for two cells wide, as some East Asian
// settings do, the signs are those of ASCII.
func New(dark bool, metrics cells.Metrics) *Look {
	plain := metrics.ASCII || metrics.Width("│") != 1
	return &Look{Metrics: metrics, Theme: colours(dark), Signs: signs(plain)}
}

func colours(dark bool) Theme {
	pick := lipgloss.LightDark(dark)
	base := lipgloss.NewStyle()
	fg := func(light, darkColour string) lipgloss.Style {
		return base.Foreground(pick(lipgloss.Color(light), lipgloss.Color(darkColour)))
	}
	bg := func(s lipgloss.Style, light, darkColour string) lipgloss.Style {
		return s.Background(pick(lipgloss.Color(light), lipgloss.Color(darkColour)))
	}
	faint := fg("240", "248")
	return Theme{
		Dark: dark,
		Text: "", Faint: prepare(faint), Strong: prepare(base.Bold(true)),
		Header: prepare(base.Bold(true)), Footer: prepare(faint), Message: prepare(fg("4", "12").Bold(true)),
		Title: prepare(faint), TitleFocused: prepare(fg("4", "12").Bold(true).Reverse(true)),
		Border: prepare(fg("250", "240")),
		Cursor: prepare(bg(base, "254", "236")), CursorFocused: prepare(bg(base.Bold(true), "252", "237")),
		Heading: prepare(base.Bold(true)), Day: prepare(fg("2", "10")), Planned: prepare(fg("5", "13").Italic(true)),
		Bar: prepare(fg("4", "12")), Actor: prepare(fg("4", "12").Bold(true)), Role: prepare(faint),
		Act: prepare(fg("1", "11").Bold(true)), Count: prepare(faint), Error: prepare(fg("1", "9").Bold(true)),
		Key: prepare(base.Bold(true)), KeyHelp: prepare(faint),
		Prompt: prepare(fg("4", "12").Bold(true)), Match: prepare(fg("1", "11").Bold(true).Underline(true)),
		Sentence: prepare(bg(base, "254", "236")), SentenceStart: prepare(fg("4", "12").Reverse(true)),
		Mention: prepare(fg("4", "12").Bold(true).Underline(true)), Pronoun: prepare(fg("4", "12").Underline(true)),
		Date:   prepare(fg("2", "10").Bold(true)),
		Source: prepare(fg("24", "117").Reverse(true).Italic(true)), Cue: prepare(fg("1", "11").Reverse(true)),
		Content: prepare(fg("24", "117").Italic(true)), Quote: prepare(fg("5", "13")), Hedge: prepare(faint.Italic(true)),
		MatchText:   prepare(fg("5", "13").Reverse(true).Underline(true)),
		MatchChosen: prepare(fg("5", "13").Reverse(true).Underline(true).Bold(true)),
	}
}

// prepare turns a Lip Gloss style into the SGR sequence that starts it.
func prepare(s lipgloss.Style) cells.Style {
	before, _, _ := strings.Cut(s.Render("x"), "x")
	return cells.Style(before)
}

func signs(ascii bool) Signs {
	if ascii {
		return Signs{
			Vertical: "|", Horizontal: "-", Focus: ">", Cursor: ">", Event: "*", Statement: "\"",
			Planned: "+", Span: "-", Spark: strings.Split(" .:-=+*#", ""), BarFull: "#", BarEmpty: ".",
			More: "~", Arrow: ">", Bullet: "-", Unnamed: "?", Reported: "<", ScrollTrack: "|", ScrollAt: "#", Found: "*",
		}
	}
	return Signs{
		Vertical: "│", Horizontal: "─", Focus: "▌", Cursor: "▌", Event: "●", Statement: "❝",
		Planned: "◇", Span: "–", Spark: strings.Split(" ▁▂▃▄▅▆▇", ""), BarFull: "■", BarEmpty: "·",
		More: "…", Arrow: "→", Bullet: "·", Unnamed: "?", Reported: "‹", ScrollTrack: "│", ScrollAt: "┃", Found: "→",
	}
}
