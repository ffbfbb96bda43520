package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestNamesLearnsAndTells(t *testing.T) {
	folder := t.TempDir()
	gold, weights := filepath.Join(folder, "gold.jsonl"), filepath.Join(folder, "names.bin")
	line := `{"doc":"x","text":"It said Zorbel Gox had left Tarnby.","mentions":[{"span":[8,18],"type":"PER","kind":"name"},{"span":[28,34],"type":"LOC","kind":"name"}]}` + "\n"
	if err := os.WriteFile(gold, []byte(strings.Repeat(line, 8)), 0o644); err != nil {
		t.Fatal(err)
	}
	var out, messages bytes.Buffer
	if code := run([]string{"names", "--epochs", "3", "--test", gold, "--out", weights, gold}, &out, &messages); code != 0 {
		t.Fatalf("code %d: %s", code, &messages)
	}
	if !strings.Contains(out.String(), "(8 marked, ") || strings.Count(messages.String(), "epoch") != 3 {
		t.Errorf("out:\n%s\nmessages:\n%s", &out, &messages)
	}
	if info, err := os.Stat(weights); err != nil || info.Size() < 10 {
		t.Errorf("weights: %v, %v", info, err)
	}
}

func TestNamesUsedWrongly(t *testing.T) {
	for _, args := range [][]string{{"names", "x.jsonl"}, {"names", "--out", "x"}, {"names", "--out", "x", "--texts", "y", "z.jsonl"}} {
		var out, messages bytes.Buffer
		if code := run(args, &out, &messages); code != 2 {
			t.Errorf("%q: code %d", args, code)
		}
	}
	var out, messages bytes.Buffer
	if code := run([]string{"names", "--out", filepath.Join(t.TempDir(), "w"), "nowhere.iob2"}, &out, &messages); code != 1 || !strings.Contains(messages.String(), "nowhere.iob2") {
		t.Errorf("code %d: %s", code, &messages)
	}
}
