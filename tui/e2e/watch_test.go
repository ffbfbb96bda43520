//go:build e2e

package e2e

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// marked returns what stands at the cursors of the panes, by row and column.
func marked(screen string) map[[2]int]string {
	cursors := make(map[[2]int]string)
	for y, row := range strings.Split(screen, "\n") {
		for x, part := range strings.Split(row, "│") {
			if strings.HasPrefix(part, "▌") {
				cursors[[2]int{y, x}] = part
			}
		}
	}
	return cursors
}

// A file that comes while the reader reads is shown, and the cursors stay where
// they are; so do they when it goes again.
func TestWatching(t *testing.T) {
	dir := tempDir(t)
	put := func(name, text string) {
		t.Helper()
		// As editors do: another file is renamed to the name.
		hidden := filepath.Join(dir, "."+name)
		if err := os.WriteFile(hidden, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(hidden, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	put("harbour.txt", article)
	put("mill.txt", "The mill of Alderwick burned on Sunday. Mira Okonjo said nobody was hurt.\n")
	x := newTerminal(t, 120, 30)
	x.enter("dateline --watch " + dir + after)
	x.until("Varga", "story 1 of 2").press("3", "j").until("sentence 2/")
	before := marked(x.screen())

	put("fog.txt", "Fog lay over the water all night, and ships waited outside.\n")
	x.until("1 new story", "story 1 of 3")
	if got := marked(x.screen()); !maps.Equal(got, before) {
		t.Errorf("the cursors moved: %v became %v", before, got)
	}
	x.press("s").until("Pick a story", "Fog lay").press("Escape").untilGone("Pick a story")
	if err := os.Remove(filepath.Join(dir, "fog.txt")); err != nil {
		t.Fatal(err)
	}
	x.until("1 story gone").until("story 1 of 2")
	x.press("q").restored(0)
}
