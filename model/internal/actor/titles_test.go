package actor

import (
	"testing"

	"dateline/model"
)

func TestRoles(t *testing.T) {
	tests := []struct{ in, name, role, affiliation string }{
		{"Kenya is near. Kenyan Foreign Minister Mara Oduya spoke.", "Mara Oduya", "Foreign Minister", "Kenya"},
		{"US Secretary of State Dorothea Pike spoke.", "Dorothea Pike", "Secretary of State", "United States"},
		{"White House press secretary Dorothea Pike spoke.", "Dorothea Pike", "press secretary", "White House"},
		{"Dorothea Pike, the press secretary, spoke.", "Dorothea Pike", "press secretary", ""},
		{"Dorothea Pike, Norway’s trade minister, spoke.", "Dorothea Pike", "trade minister", "Norway"},
		{"Norway’s trade minister, Dorothea Pike, spoke.", "Dorothea Pike", "trade minister", "Norway"},
		{"The Tarnby Gazette closed. Its editor, Dorothea Pike, spoke.", "Dorothea Pike", "editor", ""},
		{"Lord Pike spoke.", "Lord Pike", "", ""},
		{"Tarnby Gazette editor Dorothea Pike spoke.", "Dorothea Pike", "editor", "Tarnby Gazette"},
		{"Deputy Prime Minister Dorothea Pike spoke.", "Dorothea Pike", "Deputy Prime Minister", ""},
		{"Former senator Dorothea Pike spoke.", "Dorothea Pike", "Former senator", ""},
		{"Ambassador to Norway Dorothea Pike spoke.", "Dorothea Pike", "Ambassador", "Norway"},
		{"Chancellor of the Exchequer Dorothea Pike spoke.", "Dorothea Pike", "Chancellor of the Exchequer", ""},
		{"Attorney General Dorothea Pike spoke.", "Dorothea Pike", "Attorney General", ""},
		{"Dorothea Pike, a former harbour pilot, spoke.", "Dorothea Pike", "former harbour pilot", ""},
		{"Dorothea Pike is a retired harbour pilot.", "Dorothea Pike", "retired harbour pilot", ""},
		{"Dorothea Pike, a spokeswoman for the Tarnby Council, spoke.", "Dorothea Pike", "spokeswoman", "Tarnby Council"},
		{"The editor of the Tarnby Gazette, Dorothea Pike, spoke.", "Dorothea Pike", "editor", "Tarnby Gazette"},
		{"Dorothea Pike is a spokeswoman for the Tarnby Council.", "Dorothea Pike", "spokeswoman", "Tarnby Council"},
	}
	for _, test := range tests {
		s := annotate(t, test.in)
		a := find(t, s, test.name)
		affiliation := ""
		if owner := s.Actor(a.Affiliation); owner != nil {
			affiliation = owner.Name
		}
		if a.Kind != model.KindPerson || a.Role != test.role || affiliation != test.affiliation {
			t.Errorf("%s\n got %s, role %q of %q; want role %q of %q", test.in, a.Kind, a.Role, affiliation, test.role, test.affiliation)
		}
	}
}

// TestTitlesAreNoNames checks that a surname that is a title word too stays a
// surname.
func TestTitlesAreNoNames(t *testing.T) {
	s := annotate(t, "They met Martin King and Laura Bishop.")
	find(t, s, "Martin King")
	find(t, s, "Laura Bishop")
}

func TestUnnamed(t *testing.T) {
	tests := []struct{ in, name, kind, affiliation string }{
		{"A senior Finance Ministry official said no.", "senior Finance Ministry official", "person", "Finance Ministry"},
		{"US officials said no.", "US officials", "group", "United States"},
		{"Kenya agreed. Two Kenyan diplomats said no.", "Two Kenyan diplomats", "group", "Kenya"},
		{"It is late, two people familiar with the matter said.", "two people familiar with the matter", "group", ""},
		{"It was late, according to officials.", "officials", "group", ""},
		{"A spokesman for the Tarnby Council said no.", "spokesman for the Tarnby Council", "person", "Tarnby Council"},
		{"The paper wrote so, citing a source.", "source", "person", ""},
	}
	for _, test := range tests {
		s := annotate(t, test.in)
		a := find(t, s, test.name)
		affiliation := ""
		if owner := s.Actor(a.Affiliation); owner != nil {
			affiliation = owner.Name
		}
		if !a.Unnamed || string(a.Kind) != test.kind || affiliation != test.affiliation {
			t.Errorf("%s\n got %+v of %q", test.in, *a, affiliation)
		}
	}
}

func TestUnnamedStayApart(t *testing.T) {
	s := annotate(t, "A source said no. A source said yes. US officials slept. US officials said so.")
	sources, groups := 0, 0
	for _, a := range s.Actors {
		switch a.Name {
		case "source":
			sources++
		case "US officials":
			groups++
		}
	}
	if sources != 2 || groups != 1 {
		t.Errorf("%d sources and %d groups, want 2 and 1:\n%s", sources, groups, dump(s))
	}
}

func TestPeopleInGeneralAreNoActor(t *testing.T) {
	for _, in := range []string{"Many people like tea.", "The leader of a band plays.", "Some residents slept.", "A farmer was asleep."} {
		checkList(t, in)
	}
}

func TestDescriptions(t *testing.T) {
	tests := []struct{ in, name, want string }{
		{"Foreign Minister Mara Oduya left. The minister was tired.", "Mara Oduya", "Mara Oduya | The minister"},
		{"Mara Oduya spoke first. Later, the Deputy Trade Minister left. The deputy minister was tired.", "Mara Oduya", "Mara Oduya | the Deputy Trade Minister | The deputy minister"},
		{"Deputy Minister Mara Oduya met Minister Dorothea Pike. The deputy minister left.", "Mara Oduya", "Mara Oduya | The deputy minister"},
		{"Deputy Minister Mara Oduya met Minister Dorothea Pike. The minister left.", "Dorothea Pike", "Dorothea Pike | The minister"},
		{"NATO met in May. Nobody left the alliance.", "NATO", "NATO | the alliance"},
		{"The Danish Trade Ministry agreed. The ministry was quick.", "Danish Trade Ministry", "Danish Trade Ministry | The ministry"},
		{"Harrow Inc. sued Pike Corp. in May. The company won.", "Pike Corp.", "Pike Corp. | The company"},
		{"Tea is cheap, the Danish government said. Denmark likes tea.", "Denmark", "the Danish government | Denmark"},
		{"Kenya likes tea. The country sells it.", "Kenya", "Kenya | The country"},
		{"He wrote to the Tarnby Gazette. The newspaper did not reply.", "Tarnby Gazette", "Tarnby Gazette | The newspaper"},
		{"He wrote to the Bank of Tarnby. The bank account was closed.", "Bank of Tarnby", "Bank of Tarnby"},
	}
	for _, test := range tests {
		s := annotate(t, test.in)
		if got := mentions(s, find(t, s, test.name)); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.in, got, test.want)
		}
	}
}

func TestJoinedMentionsSayWhy(t *testing.T) {
	s := annotate(t, "Minister Mara Oduya left Tarnby Council. She was tired. The minister slept. The council did not.")
	for i := range s.Actors {
		for _, m := range s.Actors[i].Mentions {
			if m.Form != model.FormName && !s.Actors[i].Unnamed && m.Reason == "" {
				t.Errorf("%q has no reason", s.Slice(m.Span))
			}
		}
	}
}
