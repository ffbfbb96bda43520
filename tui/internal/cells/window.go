package cells

// Window is a virtual window on a list of rows, of which only the visible ones
// are ever drawn: Top is the first visible row, Cursor the chosen one.
type Window struct {
	Top, Cursor int
	Len, Height int
}

// Clamp brings cursor and top back into their ranges.
func (v *Window) Clamp() {
	v.Cursor = max(0, min(v.Cursor, v.Len-1))
	v.Top = max(0, min(v.Top, v.Len-v.Height))
}

// Show scrolls as little as needed for rows [from, to) to be visible with
// margin rows around them where there is room; where they do not all fit, the
// first ones are shown.
func (v *Window) Show(from, to, margin int) {
	margin = max(0, min(margin, (v.Height-(to-from))/2))
	if v.Top+v.Height < to+margin {
		v.Top = to + margin - v.Height
	}
	if v.Top > from-margin {
		v.Top = from - margin
	}
	v.Clamp()
}
