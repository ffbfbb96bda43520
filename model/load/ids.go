package load

import (
	"crypto/sha256"
	"fmt"

	"dateline/model"
)

// ids remembers the ids that the input gave, as hashes: some 16 bytes a story
// is all that a run of any length keeps.
type ids map[[8]byte]struct{}

// claim takes an id; the second to take it gets an error.
func (t ids) claim(story *model.Story, line int) error {
	sum := sha256.Sum256([]byte(story.ID))
	key := [8]byte(sum[:8])
	if _, taken := t[key]; taken {
		return &FileError{
			Path: story.Path, Line: line, Err: ErrSameID,
			Hint: fmt.Sprintf("id %q; give every story its own", story.ID),
		}
	}
	t[key] = struct{}{}
	return nil
}

// shelf is the stories of a dossier, each with an id of its own.
type shelf map[model.StoryID]*model.Story

// add puts a story on the shelf and reports whether it is to be kept. The same
// story is kept once. Another story with an id already taken gets the id with
// "-2", "-3" ... behind it, which is the same again when the same input is
// opened again.
func (s shelf) add(story *model.Story, line int) (keep bool, err error) {
	id := story.ID
	for n := 2; ; n++ {
		old, taken := s[story.ID]
		if !taken {
			break
		}
		if old.Title == story.Title && old.Text == story.Text {
			return false, &FileError{
				Path: story.Path, Line: line, Err: ErrSameStory,
				Hint: "see " + old.Path + "; it is shown once",
			}
		}
		story.ID = model.StoryID(fmt.Sprintf("%s-%d", id, n))
	}
	s[story.ID] = story
	if story.ID != id {
		err = &FileError{
			Path: story.Path, Line: line, Err: ErrSameID,
			Hint: fmt.Sprintf("id %q; this one is opened as %q", id, story.ID),
		}
	}
	return true, err
}
