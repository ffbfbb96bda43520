package said

import (
	"testing"

	"dateline/model"
)

// TestUnnamedSourceInAReportStaysUnnamed: standing tells that nobody put his
// name to it, reported_by that it is known at second hand.
func TestUnnamedSourceInAReportStaysUnnamed(t *testing.T) {
	tests := []struct {
		text, cue string
		want      model.Standing
		reported  bool
	}{
		{"[Ann Vale] said that [?a senior official] had promised to repair the bridge.", "promised", model.StandingUnnamed, true},
		{"[Ann Vale] said that [Bo Reed] had promised to repair the bridge.", "promised", model.StandingSecondHand, true},
		{"[?A senior official] said that the bridge was weak.", "said", model.StandingUnnamed, false},
		{"[Ann Vale] said that the bridge was weak.", "said", model.StandingNamed, false},
		{"The report says that the bridge is weak.", "says", model.StandingDocument, false},
	}
	for _, test := range tests {
		story := annotated(test.text).Story
		found := false
		for i := range story.Statements {
			st := &story.Statements[i]
			if story.Slice(st.Cue[0]) != test.cue {
				continue
			}
			found = true
			if st.Standing != test.want || (st.ReportedBy != 0) != test.reported {
				t.Errorf("%s: %q is %s, reported by %d; want %s, reported %t", test.text, test.cue, st.Standing, st.ReportedBy, test.want, test.reported)
			}
		}
		if !found {
			t.Errorf("%s: no statement with the cue %q:\n%s", test.text, test.cue, ledger(annotated(test.text)))
		}
	}
}
