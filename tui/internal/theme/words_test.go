package theme

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
	"testing"

	"dateline/model"
)

// actsOfModel reads the inventory of acts from the source of the model, so that
// a new act cannot be forgotten here.
func actsOfModel(t *testing.T) []model.Act {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "../../../model/model.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var acts []model.Act
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Names) != 1 || !strings.HasPrefix(spec.Names[0].Name, "Act") {
			return true
		}
		if lit, ok := spec.Values[0].(*ast.BasicLit); ok {
			s, err := strconv.Unquote(lit.Value)
			if err != nil {
				t.Fatal(err)
			}
			acts = append(acts, model.Act(s))
		}
		return true
	})
	return acts
}

func TestActWordKnowsEveryAct(t *testing.T) {
	acts := actsOfModel(t)
	if len(acts) < 20 {
		t.Fatalf("found only %d acts in the model", len(acts))
	}
	for _, act := range acts {
		got := ActWord(act)
		stem := strings.ToUpper(strings.TrimSuffix(string(act), "y"))
		if got != strings.ToUpper(got) || !strings.HasPrefix(got, stem) || !strings.HasSuffix(got, "S") {
			t.Errorf("ActWord(%q) = %q, want its third person in capitals", act, got)
		}
	}
	if got := ActWord("yodel"); got != "yodel" {
		t.Errorf("an unknown act is shown as %q", got)
	}
	if got := ActWord(""); got != "SAYS" {
		t.Errorf("no act is shown as %q", got)
	}
}

func TestKindAndDayWords(t *testing.T) {
	if got := KindWord(model.KindOrganization); got != "organisation" {
		t.Errorf("KindWord = %q", got)
	}
	if got := KindWord(model.KindPerson); got != "person" {
		t.Errorf("KindWord = %q", got)
	}
	if got := DayWord(model.NewDay(2031, 3, 9)); got != "9 Mar 2031" {
		t.Errorf("DayWord = %q", got)
	}
	if got := DayWord(0); got != "" {
		t.Errorf("DayWord of no day = %q", got)
	}
}

func TestSpeakerAndAct(t *testing.T) {
	story := &model.Story{Text: "Two pilots said so.", Actors: []model.Actor{
		{Name: "Ada Holm", Kind: model.KindPerson}, {Name: "harbour workers", Kind: model.KindGroup},
		{Name: "United Ports", Kind: model.KindOrganization}, {Name: "the opposition", Kind: model.KindGroup},
	}}
	pilots := []model.Span{{Start: 0, End: 10}}
	for _, tc := range []struct {
		st   model.Statement
		want string
	}{
		{model.Statement{Actor: 1, Act: model.ActDeny, Source: pilots}, "Ada Holm DENIES"},
		{model.Statement{Actor: 2, Act: model.ActDeny}, "harbour workers DENY"},
		{model.Statement{Actor: 3, Act: model.ActSay}, "United Ports SAYS"},
		{model.Statement{Actor: 4, Act: model.ActSay}, "the opposition SAYS"},
		{model.Statement{Act: model.ActWarn, Source: pilots}, "Two pilots WARN"},
		{model.Statement{Act: model.ActSay}, "someone SAYS"},
		{model.Statement{}, "someone SAYS"},
	} {
		speaker, act := SpeakerAndAct(story, &tc.st)
		if got := speaker + " " + act; got != tc.want {
			t.Errorf("%+v is shown as %q, want %q", tc.st, got, tc.want)
		}
	}
}

func TestModifierWords(t *testing.T) {
	for modifier, want := range map[string]string{
		"": "", "START": "early", "MID": "the middle of", "END": "late", "APPROX": "about", "BEFORE": "before", "AFTER": "after",
		"LESS_THAN": "less than", "EQUAL_OR_MORE": "more than", "SOMETHING_NEW": "",
	} {
		if got := ModifierWord(modifier); got != want {
			t.Errorf("%s: %q, want %q", modifier, got, want)
		}
	}
}
