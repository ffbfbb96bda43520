package load

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"dateline/model"
	"dateline/model/internal/pack"
	"dateline/seeds"
)

// TestEngine keeps the name of the engine true: whoever changes what is found
// in the seed or in the articles of the gold set is told the new name. What
// changes nothing in them and much elsewhere should change the name as well.
func TestEngine(t *testing.T) {
	sources := []Source{Files(seeds.FS())}
	for _, gold := range []string{"company.txt", "parliament.md", "wire.txt"} {
		sources = append(sources, Path("testdata/gold/"+gold))
	}
	hash := sha256.New()
	err := Each(context.Background(), sources, Options{Today: model.NewDay(2026, 11, 23)}, func(s *model.Story, err error) error {
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
