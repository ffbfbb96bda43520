package cells

// Window is a virtual window on a list of rows, of which only the visible ones
// are ever drawn: Top is the first visible row, Cursor the chosen one. After
// Len or Height have been set, Clamp or Show makes the others valid.
type Window struct {
	Top, Cursor int
	Len, Height int
}

// Margin is the number of rows kept visible around the cursor: none on a
// window of a few rows, three at most.
func (v *Window) Margin() int { return max(0, min(3, v.Height/6)) }

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

// Choose puts the cursor on a row and scrolls as little as needed to show it.
func (v *Window) Choose(row int) {
	v.Cursor = row
	v.Clamp()
	v.Show(v.Cursor, v.Cursor+1, v.Margin())
}

// Move moves the cursor by n rows, down or up.
func (v *Window) Move(n int) { v.Choose(v.Cursor + n) }

// Page moves window and cursor by n halves of a page, so that the cursor keeps
// its place on the screen. A whole page leaves one row of the old one in sight.
func (v *Window) Page(halves int) {
	n := halves * max(v.Height/2, 1)
	if halves%2 == 0 {
		n = halves / 2 * max(v.Height-1, 1)
	}
	v.Top += n
	v.Move(n)
}

// Home chooses the first row.
func (v *Window) Home() { v.Choose(0) }

// End chooses the last row.
func (v *Window) End() { v.Choose(v.Len - 1) }

// Scroll moves the window by n rows; the cursor follows only as far as it must
// to stay visible.
func (v *Window) Scroll(n int) {
	v.Top += n
	v.Clamp()
	margin := v.Margin()
	low, high := v.Top, v.Top+v.Height-1
	if v.Top > 0 {
		low += margin
	}
	if v.Top+v.Height < v.Len {
		high -= margin
	}
	v.Cursor = max(low, min(v.Cursor, high))
	v.Clamp()
}

// Resize gives the window another height. The cursor keeps its distance from
// the top as far as it stays visible.
func (v *Window) Resize(height int) {
	v.Height = max(height, 0)
	v.Choose(v.Cursor)
}

// Visible returns the half-open range of the rows in sight.
func (v *Window) Visible() (from, to int) {
	return v.Top, max(v.Top, min(v.Top+v.Height, v.Len))
}

// At returns the row shown y rows below the top of the window, or -1 where
// there is none.
func (v *Window) At(y int) int {
	if y < 0 || y >= v.Height || v.Top+y >= v.Len {
		return -1
	}
	return v.Top + y
}
