package load

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"

	"dateline/model"
	"dateline/model/internal/pack"
	"dateline/seeds"
)

// TestEngine keeps the name of the engine true: whoever changes what is found
// in the seed or in the articles of the gold sets, or any learnt weights, is
// told the new name. A rule that changes nothing in them and much elsewhere
// should change the name as well.
func TestEngine(t *testing.T) {
	sources := []Source{Files(seeds.FS())}
	for _, gold := range []string{"company.txt", "parliament.md", "wire.txt"} {
		sources = append(sources, Path("testdata/gold/"+gold))
	}
	articles, err := filepath.Glob("testdata/events/*.[tm]*")
	if err != nil || len(articles) == 0 {
		t.Fatalf("no articles of events: %v", err)
	}
	for _, article := range articles {
		sources = append(sources, Path(article))
	}
	hash := sha256.New()
	weights, err := filepath.Glob("../internal/*/*.bin")
	if err != nil || len(weights) == 0 {
		t.Fatalf("no weights: %v", err)
	}
	for _, file := range weights {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		hash.Write(data)
	}
	err = Each(context.Background(), sources, Options{Today: model.NewDay(2026, 11, 23)}, func(s *model.Story, err error) error {
		if err != nil {
			return err
		}
		s.Path = ""
		hash.Write([]byte(s.Text))
		hash.Write(pack.Story(nil, s))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if now := hex.EncodeToString(hash.Sum(nil)[:4]); now != Engine {
		t.Errorf("the extraction has changed: in engine.go set Engine = %q, so that libraries work their stories out again", now)
	}
}
