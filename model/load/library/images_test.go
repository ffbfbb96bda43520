package library

import (
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// saveImage saves an image with a text in it.
func saveImage(t *testing.T, path, text string) {
	t.Helper()
	if err := SaveImage(path, func(f *os.File) error {
		_, err := f.WriteString(text)
		return err
	}); err != nil {
		t.Fatal(err)
	}
}

func imagePath(db string, n int) string {
	return ImagePath(db, Key([]byte(strings.Repeat(strconv.Itoa(n%10), 30)+strconv.Itoa(10+n))))
}

func TestAnImageThatIsMappedStays(t *testing.T) {
	path := imagePath(file(t), 1)
	saveImage(t, path, "one")
	mapped, err := Map(path)
	if err != nil {
		t.Fatal(err)
	}
	saveImage(t, path, "two")
	again, err := Map(path)
	if err != nil || string(mapped) != "one" || string(again) != "two" {
		t.Errorf("%q and %q, %v", mapped, again, err)
	}
}

func TestAnImageIsWholeOrNotThere(t *testing.T) {
	path := imagePath(file(t), 1)
	broken := errors.New("the disk is full")
	err := SaveImage(path, func(f *os.File) error {
		_, _ = f.WriteString("half")
		return broken
	})
	if files, _ := os.ReadDir(filepath.Dir(path)); !errors.Is(err, broken) || len(files) > 0 {
		t.Errorf("%v, and there are %v", err, files)
	}
	if _, err := Map(path); err == nil {
		t.Error("it can be opened")
	}
}

// TestOldImagesGo: neither what killed programs leave behind nor the images of
// sets that nobody opens any more gather for ever.
func TestOldImagesGo(t *testing.T) {
	db := file(t)
	folder := filepath.Dir(imagePath(db, 1))
	begun := time.Now()
	aged := func(path string, age time.Duration) {
		if err := os.Chtimes(path, begun.Add(-age), begun.Add(-age)); err != nil {
			t.Fatal(err)
		}
	}
	for n := range mostImages + 3 {
		path := filepath.Join(folder, strconv.Itoa(n)+imageSuffix)
		saveImage(t, path, "x")
		aged(path, time.Duration(n)*time.Minute)
	}
	for name, age := range map[string]time.Duration{"new-old.image": 2 * leftOver, "new-young.image": leftOver / 2, "notes.txt": 9 * leftOver} {
		if err := os.WriteFile(filepath.Join(folder, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
		aged(filepath.Join(folder, name), age)
	}
	saveImage(t, imagePath(db, 1), "x")
	files, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	there := make(map[string]bool)
	for _, f := range files {
		there[f.Name()] = true
	}
	if len(files) != mostImages+2 || there["new-old.image"] || !there["new-young.image"] || !there["notes.txt"] || !there["0.image"] || there[strconv.Itoa(mostImages+2)+imageSuffix] {
		t.Errorf("%d files: %v", len(files), there)
	}
}
