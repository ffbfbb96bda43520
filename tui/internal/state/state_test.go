package state

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/model"
	"dateline/tui/internal/sel"
	"dateline/tui/internal/tuitest"
)

func view() View {
	return View{
		Selection: sel.Selection{
			Story: "strike", Actor: "person:elena varga", Day: model.NewDay(2031, time.March, 14),
			Sentence: 3, Statement: 2,
		},
		Pane: 2, Zoom: true,
	}
}

const fileName = "state.json"

func open(t *testing.T, path string) *File {
	t.Helper()
	s, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestWhatIsPutIsThereNextTime(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state", "dateline", fileName)
	s := open(t, path)
	if _, ok := s.Get("k"); ok {
		t.Error("a new store remembers something")
	}
	if !s.Put("k", view()) || s.Put("k", view()) {
		t.Error("Put does not tell whether something changed")
	}
	if err := s.Write(); err != nil {
		t.Fatal(err)
	}
	if got, ok := open(t, path).Get("k"); !ok || got != view() {
		t.Errorf("remembered %+v, want %+v", got, view())
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm()&0o077 != 0 {
		t.Errorf("others may read what was read: %v, %v", info.Mode(), err)
	}
	if left, _ := os.ReadDir(filepath.Dir(path)); len(left) != 1 {
		t.Errorf("%d files are left, want 1", len(left))
	}
}

func TestKeyDependsOnTheStoriesAlone(t *testing.T) {
	d := tuitest.Dossier(t)
	s := d.Stories()
	turned := tuitest.Merge(s[2], s[0], s[1])
	if KeyOf(d) != KeyOf(turned) {
		t.Error("the order of the stories changes the key")
	}
	if KeyOf(d) == KeyOf(tuitest.Merge(s[0], s[1])) {
		t.Error("fewer stories have the same key")
	}
	ab := tuitest.Merge(&model.Story{ID: "a"}, &model.Story{ID: "b"})
	if KeyOf(ab) == KeyOf(tuitest.Merge(&model.Story{ID: "ab"})) {
		t.Error("ids run together")
	}
	none := KeyOf(tuitest.Merge())
	if store := (&File{}); none != "" || store.Put(none, view()) {
		t.Error("something is remembered about no stories")
	}
}

func TestOnlyTheMostRecentAreKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), fileName)
	s := open(t, path)
	for i := range 3 * maxRemembered {
		s.Put(Key(fmt.Sprint(i)), view())
		s.Put("favourite", view())
	}
	if err := s.Write(); err != nil {
		t.Fatal(err)
	}
	s = open(t, path)
	if len(s.entries) != maxRemembered {
		t.Errorf("%d sets of stories are kept, want %d", len(s.entries), maxRemembered)
	}
	if _, ok := s.Get("0"); ok {
		t.Error("the oldest is kept")
	}
	if _, ok := s.Get("favourite"); !ok {
		t.Error("one used all the time is forgotten")
	}
}

func TestFilesThatAreNotOurs(t *testing.T) {
	for name, c := range map[string]struct {
		content string
		newer   bool
	}{
		"empty":       {content: ""},
		"half":        {content: `{"version":1,"stories":[{"key":"a"`},
		"other":       {content: `[1,2,3]`},
		"no version":  {content: `{"stories":[]}`},
		"wrong types": {content: `{"version":1,"stories":[{"key":5}]}`},
		"newer":       {content: `{"version":99,"stories":{"new":"form"}}`, newer: true},
		"escapes":     {content: tuitest.Escapes},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), fileName)
			if err := os.WriteFile(path, []byte(c.content), 0o600); err != nil {
				t.Fatal(err)
			}
			s, err := Open(path)
			if err == nil || strings.ContainsAny(err.Error(), "\n\x1b") || errors.Is(err, ErrNewer) != c.newer {
				t.Errorf("status %q", err)
			}
			if _, ok := s.Get("a"); ok {
				t.Error("something is remembered")
			}
			s.Put("a", view())
			if err := s.Write(); err != nil {
				t.Fatal(err)
			}
			data, _ := os.ReadFile(path)
			if kept := string(data) == c.content; kept != c.newer {
				t.Errorf("the file now holds %q", data)
			}
		})
	}
}

func TestFoldersAndUnwritablePlaces(t *testing.T) {
	path := filepath.Join(t.TempDir(), fileName)
	if err := os.Mkdir(path, 0o700); err != nil {
		t.Fatal(err)
	}
	s, err := Open(path)
	if err == nil {
		t.Error("a folder is taken for the file")
	}
	if err := s.Write(); err != nil {
		t.Errorf("what is not ours is written to: %v", err)
	}
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s = &File{path: filepath.Join(file, "below", fileName)}
	s.Put("k", view())
	if err := s.Write(); err == nil {
		t.Error("no error where nothing can be written")
	}
}

func TestWithoutDirectoryNothingIsWritten(t *testing.T) {
	s := open(t, "")
	s.Put("k", view())
	if err := s.Write(); err != nil {
		t.Error(err)
	}
	if got, ok := s.Get("k"); !ok || got != view() {
		t.Errorf("remembered %+v", got)
	}
}

func TestSaveKeepsThePanes(t *testing.T) {
	path := filepath.Join(t.TempDir(), fileName)
	s := open(t, path)
	s.Put("k", view())
	elsewhere := sel.Selection{Story: "talks", Event: 1}
	if err := s.Save("k", elsewhere); err != nil {
		t.Fatal(err)
	}
	want := view()
	want.Selection = elsewhere
	s = open(t, path)
	if got, _ := s.Get("k"); got != want || s.Selection("k") != elsewhere {
		t.Errorf("remembered %+v, want %+v", got, want)
	}
}

// A snapshot is what was, also when it is written later.
func TestSnapshotIsOfItsTime(t *testing.T) {
	path := filepath.Join(t.TempDir(), fileName)
	s := open(t, path)
	s.Put("k", view())
	save := s.Snapshot()
	s.Put("k", View{})
	if err := save(); err != nil {
		t.Fatal(err)
	}
	if got, _ := open(t, path).Get("k"); got != view() {
		t.Errorf("remembered %+v, want %+v", got, view())
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(`{"version":1,"stories":[{"key":"a","day":"2031-03-14","sentence":-5}]}`)
	f.Fuzz(func(t *testing.T, content string) {
		s := &File{}
		if err := s.decode([]byte(content)); err == nil && len(s.entries) > maxRemembered {
			t.Errorf("%d sets of stories", len(s.entries))
		}
		s.Get("a")
	})
}
