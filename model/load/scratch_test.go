package load

import (
	"errors"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/model"
	"dateline/model/internal/pack"
)

// bulky is a story of so many bytes of text.
func bulky(id string, size int) *model.Story {
	return &model.Story{ID: model.StoryID(id), Title: "T " + id, Text: strings.Repeat("x", size)}
}

func put(s *scratch, story *model.Story) model.Place {
	return s.put(story.Text, pack.Story(nil, story))
}

// TestScratchGivesBackWhatWasPut puts stories of all sizes, first into memory
// and then into the file, and reads while it writes.
func TestScratchGivesBackWhatWasPut(t *testing.T) {
	dir := t.TempDir()
	for _, s := range []*scratch{{}, {dir: dir}, {dir: "/no/such/folder"}} {
		var group sync.WaitGroup
		for i := range 400 {
			want := bulky(string(rune('a'+i%26)), []int{0, 1, 100, 9_000, 70_000, blockSize + 5}[i%6])
			at := put(s, want)
			group.Go(func() {
				got, err := s.Story(at.Key)
				if err != nil || !cmp.Equal(got, want) {
					t.Errorf("story %d of %d bytes: %v", i, len(want.Text), err)
				}
				if text := at.Text(); text != want.Text {
					t.Errorf("text %d has %d bytes, want %d", i, len(text), len(want.Text))
				}
			})
		}
		group.Wait()
		if spilled := s.file != nil; spilled != (s.dir == dir) {
			t.Errorf("in a file: %v, with the folder %q", spilled, s.dir)
		}
	}
	if left, _ := os.ReadDir(dir); len(left) != 0 {
		t.Errorf("%v is left behind", left)
	}
}

func TestScratchThatIsLost(t *testing.T) {
	s := &scratch{dir: t.TempDir()}
	var at model.Place
	for range 2 * inMemory {
		at = put(s, bulky("a", blockSize/2+1))
	}
	first := model.Place{Store: s, Key: 0}
	for _, key := range []int64{-1, 99 << 32, at.Key + blockSize - 3} {
		if _, err := s.Story(key); err == nil {
			t.Errorf("there is no story %d", key)
		}
	}
	_ = s.file.Close()
	if _, err := s.Story(first.Key); !errors.Is(err, os.ErrClosed) {
		t.Errorf("a closed file gives %v", err)
	}
	if first.Text() != "" {
		t.Error("a closed file gives a text")
	}
	// The dossier shows such a story as lost, and nothing falls over it.
	o := model.OutlineOf(bulky("a", 10))
	b := model.NewBuilder(1)
	b.Story(o.Heading, first)
	if lost := b.Dossier(nil).StoryAt(0); lost.ID != "a" || !strings.Contains(lost.Text, "cannot be read") || len(lost.Sentences) != 1 {
		t.Errorf("shown as %+v", lost)
	}
}
