package page

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/model"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestSystems holds pages made after the habits of publishing systems, and some
// traps, against what a reader takes them for. Every text that does not belong
// to an article has the word UNWANTED in it, and nothing was published after
// the end of 2031.
func TestSystems(t *testing.T) {
	pages, err := filepath.Glob("testdata/*.html")
	if err != nil || len(pages) < 15 {
		t.Fatalf("%d pages, %v", len(pages), err)
	}
	for _, name := range pages {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		p := Read(string(data), Hints{Name: filepath.Base(name), Today: model.NewDay(2031, 12, 31)})
		got := fmt.Sprintf("title: %s\nsource: %s\naddress: %s\npublished: %s by %s, %d %% sure\nfeeds: %v\n\n%s\n",
			p.Title, p.Source, p.Address, p.Published, p.PublishedBy, p.Sure, p.Feeds, p.Body)
		if strings.Contains(p.Body, "UNWANTED") {
			t.Errorf("%s: the body holds what stands beside the article", name)
		}
		golden := strings.TrimSuffix(name, ".html") + ".golden"
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}
