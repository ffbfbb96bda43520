package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const articles = `{"text": "Ann Vale said that it rained. Bo Lund walked home.", "attributions": [{"source": [[0, 8]], "cue": [[9, 13]], "content": [[14, 28]]}]}
{"text": "Bo Lund said it snowed. He thought that it might stop.", "attributions": [{"source": [[0, 7]], "cue": [[8, 12]], "content": [[13, 22]]}]}
`

func TestSaidWritesTheWeights(t *testing.T) {
	corpus := file(t, "corpus.jsonl", articles)
	broken := file(t, "broken.jsonl", articles+"{")
	empty := file(t, "empty.jsonl", "")
	missing := filepath.Join(t.TempDir(), "missing")
	out := t.TempDir()
	for _, test := range []struct {
		name, args string
		code       int
		says       string
	}{
		{"an article", "--out " + out + " " + corpus, 0, "2 stories"},
		{"flags behind", corpus + " --out " + out + " --seed 3", 0, "weights"},
		{"broken file", "--out " + out + " " + broken, 1, "broken.jsonl: line 3: unexpected end of JSON"},
		{"nothing to learn from", "--out " + out + " " + empty, 1, "empty.jsonl: too few articles"},
		{"no file", "--out " + out + " " + missing, 1, "no such file"},
		{"no folder", corpus, 2, "usage: "},
		{"two files", "--out " + out + " " + corpus + " " + corpus, 2, "usage: "},
	} {
		var messages bytes.Buffer
		if code := run(append([]string{"said"}, strings.Fields(test.args)...), &messages, &messages); code != test.code {
			t.Errorf("%s: code %d, want %d: %s", test.name, code, test.code, &messages)
		}
		if !strings.Contains(messages.String(), test.says) {
			t.Errorf("%s: said %q, want %q in it", test.name, &messages, test.says)
		}
	}
	if weights, err := os.ReadFile(filepath.Join(out, "said.bin")); err != nil || len(weights) == 0 {
		t.Errorf("%d bytes of weights, %v", len(weights), err)
	}
}
