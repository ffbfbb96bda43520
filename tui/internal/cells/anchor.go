package cells

// Anchor is a virtual window on a list whose items take differing numbers of
// rows. It is held by its first visible row and never knows more heights than
// those of the items near the window, so a list of any length scrolls at the
// same cost. Where all items take one row, [Window] is simpler.
//
// The heights function gives the rows of an item, at least 1; heights may
// change between calls (another width, another chosen item), after which
// [Anchor.Clamp] or [Anchor.Show] puts the window right.
type Anchor struct {
	Item int // the first item of which a row is visible
	Skip int // how many of its rows are above the window
}

// Clamp brings the window back into the list of n items, without blank rows
// below the last item as long as there are others above.
func (a *Anchor) Clamp(n, height int, heights func(int) int) {
	if n <= 0 || a.Item < 0 {
		*a = Anchor{}
		return
	}
	if a.Item >= n {
		*a = Anchor{Item: n - 1}
	}
	a.Skip = max(0, min(a.Skip, heights(a.Item)-1))
	rows := -a.Skip
	for i := a.Item; i < n && rows < height; i++ {
		rows += heights(i)
	}
	if rows < height {
		a.up(height-rows, heights)
	}
}

// Scroll moves the window by a number of rows, down where it is positive.
func (a *Anchor) Scroll(rows, n, height int, heights func(int) int) {
	if n <= 0 {
		return
	}
	if rows < 0 {
		a.up(-rows, heights)
	}
	for rows > 0 {
		left := heights(a.Item) - a.Skip
		if rows < left || a.Item == n-1 {
			a.Skip += min(rows, left-1)
			break
		}
		rows -= left
		a.Item, a.Skip = a.Item+1, 0
	}
	a.Clamp(n, height, heights)
}

// up moves the window up by at most the given number of rows.
func (a *Anchor) up(rows int, heights func(int) int) {
	for rows > a.Skip && a.Item > 0 {
		rows -= a.Skip
		a.Item--
		a.Skip = heights(a.Item)
	}
	a.Skip = max(0, a.Skip-rows)
}

// Show scrolls as little as needed for the item to be visible as a whole, or
// from its first row where it is taller than the window. An item that is far
// away is shown with a third of the window above it, so that what led up to it
// is seen too.
func (a *Anchor) Show(item, n, height int, heights func(int) int) {
	a.Clamp(n, height, heights)
	if item < 0 || item >= n || height <= 0 {
		return
	}
	own := heights(item)
	above, near := a.distance(item, height, heights)
	switch {
	case !near:
		*a = Anchor{Item: item}
		a.up(max(0, min(height/3, height-own)), heights)
	case above < 0 || own >= height:
		*a = Anchor{Item: item}
	case above+own > height:
		*a = Anchor{Item: item}
		a.up(height-own, heights)
	}
	a.Clamp(n, height, heights)
}

// distance returns the rows from the top of the window to the item, negative
// for one above it, and whether the item is within a window's height of what is
// visible.
func (a *Anchor) distance(item, height int, heights func(int) int) (rows int, near bool) {
	rows = -a.Skip
	for i := a.Item; i < item; i++ {
		if rows > height {
			return rows, false
		}
		rows += heights(i)
	}
	for i := a.Item - 1; i >= item; i-- {
		if rows < -height {
			return rows, false
		}
		rows -= heights(i)
	}
	return rows, true
}

// At returns the item at a row of the window and the row inside the item; ok is
// false below the last item.
func (a *Anchor) At(row, n int, heights func(int) int) (item, inside int, ok bool) {
	if row < 0 {
		return 0, 0, false
	}
	row += a.Skip
	for i := a.Item; i < n; i++ {
		h := heights(i)
		if row < h {
			return i, row, true
		}
		row -= h
	}
	return 0, 0, false
}

// Row returns the row of the window at which an item begins, negative where its
// beginning is above; ok is false for an item of which nothing is visible.
func (a *Anchor) Row(item, height int, heights func(int) int) (row int, ok bool) {
	row, near := a.distance(item, height, heights)
	return row, near && row < height && row+heights(item) > 0
}

// Place scrolls so that an item begins at a row of the window, as Row gives it,
// as far as the list of n items reaches: where a list has changed, what was
// looked at stays where it was.
func (a *Anchor) Place(item, row, n, height int, heights func(int) int) {
	*a = Anchor{Item: item, Skip: max(0, -row)}
	if n > 0 && item >= 0 && item < n {
		a.up(max(0, row), heights)
	}
	a.Clamp(n, height, heights)
}

// Visible reports whether any row of the item is in the window.
func (a *Anchor) Visible(item, height int, heights func(int) int) bool {
	if item < a.Item {
		return false
	}
	rows, near := a.distance(item, height, heights)
	return near && rows < height
}

// Away returns the item about so many rows below an item, above it where rows is
// negative, and at least the next one; it may be outside the list, by one. It is
// what a page of a list with differing heights means for the cursor.
func Away(item, rows, n int, heights func(int) int) int {
	step := 1
	if rows < 0 {
		step, rows = -1, -rows
	}
	item += step
	for item >= 0 && item < n {
		rows -= heights(item)
		if rows <= 0 {
			break
		}
		item += step
	}
	return item
}
