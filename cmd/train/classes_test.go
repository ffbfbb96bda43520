package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestClassesWritesATable(t *testing.T) {
	folder := t.TempDir()
	vectors, table := filepath.Join(folder, "v.json"), filepath.Join(folder, "classes.bin")
	const few = `{"dimensions":2,"words":["ferry","harbour","storm"],"vectors":{"ferry":[1,2],"storm":[5,-6],"harbour":[3,4]}}`
	if err := os.WriteFile(vectors, []byte(few), 0o644); err != nil {
		t.Fatal(err)
	}
	var out, messages bytes.Buffer
	if code := run([]string{"classes", "--words", "2", "--out", table, vectors}, &out, &messages); code != 0 {
		t.Fatalf("code %d: %s", code, &messages)
	}
	one, err := os.ReadFile(table)
	if err != nil || len(one) == 0 {
		t.Fatalf("no table: %v", err)
	}
	if code := run([]string{"classes", "--words", "3", "--out", table, vectors}, &out, &messages); code != 0 {
		t.Fatalf("code %d: %s", code, &messages)
	}
	if all, err := os.ReadFile(table); err != nil || bytes.Equal(all, one) {
		t.Errorf("a third word makes no difference (%v)", err)
	}
}

func TestClassesUsedWrongly(t *testing.T) {
	for _, args := range [][]string{{"classes", "v.json"}, {"classes", "--out", "x"}, {"classes", "--out", "x", "a", "b"}} {
		var out, messages bytes.Buffer
		if code := run(args, &out, &messages); code != 2 {
			t.Errorf("%q: code %d", args, code)
		}
	}
	var out, messages bytes.Buffer
	if code := run([]string{"classes", "--out", filepath.Join(t.TempDir(), "c"), "nowhere.json"}, &out, &messages); code != 1 || !strings.Contains(messages.String(), "nowhere.json") {
		t.Errorf("code %d: %s", code, &messages)
	}
}
