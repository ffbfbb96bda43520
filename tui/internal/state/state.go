// Package state remembers where the reader left off: for each set of stories,
// what was selected and how the panes stood.
//
// It is one JSON file with a version. A set of stories is known by a digest of
// its stories' ids, whatever their order and wherever the files lie; an item in
// it by ids and places that stay the same as long as the stories do. Only the
// most recent sets are kept. A file that cannot be read, or that a newer
// program wrote, is told about once and otherwise treated as empty; a newer
// program's file is never overwritten.
//
// The package is given its path and reads no environment.
package state

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"dateline/model"
	"dateline/tui/internal/sel"
)

const (
	version = 1
	// maxRemembered bounds how many sets of stories are kept, about 60 KB.
	maxRemembered = 200
	maxFileSize   = 4 << 20
)

// ErrNewer is in the error of Open when a newer program wrote the file.
var ErrNewer = errors.New("written by a newer version of dateline")

// View is what is remembered about one set of stories.
type View struct {
	Selection sel.Selection
	Pane      int // the focused pane, as the application numbers them
	Zoom      bool
}

// Key names a set of stories; see [KeyOf].
type Key string

// KeyOf returns the key of a dossier's stories, the same in whatever order
// they were opened. A dossier without stories has the key "", under which
// nothing is remembered.
func KeyOf(d *model.Dossier) Key { return Key(d.Digest()) }

// File is the remembered state, read into memory. It belongs to one goroutine.
type File struct {
	path     string // "" when nothing is to be written
	readOnly bool
	entries  []entry // the most recent last
}

// file is the form on disk.
type content struct {
	Version int     `json:"version"`
	Stories []entry `json:"stories"`
}

type entry struct {
	Key       Key           `json:"key"`
	Story     model.StoryID `json:"story,omitempty"`
	Actor     model.ActorID `json:"actor,omitempty"`
	Day       string        `json:"day,omitempty"`
	Sentence  int           `json:"sentence,omitempty"`
	Statement model.Ordinal `json:"statement,omitempty"`
	Event     model.Ordinal `json:"event,omitempty"`
	Pane      int           `json:"pane,omitempty"`
	Zoom      bool          `json:"zoom,omitempty"`
}

// Open reads a state file. The result is usable even beside an error, which is
// for one line of status: it is then empty. A file or directory that is not
// there yet is no error. An empty path keeps nothing on disk.
func Open(path string) (*File, error) {
	if path == "" {
		return &File{}, nil
	}
	s := &File{path: path}
	info, err := os.Stat(s.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return s, nil
	case err != nil:
		return s, fmt.Errorf("the last session cannot be read: %w", err)
	case !info.Mode().IsRegular() || info.Size() > maxFileSize:
		s.readOnly = true
		return s, fmt.Errorf("the last session cannot be read: %s is not a file of ours", s.path)
	}
	data, err := os.ReadFile(s.path)
	if err != nil {
		return s, fmt.Errorf("the last session cannot be read: %w", err)
	}
	return s, s.decode(data)
}

func (s *File) decode(data []byte) error {
	var head struct {
		Version int `json:"version"`
	}
	if err := json.Unmarshal(data, &head); err != nil {
		return fmt.Errorf("the last session cannot be read and is begun anew: %w", err)
	}
	if head.Version > version {
		s.readOnly = true
		return fmt.Errorf("the last session is not used: %w", ErrNewer)
	}
	var f content
	if err := json.Unmarshal(data, &f); err != nil || f.Version != version {
		return fmt.Errorf("the last session cannot be read and is begun anew: unknown form of version %d", f.Version)
	}
	s.entries = f.Stories
	s.trim()
	return nil
}

// Get returns what is remembered about a set of stories. The selection may
// still be wrong for them, as an edited file may say anything: sel.Apply or a
// like check must follow.
func (s *File) Get(key Key) (View, bool) {
	i := s.find(key)
	if i < 0 {
		return View{}, false
	}
	e := s.entries[i]
	day, err := model.ParseDay(e.Day)
	if err != nil {
		day = 0
	}
	return View{
		Selection: sel.Selection{
			Story: e.Story, Actor: e.Actor, Day: day, Sentence: e.Sentence,
			Statement: e.Statement, Event: e.Event,
		},
		Pane: e.Pane, Zoom: e.Zoom,
	}, true
}

// Put remembers a set of stories as the most recent one and reports whether
// that changed anything.
func (s *File) Put(key Key, v View) bool {
	if key == "" {
		return false
	}
	e := entry{
		Key: key, Story: v.Selection.Story, Actor: v.Selection.Actor, Day: v.Selection.Day.String(),
		Sentence: v.Selection.Sentence, Statement: v.Selection.Statement, Event: v.Selection.Event,
		Pane: v.Pane, Zoom: v.Zoom,
	}
	if i := s.find(key); i >= 0 {
		if i == len(s.entries)-1 && s.entries[i] == e {
			return false
		}
		s.entries = slices.Delete(s.entries, i, i+1)
	}
	s.entries = append(s.entries, e)
	s.trim()
	return true
}

func (s *File) find(key Key) int {
	return slices.IndexFunc(s.entries, func(e entry) bool { return e.Key == key && key != "" })
}

func (s *File) trim() {
	if n := len(s.entries) - maxRemembered; n > 0 {
		s.entries = slices.Delete(s.entries, 0, n)
	}
}

// Snapshot returns the function that writes the state as it is now. It may run
// in another goroutine, as a command; two of them must not run at a time.
func (s *File) Snapshot() func() error {
	if s.path == "" || s.readOnly {
		return func() error { return nil }
	}
	path := s.path
	data, err := json.Marshal(content{Version: version, Stories: s.entries})
	return func() error {
		if err == nil {
			err = write(path, data)
		}
		if err != nil {
			return fmt.Errorf("the session cannot be kept: %w", err)
		}
		return nil
	}
}

// Write writes the state.
func (s *File) Write() error { return s.Snapshot()() }

// Selection returns the selection remembered for a set of stories, or the zero
// one; see Get.
func (s *File) Selection(key Key) sel.Selection {
	v, _ := s.Get(key)
	return v.Selection
}

// Save remembers a selection, leaving the panes as they are remembered, and
// writes the state.
func (s *File) Save(key Key, selection sel.Selection) error {
	v, _ := s.Get(key)
	v.Selection = selection
	s.Put(key, v)
	return s.Write()
}

// write replaces a file as a whole: who reads it meanwhile, or after a crash,
// finds the old or the new one, never a part.
func write(path string, data []byte) (err error) {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(dir, filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name())
		}
	}()
	if _, err := f.Write(data); err != nil {
		_ = f.Close()
		return err
	}
	if err := f.Sync(); err != nil {
		_ = f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
