package reader

import (
	"sort"

	"dateline/model"
	"dateline/tui/internal/cells"
)

// widest is the measure of the text: lines much longer than 80 columns are hard
// to read on.
const widest = 80

// measure is how the width of the pane is shared out.
type measure struct {
	left   int // blank columns that set the text in the middle of a wide pane
	gutter int // columns for the sign of the chosen sentence
	text   int
	bar    int // columns for the scroll bar
}

// newMeasure shares out w columns. Narrow panes lose the bar, then the gutter.
func newMeasure(w int) measure {
	var m measure
	if w >= 4 {
		m.gutter = 1
	}
	if w >= 16 {
		m.gutter = 2
	}
	if w >= 24 {
		m.bar = 2
	}
	room := max(w-m.gutter-m.bar, 1)
	m.text = min(room, widest)
	m.left = (room - m.text) / 2
	return m
}

// pageKey is what a page depends on.
type pageKey struct {
	story   *model.Story
	width   int
	metrics cells.Metrics
}

// page is a story set to a width: the rows of its head, then those of its text,
// with an empty row between paragraphs.
type page struct {
	key  pageKey
	head []headRow
	rows []cells.Row // by offset; a row between paragraphs is empty
}

// headRow is a row above the text.
type headRow struct {
	text  string
	title bool // else a fact about the story
}

func newPage(k pageKey) *page {
	pg := &page{key: k}
	if k.story == nil {
		return pg
	}
	pg.setHead()
	text := k.story.Text
	paragraphs := k.story.Paragraphs
	if len(paragraphs) == 0 && text != "" {
		paragraphs = []model.Span{{Start: 0, End: len(text)}}
	}
	pg.rows = make([]cells.Row, 0, len(text)/max(k.width*3/4, 1)+2*len(paragraphs))
	for i, span := range paragraphs {
		if i > 0 {
			end := paragraphs[i-1].End
			pg.rows = append(pg.rows, cells.Row{Start: end, End: end})
		}
		pg.rows = k.metrics.Reflow(pg.rows, text, span.Start, span.End, k.width)
	}
	return pg
}

// setHead sets title, source and date. A story without any has no head.
func (pg *page) setHead() {
	story, m := pg.key.story, pg.key.metrics
	add := func(text string, title bool) {
		for _, row := range m.Reflow(nil, text, 0, len(text), pg.key.width) {
			pg.head = append(pg.head, headRow{text[row.Start:row.End], title})
		}
	}
	if story.Title != "" {
		add(story.Title, true)
	}
	facts := story.Source
	if story.Published != 0 {
		if facts != "" {
			facts += " — "
		}
		facts += story.Published.Time().Format("Monday, 2 January 2006")
	}
	if facts != "" {
		add(facts, false)
	}
	if len(pg.head) > 0 {
		pg.head = append(pg.head, headRow{})
	}
}

func (pg *page) len() int { return len(pg.head) + len(pg.rows) }

// row returns the row that shows the byte at an offset.
func (pg *page) row(offset int) int {
	next := sort.Search(len(pg.rows), func(i int) bool { return pg.rows[i].Start > offset })
	return len(pg.head) + max(next-1, 0)
}

// offset returns the first byte of a row, 0 for a row of the head.
func (pg *page) offset(row int) int {
	row -= len(pg.head)
	if row < 0 || len(pg.rows) == 0 {
		return 0
	}
	return pg.rows[min(row, len(pg.rows)-1)].Start
}

// span returns the half-open range of rows that show a span of the text.
func (pg *page) span(s model.Span) (from, to int) {
	from = pg.row(s.Start)
	if s.Empty() {
		return from, from + 1
	}
	return from, pg.row(s.End-1) + 1
}

// text returns the bytes shown in a row; ok is false for a row of the head,
// one between paragraphs, and one outside the page.
func (pg *page) text(row int) (r cells.Row, ok bool) {
	row -= len(pg.head)
	if row < 0 || row >= len(pg.rows) {
		return cells.Row{}, false
	}
	r = pg.rows[row]
	return r, r.Start < r.End
}
