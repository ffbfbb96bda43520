package said

import (
	"strings"
	"testing"
)

// speakers returns the actors behind the statements, "-" for nobody.
func speakers(text string) string {
	story := annotated(text).Story
	var names []string
	for i := range story.Statements {
		name := "-"
		if a := story.Actor(story.Statements[i].Actor); a != nil {
			name = a.Name
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

func TestPronounMeansWhoSpokeBefore(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"nobody else named", "[Bo Reed] said the toll was legal. He promised to publish the advice.", "Bo Reed, Bo Reed"},
		{"after a quotation", "“The toll is legal,” [Bo Reed] said. “We checked it,” he added.", "Bo Reed, Bo Reed"},
		{"mistaken for one of another paragraph", "[Ed Kemp] left for the coast.\n\n[Bo Reed] said the toll was legal. [He=Ed Kemp] promised to publish the advice.", "Bo Reed, Bo Reed"},
		{"rightly one of this paragraph", "[Bo Reed] said [Ed Kemp] was late. [He=Ed Kemp] promised to pay the toll.", "Bo Reed, Ed Kemp"},
		{"somebody named in between", "[Bo Reed] said the toll was legal. [Ed Kemp] left. He promised to pay the toll.", "Bo Reed, -"},
		{"who is called she elsewhere", "[Ann Vale] spoke, and [she=Ann Vale] smiled. [Ann Vale] said the toll was legal. He promised to pay the toll.", "Ann Vale, -"},
		{"who is called Ms", "[Ms Vale] said the toll was legal. He promised to pay the toll.", "Ms Vale, -"},
		{"a firm", "The [%Harbour Board] said the toll was legal. It promised to publish the advice.", "Harbour Board, Harbour Board"},
		{"a firm is no he", "The [%Harbour Board] said the toll was legal. He promised to publish the advice.", "Harbour Board, -"},
		{"two paragraphs on", "[Bo Reed] said the toll was legal.\n\nIt rained.\n\nHe promised to publish the advice.", "Bo Reed, -"},
		{"two verbs of one pronoun", "[Bo Reed] said the toll was legal. He denied the charge and promised to publish the advice.", "Bo Reed, Bo Reed, Bo Reed"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := speakers(test.text); got != test.want {
				t.Errorf("speakers of %q: %s, want %s\n%s", test.text, got, test.want, ledger(annotated(test.text)))
			}
		})
	}
}

func TestNameInAppositionTellsWhoATitleIs(t *testing.T) {
	const text = "[Ed Kemp] waited. [The judge=Ed Kemp], [Alan Petrie], warned that the trial would be long."
	if got := speakers(text); got != "Alan Petrie" {
		t.Errorf("the judge is %s, want Alan Petrie", got)
	}
}

func TestTurnOfAnInterviewIsOneStatement(t *testing.T) {
	const text = `[REYES]: When did you hear of the flood?

[CALLOWAY]: About nine. The board said there was a crack. I asked how bad it was.

[REYES]: Will you resign?

[CALLOWAY]: No. I intend to finish the work.`
	const want = `REYES | : | When did you hear of the flood? | say
CALLOWAY | : | About nine. The board said there was a crack. I asked how bad it was. | say
REYES | : | Will you resign? | say
CALLOWAY | : | No. I intend to finish the work. | say
`
	if got := ledger(annotated(text)); got != want {
		t.Errorf("statements:\ngot\n%swant\n%s", got, want)
	}
}

func TestLabelBeforeAColonIsNoSpeaker(t *testing.T) {
	for _, text := range []string{
		"The Latest: Mayor gives away the engraved bell.",
		"[@LONDON]: The ferry sank at noon in heavy rain.",
		"Here is what to know: the ferry sank at noon.",
	} {
		if got := ledger(annotated(text)); strings.Contains(got, "| : |") {
			t.Errorf("%q has a speaker:\n%s", text, got)
		}
	}
	for _, text := range []string{"[Ann Vale]: The bridge will open in May.", "[%Harbour Board]: Toll will rise in May."} {
		if got := ledger(annotated(text)); !strings.Contains(got, "| : |") {
			t.Errorf("%q has no speaker:\n%s", text, got)
		}
	}
}
