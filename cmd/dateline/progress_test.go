package main

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"dateline/model/load"
)

func TestProgressIsSilentWithoutATerminal(t *testing.T) {
	var out, err bytes.Buffer
	p := &program{stdio: stdio{Out: &out, Err: &err}}
	line := p.progress()
	line.show(load.Progress{Stage: load.StageReading, Done: 1, Total: 2})
	line.clear()
	if out.Len()+err.Len() != 0 {
		t.Errorf("printed %q %q", out.String(), err.String())
	}
}

func TestProgressIsDrawnSeldomAndTakenAway(t *testing.T) {
	var b bytes.Buffer
	line := &progress{w: &b, next: time.Now().Add(-time.Second)}
	for i := range 1000 {
		line.show(load.Progress{Stage: load.StageReading, Done: i, Total: 1000, Path: "a\x1b[31m"})
	}
	if n := strings.Count(b.String(), "stories"); n < 1 || n > 20 {
		t.Errorf("drawn %d times", n)
	}
	if strings.Contains(b.String(), "\x1b[31m") {
		t.Error("a path reached the terminal")
	}
	b.Reset()
	line.clear()
	line.clear()
	if got := b.String(); got != "\r\x1b[K" {
		t.Errorf("cleared with %q", got)
	}
}

func TestProgressText(t *testing.T) {
	for want, at := range map[string]load.Progress{
		"3 stories":             {Stage: load.StageReading, Done: 3},
		"3 of 4 stories (75 %)": {Stage: load.StageReading, Done: 3, Total: 4},
		"merging 4 stories":     {Stage: load.StageMerging, Done: 4, Total: 4},
	} {
		if got := progressText(at); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
