package train

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dateline/model/internal/actor"
)

// write puts a file into a folder of the test.
func writeFile(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// spelt gives the names of a text with their kinds.
func spelt(t NamedText) string {
	var out []string
	for _, n := range t.Names {
		out = append(out, t.Text[n.Start:n.End]+"/"+[]string{"PER", "ORG", "LOC", "MISC"}[n.Kind])
	}
	return strings.Join(out, " ")
}

func TestOpenActors(t *testing.T) {
	path := writeFile(t, "a.jsonl", `{"doc":"x","text":"Señor Ángel Doe of Tarnby’s Bank","mentions":[{"span":[6,15],"type":"PER","kind":"name"},{"span":[19,27],"type":"LOC","kind":"name"},{"span":[0,5],"type":"PER","kind":"nom"}]}`+"\n")
	texts, err := OpenActors(path)
	if err != nil || len(texts) != 1 || texts[0].Complete {
		t.Fatalf("%v, %v", texts, err)
	}
	if got := spelt(texts[0]); got != "Ángel Doe/PER Tarnby/LOC" {
		t.Errorf("names are %s", got)
	}
	for _, bad := range []string{`{"text":"ab","mentions":[{"span":[0,9],"type":"PER","kind":"name"}]}`, `{"text":`} {
		if _, err := OpenActors(writeFile(t, "bad.jsonl", bad)); err == nil || !strings.Contains(err.Error(), "bad.jsonl") {
			t.Errorf("%s: error %v", bad, err)
		}
	}
	if _, err := OpenActors("nowhere.jsonl"); err == nil {
		t.Error("a missing file is no error")
	}
}

func TestOpenIOB(t *testing.T) {
	path := writeFile(t, "a.iob2", "# newdoc id = a\n# text = Jo Doe left Orran.\n1\tJo\tB-PER\t-\t-\n2\tDoe\tI-PER\t-\t-\n3\tleft\tO\t-\t-\n4\tOrran\tB-LOC\t-\t-\n5\t.\tO\t-\t-\n\n# text = Pike slept.\n1\tPike\tB-PER\t-\t-\n\n# newdoc id = b\n# text = Rain.\n1\tRain\tO\t-\t-\n")
	texts, err := OpenIOB(path)
	if err != nil || len(texts) != 2 {
		t.Fatalf("%d texts, %v", len(texts), err)
	}
	if got := spelt(texts[0]); got != "Jo Doe/PER Orran/LOC Pike/PER" || texts[0].Text != "Jo Doe left Orran.\nPike slept.\n" {
		t.Errorf("%s in %q", got, texts[0].Text)
	}
	if _, err := OpenIOB(writeFile(t, "bad.iob2", "# text = Jo left.\n1\tAnn\tB-PER\n")); err == nil || !strings.Contains(err.Error(), "bad.iob2:2") {
		t.Errorf("a word that is not in its sentence: %v", err)
	}
}

func TestSilverNames(t *testing.T) {
	texts := map[string]string{"a": "Jo Doe of Orran saw a Dane."}
	const rows = "# doc = a\n0\t2\tNNP\tPER\n3\t6\tNNP\tPER\n7\t9\tIN\tO\n10\t15\tNNP\tLOC\n\n22\t26\tNNP\tMISC\n"
	got, err := readSilverNames(strings.NewReader(rows), texts)
	if err != nil || len(got) != 1 || !got[0].Complete || spelt(got[0]) != "Jo Doe/PER Orran/LOC Dane/MISC" {
		t.Errorf("%v, %v", got, err)
	}
	for _, bad := range []string{"# doc = b\n", "# doc = a\nx\t2\tNNP\tPER\n", "# doc = a\n0\ty\tNNP\tPER\n"} {
		if _, err := readSilverNames(strings.NewReader(bad), texts); err == nil {
			t.Errorf("%q is read without an error", bad)
		}
	}
	if _, err := OpenSilverNames("nowhere", "nowhere"); err == nil {
		t.Error("missing files are no error")
	}
}

func TestTrimName(t *testing.T) {
	for in, want := range map[string]string{
		"Prime Minister Jo Doe": "Jo Doe", "the Orran Bank's": "Orran Bank", "The The": "The", "Jo Doe’s": "Jo Doe", "President": "President",
	} {
		n := trimName(in, Name{0, len(in), actor.PersonName})
		if got := in[n.Start:n.End]; got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}

func TestFlatten(t *testing.T) {
	name := func(text, part string, kind actor.NameKind) Name {
		at := strings.Index(text, part)
		return Name{at, at + len(part), kind}
	}
	for _, test := range []struct {
		text  string
		names []string // kind: span
		want  string
	}{
		{"Orran Bank", []string{"1Orran Bank", "2Orran"}, "Orran Bank/ORG"},
		{"Orran and Tarnby", []string{"1Orran and Tarnby", "2Orran", "2Tarnby"}, "Orran/LOC Tarnby/LOC"},
		{"Norway Jo Doe", []string{"0Norway Jo Doe", "2Norway"}, "Norway/LOC Jo Doe/PER"},
	} {
		var names []Name
		for _, n := range test.names {
			names = append(names, name(test.text, n[1:], actor.NameKind(n[0]-'0')))
		}
		if got := spelt(NamedText{Text: test.text, Names: flatten(test.text, names)}); got != test.want {
			t.Errorf("%s: %s, want %s", test.text, got, test.want)
		}
	}
}

func TestNamesArePlacedInTheCleanedText(t *testing.T) {
	text := NamedText{Text: "Jo  Doe\tleft\u00a0Orran", Names: []Name{{0, 7, actor.PersonName}, {14, 19, actor.PlaceName}}}
	names, ok := text.placed("Jo Doe left Orran")
	if !ok || !slices.Equal(names, []Name{{0, 6, actor.PersonName}, {12, 17, actor.PlaceName}}) {
		t.Errorf("%v, %v", names, ok)
	}
	if _, ok := text.placed("Jo Doe left"); ok {
		t.Error("a text with other letters is taken for the same")
	}
}

func TestStretchesWithoutAWayAreLeftOut(t *testing.T) {
	first, last := uint32(1)<<actor.NameLabel(actor.PersonName, 0, 2), uint32(1)<<actor.NameLabel(actor.PersonName, 1, 2)
	outside := uint32(1) << actor.Outside
	for _, test := range []struct {
		allowed []uint32
		want    bool
	}{{[]uint32{first, last, outside}, true}, {[]uint32{first}, false}, {[]uint32{last, outside}, false}, {[]uint32{first | outside}, true}} {
		if got := (&nameStretch{allowed: test.allowed}).possible(); got != test.want {
			t.Errorf("%v: %v", test.allowed, got)
		}
	}
}

// lesson is a small corpus about invented people and places.
func lesson() []NamedText {
	var out []NamedText
	for _, who := range []string{"Zorbel", "Quandry", "Vextor", "Plimsy"} {
		for _, where := range []string{"Tarnby", "Orran"} {
			text := "It said " + who + " Gox had left. They slept in " + where + " again."
			p, l := strings.Index(text, who), strings.Index(text, where)
			out = append(out, NamedText{Text: text, Names: []Name{{p, p + len(who) + 4, actor.PersonName}, {l, l + len(where), actor.PlaceName}}})
		}
	}
	return out
}

func TestTrainNamesLearnsAndIsRepeatable(t *testing.T) {
	o := DefaultNames()
	o.Rare, o.Epochs = 1, 6
	silent := func(string) {}
	first := TrainNames(lesson(), lesson()[:2], o, silent)
	if second := TrainNames(lesson(), lesson()[:2], o, silent); !bytes.Equal(first, second) {
		t.Error("the same data gives other weights")
	}
	table, err := NamesTable(first, lesson())
	if err != nil || !strings.Contains(table, "first three   precision 100.0 recall 100.0 F1 100.0 (16 marked, 16 found)") {
		t.Errorf("%v\n%s", err, table)
	}
	if _, err := NamesTable([]byte{1}, nil); err == nil {
		t.Error("damaged weights are no error")
	}
}
