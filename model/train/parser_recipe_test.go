package train

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dateline/model/internal/syntax"
)

// smallBank is a treebank of a few documents, each sentence with its own nouns.
func smallBank(t *testing.T) []Sentence {
	t.Helper()
	var b strings.Builder
	for i, noun := range strings.Fields("ferry harbour storm mayor bridge tower market school river garden") {
		if i%2 == 0 {
			b.WriteString("# newdoc\n")
		}
		b.WriteString("1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n" +
			"2\t" + noun + "\t" + noun + "\tNOUN\tNN\t_\t3\tnsubj\t_\t_\n" +
			"3\tclosed\tclose\tVERB\tVBD\t_\t0\troot\t_\t_\n" +
			"4\ton\ton\tADP\tIN\t_\t5\tcase\t_\t_\n" +
			"5\tMonday\tMonday\tPROPN\tNNP\t_\t3\tobl\t_\tSpaceAfter=No\n" +
			"6\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n")
	}
	gold, err := Read(strings.NewReader(b.String()), "small")
	if err != nil {
		t.Fatal(err)
	}
	return gold
}

// smallTexts writes texts and their automatic annotation.
func smallTexts(t *testing.T) (texts, tags string) {
	t.Helper()
	folder := t.TempDir()
	texts, tags = filepath.Join(folder, "texts.jsonl"), filepath.Join(folder, "tags.tsv.gz")
	body := `{"doc":"a","text":"The museum closed on Friday. The ferry sank."}` + "\n"
	if err := os.WriteFile(texts, []byte(body), 0o600); err != nil {
		t.Fatal(err)
	}
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	lines := "# doc = a\n0\t3\tDT\tO\t2\tdet\n4\t10\tNN\tO\t3\tnsubj\n11\t17\tVBD\tO\t0\troot\n18\t20\tIN\tO\t5\tcase\n" +
		"21\t27\tNNP\tO\t3\tnmod\n27\t28\t.\tO\t3\tpunct\n\n29\t32\tDT\tO\t2\tdet\n33\t38\tNN\tO\t3\tnsubj\n39\t43\tVBD\tO\t0\troot\n43\t44\t.\tO\t3\tpunct\n"
	if _, err := z.Write([]byte(lines)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(tags, packed.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return texts, tags
}

// The whole training must give the same bytes twice, and models that can be
// used.
func TestTrainingIsTheSameEveryTime(t *testing.T) {
	gold := smallBank(t)
	texts, tags := smallTexts(t)
	var steps []string
	report := func(step string) { steps = append(steps, step) }
	tagger, parser, err := Syntax(gold, texts, tags, 1, report)
	if err != nil {
		t.Fatal(err)
	}
	again, parserAgain, err := Syntax(gold, texts, tags, 1, func(string) {})
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(tagger, again) || !bytes.Equal(parser, parserAgain) {
		t.Error("the same data and seed give other bytes")
	}
	told := strings.Join(steps, "\n")
	for _, step := range []string{"grouping words", "lemmas", "forward teacher, epoch 1", "backward teacher", "parsing the texts", "student, epoch 1"} {
		if !strings.Contains(told, step) {
			t.Errorf("%q is not reported:\n%s", step, told)
		}
	}
	engine, err := syntax.NewEngine(tagger, parser)
	if err != nil {
		t.Fatal(err)
	}
	scores := Evaluate(engine, gold, false, frozen)
	if scores.Heads < scores.Gold*3/4 {
		t.Errorf("what was learnt is not known: %+v", scores)
	}
}

// frozen is a clock that stands still.
func frozen() time.Time { return time.Time{} }

func TestTrainingNamesWhatIsMissing(t *testing.T) {
	texts, tags := smallTexts(t)
	for _, files := range [][2]string{{"nowhere.jsonl", tags}, {texts, "nowhere.tsv.gz"}, {texts, texts}} {
		if _, _, err := Syntax(smallBank(t), files[0], files[1], 1, func(string) {}); err == nil {
			t.Errorf("no error for %q", files)
		}
	}
}
