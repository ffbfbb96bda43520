package tui

import "dateline/tui/internal/sel"

// historyLimit bounds the selections that can be gone back to.
const historyLimit = 500

// history walks selections as a browser walks pages: a jump adds one, going
// back and then jumping drops what lay ahead. Moving a row at a time changes
// the present one only, so that going back leads to where the last jump came
// from and not through every row since.
type history struct {
	visited []sel.Selection
	at      int
}

// move notes where the reader now is within the present entry.
func (h *history) move(s sel.Selection) {
	if len(h.visited) == 0 {
		h.visited = append(h.visited, s)
	}
	h.visited[h.at] = s
}

// jump adds an entry.
func (h *history) jump(s sel.Selection) {
	if len(h.visited) == 0 {
		h.move(s)
		return
	}
	h.visited = append(h.visited[:h.at+1], s)
	if n := len(h.visited) - historyLimit; n > 0 {
		h.visited = append(h.visited[:0], h.visited[n:]...)
	}
	h.at = len(h.visited) - 1
}

// walk goes n entries forward, or back for a negative n.
func (h *history) walk(n int) (sel.Selection, bool) {
	to := h.at + n
	if to < 0 || to >= len(h.visited) {
		return sel.Selection{}, false
	}
	h.at = to
	return h.visited[to], true
}
