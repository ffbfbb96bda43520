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

func TestSpeakerWord(t *testing.T) {
	story := &model.Story{Text: "Two pilots said so.", Actors: []model.Actor{{Name: "Ada Holm"}}}
	for _, tc := range []struct {
		st   model.Statement
		want string
	}{
		{model.Statement{Actor: 1, Source: []model.Span{{Start: 0, End: 10}}}, "Ada Holm"},
		{model.Statement{Source: []model.Span{{Start: 0, End: 10}}}, "Two pilots"},
		{model.Statement{}, ""},
	} {
		if got := SpeakerWord(story, &tc.st); got != tc.want {
			t.Errorf("SpeakerWord(%+v) = %q, want %q", tc.st, got, tc.want)
		}
	}
}
