package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/safe"
)

// writeCalendar writes entries as an iCalendar (RFC 5545) of whole days. The
// same entries give the same bytes: the time stamp that every event must have
// is the day of the event.
func writeCalendar(w io.Writer, entries []entry) error {
	b := bufio.NewWriter(w)
	c := calendar{b}
	c.line("BEGIN", "VCALENDAR")
	c.line("VERSION", "2.0")
	c.line("PRODID", "-//dateline//timeline//EN")
	for _, e := range entries {
		c.line("BEGIN", "VEVENT")
		c.line("UID", uid(e))
		c.line("DTSTAMP", calendarDay(e.first)+"T000000Z")
		c.line("DTSTART;VALUE=DATE", calendarDay(e.first))
		c.line("DTEND;VALUE=DATE", calendarDay(e.last+1)) // the day after
		c.text("SUMMARY", summary(e))
		c.text("DESCRIPTION", safe.Line(e.sentence)+" ("+safe.Line(e.label())+")")
		if e.url != "" && safe.Line(e.url) == e.url {
			c.line("URL", e.url)
		}
		if e.Planned {
			c.line("STATUS", "TENTATIVE")
		}
		c.line("TRANSP", "TRANSPARENT")
		c.line("END", "VEVENT")
	}
	c.line("END", "VCALENDAR")
	return b.Flush()
}

// summary is what a calendar shows in the box of a day.
func summary(e entry) string {
	text := safe.Line(e.Text)
	if e.Kind == "statement" && len(e.Actors) > 0 {
		return safe.Line(e.Actors[0]) + ": " + text
	}
	return text
}

// uid names an entry the same way each time, so that a calendar imported again
// replaces its events.
func uid(e entry) string {
	h := sha256.Sum256(fmt.Appendf(nil, "%s %s %d %d %s", e.Story, e.Kind, e.Start, e.End, e.First))
	return hex.EncodeToString(h[:12]) + "@dateline"
}

func calendarDay(d model.Day) string { return strings.ReplaceAll(d.String(), "-", "") }

type calendar struct{ b *bufio.Writer }

// text writes a property whose value is text.
func (c calendar) text(name, value string) {
	escape := strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`)
	c.line(name, escape.Replace(value))
}

// line writes a property, folded so that no line has over 75 bytes and no
// character is cut.
func (c calendar) line(name, value string) {
	line := name + ":" + value
	room := 75
	for len(line) > room {
		cut := room
		for !utf8.RuneStart(line[cut]) {
			cut--
		}
		c.b.WriteString(line[:cut] + "\r\n ")
		line = line[cut:]
		room = 74 // the blank that continues a line counts
	}
	c.b.WriteString(line + "\r\n")
}
