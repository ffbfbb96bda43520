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
	Background Background

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
	Before, After         string // what lies outside the span of a sparkline
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

// Background is what is known of the terminal's background.
type Background uint8

// The backgrounds. Unknown is how every session begins, and how it goes on in
// terminals that do not answer when they are asked: its colours are legible on
// black and on white (at a contrast of 4 at least), and it colours no background, because
// what the terminal draws on it might be of the same colour.
const (
	Unknown Background = iota
	Dark
	Light
)

// New returns the look for a terminal with the given background and metrics.
// Where the metrics take box drawing for two cells wide, as some East Asian
// settings do, the signs are those of ASCII.
func New(background Background, metrics cells.Metrics) *Look {
	plain := metrics.ASCII || metrics.Width("│") != 1
	return &Look{Metrics: metrics, Theme: colours(background), Signs: signs(plain)}
}

// palette is the hues of a theme, as numbers of the terminal's palette.
type palette struct {
	faint, border, blue, green, magenta, act, fault, content string
	row, rowFocused                                          string // backgrounds; "" for none
}

func paletteOf(background Background) palette {
	switch background {
	case Dark:
		return palette{faint: "248", border: "240", blue: "12", green: "10", magenta: "13", act: "11", fault: "9", content: "117", row: "236", rowFocused: "237"}
	case Light:
		return palette{faint: "240", border: "250", blue: "4", green: "2", magenta: "5", act: "1", fault: "1", content: "24", row: "254", rowFocused: "252"}
	default:
		return palette{faint: "243", border: "243", blue: "27", green: "29", magenta: "133", act: "130", fault: "161", content: "31"}
	}
}

func colours(background Background) Theme {
	p, base := paletteOf(background), lipgloss.NewStyle()
	fg := func(colour string) lipgloss.Style { return base.Foreground(lipgloss.Color(colour)) }
	bg := func(s lipgloss.Style, colour string) lipgloss.Style {
		if colour == "" {
			return s
		}
		return s.Background(lipgloss.Color(colour))
	}
	faint := fg(p.faint)
	return Theme{
		Background: background,
		Text:       "", Faint: prepare(faint), Strong: prepare(base.Bold(true)),
		Header: prepare(base.Bold(true)), Footer: prepare(faint), Message: prepare(fg(p.blue).Bold(true)),
		Title: prepare(faint), TitleFocused: prepare(fg(p.blue).Bold(true).Reverse(true)),
		Border: prepare(fg(p.border)),
		Cursor: prepare(bg(base, p.row)), CursorFocused: prepare(bg(base.Bold(true), p.rowFocused)),
		Heading: prepare(base.Bold(true)), Day: prepare(fg(p.green)), Planned: prepare(fg(p.magenta).Italic(true)),
		Bar: prepare(fg(p.blue)), Actor: prepare(fg(p.blue).Bold(true)), Role: prepare(faint),
		Act: prepare(fg(p.act).Bold(true)), Count: prepare(faint), Error: prepare(fg(p.fault).Bold(true)),
		Key: prepare(base.Bold(true)), KeyHelp: prepare(faint),
		Prompt: prepare(fg(p.blue).Bold(true)), Match: prepare(fg(p.act).Bold(true).Underline(true)),
		Sentence: prepare(bg(base, p.row)), SentenceStart: prepare(fg(p.blue).Reverse(true)),
		Mention: prepare(fg(p.blue).Bold(true).Underline(true)), Pronoun: prepare(fg(p.blue).Underline(true)),
		Date:   prepare(fg(p.green).Bold(true)),
		Source: prepare(fg(p.content).Reverse(true).Italic(true)), Cue: prepare(fg(p.act).Reverse(true)),
		Content: prepare(fg(p.content).Italic(true)), Quote: prepare(fg(p.magenta)), Hedge: prepare(faint.Italic(true)),
		MatchText:   prepare(fg(p.magenta).Reverse(true).Underline(true)),
		MatchChosen: prepare(fg(p.magenta).Reverse(true).Underline(true).Bold(true)),
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
			Planned: "+", Span: "-", Spark: strings.Split(" .:-=+*#", ""), Before: "<", After: ">", BarFull: "#", BarEmpty: ".",
			More: "~", Arrow: ">", Bullet: "-", Unnamed: "?", Reported: "<", ScrollTrack: "|", ScrollAt: "#", Found: "*",
		}
	}
	return Signs{
		Vertical: "│", Horizontal: "─", Focus: "▌", Cursor: "▌", Event: "●", Statement: "❝",
		Planned: "◇", Span: "–", Spark: strings.Split(" ▁▂▃▄▅▆▇", ""), Before: "«", After: "»", BarFull: "■", BarEmpty: "·",
		More: "…", Arrow: "→", Bullet: "·", Unnamed: "?", Reported: "‹", ScrollTrack: "│", ScrollAt: "┃", Found: "→",
	}
}
