package train

import (
	"strings"
	"testing"
)

func TestReadTreebank(t *testing.T) {
	text := "# newdoc id = x\n# sent_id = x-1\n# text = We don't.\n" +
		"1\tWe\twe\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n" +
		"2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n" +
		"2\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_\n" +
		"3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_\n" +
		"3.1\tcare\tcare\tVERB\tVB\t_\t_\t_\t_\t_\n" +
		"4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n"
	got, err := Read(strings.NewReader(text), "x.conllu")
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 1 || len(got[0].Tokens) != 4 {
		t.Fatalf("read %+v", got)
	}
	s := got[0]
	if !s.NewDocument || s.ID != "x-1" || s.Text != "We don't." {
		t.Errorf("comments: %+v", s)
	}
	for i, space := range []bool{true, false, false, true} {
		if s.Tokens[i].SpaceAfter != space {
			t.Errorf("%q is followed by a blank: %v", s.Tokens[i].Form, !space)
		}
	}
	if s.Tokens[0].Head != 1 || s.Tokens[1].Head != -1 {
		t.Errorf("heads: %+v", s.Tokens)
	}
}

func TestReadNamesTheLine(t *testing.T) {
	word := func(id, head string) string { return id + "\ta\ta\tX\tXX\t_\t" + head + "\tdep\t_\t_\n" }
	for input, want := range map[string]string{
		"1\ta\n":                         "f:1: 2 fields",
		word("2", "0"):                   "f:1: word has the number",
		word("1", "x"):                   "f:1: head \"x\"",
		word("1", "1"):                   "f:1: word 1 is its own head",
		word("1", "7"):                   "f:1: head 7 of word 1 lies outside",
		word("1", "0") + word("2", "0"):  "f:2: words 1 and 2 are both roots",
		word("1", "2") + word("2", "1"):  "f:2: word 1 hangs in a circle",
		"x-y" + strings.Repeat("\t_", 9): "f:1: range of words",
	} {
		if _, err := Read(strings.NewReader(input), "f"); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %q", input, err, want)
		}
	}
}

// FuzzRead holds that whatever is read is trees, and anything else an error.
func FuzzRead(f *testing.F) {
	f.Add("# newdoc\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\tdo\tAUX\tVB\t_\t0\troot\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\tSpaceAfter=No\n\n")
	f.Add("1\ta\ta\tX\tX\t_\t2\tdep\t_\t_\n2\ta\ta\tX\tX\t_\t1\tdep\t_\t_\n")
	f.Add("\n\n# text\n\r\n")
	f.Fuzz(func(t *testing.T, input string) {
		sentences, err := Read(strings.NewReader(input), "f")
		if err != nil {
			if !strings.HasPrefix(err.Error(), "f:") {
				t.Fatalf("the error %v names no line", err)
			}
			return
		}
		for _, s := range sentences {
			if err := checkTree(s.Tokens); err != nil || len(s.Tokens) == 0 {
				t.Fatalf("%v was read: %v", s, err)
			}
			documentOf([]Sentence{s})
		}
	})
}
