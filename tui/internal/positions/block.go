package positions

import (
	"strconv"

	"dateline/model"
	"dateline/tui/internal/cells"
	"dateline/tui/internal/theme"
)

// block is one item of the list laid out: its heading (day, act, how it came
// about) and its words.
type block struct {
	head, words cells.Paragraph
	rows        int

	drawn []string // the rows as drawn last, nil before
	state drawState
}

// drawState is all that the rows of an item depend on besides its layout.
type drawState struct {
	lit   bool // under the cursor of the active part
	exact bool // the one selected
}

// blockKey names a layout: the chosen item is laid out more fully.
type blockKey struct {
	item   int
	chosen bool
}

// How many rows an item may take, and how much of its text is looked at.
const (
	maxHead, maxWords             = 1, 3
	maxHeadChosen, maxWordsChosen = 3, 40
	maxBytes                      = 2000
	maxBytesChosen                = 8000
)

// An item of the list, not chosen and chosen:
//
//	 Ada Holm WARNS ~14 Mar 2031 · rep…
//	   the cranes must not move before
//	   the inspection, which may take…
//	▌Ada Holm WARNS ~14 Mar 2031 ·
//	▌reported by Bo Lind
//	▌  the cranes ... to the last word
//
// Columns of the rows of an item: a sign for the cursor, then the heading, then
// the words a little further in.
const (
	headColumn = 1
	margin     = 1 // blank cells before the border
	wordColumn = 3
)

// wordColumn is where the words begin; in a narrow pane right under the heading.
func (p *Pane) wordColumn() int {
	if p.w < 20 {
		return headColumn
	}
	return wordColumn
}

// height returns the rows of an item of the list.
func (p *Pane) height(i int) int { return p.block(i).rows }

// block returns an item laid out, from what is kept if it is there.
func (p *Pane) block(i int) *block {
	k := blockKey{i, i == p.cursor}
	if b := p.blocks[k]; b != nil {
		return b
	}
	if len(p.blocks) >= keptBlocks {
		clear(p.blocks)
	}
	b := p.layOut(k)
	p.blocks[k] = b
	return b
}

// layOut lays an item out: a statement, or a sentence that mentions the actor.
func (p *Pane) layOut(k blockKey) *block {
	b := &block{}
	head, words, limit := maxHead, maxWords, maxBytes
	if k.chosen {
		head, words, limit = maxHeadChosen, maxWordsChosen, maxBytesChosen
	}
	if p.list.said.Len() > 0 {
		ref := p.list.said.At(k.item)
		story, st := p.dossier.Statement(ref)
		p.composeHead(b, story, st, int(ref.Story))
		if how := datedBy(story, st); k.chosen && how != "" {
			b.head.Add(p.look.Faint, " "+p.look.Bullet+" "+how)
		}
		p.composeWords(b, story, st, limit)
	} else {
		p.composeMention(b, p.list.mentions[k.item], limit)
	}
	b.rows = b.head.Wrap(p.look.Metrics, p.w-headColumn-margin, head)
	if b.words.Len() > 0 {
		b.rows += b.words.Wrap(p.look.Metrics, p.w-p.wordColumn()-margin, words)
	}
	return b
}

// composeHead writes who, when, which act, to whom, and by what way it reached
// the story.
func (p *Pane) composeHead(b *block, story *model.Story, st *model.Statement, number int) {
	h := &b.head
	if p.list.speakers {
		speaker, act := theme.SpeakerAndAct(story, st)
		h.Add(p.look.Actor, cells.Clip(speaker, 300)).Add("", " ")
		h.Add(p.look.Act, act).Add("", " ").Add(p.look.Day, dayOf(story, st))
	} else {
		h.Add(p.look.Day, dayOf(story, st)).Add("", " ").Add(p.look.Act, theme.ActWord(st.Act))
	}
	if to := story.Actor(st.Addressee); to != nil {
		h.Add(p.look.Faint, " "+p.look.Arrow+" to ").Add(p.look.Text, cells.Clip(to.Name, 300))
	}
	for _, word := range p.circumstances(story, st) {
		h.Add(p.look.Faint, " "+p.look.Bullet+" "+word)
	}
	if p.several() {
		h.Add(p.look.Faint, " "+p.look.Bullet+" "+p.sourceOf(number))
	}
}

// dayOf returns the day of a statement; "~" before it says that it is only the
// day its story appeared.
func dayOf(story *model.Story, st *model.Statement) string {
	switch {
	case st.Day == 0 && story.Published == 0:
		return "undated"
	case st.Day == 0:
		return "~" + theme.DayWord(story.Published)
	case st.DayBasis == model.DayPublished:
		return "~" + theme.DayWord(st.Day)
	default:
		return theme.DayWord(st.Day)
	}
}

// datedBy tells how the day of a statement was found, if it has one.
func datedBy(story *model.Story, st *model.Statement) string {
	switch date := story.Date(st.Date); {
	case st.Day == 0 && story.Published == 0:
		return ""
	case st.DayBasis == model.DayOwn && date != nil:
		return "dated by “" + cells.Clip(story.Slice(date.Span), 100) + "”"
	case st.DayBasis == model.DayEarlier && date != nil:
		return "dated by “" + cells.Clip(story.Slice(date.Span), 100) + "” before it"
	}
	return "dated by the story"
}

// circumstances returns how openly the statement was made, through whom it is
// known, and the hedges that stand outside its words.
func (p *Pane) circumstances(story *model.Story, st *model.Statement) []string {
	var words []string
	if st.Standing != "" && st.Standing != model.StandingNamed {
		words = append(words, string(st.Standing))
	}
	if by := story.Statement(st.ReportedBy); by != nil {
		name := "another statement"
		if reporter := story.Actor(by.Actor); reporter != nil {
			name = cells.Clip(reporter.Name, 300)
		}
		words = append(words, "reported by "+name)
	}
	for _, hedge := range st.Hedges[:min(len(st.Hedges), 8)] {
		if !inside(hedge, st.Content) {
			words = append(words, cells.Clip(story.Slice(hedge), 100))
		}
	}
	return words
}

// inside reports whether one of the spans contains the given one.
func inside(span model.Span, in []model.Span) bool {
	for _, s := range in {
		if s.Contains(span) {
			return true
		}
	}
	return false
}

// several reports whether it matters from which story something is.
func (p *Pane) several() bool { return p.dossier.Len() > 1 }

// sourceOf names a story by its number, as the timeline does, and publication.
func (p *Pane) sourceOf(i int) string {
	n := strconv.Itoa(i + 1)
	if source := p.dossier.Heading(i).Source; source != "" {
		return n + " " + cells.Clip(source, 60)
	}
	return "story " + n
}

// composeMention writes a sentence that mentions the chosen actor.
func (p *Pane) composeMention(b *block, at place, limit int) {
	story := p.dossier.StoryAt(at.story)
	day := p.dossier.DayOfSentence(story.ID, at.sentence)
	b.head.Add(p.look.Faint, "mentioned")
	if day != 0 {
		b.head.Add("", " ").Add(p.look.Day, theme.DayWord(day))
	}
	if p.several() {
		b.head.Add(p.look.Faint, " "+p.look.Bullet+" "+p.sourceOf(at.story))
	}
	if at.sentence < len(story.Sentences) {
		b.words.Add(p.look.Faint, cells.Clip(story.Slice(story.Sentences[at.sentence].Span), limit))
	}
}

// composeWords writes the content of a statement, its quoted words and hedges
// in their styles. Parts that stand apart in the text are joined by an ellipsis.
func (p *Pane) composeWords(b *block, story *model.Story, st *model.Statement, limit int) {
	q := quotes{text: story.Text}
	for i, span := range st.Content {
		if i == 0 {
			span = story.Clause(span)
		}
		if b.words.Len() >= limit {
			return
		}
		span = q.widen(span)
		text := cells.Clip(story.Slice(span), limit)
		span.End = span.Start + len(text)
		if i > 0 {
			b.words.Add(p.look.Faint, " "+p.look.More+" ")
		}
		q.inside = false
		for at := span.Start; at < span.End; {
			end, quoted := q.next(at, span.End)
			p.addHedged(&b.words, story.Text, at, end, quoted, st.Hedges)
			at = end
		}
	}
}

// addHedged adds a stretch of text that is quoted or not, hedges in it styled.
func (p *Pane) addHedged(to *cells.Paragraph, text string, from, end int, quoted bool, hedges []model.Span) {
	style := p.look.Text
	if quoted {
		style = p.look.Quote
	}
	for _, h := range hedges {
		if h.Start < from || h.End > end || h.Empty() {
			continue
		}
		to.Add(style, text[from:h.Start]).Add(style+p.look.Hedge, text[h.Start:h.End])
		from = h.End
	}
	to.Add(style, text[from:end])
}
