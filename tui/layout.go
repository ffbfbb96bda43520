package tui

// pane names one of the three panes.
type paneID int

// The panes, in the order of the keys 1, 2 and 3.
const (
	timelinePane paneID = iota
	positionsPane
	textPane
	paneCount
)

// rect is a rectangle of cells; an empty one is not shown.
type rect struct{ x, y, w, h int }

func (r rect) empty() bool { return r.w <= 0 || r.h <= 0 }

func (r rect) has(x, y int) bool {
	return x >= r.x && x < r.x+r.w && y >= r.y && y < r.y+r.h
}

// The sizes at which the layout changes, in cells.
const (
	wideWidth   = 110 // from here on three panes stand side by side
	middleWidth = 70  // from here on two
	leastWidth  = 20  // below this only a message is shown
	leastHeight = 6
	// textMeasure is the width of the text pane beyond which lines would be
	// longer than is good to read.
	textMeasure = 86
)

// mode is what, beside the size, decides the layout.
type mode struct {
	focus paneID
	left  paneID // which of timeline and positions shares the screen with the text
	zoom  bool
}

// layout is where everything stands. Rows 0 and h-1 are the header and the
// footer; visible panes stand side by side between them, each followed by a
// column for the border but the last.
type layout struct {
	w, h  int
	panes [paneCount]rect
}

// tooSmall reports whether there is only room for a message.
func (l layout) tooSmall() bool { return l.w < leastWidth || l.h < leastHeight }

// arrange lays out a screen of w by h cells.
func arrange(w, h int, m mode) layout {
	l := layout{w: w, h: h}
	if l.tooSmall() {
		return l
	}
	shown := []paneID{m.focus}
	switch {
	case m.zoom || w < middleWidth:
	case w < wideWidth:
		shown = []paneID{m.left, textPane}
	default:
		shown = []paneID{timelinePane, positionsPane, textPane}
	}
	x := 0
	for i, width := range widths(w-(len(shown)-1), shown) {
		l.panes[shown[i]] = rect{x: x, y: 1, w: width, h: h - 2}
		x += width + 1
	}
	return l
}

// widths shares n columns among the panes: the text has what it needs to be
// read well, the others share the rest.
func widths(n int, shown []paneID) []int {
	switch len(shown) {
	case 1:
		return []int{n}
	case 2:
		left := n * 9 / 20
		return []int{left, n - left}
	default:
		text := min(max(n*2/5, 44), textMeasure)
		timeline := (n - text) * 12 / 25
		return []int{timeline, n - text - timeline, text}
	}
}

// sideBySide reports whether all three panes are shown.
func (l layout) sideBySide() bool {
	return !l.panes[timelinePane].empty() && !l.panes[textPane].empty() && !l.panes[positionsPane].empty()
}

// at returns the pane at a cell.
func (l layout) at(x, y int) (paneID, bool) {
	for id := range paneCount {
		if l.panes[id].has(x, y) {
			return id, true
		}
	}
	return 0, false
}

// near returns the pane at a cell, or the one to the left of a border there,
// so that a click on a border focuses a pane too.
func (l layout) near(x, y int) (paneID, bool) {
	if id, ok := l.at(x, y); ok {
		return id, true
	}
	return l.at(x-1, y)
}
