package tui

import (
	"dateline/model"
	"dateline/tui/internal/theme"
)

// sayWhen tells how the date of the chosen event or statement was found, so that
// the reader can doubt it: “next week” is 24 Jan 2022 – 30 Jan 2022, counted from
// the day of publication.
func (a *App) sayWhen() {
	story := a.dossier.Story(a.sel.Story)
	if story == nil {
		return
	}
	var date model.Ordinal
	if e := story.Event(a.sel.Event); e != nil {
		date = e.Date
	} else if st := story.Statement(a.sel.Statement); st != nil {
		date = st.Date
	}
	if d := story.Date(date); d.OnCalendar() {
		a.say(whenFound(story, d, a.look.Span))
	}
}

// whenFound writes what a date's words mean, as far as they say so roughly or
// do not say it all, and where the rest comes from; dash joins the ends of a
// range.
func whenFound(story *model.Story, d *model.Date, dash string) string {
	days := theme.DayWord(d.First)
	if d.Last != d.First {
		days += " " + dash + " " + theme.DayWord(d.Last)
	}
	said := "“" + story.Slice(d.Span) + "” is "
	if word := theme.ModifierWord(d.Modifier); word != "" {
		said += word + " "
	}
	return said + days + basisWords(d.Basis)
}

// basisWords tell how a date was resolved.
func basisWords(b model.Basis) string {
	switch b {
	case model.BasisExplicit:
		return ", as it says"
	case model.BasisPublication:
		return ", counted from the day of publication"
	case model.BasisNarrative:
		return ", counted from the date told before"
	case model.BasisWeekday:
		return ", the year found by the weekday"
	}
	return ""
}
