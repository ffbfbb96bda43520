package load

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/model"
)

// manyStories are some invented articles, one file each.
func manyStories(n int) map[string]string {
	files := make(map[string]string, n)
	for i := range n {
		files[fmt.Sprintf("%03d.txt", i)] = fmt.Sprintf("Harbour master number %d spoke on %d March 2031. "+
			"“We are ready at quay %d,” Mira Okonjo%d told reporters.", i, 1+i%28, i, i)
	}
	return files
}

// outline is everything a dossier tells without its stories.
func outline(d *model.Dossier) string {
	var b strings.Builder
	for i := range d.Len() {
		fmt.Fprintln(&b, d.Heading(i))
	}
	for i := range d.EntryCount() {
		fmt.Fprintln(&b, d.EntryAt(i), d.EntryActors(d.EntryAt(i)))
	}
	for i := range d.ProfileCount() {
		fmt.Fprintln(&b, *d.ProfileAt(i), d.StatementsOf(d.ProfileAt(i).ID))
	}
	return b.String()
}

// TestDossiersGrow: the first comes with the first story, later ones at growing
// distances, the last has all, and is the one that opening all at once gives.
func TestDossiersGrow(t *testing.T) {
	const n = 120
	dir := folder(t, manyStories(n))
	c := NewCollection(Options{Jobs: 3})
	var sizes []int
	err := c.Open(context.Background(), []Source{Path(dir)}, Listener{Dossier: func(d *model.Dossier) {
		sizes = append(sizes, d.Len())
		for _, s := range d.All() {
			if s.Text == "" || d.Story(s.ID) != s {
				t.Fatalf("story %q of %d", s.ID, d.Len())
			}
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.IsSorted(sizes) || sizes[0] != 1 || sizes[len(sizes)-1] != n || len(sizes) > n/2 {
		t.Errorf("dossiers of %v stories", sizes)
	}
	at, err := Load(context.Background(), []Source{Path(dir)}, Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(outline(at), outline(c.Dossier())); diff != "" {
		t.Errorf("grown and loaded dossier differ: %s", diff)
	}
}

// TestAMovedFileKeepsItsStory: it is new first and gone after that.
func TestAMovedFileKeepsItsStory(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": "One."})
	from, to := filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.txt")
	c := NewCollection(Options{})
	if err := c.Open(context.Background(), []Source{Path(dir)}, Listener{}); err != nil {
		t.Fatal(err)
	}
	id := c.Dossier().Heading(0).ID
	if err := os.Rename(from, to); err != nil {
		t.Fatal(err)
	}
	if err := c.Refresh(context.Background(), []Source{Path(to)}, Listener{}); !errors.Is(err, ErrSameStory) {
		t.Errorf("the second place is told as %v", err)
	}
	c.Remove(from, Listener{})
	d := c.Dossier()
	if s := d.Story(id); s == nil || s.Path != to || d.Len() != 1 {
		t.Errorf("after the move: %+v", s)
	}
	if c.Remove(to, Listener{}); c.Len() != 0 {
		t.Error("it cannot be removed where it is now")
	}
}

// TestTheSameReportIsOneStory: extraction counts two, a dossier one.
func TestTheSameReportIsOneStory(t *testing.T) {
	text := smallStory(7)
	files := map[string]string{
		"a.md": "---\nsource: The Ferry\ndate: 2031-03-04\n---\n" + text,
		"b.md": "---\nsource: The Quay\ndate: 2031-03-05\n---\n" + strings.Replace(text, "on Monday", "early on Monday", 1),
		"c.md": "---\nsource: The Bell\ndate: 2031-03-06\n---\n" + text,
	}
	dir := folder(t, files)
	d, err := Load(context.Background(), []Source{Path(dir)}, Options{}, nil)
	if d.Len() != 1 || !errors.Is(err, ErrSameStory) {
		t.Fatalf("%d stories, %v", d.Len(), err)
	}
	h := d.Heading(0)
	if got := h.Sources(); !slices.Equal(got, []string{"The Ferry", "The Bell", "The Quay"}) && !slices.Equal(got, []string{"The Ferry", "The Quay", "The Bell"}) {
		t.Errorf("sources %q", got)
	}
	extracted := 0
	_ = Each(context.Background(), []Source{Path(dir)}, Options{}, func(s *model.Story, err error) error {
		extracted++
		return nil
	})
	if extracted != 3 {
		t.Errorf("%d of 3 extracted", extracted)
	}
}
