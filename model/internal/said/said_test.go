package said

import (
	"fmt"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/internal/doc"
	"dateline/model/internal/shallow/marked"
)

// ledger writes the statements of a document one a line, as
// "actor or source | cue | content + content | act".
func ledger(d *doc.Document) string {
	var b strings.Builder
	join := func(spans []model.Span) string {
		parts := make([]string, len(spans))
		for i, s := range spans {
			parts[i] = d.Story.Slice(s)
		}
		return strings.Join(parts, " + ")
	}
	for i := range d.Story.Statements {
		st := &d.Story.Statements[i]
		who := join(st.Source)
		if a := d.Story.Actor(st.Actor); a != nil {
			who = a.Name
		}
		fmt.Fprintf(&b, "%s | %s | %s | %s\n", who, join(st.Cue), join(st.Content), st.Act)
	}
	return b.String()
}

func annotated(source string) *doc.Document {
	d := marked.Document(source, 0)
	Annotate(d)
	return d
}

// forms holds one invented sentence for every form of attribution.
var forms = []struct{ name, text, want string }{
	{"that-clause", "[Ann Vale] said that the bridge would open early.",
		"Ann Vale | said | that the bridge would open early | say\n"},
	{"bare clause", "[Ann Vale] said the bridge would open early.",
		"Ann Vale | said | the bridge would open early | say\n"},
	{"clause before", "The bridge would open early, [Ann Vale] said.",
		"Ann Vale | said | The bridge would open early | say\n"},
	{"inverted", "The bridge would open early, said [Ann Vale], who designed it.",
		"Ann Vale | said | The bridge would open early | say\n"},
	{"interrupted", "The bridge, [Ann Vale] said, would open early.",
		"Ann Vale | said | The bridge + would open early | say\n"},
	{"there is", "[Ann Vale] said there had been no delay.",
		"Ann Vale | said | there had been no delay | say\n"},
	{"addressee first", "[Ann Vale] told reporters that the bridge was safe.",
		"Ann Vale | told | that the bridge was safe | say\n"},
	{"as X told Y", "As [Ann Vale] told the [%Herald], the bridge will open early.",
		"Ann Vale | told | the bridge will open early | say\n"},
	{"according to, first", "According to [Ann Vale], the bridge is safe.",
		"Ann Vale | According to | the bridge is safe | say\n"},
	{"according to, with a relative clause", "According to [Ann Vale], who built it, the bridge is safe.",
		"Ann Vale | According to | the bridge is safe | say\n"},
	{"according to, last", "The bridge is safe, according to [Ann Vale].",
		"Ann Vale | according to | The bridge is safe | say\n"},
	{"view", "In [Ann Vale]'s view, the bridge is safe.",
		"Ann Vale | view | the bridge is safe | say\n"},
	{"request", "[Ann Vale] asked the drivers not to use the bridge.",
		"Ann Vale | asked | the drivers not to use the bridge | ask\n"},
	{"promise", "[Ann Vale] vowed to finish the bridge.",
		"Ann Vale | vowed | to finish the bridge | promise\n"},
	{"accusation", "[Ann Vale] accused the council of hiding the costs.",
		"Ann Vale | accused | the council of hiding the costs | accuse\n"},
	{"demand", "[Ann Vale] called for an inquiry into the costs.",
		"Ann Vale | called for | an inquiry into the costs | demand\n"},
	{"refusal", "[Ann Vale] refused to close the bridge.",
		"Ann Vale | refused | to close the bridge | refuse\n"},
	{"declined", "[Ann Vale] declined to comment on the costs.",
		"Ann Vale | declined | to comment on the costs | refuse\n"},
	{"hope", "[Ann Vale] hopes to see the bridge finished.",
		"Ann Vale | hopes | to see the bridge finished | hope\n"},
	{"belief", "[Ann Vale] believes that the bridge is safe.",
		"Ann Vale | believes | that the bridge is safe | say\n"},
	{"criticism", "[Ann Vale] criticised the slow work on the bridge.",
		"Ann Vale | criticised | the slow work on the bridge | criticise\n"},
	{"particle", "[Ann Vale] pointed out that the bridge was old.",
		"Ann Vale | pointed out | that the bridge was old | stress\n"},
	{"question", "[Ann Vale] asked whether the bridge was safe.",
		"Ann Vale | asked | whether the bridge was safe | ask\n"},
	{"noun", "The council studied [Ann Vale]'s claim that the bridge is safe.",
		"Ann Vale | claim | that the bridge is safe | say\n"},
	{"impersonal", "It is noted that the bridge has no lights.",
		" | noted | that the bridge has no lights | say\n"},
	{"inference", "It follows from the drawings that the bridge needs lights.",
		"the drawings | follows from | that the bridge needs lights | say\n"},
	{"document", "The report says that the bridge needs lights.",
		"The report | says | that the bridge needs lights | say\n"},
	{"passive", "The council was accused of hiding costs by [Ann Vale].",
		"Ann Vale | accused of | hiding costs | accuse\n"},
	{"expected", "The bridge is expected to open in spring.",
		" | expected | The bridge + to open in spring | expect\n"},
	{"apposition", "[Ann Vale], the chief engineer, said the bridge was safe.",
		"Ann Vale | said | the bridge was safe | say\n"},
	{"name in apposition", "[%Bridge Trust] met. [Its=Bridge Trust] chief engineer, [Ann Vale], said the bridge was safe.",
		"Ann Vale | said | the bridge was safe | say\n"},
	{"addressee and occasion", "[Ann Vale] told reporters after a council meeting that the bridge was safe.",
		"Ann Vale | told | that the bridge was safe | say\n"},
	{"reduced relative", "A study published by the council found that the bridge was safe.",
		"A study | found | that the bridge was safe | report\n"},
	{"relative clause", "[Ann Vale], who has built three towers, said the bridge was safe.",
		"Ann Vale | said | the bridge was safe | say\n"},
	{"relative pronoun", "The plan came from [Ann Vale], who said the bridge was safe.",
		"Ann Vale | said | the bridge was safe | say\n"},
	{"gerund", "[Ann Vale] left the room, saying that the bridge was safe.",
		"Ann Vale | saying | that the bridge was safe | say\n"},
	{"two cues", "[Ann Vale] said the bridge was safe and called for calm.",
		"Ann Vale | said | the bridge was safe | say\nAnn Vale | called for | calm | demand\n"},
	{"aside", "[Ann Vale] said in a statement that the bridge was safe.",
		"Ann Vale | said | that the bridge was safe | say\n"},
	{"conditional threat", "[Ann Vale] said she would take serious steps if the work stopped.",
		"Ann Vale | said | she would take serious steps if the work stopped | warn\n"},
	{"transcript", "[ANN VALE]: We will open the bridge in spring.",
		"ANN VALE | : | We will open the bridge in spring | say\n"},
	{"no statement", "The bridge was opened by a brass band.", ""},
	{"order to the reader", "Imagine that the bridge is open.", ""},
}

func TestEveryFormOfAttributionIsFound(t *testing.T) {
	for _, test := range forms {
		t.Run(test.name, func(t *testing.T) {
			if got := ledger(annotated(test.text)); got != test.want {
				t.Errorf("statements of %q:\ngot\n%swant\n%s", test.text, got, test.want)
			}
		})
	}
}
