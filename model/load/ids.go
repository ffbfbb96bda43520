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

// shelf is the stories of a collection, each with an id of its own.
type shelf map[model.StoryID]shelved

// shelved is what is remembered of a story to know it again.
type shelved struct {
	content [16]byte // hash of title and text
	path    string
	input   string // the file or address it came from
	pass    int
	remote  bool   // the input is an address
	link    string // of an entry of a feed, where its article was fetched
}

func contentOf(s *model.Story) [16]byte {
	h := sha256.New()
	fmt.Fprintf(h, "%d:%s", len(s.Title), s.Title)
	h.Write([]byte(s.Text))
	return [16]byte(h.Sum(nil))
}

// claim gives a story its place on the shelf and reports whether it is to be
// kept. The same story is kept once. Another story with an id already taken
// gets the id with "-2", "-3" ... behind it, which is the same again when the
// same input is opened again; one that takes the place of what stood in the
// same file before takes its id too.
func (c *Collection) claim(out *outcome) (keep bool, err error) {
	s := out.story
	id, content := s.ID, contentOf(s)
	for n := 2; ; n++ {
		old, taken := c.shelf[s.ID]
		if !taken {
			break
		}
		if old.content == content {
			if old.pass < c.pass && old.input == out.input {
				old.pass = c.pass // still there
				c.shelf[s.ID] = old
				return false, nil
			}
			c.pile.AddCopy(s.ID, model.Copy{
				ID: s.ID, Title: s.Title, Source: s.Source, Path: s.Path, URL: s.URL, Published: s.Published,
			})
			return false, &FileError{
				Path: s.Path, Line: out.line, Err: ErrSameStory,
				Hint: "see " + old.path + "; it is shown once",
			}
		}
		if old.pass < c.pass && old.input == out.input {
			c.drop(s.ID)
			if _, moved := c.shelf[s.ID]; !moved {
				break
			}
		}
		s.ID = model.StoryID(fmt.Sprintf("%s-%d", id, n))
	}
	c.shelf[s.ID] = shelved{content: content, path: s.Path, input: out.input, pass: c.pass, remote: out.remote, link: out.link}
	if s.ID != id {
		err = &FileError{
			Path: s.Path, Line: out.line, Err: ErrSameID,
			Hint: fmt.Sprintf("id %q; this one is opened as %q", id, s.ID),
		}
	}
	return true, err
}
