package load

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"dateline/model"
)

// folder writes files and returns their folder. A name that ends in / is a
// folder; a value that begins with "->" is a link.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		p := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		var err error
		if target, link := strings.CutPrefix(content, "->"); link {
			err = os.Symlink(target, p)
		} else {
			err = os.WriteFile(p, []byte(content), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func texts(d *model.Dossier) []string {
	var all []string
	for _, s := range d.Stories() {
		all = append(all, strings.TrimSpace(s.Text))
	}
	return all
}

func TestLoadWalksFoldersInOrder(t *testing.T) {
	dir := folder(t, map[string]string{
		"b.txt": "Second.", "a.md": "First.", "c/d.txt": "Third.", "z.TEXT": "Fifth.",
		".hidden.txt": "no", ".git/x.txt": "no", "picture.png": "no", "noext": "no",
		"e.jsonl": `{"text":"Fourth."}`,
		"c/loop":  "->..", "c/self": "->self", "c/gone.txt.bak": "->nowhere",
	})
	d, err := Load(context.Background(), []Source{Path(dir)}, Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"First.", "Second.", "Third.", "Fourth.", "Fifth."}
	if diff := cmp.Diff(want, texts(d)); diff != "" {
		t.Error(diff)
	}
}

func TestLoadReadsFileSystems(t *testing.T) {
	files := fstest.MapFS{
		"two.txt": {Data: []byte("Two.")}, "one.txt": {Data: []byte("One.")}, "x.go": {Data: []byte("no")},
	}
	d, err := Load(context.Background(), []Source{Files(files)}, Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"One.", "Two."}, texts(d)); diff != "" {
		t.Error(diff)
	}
	if got := d.Stories()[0].Path; got != "one.txt" {
		t.Errorf("path %q", got)
	}
}

func TestLoadNamesEveryProblemAndKeepsTheRest(t *testing.T) {
	dir := folder(t, map[string]string{
		"a.txt": "Good.", "binary.txt": "\x00\x01\x02\x7fELF\x00", "empty.txt": " \n", "dangling.txt": "->nowhere",
		"lines.jsonl": "{\"text\":\"Line one.\"}\n{broken\n\n{\"text\":\"Line four.\"}",
		"nothing/x":   "not an article",
	})
	in := func(name string) string { return filepath.Join(dir, name) }
	d, err := Load(context.Background(),
		Paths([]string{dir, in("missing.txt"), in("nothing"), in("a.txt")}, nil), Options{}, nil)
	if d == nil {
		t.Fatal("no dossier")
	}
	if diff := cmp.Diff([]string{"Good.", "Line one.", "Line four."}, texts(d)); diff != "" {
		t.Error(diff)
	}
	var got []string
	for _, p := range Problems(err) {
		got = append(got, filepath.Base(p.Path))
		if p.Err == nil || p.Error() == "" || strings.Contains(p.Error(), "\n") {
			t.Errorf("problem without a proper message: %q", p.Error())
		}
		if p.Line != 0 && p.Line != 2 {
			t.Errorf("line %d of %s", p.Line, p.Path)
		}
	}
	want := []string{"binary.txt", "dangling.txt", "empty.txt", "lines.jsonl", "missing.txt", "nothing", "a.txt"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for _, target := range []error{fs.ErrNotExist, ErrFolder, ErrSameStory} {
		if !errors.Is(err, target) {
			t.Errorf("%v is not in the error", target)
		}
	}
}

func TestLoadGivesEveryStoryItsOwnID(t *testing.T) {
	lines := `{"id":"x","text":"One."}
{"id":"x","text":"Two."}
{"id":"x","text":"Two."}
{"text":"Three."}
{"text":"Three."}
{"title":"Three.","text":""}`
	load := func() (*model.Dossier, error) {
		return Load(context.Background(), []Source{Reader("-", strings.NewReader(lines))}, Options{Input: InputLines}, nil)
	}
	d, err := load()
	seen := make(map[model.StoryID]bool)
	for i, s := range d.Stories() {
		if seen[s.ID] {
			t.Errorf("id %q twice", s.ID)
		}
		seen[s.ID] = true
		if at, ok := d.StoryIndex(s.ID); !ok || at != i {
			t.Errorf("story %d is found at %d", i, at)
		}
	}
	if !seen["x"] || !seen["x-2"] || len(d.Stories()) < 3 {
		t.Errorf("ids %v", seen)
	}
	if !errors.Is(err, ErrSameID) || !errors.Is(err, ErrSameStory) {
		t.Errorf("not told: %v", err)
	}
	again, _ := load()
	for i, s := range again.Stories() {
		if s.ID != d.Stories()[i].ID {
			t.Errorf("id %q became %q", d.Stories()[i].ID, s.ID)
		}
	}
}

func TestDerivedIDs(t *testing.T) {
	id := func(title, text string) model.StoryID {
		return storyID("", &model.Story{Title: title, Text: text})
	}
	if got := id("A", "B"); len(got) != 16 || strings.Trim(string(got), "0123456789abcdef") != "" {
		t.Errorf("id %q, want 16 hex digits", got)
	}
	if id("A", "B") == id("", "AB") || id("A", "B") == id("A", "C") {
		t.Error("an id must follow from title and text, and from both")
	}
	if got := storyID("\u200b ", &model.Story{Title: "A", Text: "B"}); got != id("A", "B") {
		t.Errorf("id %q for one that shows nothing", got)
	}
	if got := storyID("a\x1b[1m\nb", &model.Story{}); strings.ContainsAny(string(got), "\x1b\n") {
		t.Errorf("unsafe id %q", got)
	}
}

func TestLoadPublished(t *testing.T) {
	own, flag := model.NewDay(2030, 1, 2), model.NewDay(2029, 5, 6)
	lines := `{"id":"own","text":"Stars fell on Alderwick.","published":"2030-01-02"}` + "\n" + `{"id":"none","text":"Nothing fell anywhere."}`
	d, err := Load(context.Background(), []Source{Reader("-", strings.NewReader(lines))}, Options{Published: flag}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if s := d.Story("own"); s.Published != own || s.PublishedBy != model.PublishedMetadata {
		t.Errorf("the story's own day gave way: %v %v", s.Published, s.PublishedBy)
	}
	if s := d.Story("none"); s.Published != flag || s.PublishedBy != model.PublishedFlag {
		t.Errorf("the flag was not taken: %v %v", s.Published, s.PublishedBy)
	}
}

func TestLoadReportsProgress(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": "One.", "b.txt": "Two.", "c.txt": ""})
	var got []Progress
	if _, err := Load(context.Background(), []Source{Path(dir)}, Options{Jobs: 4}, func(p Progress) {
		p.Path = filepath.Base(p.Path)
		got = append(got, p) // the race detector sees a second goroutine
	}); err == nil {
		t.Error("the empty file was not told")
	}
	want := []Progress{
		{StageReading, 1, 3, "a.txt"}, {StageReading, 2, 3, "b.txt"}, {StageReading, 3, 3, "c.txt"},
		{StageMerging, 2, 2, "."},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestLoadStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	d, err := Load(ctx, []Source{Path(t.TempDir())}, Options{}, nil)
	if d != nil || !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, %v", d, err)
	}
}

func TestLoadOfNothing(t *testing.T) {
	d, err := Load(context.Background(), nil, Options{}, nil)
	if d == nil || err != nil || len(d.Stories()) != 0 {
		t.Errorf("got %v, %v", d, err)
	}
}

func TestFileErrorIsSafeToPrint(t *testing.T) {
	e := &FileError{Path: "a\x1b]0;x\x07\nb", Line: 3, Err: errors.New("bad \u202ething"), Hint: "do\rit"}
	got := e.Error()
	if strings.ContainsAny(got, "\x1b\x07\n\r\u202e") || !strings.Contains(got, ":3:") {
		t.Errorf("%q", got)
	}
}
