package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

const bank = "# newdoc id = a_news_rain\n# sent_id = a_news_rain-1\n1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\trained\train\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n"

func TestSegment(t *testing.T) {
	treebank := file(t, "bank.conllu", bank)
	missing := filepath.Join(t.TempDir(), "missing")
	for _, test := range []struct {
		name      string
		args      string
		code      int
		out, says string // parts of what is written
	}{
		{"segment", "segment " + treebank, 0, "documents 1\nsentences P 100.00\n", ""},
		{"segment two", "segment " + treebank + " " + treebank, 0, "documents 2\n", ""},
		{"segment, flag behind", "segment " + treebank + " -documents _news_", 0, "tokens F1 100.00\n", ""},
		{"segment, flag before", "segment --documents=_news_ " + treebank, 0, "documents 1\n", ""},
		{"segment, no document", "segment " + treebank + " -documents _talk_", 1, "", `no document has "_talk_" in its ID`},
		{"segment, no file", "segment " + missing, 1, "", "no such file"},
		{"segment, unknown flag", "segment -x " + treebank, 2, "", "usage: "},
		{"segment of nothing", "segment -documents x", 2, "", "usage: "},
	} {
		var out, messages bytes.Buffer
		if code := run(strings.Fields(test.args), &out, &messages); code != test.code {
			t.Errorf("%s: code %d, want %d: %s", test.name, code, test.code, &messages)
		}
		if !strings.Contains(out.String(), test.out) || !strings.Contains(messages.String(), test.says) {
			t.Errorf("%s: wrote %q and said %q, want %q and %q", test.name, &out, &messages, test.out, test.says)
		}
	}
}
