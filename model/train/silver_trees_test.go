package train

import (
	"slices"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/text"
)

// silverText reads the annotation of one text, a line a token: form, tag, head,
// relation, divided by blanks.
func silverText(t *testing.T, body string, lines ...string) []SilverSentence {
	t.Helper()
	var b strings.Builder
	b.WriteString("# doc = a\n")
	at := 0
	for _, line := range lines {
		f := strings.Fields(line)
		if len(f) == 0 {
			b.WriteByte('\n')
			continue
		}
		from := at + strings.Index(body[at:], f[0])
		at = from + len(f[0])
		points := func(offset int) string { return number(len([]rune(body[:offset]))) }
		b.WriteString(points(from) + "\t" + points(at) + "\t" + f[1] + "\tO\t" + f[2] + "\t" + f[3] + "\n")
	}
	silver, err := readSilver(strings.NewReader(b.String()), map[string]string{"a": body})
	if err != nil {
		t.Fatal(err)
	}
	return silver
}

func number(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return number(n/10) + string(rune('0'+n%10))
}

func TestForeignTreesFindOurTokens(t *testing.T) {
	body := "Maria Holt  sang and danced well.\nEveryone left."
	silver := silverText(t, body,
		"Maria NNP 2 compound", "Holt NNP 3 nsubj", "sang VBD 0 root", "and CC 3 cc", "danced VBD 3 conj", "well RB 5 advmod", ". . 3 punct", "",
		"Everyone NN 2 nsubj", "left VBD 0 root", ". . 2 punct")
	d := doc.New(&model.Story{Text: text.Clean(body)})
	text.Segment(d)
	got := foreignOf(silver)["a"].alignedWith(d).heads
	// Of the name nothing is told, "and" hangs on the conjunct, marks on nothing.
	want := []int32{noVote, noVote, -1, 4, 2, 4, noVote, 8, -1, noVote}
	if !slices.Equal(got, want) {
		t.Errorf("heads are %v, want %v", got, want)
	}
	other := doc.New(&model.Story{Text: "Another text."})
	text.Segment(other)
	if got := foreignOf(silver)["a"].alignedWith(other).heads; got != nil {
		t.Errorf("the heads of another document are %v", got)
	}
	if got := foreignOf(silver)["b"].alignedWith(d).heads; got != nil {
		t.Errorf("the heads of no document are %v", got)
	}
}
