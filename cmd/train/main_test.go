package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWrongUseSaysHow(t *testing.T) {
	for _, args := range [][]string{nil, {"syntax"}, {"eval"}, {"fly", "x"}, {"syntax", "--out", "x"}, {"syntax", "a.conllu"}, {"syntax", "--texts", "a", "--out", "x", "a.conllu"}} {
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
		t.Errorf("the tagger errs on three easy words, or the table on them:\n%s", &out)
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

func TestSyntaxWritesTheSameModelsTwice(t *testing.T) {
	bank := smallBank(t)
	var first [2][]byte
	for round := range 2 {
		folder := t.TempDir()
		var out, messages bytes.Buffer
		if code := run([]string{"syntax", "--seed", "7", "--out", folder, bank}, &out, &messages); code != 0 {
			t.Fatalf("code %d: %s", code, &messages)
		}
		if out.Len() > 0 || !strings.Contains(messages.String(), "student, epoch 1") {
			t.Errorf("out %q, messages %q", &out, &messages)
		}
		for i, name := range []string{"tagger.bin", "parser.bin"} {
			data, err := os.ReadFile(filepath.Join(folder, name))
			if err != nil || len(data) == 0 {
				t.Fatalf("%s: %d bytes, %v", name, len(data), err)
			}
			if round == 0 {
				first[i] = data
			} else if !bytes.Equal(data, first[i]) {
				t.Errorf("%s is not the same the second time", name)
			}
		}
	}
}

func TestSyntaxNamesWhatItCannotReadOrWrite(t *testing.T) {
	bank := smallBank(t)
	nowhere := filepath.Join(t.TempDir(), "nowhere")
	for want, args := range map[string][]string{
		"tagger.bin":  {"syntax", "--out", nowhere, bank},
		"none.conllu": {"syntax", "--out", t.TempDir(), "none.conllu"},
		"none.jsonl":  {"syntax", "--out", t.TempDir(), "--texts", "none.jsonl", "--tags", "none.gz", bank},
	} {
		var out, messages bytes.Buffer
		if code := run(args, &out, &messages); code != 1 || !strings.Contains(messages.String(), want) {
			t.Errorf("%q: code %d, %q", args, code, messages.String())
		}
	}
}
