package load

import (
	"context"
	"errors"

	"dateline/model"
	"dateline/model/internal/merge"
	"dateline/model/load/library"
)

// keptStories is a library as the store of a dossier.
type keptStories struct {
	keeper  *Keeper
	library string // the id of the library meant
	renamed map[int64]model.StoryID
}

var (
	errOtherLibrary = errors.New("the library is another one by now")
	errNotKept      = errors.New("it is not in the library any more")
)

// lib is the library, if it is the one meant.
func (s *keptStories) lib() (*library.Library, error) {
	lib, err := s.keeper.Library(context.Background())
	switch {
	case err != nil:
		return nil, err
	case lib == nil:
		return nil, errNotKept
	case lib.ID() != s.library:
		return nil, errOtherLibrary
	}
	return lib, nil
}

// Story implements model.Store.
func (s *keptStories) Story(id int64) (*model.Story, error) {
	lib, err := s.lib()
	if err != nil {
		return nil, err
	}
	entry, err := lib.Entry(context.Background(), id)
	if err != nil {
		return nil, err
	}
	if entry.Story == nil || !entry.Done {
		return nil, errNotKept
	}
	if name, ok := s.renamed[id]; ok {
		entry.Story.ID = name
	}
	merge.Identify(entry.Story)
	return entry.Story, nil
}

// Text implements model.Store.
func (s *keptStories) Text(id int64) (string, error) {
	lib, err := s.lib()
	if err != nil {
		return "", err
	}
	return lib.Text(context.Background(), id)
}
