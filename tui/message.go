package tui

import (
	"fmt"

	"dateline/model/safe"
)

// message is what the footer says until the next key.
type message struct {
	text    string
	problem bool
}

// say shows a message. The text may hold words from outside.
func (a *App) say(text string) { a.message = message{text: safe.Line(text)} }

// complain shows a message about something that went wrong.
func (a *App) complain(text string) { a.message = message{text: safe.Line(text), problem: true} }

// sayProblems tells what could not be opened; all of it is printed again when
// the reader leaves.
func (a *App) sayProblems() {
	list := problems(a.problems)
	switch len(list) {
	case 0:
	case 1:
		a.complain(list[0].Error())
	default:
		a.complain(fmt.Sprintf("%d inputs have problems; the first: %v", len(list), list[0]))
	}
}

// problems takes a joined error apart, also one of joined errors.
func problems(err error) []error {
	if err == nil {
		return nil
	}
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return []error{err}
	}
	var all []error
	for _, e := range joined.Unwrap() {
		all = append(all, problems(e)...)
	}
	return all
}
