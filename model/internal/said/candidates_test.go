package said

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/text"
)

// listed writes candidates one a line, as "head | lemma frame class | source |
// content + content".
func listed(d *doc.Document) string {
	var b strings.Builder
	for _, c := range Candidates(d) {
		parts := make([]string, len(c.Content))
		for i, s := range c.Content {
			parts[i] = d.Story.Slice(s)
		}
		fmt.Fprintf(&b, "%s | %s %s %c | %s | %s\n", d.Story.Slice(c.Head), c.Lemma, c.Frame, c.Class, d.Story.Slice(c.Source), strings.Join(parts, " + "))
	}
	return b.String()
}

func TestCandidatesHaveFrameAndClass(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Ann Vale said that the bridge was safe.", "said | say t r | Ann Vale | that the bridge was safe\n"},
		{"They promised to leave.", "promised | promise i p | They | to leave\n"},
		{"The council did not call for an inquiry.", "call | call-for Mpfor o | The council | an inquiry\n"},
		{"The bridge, Ann Vale said, was safe.", "said | say m r | Ann Vale | The bridge + was safe\n"},
		{"Nobody heard her claim that it was safe.", "heard | hear o i | Nobody | her claim that it was safe\nclaim | claim Nt p | her | that it was safe\n"},
		{"Ann Vale painted the bridge.", "painted | paint o r | Ann Vale | the bridge\n"},
		{"“Ann Vale said that it was safe.”", ""},
		{"", ""},
	} {
		d := doc.New(&model.Story{Text: test.text})
		text.Segment(d)
		if got := listed(d); got != test.want {
			t.Errorf("%s\n got:\n%swant:\n%s", test.text, got, test.want)
		}
	}
}

// TestStatementsComeFromCandidates finds every statement among the candidates,
// but those of phrases and colons, which are found by their words alone.
func TestStatementsComeFromCandidates(t *testing.T) {
	for _, form := range forms {
		d := annotated(form.text)
		candidates := Candidates(d)
		for _, st := range d.Story.Statements {
			cue := st.Cue[0]
			if contains(" According to according to view : ", d.Story.Slice(cue)) {
				continue
			}
			within := func(c Candidate) bool { return cue.Start <= c.Head.Start && c.Head.End <= cue.End }
			if !slices.ContainsFunc(candidates, within) {
				t.Errorf("%s: %q was no candidate", form.name, d.Story.Slice(cue))
			}
		}
	}
}

func TestCandidatesChangeNothing(t *testing.T) {
	d := annotated(forms[0].text)
	before := ledger(d)
	if first, again := listed(d), listed(d); first != again || ledger(d) != before {
		t.Errorf("asked twice:\n%s%s", first, again)
	}
}
