package main

import (
	"fmt"
	"io"
	"time"

	"github.com/charmbracelet/x/ansi"

	"dateline/model/load"
)

// progress is the line on standard error that says how far a run has come. It
// is drawn ten times a second at most, and on a terminal only; the zero value
// draws nothing.
type progress struct {
	w     io.Writer
	next  time.Time
	drawn bool
}

const progressPause = 100 * time.Millisecond

// progress returns the line, silent when standard error is no terminal, or
// when the results themselves scroll over the same screen.
func (p *program) progress() *progress {
	if !isTerminal(p.Err) || isTerminal(p.Out) {
		return new(progress)
	}
	return &progress{w: p.Err, next: time.Now().Add(progressPause)}
}

func (l *progress) show(at load.Progress) {
	if l.w == nil || time.Now().Before(l.next) {
		return
	}
	l.next = time.Now().Add(progressPause)
	l.drawn = true
	fmt.Fprint(l.w, "\r"+ansi.EraseLineRight+progressText(at))
}

// progressText holds numbers only, nothing from outside.
func progressText(at load.Progress) string {
	if at.Stage == load.StageMerging {
		return fmt.Sprintf("merging %d stories", at.Done)
	}
	if at.Total > 0 {
		return fmt.Sprintf("%d of %d stories (%d %%)", at.Done, at.Total, 100*at.Done/at.Total)
	}
	return fmt.Sprintf("%d stories", at.Done)
}

// clear takes the line away, before a message or at the end.
func (l *progress) clear() {
	if l.drawn {
		fmt.Fprint(l.w, "\r"+ansi.EraseLineRight)
		l.drawn = false
	}
}
