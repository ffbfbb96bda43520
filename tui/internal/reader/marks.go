package reader

import (
	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/sel"
)

// marks are the styled spans of the story in the pane, from the lowest layer to
// the highest; where spans overlap, their styles add up.
type marks struct {
	key       marksKey
	few       []cells.Styled // sentence and content
	dates     cells.Spans
	mentions  cells.Spans
	statement []cells.Styled // source and cue
	matches   cells.Spans
}

// marksKey is what the marks depend on, but for the look, whose change empties
// them, and the matches, which are replaced as a whole.
type marksKey struct {
	story *model.Story
	sel   sel.Selection
}

// mark brings the marks up to date with the selection. Only what depends on a
// changed part of it is made anew, because a story may have thousands of dates
// and mentions.
func (p *Pane) mark() {
	wanted := marksKey{p.story, p.sel}
	if p.story == nil {
		p.marks = marks{key: wanted}
		return
	}
	had := p.marks.key
	if had == wanted {
		return
	}
	if had.story != p.story {
		p.marks = marks{dates: p.dateSpans(), matches: p.matchSpans()}
	}
	if had.story != p.story || had.sel.Actor != p.sel.Actor {
		p.marks.mentions = p.mentionSpans()
	}
	p.marks.key = wanted
	p.markStatement()
}

// markStatement marks the chosen sentence and the parts of the chosen
// statement.
func (p *Pane) markStatement() {
	look := p.look
	p.marks.few, p.marks.statement = p.marks.few[:0], p.marks.statement[:0]
	if s, ok := p.sentence(); ok {
		// The blank before it is marked too: where two sentences share a row,
		// the sign at the left does not tell which of them is meant.
		p.marks.few = append(p.marks.few,
			styled(model.Span{Start: s.Start - 1, End: s.Start}, look.SentenceStart),
			styled(s, look.Theme.Sentence))
	}
	st := p.story.Statement(p.sel.Statement)
	if st == nil {
		return
	}
	for _, s := range st.Content {
		p.marks.few = append(p.marks.few, styled(s, look.Content))
	}
	for _, s := range st.Source {
		p.marks.statement = append(p.marks.statement, styled(s, look.Theme.Source))
	}
	for _, s := range st.Cue {
		p.marks.statement = append(p.marks.statement, styled(s, look.Cue))
	}
}

func styled(s model.Span, style cells.Style) cells.Styled {
	return cells.Styled{Start: s.Start, End: s.End, Style: style}
}

func (p *Pane) dateSpans() cells.Spans {
	list := make([]cells.Styled, len(p.story.Dates))
	for i := range p.story.Dates {
		list[i] = styled(p.story.Dates[i].Span, p.look.Date)
	}
	return cells.NewSpans(list)
}

func (p *Pane) mentionSpans() cells.Spans {
	if p.sel.Actor == "" || p.dossier == nil {
		return cells.Spans{}
	}
	actor := p.dossier.ActorIn(p.story.ID, p.sel.Actor)
	if actor == nil {
		return cells.Spans{}
	}
	list := make([]cells.Styled, len(actor.Mentions))
	for i, m := range actor.Mentions {
		style := p.look.Mention
		if m.Form != model.FormName {
			style = p.look.Pronoun
		}
		list[i] = styled(m.Span, style)
	}
	return cells.NewSpans(list)
}

func (p *Pane) matchSpans() cells.Spans {
	list := make([]cells.Styled, len(p.matches))
	for i, s := range p.matches {
		style := p.look.MatchText
		if i == p.current {
			style = p.look.MatchChosen
		}
		list[i] = styled(s, style)
	}
	return cells.NewSpans(list)
}

// in appends the marks that a row of text may show, in the order of layers.
func (m *marks) in(dst []cells.Styled, r cells.Row) []cells.Styled {
	dst = append(dst, m.few...)
	dst = m.dates.Append(dst, r.Start, r.End)
	dst = m.mentions.Append(dst, r.Start, r.End)
	dst = append(dst, m.statement...)
	return m.matches.Append(dst, r.Start, r.End)
}

// sentence returns the chosen sentence; ok is false in a story without any.
func (p *Pane) sentence() (s model.Span, ok bool) {
	if p.story == nil || p.sel.Sentence < 0 || p.sel.Sentence >= len(p.story.Sentences) {
		return model.Span{}, false
	}
	return p.story.Sentences[p.sel.Sentence].Span, true
}
