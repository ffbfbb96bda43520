package said

import "testing"

// nested are statements inside others: the inner cue, who said it and the outer
// cue that reports it.
var nested = []struct{ text, inner, actor, outer string }{
	{"[Ann Vale] said that [Bo Reed] had promised to repair the bridge.", "promised", "Bo Reed", "said"},
	{"[Ann Vale] said [Bo Reed] had told her that the bridge was weak.", "told", "Bo Reed", "said"},
	{"[Ann Vale] recalled that [Bo Reed] warned that the bridge might fall.", "warned", "Bo Reed", "recalled"},
	{"[Ann Vale] claims that [Bo Reed] denied that money was missing.", "denied", "Bo Reed", "claims"},
	{"[Ann Vale] added that [Bo Reed] had refused to sign the contract.", "refused", "Bo Reed", "added"},
	{"[Ann Vale] noted that the [%Harbour Board] had announced that it would close.", "announced", "Harbour Board", "noted"},
	{"[Ann Vale] told reporters that [Bo Reed] had agreed to pay for the repairs.", "agreed", "Bo Reed", "told"},
	{"[Ann Vale] said that [Bo Reed] admitted that he had lost the drawings.", "admitted", "Bo Reed", "said"},
	{"It is noted that [Bo Reed] said that the bridge was safe.", "said", "Bo Reed", "noted"},
	{"[Ann Vale] reported that [Bo Reed] had vowed to fight the toll.", "vowed", "Bo Reed", "reported"},
	{"[Ann Vale] wrote that [Bo Reed] had insisted that the road stay open.", "insisted", "Bo Reed", "wrote"},
	{"[Ann Vale] said on Monday that [Bo Reed] had asked whether the toll was legal.", "asked", "Bo Reed", "said"},
	{"[Ann Vale] argued that [Bo Reed] had suggested that the tower be sold.", "suggested", "Bo Reed", "argued"},
	{"[Ann Vale] confirmed that [Bo Reed] had said that he would resign.", "said", "Bo Reed", "confirmed"},
	{"[Ann Vale] explained that [Bo Reed] said the money had run out.", "said", "Bo Reed", "explained"},
	{"[Ann Vale] said that the [%Road Office] claims that the tunnel is dry.", "claims", "Road Office", "said"},
	{"[Ann Vale] said that [Bo Reed] had declined to comment on the toll.", "declined", "Bo Reed", "said"},
	{"[Ann Vale] revealed that [Bo Reed] had threatened to leave the board.", "threatened", "Bo Reed", "revealed"},
	{"[Ann Vale] told the [%Evening Herald] that [Bo Reed] had offered to resign.", "offered", "Bo Reed", "told"},
	{"[Ann Vale] stated that [Bo Reed] had predicted that the river would rise.", "predicted", "Bo Reed", "stated"},
	{"[Ann Vale] acknowledged that [Bo Reed] had said that the plan was late.", "said", "Bo Reed", "acknowledged"},
	{"[Ann Vale] said that [Bo Reed] pledged to lower the toll.", "pledged", "Bo Reed", "said"},
	{"[Ann Vale] alleged that [Bo Reed] had told the crew to keep silent.", "told", "Bo Reed", "alleged"},
	{"[Ann Vale] said that [Bo Reed] had concluded that nobody was to blame.", "concluded", "Bo Reed", "said"},
	{"[Ann Vale] remembered that [Bo Reed] had declared that the race was over.", "declared", "Bo Reed", "remembered"},
	{"[Ann Vale] said that [Bo Reed] proposed to build a second bridge.", "proposed", "Bo Reed", "said"},
}

// TestNestedStatements wants most of the inner statements found, each with who
// said it and reported by the outer one.
func TestNestedStatements(t *testing.T) {
	found := 0
	for _, test := range nested {
		story := annotated(test.text).Story
		ok := false
		for i := range story.Statements {
			st := &story.Statements[i]
			outer := story.Statement(st.ReportedBy)
			if outer == nil || story.Slice(st.Cue[0]) != test.inner {
				continue
			}
			if actor := story.Actor(st.Actor); actor != nil && actor.Name == test.actor && story.Slice(outer.Cue[0]) == test.outer {
				ok = true
			}
		}
		if ok {
			found++
		} else {
			t.Logf("missed: %s\n%s", test.text, ledger(annotated(test.text)))
		}
	}
	if found*100 < 80*len(nested) {
		t.Errorf("%d of %d inner statements found, want 80 in 100", found, len(nested))
	}
}

func TestNothingInsideAQuotationIsAStatementOfItsOwn(t *testing.T) {
	story := annotated("“The minister said that the bridge was safe,” [Ann Vale] said.").Story
	if len(story.Statements) != 1 || story.Statements[0].ReportedBy != 0 {
		t.Errorf("statements of a quotation:\n%s", ledger(annotated("“The minister said that the bridge was safe,” [Ann Vale] said.")))
	}
}

func TestPlansAndPromisesAreToldApart(t *testing.T) {
	for _, test := range []struct{ text, cue, act string }{
		{"[Ann Vale] promised to repair the bridge.", "promised", "promise"},
		{"[Ann Vale] plans to repair the bridge.", "plans", "announce"},
		{"[Ann Vale] intends to repair the bridge.", "intends", "announce"},
		{"[Ann Vale] decided to sell the tower.", "decided", "announce"},
		{"[Ann Vale] is confident that the bridge is safe.", "confident", "expect"},
		{"[Ann Vale] is concerned that the bridge may fall.", "concerned", "warn"},
	} {
		story := annotated(test.text).Story
		for i := range story.Statements {
			if st := &story.Statements[i]; story.Slice(st.Cue[0]) == test.cue && string(st.Act) != test.act {
				t.Errorf("%q: act %s, want %s", test.text, st.Act, test.act)
			}
		}
	}
}
