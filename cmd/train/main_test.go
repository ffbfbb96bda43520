package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWrongUseSaysHow(t *testing.T) {
	for _, args := range [][]string{nil, {"syntax"}, {"eval"}, {"fly", "x"}, {"syntax", "--vectors", "v", "--out", "x"}, {"syntax", "--out", "x", "a.conllu"}, {"syntax", "--vectors", "v", "a.conllu"}, {"syntax", "--texts", "a", "--vectors", "v", "--out", "x", "a.conllu"}, {"eval", "--fast", "a.conllu"}} {
		var out, messages bytes.Buffer
		if code := run(args, &out, &messages); code != 2 || !strings.HasPrefix(messages.String(), "usage: train") {
			t.Errorf("%q: code %d, %q", args, code, messages.String())
		}
	}
}

func TestMissingAndBrokenTreebanksAreNamed(t *testing.T) {
	broken := filepath.Join(t.TempDir(), "broken.conllu")
	if err := os.WriteFile(broken, []byte("1\tword\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{broken: "broken.conllu:1: ", "nowhere.conllu": "nowhere.conllu"} {
		var out, messages bytes.Buffer
		if code := run([]string{"eval", path}, &out, &messages); code != 1 || !strings.Contains(messages.String(), want) {
			t.Errorf("%s: code %d, %q", path, code, messages.String())
		}
	}
}

func TestEvalPrintsAFigureALine(t *testing.T) {
	path := filepath.Join(t.TempDir(), "small.conllu")
	text := "# newdoc\n" +
		"1\tBirds\tbird\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n" +
		"2\tsang\tsing\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n" +
		"3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n"
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	var out, messages bytes.Buffer
	if code := run([]string{"eval", path}, &out, &messages); code != 0 {
		t.Fatalf("code %d: %s", code, &messages)
	}
	for _, figure := range []string{"UPOS ", "lemma ", "UAS   ", "LAS   ", "LAS without punctuation ", "tokens a second "} {
		if strings.Count(out.String(), "\n  "+figure) != 2 {
			t.Errorf("no two lines for %s in\n%s", figure, &out)
		}
	}
	if !strings.Contains(out.String(), "UPOS                     100.00") {
		t.Errorf("the network errs on three easy words, or the table on them:\n%s", &out)
	}
}

// smallBank writes a treebank of one sentence many times.
func smallBank(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "small.conllu")
	text := strings.Repeat("# newdoc\n"+
		"1\tBirds\tbird\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n"+
		"2\tsang\tsing\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n"+
		"3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n", 12)
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// smallVectors writes a file of words and their vectors.
func smallVectors(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "vectors.json")
	row := "[" + strings.Repeat("0.1,", 99) + "0.2]"
	if err := os.WriteFile(path, []byte(`{"words":["birds"],"dimensions":100,"vectors":{"birds":`+row+`}}`), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// What syntax writes, eval reads.
func TestSyntaxWritesAModel(t *testing.T) {
	bank, folder := smallBank(t), t.TempDir()
	var out, messages bytes.Buffer
	if code := run([]string{"syntax", "--seed", "7", "--vectors", smallVectors(t), "--out", folder, bank}, &out, &messages); code != 0 {
		t.Fatalf("code %d: %s", code, &messages)
	}
	if out.Len() > 0 || !strings.Contains(messages.String(), "epoch 1 of") {
		t.Errorf("out %q, messages %q", &out, &messages)
	}
	model := filepath.Join(folder, "syntax.bin")
	if code := run([]string{"eval", "--model", model, bank}, &out, &messages); code != 0 || !strings.Contains(out.String(), "UAS ") {
		t.Errorf("code %d: %s%s", code, &out, &messages)
	}
	if err := os.WriteFile(model, []byte("no weights"), 0o644); err != nil {
		t.Fatal(err)
	}
	messages.Reset()
	if code := run([]string{"eval", "--model", model, bank}, &out, &messages); code != 1 || !strings.Contains(messages.String(), "syntax.bin: the weights are damaged") {
		t.Errorf("damaged weights: code %d, %s", code, &messages)
	}
}

func TestSyntaxNamesWhatItCannotReadOrWrite(t *testing.T) {
	bank, vectors := smallBank(t), smallVectors(t)
	nowhere := filepath.Join(t.TempDir(), "nowhere")
	for want, args := range map[string][]string{
		"syntax.bin":  {"syntax", "--vectors", vectors, "--out", nowhere, bank},
		"none.conllu": {"syntax", "--vectors", vectors, "--out", t.TempDir(), "none.conllu"},
		"none.json":   {"syntax", "--vectors", "none.json", "--out", t.TempDir(), bank},
		"none.jsonl":  {"syntax", "--vectors", vectors, "--out", t.TempDir(), "--texts", "none.jsonl", "--tags", "none.gz", bank},
	} {
		var out, messages bytes.Buffer
		if code := run(args, &out, &messages); code != 1 || !strings.Contains(messages.String(), want) {
			t.Errorf("%q: code %d, %q", args, code, messages.String())
		}
	}
}
