package source

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// all reads every document of an input.
func all(t *testing.T, data string, h Hints) (docs []Document, errs []error) {
	t.Helper()
	err := Each(strings.NewReader(data), h, func(d Document, err error) error {
		if err != nil {
			errs = append(errs, err)
		} else {
			docs = append(docs, d)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return docs, errs
}

func TestSplitGivesLinesInOrderWithTheirErrors(t *testing.T) {
	var got []string
	err := Split(strings.NewReader("{\"text\":\"One.\"}\n\n{broken\n{\"text\":\"Two.\"}"), Hints{Path: "a.jsonl"}, func(p Part) error {
		d, err := p.Read()
		got = append(got, fmt.Sprintf("%s:%d %s %v", p.Path, p.Line, d.Body, err != nil))
		return nil
	})
	want := []string{"a.jsonl:1 One. false", "a.jsonl:3  true", "a.jsonl:4 Two. false"}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%q, %v", got, err)
	}
}

// Documents may be read long after they were found, by someone else.
func TestPartsAreReadLater(t *testing.T) {
	for _, data := range []string{
		"{\"text\":\"One.\"}\n{\"text\":\"Two.\"}", `[{"text":"One."},{"text":"Two."}]`, "id,text\n1,One.\n2,Two.\n",
		rssFeed("<item><description>One.</description></item>", "<item><description>Two.</description></item>"),
		zipped("a.txt", "One.", "b.txt", "Two."),
	} {
		var parts []Part
		_ = Split(strings.NewReader(data), Hints{Path: "x"}, func(p Part) error { parts = append(parts, p); return nil })
		var got []string
		for _, p := range slices.Backward(parts) {
			d, _ := p.Read()
			got = append(got, d.Body)
		}
		if strings.Join(got, " ") != "Two. One." {
			t.Errorf("%.20q: %q", data, got)
		}
	}
}

func TestSplitEndsWithTheErrorOfYield(t *testing.T) {
	full := errors.New("disk full")
	n := 0
	err := Split(strings.NewReader("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}"), Hints{Lines: true}, func(Part) error { n++; return full })
	if !errors.Is(err, full) || n != 1 {
		t.Errorf("%v after %d", err, n)
	}
}

func TestWhatFoldersAreSearchedFor(t *testing.T) {
	for name, want := range map[string]bool{"a.txt": true, "b/c.MD": true, "d.jsonl": true, "h.html": true, "i.xml": true, "j.txt.gz": true, "k.eml": true, "l.pdf": false, "e.png": false, "f": false, "g.txt.bak": false} {
		if IsArticle(name) != want {
			t.Errorf("IsArticle(%q) is not %v", name, want)
		}
	}
}
