package model_test

import (
	"slices"
	"strings"
	"testing"

	"dateline/model"
)

// ledgerOf builds a story of statements, a line each: actor, act, reporter, content.
func ledgerOf(lines ...[4]string) *model.Story {
	s := &model.Story{ID: "x"}
	for _, l := range lines {
		start := len(s.Text)
		s.Text += l[3] + "\n"
		st := model.Statement{Act: model.Act(l[1]), Content: []model.Span{{Start: start, End: start + len(l[3])}}}
		if l[0] != "" {
			at := slices.IndexFunc(s.Actors, func(a model.Actor) bool { return a.Name == l[0] })
			if at < 0 {
				at = len(s.Actors)
				s.Actors = append(s.Actors, model.Actor{Name: l[0], Profile: model.ActorID(strings.ToLower(l[0]))})
			}
			st.Actor = model.Ordinal(at + 1)
		}
		if l[2] != "" {
			st.ReportedBy = 1
		}
		s.Statements = append(s.Statements, st)
	}
	return s
}

func TestSameStatementToldTwiceIsOne(t *testing.T) {
	tests := []struct {
		name  string
		lines [][4]string
		want  []bool
	}{
		{"headline and lead", [][4]string{{"Vale", "say", "", "Bridge is safe after repairs"}, {"Vale", "stress", "", "that the “bridge” was safe after repairs"}}, []bool{false, true}},
		{"first heard from another", [][4]string{{"Lund", "say", "", "Vale promised to mend the old bridge"}, {"Vale", "promise", "s1", "to mend the old bridge"}, {"Vale", "promise", "", "to mend the old bridge"}}, []bool{false, true, false}},
		{"two speakers", [][4]string{{"Vale", "say", "", "the old bridge is safe"}, {"Lund", "say", "", "the old bridge is safe"}}, []bool{false, false}},
		{"said and denied", [][4]string{{"Vale", "say", "", "the old bridge is safe"}, {"Vale", "deny", "", "the old bridge is safe"}}, []bool{false, false}},
		{"other words", [][4]string{{"Vale", "say", "", "the old bridge is safe"}, {"Vale", "say", "", "the old bridge is not safe"}}, []bool{false, false}},
		{"refused twice", [][4]string{{"Vale", "refuse", "", "to comment"}, {"Vale", "refuse", "", "to comment"}}, []bool{false, false}},
		{"nobody", [][4]string{{"", "say", "", "the old bridge is safe"}, {"", "say", "", "the old bridge is safe"}}, []bool{false, false}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := model.Repeats(ledgerOf(test.lines...)); !slices.Equal(got, test.want) {
				t.Errorf("told again: %v, want %v", got, test.want)
			}
		})
	}
}

func TestDossierListsWhatIsToldTwiceOnce(t *testing.T) {
	s := ledgerOf(
		[4]string{"Vale", "say", "", "Bridge is safe after repairs"},
		[4]string{"Vale", "confirm", "", "the bridge was safe after repairs"},
		[4]string{"Vale", "say", "", "the road will be closed in May"},
	)
	d := model.NewDossier([]*model.Story{s}, []model.Profile{{ID: "vale", Name: "Vale"}})
	for _, id := range []model.ActorID{"vale", ""} {
		said := d.Said(id)
		var got []model.Ordinal
		for i := range said.Len() {
			got = append(got, said.At(i).Statement)
		}
		if want := []model.Ordinal{1, 3}; !slices.Equal(got, want) {
			t.Errorf("statements of %q: %v, want %v", id, got, want)
		}
	}
	if n := model.OutlineOf(s).Cast[0].Statements; n != 2 {
		t.Errorf("%d statements counted, want 2", n)
	}
}
